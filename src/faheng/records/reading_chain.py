"""更正的摘要链 (chain of the corrections): every event on a reading bears the digest of the one before; the first, of what was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from faheng.engine.chain import canonical, sm3

CORRECTIONS = frozenset({"change", "remove", "restore", "add"})


def origin(file: str, text: str, exact: Mapping[str, Any]) -> str:
    """Return the digest of what was read off a file: where its chain begins."""
    return sm3(canonical({"file": file, "text": text, "exact": dict(exact)}))


def digest(event: Mapping[str, Any], prev: str) -> str:
    """Return the digest of an event, who did it and when included."""
    at: datetime = event["at"]
    fields = ("seq", "kind", "figure", "before", "after", "reason", "user", "by")
    return sm3(canonical({**{name: event[name] for name in fields}, "at": at.astimezone(UTC).isoformat(), "prev": prev}))


def broken(reading: Mapping[str, Any], events: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield what is wrong with a reading and its events, in order; `reading` holds what the library says of it, too."""
    before = origin(reading["file_id"], reading["text"], reading["exact"])
    for seq, event in enumerate(events, 1):
        if event["seq"] != seq or event["prev"] != before or digest(event, before) != event["sm3"]:
            yield f"第{seq}次处理的摘要与内容或者前一次不符，读出的内容或者更正可能被改动、删除或者插入"
            return
        before = event["sm3"]
    if sum(event["kind"] in CORRECTIONS for event in events) != reading["corrections"]:
        yield "更正的次数与登记的不符，末尾的更正可能被删除或者插入"
    last = next((event for event in reversed(events) if event["kind"] in {"accept", "withdraw"}), None)
    said = {name: reading[name] for name in ("title", "publisher", "year")}
    accepted = last is not None and last["kind"] == "accept"
    if accepted != (reading["accepted_at"] is not None) or (accepted and last is not None and last["after"] != said):
        yield "报告库里的名称、机关、年度与采用的记录不符"


def chain(apps: Any, _editor: object) -> None:
    """Give the events of before their digests; an operation of a migration, while the triggers are away."""
    records, events = apps.get_model("records", "ReadingRecord"), apps.get_model("records", "ReadingEvent")
    for row in records.objects.filter(events__isnull=False).distinct():
        prev = origin(row.file_id, row.text, row.exact)
        for event in row.events.order_by("seq"):
            sealed = digest(event.__dict__, prev)
            events.objects.filter(pk=event.pk).update(prev=prev, sm3=sealed)
            prev = sealed
