"""faheng audit, as an auditor calls it."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from faheng.testing import bureau
from faheng.testing.calling import faheng

PACKAGES = Path(__file__).parents[1] / "fixtures" / "packages"


@pytest.mark.mission("case-file-review")
def test_a_faulty_package_exits_with_one_and_names_rule_article_and_entry() -> None:
    run = faheng("audit", PACKAGES / "penalty_ordinary" / "pen05_one_officer.json", "--today", "2025-07-01", "--json")
    (dossier,) = json.loads(run.stdout)["dossiers"]
    assert run.returncode == 1
    assert (dossier["number"], dossier["procedure"], dossier["state"]) == ("明卫医罚〔2025〕12号", "penalty.ordinary", "调查取证")
    found = next(finding for finding in dossier["findings"] if finding["rule"] == "PEN-05")
    assert {key: found[key] for key in ("severity", "seq", "field", "due", "done")} == {
        "severity": "void", "seq": 2, "field": "by", "due": None, "done": None,
    }  # fmt: skip
    assert found["basis"][0] == "行政处罚法 第四十二条第一款"
    assert set(found) == {"rule", "severity", "message", "basis", "seq", "field", "due", "done"}


def test_a_clean_package_exits_with_nought_and_tells_of_the_missing_chain() -> None:
    run = faheng("audit", PACKAGES / "penalty_ordinary" / "clean_small_fine.json", "--today", "2026-09-01", "--json")
    (dossier,) = json.loads(run.stdout)["dossiers"]
    assert run.returncode == 0
    assert [(finding["rule"], finding["severity"]) for finding in dossier["findings"]] == [("CHAIN", "notice")]


def test_a_folder_is_reviewed_whole_and_printed_for_people() -> None:
    folder = PACKAGES / "penalty_summary"
    run = faheng("audit", folder, "--today", "2026-09-01")
    assert run.returncode == 1
    assert "[可致违法] SIM-08 第3条 当场处罚决定：" in run.stdout
    assert run.stdout.rstrip().splitlines()[-1].startswith(f"评查案卷{len([*folder.glob('*.json')])}件：")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "不是 JSON（第1行第2列）"),
        ("[]", "不是案卷包"),
        ('{"format": "faheng.dossier/2"}', "不是案卷包"),
        ('{"format": "faheng.dossier/1", "procedure": "penalty.none", "entries": []}', "没有“penalty.none”这一程序"),
        ('{"format": "faheng.dossier/1", "procedure": "penalty.ordinary", "entries": [{"seq": 1, "step": "file"}]}', "$.entries[0].at"),
    ],
)
def test_a_wrong_package_is_refused_with_one_sentence(tmp_path: Path, content: str, said: str) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(content, encoding="utf-8")
    run = faheng("audit", wrong, PACKAGES / "penalty_summary", "--json")
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr
    assert str(wrong) in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("arguments", [("no-such-file.json",), (".", "--today", "yesterday")])
def test_a_wrong_call_is_refused(arguments: tuple[str, ...], tmp_path: Path) -> None:
    run = faheng("audit", *(tmp_path if each == "." else each for each in arguments))
    assert (run.returncode, run.stdout) == (2, "")
    assert len(run.stderr.strip().splitlines()) == 1


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert faheng("audit", tmp_path).returncode == 2


def test_the_review_needs_no_database() -> None:
    code = "import sys; sys.argv = ['faheng', 'audit', sys.argv[1]]\nfrom faheng.cli import main\ntry:\n    main()\nexcept SystemExit:\n    print('django' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code, str(PACKAGES / "penalty_summary")], capture_output=True, text=True, check=False)
    assert run.stdout.rstrip().endswith("False")


def keep(day: date, **given: Any) -> None:
    from faheng.records import dossiers
    from faheng.records.scope import SYSTEM
    from faheng.testing.sample import OFFICER

    data = {"received_on": day.isoformat(), "matter": "maternal_service", "complete": False, **given}
    dossiers.open_dossier(
        procedure="licence", step="receive", given=data, by=(OFFICER,), at=bureau.at(day), today=day, viewer=SYSTEM, organisation="990101",
        party=bureau.CLINIC,
    )  # fmt: skip


@pytest.mark.django_db
def test_all_reviews_what_is_on_record() -> None:
    bureau.build()
    keep(date(2026, 1, 5))
    keep(date(2026, 1, 9))
    run = faheng("audit", "--all", "--today", "2026-01-13", "--json")
    waited, fresh = json.loads(run.stdout)["dossiers"]
    assert run.returncode == 1
    assert [(each["rule"], each["severity"], each["due"]) for each in waited["findings"]] == [
        ("LIC-01", "late", "2026-01-12"), ("LIC-01", "notice", None),
    ]  # fmt: skip
    assert (fresh["procedure"], fresh["state"], fresh["findings"]) == ("licence", "待受理", [])


@pytest.mark.parametrize("arguments", [(), ("--all", PACKAGES)])
def test_packages_or_all_but_not_neither_or_both(arguments: tuple[str | Path, ...]) -> None:
    run = faheng("audit", *arguments)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "faheng audit：请给出案卷包（文件或文件夹），或者 --all；例如 faheng audit 案卷.json\n"


def test_packages_given_together_know_of_each_other(tmp_path: Path) -> None:
    """A reconsideration names the challenged case by its number: the wrong sort of case beside it is told."""
    licence = json.loads((PACKAGES / "licence" / "clean_on_the_spot.json").read_text(encoding="utf-8"))
    challenge = json.loads((PACKAGES / "reconsideration" / "upheld.json").read_text(encoding="utf-8"))
    challenge["entries"][0]["data"]["challenged"] = licence["number"]
    for name, package in (("a", licence), ("b", challenge)):
        (tmp_path / f"{name}.json").write_text(json.dumps(package), encoding="utf-8")
    alone = faheng("audit", tmp_path / "b.json", "--today", "2026-11-21", "--json")
    together = faheng("audit", tmp_path, "--today", "2026-11-21", "--json")
    told = f"{licence['number']}不是行政处罚的案卷"
    assert told not in alone.stdout
    assert told in together.stdout


def test_one_file_that_cannot_be_read_does_not_keep_the_others_from_review(tmp_path: Path) -> None:
    good = (PACKAGES / "penalty_ordinary" / "clean_small_fine.json").read_bytes()
    (tmp_path / "a.json").write_bytes(b"{oops")
    (tmp_path / "b.json").write_bytes(good)
    run = faheng("audit", tmp_path, "--today", "2026-09-01", "--json")
    told = json.loads(run.stdout)
    assert run.returncode == 2
    assert len(told["dossiers"]) == 1
    (unread,) = told["unread"]
    assert "a.json" in unread
    assert "不是 JSON" in run.stderr
    assert "有1个文件不能读取，没有评查。" in run.stderr
