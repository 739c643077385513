"""HTML of a sheet: figures lead to their records, text is text, looks are classes only."""

from faheng.documents.content import Box, Closing, Facts, Heading, Note, Rows, Run, Sheet, Signatures, Table, paragraph
from faheng.documents.html import article, html

SHEET = Sheet(
    "某局", "年度\n报告",
    (
        Heading("一、情况"), paragraph("查办案件", Run("491件", "records/penalty.cases.html", bold=True), "。"), paragraph("<b>&", flush=True, centred=True),
        Facts((("当事人", "某所"),)), Rows((("案由", "甲\n乙"),), (Box("意见", "同意", "丁"),)), Table(("年", "数"), (("2025", "1"),), "表"),
        Signatures((("签名", ""),)), Closing("某局", "2026年1月5日"), Note("附注"),
    ),
    number="某卫〔2026〕1号",
)  # fmt: skip


def test_a_figure_leads_to_its_records() -> None:
    assert '<a href="records/penalty.cases.html"><strong>491件</strong></a>' in article(SHEET)


def test_nothing_is_styled_inline_and_no_text_is_markup() -> None:
    said = article(SHEET)
    assert "style=" not in said
    assert "<script" not in said
    assert "&lt;b&gt;&amp;" in said
    assert 'href="&quot; onclick=' in article(Sheet("", "", (paragraph(Run("x", '" onclick="y')),)))


def test_tables_name_their_rows_and_columns_for_screen_readers() -> None:
    said = article(SHEET)
    for part in (
        "<caption>表</caption>",
        '<th scope="col">年</th>',
        '<th scope="row">案由</th>',
        "<td>甲<br>乙</td>",
        "<dt>当事人</dt><dd>某所</dd>",
    ):
        assert part in said


def test_a_page_stands_by_itself() -> None:
    said = html(SHEET)
    assert said.startswith('<!doctype html>\n<html lang="zh-CN">')
    assert "<title>某局年度报告</title>" in said
    assert "<h1>年度<br>报告</h1>" in said
