"""全角半角 (folding): one form for characters that mean the same, so that both widths give the same answer."""

from __future__ import annotations

import re

from faheng.reports.reading.offsets import Edit, Mapped

_TO_HALF = {0xFF01 + i: 0x21 + i for i in range(94)}
_ONE_FORM = {
    "\u3000": " ", "\u00a0": " ", "\t": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\r": " ", "\v": "\n", "\f": "\n", "\u2028": "\n", "\u2029": "\n", "\x85": "\n",
    "—": "-", "–": "-", "―": "-", "‐": "-", "‑": "-", "−": "-", "－": "-", "～": "~", "〜": "~", "∼": "~", "∽": "~",
    "＊": "*", "﹡": "*", "∗": "*", "✱": "*", "⁎": "*", "﹪": "%", "％": "%", "｡": "。", "．": ".", "、": "、", "﹑": "、", "､": "、",
    "「": "“", "」": "”", "『": "“", "』": "”", "〝": "“", "〞": "”", "＂": '"', "﹙": "(", "﹚": ")", "﹔": ";", "﹕": ":", "﹐": ",", "﹗": "!", "﹖": "?", "❨": "(", "❩": ")",
    "○": "〇", "◯": "〇", "Ο": "〇", "〔": "〔", "［": "〔", "］": "〕", "【": "〔", "】": "〕", "·": "·", "・": "·", "•": "·", "‧": "·", "∙": "·",
}  # fmt: skip
WIDTH = {**{chr(a): chr(b) for a, b in _TO_HALF.items()}, **_ONE_FORM}
_FOLDED = re.compile(f"[{re.escape(''.join(WIDTH))}]")

INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]+")
#: A space means something only between two Latin words or numbers.
IDLE_SPACE = re.compile(r" (?: *(?![0-9A-Za-z*])|(?<![0-9A-Za-z* ] ) *)")


def fold(mapped: Mapped) -> Mapped:
    """Half-width punctuation, digits and letters; one dash, one asterisk, one quotation mark."""
    text = mapped.text
    for character in set(_FOLDED.findall(text)):
        text = text.replace(character, WIDTH[character])
    return mapped.same_length(text)


def without_idle_spaces(mapped: Mapped) -> Mapped:
    """Drop the spaces that mean nothing in Chinese text (全年 共 12 件 reads 全年共12件)."""
    return mapped.edited(Edit(m.start(), m.end(), "") for m in IDLE_SPACE.finditer(mapped.text))


def without_invisible(mapped: Mapped) -> Mapped:
    """Drop zero-width and direction characters."""
    return mapped.edited(Edit(m.start(), m.end(), "") for m in INVISIBLE.finditer(mapped.text))
