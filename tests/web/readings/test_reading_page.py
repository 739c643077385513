"""The page of a report: the text as it is, every figure marked and listed, checks with their sentences."""

from __future__ import annotations

import html
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from opencc import OpenCC

from tests.web.readings.conftest import FINES, LOST, MONEY, PENALTIES, accept, report, upload


def page_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def source(page: str) -> list[tuple[int, str]]:
    """The lines of the text as a reader sees them, with where each says that it begins."""
    lines = re.findall(r'<p data-at="(\d+)"[^>]*>(.*?)</p>', page, re.DOTALL)
    return [(int(at), html.unescape(re.sub(r"<[^>]*>", "", line))) for at, line in lines]


def test_the_text_on_the_page_is_the_source_character_by_character(county: Client, address: str) -> None:
    text = report().decode()
    lines = source(page_of(county, address))
    assert [line for _, line in lines] == [line for line in text.split("\n") if line]
    assert all(text[at : at + len(line)] == line for at, line in lines)


def test_text_that_looks_like_markup_stays_text(county: Client) -> None:
    address = upload(county, report() + "附：<script>alert(1)</script>&amp;处罚5件".encode())
    page = page_of(county, address)
    assert "<script>alert" not in page
    assert source(page)[-1][1] == "附：<script>alert(1)</script>&amp;处罚5件"


def test_each_figure_leads_from_the_list_to_the_text_and_back(county: Client, address: str) -> None:
    page = page_of(county, address)
    marks = re.findall(r'<a class="fig \w+" id="t(\d+)" href="#f(\d+)"[^>]*>([^<]*)</a>', page)
    assert [(number, quote) for number, _, quote in marks][:4] == [("0", "120件"), ("1", "80件"), ("2", "30件"), ("3", "35.6万元")]
    assert all(number == back for number, back, _ in marks)
    assert re.findall(r'<li id="f(\d+)"', page) == re.findall(r'class="jump" href="#t(\d+)"', page) == [number for number, _, _ in marks]


def test_the_list_says_what_each_figure_is(county: Client, address: str) -> None:
    figures = county.get(address).context["page"].figures
    assert (figures[PENALTIES].amount, figures[PENALTIES].indicator) == ("120 件", "作出行政处罚宗(件)数")
    assert (figures[MONEY].label, figures[MONEY].amount) == ("罚没款金额（罚没款总额）", "35.6 万元")
    assert (figures[LOST].amount, "由文字得出" in figures[LOST].facts, figures[LOST].quote) == ("0", True, "无行政诉讼败诉")
    assert (figures[FINES].indicator, figures[FINES].reason) == ("", "目录中没有相符的指标")


def test_a_sum_that_does_not_add_up_stands_with_its_sentence(county: Client, address: str) -> None:
    page = county.get(address).context["page"]
    (check,) = page.broken
    assert (check.title, check.message) == ("合计与分项", "“作出行政处罚决定件数”120，分项合计110，相差10")
    assert [(side.sentence, side.key) for side in check.sides] == [("全年作出行政处罚决定120件，其中警告80件、罚款30件。", PENALTIES)]


def test_sections_are_found_or_named_as_missing(county: Client, address: str) -> None:
    assert "必备章节齐全" in page_of(county, address)
    short = upload(county, report(2024).decode().replace("三、党政主要负责人履行推进法治建设第一责任人职责情况\n", "").encode())
    page = county.get(short).context["page"]
    assert page.missing == ("党政主要负责人履行推进法治建设第一责任人职责情况",)


def test_repairs_are_marked_where_they_are_and_told_once_each(county: Client) -> None:
    traditional = OpenCC("s2t").convert(report().decode()).replace("處罰決定", "處(chǔ)罰決定")
    page = county.get(upload(county, traditional.encode())).context["page"]
    told = {(each.repair.before, each.repair.after): len(each.places) for each in page.mended}
    assert told["(chǔ)", ""] == 1
    assert max(told.values()) > 1
    assert sum(told.values()) == page.counts.repairs
    assert 'class="repair" id="r0"' in str(page.text)
    assert page.reading.figures[PENALTIES].value == 120


def test_a_mask_is_shown_as_one_and_never_as_a_number(county: Client) -> None:
    address = upload(county, report().decode().replace("行政复议案件8件", "行政复议案件**件").encode())
    (figure,) = [each for each in county.get(f"{address}?show=look").context["page"].figures if "复议" in each.label]
    assert figure.amount == "遮盖（2 位）件"
    assert ("defect", "遮盖") in figure.tags


@pytest.mark.parametrize(("show", "count"), [("", 9), ("unlinked", 3), ("touched", 0), ("removed", 0), ("nonsense", 9)])
def test_the_list_is_narrowed(county: Client, address: str, show: str, count: int) -> None:
    assert len(county.get(f"{address}?show={show}").context["page"].figures) == count


def test_a_report_is_accepted_and_taken_out_again(county: Client, address: str) -> None:
    accept(county, address)
    page = page_of(county, address)
    assert ("已采用" in page, "年度报告2025" in page) == (True, True)
    assert county.post(f"{address}withdraw/", {"reason": "误传"}).status_code == 302
    page = page_of(county, address)
    assert ("未采用" in page, "移出报告库" in page, "理由：误传" in page) == (True, True, True)


def test_what_the_library_cannot_take_is_refused(county: Client, address: str) -> None:
    for year in ("", "二五", "25"):
        answer = county.post(f"{address}accept/", {"title": "报告", "publisher": "甲区卫生健康局", "year": year})
        assert answer.status_code == 422
    assert "未采用" in page_of(county, address)


def test_another_version_of_the_same_report_is_pointed_at(county: Client, address: str) -> None:
    accept(county, address)
    other = upload(county, report(cases=9))
    accept(county, other)
    assert f'href="{address}"' in page_of(county, other)


def test_the_page_costs_the_same_with_many_figures_and_corrections(county: Client, address: str) -> None:
    def asked(page: str) -> int:
        page_of(county, page)
        with CaptureQueriesContext(connection) as found:
            page_of(county, page)
        return len(found)

    few = asked(address)
    long = upload(county, report(2024) + "\n".join(f"开展培训{number}次。" for number in range(1, 60)).encode())
    for number in range(5):
        county.post(f"{long}figure/{number}/", {"deed": "remove", "seen": "9"})
    assert asked(long) == few
