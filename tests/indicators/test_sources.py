"""Every measure of the catalogue rests on steps and fields that exist."""

import pytest

from faheng.engine.forms import Form
from faheng.indicators import ALL
from faheng.indicators.measures import REGISTER, Distinct, Least, Measure, Plus, Ratio, Selection, Total, selections
from faheng.indicators.sources import SOURCES
from faheng.procedures import catalogue
from faheng.records.reading_lists import registers


def form_of(selection: Selection, step: str) -> type[Form]:
    return registers()[step].form if selection.procedure == REGISTER else catalogue()[selection.procedure].step(step).form


def fields_of(selection: Selection) -> list[tuple[str, str]]:
    named = [name for name, _ in selection.where] + [field for _, field in selection.by]
    return [(step or selection.step, field) for step, _, field in (name.rpartition(".") for name in named)]


def summed(measure: Measure) -> list[tuple[Selection, str]]:
    match measure:
        case Total(of, field) | Distinct(of, field) | Least(of, field):
            return [(of, field)] if field not in ("party", "dossier") else []
        case Plus(parts):
            return [each for part in parts for each in summed(part)]
        case Ratio(numerator, denominator):
            return [*summed(numerator), *summed(denominator)]
    return []


@pytest.mark.parametrize("indicator", SOURCES)
def test_a_measure_names_an_indicator_and_fields_that_exist(indicator: str) -> None:
    assert indicator in ALL
    for selection in selections(SOURCES[indicator]):
        for step, field in fields_of(selection):
            assert field in form_of(selection, step).model_fields, f"{selection.procedure}/{step}.{field}"
    for selection, field in summed(SOURCES[indicator]):
        assert field in form_of(selection, selection.step).model_fields
