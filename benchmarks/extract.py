"""读报告: figures read off published reports, beside a plain regular expression and a general recogniser of numbers with units.

Marks: F1 ≥ 0.99, unit ≥ 0.97, label ≥ 0.90, linking ≥ 0.90 over each set of reports, and at least 100 reports a second on one core.
Nothing is learned from the gold figures (the wordings are declared in the catalogue), so the score of each report is also its
score with that report left out. The invented reports of the tests stand for other bureaus and years.

    .venv/bin/python benchmarks/extract.py
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from time import process_time
from typing import Any

from faheng.reports.reading import read_text

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("FAHENG_SHARED") or ROOT.parent / "shared") / "reports"
F1, UNIT, LABEL, LINKING, PER_SECOND = 0.99, 0.97, 0.90, 0.90, 100
ROUNDS = 10
#: An excerpt with fewer figures says little alone.
ENOUGH = 25
PLAIN = re.compile(
    r"(?<![\d.])(\d[\d,]*(?:\.\d+)?)\s*(?:余|多)?\s*(万?元|万?[家户间场]次|万?人次|场次|个工作日|学时|分钟|%|[宗件起份项家户间个条次篇名人场期类种张台轮])"
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure that is there."""

    start: int
    end: int
    value: Decimal | None
    value_norm: Decimal | None
    unit: str
    label: str
    indicator: str | None
    form: str


@dataclass(frozen=True, slots=True)
class Found:
    """A figure that a reader found."""

    start: int
    end: int
    values: frozenset[Decimal | None]
    unit: str = ""
    label: str = ""
    indicator: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    name: str
    text: str
    facts: tuple[Fact, ...]


@dataclass(slots=True)
class Score:
    """Counts that add up over reports."""

    found: int = 0
    missed: int = 0
    extra: int = 0
    unit: int = 0
    label: int = 0
    linked: int = 0
    linkable: int = 0

    def add(self, other: Score) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def f1(self) -> float:
        return 2 * self.found / max(1, 2 * self.found + self.missed + self.extra)

    def part(self, count: int, whole: int | None = None) -> float:
        return count / max(1, self.found if whole is None else whole)

    def misses(self) -> bool:
        """Whether a mark is missed."""
        linking = self.part(self.linked, self.linkable)
        return self.f1 < F1 or self.part(self.unit) < UNIT or self.part(self.label) < LABEL or linking < LINKING

    def line(self, name: str) -> str:
        precision, recall = self.found / max(1, self.found + self.extra), self.found / max(1, self.found + self.missed)
        return (
            f"  {name:<22} F1 {self.f1:.3f}（准确 {precision:.3f} 召回 {recall:.3f}） 单位 {self.part(self.unit):.3f} "
            f"标签 {self.part(self.label):.3f} 挂接 {self.part(self.linked, self.linkable):.3f}（{self.linked}/{self.linkable}）"
        )


def score(facts: Iterable[Fact], found: list[Found]) -> Score:
    """As the scorer of the published gold does: a hit overlaps and has the value; implied and Chinese numerals are only credited."""
    result, used = Score(), set()
    for fact in facts:
        want = {fact.value, fact.value_norm} - ({None} if fact.value is not None else set())
        hit = next(
            (i for i, f in enumerate(found) if i not in used and f.start < fact.end and f.end > fact.start and f.values & want), None
        )
        if hit is None:
            result.missed += fact.form not in {"implied", "chinese"}
            continue
        used.add(hit)
        if fact.form == "implied":
            continue
        result.found += 1
        result.unit += found[hit].unit == fact.unit
        result.label += alike(found[hit].label, fact.label)
        if fact.indicator:
            result.linkable += 1
            result.linked += found[hit].indicator == fact.indicator
    result.extra = len(found) - len(used)
    return result


def alike(ours: str, theirs: str) -> bool:
    x, y = pairs(ours), pairs(theirs)
    return 2 * len(x & y) / (len(x) + len(y)) >= 0.4 or len(x & y) / len(y) >= 0.7


def pairs(words: str) -> set[str]:
    plain = "".join(c for c in words if c.isalnum())
    return {plain[i : i + 2] for i in range(len(plain) - 1)} or {plain}


def ours(text: str) -> list[Found]:
    return [Found(f.start, f.end, frozenset({f.value, f.value_norm}), f.unit or "", f.label, f.indicator) for f in read_text(text).figures]


def regular_expression(text: str) -> list[Found]:
    """What a script of ten lines finds."""
    return [
        Found(m.start(), m.end(), frozenset({Decimal(m[1].replace(",", ""))}), m[2], text[max(0, m.start() - 10) : m.start()])
        for m in PLAIN.finditer(text)
    ]


