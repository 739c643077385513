"""A report of an invented bureau, read in through the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

REPORT = """甲区卫生健康局{year}年度法治政府建设年度报告

现将有关情况报告如下。
一、主要举措和成效
（一）严格执法。全年作出行政处罚决定120件，其中警告80件、罚款30件。全年罚没款合计35.6万元。
（二）化解争议。全年办理行政复议案件{cases}件，无行政诉讼败诉案件。现有执法人员40人。
二、存在的不足和原因
基层力量不足。
三、党政主要负责人履行推进法治建设第一责任人职责情况
主要负责人听取法治工作汇报4次。
四、下一年度工作安排
{next}年计划培训12期。

甲区卫生健康局
{next}年1月15日
"""
#: The numbers of the figures in the order of the text.
PENALTIES, WARNINGS, FINES, MONEY, RECONSIDERATIONS, LOST, OFFICERS = range(7)


def report(year: int = 2025, cases: int = 8) -> bytes:
    return REPORT.format(year=year, next=year + 1, cases=cases).encode()


def upload(client: Client, content: bytes, name: str = "甲区.txt") -> str:
    """Read a report in; return the address of its page."""
    answer = client.post("/readings/", {"file": SimpleUploadedFile(name, content)})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer["Location"])


def accept(client: Client, address: str, year: int = 2025) -> None:
    said = {"title": f"年度报告{year}", "publisher": "甲区卫生健康局", "year": str(year)}
    assert client.post(f"{address}accept/", said).status_code == 302


@pytest.fixture
def address(county: Client) -> str:
    return upload(county, report())


@pytest.fixture
def accepted(county: Client) -> Callable[..., str]:
    """Read a report in and accept it; return the address of its page."""

    def made(year: int = 2025, cases: int = 8) -> str:
        address = upload(county, report(year, cases), f"{year}-{cases}.txt")
        accept(county, address, year)
        return address

    return made
