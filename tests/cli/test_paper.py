"""faheng paper and case-file: papers of packages without a database."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from docx import Document

from faheng.cli import main

PACKAGES = Path(__file__).resolve().parents[1] / "fixtures" / "packages"


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert isinstance(left.value.code, int)
    return left.value.code, out, err


def text(path: Path) -> str:
    if path.suffix == ".pdf":
        pages = (page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path.read_bytes()))
        return "".join("".join(pages).split())
    document = Document(BytesIO(path.read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "".join("".join([*(each.text for each in document.paragraphs), *cells]).split())


@pytest.mark.mission("document-templates")
def test_a_decision_is_made_from_its_package(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    package = PACKAGES / "penalty_ordinary" / "clean_small_fine.json"
    code, out, _ = call(capsys, "paper", package)
    assert "decide\t行政处罚决定书" in out
    assert code == 0
    seq = next(line.split("\t")[0] for line in out.splitlines() if "\tdecide\t" in line)
    for kind in ("docx", "pdf"):
        target = tmp_path / f"决定书.{kind}"
        assert call(capsys, "paper", package, "--seq", seq, "-o", target)[0] == 0
        said = text(target)
        for part in ("行政处罚决定书", "经查，", "本机关决定给予你单位以下行政处罚", "大写", "申请行政复议", "（印章）"):
            assert part in said


@pytest.mark.mission("inspection-record")
def test_the_record_of_a_visit_shows_certificates_times_findings_and_signatures(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    package, target = PACKAGES / "inspection" / "clean_double_random.json", tmp_path / "笔录.pdf"
    _, out, _ = call(capsys, "paper", package)
    seq = next(line.split("\t")[0] for line in out.splitlines() if "\trecord\t" in line)
    assert call(capsys, "paper", package, "--seq", seq, "--key", "record", "-o", target)[0] == 0
    said = text(target)
    for part in ("现场检查笔录", "执法人员及证件编号", "99010101", "开始时间", "检查结果", "被检查人签名", "第1页共1页"):
        assert part in said


@pytest.mark.mission("no-penalty-decision")
def test_a_decision_not_to_punish_says_why_and_that_the_party_was_taught(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    package, target = PACKAGES / "penalty_ordinary" / "clean_no_penalty_minor.json", tmp_path / "不予处罚.docx"
    _, out, _ = call(capsys, "paper", package)
    seq = next(line.split("\t")[0] for line in out.splitlines() if "\tno_penalty\t" in line)
    assert call(capsys, "paper", package, "--seq", seq, "-o", target)[0] == 0
    said = text(target)
    for part in ("不予行政处罚决定书", "鉴于违法行为轻微并及时改正，没有造成危害后果，本机关决定不予行政处罚", "进行教育"):
        assert part in said


@pytest.mark.mission("supervision-opinion")
def test_an_opinion_is_addressed_to_the_unit(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    visit = json.loads((PACKAGES / "inspection" / "clean_double_random.json").read_text(encoding="utf-8"))
    last = visit["entries"][-1]
    opinion = {"issued_on": last["at"][:10], "content": "1. 加强医疗废物分类管理。\n2. 完善交接登记。"}
    visit["entries"].append({**last, "seq": last["seq"] + 1, "step": "opinion", "data": opinion, "prev": None, "sm3": None})
    package, target = tmp_path / "检查.json", tmp_path / "意见书.docx"
    package.write_text(json.dumps(visit, ensure_ascii=False), encoding="utf-8")
    assert call(capsys, "paper", package, "--seq", last["seq"] + 1, "-o", target)[0] == 0
    said = text(target)
    for part in ("卫生监督意见书", f"{visit['party']['name']}：", "经监督检查，提出以下监督意见：1.加强医疗废物分类管理。2.完善交接登记。"):
        assert part in said


def test_a_paper_that_lacks_what_the_law_asks_for_is_not_made(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    package = PACKAGES / "penalty_ordinary" / "pen25_no_seal.json"
    code, out, _ = call(capsys, "paper", package)
    (line,) = [line for line in out.splitlines() if "缺少：" in line]
    assert code == 1
    target = tmp_path / "决定书.docx"
    code, _, err = call(capsys, "paper", package, "--seq", line.split("\t")[0], "-o", target)
    assert code == 2
    assert err.startswith("《行政处罚决定书》缺少必备要素：印章（《行政处罚法》第五十九条第二款")
    assert not target.exists()


def test_wrong_calls_are_refused_and_write_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    package = PACKAGES / "penalty_ordinary" / "clean_small_fine.json"
    for arguments, sentence in (
        (("--seq", 1), "没有写明制成的文件"), (("--seq", 1, "-o", tmp_path / "a.txt"), "没有写明制成的文件"),
        (("--seq", 99, "-o", tmp_path / "a.pdf"), "案卷没有第99条记录"), (("--seq", 1, "-o", tmp_path / "a.pdf"), "没有文书"),
        (("--seq", 1, "-o", tmp_path / "no" / "a.pdf"), "没有文书"),
    ):  # fmt: skip
        code, _, err = call(capsys, "paper", package, *arguments)
        assert code == 2
        assert sentence in err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, _, err = call(capsys, "case-file", PACKAGES / "penalty_ordinary" / "clean_small_fine.json", "-o", tmp_path / "no" / "a.pdf")
    assert code == 2
    assert "不能写入" in err


def test_the_case_file_of_a_package_takes_in_its_attachments(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = json.loads((PACKAGES / "penalty_ordinary" / "clean_small_fine.json").read_text(encoding="utf-8"))
    case["entries"][0]["attachments"] = [{"name": "现场照片说明.pdf"}]
    package, target = tmp_path / "案.json", tmp_path / "案卷.pdf"
    package.write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
    assert call(capsys, "case-file", package, "-o", target)[0] == 0
    without = text(target)
    assert "未入卷的附件：现场照片说明.pdf" in without
    assert call(capsys, "paper", package, "--seq", 1, "-o", tmp_path / "x.pdf")[0] == 2
    (tmp_path / "现场照片说明.pdf").write_bytes(target.read_bytes())
    assert call(capsys, "case-file", package, "--files", tmp_path, "-o", target)[0] == 0
    assert "未入卷" not in text(target).rpartition("备考表")[2]
    assert len(text(target)) > len(without) * 1.8
