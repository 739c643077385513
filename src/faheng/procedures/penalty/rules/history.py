"""同一当事人其他案卷的规则 (what the party's other dossiers show): PEN-35, DISC-07. Silent where they are not known."""

from collections.abc import Iterable, Iterator
from datetime import date

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.moments import add_months
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.decision import Decide, NoPenalty
from faheng.procedures.penalty.parameters import LOOK_BACK_YEARS
from faheng.procedures.penalty.thresholds import mark_of
from faheng.procedures.penalty.vocabulary import NoPenaltyGround


def other_cases(situation: Situation) -> Iterator[Dossier]:
    """Yield the party's other ordinary penalty dossiers."""
    for other in situation.around.history or ():
        if other.procedure == "penalty.ordinary" and other.number != situation.dossier.number:
            yield other


@guard("PEN-35", Citation(PENALTIES, 29), Citation(PENALTY_RULES, 12))
def not_fined_twice(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """对同一个违法行为不给予两次以上罚款."""
    filed = situation.dossier.last(acts.FILE)
    if filed is None or not entry.data.fine:
        return
    for other in other_cases(situation):
        theirs, decided = other.last(acts.FILE), other.last(acts.DECIDE)
        if theirs is None or decided is None or not decided.data.__dict__.get("fine"):
            continue
        if theirs.data.cause == filed.data.cause and theirs.data.offence_ended_on == filed.data.offence_ended_on:
            yield Breach(
                f"同一当事人同一案由、同一日终了的违法行为已在{other.number or '另一案卷'}罚款；“对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚”",
                "fine",
            )


@guard("DISC-07", Citation(PENALTIES, 33, 1))
def offence_is_the_first(situation: Situation, entry: Entry[NoPenalty]) -> Iterable[Breach]:
    """首违不罚以初次违法为前提."""
    if entry.data.ground is not NoPenaltyGround.FIRST_OFFENCE:
        return
    years = int(situation.value(LOOK_BACK_YEARS, entry.data.decided_on))
    since = add_months(entry.data.decided_on, -12 * years)
    mark = mark_of(situation, LOOK_BACK_YEARS)
    for number, day in earlier_outcomes(situation, since, entry.data.decided_on):
        yield Breach(
            f"当事人{day:%Y-%m-%d}已因同类违法行为被处理（{number}），在{years}年的查询期限内，不是“初次违法”", "ground",
            mark=None if mark is Mark.TEXT else mark,
        )  # fmt: skip


def earlier_outcomes(situation: Situation, since: date, before: date) -> Iterator[tuple[str, date]]:
    """Yield (number, day) of the party's earlier penalties and exemptions for the same cause from `since` to `before`."""
    filed = situation.dossier.last(acts.FILE)
    for other in other_cases(situation):
        theirs = other.last(acts.FILE)
        if filed is None or theirs is None or theirs.data.cause != filed.data.cause:
            continue
        for outcome in (*other.all(acts.DECIDE), *other.all(acts.NO_PENALTY)):
            if since <= outcome.data.decided_on < before:
                yield other.number or "另一案卷", outcome.data.decided_on
