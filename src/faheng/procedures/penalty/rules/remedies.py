"""救济告知的规则 (remedies as printed in the decision): PEN-25, SIM-08.

Ordinary procedure: reconsideration within sixty days by the government of the same level, or suit within six months.
On the spot: reconsideration first (行政复议法第二十三条). Dead limits of older texts must not be printed.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.errors import WrongInput
from faheng.law.numerals import NUMBER, number
from faheng.law.statutes import LITIGATION, PENALTIES, PENALTY_RULES, RECONSIDERATION
from faheng.procedures.common.government import government_of
from faheng.procedures.penalty.forms.decision import Decide
from faheng.procedures.penalty.forms.on_the_spot import DecideOnTheSpot
from faheng.procedures.penalty.forms.penalties import Imposed

_PERIOD = re.compile(rf"(?P<amount>{NUMBER})\s*(?P<unit>个工作日|工作日|日|天|个月|月)")
_ACTION = re.compile(r"(?P<reconsider>复议)|(?P<sue>诉讼|起诉)|(?P<pay>缴纳|缴清|履行)")
_THEN = "[^。；]{0,60}(复议|诉讼|起诉)"
_PAY_FIRST = re.compile(
    rf"(?<!无需)(?<!不必)(?<!不须)先(行)?(缴|履行)[^。；]{{0,30}}?(再|后|方|才){_THEN}|缴(纳|清)[^。；，]{{0,12}}(后|，)(再|方可|才){_THEN}"
)
_ORGAN = re.compile(r"向(?P<organ>[^，。；向]{2,60}?)(依法)?(申请|提出|提起)(行政)?复议")
_AFTER_RECONSIDERATION = re.compile(r"复议(决定|机关)[^。；]{0,30}$|先[^。；]{0,40}复议[^。；]{0,60}$")


def offered_on_the_spot(situation: Situation) -> dict[str, str]:
    """Return the wording of an on-the-spot decision's remedies: reconsideration comes first (行政复议法第二十三条)."""
    return {
        "remedy": f"如不服本决定，应当先自收到本决定书之日起六十日内依法向{government_of(situation.dossier.organisation.name)}申请行政复议；"
        "对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内依法向人民法院提起行政诉讼。"
    }


def periods(remedy: str) -> Iterator[tuple[str, int, str, str]]:
    """Yield (action, amount, unit, words before) for each period that stands before 复议, 起诉 or 缴纳 in its sentence."""
    for sentence in re.split(r"[。；;]", remedy):
        for found in _PERIOD.finditer(sentence):
            rest = sentence[found.end() :]
            action, other = _ACTION.search(rest), _PERIOD.search(rest)
            if action and action.lastgroup and not (other and other.start() < action.start()):
                try:
                    yield action.lastgroup, number(found["amount"]), found["unit"], sentence[: found.start()]
                except WrongInput:
                    continue


def after_reconsideration(words: str) -> bool:
    """Say whether the words before a suit speak of suing after a reconsideration decision."""
    return bool(_AFTER_RECONSIDERATION.search(words))


@guard("PEN-25", Citation(PENALTIES, 59, 1, 5), Citation(PENALTIES, 52, 2), Citation(PENALTY_RULES, 41, 1, 5), severity=Severity.DEFECT)
def both_ways_are_told(_situation: Situation, entry: Entry[Imposed]) -> Iterable[Breach]:
    """写明申请行政复议、提起行政诉讼的途径和期限."""
    remedy = entry.data.remedy
    if "复议" not in remedy:
        yield Breach("决定书没有写明申请行政复议的途径", "remedy")
    elif isinstance(entry.data, Decide) and not re.search("诉讼|起诉", remedy):
        yield Breach("决定书没有写明提起行政诉讼的途径", "remedy")
    elif not _PERIOD.search(remedy):
        yield Breach("决定书没有写明申请行政复议、提起行政诉讼的期限", "remedy")


@guard("PEN-25", Citation(RECONSIDERATION, 20, 1), Citation(PENALTIES, 59, 1, 5), since=date(2021, 7, 15))
def reconsideration_in_sixty_days(_situation: Situation, entry: Entry[Imposed]) -> Iterable[Breach]:
    """申请行政复议的期限是六十日."""
    for action, amount, unit, _before in periods(entry.data.remedy):
        if action == "reconsider" and (amount, unit) not in ((60, "日"), (60, "天")):
            yield Breach(f"告知{amount}{unit}内申请行政复议；可以“自知道或者应当知道该行政行为之日起六十日内提出行政复议申请”", "remedy")


@guard("PEN-25", Citation(LITIGATION, 46, 1), Citation(PENALTIES, 59, 1, 5))
def suit_in_six_months(_situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """直接起诉的期限是六个月；十五日是旧条例的，不得写入."""
    for action, amount, unit, before in periods(entry.data.remedy):
        if action == "sue" and (amount, unit[-1]) != (6, "月") and not after_reconsideration(before):
            yield Breach(f"告知{amount}{unit}内提起行政诉讼；直接起诉“应当自知道或者应当知道作出行政行为之日起六个月内提出”", "remedy")


@guard("PEN-25", Citation(PENALTIES, 73, 1), Citation(RECONSIDERATION, 20, 1))
def no_payment_before_review(_situation: Situation, entry: Entry[Imposed]) -> Iterable[Breach]:
    """不得以先缴罚款作为复议、诉讼的条件."""
    if _PAY_FIRST.search(entry.data.remedy):
        yield Breach("要求先缴纳罚款再申请复议、提起诉讼；这一要求已不适用，申请期限和条件依行政复议法、行政诉讼法", "remedy")


@guard("PEN-25", Citation(RECONSIDERATION, 24, 1, 1))
def reconsideration_by_the_government(_situation: Situation, entry: Entry[Imposed]) -> Iterable[Breach]:
    """复议机关是本级人民政府，不是上级卫生健康主管部门."""
    for found in _ORGAN.finditer(entry.data.remedy):
        if re.search("卫生健康|卫健|疾病预防|中医药|上一级|上级", found["organ"]):
            yield Breach(f"告知向“{found['organ']}”申请复议；对人民政府工作部门的行政行为，由本级人民政府管辖", "remedy")


@guard("SIM-08", Citation(RECONSIDERATION, 23, 1, 1), Citation(RECONSIDERATION, 23, 2))
def reconsideration_comes_first(_situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """对当场处罚先申请行政复议，不得写“或者提起诉讼”."""
    for sentence in re.split(r"[。；;]", entry.data.remedy):
        for suit in re.finditer("诉讼|起诉", sentence):
            if not after_reconsideration(sentence[: suit.start()]):
                yield Breach(
                    "告知可以直接起诉；对当场作出的行政处罚决定不服，“应当先向行政复议机关申请行政复议”，对复议决定不服才可以起诉", "remedy"
                )
                return
