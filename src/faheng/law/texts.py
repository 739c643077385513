"""法律文本 (texts of statutes): articles, paragraphs and items of a text in Markdown, and whether a citation resolves.

An article opens with 第X条; its paragraphs (款) are separate blocks; a block that opens with （一） is an item (项) of the
paragraph before it and is not counted as a paragraph. Comments and headings are no part of the text.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from faheng.law.declarations import Quotation
from faheng.law.numerals import NUMBER, number
from faheng.law.statutes import PEOPLE

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ARTICLE = re.compile(rf"第({NUMBER})条(?:之({NUMBER}))?(?:[\s　]+|$)")
_ITEM = re.compile(rf"[（(]({NUMBER})[)）]")


@dataclass(slots=True)
class Paragraph:
    """一款: its own words and its items by number."""

    text: str
    items: dict[int, str] = field(default_factory=dict)

    @property
    def whole(self) -> str:
        return "\n".join([self.text, *self.items.values()])


@dataclass(slots=True)
class StatuteText:
    """一部法的文本: `articles` by number and 之-number (0 for none)."""

    title: str
    articles: dict[tuple[int, int], list[Paragraph]]

    def problem(self, quotation: Quotation) -> str:
        """Say why a citation and its quoted words do not resolve here; empty where they do."""
        citation = quotation.citation
        paragraphs = self.articles.get((citation.article, citation.suffix or 0))
        if paragraphs is None:
            return "没有这一条"
        if citation.paragraph is not None:
            if not 0 < citation.paragraph <= len(paragraphs):
                return f"这一条只有 {len(paragraphs)} 款"
            paragraphs = [paragraphs[citation.paragraph - 1]]
        passages = [paragraph.whole for paragraph in paragraphs]
        if citation.item is not None:
            passages = [item for paragraph in paragraphs if (item := paragraph.items.get(citation.item))]
            if not passages:
                return "没有这一项"
        words = bare(quotation.text)
        return "" if any(words in bare(passage) for passage in passages) else f"原文里没有“{quotation.text}”"


def parse_text(text: str) -> StatuteText:
    """Read the text of a statute in Markdown."""
    title = ""
    articles: dict[tuple[int, int], list[Paragraph]] = {}
    current: list[Paragraph] = []
    for block in _blocks(text):
        if block.startswith("#"):
            title = title or block.lstrip("# ")
            current = []  # a heading closes the article: what follows it outside an article is no paragraph
            continue
        opening = _ARTICLE.match(block)
        if opening and _follows(articles, number(opening[1])):
            current = articles.setdefault((number(opening[1]), number(opening[2]) if opening[2] else 0), [])
            current.append(Paragraph(block[opening.end() :]))
        elif current:
            _continue(current, block)
    return StatuteText(short_title(title), articles)


def _blocks(text: str) -> Iterator[str]:
    for line in _COMMENT.sub("", text).splitlines():
        block = line.strip().strip("　")
        if block:
            yield block


def _follows(articles: Mapping[tuple[int, int], object], article: int) -> bool:
    """An article follows the last one; a paragraph that merely opens with the words 第X条 goes back."""
    return not articles or article >= max(articles)[0]


def _continue(paragraphs: list[Paragraph], block: str) -> None:
    item = _ITEM.match(block)
    last = paragraphs[-1]
    if item:
        last.items[number(item[1])] = block
    elif re.match(r"\d+[.．、]", block) and last.items:
        last.items[max(last.items)] += "\n" + block
    else:
        paragraphs.append(Paragraph(block))


def bare(text: str) -> str:
    """Return the text without spaces and without the difference of full and half width, for comparing."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def short_title(title: str) -> str:
    """Return the usual title: without the name of the country and remarks in brackets at its end."""
    plain = re.sub(r"[（(](?:节录|[^）)]*(?:第.*章|修[订正])).*[)）]$", "", title.strip())
    return plain.replace(PEOPLE, "")
