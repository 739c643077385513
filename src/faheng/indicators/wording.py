"""措辞 (wording): the small language in which the catalogue says how reports name a figure.

    "立案/查处 @传染病 !复议 !@评查 #案/户"

Terms are separated by spaces and all must hold. The first is the head: it stands in the phrase of the figure itself.
The others may also be carried on from the number before; `+a` must stand in the phrase itself. `a/b` either; `a~` any
word of the family of a (`FAMILIES`); `@a` anywhere in the context (sentence, item, heading); `!a` not in the phrase;
`!@a` not in the sentence; `!@@a` neither there nor in the headings above and the words that open the item; `#u` the unit is u or belongs to the class u of `units.CLASSES`.
"""

from __future__ import annotations

from dataclasses import dataclass

from faheng.indicators.families import FAMILIES

#: 专项行动 stands for every campaign with a name of its own, which the reader finds by its form (“秋风”行动).
CAMPAIGN = "专项行动"


@dataclass(frozen=True, slots=True)
class Wording:
    """一种说法: what must stand where for a phrase to name the figure."""

    head: tuple[str, ...]
    own: tuple[tuple[str, ...], ...] = ()
    also: tuple[tuple[str, ...], ...] = ()
    context: tuple[tuple[str, ...], ...] = ()
    sentence: tuple[tuple[str, ...], ...] = ()
    never: tuple[str, ...] = ()
    never_near: tuple[str, ...] = ()
    never_about: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    def words(self) -> set[str]:
        """Every word that has to be looked for."""
        return {
            *self.head,
            *self.never,
            *self.never_near,
            *self.never_about,
            *(w for slot in (*self.own, *self.also, *self.context, *self.sentence) for w in slot),
        }


def parse(wording: str) -> Wording:
    """Read one wording.

    Raises:
        ValueError: no head, or an unknown family.
    """
    near: list[tuple[str, ...]] = []
    own: list[tuple[str, ...]] = []
    context: list[tuple[str, ...]] = []
    sentence: list[tuple[str, ...]] = []
    never: list[str] = []
    never_near: list[str] = []
    never_about: list[str] = []
    units: tuple[str, ...] = ()
    for term in wording.split():
        if term.startswith("!@@"):
            never_about.extend(_either(term[3:]))
        elif term.startswith("!@"):
            never.extend(_either(term[2:]))
        elif term.startswith("!"):
            never_near.extend(_either(term[1:]))
        elif term.startswith("@@"):
            sentence.append(_either(term[2:]))
        elif term.startswith("@"):
            context.append(_either(term[1:]))
        elif term.startswith("+"):
            own.append(_either(term[1:]))
        elif term.startswith("#"):
            units = tuple(term[1:].split("/"))
        else:
            near.append(_either(term))
    if not near:
        raise ValueError(f"the wording {wording!r} has no head")
    return Wording(
        near[0],
        tuple(own),
        tuple(near[1:]),
        tuple(context),
        tuple(sentence),
        tuple(never),
        tuple(never_near),
        tuple(never_about),
        units,
    )


def _either(term: str) -> tuple[str, ...]:
    words: list[str] = []
    for word in term.split("/"):
        if not word.endswith("~"):
            words.append(word)
        elif word[:-1] in FAMILIES:
            words.extend(FAMILIES[word[:-1]])
        else:
            raise ValueError(f"no family of words {word[:-1]!r}; it has {sorted(FAMILIES)}")
    return tuple(words)
