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

#: Words in the way of closing that say that there is nothing left to decide here (程序规定第九条、第三十六条第三项).
_WITHOUT_DECISION = re.compile("终止|终结|移送|撤案|撤销案件|terminated|transferred")


@guard("PEN-34", Citation(PENALTY_RULES, 68), Citation(PENALTIES, 66, 1), severity=Severity.DEFECT)
def fulfilled_before_closing(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """处罚决定履行或者执行后结案."""
    dossier = situation.dossier
    decided = dossier.last(acts.DECIDE)
    if decided is None or any(overturned(challenge.data) for challenge in dossier.all(acts.CHALLENGE)):
        return
    if entry.data.closed_on < decided.data.decided_on:
        yield Breach(f"结案日期早于决定日期{decided.data.decided_on:%Y-%m-%d}", "closed_on")
    if dossier.has("apply_court") or _ENDED.search(entry.data.outcome):
        return
    fine, gains, received = decided.data.fine or Decimal(0), decided.data.confiscation or Decimal(0), paid(dossier)
    if fine > received:
        yield Breach(f"罚款还有{fine - received}元没有缴纳，也没有申请强制执行，不能结案；“行政处罚决定履行或者执行后”才结案", "closed_on")
    elif fine + gains > received:
        yield Breach(
            f"罚款和没收违法所得共{fine + gains}元，记录的缴款{received}元，请核对违法所得是否已经收缴", "closed_on", Severity.NOTICE
        )


@guard("PEN-34", Citation(PENALTY_RULES, 36), Citation(PENALTY_RULES, 39), severity=Severity.DEFECT)
def outcome_precedes_closing(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """有处理决定才结案；终止调查（当事人死亡、终止）和移送有管辖权机关的，调查终结后结案."""
    if situation.dossier.has("decide", "no_penalty", "decline", "transfer_police"):
        return
    if not (situation.dossier.has("conclude") and _WITHOUT_DECISION.search(entry.data.outcome)):
        yield Breach(
            "案件还没有处理决定，不能结案；终止调查或者移送有管辖权机关的，先写调查终结报告，并在结案方式中写明“终止调查”或者“移送”",
            "closed_on",
        )


@gate("PEN-34", Citation(PENALTY_RULES, 68), severity=Severity.DEFECT)
def archived_files_are_closed(situation: Situation) -> Iterable[Breach]:
    """经批准结案后归档."""
    if not situation.dossier.has("close"):
        yield Breach("没有经批准的结案报告就归档；“案件承办人应当经批准作结案报告，并将有关案件材料进行整理装订”")


@gate("PEN-34", Citation(PENALTIES, 47), Citation(PENALTY_RULES, 68), severity=Severity.NOTICE)
def closed_files_are_archived(situation: Situation) -> Iterable[Breach]:
    """结案后归档保存."""
    if situation.dossier.has("close") and not situation.dossier.has("archive"):
        yield Breach("已结案，没有归档的记录；案件材料应当“归档保存”")
