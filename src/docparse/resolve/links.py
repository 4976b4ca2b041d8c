"""Citations whose document is among the documents of the output.

Reads: the citations and documents of all files. Writes: LinkRow. The document number decides where the citation has one; else the
title, as a whole or as what a 关于印发…的通知 forwards. A citation may lead to its own document (a notice names the policy that it
forwards, and both are one file): such a link is kept, for it is true; `cited_doc_id` tells it apart.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Protocol

import regex

from docparse.rows import LinkRow
from docparse.scratch import Scratch

DROPPED = regex.compile(r"[\s《》〈〉<>“”‘’\"'()（）\[\]〔〕［］【】,，、:：.。·\-—]+")
FORWARDS = regex.compile(r"(?P<issuer>.{0,60}?)(?:关于)?(?:印发|转发|批转|发布|公布)(?P<title>.{4,120}?)的(?:通知|函|通告|公告|令)")


class Citing(Protocol):
    """What a link needs of a citation: `CitationRow` has it."""

    @property
    def citation_id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def doc_number(self) -> str | None: ...


class Cited(Protocol):
    """What a link needs of a document: `DocumentRow` has it."""

    @property
    def doc_id(self) -> str: ...
    @property
    def title(self) -> str | None: ...
    @property
    def doc_number(self) -> str | None: ...


def link(citations: Iterable[Citing], documents: Iterable[Cited]) -> Iterator[LinkRow]:
    """A row for each citation that some document fits, in the order of the citations.

    `candidates` are all documents that fit, sorted; `cited_doc_id` is the one, None where two or more fit. The documents are read
    before the first citation, and what they are compared by is kept on disk.
    """
    named = Scratch("CREATE TABLE named (doc_id TEXT, title TEXT, number TEXT)")
    named.fill("named", _names(documents))
    named.run("CREATE INDEX by_title ON named (title, number, doc_id)")
    named.run("CREATE INDEX by_number ON named (number, doc_id) WHERE number IS NOT NULL")
    for citation in citations:
        number = fold(citation.doc_number) if citation.doc_number else None
        candidates = _by_number(named, number) or _by_title(named, _titles(citation.title), number)
        if candidates:
            yield LinkRow(citation.citation_id, candidates[0] if len(candidates) == 1 else None, candidates)


def _names(documents: Iterable[Cited]) -> Iterator[tuple[str, str | None, str | None]]:
    """Under what documents may be cited: each form of the title with the number."""
    for document in documents:
        number = fold(document.doc_number) if document.doc_number else None
        for title in _titles(document.title) or (None,):
            yield document.doc_id, title, number


def _by_number(named: Scratch, number: str | None) -> tuple[str, ...]:
    if not number:
        return ()
    return tuple(doc_id for (doc_id,) in named.rows("SELECT DISTINCT doc_id FROM named WHERE number = ? ORDER BY doc_id", number))


def _by_title(named: Scratch, titles: tuple[str, ...], number: str | None) -> tuple[str, ...]:
    """The documents of these titles, but for those that have another number than the one that is cited."""
    rows = (row for title in titles for row in named.rows("SELECT doc_id, number FROM named WHERE title = ?", title))
    return tuple(sorted({doc_id for doc_id, its in rows if number is None or its is None or its == number}))


def fold(text: str) -> str:
    """A title or number without blanks, quotation marks and brackets, in one width.

    >>> fold("云政办〔２０３１〕 7号") == fold("云政办[2031]7号")
    True
    """
    return str(DROPPED.sub("", unicodedata.normalize("NFKC", text)))


def _titles(title: str | None) -> tuple[str, ...]:
    """The forms under which a title is compared: whole, and what it forwards."""
    if not title:
        return ()
    whole = fold(title)
    forwarded = FORWARDS.fullmatch(whole)
    return (whole, forwarded["title"]) if forwarded else (whole,)
