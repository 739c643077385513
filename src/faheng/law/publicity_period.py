"""公示期 (how long a penalty is shown), rule CRD-03, by the law of the day of the decision.

Law: since 2026-04-01 《信用修复管理办法》第八条至第十二条 (read); since 2023-05-01 国家发展改革委令第58号 and since
2019-07-01 发改办财金〔2019〕527号 (by second hand only). Periods are no procedural limits: they do not move with holidays.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from faheng.law.citations import Citation
from faheng.law.dated import Dated
from faheng.law.declarations import Mark
from faheng.law.errors import WrongInput
from faheng.law.moments import add_months
from faheng.law.statutes import CREDIT_REPAIR, CREDIT_REPAIR_2023


class Seriousness(StrEnum):
    """失信程度. Under the law before 2023-05-01 there was no class below 一般."""

    MINOR = "minor"
    GENERAL = "general"
    SERIOUS = "serious"

    @property
    def chinese(self) -> str:
        return {"minor": "轻微", "general": "一般", "serious": "严重"}[self.value]


@dataclass(frozen=True, slots=True)
class Period:
    """一类失信信息的公示期, in months: repair may be asked after `shortest`, display ends by itself after `longest`."""

    shown: bool
    shortest: int
    longest: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class PublicityRules:
    """某日起施行的公示期规定."""

    name: str
    mark: Mark
    periods: dict[Seriousness, Period]
    basis: tuple[Citation, ...] = ()


RULES: Dated[PublicityRules] = Dated(
    {
        date(2019, 7, 1): PublicityRules(
            "发改办财金〔2019〕527号",
            Mark.SECOND_HAND,
            {
                Seriousness.MINOR: Period(True, 3, 12, "没有轻微一类，按一般"),
                Seriousness.GENERAL: Period(True, 3, 12),
                Seriousness.SERIOUS: Period(True, 6, 36, "特定严重情形公示满三年"),
            },
        ),
        date(2023, 5, 1): PublicityRules(
            f"{CREDIT_REPAIR_2023.title}（{CREDIT_REPAIR_2023.document}）",
            Mark.SECOND_HAND,
            {
                Seriousness.MINOR: Period(False, 0, 0, "简易程序和仅警告、通报批评的不公示"),
                Seriousness.GENERAL: Period(True, 3, 36),
                Seriousness.SERIOUS: Period(True, 12, 36, "食品、药品、特种设备、安全生产、消防领域"),
            },
        ),
        date(2026, 4, 1): PublicityRules(
            CREDIT_REPAIR.title,
            Mark.TEXT,
            {
                Seriousness.MINOR: Period(False, 0, 3, "原则上不公示；确有必要的不超过三个月，责任履行完毕即可申请修复"),
                Seriousness.GENERAL: Period(True, 3, 12),
                Seriousness.SERIOUS: Period(True, 12, 36),
            },
            (Citation(CREDIT_REPAIR, 12, 1), Citation(CREDIT_REPAIR, 7)),
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Publicity:
    """一项处罚的公示: whether it is shown, from when repair may be asked, and when display ends by itself."""

    shown: bool
    repair_from: date | None
    ends: date | None
    rules: PublicityRules
    explain: tuple[str, ...]


def publicity(seriousness: Seriousness, decided: date, *, natural_person: bool = False, necessary: bool = False) -> Publicity:
    """Return how long a penalty is shown. It runs from the day of the document (文书认定之日), corresponding day of the month.

    `necessary`: the ministry holds that even a minor one must be shown. Natural persons are not shown (第十二条第三款).

    Raises:
        WrongInput: decided before the first rules known.
    """
    rules = RULES.on(decided)
    if rules is None:
        raise WrongInput(f"{decided} 的公示期规定未收录", where="决定日期", mend="已收录 2019-07-01 以后的规定")
    period = rules.periods[seriousness]
    said = f"依据{rules.name}（{rules.mark.chinese} {rules.mark.value}）"
    if natural_person and rules.mark is Mark.TEXT:
        return Publicity(False, None, None, rules, (f"涉及自然人的失信信息原则上不予公示，{said}",))
    if not period.shown and not (necessary and period.longest):
        return Publicity(False, None, None, rules, (f"{seriousness.chinese}失信信息{period.note or '不公示'}，{said}",))
    repair, ends = add_months(decided, period.shortest), add_months(decided, period.longest)
    explain = (
        f"{seriousness.chinese}失信信息自文书认定之日 {decided} 起公示，{said}",
        f"最短公示期 {period.shortest} 个月，{repair} 届满后可以申请修复",
        f"最长公示期 {period.longest} 个月，{ends} 届满后自动停止公示",
        *((period.note,) if period.note else ()),
    )
    return Publicity(True, repair, ends, rules, explain)
