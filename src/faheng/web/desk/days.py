"""日期的读取: a day that a person typed outside a step's form."""

from __future__ import annotations

from datetime import date

from faheng.law.errors import WrongInput


def read_day(text: str, label: str) -> date:
    """Return the day of a text such as 2026-01-05.

    Raises:
        WrongInput: it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongInput(f"“{text}”不是日期", where=label, mend="应写作 2026-01-05") from None
