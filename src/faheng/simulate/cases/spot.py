"""当场处罚 (a case decided on the spot): found, told, decided and reported back."""

from collections.abc import Iterator
from typing import Any

from faheng.records.bulk import Act
from faheng.simulate.cases.ordinary import Course, yuan
from faheng.simulate.cases.plan import Case
from faheng.simulate.scene import Scene, act


def acts(scene: Scene, case: Case) -> Iterator[Act]:
    """Yield the steps of a case decided on the spot, in order."""
    course = Course(scene, case)
    day, two, one = case.clue, course.two, course.one
    said = f"{case.party.name}{case.cause.title}"
    yield act("found", two, day, {"found_on": day, "place": case.party.address or "现场", "fact": said, "line": case.line}, 10)
    yield act("inform", two, day, {"informed_on": day, "content": f"{said}，拟当场处罚；有权陈述、申辩"}, 10)
    yield act("decide", two, day, _decision(course), 11)
    yield act("report_back", one, course.day(1), {"reported_on": course.day(1)})
    if case.fine:
        yield act("pay", one, course.day(4), {"paid_on": course.day(4), "amount": yuan(case.fine), "channel": "bank"})
    yield act("publish", one, course.day(4), {"published_on": course.day(4), "place": "门户网站"})
    yield act("close", course.approver, course.day(5), {"closed_on": course.day(5), "outcome": "处罚决定已履行"})
    yield act("archive", one, course.day(8), {"archived_on": course.day(8), "volume": f"{scene.year}-当{case.place + 1:04d}"})


def _decision(course: Course) -> dict[str, Any]:
    case = course.case
    money = {"kind": ["fine"], "fine": yuan(case.fine)} if case.fine else {"kind": ["warning"]}
    return {
        **money, "decided_on": case.clue, "party_kind": case.party.kind.value, "collected_on_spot": False, "law": [case.cause.law],
        "fact": f"{case.party.name}{case.cause.title}，有现场照片",
        "remedy": f"可以自收到本决定书之日起六十日内向{course.scene.bureau.government}申请行政复议；对行政复议决定不服的，可以依法向人民法院提起行政诉讼",
        "payment": "自收到本决定书之日起十五日内到指定银行缴纳", "place": case.party.address,
    }  # fmt: skip
