"""The library of reports: files are read in or refused in one sentence, listed for those whom they concern, filtered."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from faheng.records import people, readings
from faheng.testing.bureau import viewer
from tests.web.readings.conftest import accept, report, upload


def said(client: Client, address: str = "/readings/") -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_file_is_read_in_and_its_page_opens(county: Client) -> None:
    address = upload(county, report())
    page = said(county, address)
    assert "甲区卫生健康局2025年度法治政府建设年度报告" in page
    assert "未采用" in page
    assert f'href="{address}"' in said(county)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_the_usual_encodings_give_the_same_figures(county: Client, encoding: str) -> None:
    address = upload(county, report().decode().encode(encoding))
    assert ("9 个数字" in said(county, address), "35.6 万元" in said(county, address)) == (True, True)


def test_a_file_that_was_read_before_opens_as_it_was(county: Client) -> None:
    first = upload(county, report())
    assert upload(county, report(), "换了名字.txt") == first
    assert "以前读过" in said(county, first)


def test_several_files_are_read_at_once_and_those_that_cannot_be_read_are_named(county: Client) -> None:
    files = [SimpleUploadedFile(name, content) for name, content in (("一.txt", report(2024)), ("二.txt", b""), ("三.txt", report(2025)))]
    answer = county.post("/readings/", {"file": files})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "没有读入：1 个文件" in page
    assert "二.txt" in page
    assert len(readings.listed(viewer("county"))) == 2


def bomb() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (30 * 2**20))
    return kept.getvalue()


@pytest.mark.parametrize(("content", "sentence"), [
    (b"", "空"), (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "PNG 图片"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64, "旧版 Word"),
    (b"PK\x03\x04 nothing", "已损坏"), (bomb(), "压缩炸弹"), (b" \n" * 40, "空"),
    (("（" * 100_000).encode(), "没有找到任何数字"), (b"1" * 2_000_000, "上限"),
], ids=["empty", "picture", "old-word", "broken-zip", "bomb", "blank", "brackets", "digits"])  # fmt: skip
def test_what_is_no_report_is_refused_in_one_sentence_and_not_kept(county: Client, content: bytes, sentence: str) -> None:
    answer = county.post("/readings/", {"file": SimpleUploadedFile("报告.txt", content)})
    page = answer.content.decode()
    assert (answer.status_code, sentence in page, "data-first-refusal" in page) == (422, True, True)
    assert readings.listed(viewer("county")) == ()


def test_a_file_beyond_the_limit_is_refused_unread(county: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("faheng.web.readings.library.LARGEST", 100)
    answer = county.post("/readings/", {"file": SimpleUploadedFile("大.txt", b"x" * 101)})
    assert (answer.status_code, "上限" in answer.content.decode()) == (422, True)


def test_nothing_chosen_or_too_much_at_once_is_said(county: Client) -> None:
    assert "没有选择文件" in county.post("/readings/").content.decode()
    many = [SimpleUploadedFile(f"{number}.txt", report(2000 + number)) for number in range(31)]
    assert "超过 30 个的上限" in county.post("/readings/", {"file": many}).content.decode()
    assert readings.listed(viewer("county")) == ()


@pytest.mark.parametrize(("who", "sees"), [("county", True), ("city", True), ("province", True), ("beside", False)])
def test_a_report_is_seen_by_its_bureau_and_those_above_and_never_from_beside(
    address: str, logged_in: Callable[[str], Client], who: str, sees: bool
) -> None:
    client = logged_in(who)
    assert (address in said(client)) is sees
    pages = ("", "add/", "figure/0/", "export/json/", "export/xlsx/", "file/")
    assert [client.get(address + page).status_code for page in pages] == [200 if sees else 404] * len(pages)
    posted = client.post(f"{address}accept/", {"title": "报告", "publisher": "甲区卫生健康局", "year": "2025"})
    assert posted.status_code == (302 if sees else 404)


def test_those_who_are_no_staff_may_look_and_not_touch(address: str, logged_in: Callable[[str], Client]) -> None:
    people.create_user(username="guest", password=None, organisation="990101", roles=[], name="戊")
    guest = logged_in("guest")
    page = said(guest, address)
    assert ("/figure/" in page, 'id="accept"' in page) == (False, False)
    assert 'type="file"' not in said(guest)
    assert guest.post("/readings/", {"file": SimpleUploadedFile("a.txt", report(2020))}).status_code == 403
    assert [guest.get(address + page).status_code for page in ("add/", "figure/0/")] == [403, 403]
    assert [guest.post(address + page).status_code for page in ("accept/", "withdraw/", "figure/0/")] == [403, 403, 403]


def test_the_library_is_filtered(county: Client) -> None:
    earlier, later = upload(county, report(2024)), upload(county, report(2025))
    accept(county, earlier, 2024)

    def found(query: str) -> tuple[bool, bool]:
        page = said(county, f"/readings/?{query}")
        return earlier in page, later in page

    assert found("") == (True, True)
    assert found("state=accepted") == (True, False)
    assert found("state=waiting") == (False, True)
    assert found("year=2024") == (True, False)
    assert found("q=年度报告2024") == (True, False)
    assert found("q=乙区") == (False, False)
    assert found("year=x&state=y&after=z") == (True, True)


def test_the_library_is_paged(county: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("faheng.web.readings.library.PER_PAGE", 2)
    addresses = [upload(county, report(year)) for year in (2021, 2022, 2023)]
    first = said(county)
    assert [address in first for address in addresses] == [False, True, True]
    following = county.get("/readings/").context["page"].next
    assert [address in said(county, following) for address in addresses] == [True, False, False]


def test_the_list_costs_the_same_however_long_it_is(county: Client) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as found:
            said(county)
        return len(found)

    upload(county, report(2020))
    said(county)  # what was said after the upload is shown, and gone
    one = asked()
    for year in range(2021, 2025):
        upload(county, report(year))
    said(county)
    assert asked() == one
