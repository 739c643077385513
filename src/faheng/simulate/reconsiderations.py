"""行政复议 (reconsiderations of the year, as respondent): against the year's penalties, whose dossiers learn of them.

Taken step by step through the ordinary doors, because a step here brings about a step in the dossier of the challenged act.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from faheng.engine.dossier import Party
from faheng.law.errors import WrongInput
from faheng.records import dossiers
from faheng.records.bulk import Act
from faheng.records.scope import SYSTEM
from faheng.simulate.cases.plan import Case
from faheng.simulate.scene import Scene, act, at

CASES, CLOSED, CORRECTED = "admin-reconsideration-cases", "admin-reconsideration-closed", "admin-reconsideration-overturned"
PLAYS = {CASES, CLOSED, CORRECTED}
OUTCOMES = ("upheld", "request_rejected", "withdrawn", "upheld", "application_dismissed")
AFTER_CLUE = 46
"""Working days after which the decision on a case has been served and challenged."""
TRIED = 24
"""Working days from the copy to the decision of the reconsideration body."""


def play(scene: Scene, cases: Sequence[Case], numbers: Sequence[str]) -> Iterator[str]:
    """Play the year's reconsiderations; yield the number of each dossier.

    Raises:
        WrongInput: more are closed than were brought, or there are fewer penalties than reconsiderations.
    """
    brought, closed, corrected = (scene.bureau.count(name) for name in (CASES, CLOSED, CORRECTED))
    last = scene.later(date(scene.year, 12, 31), -1)
    early = [case for case in _challengeable(cases) if scene.later(case.clue, AFTER_CLUE + TRIED) < last]
    tried = early[:: max(1, len(early) // closed)][:closed] if closed else []
    others = [case for case in _challengeable(cases) if case not in tried and scene.later(case.clue, AFTER_CLUE) < last]
    pending = others[len(others) - (brought - closed) :] if brought > closed else []
    if not (corrected <= closed <= brought and len(tried) == closed and len(pending) == brought - closed):
        raise WrongInput("行政复议的件数、结案数与处罚案件不符", where="机关文件", mend="请检查各项数字")
    for place, case in enumerate([*tried, *pending]):
        challenged = scene.later(case.clue, AFTER_CLUE)
        copy = challenged if place < closed else max(challenged, scene.later(last, -4 - place % 5))
        outcome = ("revoked" if place < corrected else OUTCOMES[place % len(OUTCOMES)]) if place < closed else ""
        acts = [each for each in _acts(scene, case, numbers[case.place], place, copy, outcome) if each.at.date() <= scene.today]
        yield _play(scene, acts, case.party, place)
        if outcome == "revoked":
            _withdraw(scene, case, numbers[case.place], scene.later(copy, TRIED + 2))


def _withdraw(scene: Scene, case: Case, number: str, day: date) -> None:
    """Withdraw what was made public of a decision that was revoked."""
    if day <= scene.today:
        dossiers.take_step(
            dossier=dossiers.find(number, SYSTEM, procedure="penalty.ordinary"), step="withdraw", by=scene.staff.pair(case.place)[:1],
            given={"withdrawn_on": day.isoformat(), "cause": "处罚决定被行政复议撤销"}, at=at(day, 17), today=day, viewer=SYSTEM,
            key=scene.key("withdraw", case.place),
        )  # fmt: skip


def _challengeable(cases: Sequence[Case]) -> list[Case]:
    return [case for case in cases if not case.ground and not case.spot]


def _acts(scene: Scene, case: Case, number: str, place: int, received: date, outcome: str) -> Iterator[Act]:
    clerk, approver, reviewer = scene.staff.clerk(place), scene.staff.approver(place), scene.staff.reviewer(place)
    day = [scene.later(received, after) for after in range(40)]
    begun = scene.later(received, -5)
    copy = {
        "received_on": received, "track": "ordinary", "case_number": f"{scene.year}复{place + 1}号", "authority": scene.bureau.government,
        "act_kind": "penalty", "challenged": number, "applied_on": begun, "accepted_on": scene.later(begun, 3), "requests": "撤销处罚决定",
    }  # fmt: skip
    yield act("receive", clerk, received, copy, 9)
    yield act("assign", clerk, day[1], {"assigned_on": day[1], "section": "政策法规科", "handlers": [clerk[0].name]})
    yield act("collect_file", clerk, day[2], {"collected_on": day[2], "complete": True})
    yield act("appoint_agents", approver, day[2], {"appointed_on": day[2], "staff": [each.name for each in scene.staff.pair(place)]})
    evidence = [{"name": "现场笔录", "kind": "书证", "proves": case.cause.title, "obtained_on": case.clue.isoformat()}]
    answer = {"facts": case.cause.title, "law": case.cause.law, "response": "认定事实清楚，程序合法", "proposal": "请求维持"}
    yield act("draft_answer", clerk, day[4], {"drafted_on": day[4], **answer, "evidence": evidence})
    yield act("legal_review", reviewer, day[5], {"reviewer": reviewer[0].name, "reviewed_on": day[5], "passed": True, "opinion": "同意"})
    yield act("sign", approver, day[6], {"signed_on": day[6], "signed_by": approver[0].name})
    yield act("submit", clerk, day[7], {"submitted_on": day[7], "answer": True, "evidence": True, "method": "当面提交"})
    if outcome:
        yield act("decision", clerk, day[TRIED], {"received_on": day[TRIED], "outcome": outcome})
        yield act("close", clerk, day[27], {"closed_on": day[27], "outcome": "已结案"})
        yield act("archive", clerk, day[30], {"archived_on": day[30]})


def _play(scene: Scene, acts: Sequence[Act], party: Party, place: int) -> str:
    pk, number = 0, ""
    for step, each in enumerate(acts):
        key, day = scene.key("reconsideration", f"{place}.{step}"), each.at.date()
        if step:
            dossiers.take_step(dossier=pk, step=each.step, given=each.given, by=each.by, at=each.at, today=day, viewer=SYSTEM, key=key)
        else:
            taken = dossiers.open_dossier(
                procedure="reconsideration", step=each.step, given=each.given, by=each.by, at=each.at, today=day, viewer=SYSTEM,
                organisation=scene.bureau.own.code, party=party, key=key,
            )  # fmt: skip
            pk, number = taken.pk, taken.dossier.number
    return number
