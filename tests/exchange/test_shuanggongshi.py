"""The 双公示 upload, read back as the platform reads it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from faheng.records import organisations
from tests.exchange.conftest import Call

PACKAGES = Path(__file__).parents[1] / "fixtures" / "packages"
PENALTY_CODES = [
    "CF_XDR_MC",
    "CF_XDR_LB",
    "CF_XDR_SHXYM",
    "CF_XDR_GSZC",
    "CF_XDR_ZZJG",
    "CF_XDR_SWDJ",
    "CF_XDR_SYDW",
    "CF_XDR_SHZZ",
    "CF_FRDB",
    "CF_FR_ZJLX",
    "CF_FR_ZJHM",
    "CF_XDR_ZJLX",
    "CF_XDR_ZJHM",
    "CF_WSH",
    "CF_WFXW",
    "CF_SY",
    "CF_YJ",
    "CF_CFLB",
    "CF_NR",
    "CF_NR_FK",
    "CF_NR_WFFF",
    "CF_NR_ZKDX",
    "CF_JDRQ",
    "CF_YXQ",
    "CF_GSJZQ",
    "CF_CFJG",
    "CF_CFJGDM",
    "CF_SJLY",
    "CF_SJLYDM",
    "BZ",
]


def uploaded(
    faheng: Call, output: Path, kind: str = "penalty", since: str = "2025-01-01", until: str = "2025-12-31"
) -> list[dict[str, str]]:
    called = faheng("export", "shuanggongshi", "--kind", kind, "--from", since, "--to", until, "-o", output)
    assert called.err == ""
    if output.suffix == ".csv":
        with output.open(encoding="utf-8-sig", newline="") as file:
            lines = [*csv.reader(file)]
    else:
        lines = [[str(cell.value or "") for cell in row] for row in openpyxl.load_workbook(output).worksheets[0].iter_rows()]
    return [dict(zip(lines[0], line, strict=True)) for line in lines[2:]]


@pytest.mark.parametrize("name", ["表.csv", "表.xlsx"])
def test_a_penalty_is_uploaded_in_wan_with_the_codes_in_order(name: str, bureau: str, faheng: Call, tmp_path: Path) -> None:
    faheng("import", PACKAGES / "penalty_ordinary" / "clean_small_fine.json")
    (row,) = uploaded(faheng, tmp_path / name)
    assert [*row] == PENALTY_CODES
    assert {code: row[code] for code in ("CF_XDR_LB", "CF_WSH", "CF_CFLB", "CF_NR", "CF_NR_FK", "CF_JDRQ", "CF_CFJG")} == {
        "CF_XDR_LB": "法人及非法人组织", "CF_WSH": "明卫医罚〔2025〕12号", "CF_CFLB": "警告、罚款", "CF_NR": "警告；罚款5000元",
        "CF_NR_FK": "0.500000", "CF_JDRQ": "2025-07-04", "CF_CFJG": "甲区卫生健康局",
    }  # fmt: skip


def test_the_offence_the_permits_and_the_bureaus_credit_code_are_said(bureau: str, faheng: Call, workbook: Any, tmp_path: Path) -> None:
    organisations.create(code=bureau, name="甲区卫生健康局", uscc="11990101MB00000019")
    header = [
        "当事人类别", "当事人", "立案·立案日期", "立案·案由", "处罚决定·决定书文号", "处罚决定·决定日期", "处罚决定·处罚种类",
        "处罚决定·吊销、暂扣的证件", "处罚决定·依据", "处罚决定·违法事实和证据",
    ]  # fmt: skip
    row = [
        "法人或者其他组织", "样例门诊部", "2025-01-06", "逾期不校验", "甲卫医罚〔2025〕1号", "2025-03-03", "吊销许可证件",
        "医疗机构执业许可证（PDY00001）", "《医疗机构管理条例》第四十四条", "逾期不校验仍从事诊疗活动",
    ]  # fmt: skip
    assert faheng("import", workbook([header, row]), "--kind", "penalty.ordinary", "--as-recorded").code == 0
    (sent,) = uploaded(faheng, tmp_path / "表.csv")
    assert (sent["CF_WFXW"], sent["CF_NR_ZKDX"]) == ("逾期不校验", "医疗机构执业许可证（PDY00001）")
    assert sent["CF_CFJGDM"] == sent["CF_SJLYDM"] == "11990101MB00000019"


def test_both_days_of_the_period_count_and_no_day_beside_it(bureau: str, faheng: Call, tmp_path: Path) -> None:
    faheng("import", PACKAGES / "penalty_ordinary" / "clean_small_fine.json")
    path = tmp_path / "表.csv"
    assert len(uploaded(faheng, path, since="2025-07-04", until="2025-07-04")) == 1
    assert uploaded(faheng, path, since="2025-07-05", until="2025-12-31") == []
    assert uploaded(faheng, path, since="2025-01-01", until="2025-07-03") == []


def test_an_identity_number_is_masked_and_only_public_fields_leave_the_house(
    bureau: str, faheng: Call, workbook: Any, tmp_path: Path
) -> None:
    header = [
        "当事人类别", "当事人", "身份证号", "立案·立案日期", "立案·案由", "处罚决定·决定书文号", "处罚决定·决定日期", "处罚决定·处罚种类", "处罚决定·罚款（元）",
        "处罚决定·依据", "处罚决定·违法事实和证据", "处罚决定·从轻、减轻的理由", "处罚决定·备注",
    ]  # fmt: skip
    row = [
        "公民", "甲某", "11010519491231002X", "2025-01-06", "无证行医", "甲卫医罚〔2025〕1号", "2025-03-03", "罚款", "1.2万元", "《医师法》第五十九条",
        "=2+3 未取得资格行医", "家境困难，残疾", "举报人丙某",
    ]  # fmt: skip
    assert faheng("import", workbook([header, row]), "--kind", "penalty.ordinary", "--as-recorded").code == 0
    (sent,) = uploaded(faheng, tmp_path / "表.csv")
    assert (sent["CF_XDR_LB"], sent["CF_XDR_ZJLX"], sent["CF_XDR_ZJHM"]) == ("自然人", "身份证", "110*************2X")
    assert sent["CF_NR_FK"] == "1.200000"
    assert sent["CF_SY"] == "'=2+3 未取得资格行医"
    everything = (tmp_path / "表.csv").read_text(encoding="utf-8-sig")
    assert not [secret for secret in ("11010519491231002X", "残疾", "丙某") if secret in everything]


@pytest.mark.mission("licence-filing-register", "enforcement-publication-platform")
def test_licences_of_a_ledger_are_uploaded_with_what_is_lacking_named(bureau: str, faheng: Call, workbook: Any, tmp_path: Path) -> None:
    header = [
        "当事人", "收件·收到申请日期", "收件·材料齐全、符合法定形式", "收件·事项", "准予许可·决定日期", "准予许可·决定书文号", "准予许可·许可内容",
        "准予许可·许可类别", "准予许可·有效期自", "准予许可·有效期至",
    ]  # fmt: skip
    rows = [
        [
            "样例医院",
            "2025-01-06",
            "是",
            "医疗机构设置审批",
            "2025-02-06",
            "甲卫许〔2025〕1号",
            "设置综合医院",
            "普通",
            "2025-02-06",
            "2030-02-05",
        ],
        ["样例二院", "2025-01-06", "是", "医疗机构设置审批", "2025-02-07", "", "设置专科医院", "普通", "", ""],
    ]
    assert faheng("import", workbook([header, *rows]), "--kind", "licence", "--as-recorded").code == 0
    first, second = uploaded(faheng, tmp_path / "表.xlsx", kind="licence")
    assert (first["XK_XDR_MC"], first["XK_WSH"], first["XK_XKLB"], first["XK_YXQZI"], first["XK_ZT"]) == (
        "样例医院", "甲卫许〔2025〕1号", "普通", "2030-02-05", "有效",
    )  # fmt: skip
    assert second["XK_WSH"] == ""
    called = faheng("export", "shuanggongshi", "--kind", "licence", "--from", "2025-02-07", "--to", "2025-02-07", "-o", tmp_path / "二.csv")
    assert called.code == 1
    assert "缺少：行政许可决定文书号" in called.out
