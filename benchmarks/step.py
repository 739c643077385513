"""办理一个环节: one step through the whole path against a bare Django ORM transaction that writes the same rows. Prints the ratio.

    .venv/bin/python benchmarks/step.py [ROUNDS]

The bare transaction writes what the door writes: an entry, the duties that changed, the dossier's columns, the search row,
the submission. It validates nothing, judges nothing, reads nothing and computes no digest. Mark: at least 0.5.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from datetime import date, datetime, timedelta
from time import perf_counter
from typing import Any

HOME = tempfile.mkdtemp(prefix="faheng-bench-")
os.environ["FAHENG_HOME"] = HOME
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "faheng.conf.settings")

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from faheng import procedures  # noqa: E402
from faheng.engine.dossier import Actor, Party, PartyKind, Role  # noqa: E402
from faheng.records import dossiers, models, organisations, search  # noqa: E402
from faheng.records.scope import SYSTEM  # noqa: E402
from faheng.testing.sample import CHINA, PROCEDURE  # noqa: E402

TODAY = date(2026, 1, 5)
AT = datetime(2026, 1, 5, 12, tzinfo=CHINA)
BY = (Actor("o1", "甲", Role.OFFICER, "A1", date(2030, 1, 1)), Actor("o2", "乙", Role.OFFICER, "A2", date(2030, 1, 1)))
CLINIC = Party(PartyKind.ORGANISATION, "样例门诊部", "91440300MA5G00001X")
RESULT = "经查，当事人未取得医疗机构执业许可证擅自开展诊疗活动，已责令改正，当事人已停止违法行为并提交整改报告。"


def open_one(subject: str) -> int:
    """Open a dossier for a round."""
    return dossiers.open_dossier(
        procedure="sample", step="open", given={"opened_on": "2026-01-05", "subject": subject}, by=BY, at=AT, today=TODAY, viewer=SYSTEM,
        organisation="990101", party=CLINIC,
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


def written(pk: int) -> dict[str, Any]:
    """Return what the door has written, for the bare transaction to write it again."""
    entry = models.EntryRecord.objects.get(dossier_id=pk, seq=2)
    row = models.DossierRecord.objects.get(pk=pk)
    duty = models.ObligationRecord.objects.get(dossier_id=pk)
    _, words, places = search.row(pk, 2, row.path, (), entry.data)
    names = ("seq", "step", "at", "offset", "by", "data", "attachments", "prev", "sm3")
    cached = ("title", "state", "opened_on", "closed_on", "next_due", "next_due_limit", "amount", "version", "head", "updated")
    return {
        "entry": {name: getattr(entry, name) for name in names},
        "duty": {name: getattr(duty, name) for name in ("due", "done", "done_by", "ended", "open")},
        "dossier": {name: getattr(row, name) for name in cached},
        "words": words,
        "places": places,
        "organisation": row.organisation_id,
    }


def main(rounds: int) -> float:
    """Measure both, turn by turn, and return the ratio of the medians (bare time / time of the door)."""
    call_command("migrate", verbosity=0)
    catalogue = {**procedures.catalogue(), "sample": PROCEDURE} if "--all" in sys.argv else {"sample": PROCEDURE}
    procedures.catalogue = lambda: catalogue  # type: ignore[assignment]
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    keys = [open_one(f"擅自执业{number}") for number in range(2 * rounds + 20)]
    for number in range(20):
        door(keys.pop(), f"w{number}")
    sample = keys.pop()
    door(sample, "sample")
    like = written(sample)
    times: dict[str, list[float]] = {"door": [], "bare": []}
    for number in range(min(rounds, len(keys) // 2)):
        for name in ("door", "bare"):
            pk = keys.pop()
            start = perf_counter()
            if name == "door":
                door(pk, f"d{number}")
            else:
                bare(pk, f"b{number}", like)
            times[name].append(perf_counter() - start)
    median = {name: statistics.median(each) * 1000 for name, each in times.items()}
    ratio = median["bare"] / median["door"]
    print(f"办理一个环节：{median['door']:.2f} 毫秒；裸事务：{median['bare']:.2f} 毫秒；比值 {ratio:.2f}（要求 ≥ 0.5）")
    return ratio


if __name__ == "__main__":
    sys.exit(0 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 300) >= 0.5 else 1)
