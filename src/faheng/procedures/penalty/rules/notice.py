"""告知与陈述申辩的规则 (notice and statement): PEN-11, PEN-12, PEN-13."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.conclusion import Conclude
from faheng.procedures.penalty.forms.decision import Decide
from faheng.procedures.penalty.forms.notice import Notify
from faheng.procedures.penalty.forms.penalties import AMOUNTS, Proposed
from faheng.procedures.penalty.parameters import STATEMENT_DAYS
from faheng.procedures.penalty.reading import waived
from faheng.procedures.penalty.thresholds import mark_of
from faheng.procedures.penalty.vocabulary import Right

QUOTE = "“未依照本法第四十四条、第四十五条的规定向当事人告知……不得作出行政处罚决定”"


@gate("PEN-11", Citation(PENALTY_RULES, 37), severity=Severity.DEFECT)
def investigation_is_concluded(situation: Situation) -> Iterable[Breach]:
    """调查终结并写出报告."""
    if not situation.dossier.has("conclude"):
        yield Breach("没有调查终结报告；“在调查终结后，案件承办人应当撰写案件调查终结报告”")


@guard("PEN-11", Citation(PENALTY_RULES, 37), severity=Severity.DEFECT)
def discretion_is_stated(_situation: Situation, entry: Entry[Conclude]) -> Iterable[Breach]:
    """调查终结报告写明行政裁量权适用."""
    data = entry.data
    if data.proposal.kind and not (data.discretion.tier or data.discretion.reasons):
        yield Breach("调查终结报告没有写明裁量的档次或者理由；内容应当包括“行政裁量权适用”", "discretion")


def notice_before(dossier: Dossier, day: date) -> Entry[Notify] | None:
    """Return the latest notice served on or before a day."""
    served = [entry for entry in dossier.all(acts.NOTIFY) if entry.data.served_on <= day]
    return served[-1] if served else None


@guard("PEN-12", Citation(PENALTIES, 44), Citation(PENALTIES, 62), Citation(PENALTY_RULES, 20, 1))
def party_was_told_before(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """决定之前告知拟处罚内容及事实、理由、依据和权利."""
    day = entry.data.decided_on
    told = notice_before(situation.dossier, day)
    if told is None:
        late = situation.dossier.last(acts.NOTIFY)
        said = f"事先告知书{late.data.served_on:%Y-%m-%d}才送达，在{day:%Y-%m-%d}决定之后" if late else "作出处罚决定前没有事先告知"
        yield Breach(f"{said}；{QUOTE}", "decided_on")
    elif not told.data.proposed.kind and not told.data.proposed.note:
        yield Breach(f"事先告知书没有写明拟处罚的种类；{QUOTE}", "proposed", seq=told.seq)


@guard("PEN-12", Citation(PENALTIES, 44), Citation(PENALTIES, 62), Citation(PENALTY_RULES, 20, 1))
def decided_as_told(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """决定的处罚不重于、不异于告知的处罚；否则须重新告知."""
    told = notice_before(situation.dossier, entry.data.decided_on)
    if told and told.data.proposed.kind:
        for field, said in heavier(told.data.proposed, entry.data):
            yield Breach(f"{said}，没有重新告知；{QUOTE}", field)


@guard("PEN-12", Citation(PENALTIES, 44), Citation(PENALTY_RULES, 20, 1), severity=Severity.NOTICE)
def decided_by_the_law_told(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """处罚决定的依据在告知的依据之内 (行政处罚法 itself aside). Silent where a citation cannot be read."""
    told = notice_before(situation.dossier, entry.data.decided_on)
    cited = {text: Citation.parse(text) for text in entry.data.law}
    known = {(each.statute, each.article) for each in map(Citation.parse, told.data.law)} if told else set()
    other = [text for text, law in cited.items() if law.statute != PENALTIES and (law.statute, law.article) not in known]
    if known and other:
        yield Breach(f"决定的依据{'、'.join(other)}不在告知的依据之内，请核对是否须重新告知", "law")


def heavier(told: Proposed, decided: Decide) -> Iterator[tuple[str, str]]:
    """Yield (field, what is heavier or other) of a decision against a proposal: kinds, amounts, permits."""
    added = [kind for kind in decided.kind if kind not in told.kind]
    if added:
        yield "kind", f"决定的{'、'.join(kind.label for kind in added)}不在告知的处罚之内"
    for kind, field in AMOUNTS.items():
        amount = getattr(decided, field) or Decimal(0)
        proposed = getattr(told, field)
        if kind not in added and proposed is not None and amount > proposed:
            yield field, f"决定的{kind.label}{amount}元重于告知的{proposed}元"
    if told.revoked and (more := [each for each in decided.revoked if each not in told.revoked]):
        yield "revoked", f"决定吊销、暂扣的{'、'.join(more)}不在告知之内"


@guard("PEN-13", Citation(PENALTIES, 45, 2), Citation(PENALTY_RULES, 20, 4))
def no_heavier_for_a_statement(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """不因陈述、申辩给予更重的处罚."""
    for statement in situation.dossier.all(acts.STATEMENT):
        told = notice_before(situation.dossier.before(statement.seq), statement.data.made_on)
        if told is None or not told.data.proposed.kind:
            continue
        again = situation.dossier.last(acts.NOTIFY)
        anew = again is not None and again.seq > statement.seq
        for field, said in heavier(told.data.proposed, entry.data):
            yield Breach(
                f"当事人陈述、申辩后，{said}；“行政机关不得因当事人陈述、申辩而给予更重的处罚”",
                field, Severity.NOTICE if anew else None,
            )  # fmt: skip
        return


@guard("PEN-13", Citation(PENALTIES, 45, 1), Citation(PENALTIES, 62), Citation(PENALTY_RULES, 20, 3))
def statements_are_reviewed(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """对陈述、申辩进行复核."""
    reviewed = [review.seq for review in situation.dossier.all(acts.REVIEW_STATEMENT)]
    for statement in situation.dossier.all(acts.STATEMENT):
        if not any(seq > statement.seq for seq in reviewed):
            yield Breach("当事人陈述、申辩后没有复核；对当事人提出的事实、理由和证据“应当进行复核”", "decided_on")
            return


@guard("PEN-13", Citation(PENALTIES, 45, 1), Citation(PENALTIES, 62), Citation(PENALTY_RULES, 20, 2))
def statement_period_has_passed(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """指定的陈述申辩期限届满前，除已陈述或者放弃外，不作决定."""
    dossier, day = situation.dossier, entry.data.decided_on
    told = notice_before(dossier, day)
    if told is None or waived(dossier, Right.STATEMENT, told.data.served_on):
        return
    if any(statement.seq > told.seq for statement in dossier.all(acts.STATEMENT)) or dossier.has("hearing"):
        return
    last = situation.calendar.roll_forward(told.data.served_on + timedelta(days=told.data.statement_days))
    if day <= last:
        yield Breach(
            f"告知的陈述申辩期限到{last:%Y-%m-%d}才届满，当事人没有放弃，{day:%Y-%m-%d}就作出决定；拒绝听取陈述、申辩的，不得作出行政处罚决定",
            "decided_on", due=last, done=day,
        )  # fmt: skip


@guard("PEN-13", Citation(PENALTY_RULES, 69, 1), severity=Severity.DEFECT)
def statement_days_suffice(situation: Situation, entry: Entry[Notify]) -> Iterable[Breach]:
    """给予的陈述申辩天数不少于本机关规定."""
    least = int(situation.value(STATEMENT_DAYS, entry.data.served_on))
    if entry.data.statement_days < least:
        mark = mark_of(situation, STATEMENT_DAYS)
        yield Breach(
            f"给予的陈述申辩期限{entry.data.statement_days}日，少于{least}日", "statement_days", mark=None if mark is Mark.TEXT else mark
        )
