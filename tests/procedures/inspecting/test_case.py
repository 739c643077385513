"""PEN-02: what the inspection knows goes into the penalty dossier that it opens."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from faheng.engine.procedure import Echo
from faheng.engine.situation import Situation, Surroundings
from faheng.procedures.inspecting.case import case_offered, case_opened
from faheng.testing import visits as v
from faheng.testing.files import Taken, attempt, file

UNLAWFUL = {**v.item("violation", "医疗废物分类收集"), "note": "医疗废物与生活垃圾混放"}
CASE = "甲卫罚〔2026〕1号"


def opened(*taken: Taken, **case: Any) -> list[Echo]:
    dossier = file(v.PROCEDURE, *taken, ("open_case", {"case": CASE, **case}), number="甲卫检〔2026〕7号")
    return list(case_opened(dossier, dossier.entries[-1]))


@pytest.mark.rule("PEN-02")
def test_a_second_case_is_opened_knowingly() -> None:
    def said(*taken: Taken) -> list[str]:
        around = Surroundings()
        found = attempt(
            v.PROCEDURE, file(v.PROCEDURE, *v.before(), v.record(UNLAWFUL), *taken), "open_case", {"case": "甲卫罚〔2026〕2号"}, around
        )
        return [each.message for each in found.findings if each.rule == "PEN-02"]

    assert said() == []
    assert said(("open_case", {"case": CASE})) == [f"本次检查已转立案（{CASE}），再办是另立一案"]


@pytest.mark.rule("PEN-02")
def test_the_clue_says_where_it_comes_from_what_was_found_and_who_found_it() -> None:
    clue = opened(*v.before(campaign="清风行动"), v.record(v.item(), UNLAWFUL))[0]
    assert (clue.number, clue.step, clue.opens) == (CASE, "clue", "penalty.ordinary")
    assert clue.data == {
        "source": "inspection", "received_on": "2026-03-10", "summary": "检查发现医疗废物分类收集：违法，医疗废物与生活垃圾混放",
        "inspection": "甲卫检〔2026〕7号", "handlers": ["o1", "o2"], "offence_ended_on": "2026-03-10", "line": "medical", "campaign": "清风行动",
    }  # fmt: skip
    assert [actor.id for actor in clue.by] == ["o1", "o2"]


def test_what_the_officer_wrote_goes_before_the_words_of_the_record() -> None:
    clue = opened(*v.before(), v.record(UNLAWFUL), cause="未分类收集医疗废物", summary="混放三袋")[0]
    assert (clue.data["suspected"], clue.data["summary"]) == ("未分类收集医疗废物", "混放三袋")


def test_each_unlawful_visit_and_each_order_becomes_evidence() -> None:
    again = v.record(UNLAWFUL, day="2026-03-12")
    echoes = opened(*v.before(), v.record(), again, v.correction(number="甲卫责改〔2026〕2号"))
    assert [echo.step for echo in echoes] == ["clue", "site_record", "order_correction"]
    assert echoes[0].data["received_on"] == "2026-03-12"
    evidence, order = echoes[1].data, echoes[2].data
    assert (evidence["place"], evidence["started_at"]) == ("甲路1号", "2026-03-12T09:10:00+08:00")
    assert evidence["content"] == "医疗废物分类收集：违法，医疗废物与生活垃圾混放"
    assert (order["ordered_on"], order["due_on"]) == ("2026-03-10", "2026-03-20")
    assert order["remarks"] == "责令改正通知书（甲卫责改〔2026〕2号）见检查案卷甲卫检〔2026〕7号"


def test_the_form_offers_the_words_of_the_record_and_nothing_where_nothing_was_unlawful() -> None:
    def offered(*taken: Taken) -> dict[str, Any]:
        return dict(case_offered(Situation(file(v.PROCEDURE, *taken), date(2026, 3, 11), Surroundings())))

    assert offered(*v.before(), v.record(UNLAWFUL)) == {
        "cause": "医疗废物与生活垃圾混放", "summary": "检查发现医疗废物分类收集：违法，医疗废物与生活垃圾混放",
    }  # fmt: skip
    assert offered(*v.before(), v.record()) == {}
