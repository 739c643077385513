"""答复的内容 (what a reply must say): articles 16, 17 and 35 to 39 of the regulation, and the remedy."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.forms import label
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import DISCLOSURE, RECONSIDERATION, RECONSIDERATION_RULES
from faheng.procedures.information_request.answers import DEMANDS, DISCLOSING, DISCRETIONARY, WITHHOLDING, Answer, Remedy
from faheng.procedures.information_request.excess import POSTPONE, REASONS
from faheng.procedures.information_request.receiving import EXAMINE
from faheng.procedures.information_request.remedies import offers_reconsideration, offers_suit_at_once, remedy_of
from faheng.procedures.information_request.reviewing import LEGAL_REVIEW, LEGAL_REVIEW_REQUIRED, SECRECY_REVIEW, Reply


@guard("FOI-07", Citation(DISCLOSURE, 36))
def reply_states_what_its_kind_demands(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """按答复种类告知方式途径、说明理由、说明检索情况."""
    demand = DEMANDS[entry.data.answer]
    for field in demand.fields:
        if not getattr(entry.data, field):
            yield Breach(f"答复为“{entry.data.answer.label}”，没有写明{label(Reply, field)}", field, basis=(demand.basis,))


@guard("FOI-07", Citation(DISCLOSURE, 37))
def separable_content_is_provided(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """能够作区分处理的，应当提供可以公开的内容."""
    if entry.data.answer is Answer.REFUSED and entry.data.separable:
        yield Breach("信息能够作区分处理，应当提供可以公开的内容，不能全部不予公开", "separable")


@guard("FOI-07", Citation(DISCLOSURE, 39, 1), severity=Severity.DEFECT)
def petition_like_requests_are_told_so(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """以公开申请的形式信访、投诉、举报的，告知不作为公开申请处理."""
    examined = situation.dossier.last(EXAMINE)
    if examined and examined.data.petition_like and entry.data.answer is not Answer.PETITION_LIKE:
        yield Breach("审查认定申请属于信访、投诉、举报，应当告知不作为政府信息公开申请处理", "answer")


@guard("FOI-07", Citation(DISCLOSURE, 17, 2), severity=Severity.DEFECT)
def disclosure_is_reviewed_before(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """拟公开的政府信息应当经过审查."""
    if entry.data.answer not in DISCLOSING:
        return
    review = situation.dossier.last(SECRECY_REVIEW)
    if review is None:
        yield Breach("拟公开的政府信息没有经过公开审查（保密审查）", "answer")
    elif not review.data.may_be_disclosed:
        yield Breach(f"{review.data.reviewed_on}的审查意见为不能公开", "answer")


@gate("FOI-07", Citation(DISCLOSURE, 17, 1), mark=Mark.UNVERIFIED)
def reply_has_passed_legal_review(situation: Situation) -> Iterable[Breach]:
    """答复前经合法性审查（本机关参数）."""
    review = situation.dossier.last(LEGAL_REVIEW)
    if situation.value(LEGAL_REVIEW_REQUIRED) and not (review and review.data.passed):
        yield Breach("尚未通过合法性审查" if review is None else f"{review.data.reviewed_on}的合法性审查未通过")


@guard("FOI-08", Citation(DISCLOSURE, 35), severity=Severity.DEFECT)
def unreasonable_requests_were_asked_for_reasons(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """要求说明理由并认为不合理的，才告知不予处理."""
    given = situation.dossier.last(REASONS)
    if entry.data.answer is Answer.UNREASONABLE and (given is None or given.data.reasonable):
        yield Breach("没有要求申请人说明理由并认定理由不合理，不能告知不予处理", "answer")


@guard("FOI-08", Citation(DISCLOSURE, 35), severity=Severity.LATE)
def postponed_reply_keeps_its_day(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """延迟答复的，在确定的合理期限内答复."""
    postponed = situation.dossier.last(POSTPONE)
    if postponed and entry.data.replied_on > postponed.data.until_on:
        yield Breach("已超过告知申请人的延迟答复期限", "replied_on", due=postponed.data.until_on, done=entry.data.replied_on)


@guard("FOI-09", Citation(DISCLOSURE, 16, 2))
def what_must_be_public_is_not_withheld(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """过程性信息、执法案卷信息，法律、法规、规章规定应当公开的，从其规定."""
    examined = situation.dossier.last(EXAMINE)
    if entry.data.answer in WITHHOLDING and entry.data.ground in DISCRETIONARY and examined and examined.data.must_be_public:
        yield Breach(f"法律、法规、规章规定应当公开的信息，不能以{entry.data.ground.label}为由不予公开", "ground")


@guard("FOI-12", Citation(DISCLOSURE, 20, None, 13))
def supervision_results_are_public(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """公共卫生监督检查情况应当主动公开."""
    examined = situation.dossier.last(EXAMINE)
    data = entry.data
    if data.answer is Answer.REFUSED and data.ground in DISCRETIONARY and examined and examined.data.supervision_results:
        yield Breach("公共卫生监督检查情况属于应当主动公开的信息，不能全部不予公开", "answer")


@guard("FOI-09", Citation(DISCLOSURE, 16), severity=Severity.NOTICE)
def discretion_is_explained(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """“可以不予公开”须说明裁量的理由."""
    ground = entry.data.ground
    if entry.data.answer in WITHHOLDING and ground in DISCRETIONARY and entry.data.reasons in ("", ground.label):
        yield Breach(f"{ground.label}是“可以”不予公开，理由中没有说明为什么不公开", "reasons")


@guard("FOI-11", Citation(RECONSIDERATION, 23, 2), Citation(RECONSIDERATION, 23, 1, 4), Citation(RECONSIDERATION_RULES, 31))
def refusal_tells_reconsideration_first(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """不予公开的，告知先申请行政复议，不得写“或者提起诉讼”."""
    if remedy_of(entry.data.answer, entry.data.replied_on) is not Remedy.RECONSIDERATION_FIRST:
        return
    if not offers_reconsideration(entry.data.remedy):
        yield Breach("不予公开的答复没有告知先向行政复议机关申请行政复议", "remedy")
    if offers_suit_at_once(entry.data.remedy):
        yield Breach("不予公开实行复议前置，答复书不得告知可以直接提起行政诉讼", "remedy")


@guard("REC-22", Citation(RECONSIDERATION_RULES, 25), severity=Severity.DEFECT)
def adverse_reply_tells_its_remedy(situation: Situation, entry: Entry[Reply]) -> Iterable[Breach]:
    """可能产生不利影响的答复，告知复议权利、复议机关和申请期限."""
    data = entry.data
    if remedy_of(data.answer, data.replied_on) is Remedy.EITHER and not offers_reconsideration(data.remedy):
        yield Breach("答复对申请人的权利可能产生不利影响，没有告知申请行政复议的权利、机关和期限", "remedy")
