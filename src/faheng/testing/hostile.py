"""坏文件 (hostile): files made to break a reader, or broken on the way, each with what is to be said of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
from pypdf import PdfWriter

REPORT = "甲区卫生健康局2025年法治政府建设年度报告\n一、主要举措和成效\n全年作出行政处罚决定120件，罚没款35.6万元。\n"


def archive(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return stream.getvalue()


def word(*paragraphs: str) -> bytes:
    document, stream = docx.Document(), io.BytesIO()
    for each in paragraphs:
        document.add_paragraph(each)
    document.save(stream)
    return stream.getvalue()


def word_with(body: bytes, more: dict[str, bytes] | None = None) -> bytes:
    """A Word file whose text part is this."""
    with zipfile.ZipFile(io.BytesIO(word(REPORT))) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    return archive({**parts, "word/document.xml": body, **(more or {})})


def entities() -> bytes:
    declared = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "0123456789">{declared}]><w:document {space}><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>'.encode()


def deep_word() -> bytes:
    space = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    cells = 20_000
    return word_with(
        b"<w:document "
        + space
        + b"><w:body>"
        + b"<w:tbl><w:tr><w:tc>" * cells
        + b"</w:tc></w:tr></w:tbl>" * cells
        + b"</w:body></w:document>"
    )


def pdf(password: str = "", pages: int = 1) -> bytes:
    writer, stream = PdfWriter(), io.BytesIO()
    for _ in range(pages):
        writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password)
    writer.write(stream)
    return stream.getvalue()


def text(words: str) -> Callable[[], bytes]:
    return (REPORT + words).encode


#: Name of the file → its content, and what the refusal says.
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty.txt": (lambda: b"", "空的"),
    "blank.txt": ("\u3000 \n\n\ufeff".encode, "没有文字|空的"),
    "noise.txt": (lambda: bytes(range(256)) * 4000, "不是文字"),
    "nul.txt": (lambda: b"\0" * (8 << 20), "不是文字|空的"),
    "picture.docx": (lambda: b"\x89PNG\r\n\x1a\n" + b"0" * 5000, "PNG"),
    "digits.txt": (text("1" * 2_000_000), "上限"),
    "line.txt": (text("全年检查医疗机构，" * 600_000), "上限"),
    "parts.txt": (text("其中检查3家（其中医院2家" * 4_000), "5000个"),
    "numbers.txt": (text("开展检查3家，" * 40_000), "5000个"),
    "page.html": (lambda: b"<html><body>" + b"<div>" * (10 << 20), "超过 32 MB"),
    "smaller-page.html": (lambda: b"<html><body>" + b"<div>" * (2 << 20), "过大"),
    "deep-b.html": (lambda: b"<html><body>" + b"<p><b>" * 100_000, "嵌套"),
    "bomb.docx": (lambda: word_with(b"0" * (40 << 20)), "压缩炸弹"),
    "bombs.docx": (lambda: word_with(b"<a/>", {f"word/media/{n}.bin": b"0" * (9 << 20) for n in range(30)}), "压缩炸弹"),
    "nested.docx": (lambda: archive({"a.zip": archive({"b.zip": b"0" * (40 << 20)})}), "压缩包"),
    "entities.docx": (lambda: word_with(entities()), "损坏"),
    "deep.docx": (deep_word, "损坏|嵌套"),
    "cut.docx": (lambda: word(*[REPORT] * 50)[:-2000], "损坏"),
    "locked.pdf": (lambda: pdf("x"), "密码"),
    "scanned.pdf": (lambda: pdf(pages=3), "扫描件"),
    "cut.pdf": (lambda: pdf(pages=60)[:200], "损坏"),
    "many.pdf": (lambda: pdf(pages=500), "500 页"),
    "old.doc": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 5000, "旧版 Word"),
}
#: Files with some text, but nothing of a report.
NOTHING: dict[str, Callable[[], bytes]] = {
    "weather.txt": ("天气晴朗，适宜出行。" * 40).encode,
    "brackets.txt": ("（" * 100_000).encode,
    "number.txt": lambda: b"1" * 100_000,
    "commas.txt": ("、" * 100_000).encode,
    "deep.html": lambda: b"<html><body>" + b"<x-a>" * 100_000 + b"1",
}
#: Texts that hold a report and much else: read in time, whatever else they hold.
READ: dict[str, Callable[[], bytes]] = {
    "digits-below.txt": text("1" * 100_000),
    "brackets-below.txt": text("（" * 50_000 + "）" * 50_000),
    "commas-below.txt": text("、" * 100_000),
    "quotes-below.txt": text("“" * 100_000),
    "masks-below.txt": text("*" * 100_000),
    "items-below.txt": text("一是" * 50_000),
    "questions-below.txt": text("?!扒鍐沃" * 15_000),
    "numbers-below.txt": text("对诊所“清风”行动检查3家，" * 4_900),
    "years-below.txt": text("上年为3家，" * 4_900),
    "nul-between.txt": lambda: REPORT.replace("，", "，\0").encode(),
    "utf-16.txt": lambda: REPORT.encode("utf-16"),
    "page-called-word.docx": f"<html><body><p>{REPORT}</p></body></html>".encode,
    "word-called-text.txt": lambda: word(*REPORT.splitlines()),
}


def huge(folder: Path) -> Path:
    """A text of 1 GB that takes no room."""
    path = folder / "huge.txt"
    with path.open("wb") as file:
        file.truncate(2**30)
    return path
