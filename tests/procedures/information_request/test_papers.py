"""文书要素: each kind of answer has its own paper with the elements of its article."""

import pytest

from faheng.engine.situation import Situation, Surroundings
from faheng.procedures.information_request.answers import Answer
from faheng.testing.files import LATER, entry, file
from faheng.testing.requests import PROCEDURE, receive, refusal, reply, third_party


def situation(*steps: object) -> Situation:
    return Situation(file(PROCEDURE, receive(), *steps), LATER, Surroundings())  # type: ignore[arg-type]


@pytest.mark.rule("FOI-07")
def test_an_answer_calls_for_the_one_paper_of_its_kind() -> None:
    replied = entry(PROCEDURE, "reply", refusal())
    papers = [paper for paper in PROCEDURE.step("reply").papers if paper.called_for(replied)]
    assert [paper.key for paper in papers] == ["reply_refused"]
    assert {paper.key for paper in PROCEDURE.step("reply").papers} == {f"reply_{answer.value}" for answer in Answer}


@pytest.mark.rule("FOI-07")
def test_a_refusal_prints_its_ground_reasons_articles_and_remedy() -> None:
    replied = entry(PROCEDURE, "reply", refusal())
    (paper,) = [paper for paper in PROCEDURE.step("reply").papers if paper.called_for(replied)]
    said = {element.title: element.text(situation(), replied) for element in paper.elements}
    assert paper.missing(situation(), replied) == ()
    assert said["法律依据"] == "《中华人民共和国政府信息公开条例》第三十六条第三项、《中华人民共和国政府信息公开条例》第十六条第二款"
    assert said["收到申请之日"] == "2025年9月12日"
    assert "或者" not in said["救济途径"]


@pytest.mark.rule("FOI-07")
def test_an_element_that_is_not_recorded_is_named_with_its_article() -> None:
    replied = entry(PROCEDURE, "reply", reply(way=""))
    (paper,) = [paper for paper in PROCEDURE.step("reply").papers if paper.called_for(replied)]
    (missing,) = paper.missing(situation(), replied)
    assert (missing.title, str(missing.basis[0])) == ("获取信息的方式、途径", "政府信息公开条例 第三十六条第一项")


@pytest.mark.rule("FOI-11")
def test_a_reply_recorded_without_remedy_prints_the_one_of_its_kind() -> None:
    replied = entry(PROCEDURE, "reply", refusal(remedy=""))
    (paper,) = [paper for paper in PROCEDURE.step("reply").papers if paper.called_for(replied)]
    (remedy,) = [element.text(situation(), replied) for element in paper.elements if element.title == "救济途径"]
    assert remedy.startswith("如对本答复不服，应当先自收到本答复之日起六十日内")


@pytest.mark.rule("FOI-05")
def test_the_request_for_an_opinion_tells_the_time_and_what_silence_means() -> None:
    key, data = third_party()
    asked = entry(PROCEDURE, key, {**data, "content": "检测报告"})
    (paper,) = PROCEDURE.step(key).papers
    assert paper.missing(situation(), asked) == ()
    assert "15个工作日" in paper.elements[2].text(situation(), asked)
