"""Every form of every procedure and register can be shown, and asks only with inputs that exist."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from django.template.loader import render_to_string

from faheng.engine.forms import Form
from faheng.engine.shapes import parts
from faheng.procedures import catalogue
from faheng.web.components.inputs import Context, Input, inputs

CHINA = ZoneInfo("Asia/Shanghai")
PEOPLE = (("o1", "甲", "A1"),)
FORMS: dict[str, type[Form]] = {f"{p.key}.{step.key}": step.form for p in catalogue().values() for step in p.steps} | {
    register.key: register.form for p in catalogue().values() for register in p.registers
}


def all_inputs(found: tuple[Input, ...]) -> list[Input]:
    return [each for one in found for each in (one, *all_inputs(one.parts), *(i for row in one.rows for i in all_inputs(row)))]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_form_is_shown_with_a_label_and_an_id_for_each_field(form: type[Form]) -> None:
    found = inputs(form, {}, Context(CHINA, PEOPLE))
    assert [each.name for each in found] == [f"data.{part.name}" for part in parts(form)]
    shown = "".join(render_to_string(each.template, {"input": each}) for each in found)
    ids = [each.id for each in all_inputs(found)]
    assert len(set(ids)) == len(ids)
    for each in found:
        assert each.label in shown
        assert each.label != each.name.removeprefix("data.")
        assert f'name="{each.name}' in shown or each.rows or each.parts or not each.choices
