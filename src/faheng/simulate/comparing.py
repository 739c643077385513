"""对照 (comparing): what the bureau published, what the records come to, and what the composed report states."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from faheng.lake.doors import Book
from faheng.simulate.bureau import TEN_THOUSAND, Bureau, Target


@dataclass(frozen=True, slots=True)
class Line:
    """对照表一行; None where the records come to nothing, or the report does not state the figure."""

    target: Target
    computed: Decimal | None
    stated: Decimal | None

    @property
    def agrees(self) -> bool:
        """Whether all three are equal; a rate is rounded as finely as it was published."""
        return self.rounded(self.computed) == self.target.value == self.rounded(self.stated)

    def rounded(self, number: Decimal | None) -> Decimal | None:
        """Return a rate rounded as it was published; every other number as it is."""
        if number is None or self.target.unit != "%":
            return number
        return number.quantize(Decimal(1).scaleb(min(0, int(self.target.value.as_tuple().exponent))), ROUND_HALF_UP)


def report(folder: Path) -> dict[str, Any]:
    """Return the composed report as data; empty where there is none yet."""
    path = folder / "report.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def lines(bureau: Bureau, book: Book, composed: Mapping[str, Any]) -> Iterator[Line]:
    """Yield a line for each published figure, in the order of the file; `composed` is the report as data."""
    figures = composed.get("figures", ())
    said = {(each["indicator"], tuple(sorted(each["dims"].items()))): Decimal(each["value"]) for each in figures}
    for target in bureau.targets:
        number = book.figure(target.indicator, dict(target.dims)).value.number
        if number is not None and target.unit == "万元":
            number /= TEN_THOUSAND
        yield Line(target, number, said.get((target.indicator, target.dims)))
