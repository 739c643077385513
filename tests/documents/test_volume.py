"""The case file: cover, catalogue with page numbers that hold, papers, records, attachments, 备考表."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from faheng.documents.content import Sheet, paragraph
from faheng.documents.covers import cover_rows
from faheng.documents.doors import case_file
from faheng.documents.pdf import pdf
from faheng.engine.dossier import Attachment, Dossier, Organisation
from faheng.engine.situation import Surroundings
from faheng.procedures import catalogue
from faheng.testing.filled import dossier

PROCEDURE = catalogue()["penalty.ordinary"]
TODAY = date(2026, 11, 21)


def with_files(*names: str) -> Dossier:
    whole = dossier(PROCEDURE)
    kept = tuple(
        replace(entry, attachments=tuple(Attachment(name) for name in names)) if entry.seq == 2 else entry for entry in whole.entries
    )
    return replace(whole, entries=kept)


def contents(attachment: Attachment) -> bytes | None:
    match attachment.name:
        case "证据.pdf":
            return pdf(Sheet("", "证据一", tuple(paragraph("证据内容" * 200) for _ in range(2))))
        case "照片.png":
            held = BytesIO()
            Image.new("RGB", (400, 300), "white").save(held, "PNG")
            return held.getvalue()
        case "坏的.pdf":
            return b"%PDF-1.7 broken"
    return None


def pages(document: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(document)
    return ["".join(page.get_textpage().get_text_bounded().split()) for page in opened]


def made() -> bytes:
    file = case_file(PROCEDURE, with_files("证据.pdf", "照片.png", "录音.mp3", "坏的.pdf"), Surroundings(), TODAY, contents)
    assert (file.name, file.media_type) == ("甲卫医罚〔2026〕12号案卷.pdf", "application/pdf")
    return file.content


@pytest.fixture(scope="module")
def document() -> bytes:
    return made()


@pytest.fixture(scope="module")
def volume(document: bytes) -> list[str]:
    return pages(document)


def test_the_cover_says_what_the_case_is(volume: list[str]) -> None:
    for part in (
        "甲区卫生健康局",
        "行政处罚普通程序案卷",
        "甲卫医罚〔2026〕12号",
        "〔案由〕",
        "甲区安康门诊部有限公司",
        "2026年3月2日",
        "保管期限30年（未核）",
    ):
        assert part in volume[0]


def test_the_cover_says_the_retention_that_the_bureau_has_set() -> None:
    empty = Dossier("penalty.ordinary", Organisation("990101", "甲区卫生健康局"))
    procedure, day = catalogue()["penalty.ordinary"], date(2026, 3, 2)

    def said(**set_by_bureau: str) -> str:
        around = Surroundings(parameters={key.replace("__", "."): value for key, value in set_by_bureau.items()})
        return dict(cover_rows(procedure, empty, around, day))["保管期限"]

    assert said() == "30年（未核）"
    assert said(penalty__ordinary__retention="永久") == "永久"


def test_the_catalogue_leads_to_the_pages(volume: list[str]) -> None:
    listed = "".join(page for page in volume[1:4] if "卷内文件目录" in page or "序号" in page)
    begin = next(number for number, page in enumerate(volume) if page.startswith("1甲区卫生健康局线索登记记录单"))
    for title, says in (("行政处罚决定书〔决定书文号〕", "行政处罚决定书"), ("送达回执", "受送达人签名"), ("附件：证据.pdf", "证据内容")):
        found = re.search(rf"{re.escape(title)}2026年3月2日(\d\d)", listed)
        assert found, title
        assert says in volume[begin - 1 + int(found[1])]


def test_every_page_after_the_catalogue_bears_its_number(volume: list[str]) -> None:
    begin = next(number for number, page in enumerate(volume) if page.startswith("1甲区卫生健康局"))
    for number, page in enumerate(volume[begin:-1], start=1):
        assert page.startswith(str(number))
    assert f"已编号页{len(volume) - 1 - begin}页" in volume[-1]


def test_attachments_are_laid_in_and_the_others_are_named(volume: list[str]) -> None:
    assert sum("证据内容" in page for page in volume) == len(pages(contents(Attachment("证据.pdf")) or b""))
    assert "未入卷的附件：录音.mp3、坏的.pdf" in volume[-1]


def test_an_entry_without_paper_is_printed_as_a_record(volume: list[str]) -> None:
    assert any("线索登记记录单" in page and "线索来源监督检查" in page and "经办人执法员1" in page for page in volume)


def test_the_same_dossier_gives_the_same_bytes(document: bytes) -> None:
    assert made() == document


@pytest.mark.parametrize("key", sorted(catalogue()))
def test_every_procedure_has_a_case_file(key: str) -> None:
    procedure = catalogue()[key]
    said = pages(case_file(procedure, dossier(procedure), Surroundings(), TODAY).content)
    assert f"{procedure.title}案卷" in said[0]
    assert f"共{len(procedure.steps)}件" in said[0] or any(len(step.papers) > 1 for step in procedure.steps)
