"""The rules are tested alone: what the words around a number say against them has tests of its own (`test_words.py`)."""

from __future__ import annotations

import pytest

from docparse.extract import amounts


@pytest.fixture(autouse=True)
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave every number the role that its rule gives it."""
    monkeypatch.setattr(amounts, "weigh", lambda contexts, setting, judged: judged)
