"""Officers and parties, which are no dossiers, from their ledgers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from faheng.engine.dossier import PartyKind
from faheng.records import organisations, parties, people
from faheng.records.scope import SYSTEM
from tests.exchange.conftest import Call

Workbook = Callable[..., Path]
OFFICERS = ["工号", "姓名", "执法证编号", "发证日期", "有效期至"]


@pytest.mark.mission("officer-register")
def test_officers_are_registered_with_their_certificates_and_once(bureau: str, faheng: Call, workbook: Workbook) -> None:
    path = workbook([OFFICERS, ["A01", "甲某", "粤B001", "2024.1.1", "2029.12.31"], ["A02", "乙某", None, None, None]])
    assert "录入2，重复0，拒收0" in faheng("import", path, "--kind", "执法人员台账").out
    assert "录入0，重复2，拒收0" in faheng("import", path, "--kind", "officers").out
    first, second = people.officers(SYSTEM, organisation=bureau)
    assert (first.name, first.certificates[0].number, first.certificates[0].valid_to) == ("甲某", "粤B001", date(2029, 12, 31))
    assert (second.name, second.certificates) == ("乙某", ())


def test_an_officer_of_another_bureau_is_not_taken_over(bureau: str, faheng: Call, workbook: Workbook) -> None:
    organisations.create(code="990102", name="乙区卫生健康局")
    people.create_officer(id="A01", name="丙某", organisation="990102")
    rows = [
        ["A01", "甲某", None, None, None],
        ["A03", "丁某", "粤B003", None, "2029-12-31"],
        ["A04", "戊某", "粤B004", "2029-1-1", "2024-1-1"],
    ]
    called = faheng("import", workbook([OFFICERS, *rows]), "--kind", "officers", "--org", bureau)
    assert called.code == 1
    for said in ("编号“A01”已由另一机关使用", "没有写有效期起止", "有效期止早于有效期起"):
        assert said in called.out
    assert people.officers(SYSTEM, organisation=bureau) == ()


def test_parties_are_filed_brought_up_to_date_and_not_doubled(bureau: str, faheng: Call, workbook: Workbook) -> None:
    header = ["单位名称", "统一社会信用代码", "地址", "法定代表人", "联系电话"]
    first = workbook([header, ["样例门诊部", "91440300MA5G00001W", "样例路1号", "甲某", "075500000000"]])
    assert "录入1，重复0" in faheng("import", first, "--kind", "parties").out
    assert "录入0，重复1" in faheng("import", first, "--kind", "parties").out
    renamed = workbook([header, ["样例新门诊部", "91440300MA5G00001W", "样例路2号", "甲某", ""]], name="改名.xlsx")
    assert "录入1，重复0" in faheng("import", renamed, "--kind", "parties").out
    (found,) = parties.search("样例新门诊部", SYSTEM)
    assert (found.party.kind, found.party.address, found.party.phone) == (PartyKind.ORGANISATION, "样例路2号", "075500000000")
    assert [name for name, _ in found.names] == ["样例门诊部"]


def test_a_party_without_a_right_code_is_refused(bureau: str, faheng: Call, workbook: Workbook) -> None:
    header = ["单位名称", "统一社会信用代码"]
    called = faheng("import", workbook([header, ["甲", "91440300MA5G00001X"], ["乙", None]]), "--kind", "parties", "--dry-run")
    assert called.code == 1
    assert "校验码不对" in called.out
    assert "统一社会信用代码/身份证号：缺少必填项" in called.out


def test_two_names_for_one_code_in_one_file_do_not_write_over_each_other(bureau: str, faheng: Call, workbook: Workbook) -> None:
    header = ["单位名称", "统一社会信用代码"]
    path = workbook([header, ["样例门诊部", "91440300MA5G00001W"], ["样例口腔诊所", "91440300MA5G00001W"]])
    called = faheng("import", path, "--kind", "parties")
    assert "第3行拒收：“91440300MA5G00001W”在本文件中已写作“样例门诊部”" in called.out
    assert "录入0，重复1，拒收1" in faheng("import", path, "--kind", "parties").out
    twice = workbook([OFFICERS, ["A01", "甲某", None, None, None], ["A01", "乙某", None, None, None]], name="人员.xlsx")
    assert "第3行拒收：“A01”在本文件中已写作“甲某”" in faheng("import", twice, "--kind", "officers").out
