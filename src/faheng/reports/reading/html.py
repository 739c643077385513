"""网页 (HTML): the main text of a page without its navigation, as paragraphs."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from faheng.law.errors import WrongInput
from faheng.reports.reading.decoding import decode

IDLE = ("script", "style", "noscript", "nav", "header", "footer", "aside", "form", "iframe", "svg", "button", "select", "template", "head")
BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "tr",
        "table",
        "section",
        "article",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "br",
        "blockquote",
        "dd",
        "dt",
        "dl",
        "pre",
        "center",
        "tbody",
        "thead",
        "hr",
        "figure",
        "main",
    ]
)
CELLS = frozenset(("td", "th"))
DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
ENCODINGS = {"gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "utf-8": "utf-8", "utf8": "utf-8"}
_NESTED = re.compile(rb"<(/?)(?:div|span|table|section|article|ul|ol|dl|font|em|strong|b|i|a|center|blockquote|form)[\s>]", re.IGNORECASE)
LARGEST_PAGE = 8 * 2**20
#: A page that nests deeper was made to break its readers.
DEEPEST_PAGE = 1_000
STOPS = re.compile("[，。；、,;]")
#: A node that holds this share of the page's prose is entered; below it the page branches.
SHARE = 0.7
#: No page is nested deeper; below, the text is taken as it is.
DEEPEST = 60
NAVIGATION = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|sidebar|breadcrumb|crumb|footer|header|share|copyright|related|topbar|toolbar|search|login)(?:$|[\s_-])",
    re.IGNORECASE,
)


def html_text(data: bytes, name: str) -> tuple[str, str]:
    """Return the main text and the encoding.

    Raises:
        WrongInput: the page has no text.
    """
    _weigh(data, name)
    source, encoding = _decoded(data, name)
    tree = LexborHTMLParser(source)
    title = _title(tree)
    for tag in IDLE:
        for node in tree.css(tag):
            node.decompose()
    body = tree.body or tree.root
    if body is None:
        raise WrongInput("网页里没有正文", where=name, mend="请保存完整的网页或复制正文为 txt")
    for node in body.css("[class],[id]"):
        marks = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        if NAVIGATION.search(marks) and len(STOPS.findall(node.text() or "")) < 20:
            node.decompose()
    text = _paragraphs(_main(body))
    if not text.strip():
        raise WrongInput("网页里没有正文", where=name, mend="请保存完整的网页或复制正文为 txt")
    if title and title not in text[:200]:
        text = f"{title}\n{text}"
    return text, f"html {encoding}"


def _weigh(data: bytes, name: str) -> None:
    """Refuse a page that would keep the parser busy."""
    if len(data) > LARGEST_PAGE:
        raise WrongInput(f"网页有 {len(data) / 2**20:.0f} MB，过大", where=name, mend="请只提供报告正文")
    depth = 0
    for m in _NESTED.finditer(data):
        depth += -1 if m[1] else 1
        if depth > DEEPEST_PAGE:
            raise WrongInput("网页的嵌套过深，读不了", where=name, mend="请复制正文为 txt")


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    declared = DECLARED.search(data[:4096])
    encoding = ENCODINGS.get(declared[1].decode("ascii").lower()) if declared else None
    if encoding and not data.startswith(b"\xef\xbb\xbf"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            pass
    return decode(data, name)


def _title(tree: LexborHTMLParser) -> str | None:
    """The heading of the page: its own h1, else the part of <title> that names a report."""
    for node in tree.css("h1, h2, .title, .article-title, .bt"):
        text = " ".join((node.text() or "").split())
        if "报告" in text or "報告" in text or "法治" in text:
            return text if len(text) <= 80 else None
    title = tree.css_first("title")
    parts = re.split(r"[_|\-–—]", title.text().strip()) if title else []
    return next((part.strip() for part in parts if "法治" in part), None)


def _main(node: LexborNode) -> LexborNode:
    """The innermost node that still holds most of the prose."""
    for _ in range(DEEPEST):
        whole = _prose(node)
        inner = max((child for child in node.iter() if child.tag not in CELLS), key=_prose, default=None)
        if inner is None or whole == 0 or _prose(inner) < SHARE * whole or inner.tag in {"p", "span"}:
            return node
        node = inner
    return node


def _prose(node: LexborNode) -> int:
    return len(STOPS.findall(node.text() or ""))


def _paragraphs(main: LexborNode) -> str:
    """Text with one line per block and one tab between cells."""
    pieces: list[str] = []
    _walk(main, pieces, DEEPEST)
    lines = (re.sub(r"[ \xa0\u3000]+", " ", line).strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


def _walk(node: LexborNode, pieces: list[str], deeper: int) -> None:
    if not deeper:
        pieces.append(node.text() or "")
        return
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            pieces.append(re.sub(r"[\r\n\t]+", " ", child.text() or ""))
        elif child.tag in BLOCKS:
            pieces.append("\n")
            _walk(child, pieces, deeper - 1)
            pieces.append("\n")
        else:
            _walk(child, pieces, deeper - 1)
            if child.tag in CELLS:
                pieces.append("\t")
