"""Chinese government documents (公文) to normalised tables, each row traceable to the raw text.

    docparse.parse(data)         all rows of one document
    docparse.parse_file(path)    the same, of a file
    docparse.load(folder)        the tables of an output folder, as pandas frames
    docparse.tasks(folder)       one row an article: its units, targets, amounts and deadlines
    docparse.quantities(text)    the numbers with their units in any text
    docparse.numerals.parse(text)    a numeral as an exact Decimal

Names are imported when they are first used: `import docparse` alone loads neither pandas nor Arrow.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from docparse.version import SCHEMA_VERSION, __version__

if TYPE_CHECKING:
    from docparse import numerals
    from docparse.errors import DocparseError, NumeralError, OutputError, ReadError, UsageError
    from docparse.extract.quantities import find_quantities as quantities
    from docparse.pipeline import parse
    from docparse.rows import Document
    from docparse.store import Tables, load, parse_file
    from docparse.views.tasks import tasks

__all__ = [
    "SCHEMA_VERSION",
    "DocparseError",
    "Document",
    "NumeralError",
    "OutputError",
    "ReadError",
    "Tables",
    "UsageError",
    "__version__",
    "load",
    "numerals",
    "parse",
    "parse_file",
    "quantities",
    "tasks",
]

_HOMES = {  # public name: module, and its name there; None for the module itself
    "Document": ("docparse.rows", "Document"),
    "DocparseError": ("docparse.errors", "DocparseError"),
    "NumeralError": ("docparse.errors", "NumeralError"),
    "OutputError": ("docparse.errors", "OutputError"),
    "ReadError": ("docparse.errors", "ReadError"),
    "Tables": ("docparse.store", "Tables"),
    "UsageError": ("docparse.errors", "UsageError"),
    "load": ("docparse.store", "load"),
    "numerals": ("docparse.numerals", None),
    "parse": ("docparse.pipeline", "parse"),
    "parse_file": ("docparse.store", "parse_file"),
    "quantities": ("docparse.extract.quantities", "find_quantities"),
    "tasks": ("docparse.views.tasks", "tasks"),
}


def __getattr__(name: str) -> object:
    """A public name, imported now that it is used."""
    if name not in _HOMES:
        raise AttributeError(f"module 'docparse' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    found: object = import_module(module) if attribute is None else getattr(import_module(module), attribute)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
