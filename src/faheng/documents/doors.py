"""文书的门 (doors): what pages, commands and reports ask of this layer: one paper, or the whole case file, as a file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from faheng.documents.assembling import sheet
from faheng.documents.attachments import Contents
from faheng.documents.content import Sheet
from faheng.documents.pdf import pdf
from faheng.documents.volume import volume
from faheng.documents.word import word
from faheng.engine.dossier import Dossier
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Surroundings

Form: TypeAlias = Literal["docx", "pdf"]
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF_TYPE = "application/pdf"
RENDERERS: dict[Form, tuple[Callable[[Sheet], bytes], str]] = {"docx": (word, WORD_TYPE), "pdf": (pdf, PDF_TYPE)}


@dataclass(frozen=True, slots=True)
class File:
    """文件: its name as it is saved, its media type, its bytes."""

    name: str
    media_type: str
    content: bytes


def paper(procedure: Procedure, dossier: Dossier, seq: int, key: str, around: Surroundings, today: date, form: Form = "docx") -> File:
    """Return a paper of an entry as a Word or PDF file.

    Raises:
        WrongInput: the entry calls for no such paper.
        PaperIncomplete: elements that the law requires are missing; the message names each with its article.
    """
    made = sheet(procedure, dossier, seq, key, around, today)
    render, media_type = RENDERERS[form]
    return File(f"{_named(dossier)}{made.title}.{form}", media_type, render(made))


def case_file(procedure: Procedure, dossier: Dossier, around: Surroundings, today: date, contents: Contents | None = None) -> File:
    """Return the whole case file (案卷) as one paginated PDF: cover, catalogue, papers and records, attachments, 备考表.

    `contents` returns the bytes of an attachment, or None where they are not at hand; it is then only listed.
    """
    return File(f"{_named(dossier)}案卷.pdf", PDF_TYPE, volume(procedure, dossier, around, today, contents))


def _named(dossier: Dossier) -> str:
    return dossier.number or (dossier.party.name if dossier.party else "")
