"""样例检查: an inspection of Tuesday 2026-03-10, drawn at random, and its usual steps."""

from __future__ import annotations

from typing import Any

from faheng.procedures.inspecting.inspection import PROCEDURE
from faheng.testing.files import Taken

__all__ = [
    "PROCEDURE", "approve", "assign", "before", "check_in", "close", "correction", "item", "notice", "plan", "publish", "recheck", "record",
]  # fmt: skip


def plan(source: str = "draw", **more: Any) -> Taken:
    return "plan", {"source": source, "period": "2026", "planned_on": "2026-03-02", "line": "medical", "object_kind": "clinic", **more}


def approve(day: str = "2026-03-03") -> Taken:
    return "approve", {"approved_on": day, "approved_by": "负责人"}


def notice(**told: Any) -> Taken:
    return "notice", told or {"served_on": "2026-03-04"}


def assign(*officers: str, drawn: bool = True) -> Taken:
    return "assign", {"officers": officers or ("o1", "o2"), "drawn": drawn}


def check_in(at: str = "2026-03-10T09:00:00+08:00", *, scanned: bool = True, **more: Any) -> Taken:
    return "check_in", {"at": at, "code": "检2026001", "scanned": scanned, **more}


def item(result: str = "ok", what: str = "医疗废物分类收集") -> dict[str, str]:
    return {"item": what, "result": result, "basis": "医疗废物管理条例 第十六条"}


def record(*items: dict[str, str], day: str = "2026-03-10", **more: Any) -> Taken:
    return "record", {
        "started_at": f"{day}T09:10:00+08:00", "ended_at": f"{day}T11:00:00+08:00", "items": items or (item(),), "signed": True, "place": "甲路1号",
        "channel": "mobile", **more,
    }  # fmt: skip


def correction(due: str | None = "2026-03-20", **more: Any) -> Taken:
    return "order_correction", {
        "ordered_on": "2026-03-10",
        "content": "规范分类收集",
        "law": "医疗废物管理条例 第十六条",
        "due_on": due,
        **more,
    }


def recheck(day: str = "2026-03-23", *, corrected: bool = True) -> Taken:
    return "recheck", {"checked_on": day, "corrected": corrected}


def publish(day: str = "2026-03-16", **more: Any) -> Taken:
    return "publish", {"published_on": day, **more}


def close(day: str = "2026-03-24", **more: Any) -> Taken:
    return "close", {"closed_on": day, "outcome": "未发现问题", **more}


def before(**more: Any) -> tuple[Taken, ...]:
    """Return the steps before the visit."""
    return plan(**more), approve(), notice(), assign(), check_in()
