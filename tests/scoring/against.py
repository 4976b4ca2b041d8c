"""The figures of another revision of the parser, on the gold and with the scorer of this checkout.

The revision is laid out beside (a git worktree in a temporary folder) and this scorer runs in a process of its own with
that revision's `src` before everything else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.scoring.gold import ROOT
from tests.scoring.marks import Mark
from tests.scoring.run import at_hand, marks

MarksOf = dict[str, list[Mark]]


def marks_now() -> MarksOf:
    """All marks of this checkout, by document."""
    return {name: list(marks(name)) for name in at_hand()}


def dump(marks_of: MarksOf) -> str:
    """All marks as JSON, for `load` in another process."""
    fields = ("measure", "key", "got", "want", "right", "words")
    return json.dumps({name: [[getattr(mark, field) for field in fields] for mark in found] for name, found in marks_of.items()})


def load(text: str) -> MarksOf:
    """The marks again."""
    return {name: [Mark(*fields) for fields in found] for name, found in json.loads(text).items()}


def marks_of_revision(revision: str) -> MarksOf:
    """All marks of another revision of the parser, by document.

    Raises:
        subprocess.CalledProcessError: there is no such revision, or its parser cannot be run.
    """
    with _checked_out(revision) as folder:
        path = os.pathsep.join([str(folder / "src"), str(ROOT)])
        command = [sys.executable, "-m", "tests.scoring", "--marks"]
        done = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": path}, check=True, stdout=subprocess.PIPE, text=True)
    return load(done.stdout)


@contextmanager
def _checked_out(revision: str) -> Iterator[Path]:
    """A folder with the files of a revision, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="docparse-score-") as home:
        folder = Path(home) / "tree"
        _git("worktree", "add", "--quiet", "--detach", str(folder), revision)
        try:
            yield folder
        finally:
            _git("worktree", "remove", "--force", str(folder))


def _git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def changes(old: list[Mark], new: list[Mark]) -> tuple[list[Mark], list[Mark]]:
    """What was wrong and is not any more, and what is wrong and was not: gains and losses, told by measure and key."""
    wrong_before = {(mark.measure, mark.key): mark for mark in old if not mark.right and mark.words}
    wrong_now = {(mark.measure, mark.key): mark for mark in new if not mark.right and mark.words}
    gains = [mark for key, mark in wrong_before.items() if key not in wrong_now]
    losses = [mark for key, mark in wrong_now.items() if key not in wrong_before]
    return gains, losses
