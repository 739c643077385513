"""Sums are read in groups of three digits; what is no number is left alone."""

import pytest

from faheng.web.components.money import thousands


@pytest.mark.parametrize(("value", "said"), [("29200.00", "29,200.00"), (7963, "7,963"), ("100", "100"), ("约三成", "约三成"), ("", "")])
def test_thousands_are_separated(value: object, said: str) -> None:
    assert thousands(value) == said
