"""Dossier packages out, checked by anybody, and in."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from faheng.engine.chain import sm3
from faheng.records import dossiers, files, lists, organisations, roots
from faheng.records.bulk import Act
from faheng.records.scope import SYSTEM
from faheng.testing.sample import CHINA, OFFICER
from tests.exchange.conftest import Call

PACKAGES = Path(__file__).parents[1] / "fixtures" / "packages"
CLEAN = PACKAGES / "penalty_ordinary" / "clean_small_fine.json"
NUMBER = "明卫医罚〔2025〕12号"
PHOTO = b"photograph of the room\n" * 50


@pytest.fixture
def case(bureau: str, tmp_path: Path) -> str:
    """The number of a dossier with an attached file."""
    at = datetime(2026, 1, 5, 10, tzinfo=CHINA)
    photo = files.keep(PHOTO, name="现场照片.jpg", at=at)
    given = {"source": "inspection", "received_on": "2026-01-05", "summary": "未取得执业许可证开展诊疗"}
    act = Act("clue", given, (OFFICER,), at)
    taken = dossiers.open_dossier(
        procedure="penalty.ordinary", step=act.step, given=act.given, by=act.by, at=at, today=date(2026, 1, 5), viewer=SYSTEM,
        organisation=bureau, attachments=(photo,), number="甲卫医罚〔2026〕1号",
    )  # fmt: skip
    return taken.dossier.number


@pytest.fixture
def exported(case: str, faheng: Call, tmp_path: Path) -> Path:
    path = tmp_path / "案卷.zip"
    called = faheng("export", "dossier", case, "-o", path)
    assert called.code == 0, called.err
    return path


def altered(path: Path, name: str, content: bytes | None, *, manifest: bool = False) -> Path:
    """Write a copy of a package with one part changed, or left out; `manifest`: the list of digests is brought into line."""
    with zipfile.ZipFile(path) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    parts.pop(name, None)
    if content is not None:
        parts[name] = content
    if manifest:
        listed = {each: {"sm3": sm3(kept), "size": len(kept)} for each, kept in parts.items() if each != "manifest.json"}
        parts["manifest.json"] = json.dumps({"format": "faheng.package/1", "files": listed}).encode()
    copy = path.with_name("改动.zip")
    with zipfile.ZipFile(copy, "w") as archive:
        for each, kept in parts.items():
            archive.writestr(each, kept)
    return copy


def test_a_package_holds_the_dossier_its_files_and_what_proves_them(exported: Path) -> None:
    with zipfile.ZipFile(exported) as archive:
        assert set(archive.namelist()) == {"说明.txt", "dossier.json", "manifest.json", f"files/{sm3(PHOTO)}"}
        package = json.loads(archive.read("dossier.json"))
        assert archive.read(f"files/{sm3(PHOTO)}") == PHOTO
    assert package["format"] == "faheng.dossier/1"
    assert package["entries"][0]["attachments"] == [{"name": "现场照片.jpg", "sm3": sm3(PHOTO), "size": len(PHOTO)}]


def test_the_same_dossier_makes_the_same_bytes(exported: Path, case: str, faheng: Call) -> None:
    again = exported.with_name("再次.zip")
    faheng("export", "dossier", case, "-o", again)
    assert again.read_bytes() == exported.read_bytes()


@pytest.mark.slow
def test_a_whole_package_is_found_whole_without_database_and_settings(exported: Path) -> None:
    code = (
        "import sys\nfrom faheng.cli import main\ntry:\n    main(['verify', sys.argv[1]])\nexcept SystemExit as left:\n"
        "    print(left.code, 'django.db' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code, str(exported)], capture_output=True, text=True, check=False)
    assert run.stdout.splitlines()[-2:] == [f"{exported}：完好。", "0 False"], run.stdout + run.stderr


def test_a_sealed_package_names_the_root_to_compare(case: str, faheng: Call, tmp_path: Path) -> None:
    (root,) = roots.seal(date(2026, 1, 6))
    path = tmp_path / "案卷.zip"
    faheng("export", "dossier", case, "-o", path)
    called = faheng("verify", path)
    assert called.code == 0
    assert root.digest in called.out
    with zipfile.ZipFile(path) as archive:
        proof = json.loads(archive.read("proof.json"))
    proof["said"] = proof["said"].replace('"entries":1', '"entries":2')
    forged = altered(path, "proof.json", json.dumps(proof).encode(), manifest=True)
    assert "案卷与日根的证明不符" in faheng("verify", forged).out


@pytest.mark.parametrize(
    ("name", "content", "manifest", "said"),
    [
        ("files", b"another room", False, "“files/{0}”的内容与清单的摘要不符"),
        ("files", b"another room", True, "附件“现场照片.jpg”的内容与记录的摘要不符"),
        ("files", None, True, "附件“现场照片.jpg”不在包内"),
        ("files", None, False, "“files/{0}”列在清单中，压缩包里没有"),
        ("late.txt", b"added", False, "“late.txt”不在清单中，是后来加入的"),
        ("dossier.json", b"", True, "第1条记录的摘要与内容或前一条不符"),
    ],
)
def test_a_changed_package_is_found_out(
    name: str, content: bytes | None, *, manifest: bool, said: str, exported: Path, faheng: Call
) -> None:
    part = f"files/{sm3(PHOTO)}" if name == "files" else name
    if name == "dossier.json":
        with zipfile.ZipFile(exported) as archive:
            content = archive.read(part).replace("未取得".encode(), "已取得".encode())
    called = faheng("verify", altered(exported, part, content, manifest=manifest))
    assert called.code == 1
    assert said.format(sm3(PHOTO)) in called.out


def test_a_package_is_received_by_another_bureau_with_its_files_and_only_once(exported: Path, faheng: Call) -> None:
    organisations.create(code="990102", name="乙区卫生健康局", abbreviation="乙卫")
    first = faheng("import", exported, "--org", "990102")
    assert (first.code, "已按原样导入" in first.out) == (0, True), first.err
    assert "没有重复录入" in faheng("import", exported, "--org", "990102").out
    ((pk, party),) = [(row.pk, row.party) for row in lists.dossiers(SYSTEM, lists.Wanted(organisation="990102")).rows]
    assert party == ""
    assert dossiers.attachment(pk, sm3(PHOTO), SYSTEM)[1] == PHOTO


def test_a_foreign_dossier_goes_in_and_comes_out_as_it_was(bureau: str, faheng: Call, tmp_path: Path) -> None:
    assert "试算" in faheng("import", CLEAN, "--dry-run").out
    called = faheng("import", CLEAN, "--json")
    assert (called.code, json.loads(called.out)["number"]) == (0, NUMBER)
    path = tmp_path / "出.zip"
    assert faheng("export", "dossier", NUMBER, "-o", path).code == 0
    with zipfile.ZipFile(path) as archive:
        out = json.loads(archive.read("dossier.json"))
    came = json.loads(CLEAN.read_text(encoding="utf-8"))
    assert [(entry["step"], entry["data"]) for entry in out["entries"]] == [(entry["step"], entry["data"]) for entry in came["entries"]]
    assert [datetime.fromisoformat(entry["at"]).astimezone(UTC) for entry in out["entries"]] == [
        datetime.fromisoformat(entry["at"]).astimezone(UTC) for entry in came["entries"]
    ]
    assert "没有重复录入" in faheng("import", path).out
    audited = faheng("audit", path, "--today", "2026-09-01")
    assert (audited.code, "没有发现问题" in audited.out) == (0, True)


def test_what_the_rules_find_in_a_foreign_dossier_is_said_and_the_dossier_kept(bureau: str, faheng: Call) -> None:
    called = faheng("import", PACKAGES / "penalty_ordinary" / "pen05_one_officer.json")
    assert called.code == 0
    assert "[可致违法] PEN-05" in called.out


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"{", "不是 JSON"), (b"[]", "不是案卷包"), (b'{"format":"faheng.dossier/1","procedure":"x","entries":[]}', "没有“x”这一程序")],
)
def test_a_wrong_package_is_refused_with_one_sentence(content: bytes, said: str, bureau: str, faheng: Call, tmp_path: Path) -> None:
    for name in ("a.json", "a.zip"):
        path = tmp_path / name
        if name == "a.zip":
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("dossier.json", content)
        else:
            path.write_bytes(content)
        for command in ("import", "verify", "audit"):
            called = faheng(command, path)
            assert (called.code, called.out) == (2, "")
            assert said in called.err
            assert len(called.err.strip().splitlines()) == 1


def test_a_zip_that_is_no_package_is_refused(bureau: str, faheng: Call, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("other.txt", "x")
    assert "没有 dossier.json" in faheng("verify", path).err
    path.write_bytes(b"PK\x03\x04 broken")
    called = faheng("import", path)
    assert (called.code, "已损坏" in called.err) == (2, True)


def test_a_dossier_with_a_broken_chain_is_not_taken_in(bureau: str, faheng: Call) -> None:
    called = faheng("import", PACKAGES / "penalty_ordinary" / "chain_broken.json")
    assert (called.code, called.out) == (2, "")
    assert "记录可能被改动" in called.err
