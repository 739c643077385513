"""金额的显示: sums kept in fen, shown in yuan."""

from __future__ import annotations

from decimal import Decimal


def in_yuan(fen: int | None) -> str:
    """Return a sum in yuan with two digits and separated thousands, empty where there is none."""
    return "" if fen is None else f"{Decimal(fen) / 100:,.2f}"
