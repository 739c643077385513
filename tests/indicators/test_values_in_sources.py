"""Where a measure asks for a value of a vocabulary, the vocabulary has it."""

from __future__ import annotations

import typing
from collections.abc import Iterator

import pytest

from faheng.engine.vocabulary import Vocabulary
from faheng.indicators.measures import Holds, Lacks, Selection, selections
from faheng.indicators.sources import SOURCES
from tests.indicators.test_sources import form_of


def vocabularies(kind: object) -> Iterator[type[Vocabulary]]:
    """Yield the vocabularies in a field's type, such as those of `Source | None` and `tuple[Disposal, ...]`."""
    if isinstance(kind, type) and issubclass(kind, Vocabulary):
        yield kind
    for part in typing.get_args(kind):
        yield from vocabularies(part)


def wanted(condition: object) -> set[str]:
    if isinstance(condition, Holds | Lacks):
        return {condition.value}
    if isinstance(condition, set | frozenset):
        return {str(each) for each in condition}
    return {condition} if isinstance(condition, str) else set()


def unknown(selection: Selection) -> Iterator[str]:
    for name, condition in selection.where:
        step, _, field = name.rpartition(".")
        for vocabulary in vocabularies(form_of(selection, step or selection.step).model_fields[field].annotation):
            yield from wanted(condition) - {member.value for member in vocabulary}


@pytest.mark.parametrize("indicator", SOURCES)
def test_a_measure_asks_only_for_values_that_can_be_recorded(indicator: str) -> None:
    assert [value for selection in selections(SOURCES[indicator]) for value in unknown(selection)] == []
