"""结案归档的规则 (closing): PEN-34."""

import re
from collections.abc import Iterable
from decimal import Decimal

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.execution import Close
from faheng.procedures.penalty.reading import overturned, paid

#: Words in the way of closing that say that the decision is no longer to be fulfilled.
_ENDED = re.compile("撤销|终结|无效|免|revoked|terminated|transferred|移送")


@guard("PEN-34", Citation(PENALTY_RULES, 68), Citation(PENALTIES, 66, 1), severity=Severity.DEFECT)
def fulfilled_before_closing(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """处罚决定履行或者执行后结案."""
    dossier = situation.dossier
    decided = dossier.last(acts.DECIDE)
    if decided is None or any(overturned(challenge.data) for challenge in dossier.all(acts.CHALLENGE)):
        return
    if entry.data.closed_on < decided.data.decided_on:
        yield Breach(f"结案日期早于决定日期{decided.data.decided_on:%Y-%m-%d}", "closed_on")
    owed = (decided.data.fine or Decimal(0)) - paid(dossier)
    if owed > 0 and not dossier.has("apply_court") and not _ENDED.search(entry.data.outcome):
        yield Breach(f"罚款还有{owed}元没有缴纳，也没有申请强制执行，不能结案；“行政处罚决定履行或者执行后”才结案", "closed_on")


@guard("PEN-34", Citation(PENALTY_RULES, 68), Citation(PENALTY_RULES, 39), severity=Severity.DEFECT)
def outcome_precedes_closing(situation: Situation, _entry: Entry[Close]) -> Iterable[Breach]:
    """有处理决定才结案."""
    if not situation.dossier.has("decide", "no_penalty", "decline", "transfer_police"):
        yield Breach("案件还没有处理决定，不能结案", "closed_on")


@gate("PEN-34", Citation(PENALTIES, 47), Citation(PENALTY_RULES, 68), severity=Severity.NOTICE)
def closed_files_are_archived(situation: Situation) -> Iterable[Breach]:
    """结案后归档保存."""
    if situation.dossier.has("close") and not situation.dossier.has("archive"):
        yield Breach("已结案，没有归档的记录；案件材料应当“归档保存”")
