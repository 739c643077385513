"""The papers of licences and registrations state what the articles ask for."""

from __future__ import annotations

import pytest

from faheng.engine.situation import Situation, Surroundings
from faheng.procedures.licensing.filing import PROCEDURE as FILING
from faheng.testing import applications as a
from faheng.testing.files import LATER, Taken, file


def elements(step: str, *taken: Taken, of: object = a.LICENCE) -> dict[str, str]:
    assert of in (a.LICENCE, a.REGISTRATION)
    procedure = a.LICENCE if of is a.LICENCE else a.REGISTRATION
    dossier = file(procedure, *taken)
    (paper,) = procedure.step(step).papers
    return {each.title: each.text(Situation(dossier, LATER, Surroundings()), dossier.by_step[step][-1]) for each in paper.elements}


def missing(step: str, *taken: Taken) -> list[str]:
    dossier = file(a.LICENCE, *taken)
    (paper,) = a.LICENCE.step(step).papers
    return [each.title for each in paper.missing(Situation(dossier, LATER, Surroundings()), dossier.by_step[step][-1])]


@pytest.mark.rule("LIC-02")
def test_the_acceptance_is_dated_and_names_applicant_matter_and_authority() -> None:
    said = elements("accept", a.receive(), a.accept())
    assert said["申请人"] == "申请人甲"
    assert said["申请事项"] == "母婴保健专项技术服务许可·新办"
    assert said["受理日期"] == "2026年2月5日"
    assert said["行政机关（加盖行政许可专用印章）"] == "甲区卫生健康局"


@pytest.mark.rule("LIC-01")
def test_the_supplement_notice_lists_everything_missing() -> None:
    assert (
        elements("request_supplement", a.receive(), a.supplement("2026-02-06", "平面图", "名录"))["需要补正的全部内容"]
        == "1. 平面图\n2. 名录"
    )


@pytest.mark.rule("LIC-13")
def test_a_refusal_lacks_reason_and_remedy_by_name() -> None:
    assert missing("refuse", a.receive(), a.accept(), a.refuse(reason="", remedy="")) == ["不予许可的理由", "救济途径"]
    assert missing("refuse", a.receive(), a.accept(), a.refuse()) == []


@pytest.mark.rule("LIC-03")
def test_the_extension_states_its_reasons() -> None:
    extend = (
        "extend",
        {"decided_on": "2026-03-11", "approved_by": "负责人", "reason": "需要进一步核实", "told_on": "2026-03-11", "days": 10},
    )
    said = elements("extend", a.receive(), a.accept(), extend)
    assert (said["延长理由"], said["延长工作日数"]) == ("需要进一步核实", "10")


@pytest.mark.rule("LIC-02")
def test_a_refusal_to_accept_names_the_competent_authority_and_the_remedy() -> None:
    declined = a.decline("not_competent", competent="甲市卫生健康委员会", remedy=a.REMEDY)
    assert elements("decline", a.receive(), declined)["有权办理的机关"] == "甲市卫生健康委员会"
    assert missing("decline", a.receive(), a.decline("not_needed")) == ["救济途径"]


def test_a_registration_names_profession_and_kind() -> None:
    said = elements("grant", a.register(profession="nurse", kind="change"), a.accept(), a.grant(), of=a.REGISTRATION)
    assert said["申请事项"] == "护士·变更注册"


@pytest.mark.rule("LIC-10")
def test_the_hearing_notice_tells_of_the_right_to_challenge_the_presider() -> None:
    said = elements("hearing_notice", a.receive(), a.accept(), a.hearing_notice())
    assert said["听证时间"] == "2026年3月12日"
    assert "回避" in said["申请回避的权利"]


def test_a_registration_and_a_filing_have_papers_of_their_own_name() -> None:
    assert [paper.title for paper in a.REGISTRATION.step("grant").papers] == ["准予执业注册决定书"]
    assert [paper.title for paper in FILING.step("request_supplement").papers] == ["备案材料补正通知书"]