def general_recogniser() -> Callable[[str], list[Found]] | None:
    """recognizers-text-suite for Chinese: numbers, percentages and numbers with units; None where it is not installed."""
    try:
        import emoji  # noqa: PLC0415 - an optional reference

        emoji.UNICODE_EMOJI = getattr(emoji, "UNICODE_EMOJI", {})  # type: ignore[attr-defined]
        from recognizers_number import Culture, recognize_number, recognize_percentage  # noqa: PLC0415
    except ImportError:
        return None

    def recognise(text: str) -> list[Found]:
        found = []
        for unit, recognizer in (("", recognize_number), ("%", recognize_percentage)):
            for one in recognizer(text, Culture.Chinese):
                value = _decimal((one.resolution or {}).get("value", ""))
                found.append(Found(one.start, one.end + 1, frozenset({value}), unit, text[max(0, one.start - 10) : one.start]))
        return found

    return recognise


def _decimal(text: Any) -> Decimal | None:
    try:
        return Decimal(str(text).rstrip("%"))
    except InvalidOperation:
        return None


def published() -> list[Report]:
    """The published reports with gold figures, where they are at hand."""
    reports = []
    for gold in sorted(p for p in (SHARED / "gold").glob("*.json") if not p.name.endswith(".other.json")):
        text = (SHARED / f"{gold.stem}.txt").read_text(encoding="utf-8")
        reports.append(Report(gold.stem, text, tuple(_fact(fact) for fact in json.loads(gold.read_text(encoding="utf-8")))))
    return reports


def _fact(fact: dict[str, Any]) -> Fact:
    stands = fact.get("num_start") is not None
    start = fact["num_start"] if stands else fact["char_start"]
    value = None if fact["value"] is None else Decimal(str(fact["value"]))
    norm = None if fact.get("value_norm") is None else Decimal(str(fact["value_norm"]))
    end = start + len(fact["num_text"] if stands else fact["quote"])
    return Fact(start, end, value, norm, fact["unit"] or "", fact["label"], fact["indicator"], fact["form"])


def invented(folder: str = ".") -> list[Report]:
    """The invented reports of the tests, whose figures are marked in place; those of `unseen` were never read to mend the reader."""
    path = ROOT / "tests" / "reports" / "reading" / "conftest.py"
    spec = importlib.util.spec_from_file_location("marked_reports", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["marked_reports"] = module
    spec.loader.exec_module(module)
    return [
        Report(
            r.name.removesuffix(".txt"),
            r.text,
            tuple(Fact(f.start, f.end, f.value, None, f.unit or "", f.label, f.indicator, f.form) for f in r.figures),
        )
        for r in module.all_marked(folder)
    ]


def main() -> int:
    """Print the speed and the scores; return 1 where a mark is missed."""
    missed = speed([r.text for r in (*published(), *invented())])
    readers: dict[str, Callable[[str], list[Found]] | None] = {
        "法衡": ours,
        "正则表达式": regular_expression,
        "recognizers-text": general_recogniser(),
    }
    sets = (
        ("公开报告（逐份留出）", published()),
        ("虚构报告（其他机关和年份）", invented()),
        ("虚构报告（写成并标好之前和之后，都没有用来改过读取程序）", invented("unseen")),
    )
    for title, reports in sets:
        if not reports:
            print(f"{title}：没有材料（{SHARED}）")
            continue
        print(f"{title}，{len(reports)} 份，{sum(len(r.facts) for r in reports)} 个数字")
        for name, reader in readers.items():
            if reader is None:
                print(f"  {name:<22} 没有安装")
                continue
            whole = Score()
            for report in reports:
                one = score(report.facts, reader(report.text))
                whole.add(one)
                if reader is ours and len(report.facts) >= ENOUGH:
                    print(one.line(report.name))
            if reader is ours:
                missed |= whole.misses()
            print(whole.line(f"合计 {name}"))
    return int(missed)


def speed(texts: list[str]) -> bool:
    """Reports a second on one core, imports and compiling left out; the regular expression is the reference of the same run.

    Measured before the general recogniser is loaded, which no reader of reports has in its process.
    """
    for text in texts:
        read_text(text)
    rates = []
    for reader in (read_text, regular_expression):
        began = process_time()
        for _ in range(ROUNDS):
            for text in texts:
                reader(text)
        rates.append(ROUNDS * len(texts) / (process_time() - began))
    print(
        f"速度：每核每秒 {rates[0]:,.0f} 份（要求 {PER_SECOND}），正则表达式 {rates[1]:,.0f} 份，平均每份 {sum(map(len, texts)) // len(texts)} 字"
    )
    return rates[0] < PER_SECOND


if __name__ == "__main__":
    sys.exit(main())
