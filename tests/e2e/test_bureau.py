"""What a bureau's head does beside cases, in a browser: people and accounts, a ledger, a review of the year, the annual report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from tests.e2e.conftest import PASSWORD, Desk

pytestmark = [pytest.mark.browser, pytest.mark.slow]
YEAR = datetime.now(ZoneInfo("Asia/Shanghai")).year
FIRST, OWN = "first-word-77", "own-word-of-mine-9"


@pytest.mark.mission("officer-register")
def test_an_officer_and_an_account_are_entered_and_the_first_password_is_changed(desk: Desk, serious: Callable[[], list[str]]) -> None:
    page = desk.page
    desk.log_in("head")
    page.goto(f"{desk.site}/people/new/")
    desk.fill(id="A9", name="吴九", organisation="440399")
    page.get_by_role("button", name="登记").click()
    page.wait_for_url("**/people/officer/A9/")
    page.fill('[name="held.number"]', "测0001")
    page.fill('[name="held.valid_from"]', "2024-01-01")
    page.fill('[name="held.valid_to"]', "2030-12-31")
    page.get_by_role("button", name="登记证件").click()
    assert "证号“测0001”已经登记，持证人陈一" in page.locator("#held-number-wrong").inner_text()
    assert serious() == []
    page.fill('[name="held.number"]', "测0009")
    page.get_by_role("button", name="登记证件").click()
    page.wait_for_selector("td:has-text('测0009')")
    page.locator("td", has_text="2024-01-01 至 2030-12-31").wait_for()

    page.goto(f"{desk.site}/people/accounts/new/")
    desk.fill(username="wujiu", name="吴九", organisation="440399", roles=["officer"], officer="A9", password=FIRST)
    page.get_by_role("button", name="开立").click()
    page.wait_for_selector(".secret")
    assert page.locator(".secret").inner_text() == FIRST
    assert serious() == []

    page.context.clear_cookies()
    page.goto(f"{desk.site}/dossiers/")
    page.fill("#login", "wujiu")
    page.fill("#password", FIRST)
    page.get_by_role("button", name="登录").click()
    page.wait_for_url("**/accounts/password/")
    assert serious() == []
    for name, value in (("oldpassword", FIRST), ("password1", OWN), ("password2", OWN)):
        page.fill(f"#{name}", value)
    page.get_by_role("button", name="保存").click()
    page.wait_for_url(f"{desk.site}/")
    assert PASSWORD != OWN


@pytest.mark.mission("case-file-review")
@pytest.mark.mission("annual-report")
def test_a_ledger_is_imported_reviewed_and_stated_in_the_report(desk: Desk, serious: Callable[[], list[str]], tmp_path: Path) -> None:
    page = desk.page
    desk.log_in("officer")
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (("日期", "学习类型", "主题"), (f"{YEAR}0105", "“第一议题”学习", "一"), (f"{YEAR}-01-06", "喝茶", "二")):
        book.active.append(row)
    book.save(tmp_path / "学习.xlsx")
    page.goto(f"{desk.site}/dossiers/learning/")
    page.get_by_role("link", name="导入台账").click()
    page.set_input_files("#file", tmp_path / "学习.xlsx")
    page.get_by_role("button", name="上传并导入").click()
    page.wait_for_url("**/ledgers/done/*/")
    assert page.locator(".tile", has_text="录入").locator("b").inner_text().startswith("1")
    assert "“喝茶”不在可选值之内" in page.inner_text("main")
    assert serious() == []
    with page.expect_download() as refused:
        page.get_by_role("link", name="下载拒收的行").click()
    assert refused.value.suggested_filename == "学习.拒收.xlsx"

    desk.log_in("head")
    page.goto(f"{desk.site}/review/?procedure=learning")
    page.select_option("#year", str(YEAR))
    page.get_by_role("button", name="开始评查").click()
    page.wait_for_url("**/review/*/")
    assert page.locator(".tile", has_text="评查案卷").locator("b").inner_text().startswith("1")
    assert serious() == []

    page.goto(f"{desk.site}/board/report/?year={YEAR}")
    page.get_by_role("button", name="起草").click()
    page.wait_for_url("**/board/report/?year=*#composed", timeout=60_000)
    assert serious() == []
    page.get_by_role("link", name="在网页上看").click()
    page.wait_for_url("**/board/report/*/*/")
    assert serious() == []
    page.locator(".sheet a", has_text="1次").first.click()
    page.wait_for_url("**/board/first-agenda-study-sessions/?year=*")
    page.locator('td a[href^="/dossier/"]').click()
    page.wait_for_url("**/dossier/*/#entry-1")
    page.locator("h3", has_text="学习记录").wait_for()
