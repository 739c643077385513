"""错位的国标码 (shifted GBK): runs whose bytes were read one byte out of step, restored but for one lost character.

A mirror inserted pinyin and cut sentences in GBK bytes without minding where characters begin. The byte in front of the
cut was lost (printed "?") and what follows was decoded one byte late: 確?!扒鍐沃鉄o事項 is 確保“清單之外無事項. Encoding the
run again and putting one unknown byte before it brings back all but one character, of which one byte is known; that one
is only proposed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from faheng.reports.reading.decoding import COMMON
from faheng.reports.reading.figure import Repair
from faheng.reports.reading.offsets import Edit, Mapped
from faheng.reports.reading.pinyin import SYLLABLE

#: "?" in front of the punctuation that was taken for a cut, or of a swallowed bracket with its pinyin.
CUT = re.compile(rf"\?(?:([!,。！，])|({SYLLABLE})\))")
LONGEST = 40
_WIDE = {"!": "！", ",": "，"}
UNREADABLE = re.compile("[\ue000-\uf8ff\ufffd]")


@dataclass(frozen=True, slots=True)
class _Run:
    end: int
    octets: bytes
    open_end: bool
    """True where the run stops at another "?", so that its last character lost its second byte."""


def restored(mapped: Mapped) -> tuple[Mapped, list[Repair]]:
    """Restore every shifted run of the text and report it with its place."""
    if "?" not in mapped.text:
        return mapped, []
    edits: list[Edit] = []
    repairs: list[Repair] = []
    at = 0
    for cut in CUT.finditer(mapped.text):
        if cut.start() < at:
            continue
        found = _restore(mapped.text, cut)
        if found is None:
            continue
        edit, proposals = found
        start, end = mapped.span(edit.start, edit.end)
        before = mapped.text[edit.start : edit.end]
        repairs.append(Repair("错位国标码", start, end, before, edit.text, sure=False, proposals=proposals))
        edits.append(edit)
        at = edit.end
    return mapped.edited(edits), repairs


def unreadable(mapped: Mapped) -> list[Repair]:
    """Private-use and undecodable characters that remain: reported, never guessed."""
    return [Repair("无法辨认的字符", *mapped.span(m.start(), m.end()), m.group(), "", sure=False) for m in UNREADABLE.finditer(mapped.text)]


def _restore(text: str, cut: re.Match[str]) -> tuple[Edit, tuple[str, ...]] | None:
    """The edit for one run and the proposals for its lost character."""
    opening = cut[1]
    run = _run(text, cut.end(), _encoded(_WIDE.get(opening, opening)) or b"" if opening else b"")
    if run is None:
        return None
    previous = text[cut.start() - 1] if cut.start() else "\n"
    if opening is None:
        lead = _swallowed(previous, cut[2])
        if lead is None:
            return None
        return _joined(cut.start(), run, lead + run.octets, previous)
    rest = _decoded(run.octets[1:])
    if not rest:
        return None
    proposals = _rule(opening, previous) or ranked(first_byte_lost(run.octets[0]), previous, rest[0])
    return Edit(cut.start(), run.end, proposals[0] + rest), proposals


def _joined(start: int, run: _Run, octets: bytes, previous: str) -> tuple[Edit, tuple[str, ...]] | None:
    """A run whose first byte is known; where it ends open, its last character is the lost one."""
    if not run.open_end:
        whole = _decoded(octets)
        return (Edit(start, run.end, whole), ()) if whole else None
    head = _decoded(octets[:-1])
    if not head:
        return None
    proposals = ranked(second_byte_lost(octets[-1]), head[-1] if head else previous, "，")
    return Edit(start, run.end, head + proposals[0]), proposals


def _run(text: str, at: int, octets: bytes) -> _Run | None:
    """Collect the bytes from `at` up to the ASCII character or the "?" that brings the reading back into step."""
    for place in range(at, min(at + LONGEST, len(text))):
        character = text[place]
        if character == "?":
            return _Run(place + 1, octets, open_end=True)
        code = _encoded(character)
        if code is None:
            return None
        octets += code
        if len(code) == 1:
            return _Run(place + 1, octets, open_end=False) if "@" <= character <= "~" else None
    return None


def _encoded(character: str) -> bytes | None:
    """GBK bytes of a character, the user areas included."""
    code = ord(character)
    for first, last, row, rows in ((0xE000, 0xE233, 0xAA, 94), (0xE234, 0xE4C5, 0xF8, 94)):
        if first <= code <= last:
            high, low = divmod(code - first, rows)
            return bytes((row + high, 0xA1 + low))
    if 0xE4C6 <= code <= 0xE765:
        high, low = divmod(code - 0xE4C6, 96)
        return bytes((0xA1 + high, 0x40 + low + (1 if low >= 0x3F else 0)))
    try:
        return character.encode("gbk")
    except UnicodeEncodeError:
        return None


def _decoded(octets: bytes) -> str:
    """Chinese text of whole pairs, or nothing."""
    try:
        text = octets.decode("gbk")
    except UnicodeDecodeError:
        return ""
    return text if text and all(ord(c) > 0x7F and not UNREADABLE.match(c) for c in text) else ""


def _rule(opening: str, previous: str) -> tuple[str, ...]:
    """Where the surroundings tell the lost character: an indent at a line's start, a stop at a clause's end."""
    if opening == "。" and previous in "\n \u3000":
        return ("\u3000",)
    return ("。",) if opening in ",，" else ()


@cache
def first_byte_lost(second: int) -> tuple[str, ...]:
    """All characters of GBK that end in this byte."""
    return tuple(c for first in range(0x81, 0xFF) if (c := _decoded(bytes((first, second)))))


@cache
def second_byte_lost(first: int) -> tuple[str, ...]:
    """All characters of GBK that begin with this byte."""
    return tuple(c for second in range(0x40, 0xFF) if (c := _decoded(bytes((first, second)))))


def ranked(candidates: tuple[str, ...], previous: str, following: str) -> tuple[str, ...]:
    """Candidates that make a word with a neighbour first, then common characters; at most ten.

    The proposals are for a person to choose from.
    """
    simplify = _simplifier()
    before, after = simplify(previous), simplify(following)

    def worth(candidate: str) -> tuple[int, int]:
        plain = simplify(candidate)
        words = sum(_is_word(pair) for pair in (before + plain, plain + after))
        return words, plain in COMMON

    return tuple(sorted(candidates, key=worth, reverse=True)[:10]) or ("□",)


@cache
def _simplifier() -> Callable[[str], str]:
    import opencc  # noqa: PLC0415 - only damaged pages need it

    convert: Callable[[str], str] = opencc.OpenCC("t2s").convert
    return convert


@cache
def _is_word(pair: str) -> bool:
    import rjieba  # noqa: PLC0415 - only damaged pages need it

    return len(rjieba.cut(pair, False)) == 1


@cache
def _swallowed(previous: str, syllable: str) -> bytes | None:
    """The byte that was taken, with the end of the character before, for a character read as `syllable`."""
    from pypinyin import Style, pinyin  # noqa: PLC0415 - only damaged pages need it

    tail = (_encoded(previous) or b"")[-1:]
    for second in range(0x40, 0xFF):
        character = _decoded(tail + bytes((second,)))
        if len(character) == 1 and any(syllable in reading for reading in pinyin(character, style=Style.TONE, heteronym=True)):
            return bytes((second,))
    return None
