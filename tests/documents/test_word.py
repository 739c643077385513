"""Word files stay in the subset that WPS and old versions of Word read alike, and are the same bytes each time."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from faheng.documents.content import Box, Closing, Facts, Heading, Note, Rows, Run, Sheet, Signatures, Table, paragraph
from faheng.documents.layout import FORM, LETTER, RECORD, Layout
from faheng.documents.word import word, words

BLOCKS = (
    Facts((("当事人", "镕喆堃诊所"),)),
    Heading("一、事实", 1),
    Heading("（一）经过", 2),
    Heading("1.细节", 3),
    paragraph("经查，", Run("无证行医", bold=True), "。"),
    Rows((("案由", "某事\n另一事"), ("案情", "很长的案情" * 100)), (Box("负责人意见", "同意", "丁　2026年1月5日"), Box("复核"))),
    Table(("序号", "物品"), (("1", "注射器"), ("2", "处方笺")), "物品清单", (1, 4)),
    Signatures((("当事人（签名）", ""), ("执法人员（签名）", "甲，证件编号A1"))),
    Note("附注"),
    Closing("样例卫生健康局", "2026年1月5日", seal=True),
)
LAYOUTS = [LETTER, RECORD, FORM]


def sheet(layout: Layout) -> Sheet:
    return Sheet("样例卫生健康局", "文书", BLOCKS, "样卫罚〔2026〕7号", layout=layout, foot=(("当事人签名", ""), ("执法人员签名", "")))


def parts(document: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.key)
def test_every_width_is_written_and_adds_up_to_the_text_block(layout: Layout) -> None:
    said = parts(word(sheet(layout)))["word/document.xml"]
    tables = re.findall(r"<w:tbl>.*?</w:tbl>", said, re.DOTALL)
    assert len(tables) == 2
    for table in tables:
        widths = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', table)]
        assert sum(widths) == pytest.approx(layout.width * 1440 / 25.4, abs=4)
        assert '<w:tblLayout w:type="fixed"/>' in table
        assert len(re.findall(r"<w:tcW ", table)) == len(re.findall(r"<w:tc>", table))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.key)
def test_fonts_are_named_for_chinese_text_and_never_by_theme(layout: Layout) -> None:
    said = parts(word(sheet(layout)))
    everything = said["word/document.xml"] + said["word/styles.xml"] + "".join(text for name, text in said.items() if "footer" in name)
    assert not re.search(r"w:(ascii|hAnsi|eastAsia|cs)(T|t)heme=", everything)
    fonts = re.findall(r"<w:rFonts ([^>]*)/>", everything)
    assert fonts
    assert all("w:eastAsia=" in font for font in fonts)
    named = set(re.findall(r'w:eastAsia="([^"]+)"', " ".join(fonts)))
    assert named == {"仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋简体", "宋体"}


def test_every_field_has_a_result() -> None:
    for name, said in parts(word(sheet(RECORD))).items():
        if "footer" in name:
            kinds = re.findall(r'w:fldCharType="(\w+)"', said)
            assert kinds == ["begin", "separate", "end"] * 2
            assert re.findall(r"<w:instrText[^>]*> (\w+) </w:instrText>", said) == ["PAGE", "NUMPAGES"]
    assert "MERGEFIELD" not in "".join(parts(word(sheet(LETTER))).values())


def test_short_rows_keep_together_and_a_header_stands_on_every_page() -> None:
    said = parts(word(sheet(FORM)))["word/document.xml"]
    form, data = re.findall(r"<w:tbl>.*?</w:tbl>", said, re.DOTALL)
    assert [("w:cantSplit" in row) for row in re.findall(r"<w:tr>.*?</w:tr>", form, re.DOTALL)] == [True, False, True, True]
    assert data.count("<w:tblHeader/>") == 1


def test_the_same_content_gives_the_same_bytes() -> None:
    assert word(sheet(LETTER)) == word(sheet(LETTER))
    assert words((sheet(LETTER), sheet(FORM))) == words((sheet(LETTER), sheet(FORM)))


def test_the_closing_is_kept_with_what_stands_before_it() -> None:
    said = parts(word(Sheet("局", "书", (paragraph("正文"), Closing("局", "2026年1月5日")))))["word/document.xml"]
    before = next(each for each in re.findall(r"<w:p>.*?</w:p>", said, re.DOTALL) if "正文" in each)
    assert "<w:keepNext/>" in before
