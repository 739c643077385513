"""写法 (words): how headers and values are compared: width, spaces, brackets and asterisks make no difference."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOISE = re.compile(r"[\s*★☆:。“”\"'「」_\-–—·./\\、,]+")
_BRACKETED = re.compile(r"[(\[【〔][^)\]】〕]*[)\]】〕]")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\x00-\x08\x0b\x0c\x0e-\x1f]")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Return a text without what does not count in a comparison."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold())


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """Return it without what stands in brackets as well: 罚款（元） and 罚款 are one; empty where all is in brackets."""
    return plain(_BRACKETED.sub("", unicodedata.normalize("NFKC", text)))


def narrow(text: str) -> str:
    """Return a text of codes, dates or numbers in half-width characters, without invisible ones and outer space."""
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).strip()


def clean(text: str) -> str:
    """Return a text as it is, without invisible characters, foreign line ends and outer space."""
    if text.isprintable() and "_x" not in text:
        return text.strip()
    return _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")).strip(" \t\n\u3000\xa0")
