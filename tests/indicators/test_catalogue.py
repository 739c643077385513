from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from faheng.indicators import ALL, Domain, Indicator, Kind
from faheng.indicators.families import FAMILIES
from faheng.indicators.relations import COMPONENTS, DOUBTS, LINES, RATIOS, SUBSETS, SUMS, TWINS
from faheng.indicators.units import classes, normalise
from faheng.indicators.wording import parse

every_indicator = pytest.mark.parametrize("indicator", ALL.values(), ids=lambda indicator: indicator.id)


def test_the_catalogue_has_211_indicators_in_twelve_domains() -> None:
    assert len(ALL) == 211
    assert Counter(indicator.domain for indicator in ALL.values()) == {
        Domain.LEADERSHIP: 13,
        Domain.DECISION_NORMS: 14,
        Domain.LICENSING_SERVICES: 31,
        Domain.INSPECTION_COORDINATION: 16,
        Domain.SMART_SUPERVISION: 9,
        Domain.PENALTY: 23,
        Domain.CREDIT_RISK: 4,
        Domain.SECTOR_SUPERVISION: 41,
        Domain.QUALITY_TEAM: 22,
        Domain.DISPUTES: 19,
        Domain.OPENNESS_PUBLICITY: 16,
        Domain.INTEGRITY_HOSPITAL: 3,
    }


@every_indicator
def test_every_indicator_says_in_chinese_what_it_counts_and_where_it_comes_from(indicator: Indicator) -> None:
    assert any("\u4e00" <= c <= "\u9fff" for c in indicator.title)
    assert indicator.definition.endswith("。")
    assert indicator.rows


@every_indicator
def test_every_wording_of_the_catalogue_parses(indicator: Indicator) -> None:
    for field in (indicator.synonyms, indicator.absent, indicator.complete, indicator.absent_if_all):
        assert isinstance(field, tuple)
        for wording in field:
            assert parse(wording).head
    assert indicator.synonyms or indicator.absent


@every_indicator
def test_every_unit_of_the_catalogue_is_a_known_measure_word(indicator: Indicator) -> None:
    for unit in indicator.units:
        assert classes(unit) or unit == "个等级", unit


@every_indicator
def test_a_percentage_is_a_ratio_and_nothing_else_is(indicator: Indicator) -> None:
    if "%" in indicator.units:
        assert indicator.kind is Kind.RATIO


def test_every_relation_names_indicators_of_the_catalogue() -> None:
    named = {r.total for r in SUMS} | {part for r in SUMS for part in r.parts}
    named |= {i for r in (*COMPONENTS, *SUBSETS) for i in (r.part, r.whole)}
    named |= {i for t in TWINS for i in (t.one, t.other)} | {i for d in DOUBTS for i in (d.one, d.other)}
    named |= set(LINES) | {line for lines in LINES.values() for line in lines} | set(RATIOS) | {i for pair in RATIOS.values() for i in pair}
    assert named <= set(ALL)


def test_a_wording_needs_a_head_in_the_phrase_itself() -> None:
    with pytest.raises(ValueError, match="no head"):
        parse("@传染病 #案")


def test_an_unknown_family_is_named() -> None:
    with pytest.raises(ValueError, match="唱歌"):
        parse("唱歌~")


def test_a_wording_sorts_its_terms_by_where_they_must_stand() -> None:
    wording = parse("立案/查处 情况 +案件 @传染病 @@医院 !复议 !@评查 #案/户")
    assert wording.head == ("立案", "查处")
    assert wording.also == (("情况",),)
    assert wording.own == (("案件",),)
    assert wording.context == (("传染病",),)
    assert wording.sentence == (("医院",),)
    assert wording.never_near == ("复议",)
    assert wording.never == ("评查",)
    assert wording.units == ("案", "户")


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("712250", "元", ("71.225", "万元")),
        ("1.2", "亿元", ("12000", "万元")),
        ("156.3", "万元", ("156.3", "万元")),
        ("4.8", "万家次", ("48000", "家次")),
        ("491", "宗", ("491", "件")),
        ("29", "户次", ("29", "家次")),
        ("5000", "份", ("5000", "份")),
        ("0", None, ("0", None)),
    ],
)
def test_units_have_one_normal_form(value: str, unit: str | None, expected: tuple[str, str | None]) -> None:
    number, normal = normalise(Decimal(value), unit)
    assert (number, normal) == (Decimal(expected[0]), expected[1])


def test_every_family_of_words_is_used_and_has_each_word_once() -> None:
    wordings = " ".join(text for one in ALL.values() for text in (*one.synonyms, *one.absent, *one.complete, *one.absent_if_all))
    assert [name for name in FAMILIES if f"{name}~" not in wordings] == []
    assert [name for name, words in FAMILIES.items() if len(set(words)) < len(words)] == []
