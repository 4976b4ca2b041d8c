"""Citations whose document is among the documents of the output.

Reads: the citations and documents of all files. Writes: LinkRow. The document number decides where the citation has one; else the
title, as a whole or as what a 关于印发…的通知 forwards. A citation may lead to its own document (a notice names the policy that it
forwards, and both are one file): such a link is kept, for it is true; `cited_doc_id` tells it apart.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Protocol

import regex

from docparse.rows import LinkRow

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


def link(citations: Iterable[Citing], documents: Iterable[Cited]) -> tuple[LinkRow, ...]:
    """A row for each citation that some document fits, in the order of the citations.

    `candidates` are all documents that fit, sorted; `cited_doc_id` is the one, None where two or more fit.
    """
    by_number: dict[str, set[str]] = {}
    by_title: dict[str, set[str]] = {}
    numbers: dict[str, str] = {}
    for document in documents:
        if document.doc_number:
            numbers[document.doc_id] = fold(document.doc_number)
            by_number.setdefault(numbers[document.doc_id], set()).add(document.doc_id)
        for title in _titles(document.title):
            by_title.setdefault(title, set()).add(document.doc_id)
    rows = []
    for citation in citations:
        number = fold(citation.doc_number) if citation.doc_number else None
        fitting = by_number.get(number, set()) if number else set()
        if not fitting:
            fitting = {doc_id for title in _titles(citation.title) for doc_id in by_title.get(title, ())}
            fitting = {doc_id for doc_id in fitting if number is None or numbers.get(doc_id, number) == number}
        if fitting:
            candidates = tuple(sorted(fitting))
            rows.append(LinkRow(citation.citation_id, candidates[0] if len(candidates) == 1 else None, candidates))
    return tuple(rows)


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
