"""检查的经过 (how a visit goes): planned, approved, told, assigned, checked in, recorded, followed up, made public, closed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from faheng.engine.dossier import Party
from faheng.records.bulk import Act
from faheng.simulate.scene import Scene, act, at

OK = ("许可证件", "人员资质", "卫生管理制度")


@dataclass(frozen=True, slots=True)
class Visit:
    """一次检查: `plan` and `found` are further fields of the plan and of the record; `case` is the place of the case it led to."""

    day: date
    plan: dict[str, Any]
    found: dict[str, Any] = field(default_factory=dict)
    disposals: tuple[str, ...] = ("none",)
    problem: str = ""
    party: Party | None = None
    case: int | None = None


def acts(scene: Scene, visit: Visit, party: Party, place: int, number: str) -> Iterator[Act]:
    """Yield the steps of a visit in order; `number` is that of the dossier of the case it led to."""
    day, two = visit.day, scene.staff.pair(place)
    before, after, one, approver = scene.later(day, -1), scene.later(day, 1), two[:1], scene.staff.approver(place)
    yield act("plan", scene.staff.clerk(place), before, {"planned_on": before, "source": "plan", "scope": "、".join(OK), **visit.plan}, 9)
    yield act("approve", approver, before, {"approved_on": before, "approved_by": approver[0].name}, 10)
    yield act("notice", one, before, {"served_on": before, "visit_on": day}, 15)
    drawn = visit.plan.get("source") == "draw"
    assigned = {"assigned_on": before, "officers": [each.id for each in two], "drawn": drawn}
    yield act("assign", scene.staff.clerk(place), before, assigned, 16)
    hour = 9 + place % 7
    yield act("check_in", two, day, {"at": at(day, hour), "scanned": True, "code": f"JC{place:06d}"}, hour)
    yield act("record", two, day, _record(visit, party, day, hour, unlawful=bool(number)), hour + 1)
    if number:
        yield act("open_case", one, after, {"opened_on": after, "case": number})
    if "corrected" in visit.disposals:
        yield from _correction(scene, visit, place)
    shown, closed = (scene.later(day, days) for days in (5, 12 if "corrected" in visit.disposals else 6))
    yield act("publish", one, shown, {"published_on": shown, "channel": "门户网站"})
    outcome = "未发现违法行为" if visit.disposals == ("none",) else "发现问题，已依法处理"
    yield act("close", one, closed, {"closed_on": closed, "outcome": outcome, "disposals": [*visit.disposals]})


def _record(visit: Visit, party: Party, day: date, hour: int, *, unlawful: bool) -> dict[str, Any]:
    found = [{"item": each, "result": "ok"} for each in OK]
    if visit.problem:
        unlawful = unlawful or "transferred" in visit.disposals
        found.append({"item": visit.problem, "result": "violation" if unlawful else "defect"})
    return {
        "started_at": at(day, hour, 10), "ended_at": at(day, hour, 50), "items": found, "signed": True, "certificates_shown": True,
        "place": party.address, "channel": "mobile", "recordings": 1, **visit.found,
    }  # fmt: skip


def _correction(scene: Scene, visit: Visit, place: int) -> Iterator[Act]:
    two, due, checked = scene.staff.pair(place), scene.later(visit.day, 7), scene.later(visit.day, 9)
    yield act("order_correction", two[:1], visit.day, {"ordered_on": visit.day, "content": f"限期改正：{visit.problem}", "due_on": due}, 18)
    yield act("recheck", two, checked, {"checked_on": checked, "corrected": True, "result": "已改正"})
