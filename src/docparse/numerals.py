"""Arabic, Chinese, formal and mixed numerals as exact `Decimal`; the only module that calls cn2an.

cn2an reads whole numbers in Chinese numerals, and only those are given to it: it refuses 三点五亿 and drops digits
of 1.000000001亿. Magnitudes, points, fractions, tenths and discounts are put together here, without rounding.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

from docparse.errors import NumeralError

LONGEST = 64  # characters; a longer run of numeral characters is no number that anybody wrote
EXPECTED = "a number such as 1.5万, 三点五亿, 百分之五, 三分之二, 九成, 六五折 or 2/3, without fuzzy words (几, 多, 余, 数)"

_FROM = "ｋＫｗＷｍＭ０１２３４５６７８９．％‰－﹣−／，壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳陸點負倆俩〇零參弌弍弎"
_TO = "kKwWmM0123456789.%‰---/,一二三四五六七八九十百千万亿两二六点负两两零零三一二三"
_FOLD = str.maketrans(dict(zip(_FROM, _TO, strict=True)) | {"廿": "二十", "卅": "三十", "卌": "四十"})
_BLANK = re.compile(r"\s+")

_LARGE = {"兆": Decimal(10**12), "亿": Decimal(10**8), "万": Decimal(10**4)}
_SMALL = {"千": Decimal(1000), "百": Decimal(100), "十": Decimal(10)}
_LATIN = {"k": Decimal(1000), "w": Decimal(10000), "m": Decimal(10**6), "g": Decimal(10**9)}
_EXACT = Context(prec=4 * LONGEST)
_PLACES = Decimal("0.000001")
HALF = Decimal("0.5")
MAGNITUDES = {a + b: _SMALL.get(a, Decimal(1)) * factor for a in ("", *_SMALL) for b, factor in {"": Decimal(1), **_LARGE}.items()}
MAGNITUDES |= {"万亿": Decimal(10**12), "千万亿": Decimal(10**15), "百万亿": Decimal(10**14), "十万亿": Decimal(10**13)}

_DIGITS = "零一二三四五六七八九"
_TO_ARABIC = str.maketrans(_DIGITS, "0123456789")
_TO_CHINESE = str.maketrans("0123456789", _DIGITS)
_ARABIC = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+", re.ASCII)
_SCIENTIFIC = re.compile(r"\d{1,64}(?:\.\d{1,64})?[eE][+-]?\d{1,2}", re.ASCII)
_MIXED = re.compile(r"(?<=\d)\s+(?=\d+\s*/)", re.ASCII)  # 1 3/5
_GROUPED = re.compile(r"(\d{1,64}(?:\.\d{1,64})?)([千百十])", re.ASCII)  # 2.5百, 12千
_TENTHS = re.compile(r"([一二三四五六七八九1-9])成([一二三四五六七八九1-9])")  # 一成五
_BELOW_HUNDRED = {  # what labels and dates need, so that they do not load cn2an (0.2 s)
    (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + (_DIGITS[ones] if ones or not tens else ""): Decimal(10 * tens + ones)
    for tens in range(10)
    for ones in range(10)
}
_SEQUENCE = re.compile(rf"[{_DIGITS}]{{2,}}")  # 二〇二四: digit by digit
_D = "[一二三四五六七八九两]"
_WHOLE = re.compile(rf"零|(?:{_D}?千)?(?:零?{_D}?百)?(?:零?{_D}?十)?(?:零?{_D})?")  # below 一万; 百三 is 130, 一千五 is 1500


def fold(text: str) -> str:
    """The text with one width and one form of numerals, without blanks.

    >>> fold("１２ 萬"), fold("壹佰贰拾"), fold("廿一")
    ('12万', '一百二十', '二十一')
    """
    return _BLANK.sub("", text).translate(_FOLD)


def parse(text: str) -> Decimal:
    """The exact value of a written number; one that has no finite decimal (三分之二) is rounded to six places.

    A percentage is the fraction that it stands for, as 九成 and 六五折 are.

    >>> [str(parse(text)) for text in ("1.5万", "三点五亿", "十九亿一千四百万", "壹佰", "一万二", "2亿5千万", "28,583")]
    ['15000', '350000000', '1914000000', '100', '12000', '250000000', '28583']
    >>> [str(parse(text)) for text in ("百分之十八点五", "18.5%", "九成", "一成五", "六五折", "三分之二", "两倍半", "两个半", "负五")]
    ['0.185', '0.185', '0.9', '0.15', '0.65', '0.666667', '2.5', '2.5', '-5']
    >>> parse("几十万")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    docparse.errors.NumeralError: '几十万' is no exact number: expected ...
    """
    value = _read(text)
    return _plain(value) if isinstance(value, Decimal) else rounded(value)


def parse_fraction(text: str) -> Fraction:
    """The exact value of a written number as a fraction.

    >>> parse_fraction("三分之二"), parse_fraction("1/3"), parse_fraction("百分之十八点五"), parse_fraction("三又二分之一")
    (Fraction(2, 3), Fraction(1, 3), Fraction(37, 200), Fraction(7, 2))
    """
    return Fraction(_read(text))


def scaled(number: Decimal, magnitude: str) -> Decimal:
    """A number times the magnitude that is written behind it ("" for none), without an exponent or needless zeros.

    >>> str(scaled(Decimal("2.12"), "亿")), str(scaled(Decimal("3"), "千万")), str(scaled(Decimal("4.0"), ""))
    ('212000000', '30000000', '4')
    """
    return _plain(_EXACT.multiply(number, MAGNITUDES[magnitude]) if magnitude else number)


def rounded(value: Fraction) -> Decimal:
    """A fraction as a decimal: exact where it has a finite one, else rounded to six places."""
    quotient = _EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))
    return _plain(quotient if Fraction(quotient) == value else quotient.quantize(_PLACES, context=_EXACT))


def _read(text: str) -> Decimal | Fraction:
    body = fold(_MIXED.sub("又", text.translate(_FOLD))) if len(text) <= 4 * LONGEST else ""
    try:
        if body[:1] in ("-", "负"):
            return -_unsigned(body[1:])
        return _unsigned(body.removeprefix("+"))
    except (ValueError, KeyError, ZeroDivisionError):  # KeyError: cn2an, of 零十一
        raise NumeralError(f"{text[:LONGEST]!r} is no exact number: expected {EXPECTED}") from None


def _unsigned(body: str) -> Decimal | Fraction:
    """The value of a folded numeral without a sign; ValueError where it is none."""
    if not body or len(body) > LONGEST:
        raise ValueError(body)
    if "又" in body:
        whole, part = body.split("又", 1)
        return Fraction(_number(whole)) + Fraction(_unsigned(part))
    if "分之" in body:
        under, over = body.split("分之", 1)
        return Fraction(_number(over)) / Fraction(_SMALL.get(under) or _LARGE.get(under) or _number(under))
    if "/" in body:
        over, under = body.split("/", 1)
        return Fraction(_number(over)) / Fraction(_number(under))
    if body in ("半", "一半"):
        return HALF
    if body.endswith("个半"):
        return _number(body[:-2]) + HALF
    if tenths := _TENTHS.fullmatch(body):
        return Decimal(f"0.{tenths[1]}{tenths[2]}".translate(_TO_ARABIC))
    if body.endswith("个百分点"):
        return _number(body[:-4]).scaleb(-2, _EXACT)
    last = body[-1]
    if last in "%‰":
        return _number(body[:-1]).scaleb(-2 if last == "%" else -3, _EXACT)
    if last == "折":
        return _discount(_number(body[:-1]))
    for unit, one in (("成", Decimal("0.1")), ("倍", Decimal(1))):
        if last == unit:
            return _EXACT.multiply(_number(body[:-1]), one)
        if body.endswith(unit + "半"):
            return _EXACT.multiply(_number(body[:-2]) + HALF, one)
    return _number(body)


def _discount(number: Decimal) -> Decimal:
    """六五折 and 6.5折 are 0.65, 八折 is 0.8; ten or more than a whole is none."""
    if not 0 < number < 100 or number == 10:
        raise ValueError(number)
    return number.scaleb(-2 if number > 10 else -1, _EXACT)


def _number(body: str) -> Decimal:
    """The value of a folded number with magnitudes: what stands before the largest magnitude, and what follows it."""
    if _ARABIC.fullmatch(body):
        return Decimal(body.replace(",", ""))
    if _SCIENTIFIC.fullmatch(body):
        return _EXACT.add(Decimal(body), Decimal(0))  # without the exponent
    if factor := _LATIN.get(body[-1:].lower()):
        return _EXACT.multiply(_number(body[:-1]), factor)
    body = body.replace("个万", "万").replace("个亿", "亿")  # 两个亿
    for mark, factor in _LARGE.items():
        head, found, tail = body.rpartition(mark)
        if found:
            if _SEQUENCE.fullmatch(head):
                raise ValueError(body)  # 八九亿 is eight or nine
            return _EXACT.add(_EXACT.multiply(_number(head), factor), _tail(tail, factor))
    return _section(body)


def _tail(tail: str, factor: Decimal) -> Decimal:
    """What follows a magnitude: nothing, a smaller number, a decimal, or one digit of the next place (一万二 is 12000)."""
    if not tail:
        return Decimal(0)
    if len(tail) == 1 and tail in "123456789一二三四五六七八九":
        return Decimal(tail.translate(_TO_ARABIC)) * factor / 10
    rest = _section("零" + tail) if tail[0] == "点" else _number(tail.lstrip("零"))
    if rest >= factor:
        raise ValueError(tail)
    return rest


def _section(body: str) -> Decimal:
    """The value of a number below 一万 in Chinese numerals, also with Arabic digits before its units (5千4百)."""
    if grouped := _GROUPED.fullmatch(body):
        return _EXACT.multiply(Decimal(grouped[1]), _SMALL[grouped[2]])
    whole, point, digits = body.translate(_TO_CHINESE).partition("点")
    if point:
        if not whole or not digits or digits.strip(_DIGITS):
            raise ValueError(body)
        return _whole(whole) + Decimal(f"0.{digits.translate(_TO_ARABIC)}")
    return _whole(whole)


@lru_cache(maxsize=4096)
def _whole(body: str) -> Decimal:
    """The value of a whole number in Chinese numerals; ValueError where it is none."""
    if body in _BELOW_HUNDRED:
        return _BELOW_HUNDRED[body]
    if _SEQUENCE.fullmatch(body):
        return Decimal(body.translate(_TO_ARABIC))
    if not body or not _WHOLE.fullmatch(body):
        raise ValueError(body)
    from cn2an import cn2an

    return Decimal(str(cn2an("一" + body if body[0] in "百千" else body, "normal")))


def _plain(value: Decimal) -> Decimal:
    """The same value without an exponent or needless zeros."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize(_EXACT)
