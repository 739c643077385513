"""行政复议答复书与证据目录."""

import pytest

from faheng.engine.situation import Situation, Surroundings
from faheng.testing.files import LATER, entry, file
from faheng.testing.reconsiderations import EVIDENCE, PROCEDURE, agents, draft, receive

SITUATION = Situation(file(PROCEDURE, receive(requests="撤销处罚决定"), agents()), LATER, Surroundings())
ANSWER, LIST = PROCEDURE.step("draft_answer").papers


@pytest.mark.rule("REC-10")
def test_the_answer_states_facts_law_response_and_evidence() -> None:
    drafted = entry(PROCEDURE, *draft())
    said = {element.title: element.text(SITUATION, drafted) for element in ANSWER.elements}
    assert ANSWER.missing(SITUATION, drafted) == ()
    assert (said["行政复议机关"], said["被申请人"], said["申请人"]) == ("甲区人民政府", "甲区卫生健康局", "申请人甲")
    assert (said["代理人"], said["复议请求"]) == ("经办人甲、经办人乙", "撤销处罚决定")


@pytest.mark.rule("REC-10")
def test_the_list_of_evidence_has_a_row_for_each_piece() -> None:
    drafted = entry(PROCEDURE, *draft(evidence=[EVIDENCE, {"name": "询问笔录", "pages": "3-5"}]))
    (table,) = [element for element in LIST.elements if element.columns]
    rows = [line.split("\t") for line in table.text(SITUATION, drafted).splitlines()]
    assert [len(row) for row in rows] == [len(table.columns)] * 2
    assert rows[1] == ["2", "询问笔录", "", "", "", "3-5"]


@pytest.mark.rule("REC-10")
def test_an_answer_without_evidence_names_the_element_and_its_article() -> None:
    missing = ANSWER.missing(SITUATION, entry(PROCEDURE, *draft(evidence=[])))
    assert [(element.title, str(element.basis[0])) for element in missing] == [("证据、依据和其他有关材料", "行政复议法 第四十八条")]
