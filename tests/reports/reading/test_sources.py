"""Encodings and file formats give the same figures."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import opencc
import pytest
import typst

from faheng.law.errors import WrongInput
from faheng.reports.reading import Reading, read_report, read_text
from faheng.reports.reading.pdf import joined

TEXT = (Path(__file__).parent / "fixtures" / "plain.md").read_text(encoding="utf-8")
EXPECTED = [
    ("cases-handled-total", "413", "件"),
    ("fines-confiscations-total", "287.35", "万元"),
    ("contracts-reviewed", "236", "份"),
    ("admin-reconsideration-cases", "8", "件"),
]


def seen(reading: Reading) -> list[tuple[str | None, str, str | None]]:
    assert all(reading.text[f.start : f.end] == f.quote for f in reading.figures)
    return [(f.indicator, str(f.value), f.unit) for f in reading.figures]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_an_encoding_makes_no_difference(encoding: str) -> None:
    assert seen(read_report(TEXT.encode(encoding), "a.txt")) == EXPECTED


def test_big5_is_recognised_and_read_as_simplified() -> None:
    traditional = opencc.OpenCC("s2tw").convert(TEXT)
    assert seen(read_report(traditional.encode("big5hkscs"), "a.txt")) == EXPECTED


def test_half_width_and_full_width_punctuation_give_the_same_answer() -> None:
    half = TEXT.translate(str.maketrans("，；：（）％", ",;:()%"))
    full = TEXT.translate(str.maketrans("0123456789.%", "０１２３４５６７８９．％"))
    assert seen(read_text(half)) == seen(read_text(full)) == EXPECTED


def test_windows_line_ends_make_no_difference() -> None:
    assert seen(read_report(TEXT.replace("\n", "\r\n").encode(), "a.txt")) == EXPECTED


@pytest.mark.parametrize("charset", ["utf-8", "gb2312"])
def test_a_page_is_read_without_its_navigation(charset: str) -> None:
    body = "".join(f"<p>&emsp;{line}</p>" for line in TEXT.split("\n") if line)
    page = (
        f"<html><head><meta charset='{charset}'><title>临江市卫生健康委员会2024年度法治政府建设工作报告_政府网</title></head><body>"
        "<div class='nav'><a>首页</a><a>政务公开 12 件</a></div><div class='crumb'>当前位置：首页 &gt; 公开</div>"
        f"<div id='main'><h1>临江市卫生健康委员会2024年度法治政府建设工作报告</h1><div class='info'>浏览次数：1203 次</div><div class='content'>{body}</div></div>"
        "<div class='footer'>主办单位：某某局 粤ICP备05015000号 访问 99 次</div></body></html>"
    )
    reading = read_report(page.encode("gb18030" if charset == "gb2312" else charset), "a.html")
    assert seen(reading) == EXPECTED
    assert reading.year == 2024


def test_word_paragraphs_and_tables_are_read() -> None:
    document = docx.Document()
    for line in TEXT.split("\n"):
        document.add_paragraph(line)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "普法宣传活动64场"
    table.rows[0].cells[1].text = "出具法律意见书41份"
    stream = io.BytesIO()
    document.save(stream)
    assert seen(read_report(stream.getvalue(), "a.docx")) == [
        *EXPECTED,
        ("legal-publicity-events", "64", "场"),
        ("legal-opinions-issued", "41", "份"),
    ]


def test_a_line_that_breaks_off_in_a_number_goes_on() -> None:
    lines = ["优化审批服务，完善事项清单，公布全部行政许可事项，", "实行告知承诺制的行政许可事项共10", "个。"]
    assert joined(lines).splitlines()[-1].endswith("事项共10个。")


def test_the_lines_of_a_pdf_are_joined(tmp_path: Path) -> None:
    source = tmp_path / "a.typ"
    source.write_text(
        '#set page(width: 12cm, height: 10cm, numbering: "— 1 —")\n#set par(first-line-indent: 2em)\n' + TEXT.replace("\n", "\n\n"),
        encoding="utf-8",
    )
    assert seen(read_report(typst.compile(str(source)), "a.pdf")) == EXPECTED


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        archive.writestr("word/document.xml", b"0" * (40 << 20))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "空的"),
        (b"\x00\x01\x02\xff" * 5000, "不是文字"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 100, "PNG"),
        (b"PK\x03\x04" + b"0" * 100, "损坏"),
        (b"%PDF-1.7\n" + b"0" * 100, "损坏"),
        (bomb(), "压缩炸弹"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 100, "旧版 Word"),
        (b"<html>" + b"<div>" * 5000, "嵌套"),
        ("处罚".encode() * 200_000, "上限"),
        (b"\n" * 30_000 + b"1", "上限"),
    ],
    ids=["empty", "noise", "picture", "broken-zip", "broken-pdf", "bomb", "doc", "nested", "long", "lines"],
)
def test_what_is_no_report_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(WrongInput, match=says) as refused:
        read_report(data, "某文件")
    assert str(refused.value).startswith("某文件：")
    assert refused.value.mend


def test_an_encrypted_and_a_scanned_pdf_are_told_apart(tmp_path: Path) -> None:
    from pypdf import PdfWriter

    for name, password, says in (("scan.pdf", None, "扫描件"), ("locked.pdf", "x", "密码")):
        writer = PdfWriter()
        writer.add_blank_page(200, 200)
        if password:
            writer.encrypt(password)
        writer.write(tmp_path / name)
        with pytest.raises(WrongInput, match=says):
            read_report((tmp_path / name).read_bytes(), name)
