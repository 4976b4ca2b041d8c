"""The line of work (条线) that an organisation's name tells: 县发改局 and 国家发展改革委 are both 发展改革."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from docparse.lexicon.tables import read_table

OFFICES = "委员会办公室 工作委员会 管理委员会 办公室 办公厅 委员会 管理局 分局 支局 总局 总署 局 委 厅 部 署 办"
SERVICES = "服务中心 管理中心 发展中心 工作中心 指导中心 中心 管理站 管理处 处 站 队 所"
ENDINGS = tuple((ending, "") for ending in OFFICES.split()) + tuple((ending, "中心") for ending in SERVICES.split())


@dataclass(frozen=True, slots=True)
class System:
    """A line of work; `body` names the very body that does it at its level (县发改局), None for any other (县铁路建设中心)."""

    name: str
    body: str | None


@cache
def _bodies() -> dict[str, System]:
    found: dict[str, System] = {}
    for system, body, *_ in read_table("systems"):
        for name in body.split():
            found.setdefault(name, System(system, body.split()[0]))
    return found


@cache
def _words() -> tuple[dict[str, tuple[int, str]], regex.Pattern[str]]:
    """Each word with its row and line of work, and one pattern that finds them."""
    words: dict[str, tuple[int, str]] = {}
    for order, (system, _, line, *_) in enumerate(read_table("systems")):
        for word in line.split():
            words.setdefault(word, (order, system))
    return words, regex.compile("|".join(sorted(map(regex.escape, words), key=lambda word: (-len(word), word))))


@cache
def find_system(stem: str) -> System | None:
    """The line of work of a name without level and place; None where no row of `systems.tsv` fits.

    An office and a service centre of one name are two bodies (政务服务局, 政务服务中心).

    >>> find_system("发改局") == find_system("发展和改革委员会")
    True
    >>> find_system("森林公安局")
    System(name='公安', body=None)
    >>> find_system("有关部门") is None
    True
    """
    bodies = _bodies()
    if stem in bodies:
        return bodies[stem]
    for ending, kind in ENDINGS:
        if stem.endswith(ending) and (known := bodies.get(stem.removesuffix(ending))):
            return System(known.name, f"{known.body}{kind}")
    words, pattern = _words()
    found = pattern.findall(stem, overlapped=True)
    if not found:
        return None
    best = min(found, key=lambda word: (-len(word), words[word][0]))
    return System(words[best][1], None)
