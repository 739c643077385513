"""A process that is killed while it writes: what was acknowledged is there, nothing is there by half, no number is missing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

SETUP = """
import sys
from datetime import date, datetime
import django; django.setup()
from faheng import procedures
from faheng.testing.sample import PROCEDURE
procedures.catalogue = lambda: {"sample": PROCEDURE}
from faheng.testing import bureau
from faheng.testing.bureau import finish_sample, open_sample
"""
WRITE = (
    SETUP
    + """
while True:
    taken = open_sample(key=None)
    sys.stdout.write(f"{taken.pk} 1\\n"); sys.stdout.flush()
    finish_sample(taken.pk)
    sys.stdout.write(f"{taken.pk} 2\\n"); sys.stdout.flush()
"""
)
CHECK = (
    SETUP
    + """
from faheng.records import models, rebuild, verify
assert not list(verify.check_all()), list(verify.check_all())
kept = dict(models.DossierRecord.objects.values_list("pk", "version"))
for line in sys.argv[1].split(";"):
    pk, version = map(int, line.split())
    assert kept[pk] >= version, line
assert models.EntryRecord.objects.count() == sum(kept.values())
assert min(kept.values()) >= 1
numbers = sorted(int(n.split("〕")[1][:-1]) for n in models.DossierRecord.objects.values_list("number", flat=True))
assert numbers == list(range(1, len(kept) + 1))
assert rebuild.rebuild(date(2026, 3, 1)).changed == ()
print("sound", len(kept))
"""
)


def start(home: Path, script: str, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "FAHENG_HOME": str(home), "DJANGO_SETTINGS_MODULE": "faheng.conf.settings"}
    environment.pop("DATABASE_URL", None)
    return subprocess.Popen([sys.executable, "-c", script, *arguments], env=environment, stdout=subprocess.PIPE, text=True)


def test_a_killed_process_leaves_whole_records(tmp_path: Path) -> None:
    made = start(tmp_path, SETUP + "from django.core.management import call_command\ncall_command('migrate', verbosity=0)\nbureau.build()")
    assert made.wait() == 0
    told: list[str] = []
    for _ in range(3):
        writer = start(tmp_path, WRITE)
        assert writer.stdout is not None
        told += [writer.stdout.readline() for _ in range(random.randint(1, 40))]
        time.sleep(random.uniform(0, 0.01))
        writer.send_signal(signal.SIGKILL)
        told += [line for line in writer.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
        writer.wait()
    checked = start(tmp_path, CHECK, ";".join(line.strip() for line in told))
    out, _ = checked.communicate()
    assert (checked.returncode, out.startswith("sound")) == (0, True)
