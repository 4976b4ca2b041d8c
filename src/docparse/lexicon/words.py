"""Word boundaries, where words decide: jieba's cut, loaded on first use.

A single character in front of a noun is a word of its own in 为企业减负 and a part of one in 为民实事, 从业人员, 对口支援; no pattern can
tell. jieba is asked for such a clause alone, never for a document, and its dictionary is loaded when the first such question comes up.
Its part-of-speech cut is not used: on the gold it took a head noun for a verb fourteen times as often as it found a verb that the
word lists lack (58 to 4).
"""

from __future__ import annotations

import logging
import os
import warnings
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

LOOK_AHEAD = 8  # characters: the longest words of jieba's dictionary that matter here


@cache
def _tokenizer() -> Any:
    """jieba's tokenizer with a cache of its own: not in the shared temp folder, where another user's file could be loaded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba imports pkg_resources where there is one
        import jieba
    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    cache_folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "docparse"
    try:
        cache_folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return tokenizer
    tokenizer.tmp_dir = str(cache_folder)
    return tokenizer


@lru_cache(maxsize=1 << 14)
def _first_word(text: str) -> str:
    return next(iter(_tokenizer().cut(text, HMM=False)), "")


def stands_alone(text: str, length: int) -> bool:
    """Whether the first `length` characters of a text are words of their own, not the beginning of a longer one.

    >>> stands_alone("为企业减负", 1), stands_alone("从业人员", 1), stands_alone("对口支援医院", 1)
    (True, False, False)
    """
    return len(_first_word(text[:LOOK_AHEAD])) <= length
