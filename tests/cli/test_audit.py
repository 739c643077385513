"""faheng audit, as an auditor calls it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

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
    run = faheng("audit", PACKAGES / "penalty_summary", "--today", "2025-07-01")
    assert run.returncode == 1
    assert "[可致违法] SIM-08 第3条 当场处罚决定：" in run.stdout
    assert run.stdout.rstrip().splitlines()[-1].startswith("评查案卷16件：")


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
