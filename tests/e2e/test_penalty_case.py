"""The whole way in a browser: log in, file a case, be refused with the article, mend it, decide, print, see the figure change, open its records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.e2e.conftest import PASSWORD, Desk

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CHINA = ZoneInfo("Asia/Shanghai")


def days_ago(number: int) -> str:
    return (datetime.now(CHINA).date() - timedelta(days=number)).isoformat()


def file_a_case(desk: Desk) -> str:
    """Open a case by its filing, through to the prior notice; return the address of its page."""
    page = desk.page
    desk.log_in("officer")
    page.goto(f"{desk.site}/dossiers/penalty.ordinary/new/?step=file")
    page.fill("#party-name", "样例口腔门诊部")
    page.fill("#party-uscc", "91440300MA5G00001W")
    desk.fill(cause="使用非卫生技术人员", handlers=["A1", "A2"], authority="卫健", offence_ended_on=days_ago(31), filed_on=days_ago(30))
    desk.by("A1")
    desk.submit()
    assert desk.refusals == []
    return page.url


def investigate(desk: Desk, dossier: str) -> None:
    page = desk.page
    page.goto(f"{dossier}step/site_record/")
    desk.fill(place="样例路1号", started_at=f"{days_ago(29)}T10:00", ended_at=f"{days_ago(29)}T11:00", signed=True)
    desk.by("A1")
    desk.submit()
    # 执法人员不得少于两人 (行政处罚法第四十二条第一款): refused, said beside the field, nothing lost; then mended.
    assert "执法人员1人，不得少于2人" in "".join(desk.refusals)
    assert "《行政处罚法》第四十二条第一款" in "".join(desk.refusals)
    assert page.input_value('[name="data.place"]') == "样例路1号"
    assert page.is_checked('[name="data.signed"][value="true"]')
    desk.by("A1", "A2")
    desk.submit()
    assert page.url == dossier
    page.goto(f"{dossier}step/order_correction/")
    desk.fill(ordered_on=days_ago(29), content="立即停止使用非卫生技术人员")
    desk.by("A1", "A2")
    desk.submit()
    page.goto(f"{dossier}step/conclude/")
    desk.fill(
        concluded_on=days_ago(20), facts="使用非卫生技术人员一人", law="医疗机构管理条例 第四十七条", discretion__tier="一般",
        discretion__reasons="人数一人，主动停止", proposal__kind=["fine"], proposal__fine="3000", established=True,
    )  # fmt: skip
    desk.by("A1", "A2")
    desk.submit()
    assert page.url == dossier


def notify_and_wait(desk: Desk, dossier: str) -> None:
    page = desk.page
    page.goto(f"{dossier}step/notify/")
    assert page.input_value('[name="data.proposed.fine"]') == "3000.00"  # the proposal is offered again
    desk.fill(
        served_on=days_ago(15),
        method="direct",
        statement_days="5",
        hearing_offered=False,
        facts="使用非卫生技术人员一人",
        law="医疗机构管理条例 第四十七条",
    )
    desk.by("A1", "A2")
    desk.submit()
    assert page.url == dossier


def figure(desk: Desk) -> str:
    desk.page.goto(f"{desk.site}/board/")
    desk.page.get_by_role("button", name="更新数据").click()
    desk.page.wait_for_url("**/board/?year=*")
    return desk.page.locator('a[href^="/board/penalties-total/"]').first.inner_text()


@pytest.mark.mission("penalty-case")
def test_a_penalty_from_filing_to_the_figure_in_the_board(desk: Desk, serious: Callable[[], list[str]]) -> None:
    page = desk.page
    dossier = file_a_case(desk)
    before = figure(desk)
    investigate(desk, dossier)
    assert serious() == []
    notify_and_wait(desk, dossier)

    desk.log_in("head")
    page.goto(f"{dossier}step/decide/")
    assert page.input_value('[name="data.fine"]') == "3000.00"
    assert "六十日内" in page.input_value('[name="data.remedy"]')
    desk.fill(fine="3000", payment="自收到本决定书之日起十五日内缴至指定银行")
    desk.submit()
    assert desk.refusals == []
    assert page.locator(".tag.state").inner_text() == "已决定"

    with page.expect_download() as printed:
        page.get_by_role("link", name="行政处罚决定书", exact=True).click()
    assert printed.value.suggested_filename.endswith("行政处罚决定书.docx")
    assert Path(printed.value.path()).read_bytes().startswith(b"PK")

    assert figure(desk) != before
    page.locator('a[href^="/board/penalties-total/"]').first.click()
    page.locator(f'a[href^="{dossier.removeprefix(desk.site)}"]').click()
    page.wait_for_url(f"{dossier}**")
    page.locator("h3", has_text="处罚决定").wait_for()


PAGES = (
    "/", "/dossiers/", "/dossiers/penalty.ordinary/", "/dossiers/penalty.ordinary/new/", "/dossiers/new/", "/parties/", "/people/", "/procedures/",
    "/people/new/", "/people/officer/A1/", "/people/accounts/", "/people/accounts/new/", "/people/organisations/", "/review/",
    "/ledgers/learning/import/", "/board/report/", "/procedures/penalty.ordinary/", "/surroundings/", "/surroundings/calendar/", "/surroundings/register/penalty.tiers/", "/surroundings/parameter/inspection.uncounted_sources/", "/board/", "/accounts/password/",
    "/search/?q=样例", "/no-such-page/",
)  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_accessible_and_fits_desk_and_phone(desk: Desk, serious: Callable[[], list[str]], address: str) -> None:
    desk.log_in("head")
    desk.page.goto(desk.site + address)
    assert serious() == []
    assert desk.page.evaluate("document.documentElement.scrollWidth") <= 1366
    desk.page.set_viewport_size({"width": 390, "height": 844})
    assert desk.page.evaluate("document.documentElement.scrollWidth") <= 390


def test_every_page_can_be_worked_with_the_keyboard_alone(desk: Desk) -> None:
    desk.log_in("officer")
    page = desk.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "跳到正文"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.goto(f"{desk.site}/dossiers/penalty.ordinary/new/")
    page.focus("#party-name")
    page.keyboard.type("无名诊所")
    page.keyboard.press("Enter")  # sends the form; what is missing is said, and the focus lies on it
    page.wait_for_selector(".refusal")
    assert page.evaluate("document.activeElement.classList.contains('refusal')")
    assert page.input_value("#party-name") == "无名诊所"


def test_two_clicks_on_submit_have_one_effect(desk: Desk) -> None:
    desk.log_in("officer")
    page = desk.page
    page.goto(f"{desk.site}/dossiers/penalty.ordinary/new/")
    page.fill("#party-name", "双击诊所")
    desk.fill(source="inspection", summary="双击提交的线索")
    desk.by("A1")
    page.get_by_role("button", name="提交", exact=True).dblclick()
    page.wait_for_url("**/dossier/*/")
    page.goto(f"{desk.site}/search/?q=双击诊所")
    assert page.locator('td a[href^="/dossier/"]').count() == 1


def test_what_was_typed_is_put_back_after_the_session_ended(desk: Desk) -> None:
    desk.log_in("officer")
    page = desk.page
    address = f"{desk.site}/dossiers/penalty.ordinary/new/"
    page.goto(address)
    page.fill("#party-name", "会话过期诊所")
    desk.fill(source="inspection", summary="写了很久的线索内容")
    page.context.clear_cookies(name="sessionid")
    desk.submit()
    page.get_by_text("刚才填写的内容会填回原来的页面").wait_for()
    page.fill("#login", "officer")
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="登录").click()
    page.wait_for_url(address)
    page.get_by_text("已经为您填回").wait_for()
    assert page.input_value("#party-name") == "会话过期诊所"
    assert page.input_value('[name="data.summary"]') == "写了很久的线索内容"
    desk.submit()
    page.wait_for_url("**/dossier/*/")
    page.goto(address)
    assert page.input_value("#party-name") == ""  # it was recorded, and is not offered again
