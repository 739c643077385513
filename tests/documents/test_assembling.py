"""Assembling: numbers, sentences, articles, what is missing, what nobody has verified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from faheng.documents.assembling import PaperIncomplete, printables, sheet
from faheng.documents.citing import formally
from faheng.documents.content import Closing, Facts, Note, Paragraph, Rows, Sheet, Table, plain
from faheng.documents.manners import worded
from faheng.engine.dossier import Actor, Entry, Party, PartyKind, Role
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Parameter, Situation, Surroundings
from faheng.law.citations import Citation
from faheng.law.errors import WrongInput
from faheng.law.limits import Mark
from faheng.law.statutes import PENALTIES
from faheng.testing.sample import PROCEDURE, dossier, entry

TODAY = date(2026, 11, 21)
CLINIC = Party(PartyKind.ORGANISATION, "某诊所", "91990101MA00000000", "", "某路1号", "王某")


def made(paper: Paper, *entries: Entry[Form], seq: int = 1, number: str = "样卫罚〔2026〕7号", party: Party | None = CLINIC) -> Sheet:
    procedure = with_papers(paper)
    return sheet(procedure, replace(dossier(*entries), party=party, number=number), seq, paper.key, Surroundings(), TODAY)


def with_papers(*papers: Paper) -> Procedure:
    steps = tuple(replace(step, papers=papers) if step.key == "open" else step for step in PROCEDURE.steps)
    return replace(PROCEDURE, steps=steps, numbered="罚")


def says(text: str) -> Callable[[Situation, Entry[Form]], str]:
    return lambda _situation, _entry: text


OPENED = entry("open", 1, opened_on="2026-01-05", subject="某事")


def test_sentences_run_on_until_one_ends() -> None:
    paper = Paper("p", "决定书", (
        Element("事实", says("无证行医。"), sentence="经查，你（单位）{}。"), Element("依据", says("行政处罚法 第57条第1款"), sentence="依据{}，"),
        Element("决定", says("1.警告；\n2.罚款"), sentence="决定：{}。"), Element("备注", says("无")),
    ))  # fmt: skip
    assert [block.text for block in made(paper, OPENED).blocks if isinstance(block, Paragraph)] == [
        "经查，你单位无证行医。", "依据《中华人民共和国行政处罚法》第五十七条第一款，决定：", "1.警告；", "2.罚款。", "备注：无。",
    ]  # fmt: skip


def test_a_carriage_return_does_not_come_into_a_paper() -> None:
    paper = Paper("p", "询问笔录", (Element("询问内容", says("问：何时开业？\r\n答：五月。\r\n")),), manner=Manner.RECORD)
    said = [block.text for block in made(paper, OPENED).blocks if isinstance(block, Paragraph)]
    assert said[:3] == ["询问内容：", "问：何时开业？", "答：五月。"]


def test_a_citizen_is_spoken_to_as_you() -> None:
    paper = Paper("p", "通知书", (Element("事实", says("无证行医"), sentence="经查，你（单位）{}。"),))
    citizen = Party(PartyKind.PERSON, "李某")
    assert "经查，你无证行医。" in plain(made(paper, OPENED, party=citizen).blocks)


def test_party_particulars_come_from_the_dossier() -> None:
    paper = Paper("p", "决定书", (Element("当事人", says("某诊所"), place=Place.PARTY),), to_party=True)
    facts, closing = made(paper, OPENED).blocks
    assert facts == Facts(
        (("当事人", "某诊所"), ("统一社会信用代码", "91990101MA00000000"), ("法定代表人（负责人）", "王某"), ("住所（地址）", "某路1号"))
    )
    assert closing == Closing("样例卫生健康局", "2026年1月5日", seal=True)


def test_the_number_follows_the_dossier_and_counts_repetitions() -> None:
    paper = Paper("p", "告知书", (Element("事由", says("某事")),), numbered="罚告")
    again = entry("open", 2, opened_on="2026-01-06", subject="某事")
    assert made(paper, OPENED).number == "样卫罚告〔2026〕7号"
    assert made(paper, OPENED, again, seq=2).number == "样卫罚告〔2026〕7-2号"
    assert made(paper, OPENED, number="2026-7").number == ""
    assert made(replace(paper, numbered=""), OPENED).number == ""


def test_a_form_has_rows_then_tables_then_boxes() -> None:
    paper = Paper(
        "p", "审批表",
        (Element("案由", says("某事")), Element("说明", says(""), required=False), Element("清单", says("1\t甲\n2\t乙"), columns=("序号", "物品"))),
        manner=Manner.FORM, signed=("机关负责人审批意见",),
    )  # fmt: skip
    rows, table, boxes = made(paper, OPENED).blocks
    assert rows == Rows((("案由", "某事"),))
    assert isinstance(table, Table)
    assert (table.header, table.rows) == (("序号", "物品"), (("1", "甲"), ("2", "乙")))
    assert isinstance(boxes, Rows)
    assert [box.label for box in boxes.boxes] == ["机关负责人审批意见"]


def test_the_box_of_the_head_of_a_section_waits_for_the_head() -> None:
    paper = Paper(
        "p", "法制审核意见书", (Element("案由", says("某事")),),
        manner=Manner.FORM, signed=("法制审核人员意见", "法制审核机构负责人意见"),
    )  # fmt: skip
    reviewed = replace(OPENED, by=(Actor("r1", "乙", Role.LEGAL_REVIEWER),))
    (rows,) = made(paper, reviewed).blocks
    assert isinstance(rows, Rows)
    assert [box.signature for box in rows.boxes] == ["乙　　2026年1月5日", ""]


def test_a_record_is_signed_on_every_page() -> None:
    paper = Paper("p", "询问笔录", (Element("内容", says("问：……")),), manner=Manner.RECORD, signed=("被询问人", "执法人员"))
    record = made(paper, OPENED)
    assert record.foot == (("被询问人签名", ""), ("执法人员签名", ""))
    assert "执法人员（签名）：甲，证件编号A1" in plain(record.blocks)


INCOMPLETE = Paper("p", "决定书", (
    Element("违法事实", says(" "), (Citation(PENALTIES, 59, 1, 2),)), Element("依据", says("")), Element("附件", says(""), required=False),
))  # fmt: skip


def test_what_is_missing_is_named_with_its_article() -> None:
    with pytest.raises(PaperIncomplete) as refused:
        made(INCOMPLETE, OPENED)
    assert (
        str(refused.value)
        == "《决定书》缺少必备要素：违法事实（《行政处罚法》第五十九条第一款第二项）；依据；请在相应环节补录或者更正后再制作"
    )
    (listed,) = printables(with_papers(INCOMPLETE), dossier(OPENED), Surroundings(), TODAY)
    assert [element.title for element in listed.missing] == ["违法事实", "依据"]


def test_in_a_case_file_the_paper_says_what_it_lacks() -> None:
    lacking = sheet(with_papers(INCOMPLETE), dossier(OPENED), 1, "p", Surroundings(), TODAY, whole=False)
    assert Note("本文书缺少：违法事实（《中华人民共和国行政处罚法》第五十九条第一款第二项）；依据。") in lacking.blocks


def test_an_unverified_parameter_is_shown_as_such() -> None:
    days: Parameter[int] = Parameter("sample.days", "陈述申辩期限", 3, "日")
    verified = replace(days, key="sample.verified", mark=Mark.TEXT)
    paper = Paper("p", "告知书", (
        Element("期限", lambda situation, _entry: f"{situation.value(days)}日"), Element("再", lambda situation, _entry: str(situation.value(verified))),
    ))  # fmt: skip
    assert [block for block in made(paper, OPENED).blocks if isinstance(block, Note)] == [Note("本机关参数，未核：陈述申辩期限：3日。")]


def finish(situation: Situation, _entry: Entry[Form]) -> str:
    return "、".join(each.data.__dict__["subject"] for each in situation.dossier.by_step.get("open", ())) + str(
        situation.dossier.has("finish")
    )


def test_a_paper_printed_later_says_what_it_said_and_takes_up_what_was_not_yet_done() -> None:
    paper = Paper("p", "报告", (Element("内容", finish),))
    later = (entry("open", 2, opened_on="2026-01-06", subject="另一事"), entry("finish", 3, finished_on="2026-01-07", result="办结"))
    assert "内容：某事False。" in plain(made(paper, OPENED, later[0]).blocks)
    assert "内容：某事True。" in plain(made(paper, OPENED, *later).blocks)


def test_a_corrected_field_is_printed_as_corrected() -> None:
    paper = Paper("p", "报告", (Element("事由", lambda _situation, taken: taken.data.__dict__["subject"]),))
    mended = entry("correct", 2, seq=1, field="subject", value="更正后的事", reason="笔误")
    assert "更正后的事" in plain(made(paper, OPENED, mended).blocks)


@pytest.mark.parametrize(("seq", "key", "sentence"), [
    (9, "p", "案卷没有第9条记录；可选：1、2"), (1, "x", "第1条记录（登记）没有文书“x”；可选：p（报告）"), (2, "p", "第2条记录（办结）没有文书；请选择有文书的记录"),
])  # fmt: skip
def test_a_paper_that_does_not_exist_is_refused(seq: int, key: str, sentence: str) -> None:
    done = entry("finish", 2, finished_on="2026-01-07", result="办结")
    with pytest.raises(WrongInput) as refused:
        sheet(with_papers(Paper("p", "报告")), dossier(OPENED, done), seq, key, Surroundings(), TODAY)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(("recorded", "printed"), [
    ("行政处罚法 第五十九条第一款", "《中华人民共和国行政处罚法》第五十九条第一款"),
    ("依据行政处罚法第59条第1款、《行政许可法》第三十八条", "依据《中华人民共和国行政处罚法》第五十九条第一款、《中华人民共和国行政许可法》第三十八条"),
    ("《中华人民共和国行政处罚法》第九条", "《中华人民共和国行政处罚法》第九条"),
    ("《某省条例》第9条", "《某省条例》第九条"),
    ("某省行政处罚程序规定第二条", "某省行政处罚程序规定第二条"),
    ("2025年第2条记录", "2025年第2条记录"),
])  # fmt: skip
def test_articles_are_cited_in_full(recorded: str, printed: str) -> None:
    assert formally(recorded) == printed


def test_a_text_that_ends_itself_does_not_end_twice() -> None:
    assert worded("{}。", "如不服本决定，可以申请行政复议。") == ["如不服本决定，可以申请行政复议。"]
    assert worded("请补正：{}", "1. 甲\n2. 乙") == ["请补正：", "1. 甲", "2. 乙"]


def test_a_dossier_without_number_makes_papers_without_one() -> None:
    assert made(Paper("p", "告知书", (Element("事由", says("某事")),), numbered="罚告"), OPENED, number="").number == ""
