"""The template of every kind: written, opened, filled in, imported."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faheng.engine.dossier import PartyKind
from faheng.engine.shapes import Kind
from faheng.exchange.ledgers.columns import Column
from faheng.exchange.ledgers.kinds import every
from faheng.exchange.ledgers.words import plain
from faheng.procedures import catalogue
from faheng.records import dossiers, lists, people
from faheng.records.people import CertificateValue
from faheng.records.scope import SYSTEM
from tests.exchange.conftest import Call

KINDS = [*every()]


def numbered(template: Path) -> Path:
    """Turn the example row into a row like any other."""
    book = openpyxl.load_workbook(template)
    for row in book.worksheets[0].iter_rows(max_row=4, max_col=1):
        if row[0].value == "示例":
            row[0].value = 1
    book.save(template)
    return template


@pytest.fixture
def officers(bureau: str) -> None:
    for number, name in (("A01", "甲某"), ("A02", "乙某")):
        card = CertificateValue(f"ZJ{number}", date(2020, 1, 1), date(2030, 12, 31))
        people.create_officer(id=number, name=name, organisation=bureau, certificates=[card])


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("officers")
def test_the_example_row_is_left_out_as_it_stands_and_imported_once_it_has_a_number(kind: str, faheng: Call, tmp_path: Path) -> None:
    template = tmp_path / "样表.xlsx"
    assert faheng("template", kind, "-o", template).code == 0
    untouched = json.loads(faheng("import", template, "--kind", kind, "--json").out)
    assert (untouched["rows"], untouched["skipped"], untouched["accepted"]) == (1, 1, 0)
    assert untouched["sheets"][0]["unknown_columns"] == {}
    filled = faheng("import", numbered(template), "--kind", kind)
    assert (filled.code, filled.err) == (0, ""), filled.out
    assert "读取1行：录入1" in filled.out.replace(every()[kind].title, "")


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_of_a_template_is_found_again_and_only_once(kind: str) -> None:
    ledger = every()[kind]
    labels = [(ledger.group(column), plain(column.label)) for column in ledger.columns]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("key", [*catalogue()])
def test_every_field_of_a_procedure_has_a_column(key: str) -> None:
    columns = {(column.step, column.field) for column in every()[key].columns}
    for step in catalogue()[key].steps:
        assert {(step.key, name) for name in step.form.model_fields} <= columns


def test_a_template_offers_the_labels_marks_what_is_required_and_explains_each_column(faheng: Call, tmp_path: Path) -> None:
    template = tmp_path / "样表.xlsx"
    faheng("template", "学习与培训", "-o", template)
    book = openpyxl.load_workbook(template)
    page, helping, options = book["学习与培训"], book["填写说明"], book["选项"]
    header = {str(cell.value): cell.column_letter for cell in page[1]}
    assert {"日期*", "学习类型*", "主题*", "层级", "案卷号"} <= set(header)
    lists_of = {str(each.sqref).split(":")[0]: each.formula1 for each in page.data_validations.dataValidation if each.type == "list"}
    assert lists_of[f"{header['层级']}2"].startswith("'选项'!")
    assert "局机关" in {cell.value for row in options.iter_rows() for cell in row}
    explained = {row[1].value: [cell.value for cell in row] for row in helping.iter_rows(min_row=4)}
    assert explained["日期"][2] == "是"
    assert "2026-01-05" in explained["日期"][3]
    assert page.freeze_panes == "B2"


def test_the_steps_of_a_procedure_stand_above_their_columns(faheng: Call, tmp_path: Path) -> None:
    template = tmp_path / "样表.xlsx"
    faheng("template", "penalty.ordinary", "-o", template)
    page = openpyxl.load_workbook(template).worksheets[0]
    merged = {str(page.cell(area.min_row, area.min_col).value) for area in page.merged_cells.ranges}
    assert {"案卷", "立案", "事先告知", "处罚决定"} <= merged | {str(cell.value) for cell in page[1]}
    assert "拟处罚内容·拟罚款（元）" in {cell.value for cell in page[2]}


TEXT = st.text("甲乙丙丁会议学习精神（）·“”=+-@ab1", min_size=1, max_size=12).filter(
    lambda text: text == text.strip() and not text.isspace()
)
WORD = st.text("甲乙丙丁法第条", min_size=1, max_size=6)


def cell_and_value(column: Column) -> st.SearchStrategy[tuple[Any, Any]]:
    """What a clerk writes in a cell, and what is to be recorded."""
    match column.shape.kind:
        case Kind.DATE:
            days = st.dates(date(2016, 1, 1), date(2026, 1, 1))
            how = st.sampled_from(["%Y-%m-%d", "%Y%m%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y/%m/%d", ""])
            return st.tuples(days, how).map(lambda both: (both[0].strftime(both[1]) if both[1] else both[0], both[0].isoformat()))
        case Kind.YES_NO:
            return st.sampled_from([("是", True), ("否", False), ("√", True), ("N", False)])
        case Kind.NUMBER:
            return st.integers(0, 9999).flatmap(lambda n: st.sampled_from([(n, n), (str(n), n), (f"{n:,}人", n)]))
        case Kind.MONEY:
            amounts = st.integers(0, 10**9).map(lambda fen: Decimal(fen) / 100)
            return amounts.map(lambda yuan: (f"{yuan:,.2f}元", f"{yuan:.2f}"))
        case Kind.CHOICE:
            return st.sampled_from([(label, value) for value, label in column.shape.choices])
        case Kind.CHOICES:
            some = st.lists(st.sampled_from(column.shape.choices), min_size=1, max_size=3, unique=True)
            return some.map(lambda each: ("；".join(label for _, label in each), [value for value, _ in each]))
        case Kind.LINES:
            return st.lists(WORD, min_size=1, max_size=3).map(lambda words: ("、".join(words), words))
    return TEXT.map(lambda text: (text, text))


@pytest.mark.slow
def test_what_is_written_into_a_template_is_what_is_recorded(bureau: str, faheng: Call, tmp_path: Path) -> None:
    template, kind = tmp_path / "样表.xlsx", "publicity"
    faheng("template", kind, "-o", template)
    columns = [column for column in every()[kind].columns if column.step]
    places = {cell.value.rstrip("*"): cell.column for cell in openpyxl.load_workbook(template).worksheets[0][1] if cell.value}
    seen: set[int] = set()

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.tuples(*(st.none() | cell_and_value(column) if not column.required else cell_and_value(column) for column in columns)))
    def one_row(drawn: tuple[tuple[Any, Any] | None, ...]) -> None:
        book = openpyxl.load_workbook(template)
        page = book.worksheets[0]
        page.delete_rows(2)
        for column, each in zip(columns, drawn, strict=True):
            if each is not None:
                cell = page.cell(2, places[column.label])
                cell.value = each[0]
                cell.data_type = "s" if isinstance(each[0], str) else cell.data_type
        filled = tmp_path / "填好.xlsx"
        book.save(filled)
        called = faheng("import", filled, "--kind", kind)
        assert called.code == 0, called.out
        fresh = [row.pk for row in lists.dossiers(SYSTEM, lists.Wanted(procedures=(kind,)), limit=100).rows if row.pk not in seen]
        seen.update(fresh)
        wanted = {column.field: each[1] for column, each in zip(columns, drawn, strict=True) if each is not None}
        for pk in fresh:
            raw = dossiers.load_dossier(pk, SYSTEM, date(2026, 6, 1)).dossier.entries[0].raw
            assert raw == wanted

    one_row()
    assert len(seen) > 1


@pytest.mark.parametrize(
    ("row", "kind", "identity"),
    [
        (["公民", "甲某", "11010519491231002X"], PartyKind.PERSON, "11010519491231002X"),
        ([None, "甲某", "11010519491231002x"], PartyKind.PERSON, "11010519491231002X"),
        (["个体工商户", "样例诊所", "92440300MA5G00001R"], PartyKind.SOLE_TRADER, ""),
        ([None, "样例门诊部", "９１４４０３００ＭＡ５Ｇ００００１Ｗ"], PartyKind.ORGANISATION, ""),
    ],
)
def test_a_party_is_told_by_its_code(
    row: list[str | None], kind: PartyKind, identity: str, bureau: str, faheng: Call, workbook: Any
) -> None:
    header = [
        "当事人类别",
        "当事人名称",
        "统一社会信用代码/身份证号",
        "线索登记·线索来源",
        "线索登记·发现或者收到线索的日期",
        "线索登记·线索内容",
    ]
    source = every()["penalty.ordinary"].column("clue", "source")
    assert source is not None
    path = workbook([header, [*row, source.shape.choices[0][1], date(2026, 1, 3), "无证行医"]])
    called = faheng("import", path, "--kind", "penalty.ordinary")
    assert called.code == 0, called.out
    (found,) = lists.dossiers(SYSTEM, lists.Wanted(procedures=("penalty.ordinary",))).rows
    party = dossiers.load_dossier(found.pk, SYSTEM, date(2026, 6, 1)).dossier.party
    assert party is not None
    assert (party.kind, party.identity) == (kind, identity)
