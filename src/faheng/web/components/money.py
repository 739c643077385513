"""金额的显示: sums kept in fen, shown in yuan."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation


def in_yuan(fen: int | None) -> str:
    """Return a sum in yuan with two digits and separated thousands, empty where there is none."""
    return "" if fen is None else f"{Decimal(fen) / 100:,.2f}"


def thousands(value: object) -> str:
    """Return a number with separated thousands; what is no number stays as it is."""
    try:
        return f"{Decimal(str(value)):,}"
    except InvalidOperation:
        return str(value)
