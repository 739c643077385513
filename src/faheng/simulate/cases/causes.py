"""案由 (causes): what a case is about, the law it rests on, the range of the fine, and the sample tiers within it."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

FEN = 100
TIERS = ("从轻", "一般", "从重")


@dataclass(frozen=True, slots=True)
class Cause:
    """案由; `least` and `most` in yuan."""

    line: str
    kind: str
    title: str
    law: str
    most: int
    least: int = 0
    topic: str = ""
    authority: str = "卫健"

    def tiers(self) -> tuple[tuple[str, int, int], ...]:
        """Return the sample tiers: name, lower and upper end in yuan."""
        third = (self.most - self.least) // 3
        ends = (self.least, self.least + third, self.least + 2 * third, self.most)
        return tuple((name, ends[place] + (1 if place else 0), ends[place + 1]) for place, name in enumerate(TIERS))

    def tier(self, fine: int) -> str:
        """Return the tier of a fine in fen; the lowest one below the range, the highest one above it."""
        found = [name for name, lower, _ in self.tiers() if fine > (lower - 1) * FEN]
        return found[-1] if found else TIERS[0]


@cache
def causes() -> tuple[Cause, ...]:
    """Return all causes."""
    raw = tomllib.loads((resources.files(__package__) / "causes.toml").read_text(encoding="utf-8"))
    return tuple(Cause(**each) for each in raw["cause"])


def cause_for(line: str, topic: str, fine: int, place: int, *, below: bool = False, besides: frozenset[str] = frozenset()) -> Cause:
    """Return a cause of a line (any besides those named, where empty) whose range holds a fine in fen.

    `below`: the fine lies below the range (减轻). What fits nowhere gets the cause of the widest range.
    """
    of_line = [each for each in causes() if (each.line == line if line else each.line not in besides) and each.topic == topic]
    if not of_line:
        of_line = [each for each in causes() if each.line == "public_place"]
    yuan = -(-fine // FEN)
    fitting = [each for each in of_line if (0 < yuan < each.least if below else (not yuan or each.least <= yuan <= each.most))]
    return fitting[place % len(fitting)] if fitting else max(of_line, key=lambda each: each.most)
