"""位置对照 (offsets): a mended text that still knows where each of its characters stands in the source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Edit(NamedTuple):
    """One replacement: source[start:end] reads `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text whose character i was read from source[starts[i]:ends[i]]."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def identity(cls, text: str) -> Mapped:
        return cls(text, range(len(text)), range(1, len(text) + 1))

    def edited(self, edits: Iterable[Edit]) -> Mapped:
        """Apply edits given in order and without overlap, in positions of this text."""
        ordered = list(edits)
        if not ordered:
            return self
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for edit in ordered:
            pieces.append(self.text[at : edit.start])
            starts.extend(self.starts[at : edit.start])
            ends.extend(self.ends[at : edit.start])
            if edit.text:
                first, last = self.starts[edit.start], self.ends[edit.end - 1]
                pieces.append(edit.text)
                starts.extend([first] * len(edit.text))
                ends.extend([last] * len(edit.text))
            at = edit.end
        pieces.append(self.text[at:])
        starts.extend(self.starts[at:])
        ends.extend(self.ends[at:])
        return Mapped("".join(pieces), starts, ends)

    def same_length(self, text: str) -> Mapped:
        """The same places, other characters (folding of width, simplification)."""
        if len(text) != len(self.text):
            raise ValueError("the text has another length")
        return Mapped(text, self.starts, self.ends)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the source of text[start:end]; an empty span lies before its character."""
        if not self.text:
            return 0, 0
        if end <= start:
            place = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return place, place
        return self.starts[start], self.ends[end - 1]
