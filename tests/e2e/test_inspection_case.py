"""In a browser: inspect a unit, open the case, and find everything in the penalty dossier, with a link each way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.e2e.conftest import Desk

pytestmark = [pytest.mark.browser, pytest.mark.slow]
YESTERDAY = (datetime.now(ZoneInfo("Asia/Shanghai")).date() - timedelta(days=1)).isoformat()


def inspect(desk: Desk) -> str:
    """Plan, approve and make a visit that finds something unlawful; return the address of its dossier."""
    page = desk.page
    desk.log_in("officer")
    page.goto(f"{desk.site}/dossiers/inspection/new/")
    page.fill("#party-name", "样例口腔门诊部")
    page.fill("#party-uscc", "91440300MA5G00001W")
    desk.fill(source="plan", line="medical", object_kind="clinic", campaign="清风行动")
    desk.submit()
    assert desk.refusals == []
    dossier = page.url
    desk.log_in("head")
    desk.step(dossier, "approve", approved_on=YESTERDAY, approved_by="A3")
    desk.log_in("officer")
    desk.step(dossier, "check_in", at=f"{YESTERDAY}T09:00", scanned=True)
    page.goto(f"{dossier}step/record/")
    desk.fill(started_at=f"{YESTERDAY}T09:10", ended_at=f"{YESTERDAY}T10:30", signed=True, place="样例路1号")
    desk.fill(items__0__item="人员资质", items__0__result="violation", items__0__note="使用非卫生技术人员")
    desk.by("A1", "A2")
    desk.submit()
    assert desk.refusals == []
    return dossier


@pytest.mark.mission("penalty-case")
def test_from_the_inspection_to_the_filed_case_nothing_is_written_twice(desk: Desk, serious: Callable[[], list[str]]) -> None:
    page = desk.page
    visit = inspect(desk)
    page.goto(f"{visit}step/open_case/")
    assert serious() == []
    assert page.input_value('[name="data.cause"]') == "使用非卫生技术人员"
    desk.submit()
    assert desk.refusals == []
    assert page.locator(".tag.state").inner_text() == "已转立案"
    page.locator("dl.fields a").first.click()  # the number of the case, which leads to it
    page.wait_for_url("**/dossier/*/")
    case = page.url
    assert case != visit
    assert page.locator("h3", has_text="现场笔录").count() == 1
    assert "样例口腔门诊部" in page.inner_text("main")
    assert "陈一" in page.inner_text("main")

    page.goto(f"{case}step/file/")
    desk.fill(authority="卫健")
    desk.by("A1")
    desk.submit()
    assert desk.refusals == []
    assert page.locator(".tag.state").inner_text() == "调查取证"
    page.locator("dl.fields a").first.click()  # and back to the inspection
    page.wait_for_url(visit)
