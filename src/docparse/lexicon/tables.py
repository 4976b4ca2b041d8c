"""The word lists: tab-separated files beside this module, read when first asked for and kept.

Lines that begin with `#` say what the columns mean and where the words come from.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `lexicon/<name>.tsv`, in the order of the file, comments and empty lines left out."""
    text = files("docparse.lexicon").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))
