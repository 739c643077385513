"""Order (次序): which steps go before a step and which end it, and what is said where that is not kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from faheng.engine.dossier import Dossier
from faheng.engine.findings import Finding, Severity
from faheng.law.citations import Citation

ORDER = "ORDER"


class Ordered(Protocol):
    """What has a place in an order; `Step` does."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def after(self) -> tuple[str, ...]: ...
    @property
    def until(self) -> tuple[str, ...]: ...
    @property
    def once(self) -> bool: ...
    @property
    def basis(self) -> tuple[Citation, ...]: ...


@dataclass(frozen=True, slots=True)
class Order:
    """一个环节的次序. What can be said is worked out once for each procedure, for it does not depend on the dossier."""

    step: Ordered
    again: Finding
    early: Finding
    ended: Mapping[str, Finding]

    @classmethod
    def of(cls, step: Ordered, titles: Mapping[str, str]) -> Order:
        """Return the order of a step; `titles` holds the titles of the procedure's steps by key."""

        def finding(said: str) -> Finding:
            return Finding(ORDER, Severity.DEFECT, said, step.basis)

        wanted = "”或“".join(titles.get(key, key) for key in step.after)
        ended = {key: finding(f"已办理“{titles.get(key, key)}”，不能再办理“{step.title}”") for key in step.until}
        again, early = f"“{step.title}”已经办理过，不能重复", f"“{step.title}”须在“{wanted}”之后办理"
        return cls(step, finding(again), finding(early), ended)

    def problems(self, dossier: Dossier) -> Iterator[Finding]:
        """Yield why the order does not allow the step now."""
        step, taken = self.step, dossier.by_step
        if step.once and step.key in taken:
            yield self.again
        if step.after and taken.keys().isdisjoint(step.after):
            yield self.early
        if not taken.keys().isdisjoint(step.until):
            yield next(finding for key, finding in self.ended.items() if key in taken)
