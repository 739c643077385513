"""期限的声明 (declared time limits): what a limit says, before any day is counted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from faheng.law.citations import Citation
from faheng.law.errors import WrongInput
from faheng.law.units import Unit


class Mark(Enum):
    """核对标记: how far the rule has been verified."""

    TEXT = "✔"
    SECOND_HAND = "◐"
    UNVERIFIED = "✘"

    @property
    def chinese(self) -> str:
        """已核, 二手旁证 or 未核."""
        return {"✔": "已核", "◐": "二手旁证", "✘": "未核"}[self.value]


@dataclass(frozen=True, slots=True)
class Quotation:
    """原文: words that stand in the cited article."""

    citation: Citation
    text: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """一种延长: `amount` in its own unit is the most that may be granted, `by` says who grants it.

    `after` is the key of the extension that must come before. `quote` stands in the first article of `basis`.
    """

    key: str
    amount: int
    unit: Unit
    by: str
    basis: tuple[Citation, ...] = ()
    after: str = ""
    quote: str = ""

    def __str__(self) -> str:
        return f"延长 {self.amount} {self.unit.chinese}（{self.by}）"


@dataclass(frozen=True, slots=True)
class Granted:
    """准予的延长: an extension by its key and, where less than the most was granted, the amount."""

    key: str
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """一个法定期限.

    `anchor` is what it runs from (起算); `backward` limits are counted back from an event (举行听证的七日前);
    `excludes` says which periods do not count (不计入), `quote` stands in the first article of `basis`,
    `see` holds further articles. `rolls` is false for fixed dates, which do not move with the holidays. A `minimum` limit
    must have run out before the act (催告满十日), any other is the latest.
    """

    id: str
    title: str
    amount: int
    unit: Unit
    anchor: str = ""
    basis: tuple[Citation, ...] = ()
    mark: Mark = Mark.TEXT
    quote: str = ""
    extensions: tuple[Extension, ...] = ()
    excludes: str = ""
    note: str = ""
    see: tuple[Quotation, ...] = ()
    backward: bool = False
    rolls: bool = True
    minimum: bool = False

    @property
    def rule(self) -> str:
        """The id of the rule that holds the limit: REC-10 of REC-10.summary."""
        return self.id.partition(".")[0]

    def __str__(self) -> str:
        return f"{self.id} {self.title}：{'前 ' if self.backward else ''}{self.amount} {self.unit.chinese}"

    def extension(self, key: str) -> Extension:
        """Return the extension with that key.

        Raises:
            WrongInput: the limit has no such extension.
        """
        for extension in self.extensions:
            if extension.key == key:
                return extension
        known = "、".join(f"“{e.key}”（{e}）" for e in self.extensions)
        raise WrongInput(f"{self.id} {self.title}没有名为“{key}”的延长", mend=f"可用的延长：{known}" if known else "这一期限依法不能延长")

    def granted(self, extended: Iterable[str | Granted]) -> tuple[Extension, ...]:
        """Return the granted extensions, each with the amount granted.

        Raises:
            WrongInput: unknown, granted twice, or longer than the law allows.
        """
        result: dict[str, Extension] = {}
        for grant in (Granted(e) if isinstance(e, str) else e for e in extended):
            most = self.extension(grant.key)
            amount = most.amount if grant.amount is None else grant.amount
            if grant.key in result:
                raise WrongInput(f"{self.id} 的延长“{grant.key}”写了两次", mend="每种延长只能用一次")
            if not 0 < amount <= most.amount:
                raise WrongInput(f"{self.id} 延长 {amount} {most.unit.chinese}，超过最多 {most.amount} {most.unit.chinese}的上限")
            result[grant.key] = Extension(most.key, amount, most.unit, most.by, most.basis, most.after, most.quote)
        return tuple(result.values())

    def check_order(self, extended: Iterable[Extension]) -> None:
        """Refuse a further extension without the one that must come before.

        Raises:
            WrongInput: an extension lacks its predecessor.
        """
        keys = {e.key for e in extended}
        for extension in extended:
            if extension.after and extension.after not in keys:
                before = self.extension(extension.after)
                raise WrongInput(
                    f"{self.id} 的延长“{extension.key}”须在延长“{before.key}”之后", mend=f"请先写延长“{before.key}”（{before}）"
                )

    def sources(self) -> Iterator[Quotation]:
        """Yield every article the limit rests on, with the words quoted from it."""
        for place, citation in enumerate(self.basis):
            yield Quotation(citation, self.quote if place == 0 else "")
        for extension in self.extensions:
            for place, citation in enumerate(extension.basis):
                yield Quotation(citation, extension.quote if place == 0 else "")
        yield from self.see
