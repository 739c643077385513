"""Content (内容): what a paper says, apart from how it looks. The same content becomes Word, PDF and HTML."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from faheng.documents.layout import LETTER, Layout


@dataclass(frozen=True, slots=True)
class Run:
    """一段文字: text, and where it leads to (the records behind a figure) where it leads anywhere."""

    text: str
    link: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """层次标题: level 1 (一、) 黑体, level 2 (（一）) 楷体, level 3 (1.) 仿宋加粗."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """正文段落: indented by two characters unless `flush`."""

    runs: tuple[Run, ...]
    flush: bool = False
    centred: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Facts:
    """情况栏: lines of label and text without rules, as the particulars of a party or the head of a record."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """签批栏: a tall box with what is known of the opinion, and a line for signature and date."""

    label: str
    text: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """表格式内容: labels with their text, as in an approval form; `boxes` close it."""

    rows: tuple[tuple[str, str], ...]
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """数据表: a header and rows; `title` stands above it; `shares` are the widths of the columns, even where empty."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""
    shares: tuple[float, ...] = ()

    @property
    def widths(self) -> tuple[float, ...]:
        """Return the share of the text width that each column takes."""
        total = sum(self.shares)
        return tuple(share / total for share in self.shares) if total else tuple(1 / len(self.header) for _ in self.header)


@dataclass(frozen=True, slots=True)
class Signatures:
    """签名栏: lines to be signed by hand; the text after the label is what is known (name, certificate)."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """落款: the body that signs and the date in figures; with `seal` the place of the seal is marked."""

    organisation: str
    day: str
    seal: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """附注: small print below the line (引用的条款, 快照编号, 未核标记 …)."""

    text: str


Block: TypeAlias = Heading | Paragraph | Facts | Rows | Table | Signatures | Closing | Note


@dataclass(frozen=True, slots=True)
class Sheet:
    """一份文书: issuing body, title, document number, and blocks, on a layout (GB/T 9704 unless told)."""

    organisation: str
    title: str
    blocks: tuple[Block, ...]
    number: str = ""
    red_head: bool = False
    """Whether it is an official letter with a red head (红头)."""
    keywords: dict[str, str] = field(default_factory=dict)
    layout: Layout = LETTER
    foot: tuple[tuple[str, str], ...] = ()
    """逐页签名: who signs at the foot of every page."""


def paragraph(*parts: str | Run, flush: bool = False, centred: bool = False) -> Paragraph:
    """Make a paragraph of texts and runs."""
    return Paragraph(tuple(part if isinstance(part, Run) else Run(part) for part in parts), flush, centred)


def plain(blocks: Iterable[Block]) -> str:
    """Return the text of blocks, one per line, the way it is read aloud; tables row by row."""
    lines: list[str] = []
    for block in blocks:
        match block:
            case Heading(text, _) | Note(text):
                lines.append(text)
            case Paragraph():
                lines.append(block.text)
            case Facts(rows) | Signatures(rows):
                lines.extend(f"{label}：{text}" for label, text in rows)
            case Rows(rows, boxes):
                lines.extend(f"{label}：{text}" for label, text in rows)
                lines.extend(f"{box.label}：{box.text}{box.signature}" for box in boxes)
            case Table(header, cells, title):
                lines.extend([*([title] if title else []), "\t".join(header), *("\t".join(row) for row in cells)])
            case Closing(organisation, day):
                lines.extend((organisation, day))
    return "\n".join(lines)
