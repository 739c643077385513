"""The bars of reading: invented reports of other bureaus, and the published ones where they are at hand."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from faheng.reports.reading import Figure, Reading, read_report, read_text

F1, UNIT, LABEL, LINKING = 0.99, 0.97, 0.90, 0.90


@dataclass
class Score:
    found: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    unit: int = 0
    label: int = 0
    linkable: int = 0
    linked: int = 0
    unlinked: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.found / (2 * self.found + len(self.missed) + len(self.extra))


def pairs(words: str) -> set[str]:
    plain = "".join(c for c in words if c.isalnum())
    return {plain[i : i + 2] for i in range(len(plain) - 1)} or {plain}


def alike(ours: str, theirs: str) -> bool:
    x, y = pairs(ours), pairs(theirs)
    return 2 * len(x & y) / (len(x) + len(y)) >= 0.4 or len(x & y) / len(y) >= 0.7


def score(reading: Reading, expected: list[dict[str, Any]]) -> Score:
    result, used = Score(), set()
    for fact in expected:
        hit = next(
            (
                i
                for i, f in enumerate(reading.figures)
                if i not in used and f.start < fact["end"] and f.end > fact["start"] and same(f, fact)
            ),
            None,
        )
        if hit is None:
            if fact["form"] not in {"implied", "chinese"}:
                result.missed.append(fact["what"])
            continue
        used.add(hit)
        if fact["form"] == "implied":
            continue
        figure = reading.figures[hit]
        result.found += 1
        result.unit += (figure.unit or "") == (fact["unit"] or "")
        result.label += alike(figure.label, fact["label"])
        if fact["indicator"]:
            result.linkable += 1
            result.linked += figure.indicator == fact["indicator"]
            if figure.indicator != fact["indicator"]:
                result.unlinked.append(f"{fact['what']}: {figure.indicator} for {fact['indicator']}")
    result.extra = [f.quote for i, f in enumerate(reading.figures) if i not in used]
    return result


def same(figure: Figure, fact: dict[str, Any]) -> bool:
    return bool(fact["value"] == figure.value or (fact["value"] is not None and fact["value"] == figure.value_norm))


def facts_of(marked: Any) -> list[dict[str, Any]]:
    fields = ("start", "end", "value", "unit", "indicator", "label", "form")
    return [{name: getattr(f, name) for name in fields} | {"what": marked.text[f.start : f.end + 6]} for f in marked.figures]


def test_an_invented_report_of_another_bureau_is_read_above_the_bars(marked) -> None:  # type: ignore[no-untyped-def]
    reading = read_text(marked.text, marked.name)
    result = score(reading, facts_of(marked))
    assert result.f1 >= F1, (result.missed, result.extra)
    assert result.unit >= UNIT * result.found
    assert result.label >= 0.80 * result.found
    assert result.linked >= LINKING * result.linkable, result.unlinked


def test_the_labels_of_all_invented_reports_together_are_above_the_bar(all_reports) -> None:  # type: ignore[no-untyped-def]
    found = label = 0
    for marked in all_reports:
        result = score(read_text(marked.text, marked.name), facts_of(marked))
        found, label = found + result.found, label + result.label
    assert label >= LABEL * found


def test_reports_that_nobody_looked_at_while_the_reader_was_made_are_read_above_the_bars(unseen_reports) -> None:  # type: ignore[no-untyped-def]
    scores = [score(read_text(marked.text, marked.name), facts_of(marked)) for marked in unseen_reports]
    found, linkable = sum(one.found for one in scores), sum(one.linkable for one in scores)
    missed, extra = sum(len(one.missed) for one in scores), sum(len(one.extra) for one in scores)
    assert len(scores) == 32
    assert 2 * found / (2 * found + missed + extra) >= F1
    assert sum(one.unit for one in scores) >= UNIT * found
    assert sum(one.label for one in scores) >= LABEL * found
    assert sum(one.linked for one in scores) >= LINKING * linkable


@pytest.mark.shared
@pytest.mark.parametrize("name", ["000_longgang_2025", "001_zijin_2025", "002_luohu_2023"])
def test_a_published_report_is_read_above_the_bars(shared: Path, name: str) -> None:
    text = (shared / "reports" / f"{name}.txt").read_bytes()
    facts = json.loads((shared / "reports" / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    expected = []
    for fact in facts:
        stands = fact["num_start"] is not None
        start = fact["num_start"] if stands else fact["char_start"]
        length = len(fact["num_text"] if stands else fact["quote"])
        value = None if fact["value"] is None else Decimal(str(fact["value"]))
        expected.append({**fact, "start": start, "end": start + length, "value": value, "what": fact["quote"]})
    result = score(read_report(text, name), expected)
    assert not result.missed
    assert not result.extra
    assert result.unit == result.found
    assert result.label >= LABEL * result.found
    assert result.linked == result.linkable, result.unlinked


@pytest.mark.shared
def test_no_value_is_invented_for_a_mask(shared: Path) -> None:
    reading = read_report((shared / "reports" / "004_fuyang_2025.txt").read_bytes(), "004")
    masked = [figure for figure in reading.figures if "*" in figure.quote]
    assert len(masked) == 34
    assert all(figure.redacted and figure.value is None and figure.value_norm is None and figure.mask_length for figure in masked)
    assert [figure.quote for figure in reading.figures if figure.form == "arabic"] == []
