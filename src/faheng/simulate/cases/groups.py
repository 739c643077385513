"""案件分组 (groups of cases): which part of the year's cases is of which campaign, line and topic, with what money."""

from collections.abc import Iterator
from dataclasses import dataclass

from faheng.law.errors import WrongInput
from faheng.simulate.bureau import Bureau
from faheng.simulate.cases.causes import FEN

STEP = 100 * FEN
"""Money is split in steps of a hundred yuan."""
NON_MEDICAL, ILLEGAL = "非医疗机构开展医疗美容", "非法行医"
CAMPAIGN_CONFISCATED = 15
REST_CONFISCATED = 5
USUAL_FINE = 2000 * FEN
PLAYS = {
    "campaign-penalties", "campaign-fines-confiscations", "campaign-fines", "campaign-confiscations", "medical-aesthetics-cases",
    "non-medical-aesthetics-cases", "illegal-practice-cases", "infectious-disease-cases", "infectious-disease-fines",
    "disinfection-product-cases", "disinfection-product-fines", "disinfection-product-confiscations", "cases-handled-total", "penalties-total",
    "summary-procedure-penalties", "fines-confiscations-total", "fines-total", "penalty-legal-reviews", "mitigated-penalty-cases",
    "lenient-penalty-cases", "penalty-exemption-cases", "penalty-amount-reduced",
}  # fmt: skip
LINES = {
    ("aesthetics", ""): "medical-aesthetics-cases",
    ("aesthetics", NON_MEDICAL): "non-medical-aesthetics-cases",
    ("medical", ILLEGAL): "illegal-practice-cases",
    ("infectious", ""): "infectious-disease-cases",
    ("disinfection", ""): "disinfection-product-cases",
}
MONEY = {
    "infectious": ("infectious-disease-fines", ""),
    "disinfection": ("disinfection-product-fines", "disinfection-product-confiscations"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """一组案件; money in fen, None where it is left open."""

    amount: int
    line: str = ""
    topic: str = ""
    campaign: str = ""
    fines: int | None = None
    confiscations: int | None = None

    @property
    def money(self) -> int:
        return (self.fines or 0) + (self.confiscations or 0)


@dataclass(frozen=True, slots=True)
class Numbers:
    """全年案件: penalised by the ordinary procedure in groups (the rest last), on the spot, and spared; money of the open ones in fen."""

    groups: tuple[Group, ...]
    rest: int
    spot: int
    spared: int
    open_fines: int
    open_confiscations: int


def numbers(bureau: Bureau) -> Numbers:
    """Return how the year's cases are made up.

    Raises:
        WrongInput: the parts come to more than the whole.
    """
    groups = (*_campaigns(bureau), *_lines(bureau))
    grouped = sum(group.amount for group in groups)
    spared = bureau.count("penalty-exemption-cases")
    penalised = _penalised(bureau, grouped, spared)
    if penalised < grouped:
        raise WrongInput(f"各项处罚案件共{grouped}宗，多于全年处罚{penalised}宗", where="机关文件", mend="请检查案件数")
    spot = _spot(bureau, penalised, grouped, spared)
    rest = penalised - grouped - spot
    fines, confiscations = _money(bureau, groups, rest, rest + spot)
    return Numbers(groups, rest, spot, spared, fines, confiscations)


def _campaigns(bureau: Bureau) -> Iterator[Group]:
    for campaign in bureau.campaigns:
        whole, fines, taken = (bureau.fen(f"campaign-{name}", campaign) for name in ("fines-confiscations", "fines", "confiscations"))
        if whole is not None:
            if taken is None:
                taken = whole * CAMPAIGN_CONFISCATED // 100 // STEP * STEP if fines is None else whole - fines
            fines = whole - taken
        if min(fines or 0, taken or 0) < 0:
            raise WrongInput(f"{campaign}的罚款、没收与罚没款不符", where="机关文件", mend="请检查金额")
        yield Group(bureau.count("campaign-penalties", campaign), "medical", "", campaign, fines or 0, taken or 0)


def _lines(bureau: Bureau) -> Iterator[Group]:
    for (line, topic), indicator in LINES.items():
        fines, taken = (bureau.fen(name) if name else None for name in MONEY.get(line, ("", "")))
        stated = fines is not None or taken is not None
        if amount := bureau.count(indicator):
            yield Group(amount, line, topic, "", fines or 0 if stated else None, taken or 0 if stated else None)
        elif fines or taken:
            raise WrongInput(f"公布了{line}的罚没款，却没有公布案件数", where="机关文件", mend="请一并写明案件数")


def _penalised(bureau: Bureau, grouped: int, spared: int) -> int:
    handled, penalties = bureau.value("cases-handled-total"), bureau.value("penalties-total")
    if handled is not None and penalties is not None and handled != penalties + spared:
        raise WrongInput("查办案件数不等于处罚与不予处罚之和", where="机关文件", mend="请检查案件数")
    if penalties is not None:
        return int(penalties)
    return int(handled) - spared if handled is not None else grouped + bureau.count("summary-procedure-penalties")


def _spot(bureau: Bureau, penalised: int, grouped: int, spared: int) -> int:
    published = bureau.value("summary-procedure-penalties")
    ordinary = penalised + spared - bureau.count("penalty-legal-reviews")
    lenient = penalised - bureau.count("mitigated-penalty-cases") - bureau.count("lenient-penalty-cases")
    most = min(penalised - grouped, ordinary, lenient)
    usual = min(most, bureau.knob("spot", penalised // 4), penalised - grouped - 1)
    wanted = int(published) if published is not None else max(0, usual)
    if wanted > most:
        raise WrongInput("法制审核、减轻、从轻的宗数多于普通程序的案件", where="机关文件", mend="请检查案件数")
    return wanted


def _money(bureau: Bureau, groups: tuple[Group, ...], rest: int, free: int) -> tuple[int, int]:
    whole, fines = bureau.fen("fines-confiscations-total"), bureau.fen("fines-total")
    stated_fines, stated_taken = sum(group.fines or 0 for group in groups), sum(group.confiscations or 0 for group in groups)
    if whole is None:
        left, taken = (fines - stated_fines if fines is not None else free * USUAL_FINE), 0
    elif fines is None:
        left = whole - stated_fines - stated_taken
        taken = left * REST_CONFISCATED // 100 // STEP * STEP if rest else 0
        left -= taken
    else:
        left, taken = fines - stated_fines, whole - fines - stated_taken
    if min(left, taken) < 0:
        raise WrongInput("各项罚没款之和大于全年罚没款总额", where="机关文件", mend="请检查金额")
    return left, taken
