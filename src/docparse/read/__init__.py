"""Stage 1: bytes to Raw."""
