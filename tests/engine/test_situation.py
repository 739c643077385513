"""A parameter says its values in Chinese; codes are chosen from their vocabulary."""

from __future__ import annotations

from decimal import Decimal

import pytest

from faheng.engine.findings import Severity
from faheng.engine.situation import Parameter, shown


@pytest.mark.parametrize(
    ("value", "chinese"),
    [
        (Severity.VOID, "可致违法"),
        ((Severity.VOID, Severity.LATE), "可致违法、逾期"),
        (True, "是"),
        (False, "否"),
        (Decimal(20000), "20,000"),
        (3, "3"),
        ("", "（未设定）"),
        (None, "（未设定）"),
    ],
)
def test_a_value_is_said_in_chinese(value: object, chinese: str) -> None:
    assert shown(value) == chinese


def test_a_parameter_of_codes_knows_its_vocabulary() -> None:
    assert Parameter("one", "一项", Severity.VOID).vocabulary is Severity
    assert Parameter("some", "几项", (Severity.VOID,)).vocabulary is Severity
    assert Parameter("days", "天数", 3, "日").vocabulary is None
    assert Parameter("days", "天数", 3, "日").shown_default == "3日"
