"""What the organisation sets: parameters from a day on, rows of registers, holiday notices; only its heads may."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from faheng.engine.dossier import Role
from faheng.records import people

FINE = "/surroundings/parameter/penalty.hearing_fine_person/"
TIERS = "/surroundings/register/penalty.tiers/"
NOTICE = "年份 2027\n文号 测发〔2026〕9号\n放假 元旦 2027-01-01..2027-01-03\n"


@pytest.fixture
def clerk(bureau: None, logged_in: Callable[[str], Client]) -> Client:
    people.create_user(username="clerk", password=None, organisation="990101", roles=[Role.CLERK], name="丁")
    return logged_in("clerk")


def test_a_default_that_is_not_verified_is_marked_so(county: Client) -> None:
    said = county.get("/surroundings/").content.decode()
    assert "听证：对公民较大数额罚款" in said
    assert "未核" in said
    assert "2026-12-31" in said  # until when the holiday notices are known


def test_a_parameter_is_set_from_a_day_on(county: Client) -> None:
    assert county.post(FINE, {"value": "5000", "since": "2026-01-01"}).status_code == 302
    said = county.get("/surroundings/").content.decode()
    assert "5,000" in said
    assert "本机关设定" in said


def test_codes_are_shown_and_chosen_in_chinese(county: Client) -> None:
    said = county.get("/surroundings/").content.decode()
    assert "投诉举报、移送、交办、转办" in said
    assert "按公民" in said
    assert "public_place" not in said
    page = county.get("/surroundings/parameter/inspection.uncounted_sources/").content.decode()
    assert '<label class="form-check-label" for="value-3">投诉举报' in page
    chosen = {"value": ["complaint", "recheck"], "since": "2026-01-01"}
    assert county.post("/surroundings/parameter/inspection.uncounted_sources/", chosen).status_code == 302
    assert "投诉举报、整改复查" in county.get("/surroundings/").content.decode()
    refused = county.post("/surroundings/parameter/penalty.sole_trader_as/", {"value": "both", "since": "2026-01-01"})
    assert refused.status_code == 422
    assert "可选：按公民、按组织" in refused.content.decode()


@pytest.mark.parametrize(("value", "since"), (("很多", "2026-01-01"), ("5000", "昨天"), ("", "2026-01-01")))
def test_what_is_no_value_or_no_day_is_refused_and_kept_on_the_page(county: Client, value: str, since: str) -> None:
    answer = county.post(FINE, {"value": value, "since": since})
    assert answer.status_code == 422
    assert since in answer.content.decode()
    assert "本机关设定" not in county.get("/surroundings/").content.decode()


def test_a_row_is_added_to_a_register_and_ended(county: Client) -> None:
    row = {"data.from_on": "2026-01-01", "data.item": "未取得许可证", "data.tier": "一般", "data.lower": "1000", "data.upper": "3000"}
    assert county.post(TIERS, row).status_code == 302
    page = county.get(TIERS)
    assert "未取得许可证" in page.content.decode()
    county.post(TIERS, {"end": str(page.context["rows"][0].pk)})
    assert county.get(TIERS).context["rows"][0].until is not None


def test_a_row_without_its_item_is_refused_beside_the_field(county: Client) -> None:
    answer = county.post(TIERS, {"data.from_on": "2026-01-01", "data.tier": "一般", "data.lower": "1000", "data.upper": "3000"})
    assert answer.status_code == 422
    assert 'id="data-item-wrong"' in answer.content.decode()


@pytest.mark.parametrize("address", (FINE, TIERS, "/surroundings/calendar/"))
def test_who_is_no_head_may_not_change_them(clerk: Client, address: str) -> None:
    answer = clerk.post(address, {"value": "1", "since": "2026-01-01", "text": NOTICE})
    assert answer.status_code == 403
    assert "没有做这件事的权限" in answer.content.decode()


def test_a_notice_is_entered_by_the_organisation_at_the_top(logged_in: Callable[[str], Client]) -> None:
    answer = logged_in("province").post("/surroundings/calendar/", {"text": NOTICE})
    assert answer.status_code == 200
    assert "2027-12-31" in answer.content.decode()


def test_a_notice_that_cannot_be_read_says_why_and_stays_on_the_page(logged_in: Callable[[str], Client]) -> None:
    answer = logged_in("province").post("/surroundings/calendar/", {"text": "明年元旦放三天"})
    assert answer.status_code == 422
    assert "明年元旦放三天" in answer.content.decode()


def test_who_may_not_enter_a_notice_is_not_offered_the_form(logged_in: Callable[[str], Client]) -> None:
    county = logged_in("county")
    said = county.get("/surroundings/calendar/").content.decode()
    assert "由最上级机关的负责人录入" in said
    assert "<textarea" not in said
    answer = county.post("/surroundings/calendar/", {"text": NOTICE})
    assert answer.status_code == 422
    assert "放假通知由最上级机关录入" in answer.content.decode()
