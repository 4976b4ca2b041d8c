"""A text that is being written, and the things planted in it with their places."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Planted:
    """A thing that must come back: the row of a table at a place of the text that says what is here.

    `thing` names the sort of thing for reports. `says` are columns of the row; `at` is the column with the start of the
    place. In table `nothing`, no quantity may touch the place; in table `documents`, the place is the whole text.
    """

    thing: str
    table: str
    start: int
    stop: int
    says: dict[str, object]


@dataclass(slots=True)
class Sheet:
    """Writes text from left to right and remembers what was planted where."""

    pieces: list[str] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)
    here: int = 0

    def write(self, text: str) -> int:
        """Where the written text begins."""
        start = self.here
        self.pieces.append(text)
        self.here += len(text)
        return start

    def plant(self, thing: str, table: str, start: int, **says: object) -> None:
        """Remember what stands from a place up to here."""
        self.planted.append(Planted(thing, table, start, self.here, says))

    @property
    def text(self) -> str:
        """What was written so far."""
        return "".join(self.pieces)
