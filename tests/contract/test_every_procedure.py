"""What holds for every procedure, those to come included."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from faheng.engine.dossier import Role
from faheng.engine.obligations import Moment
from faheng.engine.procedure import Procedure, Step
from faheng.law.cited import cited_in
from faheng.law.limits import Mark
from faheng.law.statute_check import check_citations
from faheng.law.texts import parse_text
from faheng.procedures import catalogue

CHINESE = re.compile(r"[一-鿿]")
RULE = re.compile(r"[A-Z]{3,4}-H?\d{1,2}|FORM|ROLE|ORDER")
every_procedure = pytest.mark.parametrize("procedure", [pytest.param(each, id=key) for key, each in catalogue().items()])


def moments(procedure: Procedure) -> Iterator[Moment]:
    for obligation in procedure.obligations:
        yield from (*obligation.starts, *obligation.met_by, *obligation.ended_by)


@every_procedure
def test_every_form_field_has_its_chinese_label(procedure: Procedure) -> None:
    unlabelled = [
        (step.key, name)
        for step in procedure.steps
        for name, info in step.form.model_fields.items()
        if not CHINESE.search(info.title or "")
    ]
    assert unlabelled == []


@every_procedure
def test_every_step_and_the_procedure_have_a_chinese_title_and_a_plain_key(procedure: Procedure) -> None:
    assert CHINESE.search(procedure.title)
    for step in procedure.steps:
        assert CHINESE.search(step.title), step.key
        assert re.fullmatch(r"[a-z][a-z_]*", step.key), step.key
    assert len({step.key for step in procedure.steps}) == len(procedure.steps)


@every_procedure
def test_what_reaches_the_party_or_the_public_names_its_basis(procedure: Procedure) -> None:
    """Steps without a basis of their own are work inside the authority."""
    assert procedure.basis
    outside = [step for step in procedure.steps if step.public or any(paper.to_party for paper in step.papers)]
    assert [step.key for step in outside if not step.basis] == []


@every_procedure
def test_steps_follow_and_end_with_steps_that_there_are(procedure: Procedure) -> None:
    known, anywhere = {step.key for step in procedure.steps}, {step.key for each in catalogue().values() for step in each.steps}
    for step in procedure.steps:
        assert not step.after or {*step.after} & known, step.key
        assert {*step.after, *step.until} <= anywhere, step.key  # a step may be shared with a sister procedure


@every_procedure
def test_every_step_can_be_reached(procedure: Procedure) -> None:
    reached: set[str] = set()
    while grown := {step.key for step in procedure.steps if not step.after or reached & {*step.after}} - reached:
        reached |= grown
    assert reached == {step.key for step in procedure.steps}


@every_procedure
def test_every_step_is_taken_by_somebody(procedure: Procedure) -> None:
    for step in procedure.steps:
        assert step.by, step.key
        assert {*step.by} <= {*Role}, step.key


@every_procedure
def test_the_legal_day_of_a_step_is_a_day_of_its_form(procedure: Procedure) -> None:
    for step in procedure.steps:
        if step.on:
            assert "date" in str(step.form.model_fields[step.on].annotation).lower(), step.key


@every_procedure
def test_what_is_public_is_recorded_and_names_no_identity_number(procedure: Procedure) -> None:
    for step in procedure.steps:
        assert {*step.public} <= {*step.form.model_fields}, step.key
        assert "identity" not in step.public


@every_procedure
def test_a_dossier_can_be_closed(procedure: Procedure) -> None:
    assert [step.key for step in procedure.steps if step.closes]


@every_procedure
def test_obligations_read_steps_and_fields_that_there_are(procedure: Procedure) -> None:
    steps = {step.key: step for step in procedure.steps}
    for moment in moments(procedure):
        assert moment.step in steps, moment
        assert not moment.field or hasattr(steps[moment.step].form, moment.field) or moment.field in steps[moment.step].form.model_fields, (
            moment
        )


@every_procedure
def test_every_time_limit_that_is_opened_can_be_met(procedure: Procedure) -> None:
    steps = {step.key: step for step in procedure.steps}
    for obligation in procedure.obligations:
        opening = {moment.step for moment in obligation.starts}
        assert obligation.met_by, obligation.name
        assert any(can_follow(steps[moment.step], opening) for moment in obligation.met_by), obligation.name


def can_follow(step: Step[Any], opening: set[str]) -> bool:
    """Say whether a step is not shut by the very steps that open the limit."""
    return step.key in opening or not opening <= {*step.until}


@every_procedure
def test_every_rule_has_an_id_a_sentence_and_a_source(procedure: Procedure) -> None:
    for rule in procedure.rules:
        assert RULE.fullmatch(rule.id), rule
        assert CHINESE.search(rule.title), rule
        assert rule.basis or rule.id == "FORM" or rule.mark is not Mark.TEXT, rule


@every_procedure
def test_every_parameter_says_what_it_is_and_that_it_is_not_verified(procedure: Procedure) -> None:
    for parameter in procedure.parameters:
        assert CHINESE.search(parameter.title), parameter.key
        assert parameter.mark is not Mark.TEXT, parameter.key


@every_procedure
def test_every_register_row_has_chinese_labels(procedure: Procedure) -> None:
    for register in procedure.registers:
        assert CHINESE.search(register.title)
        assert [name for name, info in register.form.model_fields.items() if not CHINESE.search(info.title or "")] == []


@every_procedure
def test_papers_have_titles_and_elements(procedure: Procedure) -> None:
    for step in procedure.steps:
        assert len({paper.key for paper in step.papers}) == len(step.papers), step.key
        for paper in step.papers:
            assert CHINESE.search(paper.title), paper.key
            assert any(element.required for element in paper.elements), paper.key
            assert all(CHINESE.search(element.title) for element in paper.elements), paper.key


@every_procedure
def test_the_drawn_flow_shows_every_step(procedure: Procedure) -> None:
    from faheng.engine.diagram import drawn

    drawing = drawn(procedure)
    assert [step.key for step in procedure.steps if step.title not in drawing] == []


@every_procedure
@pytest.mark.shared
def test_every_cited_article_exists_in_the_text_of_the_law(procedure: Procedure, shared: Path) -> None:
    texts = {path.stem: parse_text(path.read_text("utf-8")) for path in (shared / "laws").glob("*.md")}
    check = check_citations(cited_in(procedure, procedure.key), texts)
    assert check.checked
    assert [f"{each.cited.quotation.citation}: {each.why}" for each in check.unresolved] == []


def test_old_keys_stay() -> None:
    """Keys of procedures are recorded in dossiers for decades."""
    assert {"inspection", "penalty.ordinary", "penalty.summary"} <= catalogue().keys()
