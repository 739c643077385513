"""Word 文件 (DOCX): its paragraphs and tables in order, after a look at how large it would unpack."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from faheng.law.errors import WrongInput

#: The namespace of WordprocessingML, as lxml writes it.
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LARGEST_PART = 24 * 2**20
LARGEST_WHOLE = 200 * 2**20
MOST_PARTS = 5_000


def docx_text(data: bytes, name: str) -> str:
    """Return the text.

    Raises:
        WrongInput: no DOCX, encrypted, damaged, or a bomb.
    """
    _weigh(data, name)
    import docx  # noqa: PLC0415 - loads lxml
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    try:
        document = docx.Document(io.BytesIO(data))
        lines = list(_lines(document.element.body))
    except (PackageNotFoundError, KeyError, ValueError, SyntaxError, zipfile.BadZipFile, AttributeError) as wrong:
        raise WrongInput("Word 文件已损坏，打不开", where=name, mend="请用 Word 打开后另存一份") from wrong
    text = "\n".join(lines)
    if not text.strip():
        raise WrongInput("Word 文件里没有文字（可能全是图片）", where=name, mend="请提供有文字的版本")
    return text + "\n"


def _weigh(data: bytes, name: str) -> None:
    """Refuse a bomb before anything is unpacked: sizes are those that the archive states and cannot exceed."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as wrong:
        raise WrongInput("文件已损坏，打不开", where=name, mend="请重新下载") from wrong
    if any(part.flag_bits & 1 for part in parts):
        raise WrongInput("文件加了密码", where=name, mend="请取消密码后再读")
    names = {part.filename for part in parts}
    if "word/document.xml" not in names:
        raise WrongInput("是压缩包，不是 Word 文件", where=name, mend="请解压后提供其中的报告")
    text_parts = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    if len(parts) > MOST_PARTS or max(p.file_size for p in text_parts) > LARGEST_PART or sum(p.file_size for p in parts) > LARGEST_WHOLE:
        raise WrongInput("展开后过大，可能是压缩炸弹", where=name, mend="请只提供报告正文")


def _lines(body: Any) -> Iterator[str]:
    """One line per paragraph; the cells of a table row with tabs between them."""
    for element in body.iterchildren():
        if element.tag == W + "p":
            yield _paragraph(element)
        elif element.tag == W + "tbl":
            for row in element.iter(W + "tr"):
                yield "\t".join("".join(_paragraph(p) for p in cell.iter(W + "p")) for cell in row.iter(W + "tc"))
        elif element.tag == W + "sdt":
            yield from (_paragraph(paragraph) for paragraph in element.iter(W + "p"))


def _paragraph(element: Any) -> str:
    marks = {W + "br": "\n", W + "tab": " "}
    return "".join(marks.get(node.tag) or node.text or "" for node in element.iter(W + "t", W + "tab", W + "br"))
