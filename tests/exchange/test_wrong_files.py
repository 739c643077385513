"""Files that are none, that harm, or that are larger than reason: one sentence, within two seconds, nothing written."""

from __future__ import annotations

import io
import random
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from faheng.records import lists
from faheng.records.scope import SYSTEM
from tests.exchange.conftest import Call

SECONDS = 2.0
Make = Callable[[Path], None]


def plain() -> dict[str, bytes]:
    """The parts of a good workbook."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["日期", "学习类型", "主题"])
    page.append(["2026-01-03", "领导班子学法", "一"])
    kept = io.BytesIO()
    book.save(kept)
    with zipfile.ZipFile(kept) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def bomb(path: Path) -> None:
    packed(path, {**plain(), "xl/media/zeros.bin": b"\0" * (64 << 20)})


def bomb_in_the_sheet(path: Path) -> None:
    sheet = b"<worksheet><sheetData>" + b"<row/>" * (12 << 20) + b"</sheetData></worksheet>"
    packed(path, {**plain(), "xl/worksheets/sheet1.xml": sheet})


def too_many_parts(path: Path) -> None:
    packed(path, {**plain(), **{f"xl/media/{number}.png": b"x" for number in range(10_000)}})


def far_cell(path: Path) -> None:
    parts = plain()
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    packed(path, parts)


def macros(path: Path) -> None:
    packed(path, {**plain(), "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"})


def entity(path: Path) -> None:
    parts = plain()
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + sheet.split(b"?>")[-1]
    )
    packed(path, parts)


def climbing(path: Path) -> None:
    packed(path, {**plain(), "../../evil.txt": b"x"})


def lying(path: Path) -> None:
    """A part that is longer than the directory says."""
    packed(path, {**plain(), "xl/media/long.bin": random.Random(1).randbytes(1 << 20)})
    content = path.read_bytes()
    path.write_bytes(content.replace((1 << 20).to_bytes(4, "little"), (1 << 10).to_bytes(4, "little")))


def cut_off(path: Path) -> None:
    packed(path, plain())
    path.write_bytes(path.read_bytes()[:-200])


def word(path: Path) -> None:
    packed(path, {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<document/>"})


def old(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000)


def pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 no workbook")


def nothing(path: Path) -> None:
    path.write_bytes(b"")


def noise(path: Path) -> None:
    path.write_bytes(random.Random(2).randbytes(200_000))


def one_wide_line(path: Path) -> None:
    """A line in the middle that no table has, after thousands of good ones."""
    good = "".join(f"2026-01-03,领导班子学法,第{number}次\n" for number in range(2_500))
    path.write_text("日期,学习类型,主题\n" + good + "," * 2_000 + "\n", encoding="utf-8")


def other_table(path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["水果", "价格"])
    page.append(["苹果", 3])
    book.save(path)


def without_required(path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["日期", "主题", "主讲人"])
    page.append(["2026-01-03", "一", "甲某"])
    book.save(path)


WRONG: dict[str, tuple[str, Make, str]] = {
    "zip bomb": ("a.xlsx", bomb, "疑为压缩炸弹"),
    "zip bomb in the sheet": ("a.xlsx", bomb_in_the_sheet, "疑为压缩炸弹"),
    "ten thousand parts": ("a.xlsx", too_many_parts, "超过2000个"),
    "one cell at the far end": ("a.xlsx", far_cell, "工作表过大"),
    "macros within": ("a.xlsx", macros, "含有宏"),
    "macros by name": ("a.xlsm", bomb, "含有宏"),
    "external entity": ("a.xlsx", entity, "外部实体"),
    "path that climbs": ("a.xlsx", climbing, "不安全"),
    "directory that lies": ("a.xlsx", lying, "已损坏"),
    "cut off": ("a.xlsx", cut_off, "已损坏"),
    "word document": ("a.xlsx", word, "不是工作簿"),
    "old workbook": ("a.xlsx", old, "旧格式"),
    "old workbook by name": ("a.xls", old, "不读取 .xls 格式"),
    "pdf": ("a.xlsx", pdf, "是 PDF"),
    "nothing": ("a.xlsx", nothing, "文件是空的"),
    "nothing in csv": ("a.csv", nothing, "文件是空的"),
    "noise": ("a.xlsx", noise, "文件不是工作簿"),
    "noise in csv": ("a.csv", noise, "不是 UTF-8 或 GB18030"),
    "one wide line in csv": ("a.csv", one_wide_line, "一行有2001列"),
    "workbook named csv": ("a.csv", other_table, "不是 CSV，而是工作簿"),
    "another table": ("a.xlsx", other_table, "没有找到“学习与培训”的表头"),
    "required column missing": ("a.xlsx", without_required, "缺少必填的列：学习类型"),
    "another kind of file": ("a.docx", word, "不读取“.docx”文件"),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_file_is_one_sentence_within_two_seconds_and_nothing_is_written(
    case: str, bureau: str, faheng: Call, tmp_path: Path
) -> None:
    name, make, said = WRONG[case]
    path = tmp_path / name
    make(path)
    before = sorted(each.name for each in tmp_path.iterdir())
    start = time.process_time()
    called = faheng("import", path, "--kind", "learning")
    assert time.process_time() - start < SECONDS
    assert (called.code, called.out) == (2, "")
    assert said in called.err
    assert str(path) in called.err
    assert len(called.err.strip().splitlines()) == 1
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assert lists.dossiers(SYSTEM, lists.Wanted()).rows == ()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("import", "没有.xlsx", "--kind", "learning"), "没有这个文件|不能读取"),
        (("import", "没有.csv", "--kind", "learning"), "不能读取|没有这个文件"),
        (("import", "台账.xlsx"), "没有写明台账种类"),
        (("import", "台账.xlsx", "--kind", "学习"), "没有“学习”这一种台账；您要的也许是 学习与培训"),
        (("import", "台账.xlsx", "--kind", "learning", "--org", "000000"), "没有代码为“000000”的机关"),
        (("template", "learning"), "没有写明样表文件"),
        (("template", "learning", "-o", "/没有/样表.xlsx"), "不能写入"),
        (("export", "dossier", "没有此号", "-o", "a.zip"), "没有案号为“没有此号”的案卷"),
        (("export", "dossier", "没有此号", "-o", "a.rar"), "不写“.rar”文件"),
        (("export", "shuanggongshi", "--kind", "penalty", "--from", "昨天", "--to", "2026-01-01", "-o", "a.csv"), "“昨天”不是日期"),
        (("export", "shuanggongshi", "--kind", "penalty", "--from", "2026-02-01", "--to", "2026-01-01", "-o", "a.csv"), "早于开始日期"),
    ],
)
def test_a_wrong_call_is_one_sentence(arguments: tuple[str, ...], said: str, bureau: str, faheng: Call, tmp_path: Path) -> None:
    import re

    called = faheng(*(str(tmp_path / each) if each.startswith(("台账", "没有.", "a.")) else each for each in arguments))
    assert (called.code, called.out) == (2, "")
    assert re.search(said, called.err), called.err
    assert len(called.err.strip().splitlines()) == 1
    assert [*tmp_path.iterdir()] == []
