"""Ledgers on the pages: the template, the import with what became of every row, and the refused rows to be mended."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from faheng.engine.dossier import Role
from faheng.records import lists, people
from faheng.web.desk import ledgers

pytestmark = pytest.mark.usefixtures("at_once")
HEADER = ("日期", "学习类型", "主题", "应到人数", "实到人数")
GOOD = ("20260103", "领导班子学法", "一", 30, 28)
BAD = ("2026-01-06", "喝茶", "二", 30, 28)


def workbook(*rows: tuple[object, ...]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (HEADER, *rows):
        book.active.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.fixture
def clerk(bureau: None, logged_in: Callable[[str], Client]) -> Client:
    people.create_user(username="clerk", password=None, organisation="990101", roles=[Role.CLERK], name="丁")
    return logged_in("clerk")


def send(client: Client, content: bytes, name: str = "学习台账.xlsx", **asked: str) -> str:
    """Upload a ledger; return the address to which the waiting page leads."""
    answer = client.post("/ledgers/learning/import/", {"file": SimpleUploadedFile(name, content), **asked})
    assert answer.status_code == 302, answer.content.decode()
    return str(client.get(answer["Location"])["Location"])


def recorded() -> int:
    return len(lists.dossiers(people.viewer_named("county"), lists.Wanted(procedures=("learning",))).rows)


def test_the_template_of_a_list_is_downloaded(county: Client) -> None:
    said = county.get("/dossiers/learning/").content.decode()
    assert 'href="/ledgers/learning/template/"' in said
    assert 'href="/ledgers/learning/import/"' in said
    book = openpyxl.load_workbook(BytesIO(county.get("/ledgers/learning/template/").content))
    assert "备注" in {cell.value for row in book.worksheets[0].iter_rows() for cell in row}


@pytest.mark.mission("leadership-law-study")
def test_a_ledger_is_imported_and_what_is_refused_comes_back_with_its_reason(clerk: Client) -> None:
    address = send(clerk, workbook(GOOD, BAD))
    said = clerk.get(address).content.decode()
    assert "<span>录入</span><b>1 " in said
    assert "<span>拒收</span><b>1 " in said
    assert "“喝茶”不在可选值之内" in said
    assert recorded() == 1
    page = openpyxl.load_workbook(BytesIO(clerk.get(f"{address}refused/").content)).worksheets[0]
    assert [cell.value for cell in page[2]][2] == "二"
    assert "喝茶" in str(page["F2"].value)


def test_the_same_ledger_twice_has_one_effect(clerk: Client) -> None:
    content = workbook(GOOD)
    send(clerk, content)
    assert "<span>重复</span><b>1 " in clerk.get(send(clerk, content)).content.decode()
    assert recorded() == 1


def test_a_rehearsal_records_nothing(clerk: Client) -> None:
    said = clerk.get(send(clerk, workbook(GOOD), rehearsal="1")).content.decode()
    assert "这是试算，没有录入任何记录" in said
    assert recorded() == 0


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [("台账.docx", b"PK", "不读取“.docx”文件"), ("台账.xlsx", b"", "没有选择文件，或者文件是空的"), ("台账.xlsx", b"x" * 200, "超过 0 兆")],
)
def test_what_cannot_be_a_ledger_is_refused_at_once(
    clerk: Client, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, sentence: str
) -> None:
    monkeypatch.setattr(ledgers, "LARGEST", 100)
    answer = clerk.post("/ledgers/learning/import/", {"file": SimpleUploadedFile(name, content)})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()


def test_what_turns_out_to_be_no_ledger_says_so_without_a_path_of_the_server(clerk: Client) -> None:
    answer = clerk.post("/ledgers/learning/import/", {"file": SimpleUploadedFile("台账.xlsx", b"%PDF-1.7")})
    said = clerk.get(answer["Location"]).content.decode()
    assert "台账.xlsx：文件是 PDF" in said
    assert "/tasks/" not in said.replace("/tasks/" + answer["Location"].split("/")[2], "")


def test_who_may_not_take_the_step_has_every_row_refused(bureau: None, logged_in: Callable[[str], Client]) -> None:
    people.create_user(username="guest", password=None, organisation="990101", roles=[], name="客")
    said = logged_in("guest")
    assert "您没有这一角色" in said.get(send(said, workbook(GOOD))).content.decode()
    assert recorded() == 0


def test_a_register_is_imported_by_its_keepers_only(clerk: Client, county: Client) -> None:
    assert clerk.get("/ledgers/penalty.tiers/import/").status_code == 403
    assert county.get("/ledgers/penalty.tiers/import/").status_code == 200
    assert county.get("/ledgers/none/import/").status_code == 404


def test_an_import_is_seen_only_by_who_began_it(clerk: Client, county: Client) -> None:
    address = send(clerk, workbook(BAD))
    for each in (address, f"{address}refused/"):
        assert county.get(each).status_code == 404
