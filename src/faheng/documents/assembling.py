"""Assembling (制作文书): a paper of a step, from the dossier; nothing is typed, and what the law requires must be there."""

from dataclasses import dataclass

from faheng.engine.papers import Element, Paper
from faheng.law.errors import WrongInput


@dataclass(frozen=True, slots=True)
class Printable:
    """可制作的文书: a paper that an entry calls for, and what it still lacks (nothing: it may be printed)."""

    seq: int
    paper: Paper
    missing: tuple[Element, ...]


class PaperIncomplete(WrongInput):
    """文书要素不全: elements that the law requires are missing; each is named with its article."""

    def __init__(self, paper: Paper, missing: tuple[Element, ...]) -> None:
        named = "；".join(
            f"{element.title}（{'、'.join(map(str, element.basis))}）" if element.basis else element.title for element in missing
        )
        super().__init__(f"《{paper.title}》缺少必备要素：{named}", mend="请在相应环节补录或者更正后再制作")
        self.missing = missing
