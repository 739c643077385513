"""The papers of an inspection state what the articles ask for."""

from __future__ import annotations

import pytest

from faheng.engine.situation import Situation, Surroundings
from faheng.testing import visits as v
from faheng.testing.files import LATER, file

FULL = (
    v.plan(scope="医疗废物"),
    *v.before()[1:],
    v.record(v.item("defect")),
    v.correction(None),
    ("opinion", {"issued_on": "2026-03-10", "content": "加强管理"}),
)


def elements(step: str, steps: tuple[v.Taken, ...] = FULL) -> dict[str, str]:
    dossier = file(v.PROCEDURE, *steps)
    situation = Situation(dossier, LATER, Surroundings())
    taken = dossier.by_step[step][-1]
    (paper,) = v.PROCEDURE.step(step).papers
    return {element.title: element.text(situation, taken) for element in paper.elements}


def missing(step: str, steps: tuple[v.Taken, ...]) -> list[str]:
    dossier = file(v.PROCEDURE, *steps)
    (paper,) = v.PROCEDURE.step(step).papers
    return [each.title for each in paper.missing(Situation(dossier, LATER, Surroundings()), dossier.by_step[step][-1])]


@pytest.mark.rule("INS-04")
def test_the_record_names_officers_certificates_times_and_findings() -> None:
    said = elements("record")
    assert said["执法人员及证件编号"] == "经办人1（CERT1）、经办人2（CERT2）"
    assert said["开始时间"] == "2026年3月10日09时10分"
    assert said["检查情况"] == "1\t医疗废物分类收集\t不规范\t\t医疗废物管理条例 第十六条"
    assert said["签名"] == "以上笔录经核对无误，被检查人签名"


@pytest.mark.rule("INS-04")
def test_a_record_not_signed_prints_the_note_and_lacks_it_without_one() -> None:
    refused = v.record(signed=False, refusal_note="拒绝签名")
    assert elements("record", (*v.before(), refused))["签名"] == "拒绝签名"
    assert missing("record", (*v.before(), v.record(signed=False))) == ["签名"]


@pytest.mark.rule("INS-04")
def test_a_record_does_not_say_that_certificates_were_shown_when_they_were_not() -> None:
    assert missing("record", (*v.before(), v.record(certificates_shown=False))) == ["告知"]


def test_an_order_without_a_day_is_to_be_obeyed_at_once() -> None:
    assert elements("order_correction")["改正期限"] == "立即改正"
    assert elements("order_correction", (*v.before(), v.record(v.item("defect")), v.correction()))["改正期限"] == "2026年3月20日前"


def test_the_order_lacks_the_law_it_rests_on() -> None:
    assert missing("order_correction", (*v.before(), v.record(v.item("defect")), v.correction(law=""))) == ["违反的规定"]


@pytest.mark.rule("INS-05")
def test_approval_and_notice_name_the_matters_to_be_checked() -> None:
    assert elements("approve", (v.plan(scope="医疗废物"), v.assign(), v.approve()))["检查事项"] == "医疗废物"
    assert missing("notice", (v.plan(), v.approve(), v.assign(), v.notice())) == ["检查事项"]


def test_the_opinion_is_served_on_the_unit() -> None:
    assert elements("opinion")["监督意见"] == "加强管理"
    assert v.PROCEDURE.step("opinion").papers[0].to_party
