"""By hand: a figure is changed, taken out, taken back or added; who and when is kept, and what was read stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from faheng.records import readings
from faheng.testing.bureau import viewer
from tests.web.readings.conftest import FINES, LOST, PENALTIES, report, upload

FORTY = {"deed": "change", "value": "40", "unit": "件", "label": "罚款", "indicator": "", "reason": "核对了台账", "seen": "0"}


def figure(client: Client, address: str, key: int) -> Any:
    return next(each for each in client.get(address).context["page"].figures if each.key == key)


def events(address: str) -> list[tuple[Any, ...]]:
    opened = readings.opened(int(address.strip("/").rpartition("/")[2]), viewer("county"))
    return [(each.deed.value, each.figure, each.before, each.after, each.reason, each.by) for each in opened.events]


def test_a_change_is_kept_with_who_and_what_was_before_and_the_sum_is_checked_again(county: Client, address: str) -> None:
    answer = county.post(f"{address}figure/{FINES}/", FORTY)
    assert answer["Location"] == f"{address}#f{FINES}"
    shown = figure(county, address, FINES)
    assert (shown.amount, shown.label, ("state", "已更正") in shown.tags) == ("40 件", "罚款", True)
    assert shown.facts[0] == "原读作 30 件"
    before, after = {"value": "30", "label": "作出行政处罚决定罚款件数"}, {"value": "40", "label": "罚款"}
    assert events(address) == [("change", FINES, before, after, "核对了台账", "county")]
    page = county.get(address).context["page"]
    assert (page.broken, page.counts.touched) == ((), 1)
    said = county.get(f"{address}figure/{FINES}/").content.decode()
    assert "<del>30</del> → <ins>40</ins>" in said
    assert "<mark>30件</mark>" in said


@pytest.mark.parametrize(("given", "indicator"), [
    ("警告件数 · no", None), ("penalties-total", "penalties-total"), ("作出行政处罚宗(件)数", "penalties-total"),
    ("作出行政处罚宗(件)数 · penalties-total", "penalties-total"), ("", None),
])  # fmt: skip
def test_an_indicator_is_named_by_its_title_or_id_or_not_at_all(county: Client, address: str, given: str, indicator: str | None) -> None:
    answer = county.post(f"{address}figure/{FINES}/", {**FORTY, "indicator": given})
    assert answer.status_code == (422 if "no" in given else 302)
    shown = figure(county, address, FINES)
    assert shown.indicator == ("作出行政处罚宗(件)数" if indicator else "")


@pytest.mark.parametrize(("part", "value", "sentence"), [
    ("value", "很多", "“很多”不是数字"), ("value", "", "没有填数值"), ("value", "1e9", "不是数字"), ("value", "4万", "“万”“亿”写进单位"),
    ("label", " ", "没有填标签"), ("label", "长" * 201, "太长"), ("unit", "件" * 21, "太长"), ("indicator", "没有这个指标", "指标目录里没有"),
])  # fmt: skip
def test_what_cannot_be_is_refused_in_a_sentence_and_nothing_typed_is_lost(
    county: Client, address: str, part: str, value: str, sentence: str
) -> None:
    answer = county.post(f"{address}figure/{FINES}/", {**FORTY, part: value})
    said = answer.content.decode()
    assert (answer.status_code, sentence in said, "核对了台账" in said) == (422, True, True)
    assert events(address) == []


@pytest.mark.parametrize(("typed", "kept"), [("1,234", "1234"), ("４０", "40"), ("12.50", "12.5"), ("-3", "-3"), ("100", "100")])
def test_numbers_are_taken_as_people_write_them(county: Client, address: str, typed: str, kept: str) -> None:
    county.post(f"{address}figure/{FINES}/", {**FORTY, "value": typed})
    assert events(address)[0][3]["value"] == kept


def test_a_change_that_changes_nothing_is_refused(county: Client, address: str) -> None:
    answer = county.post(f"{address}figure/{PENALTIES}/", {
        "deed": "change", "value": "120", "unit": "件", "label": "作出行政处罚决定件数", "indicator": "penalties-total", "seen": "0",
    })  # fmt: skip
    assert (answer.status_code, "没有改动" in answer.content.decode()) == (422, True)


def test_what_is_no_figure_is_taken_out_and_back(county: Client, address: str) -> None:
    county.post(f"{address}figure/{LOST}/", {"deed": "remove", "seen": "0"})
    page = county.get(address).context["page"]
    assert (LOST in [each.key for each in page.figures], page.counts.figures) == (False, 8)
    assert 'id="t5"' not in str(page.text)
    removed = county.get(f"{address}?show=removed").context["page"].figures
    assert [(each.key, each.tags) for each in removed] == [(LOST, (("void", "不是数字"),))]
    again = county.post(f"{address}figure/{LOST}/", {"deed": "remove", "seen": "1"})
    assert again.status_code == 422
    county.post(f"{address}figure/{LOST}/", {"deed": "restore", "seen": "1"})
    assert [each[:2] for each in events(address)] == [("remove", LOST), ("restore", LOST)]
    assert county.get(address).context["page"].counts.figures == 9


def test_parts_of_a_sum_that_are_taken_out_no_longer_count(county: Client, address: str) -> None:
    for key in (1, 2):
        county.post(f"{address}figure/{key}/", {"deed": "remove", "seen": "9"})
    assert county.get(address).context["page"].broken == ()


def test_whoever_was_overtaken_is_told_so(county: Client, address: str, logged_in: Callable[[str], Client]) -> None:
    county.post(f"{address}figure/{FINES}/", FORTY)
    answer = logged_in("city").post(f"{address}figure/{FINES}/", {**FORTY, "value": "41"})
    assert answer.status_code == 409
    assert logged_in("city").post(f"{address}figure/{FINES}/", {**FORTY, "value": "41", "seen": "1"}).status_code == 302
    assert [each[5] for each in events(address)] == ["county", "city"]


ADDED = {"quote": "基层力量不足", "value": "1", "unit": "项", "label": "基层力量不足的问题", "indicator": "", "start": ""}


def test_a_figure_that_was_missed_is_added_by_quoting_it(county: Client, address: str) -> None:
    answer = county.post(f"{address}add/", ADDED)
    assert answer["Location"] == f"{address}#f9"
    shown = figure(county, address, 9)
    assert (shown.amount, shown.quote, ("state", "补录") in shown.tags) == ("1 项", "基层力量不足", True)
    assert '<a class="fig touched" id="t9" href="#f9"' in str(county.get(address).context["page"].text)
    assert county.post(f"{address}figure/9/", {**FORTY, "value": "2", "unit": "项", "seen": "1"}).status_code == 302
    assert figure(county, address, 9).amount == "2 项"


def test_a_selection_says_where_it_stands_among_words_that_stand_twice(county: Client, address: str) -> None:
    text = report().decode()
    second = text.index("甲区卫生健康局", 10)
    assert "出现 2 次" in county.post(f"{address}add/", {**ADDED, "quote": "甲区卫生健康局"}).content.decode()
    county.post(f"{address}add/", {**ADDED, "quote": "甲区卫生健康局", "start": str(second)})
    assert (events(address)[0][3]["start"], events(address)[0][3]["end"]) == (second, second + 7)


@pytest.mark.parametrize(("change", "sentence"), [
    ({"quote": ""}, "没有引原文"), ({"quote": "乙区"}, "正文里没有“乙区”"), ({"value": ""}, "没有填数值"), ({"label": ""}, "没有填标签"),
])  # fmt: skip
def test_a_figure_that_stands_nowhere_is_not_added(county: Client, address: str, change: dict[str, str], sentence: str) -> None:
    answer = county.post(f"{address}add/", {**ADDED, **change})
    assert (answer.status_code, sentence in answer.content.decode(), events(address)) == (422, True, [])


def test_a_masked_number_stays_masked_unless_a_person_gives_it(county: Client) -> None:
    address = upload(county, report().decode().replace("行政复议案件8件", "行政复议案件**件").encode())
    key = next(each.key for each in county.get(address).context["page"].figures if "复议" in each.label)
    masked = {"deed": "change", "value": "", "unit": "件", "label": "复议案件", "indicator": "", "seen": "0"}
    assert county.post(f"{address}figure/{key}/", masked).status_code == 302
    assert figure(county, address, key).amount == "遮盖（2 位）件"
    county.post(f"{address}figure/{key}/", {**masked, "value": "12", "seen": "1"})
    assert figure(county, address, key).amount == "12 件"


def test_a_figure_that_is_not_there_is_not_found(county: Client, address: str) -> None:
    assert county.get(f"{address}figure/99/").status_code == 404
    assert county.post(f"{address}figure/{FINES}/", {"deed": "burn"}).status_code == 422
