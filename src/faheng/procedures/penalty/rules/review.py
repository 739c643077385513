"""法制审核与集体讨论的规则 (legal review and collective discussion): PEN-20, PEN-21, PEN-22."""

from collections.abc import Iterable
from decimal import Decimal

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.decision import Decide, Discuss, LegalReview
from faheng.procedures.penalty.thresholds import discussion_threshold
from faheng.procedures.penalty.vocabulary import Penalty

NOT_REVIEWED = "“未经法制审核或者审核未通过的，不得作出决定”"

#: 情节复杂或者重大违法: kinds that the heads discuss together (程序规定第四十条第一款第二项).
DISCUSSED = frozenset(
    {Penalty.REVOKE_PERMIT, Penalty.DOWNGRADE, Penalty.SUSPEND_BUSINESS, Penalty.CLOSE_BUSINESS, Penalty.RESTRICT_EMPLOYMENT}
)


def why_review(dossier: Dossier) -> tuple[str, Citation] | None:
    """应当法制审核的情形, as far as the file shows one (行政处罚法第五十八条第一款)."""
    concluded = dossier.last(acts.CONCLUDE)
    facts = concluded.data.__dict__ if concluded else {}
    if dossier.has("hearing"):
        return "经过听证程序", Citation(PENALTIES, 58, 1, 2)
    if facts.get("public_interest"):
        return "涉及重大公共利益", Citation(PENALTIES, 58, 1, 1)
    if facts.get("several_legal_relations"):
        return "疑难复杂、涉及多个法律关系", Citation(PENALTIES, 58, 1, 3)
    return None


@guard("PEN-20", Citation(PENALTIES, 58, 1), Citation(PENALTY_RULES, 38, 1))
def reviewed_where_required(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """应当法制审核的，决定之前审核并通过."""
    dossier, day = situation.dossier, entry.data.decided_on
    reviews = dossier.all(acts.LEGAL_REVIEW)
    before = [review for review in reviews if review.data.reviewed_on <= day]
    why = why_review(dossier)
    if before and not before[-1].data.passed:
        yield Breach(f"法制审核未通过就作出决定；{NOT_REVIEWED}", "decided_on")
    elif why and not before:
        said = f"法制审核{reviews[-1].data.reviewed_on:%Y-%m-%d}才进行" if reviews else "没有法制审核"
        yield Breach(f"本案{why[0]}，决定之前{said}；{NOT_REVIEWED}", "decided_on", basis=(why[1], Citation(PENALTY_RULES, 38, 1)))
    elif reviews and not before:
        yield Breach("法制审核在决定之后才进行", "decided_on", Severity.DEFECT)


@guard("PEN-20", Citation(PENALTIES, 58, 1, 2), Citation(PENALTIES, 65), Citation(PENALTY_RULES, 52), severity=Severity.DEFECT)
def reviewed_after_the_hearing(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """听证结束后审核，再作决定."""
    heard, reviewed = situation.dossier.last(acts.HEARING), situation.dossier.last(acts.LEGAL_REVIEW)
    if heard and reviewed and reviewed.data.reviewed_on < heard.data.held_on:
        yield Breach("法制审核在听证之前进行，听证之后没有再审核", "decided_on")


@guard("PEN-21", Citation(PENALTIES, 58, 2), Citation(PENALTY_RULES, 38, 2), severity=Severity.DEFECT)
def first_time_reviewer_is_qualified(_situation: Situation, entry: Entry[LegalReview]) -> Iterable[Breach]:
    """初次从事法制审核的人员取得法律职业资格."""
    if entry.data.first_time_reviewer and not entry.data.qualified:
        known = entry.data.qualified is not None
        said = "没有取得法律职业资格" if known else "没有记录是否取得法律职业资格"
        yield Breach(
            f"审核人员初次从事法制审核，{said}；“应当通过国家统一法律职业资格考试取得法律职业资格”",
            "qualified", None if known else Severity.NOTICE,
        )  # fmt: skip


@guard("PEN-22", Citation(PENALTIES, 57, 2), Citation(PENALTY_RULES, 40, 1))
def discussed_where_required(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """情节复杂或者重大违法行为，负责人集体讨论决定."""
    data = entry.data
    if any(meeting.data.held_on <= data.decided_on for meeting in situation.dossier.all(acts.DISCUSS)):
        return
    late = "集体讨论在决定之后才进行" if situation.dossier.has("discuss") else "没有负责人集体讨论的记录"
    heavy = [kind.label for kind in data.kind if kind in DISCUSSED]
    concluded = situation.dossier.last(acts.CONCLUDE)
    value = sum((amount for amount in (data.fine, data.confiscation, data.confiscated_value) if amount), Decimal(0))
    large = discussion_threshold(situation, data.decided_on)
    quote = "“应当由卫生健康行政机关负责人集体讨论决定”"
    if heavy:
        yield Breach(
            f"决定{'、'.join(heavy)}，{late}；{quote}", "decided_on", basis=(Citation(PENALTIES, 57, 2), Citation(PENALTY_RULES, 40, 1, 2))
        )
    elif concluded and concluded.data.__dict__.get("complex"):
        yield Breach(f"本案情节复杂或者有重大分歧、重大影响，{late}；{quote}", "decided_on")
    elif value >= large.amount:
        yield Breach(
            f"罚没{value}元，达到价值较大（{large.amount}元{large.note}），{late}", "decided_on",
            basis=(Citation(PENALTIES, 57, 2), Citation(PENALTY_RULES, 40, 1, 1)), mark=None if large.mark is Mark.TEXT else large.mark,
        )  # fmt: skip


@guard("PEN-22", Citation(PENALTIES, 65), Citation(PENALTY_RULES, 52), severity=Severity.DEFECT)
def discussed_after_the_hearing(situation: Situation, _entry: Entry[Decide]) -> Iterable[Breach]:
    """听证结束后集体讨论，再作决定."""
    heard, discussed = situation.dossier.last(acts.HEARING), situation.dossier.last(acts.DISCUSS)
    if heard and discussed and discussed.data.held_on < heard.data.held_on:
        yield Breach("集体讨论在听证之前进行，听证之后没有再讨论；听证结束后“应当根据听证笔录……作出决定”", "decided_on")


@guard("PEN-22", Citation(PENALTY_RULES, 40, 2), severity=Severity.DEFECT)
def discussion_is_signed(_situation: Situation, entry: Entry[Discuss]) -> Iterable[Breach]:
    """集体讨论形成记录，经参加人员确认签字."""
    if not entry.data.signed:
        yield Breach("集体讨论记录没有签字；“应当形成记录，经参加讨论人员确认签字，存入案卷”", "signed")
    if len(set(entry.data.present)) < 2:
        yield Breach("参加讨论的负责人只有一人，不成其为集体讨论", "present")
