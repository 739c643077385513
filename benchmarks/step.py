"""办理一个环节: one step through the whole path against a bare Django ORM transaction that writes the same rows. Prints the ratio.

    .venv/bin/python benchmarks/step.py [ROUNDS]

The bare transaction writes what the door writes: an entry, the duties that changed, the dossier's columns, the search row,
the submission. It validates nothing, judges nothing, reads nothing and computes no digest. Mark: at least 0.5.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from time import perf_counter
from typing import Any

from django.db import transaction
from django.db.models import F
from shared import home

from faheng import procedures
from faheng.engine.dossier import Actor, Party, PartyKind, Role
from faheng.records import dossiers, models, organisations, search
from faheng.records.scope import SYSTEM
from faheng.testing.sample import CHINA, PROCEDURE

TODAY = date(2026, 1, 5)
AT = datetime(2026, 1, 5, 12, tzinfo=CHINA)
BY = (Actor("o1", "甲", Role.OFFICER, "A1", date(2030, 1, 1)), Actor("o2", "乙", Role.OFFICER, "A2", date(2030, 1, 1)))
CLINIC = Party(PartyKind.ORGANISATION, "样例门诊部", "91440300MA5G00001X")
RESULT = "经查，当事人未取得医疗机构执业许可证擅自开展诊疗活动，已责令改正，当事人已停止违法行为并提交整改报告。"


def open_one(subject: str, key: str) -> int:
    """Open a dossier for a round."""
    return dossiers.open_dossier(
        procedure="sample", step="open", given={"opened_on": "2026-01-05", "subject": subject}, by=BY, at=AT, today=TODAY, viewer=SYSTEM,
        organisation="990101", party=CLINIC, key=key,
    ).pk  # fmt: skip


def door(pk: int, key: str) -> None:
    """Take the step through the door."""
    dossiers.take_step(
        dossier=pk, step="finish", given={"finished_on": "2026-02-05", "result": RESULT}, by=BY, at=AT + timedelta(days=31),
        today=date(2026, 2, 5), viewer=SYSTEM, key=key,
    )  # fmt: skip


def bare(pk: int, key: str, like: dict[str, Any]) -> None:
    """Write the same rows with nothing but the ORM."""
    with transaction.atomic():
        models.EntryRecord(dossier_id=pk, **like["entry"]).save(force_insert=True)
        models.ObligationRecord.objects.filter(dossier_id=pk, limit="PEN-23").update(**like["duty"])
        models.DossierRecord.objects.filter(pk=pk).update(**like["dossier"])
        search.add([(pk << search.SEQ_BITS | 2, like["words"], like["places"])])
        models.Submission.objects.create(organisation_id=like["organisation"], key=key, asked="0" * 64, dossier_id=pk, seq=2)


def bare_opening(subject: str, key: str, like: dict[str, Any]) -> None:
    """Write the rows of an opening with nothing but the ORM: number, dossier, entry, duty, officers, search row, submission."""
    with transaction.atomic():
        series = models.NumberSeries.objects.filter(organisation_id=like["organisation"], kind="案", year=2026)
        series.update(last=F("last") + 1)
        row = models.DossierRecord.objects.create(**{**like["row"], "number": f"裸〔2026〕{key}号", "title": subject})
        models.EntryRecord(dossier=row, **like["first"]).save(force_insert=True)
        models.ObligationRecord.objects.create(dossier=row, **like["new_duty"])
        models.Involvement.objects.bulk_create([models.Involvement(dossier=row, officer=actor.id) for actor in BY])
        search.add([(row.pk << search.SEQ_BITS | 1, like["words"], like["places"])])
        models.Submission.objects.create(organisation_id=like["organisation"], key=key, asked="0" * 64, dossier=row, seq=1)


def columns(row: Any, *left_out: str) -> dict[str, Any]:
    """Return the columns of a row as they are, for another row like it."""
    fields = row._meta.concrete_fields  # noqa: SLF001 - Django documents it
    return {field.attname: getattr(row, field.attname) for field in fields if field.attname not in ("id", *left_out)}


def written(pk: int, opened: int) -> dict[str, Any]:
    """Return what the door has written, for the bare transaction to write it again; `opened` is a dossier of one step."""
    entry, row = models.EntryRecord.objects.get(dossier_id=pk, seq=2), models.DossierRecord.objects.get(pk=pk)
    cached = ("title", "state", "opened_on", "closed_on", "next_due", "next_due_limit", "amount", "version", "head", "updated")
    duty = models.ObligationRecord.objects.get(dossier_id=pk)
    _, words, places = search.row(pk, 2, row.path, (), entry.data)
    return {
        "entry": columns(entry, "dossier_id"),
        "duty": {name: getattr(duty, name) for name in ("due", "done", "done_by", "ended", "open")},
        "dossier": {name: getattr(row, name) for name in cached},
        "words": words,
        "places": places,
        "organisation": row.organisation_id,
        "row": columns(models.DossierRecord.objects.get(pk=opened)),
        "first": columns(models.EntryRecord.objects.get(dossier_id=opened), "dossier_id"),
        "new_duty": columns(models.ObligationRecord.objects.get(dossier_id=opened), "dossier_id"),
    }


def timed(act: Callable[[], Any]) -> float:
    """Return how long an act takes, in milliseconds."""
    start = perf_counter()
    act()
    return (perf_counter() - start) * 1000


def main(rounds: int) -> float:
    """Measure doors and bare transactions turn by turn; print both ratios of the medians (bare / door) and return the lower."""
    home.migrate()
    catalogue = {"sample": PROCEDURE}
    procedures.catalogue = lambda: catalogue  # type: ignore[assignment]
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    keys = [open_one(f"擅自执业{number}", f"o{number}") for number in range(2 * rounds + 22)]
    for number in range(20):
        door(keys.pop(), f"w{number}")
    sample, opened = keys.pop(), keys.pop()
    door(sample, "sample")
    like = written(sample, opened)
    times: dict[str, list[float]] = {"办理": [], "办理（裸事务）": [], "立卷": [], "立卷（裸事务）": []}
    for number in range(rounds):
        first, second = keys.pop(), keys.pop()
        times["办理"].append(timed(lambda pk=first, key=f"d{number}": door(pk, key)))  # type: ignore[misc]
        times["办理（裸事务）"].append(timed(lambda pk=second, key=f"b{number}": bare(pk, key, like)))  # type: ignore[misc]
        times["立卷"].append(timed(lambda key=f"p{number}": open_one("擅自执业", key)))  # type: ignore[misc]
        times["立卷（裸事务）"].append(timed(lambda key=f"q{number}": bare_opening("擅自执业", key, like)))  # type: ignore[misc]
    median = {name: statistics.median(each) for name, each in times.items()}
    ratios = [median[f"{name}（裸事务）"] / median[name] for name in ("办理", "立卷")]
    for name, ratio in zip(("办理", "立卷"), ratios, strict=True):
        print(f"{name}一个环节：{median[name]:.2f} 毫秒；裸事务：{median[f'{name}（裸事务）']:.2f} 毫秒；比值 {ratio:.2f}（要求 ≥ 0.5）")
    return min(ratios)


if __name__ == "__main__":
    sys.exit(0 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 300) >= 0.5 else 1)
