"""修复 (mending): from the decoded source to plain simplified text in one form of width, every change on record."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from faheng.reports.reading import folding
from faheng.reports.reading.figure import Repair
from faheng.reports.reading.offsets import Edit, Mapped
from faheng.reports.reading.pinyin import without_pinyin
from faheng.reports.reading.shifted_gbk import restored, unreadable

#: Traditional forms that official prose cannot do without; a page without them is not converted.
TRADITIONAL = re.compile("[為這們來時個說國對會經與後過動開關機實體電種現從業當點應還進學處護衛療審執監督許辦據務議報類確張節單風傳廣記觀]")
ENOUGH_TRADITIONAL = 3
MISWORDED = re.compile(r"(?:推进|深化|加强|做好|落实|抓好)([\u4e00-\u9fff]{2})公开")
OPENED = frozenset(
    [
        "政务",
        "信息",
        "院务",
        "党务",
        "警务",
        "村务",
        "厂务",
        "校务",
        "事务",
        "政策",
        "结果",
        "主动",
        "决策",
        "执行",
        "管理",
        "服务",
        "全面",
        "依法",
        "及时",
        "财务",
        "办事",
        "数据",
        "文件",
    ]
)


def mend(source: str) -> tuple[Mapped, list[Repair]]:
    """Return the plain text, mapped to the source, and every repair made on the way."""
    mapped = folding.without_invisible(Mapped.identity(source))
    mapped, repairs = restored(mapped)
    mapped, more = without_pinyin(mapped)
    repairs += more
    repairs += unreadable(mapped)
    if len(set(TRADITIONAL.findall(mapped.text))) >= ENOUGH_TRADITIONAL:
        mapped, more = simplified(mapped)
        repairs += more
    mapped = folding.without_idle_spaces(folding.fold(mapped))
    repairs += wrong_words(mapped)
    return mapped, sorted(repairs, key=lambda repair: (repair.start, repair.end))


def simplified(mapped: Mapped) -> tuple[Mapped, list[Repair]]:
    """繁体转简体, with 著 left over by the dictionary read as 着."""
    text = mapped.text
    plain = _simplify(text).replace("著", "着")
    if len(plain) != len(text):
        plain = "".join(c if len(s := _simplify(c)) != 1 else s for c in text)
    repairs = []
    changed = [i for i, (a, b) in enumerate(zip(text, plain, strict=True)) if a != b]
    for first, last in _stretches(changed):
        repairs.append(Repair("繁体字", *mapped.span(first, last + 1), text[first : last + 1], plain[first : last + 1]))
    return mapped.same_length(plain), repairs


def wrong_words(mapped: Mapped) -> list[Repair]:
    """错词: a word that stands where a fixed term belongs is flagged, never changed."""
    if "公开" not in mapped.text:
        return []
    found = (m for m in MISWORDED.finditer(mapped.text) if m[1] not in OPENED)
    return [
        Repair("疑似错词", *mapped.span(m.start(1), m.end()), m[1] + "公开", "政务公开", sure=False, proposals=("政务公开",)) for m in found
    ]


def unwrapped(mapped: Mapped) -> Mapped:
    """硬换行: join the lines of a text that was wrapped at a fixed width."""
    lines = mapped.text.split("\n")
    lengths = [len(line) for line in lines if line]
    if len(lengths) < 8:
        return mapped
    width = max(lengths)
    full = sum(1 for length in lengths if length >= width - 3)
    if width > 60 or full < len(lengths) * 0.4:
        return mapped
    edits, at = [], 0
    for line, following in pairwise(lines):
        at += len(line)
        if len(line) >= width - 6 and following and line[-1] not in "。!?:;" and not HEADING.match(following):
            edits.append(Edit(at, at + 1, ""))
        at += 1
    return mapped.edited(edits)


HEADING = re.compile(r"[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十]+[章节部]")


def _stretches(places: list[int]) -> list[tuple[int, int]]:
    """Neighbouring places as (first, last)."""
    stretches: list[tuple[int, int]] = []
    for place in places:
        if stretches and stretches[-1][1] == place - 1:
            stretches[-1] = (stretches[-1][0], place)
        else:
            stretches.append((place, place))
    return stretches


def _simplify(text: str) -> str:
    return _converter()(text)


@cache
def _converter() -> Callable[[str], str]:
    import opencc  # noqa: PLC0415 - only traditional pages need it

    convert: Callable[[str], str] = opencc.OpenCC("t2s").convert
    return convert
