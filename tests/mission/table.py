"""Tables of rows of one kind: a case is named by the row of the mission that it proves."""

from typing import Any

import pytest


def mission(row: str, *values: Any) -> Any:
    """Return one case of a table, marked with the row that it proves."""
    return pytest.param(*values, id=row, marks=pytest.mark.mission(row))
