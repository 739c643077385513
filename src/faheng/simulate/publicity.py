"""普法与公开活动 (a year of publicity): one record for each event, post and video that was published."""

from collections.abc import Iterator
from typing import Any

from faheng.law.errors import WrongInput
from faheng.records.bulk import Item
from faheng.simulate.scene import Scene, act
from faheng.simulate.spreading import split

EVENTS = {
    "legal-publicity-events": "event",
    "legal-publicity-posts": "post",
    "legal-publicity-videos": "video",
    "health-education-posts": "health_post",
    "law-health-service-events": "law_and_health",
    "regulated-party-training-sessions": "regulated_training",
    "government-open-days": "open_day",
    "government-press-briefings": "press_briefing",
    "on-site-event-reports": "event_report",
}
#: Which number each figure adds up, over the records of which kind; without records of its own the whole stands in one.
NUMBERS = {
    "legal-publicity-audience": ("event", "audience"),
    "law-health-service-beneficiaries": ("law_and_health", "audience"),
    "publicity-materials-distributed": ("event", "materials"),
    "public-consultations-answered": ("event", "consultations"),
}
PLAYS = {*EVENTS, *NUMBERS}
TITLES = {
    "event": "谁执法谁普法：法律进机构", "post": "普法专栏推文", "video": "普法短视频", "health_post": "健康科普", "law_and_health": "“法治+健康”专项服务",
    "regulated_training": "监管对象法律培训", "open_day": "政府开放日", "press_briefing": "新闻发布", "event_report": "现场活动报道",
}  # fmt: skip
CHANNELS = {"post": "wechat", "video": "video_account", "health_post": "wechat"}


def items(scene: Scene) -> Iterator[Item]:
    """Yield the year's records of publicity."""
    for indicator, kind in EVENTS.items():
        amount = scene.bureau.count(indicator)
        numbers = {field: _shares(scene, name, amount) for name, (of, field) in NUMBERS.items() if of == kind}
        for place, day in enumerate(scene.through_the_year(amount)):
            yield _record(scene, kind, place, day, {field: shares[place] for field, shares in numbers.items() if shares})


def _shares(scene: Scene, indicator: str, amount: int) -> list[int]:
    total = scene.bureau.count(indicator)
    if total and not amount:
        raise WrongInput(f"公布了{indicator}，却没有公布场次", where="机关文件", mend="请一并写明场次")
    return split(total, amount, scene.dice(indicator)) if total else []


def _record(scene: Scene, kind: str, place: int, day: Any, numbers: dict[str, int]) -> Item:
    given = {
        "held_on": day, "kinds": [kind], "title": f"{TITLES[kind]}（第{place + 1}期）", "unit": scene.bureau.own.name,
        "channel": CHANNELS.get(kind, "offline"), "target": "public", **numbers,
    }  # fmt: skip
    return Item((act("record", scene.staff.clerk(place), day, given),), key=scene.key(f"publicity.{kind}", place))
