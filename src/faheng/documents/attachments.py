"""附件 in a case file: PDF and picture files are laid on numbered pages; the others are listed by name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

import typst
from pypdf import PageObject, PdfReader, PdfWriter, Transformation
from pypdf.errors import PyPdfError

from faheng.documents.pdf import fonts
from faheng.engine.dossier import Attachment, Entry
from faheng.engine.forms import Form
from faheng.procedures.common.reading import said

Contents: TypeAlias = Callable[[Attachment], bytes | None]
PICTURES = ("png", "jpg", "jpeg", "gif", "webp", "svg")
PICTURE_PAGE = b"""#set page(paper: "a4", margin: (x: 26mm, y: 30mm))
#align(center + horizon, image(sys.inputs.name, width: 100%, height: 100%, fit: "contain"))"""
MARGIN_SHARE = 0.9
"""How much of its page an attachment fills, so that the running number stays free."""


@dataclass(frozen=True, slots=True)
class Appended:
    """卷内附件: a file of an entry, and its pages where they could be read."""

    title: str
    day: str
    content: bytes = b""
    pages: int = 0


def appended(entry: Entry[Form], attachment: Attachment, contents: Contents | None) -> Appended:
    """Return an attachment with its pages; without bytes, or in a form that has no pages, with none."""
    listed = Appended(f"附件：{attachment.name}", said(entry.at.date()))
    content = contents(attachment) if contents else None
    kind = attachment.name.rpartition(".")[2].lower()
    if not content or kind not in (*PICTURES, "pdf"):
        return listed
    try:
        document = content if kind == "pdf" else _picture(content, kind)
        count = len(PdfReader(BytesIO(document)).pages)
    except (PyPdfError, typst.TypstError, ValueError, KeyError):
        return listed
    return Appended(listed.title, listed.day, document, count)


def _picture(content: bytes, kind: str) -> bytes:
    with TemporaryDirectory() as folder:
        (Path(folder) / f"picture.{kind}").write_bytes(content)
        compiler: Any = typst.Compiler(root=folder, font_paths=fonts())
        made: bytes = compiler.compile(input=PICTURE_PAGE, format="pdf", sys_inputs={"name": f"picture.{kind}"}, timestamp=0)
        return made


def joined(body: bytes, files: Sequence[Appended]) -> bytes:
    """Lay the pages of the files on the numbered pages that the body keeps for them before its last page."""
    opened = [PdfWriter(clone_from=PdfReader(BytesIO(file.content))) for file in files if file.pages]
    if not opened:
        return body
    writer = PdfWriter(clone_from=PdfReader(BytesIO(body)))
    given = [page for document in opened for page in document.pages]
    kept = writer.pages[len(writer.pages) - 1 - len(given) : len(writer.pages) - 1]
    for page, content in zip(kept, given, strict=True):
        _lay(page, content)
    held = BytesIO()
    writer.write(held)
    return held.getvalue()


def _lay(page: PageObject, content: PageObject) -> None:
    """Lay a page on another, made to fit and put in the middle."""
    if content.rotation:
        content.transfer_rotation_to_content()
    box = content.mediabox
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    share = min(width * MARGIN_SHARE / float(box.width), height * MARGIN_SHARE / float(box.height))
    left = (width - float(box.width) * share) / 2 - float(box.left) * share
    bottom = (height - float(box.height) * share) / 2 - float(box.bottom) * share
    page.merge_transformed_page(content, Transformation().scale(share).translate(left, bottom))
