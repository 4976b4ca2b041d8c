"""The versions: of the program, and of the contract of its tables."""

__version__ = "0.1.0"
SCHEMA_VERSION = "1.0"
