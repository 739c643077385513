"""文书: what each paper states, and what is missing where the law asks for it."""

from datetime import date
from typing import Any

import pytest

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.papers import Paper
from faheng.engine.situation import Situation, Surroundings
from faheng.testing.penalties import ORDINARY, REVOCATION, SUMMARY, case, spot, spot_case, take


def paper(dossier: Dossier, key: str) -> tuple[Paper, Situation, Entry[Any]]:
    procedure = SUMMARY if dossier.procedure == SUMMARY.key else ORDINARY
    entry = dossier.entries[-1]
    found = next(paper for paper in procedure.step(entry.step).papers if paper.key == key)
    return found, Situation(dossier, date(2025, 8, 1), Surroundings()), entry


def texts(dossier: Dossier, key: str) -> dict[str, str]:
    found, situation, entry = paper(dossier, key)
    return {element.title: element.text(situation, entry) for element in found.elements}


def missing(dossier: Dossier, key: str) -> list[str]:
    found, situation, entry = paper(dossier, key)
    return [element.title for element in found.missing(situation, entry)]


WANTED = {
    "立案报告", "现场笔录", "询问笔录", "证据先行登记保存通知书", "证据先行登记保存处理决定书", "责令改正通知书", "案件调查终结报告", "行政处罚事先告知书",
    "行政处罚听证告知书", "行政处罚听证通知书", "听证笔录", "行政处罚法制审核意见书", "行政处罚案件集体讨论记录", "行政处罚决定书", "当场行政处罚决定书",
    "不予行政处罚决定书", "送达回执", "行政处罚决定履行催告书", "强制执行申请书", "结案报告",
}  # fmt: skip


def test_every_paper_of_the_procedures_is_there() -> None:
    assert {paper.title for procedure in (ORDINARY, SUMMARY) for step in procedure.steps for paper in step.papers} >= WANTED


@pytest.mark.rule("PEN-25")
def test_article_59_the_decision_states_its_elements() -> None:
    told = {"kind": ["warning", "fine"], "fine": "5000.00"}
    said = texts(case("file", "conclude", take("notify", proposed=told), take("decide", kind=["warning", "fine"])), "decide")
    assert said["当事人"] == "样例门诊部"
    assert said["行政处罚的内容"].replace("\n", "") == "1.警告；2.罚款5000.00元（大写：伍仟元整）"
    assert "十五日内" in said["履行方式和期限"]
    assert said["日期"] == "2025年7月4日"
    assert missing(case("file", "decide"), "decide") == []


@pytest.mark.rule("PEN-25")
def test_article_59_what_the_decision_lacks_is_named_with_its_article() -> None:
    found, situation, entry = paper(case("file", take("decide", sealed=False), party=None), "decide")
    lacking = {element.title: [str(citation) for citation in element.basis] for element in found.missing(situation, entry)}
    assert lacking["印章"][0] == "行政处罚法 第五十九条第二款"
    assert lacking["当事人"][0] == "行政处罚法 第五十九条第一款第一项"


def test_the_notice_tells_facts_law_penalty_and_rights() -> None:
    said = texts(case("file", "conclude", "notify"), "notify")
    assert said["违法事实和理由"] == "超范围诊疗"  # from the report on the investigation
    assert said["拟作出的行政处罚"] == "罚款5000.00元（大写：伍仟元整）"
    assert "3日内" in said["陈述、申辩的权利"]


def test_the_notice_of_the_hearing_is_made_where_one_is_offered() -> None:
    offer = next(paper for paper in ORDINARY.step("notify").papers if paper.key == "hearing_offer")
    offered = case("file", take("notify", proposed=REVOCATION, hearing_offered=True)).entries[-1]
    assert offer.called_for(offered)
    assert not offer.called_for(case("file", "notify").entries[-1])
    said = texts(case("file", "conclude", take("notify", proposed=REVOCATION, hearing_offered=True)), "hearing_offer")
    assert said["拟作出的行政处罚"] == "吊销许可证件医疗机构执业许可证"


@pytest.mark.rule("PEN-16")
def test_article_46_the_notice_of_the_hearing_names_the_place() -> None:
    assert missing(case("file", "notify", "hearing_request", "hearing_notice"), "hearing_notice") == ["举行听证的地点和方式"]
    placed = take("hearing_notice", place="样例区卫生健康局会议室，公开举行")
    assert missing(case("file", "notify", "hearing_request", placed), "hearing_notice") == []


def test_a_record_not_signed_says_so() -> None:
    assert "签名" in missing(case("file", take("interview", signed=False)), "interview")
    noted = texts(case("file", take("interview", signed=False, refusal_note="拒绝签名，执法人员注明")), "interview")
    assert noted["签名"] == "拒绝签名，执法人员注明"


def test_the_demand_states_what_is_owed_with_the_surcharge_of_its_day() -> None:
    said = texts(case("file", "decide", "serve", "demand"), "demand")
    assert said["应当履行的义务"] == "罚款5000.00元（大写：伍仟元整），加处罚款5000.00元（大写：伍仟元整）（计算至2026年1月12日）"
    assert "十个工作日" in said["催告"]


@pytest.mark.rule("ENF-14")
def test_article_55_the_application_to_the_court_is_signed_by_the_head() -> None:
    assert missing(case("file", "decide", "serve", "demand", take("apply_court", signed_by_head=False)), "apply_court") == ["负责人签名"]


def test_the_receipt_names_the_paper_with_its_number() -> None:
    assert texts(case("file", "decide", "serve"), "serve")["送达的文书"] == "行政处罚决定书（样卫医罚〔2025〕1号）"


def test_no_penalty_states_its_ground() -> None:
    said = texts(case("file", "conclude", "no_penalty"), "no_penalty")
    assert said["不予处罚的理由"] == "违法行为轻微并及时改正，没有造成危害后果"


def test_the_closing_report_says_how_the_case_ended() -> None:
    assert texts(case("file", "conclude", "no_penalty", "close"), "close")["处理结果"].startswith("不予行政处罚：")
    assert texts(case("file", "decide", "serve", "pay", "close"), "close")["处理结果"].startswith("样卫医罚〔2025〕1号：罚款")


@pytest.mark.rule("SIM-03")
def test_article_52_the_decision_on_the_spot_states_time_place_and_remedy() -> None:
    said = texts(spot_case("found", "inform", "decide"), "decide")
    assert said["地点"] == "样例路2号"
    assert said["时间"] == "2025年6月10日"
    assert "先向样例区人民政府申请行政复议" in said["救济途径和期限"]
    assert missing(spot_case("found", "inform", "decide"), "decide") == []
    assert missing(spot_case("found", "inform", spot("decide", sealed=False)), "decide") == ["印章"]
