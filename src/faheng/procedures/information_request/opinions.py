"""答复与各方意见 (the reply and the opinions of others): articles 32 and 34 as they bind the reply."""

from collections.abc import Iterable, Iterator

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.information_request.answers import DISCLOSING, WITHHOLDING, Ground
from faheng.procedures.information_request.consulting import (
    CONSULT_AGENCY,
    CONSULT_THIRD_PARTY,
    Position,
    ThirdPartyConsultation,
    ThirdPartyOpinion,
    agency_deadline,
    agency_opinion,
    third_party_deadline,
    third_party_opinion,
)  # fmt: skip
from faheng.procedures.information_request.receiving import EXAMINE
from faheng.procedures.information_request.reviewing import Reply


def _silent(situation: Situation) -> Iterator[ThirdPartyConsultation]:
    for asked in situation.dossier.all(CONSULT_THIRD_PARTY):
        if third_party_opinion(situation, asked.data.third_party) is None:
            yield asked.data


def _objections(situation: Situation) -> Iterator[ThirdPartyOpinion]:
    for asked in situation.dossier.all(CONSULT_THIRD_PARTY):
        given = third_party_opinion(situation, asked.data.third_party)
        if given and given.data.position is Position.OBJECT:
            yield given.data


@guard("FOI-05", Citation(DISCLOSURE, 32))
def third_party_is_asked(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """公开会损害第三方合法权益的，应当书面征求第三方的意见."""
    examined = situation.dossier.last(EXAMINE)
    harms = examined and examined.data.harms_third_party
    if entry.data.answer in DISCLOSING and harms and not situation.dossier.has(CONSULT_THIRD_PARTY.key):
        yield Breach("审查认为公开会损害第三方合法权益，没有书面征求第三方的意见", "answer")


@guard("FOI-05", Citation(DISCLOSURE, 32))
def third_party_has_its_time(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """第三方有15个工作日提出意见."""
    for asked in _silent(situation):
        deadline = third_party_deadline(situation, asked)
        if entry.data.replied_on <= deadline:
            yield Breach(f"{asked.third_party}可以在{deadline}以前提出意见，期限未满即作出答复", "replied_on", due=deadline)


@guard("FOI-05", Citation(DISCLOSURE, 32))
def silence_leaves_the_decision_to_the_agency(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """第三方逾期未提出意见的，由行政机关决定是否公开."""
    for asked in _silent(situation):
        if entry.data.ground is Ground.THIRD_PARTY_OBJECTS:
            yield Breach(f"{asked.third_party}没有提出意见，不能以第三方不同意公开为由不予公开", "ground")
        elif not entry.data.decision_on_silence:
            yield Breach(
                f"{asked.third_party}逾期未提出意见，应当由本机关决定是否公开，没有写明决定的理由", "decision_on_silence", Severity.DEFECT
            )  # fmt: skip


@guard("FOI-05", Citation(DISCLOSURE, 32))
def objection_with_good_reason_is_kept(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """第三方不同意公开且有合理理由的，不予公开."""
    if entry.data.answer not in DISCLOSING or entry.data.public_interest or entry.data.withheld:
        return
    for objection in _objections(situation):
        if objection.reasonable is None:
            yield Breach(f"{objection.third_party}不同意公开，没有认定其理由是否合理", "answer", Severity.DEFECT)
        elif objection.reasonable:
            yield Breach(f"{objection.third_party}不同意公开且有合理理由，没有说明公共利益的重大影响即予公开", "answer")


@guard("FOI-05", Citation(DISCLOSURE, 32), severity=Severity.DEFECT)
def public_interest_is_told_to_the_third_party(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """因公共利益决定公开的，将公开的内容和理由书面告知第三方."""
    if entry.data.public_interest and entry.data.answer in DISCLOSING and entry.data.third_party_told_on is None:
        yield Breach("因公共利益决定公开，没有将公开的内容和理由书面告知第三方", "third_party_told_on")


@guard("FOI-06", Citation(DISCLOSURE, 34), severity=Severity.DEFECT)
def co_author_has_its_time(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """被征求意见机关有15个工作日提出意见."""
    for asked in situation.dossier.all(CONSULT_AGENCY):
        deadline = agency_deadline(situation, asked.data)
        if agency_opinion(situation, asked.data.agency) is None and entry.data.replied_on <= deadline:
            yield Breach(f"{asked.data.agency}可以在{deadline}以前提出意见，期限未满即作出答复", "replied_on", due=deadline)


@guard("FOI-06", Citation(DISCLOSURE, 34))
def silent_co_author_consents(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """共同制作机关逾期未提出意见的，视为同意公开."""
    if entry.data.answer not in WITHHOLDING:
        return
    for asked in situation.dossier.all(CONSULT_AGENCY):
        silent = agency_opinion(situation, asked.data.agency) is None
        if asked.data.jointly_made and silent and asked.data.agency in entry.data.reasons:
            yield Breach(f"{asked.data.agency}逾期未提出意见，视为同意公开，不能作为不予公开的理由", "reasons")
