"""“日”是工作日还是自然日 (what a day is): each statute says it itself; there is no common switch. Table 0.1 of the limits."""

from dataclasses import dataclass

from faheng.law.citations import Citation
from faheng.law.declarations import Quotation, TimeLimit
from faheng.law.statutes import (
    COERCION,
    COMPENSATION,
    DISCLOSURE,
    LICENSING,
    LITIGATION,
    LITIGATION_INTERPRETATION,
    MEDICAL_INSTITUTIONS,
    PENALTIES,
    PENALTY_RULES,
    PETITIONS,
    RECONSIDERATION,
    TRANSFER_RULES,
    Statute,
)  # fmt: skip
from faheng.law.units import Unit

_EVER = 10_000


@dataclass(frozen=True, slots=True)
class DayRule:
    """一部法对“日”的规定: which numbers of days are workdays, though the article only writes 日.

    None of them (`workdays` empty): only where the article itself writes 工作日.
    """

    workdays: frozenset[int]
    source: Quotation
    note: str = ""

    def unit(self, amount: int) -> Unit:
        """Return what a limit of that many 日 is counted in."""
        return Unit.WORKDAY if amount in self.workdays else Unit.DAY


def _rule(workdays: frozenset[int], citation: Citation, quote: str, note: str = "") -> DayRule:
    return DayRule(workdays, Quotation(citation, quote), note)


_NONE: frozenset[int] = frozenset()
DAY_RULES: dict[Statute, DayRule] = {
    PENALTIES: _rule(
        frozenset({2, 3, 5, 7}), Citation(PENALTIES, 85), "本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日",
        "十五日、九十日是自然日",
    ),
    PENALTY_RULES: _rule(
        frozenset({2, 3, 5, 7}), Citation(PENALTY_RULES, 69, 2), "本规定中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日",
        "三十日、六十日、九十日是自然日",
    ),
    COERCION: _rule(
        frozenset(range(1, 11)), Citation(COERCION, 69), "本法中十日以内期限的规定是指工作日，不含法定节假日", "含十日；三十日是自然日",
    ),
    LICENSING: _rule(
        frozenset(range(1, _EVER)), Citation(LICENSING, 82), "本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日",
        "只管本法规定的、行政机关的期限；单行法规自定的期限不因此成为工作日",
    ),
    RECONSIDERATION: _rule(
        frozenset({3, 5, 7, 10}), Citation(RECONSIDERATION, 88, 2),
        "本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日", "十五日、三十日、六十日是自然日",
    ),
    LITIGATION: _rule(
        _NONE, Citation(LITIGATION_INTERPRETATION, 48, 3),
        "期间届满的最后一日是节假日的，以节假日后的第一日为期间届满的日期", "没有工作日条款，全部是自然日",
    ),
    DISCLOSURE: _rule(_NONE, Citation(DISCLOSURE, 33, 2), "应当自收到申请之日起20个工作日内予以答复", "条文写明的才是工作日"),
    PETITIONS: _rule(_NONE, Citation(PETITIONS, 23, 3), "应当自收到之日起5个工作日内提出异议", "条文写明的才是工作日"),
    TRANSFER_RULES: _rule(
        _NONE, Citation(TRANSFER_RULES, 5, 2), "应当自接到报告之日起３日内作出批准移送或者不批准移送的决定",
        "没有定义，按文义是自然日和连续的小时",
    ),
    COMPENSATION: _rule(_NONE, Citation(COMPENSATION, 37, 3), "应当自收到支付赔偿金申请之日起七日内", "没有定义，按文义是自然日"),
    MEDICAL_INSTITUTIONS: _rule(
        _NONE, Citation(MEDICAL_INSTITUTIONS, 18), "自受理执业登记申请之日起45日内", "没有定义，从严按自然日；地方承诺更短的取短",
    ),
}  # fmt: skip

#: Limits that depart from the rule of their own statute, and why.
EXCEPTIONS = {
    "LIC-11": "申请人的期限，第八十二条只管行政机关的期限",
}


def unit_by_statute(limit: TimeLimit) -> Unit:
    """Return whether a limit in days is in workdays by the statute of its first article."""
    if "工作日" in limit.quote:
        return Unit.WORKDAY
    rule = DAY_RULES.get(limit.basis[0].statute)
    return rule.unit(limit.amount) if rule else Unit.DAY
