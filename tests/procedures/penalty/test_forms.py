"""表单: what people write in several ways is read as one."""

from decimal import Decimal
from typing import Any

import pytest

from faheng.engine.forms import Form, read_form
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.ordinary import PROCEDURE as ORDINARY
from faheng.procedures.penalty.summary import PROCEDURE as SUMMARY
from faheng.testing.penalties import DEFAULTS


def read(step: str, **changes: Any) -> Any:
    form = read_form(ORDINARY.step(step).form, {**DEFAULTS[step], **changes})
    assert isinstance(form, Form), form
    return form


def test_rules_and_steps_speak_of_the_same_forms() -> None:
    declared = {(step.key, step.form) for procedure in (ORDINARY, SUMMARY) for step in procedure.steps}
    assert {(act.key, act.form) for act in vars(acts).values() if isinstance(act, acts.Act)} == declared


@pytest.mark.parametrize("said", [["o1", "o2"], "o1、o2", "o1, o2", [{"id": "o1"}, {"name": "o2"}]])
def test_handlers(said: object) -> None:
    assert read("file", handlers=said).handlers == ("o1", "o2")


@pytest.mark.parametrize("said", [["warning", "fine"], "warning, fine", "警告、罚款", ["警告", "fine"]])
def test_kinds_of_penalty(said: object) -> None:
    assert read("decide", kind=said).kind == ("warning", "fine")


@pytest.mark.parametrize("said", ["5000.00", "5000", 5000, "5,000.00", 5000.0, "5000元"])
def test_money(said: object) -> None:
    assert read("decide", fine=said).fine == Decimal("5000.00")


@pytest.mark.parametrize("said", [["statement", "hearing"], "statement, hearing", "陈述申辩、听证", "both", ["陈述、申辩", "听证"]])
def test_rights(said: object) -> None:
    assert read("waive", waived=said).waived == ("statement", "hearing")


@pytest.mark.parametrize("said", [3, "3", "3日", "三日", "三个工作日"])
def test_days(said: object) -> None:
    assert read("notify", statement_days=said).statement_days == 3


@pytest.mark.parametrize(
    ("said", "yes"), [(True, True), ("是", True), ("部分采纳", True), ("采纳", True), ("不采纳", False), ("未采纳", False), (False, False)]
)
def test_accepted(said: object, yes: bool) -> None:
    assert read("review_statement", accepted=said).accepted is yes


@pytest.mark.parametrize("said", [["甲法第一条", "乙法第二条"], "甲法第一条；乙法第二条"])
def test_law(said: object) -> None:
    assert read("decide", law=said).law == ("甲法第一条", "乙法第二条")


@pytest.mark.parametrize(
    "said", ["一般档，情节一般", {"reasons": "一般档，情节一般"}, {"reason": "一般档，情节一般"}, ["一般档，情节一般"]]
)
def test_discretion(said: object) -> None:
    assert read("conclude", discretion=said).discretion.reasons == "一般档，情节一般"


def test_a_proposal_may_be_written_out_or_revoke() -> None:
    assert read("conclude", proposal="拟罚款5000元").proposal.note == "拟罚款5000元"
    assert read("conclude", proposal={"kind": "revoke_permit", "revoke": "甲证"}).proposal.revoked == ("甲证",)
    assert read("conclude", proposal={"kind": ["fine"], "fine": "1.00", "own": "x"}).proposal.fine == Decimal("1.00")


@pytest.mark.parametrize("said", ["分两期", ["第一期", "第二期"]])
def test_plan(said: object) -> None:
    assert read("instalments", plan=said).plan


@pytest.mark.parametrize("said", [None, 2, "2", "第二项", ["hearing"], ["一", "二"]])
def test_grounds_of_the_review(said: object) -> None:
    assert isinstance(read("legal_review", grounds=said).grounds, tuple)


@pytest.mark.parametrize("said", ["卫健", "疾控", "中医药", "卫生健康行政机关"])
def test_authority(said: str) -> None:
    assert read("file", authority=said).authority.value in ("卫健", "疾控", "中医药")


@pytest.mark.parametrize(("step", "field", "value"), [
    ("file", "filed_on", "2025-13-01"), ("file", "authority", "教育"), ("decide", "kind", ["罚钱"]), ("decide", "fine", "五千"), ("decide", "fine", -1),
    ("interview", "started_at", "2025-06-12T09:00:00"), ("waive", "waived", "nothing"), ("extend", "stage", 3), ("decide", "fact", ""),
])  # fmt: skip
def test_what_cannot_be_read_is_named_in_chinese(step: str, field: str, value: object) -> None:
    problems = read_form(ORDINARY.step(step).form, {**DEFAULTS[step], field: value})
    assert isinstance(problems, tuple)
    assert {problem.field for problem in problems} == {field}
    assert (ORDINARY.step(step).form.model_fields[field].title or "") in problems[0].message
