"""对照 (comparing): what the bureau published, what the records come to, and what the composed report states."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from faheng.lake.doors import Book
from faheng.reports.composing.stated import Stated
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


def lines(bureau: Bureau, book: Book, figures: Iterable[Stated]) -> Iterator[Line]:
    """Yield a line for each published figure, in the order of the file."""
    said = {(each.indicator.id, tuple(sorted(each.figure.dims))): each.value for each in figures}
    for target in bureau.targets:
        number = book.figure(target.indicator, dict(target.dims)).value.number
        if number is not None and target.unit == "万元":
            number /= TEN_THOUSAND
        yield Line(target, number, said.get((target.indicator, target.dims)))
