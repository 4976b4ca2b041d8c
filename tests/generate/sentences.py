"""Sentences, each written on a sheet with everything in it planted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from random import Random

from tests.generate import words
from tests.generate.forms import OTHERS, TARGETS, Figure, TargetForm
from tests.generate.numbers import Number, share, some, span_of, with_unit
from tests.generate.sheet import Sheet

SLOT = re.compile(r"(\{\w\})")


def goals(sheet: Sheet, random: Random, year: int | None) -> None:
    """A sentence of one to three targets, each clause with a verb of its own; the year stands in front where there is one."""
    if year is not None:
        sheet.write(random.choice((f"到{year}年，", f"{year}年，", f"到{year}年底，")))
    forms = random.sample(TARGETS, random.randint(1, 3))
    mark = random.choice("，；")
    for n, form in enumerate(forms):
        sheet.write(mark if n else "")
        target(sheet, random, form, year)
    sheet.write("。")


def target(sheet: Sheet, random: Random, form: TargetForm, year: int | None) -> None:
    """A clause with one target."""
    subject, unit = random.choice(form.indicators)
    number = share(random, *form.between, unit) if form.between else some(random, unit)
    if random.random() < 0.1 and form.change == "level" and unit[0] not in "亿%":
        low = random.randint(2, 9)
        number = span_of(low, low + random.randint(1, 9), unit)
    bound = "eq" if number.value_max is not None else form.bound
    text = form.text if bound == form.bound else form.text.replace("以上", "").replace("左右", "").replace("突破", "达到")
    for piece in SLOT.split(text):
        if piece == "{Q}":
            start = quantity(sheet, number, "target", bound)
            says = {"subject": subject, "change": form.change, "year": year, "bound": bound, "unit": number.unit, "value": number.value}
            sheet.plant(f"target {form.change}", "targets", start, **says)
        else:
            sheet.write(subject if piece == "{S}" else piece)


def quantity(sheet: Sheet, number: Number, role: str, bound: str) -> int:
    """Write a number; where it begins."""
    start = sheet.write(number.text)
    says = {"text": number.text, "value": number.value, "value_max": number.value_max, "unit": number.unit, "bound": bound}
    sheet.plant(f"quantity {number.kind}", "quantities", start, kind=number.kind, **says)
    sheet.plant(f"role {role}", "quantities", start, role=role)
    return start


def other(sheet: Sheet, random: Random) -> None:
    """A sentence with quantities that are no targets: benefits, conditions, standards."""
    form = random.choice(OTHERS)
    for piece in SLOT.split(form.text):
        if SLOT.fullmatch(piece):
            figure = form.figures[int(piece[1])]
            quantity(sheet, _figure(random, figure), figure.role, figure.bound)
        else:
            sheet.write(piece)
    sheet.write("。")


def _figure(random: Random, figure: Figure) -> Number:
    if figure.unit == "周岁":
        age = random.choice((60, 65, 70, 80))
        return Number(f"{age}周岁", "duration", Decimal(age), "周岁")
    if figure.unit == "元":
        return with_unit(random.randint(1, 30) * 20, "元")
    return share(random, *figure.between) if figure.unit == "%" else some(random, figure.unit)


def budget(sheet: Sheet, random: Random, year: int | None) -> None:
    """A sentence with a total that a government arranges, and often its parts, which add up."""
    purpose = random.choice(words.FIELDS_OF_MONEY)
    parts = [Decimal(random.randint(10, 300)) / 100 for _ in range(random.choice((0, 2, 3)))]
    total = sum(parts) or Decimal(random.randint(100, 900)) / 100
    sheet.write(f"{year}年" if year is not None else "")
    sheet.write(random.choice(("县财政预算安排", "县财政统筹安排")) + purpose + "资金")
    whole = _money(sheet, total, "budget total", subject=purpose, year=year, part_of=None)
    names = random.sample(words.PURPOSES, len(parts))
    for n, (name, part) in enumerate(zip(names, parts, strict=True)):
        sheet.write(("、" if n else "，其中，") + name)
        _money(sheet, part, "budget part", subject=name, year=year, part_of=whole)
    sheet.write("。")


def _money(sheet: Sheet, value: Decimal, thing: str, **says: object) -> int:
    """Write a sum in 亿元; where it begins. `part_of` is the place of the total."""
    start = quantity(sheet, with_unit(value, "亿元"), "budget", "eq")
    sheet.plant(thing, "amounts", start, **says)
    return start


def citation(sheet: Sheet, random: Random) -> None:
    """A sentence that names a document, often with its number."""
    sheet.write("落实《")
    title = random.choice(words.CITED)
    start = sheet.write(title)
    end_of_title = sheet.here
    number = f"{random.choice(words.AGENCIES)}〔{random.randint(2026, 2031)}〕{random.randint(1, 90)}号" if random.random() < 0.6 else None
    sheet.plant("citation", "citations", start, title=title, doc_number=number)
    assert sheet.here == end_of_title
    sheet.write("》" + (f"（{number}）" if number else "") + "有关要求，细化工作举措。")


def decoy(sheet: Sheet, random: Random) -> None:
    """A sentence with digits that are no quantity."""
    name = random.choice(words.NO_QUANTITIES)
    sheet.write(random.choice(("按照", "围绕")))
    start = sheet.write(name)
    sheet.plant("not a quantity", "nothing", start)
    sheet.write("部署，稳步推进相关工作。")


def plain(sheet: Sheet, random: Random) -> None:
    """A sentence with nothing to find."""
    sheet.write(random.choice(words.OPENINGS))


def units(sheet: Sheet, random: Random, first_leads: bool, article: bool = True) -> bool:
    """A list of responsible units in one of its forms; whether, from now on, the first of a list is its lead."""
    names = random.sample(words.UNITS, random.randint(2, 4))
    form = random.choice(("keyed", "keyed", "starred", "lead and support", "leads, help", "bare", "said first"))
    if first_leads and form == "said first":
        form = "keyed"
    thing = f"units {form}"
    if form in ("keyed", "bare", "said first"):
        sheet.write("（" + ("" if form == "bare" else "责任单位："))
        lead = first_leads or form == "said first"
        _names(sheet, random, names, thing, "lead" if lead else "unspecified", "support" if lead else "unspecified")
        sheet.write("，列第一位的为牵头单位，下同）" if form == "said first" else "）")
        return lead
    if form == "starred":
        sheet.write("（责任单位：")
        _names(sheet, random, names, thing, "lead", "support", "*")
    elif form == "lead and support":
        sheet.write("（牵头单位：")
        _names(sheet, random, names[:1], thing, "lead", "lead")
        sheet.write("；配合单位：")
        _names(sheet, random, names[1:], thing, "support", "support", before=1)
    else:
        sheet.write("（")
        _names(sheet, random, names[:1], thing, "lead", "lead")
        sheet.write("牵头，")
        _names(sheet, random, names[1:], thing, "support", "support", before=1)
        sheet.write("配合")
    sheet.write("）")
    return first_leads


def _names(sheet: Sheet, random: Random, names: Sequence[str], thing: str, first: str, rest: str, star: str = "", before: int = 0) -> None:
    """The names of a list joined by 、; one in ten has an inner name."""
    written: list[str] = []
    for n, name in enumerate(names):
        sheet.write("、" if n else "")
        inner: str | None = None
        if random.random() < 0.1:
            name, inner = random.choice([pair for pair in words.INNER if pair[0] not in (*names, *written)] or [(name, None)])
        written.append(name)
        start = sheet.write(name)
        sheet.plant(thing, "responsibilities", start, name=name, inner=inner, role=rest if n else first, position=before + n + 1)
        sheet.write(f"<{inner}>" if inner else "")
        sheet.write("" if n else star)
