"""The whole way of a published report: read it in, jump between list and text, correct, add, accept, compare two, take them home."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page

from tests.reports.reading.conftest import FIXTURES, read_marked

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PASSWORD = "E2e-2026-faheng"
PREPARE = f"""
import django; django.setup()
from django.core.management import call_command
from faheng.engine.dossier import Role
from faheng.records import organisations, people
call_command("migrate", verbosity=0)
organisations.create(code="440000", name="样例省卫生健康委员会", level="省级", abbreviation="样卫")
people.create_user(username="head", password="{PASSWORD}", organisation="440000", roles=[Role.APPROVER], name="周三")
"""
SIZES = ((1366, 768), (390, 844))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, served: Callable[[Path], AbstractContextManager[str]]) -> Iterator[str]:
    home = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "FAHENG_HOME": str(home), "DJANGO_SETTINGS_MODULE": "faheng.conf.settings"}
    subprocess.run([sys.executable, "-c", PREPARE], env=environment, check=True)
    with served(home) as address:
        yield address


@pytest.fixture
def reports(tmp_path: Path) -> list[Path]:
    """Two invented reports, as files."""
    found = []
    for name in ("linjiang_2024.txt", "beishan_2024.txt"):
        path = tmp_path / name
        path.write_text(read_marked(FIXTURES / name).text, encoding="utf-8")
        found.append(path)
    return found


@pytest.fixture
def reader(page: Page, site: str) -> Page:
    page.goto(f"{site}/accounts/login/")
    page.fill("#login", "head")
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="登录").click()
    page.wait_for_url(f"{site}/")
    page.goto(f"{site}/readings/")
    return page


def well(page: Page, serious: Callable[[], list[str]]) -> None:
    """The page is accessible and fits the desk and the phone."""
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert serious() == []
    page.set_viewport_size({"width": 1366, "height": 768})


def read_in(page: Page, path: Path) -> str:
    page.goto(page.url.split("/readings/")[0] + "/readings/")
    page.set_input_files("#file", path)
    page.get_by_role("button", name="读报告").click()
    page.wait_for_url("**/readings/*/")
    return page.url


def in_view(page: Page, selector: str) -> bool:
    """Whether an element lies within the window and within the box that scrolls it."""
    return bool(
        page.evaluate(
            """selector => { const own = document.querySelector(selector).getBoundingClientRect();
            const box = document.querySelector(selector).closest(".source, .figures").getBoundingClientRect();
            return own.top >= Math.max(0, box.top) - 1 && own.bottom <= Math.min(innerHeight, box.bottom) + 1; }""",
            selector,
        )
    )


def jump_there_and_back(page: Page, report: str, key: str) -> None:
    """From the list to the text with the keyboard, and back with a click: both sides are in view."""
    page.locator(f"#f{key} .jump").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{report}#t{key}")
    assert in_view(page, f"#t{key}")
    page.locator(f"#t{key}").click()
    page.wait_for_url(f"{report}#f{key}")
    assert in_view(page, f"#f{key}")
    assert in_view(page, f"#t{key}")


def correct(page: Page, report: str, key: str) -> None:
    """First with what is no number, then with one; what was read stays beside it."""
    page.fill("#value", "二百")
    page.get_by_role("button", name="记下更正").click()
    assert "“二百”不是数字" in page.locator(".refusal").inner_text()
    page.fill("#value", "326")
    page.get_by_role("button", name="记下更正").click()
    page.wait_for_url(f"{report}#f{key}")
    assert page.locator(f"#f{key} .jump").inner_text() == "326 份"
    assert page.locator("#history del").inner_text() == "236"


def add_by_selecting(page: Page, report: str) -> None:
    """Words selected in the text are offered as a figure that was missed."""
    page.evaluate(
        """() => { const line = document.querySelector(".source p[data-at]"); const range = document.createRange();
        range.setStart(line.firstChild, 0); range.setEnd(line.firstChild, 4); getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    page.get_by_role("link", name="补录“临江市卫”").click()
    assert (page.input_value("#quote"), page.input_value('[name="start"]')) == ("临江市卫", "0")
    page.fill("#value", "1")
    page.fill("#label", "机关")
    page.get_by_role("button", name="补录").click()
    page.wait_for_url(f"{report}#f*")
    assert "补录" in page.locator(".figures li").first.inner_text()


def accept(page: Page) -> None:
    page.locator("#accept").get_by_role("button", name="采用入库").click()
    page.locator(".head .tag.good").wait_for()


def compare_all(page: Page, site: str) -> None:
    page.goto(f"{site}/readings/?state=accepted")
    for box in page.locator('input[name="pk"]').all():
        box.check()
    page.get_by_role("button", name="并列比较选定的报告").click()
    page.wait_for_url("**/compare/**")
    assert page.locator("thead a").all_inner_texts() == ["临江市卫生健康委员会\n2024年", "北山区卫生健康委员会\n2024年"]
    row = page.locator("#contracts-reviewed")
    assert "人工更正" in row.inner_text()
    row.locator("summary").first.click()
    assert "审查各类合同协议236份" in row.locator("blockquote").first.inner_text()
    page.locator("[data-option]").first.scroll_into_view_if_needed()
    page.locator("[data-option] svg").first.wait_for()


def taken_home(page: Page, name: str, path: Path) -> Path:
    with page.expect_download() as taken:
        page.get_by_role("link", name=name, exact=True).click()
    taken.value.save_as(path)
    return path


@pytest.mark.mission("annual-report")
def test_a_report_is_read_corrected_accepted_compared_and_exported(
    reader: Page, site: str, reports: list[Path], serious: Callable[[], list[str]], tmp_path: Path
) -> None:
    page = reader
    well(page, serious)
    report = read_in(page, reports[0])
    well(page, serious)
    key = str(page.locator("a.fig", has_text="236份").get_attribute("id"))[1:]
    jump_there_and_back(page, report, key)
    page.locator(f"#f{key} .mend").click()
    well(page, serious)
    correct(page, report, key)
    add_by_selecting(page, report)
    accept(page)
    read_in(page, reports[1])
    accept(page)
    compare_all(page, site)
    well(page, serious)
    for name, start in (("简报 DOCX", b"PK"), ("简报 HTML", b"<!doctype html>"), ("表格 XLSX", b"PK")):
        assert taken_home(page, name, tmp_path / "brief").read_bytes().startswith(start)
    page.goto(report)
    found = json.loads(taken_home(page, "导出 JSON", tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [(each["value"], each["as_read"]["value"]) for each in found["figures"] if each["corrected"]] == [("326", "236")]
    book = openpyxl.load_workbook(taken_home(page, "导出 XLSX", tmp_path / "a.xlsx"))
    assert book.sheetnames == ["数字", "核对", "更正记录"]


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(reader: Page, tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(40 * 2**20)
    reader.set_input_files("#file", huge)
    reader.get_by_role("button", name="读报告").click()
    assert "超过 32 MB 的上限" in reader.locator("[data-wrong]").inner_text()


def test_noise_is_refused_in_one_sentence(reader: Page, tmp_path: Path, serious: Callable[[], list[str]]) -> None:
    noise = tmp_path / "noise.pdf"
    noise.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(4096))
    reader.set_input_files("#file", noise)
    reader.get_by_role("button", name="读报告").click()
    reader.locator(".refusal").wait_for()
    assert "PNG 图片" in reader.locator(".refusal").inner_text()
    assert serious() == []
