"""转立案: what the inspection knows goes into the penalty dossier that it opens, so that nothing is written twice."""

from collections.abc import Iterator, Mapping
from typing import Any

from faheng.engine.dossier import Dossier, Entry, Role
from faheng.engine.procedure import Echo
from faheng.engine.situation import Situation
from faheng.law.moments import as_day
from faheng.procedures.inspecting.forms import Item, OpenCase, OrderCorrection, Record
from faheng.procedures.inspecting.preparation import PLAN
from faheng.procedures.inspecting.visit import RECORD

PENALTY = "penalty.ordinary"


def unlawful_visits(dossier: Dossier) -> list[Entry[Record]]:
    """Return the visits that found something unlawful; where none did, all."""
    visits = dossier.all(RECORD)
    return [visit for visit in visits if visit.data.violations] or visits


def _item(item: Item) -> str:
    said = f"{item.item}：{item.result.label}"
    return f"{said}，{item.note}" if item.note else said


def _summary(visits: list[Entry[Record]]) -> str:
    found = [_item(item) for visit in visits for item in visit.data.violations]
    return f"检查发现{'；'.join(found)}" if found else "检查发现涉嫌违法行为"


def case_offered(situation: Situation) -> Mapping[str, Any]:
    """Return cause and summary of the case, in the words of the visit's record; the officer may change them."""
    visits = unlawful_visits(situation.dossier)
    found = [item for visit in visits for item in visit.data.violations]
    return {"cause": "、".join(item.note or item.item for item in found), "summary": _summary(visits)} if found else {}


def case_opened(dossier: Dossier, entry: Entry[OpenCase]) -> Iterator[Echo]:
    """Yield the clue, the records of the visits as evidence, and the orders to correct, for the penalty dossier."""
    visits = unlawful_visits(dossier)
    if not visits:
        return
    yield Echo(entry.data.case, "clue", _clue(dossier, entry.data, visits), PENALTY, _officers(visits[0]))
    for visit in visits:
        yield Echo(entry.data.case, "site_record", _site_record(dossier, visit.data), PENALTY, visit.by, visit.attachments)
    for order in dossier.by_step.get("order_correction", []):
        yield Echo(entry.data.case, "order_correction", _order(dossier, order.data), PENALTY, order.by, order.attachments)


def _officers(visit: Entry[Record]) -> tuple[Any, ...]:
    return tuple(actor for actor in visit.by if actor.role == Role.OFFICER)


def _clue(dossier: Dossier, opened: OpenCase, visits: list[Entry[Record]]) -> dict[str, Any]:
    plan = dossier.first(PLAN)
    first, last = (as_day(each.data.ended_at).isoformat() for each in (visits[0], visits[-1]))
    known = {
        "source": "inspection",
        "received_on": first,
        "summary": opened.summary or _summary(visits),
        "suspected": opened.cause,
        "inspection": dossier.number,
        "handlers": list(dict.fromkeys(actor.id for visit in visits for actor in _officers(visit))),
        "offence_ended_on": last,
        "line": plan.data.line.value if plan and plan.data.line else "",
        "campaign": plan.data.campaign if plan else "",
    }
    return {name: value for name, value in known.items() if value}


def _site_record(dossier: Dossier, record: Record) -> dict[str, Any]:
    given: dict[str, Any] = {
        "started_at": record.started_at.isoformat(),
        "ended_at": record.ended_at.isoformat(),
        "place": record.place or (dossier.party.address if dossier.party else "") or "见检查笔录",
        "signed": record.signed,
        "refusal_note": record.refusal_note,
        "party_present": record.present,
        "content": "\n".join(map(_item, record.items)),
        "recorded_by_video": bool(record.recordings),
        "remarks": f"现场检查笔录见检查案卷{dossier.number}",
    }
    if record.certificates_shown is not None:
        given["certificates_shown"] = record.certificates_shown
    return {name: value for name, value in given.items() if value != ""}


def _order(dossier: Dossier, order: OrderCorrection) -> dict[str, Any]:
    given: dict[str, Any] = {"ordered_on": order.ordered_on.isoformat(), "content": order.content, "law": order.law}
    if order.due_on:
        given["due_on"] = order.due_on.isoformat()
    said = f"责令改正通知书（{order.number}）" if order.number else "责令改正通知书"
    return {**{name: value for name, value in given.items() if value}, "remarks": f"{said}见检查案卷{dossier.number}"}
