"""One core: the share of each stage, and other programs on the same text."""

from __future__ import annotations

import contextlib
import gc
import io
import re
from collections.abc import Callable
from importlib import import_module
from itertools import islice
from time import process_time
from typing import Any

from tests.generate import bulk

from bench.clocks import in_turns, seconds
from bench.texts import real
from docparse.assemble import assemble
from docparse.clean.cleaner import clean
from docparse.extract.findings import extract
from docparse.extract.quantities import find_quantities
from docparse.pipeline import parse
from docparse.read.decode import read
from docparse.resolve.organisations import identify
from docparse.segment.outline import segment

OWN = "docparse, all of stages 1–4"
CHARS = 2_000_000  # that the real documents are repeated to, over all rounds
ROUNDS_AT_LEAST = 7
SLOW_SAMPLE = 8_000  # characters for peers that are too slow for all
PLAIN = re.compile(r"\d+(?:\.\d+)?[千百十]?[万亿]?元")


def stages(documents: list[bytes]) -> dict[str, float]:
    """The processor seconds of each stage over some documents, one after another."""
    taken = dict.fromkeys(("read", "clean", "segment", "extract", "assemble"), 0.0)
    for data in documents:
        start = process_time()
        raw = read(data, "x")
        taken["read"] += (now := process_time()) - start
        cleaned = clean(raw)
        taken["clean"] += (then := process_time()) - now
        outline = segment(cleaned)
        taken["segment"] += (now := process_time()) - then
        findings = extract(cleaned, outline)
        taken["extract"] += (then := process_time()) - now
        assemble(raw, cleaned, outline, findings, identify)
        taken["assemble"] += process_time() - then
    return taken


def peers(texts: list[str]) -> dict[str, tuple[Callable[[], object], int]]:
    """What else reads the text: a name, what to call, and how many characters it is given."""
    everything, sample = sum(map(len, texts)), "".join(texts)[:SLOW_SAMPLE]
    found: dict[str, tuple[Callable[[], object], int]] = {
        "one plain pattern for money": (lambda: [PLAIN.findall(text) for text in texts], everything)
    }
    with contextlib.suppress(ImportError), contextlib.redirect_stdout(io.StringIO()):
        extract_money = import_module("jionlp").ner.extract_money
        found["JioNLP ner.extract_money"] = (lambda: [extract_money(text) for text in texts], everything)
    with contextlib.suppress(ImportError):
        jieba: Any = import_module("jieba")
        jieba.setLogLevel(60)
        tagged: Any = import_module("jieba.posseg")
        found["jieba.cut"] = (lambda: list(jieba.cut(sample)), len(sample))
        found["jieba.posseg.cut"] = (lambda: list(tagged.cut(sample)), len(sample))
    return found


def _speeds(documents: list[bytes]) -> tuple[dict[str, float], int]:
    """Characters a second of docparse and of its peers on some documents, taking turns, and the characters."""
    texts = [read(data, "x").text for data in documents]
    chars = sum(map(len, texts))
    works: dict[str, tuple[Callable[[], object], int]] = {
        OWN: (lambda: [parse(data) for data in documents], chars),
        "docparse.quantities alone": (lambda: [find_quantities(text) for text in texts], chars),
        **peers(texts),
    }
    for call, _ in works.values():
        call()
    rounds = max(ROUNDS_AT_LEAST, CHARS // chars)
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)  # as in a worker process (engines.worker)
    taken = in_turns({name: work for name, (work, _) in works.items()}, rounds)
    return {name: works[name][1] / taken[name] for name in works}, chars


def report() -> str:
    """The section of the page."""
    where, documents = real()
    speeds, chars = _speeds(documents)
    own = speeds[OWN]
    lines = [
        "## One core\n",
        f"Text: {where} ({chars:,} characters), read again and again to at least {CHARS:,}; all in one process, taking turns, medians, ",
        "processor time, the collector set as in a worker process.\n",
        "| | characters a second | docparse is |",
        "|---|---:|---:|",
        *(f"| {name} | {speed:,.0f} | {own / speed:.2f} times as fast |" for name, speed in speeds.items()),
    ]
    fresh = [content for _, content in islice(bulk.documents(200, seed=7), 200)]
    new_chars = sum(len(content.decode("utf-8", "replace")) for content in fresh)
    taken = seconds(lambda: [parse(data) for data in fresh])
    lines.append(
        f"\nGenerated documents, each read once, so that nothing is known from a round before: {new_chars / taken:,.0f} a second.\n"
    )
    parts = [stages(documents) for _ in range(ROUNDS_AT_LEAST)]
    medians = {name: sorted(part[name] for part in parts)[len(parts) // 2] for name in parts[0]}
    total = sum(medians.values())
    lines += ["| stage | share | ms per 100,000 characters |", "|---|---:|---:|"]
    lines += [f"| {name} | {taken / total:.1%} | {taken / chars * 1e8:.1f} |" for name, taken in medians.items()]
    return "\n".join(lines)
