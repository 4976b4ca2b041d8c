"""What a title says of its document: its genre, whether it is a draft's, whether it holds for no year in particular."""

from __future__ import annotations

import re
from functools import cache

from docparse.extract.header_rules import DRAFT_TAIL
from docparse.extract.lines import HAN
from docparse.lexicon.tables import read_table

SHORTEST = 5  # characters of a title whose last word is taken for a genre though the list does not hold it
TAIL = re.compile(r"(?:[（(][^（）()]{1,40}[)）])+$")
NUMBERED_END = re.compile(r"(?:[0-9一二三四五六七八九十百]{1,8}条|[0-9\s\-—~]{1,40}|20[0-9]{2}年?)$")
LAST_WORD = re.compile(rf"[{HAN}]{{2}}")
DRAFT_WORDS = frozenset(("征求意见稿", "公开征求意见稿", "送审稿", "审议稿", "讨论稿", "草案", "草稿"))


@cache
def genres() -> tuple[str, ...]:
    """The nouns that titles end in, longest first."""
    return tuple(sorted((row[0] for row in read_table("genres")), key=len, reverse=True))


@cache
def standing_genres() -> frozenset[str]:
    """The genres that hold for no year in particular: laws, regulations and standing measures."""
    return frozenset(row[0] for row in read_table("genres") if row[1] == "yes")


@cache
def _sure_genres() -> tuple[str, ...]:
    return tuple(row[0] for row in read_table("genres") if row[2] == "yes")


def without_tail(title: str) -> str:
    """A title without the brackets behind it.

    >>> without_tail("云溪县节水办法（试行）（征求意见稿）")
    '云溪县节水办法'
    """
    return TAIL.sub("", title.strip()).strip()


def ends_as_title(text: str) -> bool:
    """Whether a line of a head is taken for a title by its last noun alone."""
    return text.endswith(_sure_genres())


def genre_of(title: str | None) -> str | None:
    """The last noun of a title, brackets and numbers behind it left out; else its last two characters, where they are words.

    >>> genre_of("云溪县2031年重点工作计划"), genre_of("云溪县人才公寓管理办法（试行）"), genre_of("云溪县惠企政策30条")
    ('计划', '办法', '政策')
    """
    whole = without_tail(title or "").rstrip("”》 ")
    stem = NUMBERED_END.sub("", whole).rstrip("”》 ")
    for noun in genres():
        if stem.endswith(noun):
            return noun
    return stem[-2:] if stem == whole and len(stem) >= SHORTEST and LAST_WORD.fullmatch(stem[-2:]) else None


def is_draft(*texts: str | None) -> bool:
    """Whether one of the texts, titles and the lines near them, marks a draft.

    >>> is_draft("云溪县养老服务办法（征求意见稿）"), is_draft("关于2031年预算草案的报告")
    (True, False)
    """
    return any(text in DRAFT_WORDS or DRAFT_TAIL.pattern.search(text) is not None for text in texts if text)
