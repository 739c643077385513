"""追责时效 (limitation), rule PEN-01: two years, five where life or health is endangered and harm was done.

Law: 《行政处罚法》第三十六条, 《卫生健康行政处罚程序规定》第十四条. Danger alone, or harm alone, leaves it at two years.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from faheng.law.calendar import published
from faheng.law.declarations import TimeLimit
from faheng.law.limits import due_date
from faheng.law.time_limits.penalty import PEN_01, PEN_01_DANGER


@dataclass(frozen=True, slots=True)
class Limitation:
    """时效的判断: the limit that applies, from when to when it ran, the day on which the act was found out."""

    limit: TimeLimit
    ended: date
    last_day: date
    found: date

    @property
    def barred(self) -> bool:
        """Was the act found out too late?"""
        return self.found > self.last_day

    @property
    def explain(self) -> tuple[str, ...]:
        """How it was judged."""
        over = (self.found - self.last_day) // timedelta(days=1)
        return (
            f"{self.limit.anchor} {self.ended}，{self.limit.title}{self.limit.amount}年，至 {self.last_day}（{self.limit.basis[0].formal}）",
            f"{self.found} 发现，" + (f"已超过 {over} 日，不再给予行政处罚" if self.barred else "在时效以内"),
        )


def limitation_limit(*, danger_to_life_or_health: bool, harm: bool) -> TimeLimit:
    """Return the limit: five years only where both hold (涉及公民生命健康安全且有危害后果)."""
    return PEN_01_DANGER if danger_to_life_or_health and harm else PEN_01


def limitation(ended: date, found: date, *, danger_to_life_or_health: bool, harm: bool) -> Limitation:
    """Judge by the day the act ended (for one that went on: its last day) and the day it was found out."""
    limit = limitation_limit(danger_to_life_or_health=danger_to_life_or_health, harm=harm)
    return Limitation(limit, ended, due_date(limit, ended, published()).end, found)
