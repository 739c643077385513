"""标签 (labels): what a figure counts, in the report's words, filled up where the report leaves words out."""

from __future__ import annotations

import re

from faheng.reports.reading.linking import Link
from faheng.reports.reading.phrases import Phrase, bare
from faheng.reports.reading.vocabulary import Vocabulary

LONGEST = 46
#: Fewer characters than this say too little alone (投诉, 诉讼, 覆盖率).
SHORT = 3
#: Organising words in front of the thing itself.
_ORGANISED = re.compile(r"^(?:共|累计|总共)?(?:组织|举办|召开|举行)?(?:开展)?(?:了)?(?:各类|各级|各种|各项|系列)?(?=[^,]{2})")


_TITLED = re.compile(r"(?:《[^》]*》[、和及与]?)+")


def label(text: str, phrase: Phrase, found: Link | None, vocabulary: Vocabulary) -> str:
    """The words of the report; where they are elliptical, the name in the catalogue is added in brackets."""
    words = own_words(text, phrase)
    if found is None:
        return words if len(words) >= SHORT else _with_context(text, phrase, words)
    outside = "".join(dict.fromkeys(vocabulary.words[word] for word in found.outside if vocabulary.words[word] not in words))
    title = found.indicator.title
    if not outside and title.startswith(words):
        return words
    full = outside + words
    if not outside and len(words) < SHORT and phrase.carried:
        full = bare(text[slice(*phrase.carried[0])])[-LONGEST:] + words
    return full if alike(full, title) else f"{full}（{title}）"


def own_words(text: str, phrase: Phrase) -> str:
    """The phrase of the figure itself, without what leads and trails it."""
    spans = (phrase.clause,) if phrase.clause else phrase.own
    words = "".join(bare(text[start:end]) for start, end in spans)
    untitled = bare(_TITLED.sub("", words))
    words = untitled if len(untitled) > SHORT else words
    words = _ORGANISED.sub("", words)
    return words[-LONGEST:] if not phrase.behind else words[:LONGEST]


def _with_context(text: str, phrase: Phrase, words: str) -> str:
    before = phrase.clause or (phrase.carried[0] if phrase.carried else None)
    return (bare(text[slice(*before)])[-LONGEST:] + words) if before else words


def alike(words: str, title: str) -> bool:
    """Whether the words show what the title says: enough pairs of characters in common."""
    ours, theirs = pairs(words), pairs(title)
    common = len(ours & theirs)
    return 2 * common >= 0.5 * (len(ours) + len(theirs)) or common >= 0.75 * len(theirs)


def pairs(text: str) -> set[str]:
    """Neighbouring characters, punctuation left out."""
    plain = "".join(c for c in text if c.isalnum())
    return {plain[at : at + 2] for at in range(len(plain) - 1)} or {plain}
