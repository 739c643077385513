"""Texts of statutes and whether citations resolve in them."""

from pathlib import Path

import pytest

from faheng.cli.laws import all_citations, check_folder
from faheng.law.citations import Citation
from faheng.law.cited import cited_in
from faheng.law.declarations import Quotation
from faheng.law.statute_check import Cited, check_citations
from faheng.law.statutes import BY_NAME, BY_TITLE, PENALTIES, TRANSFER_RULES
from faheng.law.texts import parse_text
from faheng.law.time_limits import ALL

TEXT = """\
# 中华人民共和国行政处罚法

2021年1月22日 修订

<!-- INFO END -->

## 第一章 总 则

第一条 为了规范行政处罚的设定和实施，制定本法。

第二条 有下列情形之一的，应当告知：

（一）较大数额罚款；

（二）吊销许可证件。

当事人不承担
费用。

第一条第一款的规定，适用于本条。

## 附 则

第三条　本法自公布之日起施行。
"""


def problem(article: int, paragraph: int | None = None, item: int | None = None, quote: str = "", suffix: int | None = None) -> str:
    return parse_text(TEXT).problem(Quotation(Citation(PENALTIES, article, paragraph, item, suffix), quote))


def test_a_paragraph_is_a_block_and_an_item_is_none() -> None:
    text = parse_text(TEXT)
    assert text.title == "行政处罚法"
    assert list(text.articles) == [(1, 0), (2, 0), (3, 0)]
    assert len(text.articles[2, 0]) == 4  # the items do not count; a broken line does
    assert text.articles[2, 0][0].items == {1: "（一）较大数额罚款；", 2: "（二）吊销许可证件。"}


def test_what_exists_resolves() -> None:
    assert problem(1) == ""
    assert problem(2, 1, 2, "吊销许可证件") == ""
    assert problem(2, item=1, quote="较大数额 罚款") == ""
    assert problem(2, 1, quote="吊销许可证件") == ""
    assert problem(3, quote="自公布之日起") == ""


def test_what_does_not_exist_is_told() -> None:
    assert problem(4) == "没有这一条"
    assert problem(2, suffix=1) == "没有这一条"
    assert problem(2, 5) == "这一条只有 4 款"
    assert problem(2, 1, 3) == "没有这一项"
    assert problem(2, 2, 1) == "没有这一项"
    assert problem(2, 1, 1, "吊销许可证件") == "原文里没有“吊销许可证件”"


def test_width_of_digits_makes_no_difference() -> None:
    text = parse_text("# 移送规定\n\n第五条 应当在２４小时内移送。\n")
    assert text.problem(Quotation(Citation(TRANSFER_RULES, 5), "在24小时内")) == ""


def test_absent_texts_are_listed_apart() -> None:
    cited = [
        Cited("A-1", Quotation(Citation(PENALTIES, 1))),
        Cited("A-2", Quotation(Citation(PENALTIES, 9))),
        Cited("A-3", Quotation(Citation(TRANSFER_RULES, 5))),
    ]
    result = check_citations(cited, {"行政处罚法": parse_text(TEXT)})
    assert result.checked == 2
    assert [(found.cited.where, found.why) for found in result.unresolved] == [("A-2", "没有这一条")]
    assert list(result.absent) == ["行政执法机关移送涉嫌犯罪案件的规定"]


def test_citations_are_found_however_deep_with_what_rests_on_them() -> None:
    inner = {"guards": ({"rule": Citation(PENALTIES, 42)},), "limit": ALL["PEN-16"]}
    found = {(cited.where, str(cited.quotation.citation)) for cited in cited_in(inner, "module.X")}
    assert ("module.X", "行政处罚法 第四十二条") in found
    assert ("PEN-16", "行政处罚法 第六十四条第二项") in found
    assert ("PEN-16", "卫生健康行政处罚程序规定 第四十九条") in found


@pytest.mark.shared
def test_every_citation_in_the_code_resolves(shared: Path) -> None:
    result = check_folder(shared / "laws")
    assert [f"{found.cited.where} {found.cited.quotation.citation}: {found.why}" for found in result.unresolved] == []
    assert result.checked > 300
    assert {"医疗机构管理条例实施细则", "法治政府建设与责任落实督察工作规定"} >= set(result.absent)


@pytest.mark.shared
def test_every_statute_text_has_its_constant_and_runs_without_gap(shared: Path) -> None:
    for path in (shared / "laws").glob("*.md"):
        text = parse_text(path.read_text(encoding="utf-8"))
        if not text.articles:
            continue
        assert text.title in BY_TITLE
        articles = [article for article, suffix in text.articles if not suffix]
        assert "节录" in path.name or articles == list(range(1, len(articles) + 1)), path.name


@pytest.mark.shared
def test_every_quotation_of_the_table_of_limits_resolves(shared: Path) -> None:
    import re

    table = (shared / "design" / "time-limits.md").read_text(encoding="utf-8")
    texts = {text.title: text for path in (shared / "laws").glob("*.md") if (text := parse_text(path.read_text(encoding="utf-8"))).articles}
    names = "|".join(re.escape(name) for name in sorted(BY_NAME, key=len, reverse=True))
    checked, faults = 0, []
    for found in re.finditer(rf"((?:{names})第\d+条(?:第\d+款)?(?:第\d+项)?)((?:「[^」]*」)+)", table):
        citation = Citation.parse(found[1])
        for quote in re.findall("「([^」]*)」", found[2]):
            checked += 1
            why = texts[citation.statute.title].problem(Quotation(citation, quote))
            faults += [f"{citation} {quote}: {why}"] if why else []
    assert faults == []
    assert checked > 350


def test_the_code_cites_what_its_limits_cite() -> None:
    places = {(cited.where, str(cited.quotation.citation)) for cited in all_citations()}
    assert ("PEN-23", "卫生健康行政处罚程序规定 第四十二条第二款") in places
