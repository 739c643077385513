"""行政许可 (licences of the year): accepted, examined on the spot or by video, granted, issued, made public."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from faheng.law.errors import WrongInput
from faheng.law.moments import add_months
from faheng.records.bulk import Item
from faheng.simulate.scene import Scene, act
from faheng.simulate.units import unit

MATTERS = {
    "hospital-practice-licences": ("hospital_licence", "hospital"),
    "hospital-licence-verifications": ("hospital_verification", "hospital"),
    "medical-institution-practice-licences": ("institution_licence", "medical_institution"),
}
PLAYS = {*MATTERS, "remote-survey-scenarios", "licences-granted", "licence-applications-accepted"}
SCENARIOS = ("综合门诊部", "中医馆", "口腔诊所", "医疗美容门诊部", "社区健康服务站", "护理站", "医学检验实验室", "健康体检中心")
LARGE = 100
SERIES = "LMN"


def items(scene: Scene) -> Iterator[Item]:
    """Yield the year's licences.

    Raises:
        WrongInput: the numbers of the matters do not agree with the number of all.
    """
    amounts = {matter: scene.bureau.count(indicator) for indicator, (matter, _) in MATTERS.items()}
    amounts["institution_licence"] += _others(scene, sum(amounts.values()))
    scenarios = scene.bureau.count("remote-survey-scenarios")
    if scenarios > amounts["institution_licence"]:
        raise WrongInput("离线视频勘验的场景多于许可件数", where="机关文件", mend="请检查许可件数")
    for series, (matter, kind) in zip(SERIES, MATTERS.values(), strict=True):
        last = scene.later(date(scene.year, 12, 31), -15)
        for place, day in enumerate(scene.spread(amounts[matter], date(scene.year, 1, 1), last)):
            scenario = _scenario(place % scenarios) if matter == "institution_licence" and scenarios and place < 3 * scenarios else ""
            yield _licence(scene, matter, unit(scene.bureau.own.code, series, place, kind), place, day, scenario)


def _others(scene: Scene, known: int) -> int:
    asked = [value for name in ("licences-granted", "licence-applications-accepted") if (value := scene.bureau.value(name)) is not None]
    if not asked:
        return 0
    others = int(asked[0]) - known
    if others < 0 or any(value != asked[0] for value in asked):
        raise WrongInput("各类许可的件数与总数不符", where="机关文件", mend="请检查许可的总数")
    return others


def _scenario(place: int) -> str:
    return SCENARIOS[place] if place < len(SCENARIOS) else f"其他场景{place}"


def _licence(scene: Scene, matter: str, party: Any, place: int, received: date, scenario: str) -> Item:
    clerk, two = scene.staff.clerk(place), (*scene.staff.clerk(place), *scene.staff.clerk(place + 1))
    verified = matter == "hospital_verification"
    beds = 20 + 30 * (place % 9)
    accepted, checked, decided = scene.later(received, 1), scene.later(received, 4), scene.later(received, 8)
    application: dict[str, Any] = {
        "received_on": received, "complete": True, "matter": matter, "channel": "online", "end_to_end": True,
        "application_kind": "verify" if verified else "new",
    }  # fmt: skip
    grant: dict[str, Any] = {"decided_on": decided, "manner": "ordinary", "content": "准予执业", "certificate_name": "医疗机构执业许可证"}
    if verified:
        application |= {"beds": beds, "expires_on": add_months(received, 4)}
        years = 3 if beds >= LARGE else 1
        grant |= {"valid_from": decided, "valid_to": add_months(decided, 12 * years) - timedelta(days=1)}
    survey = {"mode": "offline_video", "scenario": scenario} if scenario else {"mode": "on_site"}
    acts = (
        act("receive", clerk, received, application, 9),
        act("accept", clerk, accepted, {"accepted_on": accepted, "sealed": True}),
        act("site_check", two, checked, {"checked_on": checked, "passed": True, "findings": "符合基本标准", **survey}),
        act("grant", scene.staff.approver(place), decided, grant),
        act("issue", clerk, scene.later(decided, 2), {"issued_on": scene.later(decided, 2), "delivery": "window"}),
        act("publish", clerk, scene.later(decided, 3), {"published_on": scene.later(decided, 3), "channel": "门户网站"}),
        act("close", clerk, scene.later(decided, 5), {"closed_on": scene.later(decided, 5)}),
    )
    return Item(acts, party, key=scene.key(f"licence.{matter}", place))
