"""Large inputs, made fast: pieces of generated documents, rendered once and joined over and over.

No truth comes with them; they are for measuring time and memory. What repeats does so under other names and numbers,
so that no document and no section is the copy of another.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, cycle

from tests.generate.layouts import LAYOUTS, render
from tests.generate.policy import chinese, make
from tests.generate.words import COUNTIES

BASES = 240  # documents that are really rendered
SECTIONS = 99  # of one large document
ARTICLES = 3  # of a section of one of many documents, at most: documents of about 1,500 characters
PROSE = 4  # sentences without numbers in each article: about 13 quantities in 1,000 characters, as in real documents
FIRST = "安白长东丰高海和华江金锦景兰临灵龙明南宁平青清仁三沙石双松泰天桐同望文西溪霞仙新兴秀宣雅阳宜义永玉元云昭中竹紫"
SECOND = "岸宝波昌城川德渡墩峰阜岗港谷关桂河湖化江郊津口岭流麓门明南宁坪浦泉山水塘田屯湾溪仙乡兴岩阳义原源泽寨州洲庄"


def names() -> Iterator[str]:
    """Names of invented counties, each once, over and over when they run out."""
    return cycle(f"{one}{two}县" for two in SECOND for one in FIRST if one != two)


def documents(number: int, seed: int = 0) -> Iterator[tuple[str, bytes]]:
    """File names and contents of documents in all layouts, no two alike below half a million."""
    bases = [_base(seed + n, layout) for n, layout in zip(range(BASES), cycle(LAYOUTS), strict=False)]
    named = names()
    for n in range(number):
        layout, text, old = bases[n % BASES]
        if n % BASES == 0:
            county = next(named)
        yield f"{n:07}.txt", text.replace(old, _in(layout, county))


def _base(seed: int, layout: str) -> tuple[str, bytes, bytes]:
    """A layout, a document in it, and the name of its county as it stands there."""
    policy = make(seed, articles=ARTICLES, prose=PROSE)
    county = next(name for name in COUNTIES if name in policy.text)
    return layout, _in(layout, policy.text), _in(layout, county)


def _in(layout: str, text: str) -> bytes:
    return render(layout, text).raw().encode()


def document(chars: int, seed: int = 0, layout: str = "plain") -> str:
    """One document of at least so many characters: sections with articles, which have numbers up to 999 as far as 20 million."""
    bodies = cycle(_bodies(seed, layout))
    a_section = max(1, chars // SECTIONS)
    pieces = ["云麓县特色产业提质若干政策\n\n为加快推进特色产业提质，结合我县实际，制定本政策。\n"]
    length = len(pieces[0])
    for section in range(1, SECTIONS + 1):
        heading = f"{chinese(section)}、强化要素支撑\n"
        pieces.append(heading)
        length += len(heading)
        numbers = count(1)
        while length < min(chars, section * a_section):
            piece = f"{next(numbers)}.{next(bodies)}"
            pieces.append(piece)
            length += len(piece)
    return "".join(pieces)


def _bodies(seed: int, layout: str) -> list[str]:
    """Articles without their labels, each ending with a line end."""
    found = []
    for n in range(BASES):
        policy = make(seed + n, "一、1.", issued=False, articles=4, prose=PROSE)
        for planted in policy.planted:
            if planted.table == "articles":
                text = policy.text[planted.start : planted.stop + 1].partition(".")[2]
                found.append(render(layout, text, seed).raw())
    return found
