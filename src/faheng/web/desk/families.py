"""程序的排列: procedures by the work they belong to, the daily ones first; one that belongs to none of these stands at the end."""

from __future__ import annotations

from faheng.engine.procedure import Procedure
from faheng.procedures import catalogue

#: The first part of a procedure's key, by family.
FAMILIES = (
    ("检查与处罚", ("inspection", "penalty", "file_review")),
    ("许可、注册与备案", ("licence", "registration", "filing")),
    ("信息公开与争议", ("disclosure", "information_request", "reconsideration")),
    ("普法、学习与报告", ("publicity", "learning", "award", "annual_report")),
)


def families() -> tuple[tuple[str, tuple[Procedure, ...]], ...]:
    """Return every procedure once, with the name of its family."""
    by_stem: dict[str, list[Procedure]] = {}
    for procedure in catalogue().values():
        by_stem.setdefault(procedure.key.partition(".")[0], []).append(procedure)
    found = [(title, tuple(each for stem in stems for each in by_stem.pop(stem, ()))) for title, stems in FAMILIES]
    found.append(("其他", tuple(each for rest in by_stem.values() for each in rest)))
    return tuple((title, members) for title, members in found if members)


def procedures() -> tuple[Procedure, ...]:
    """Return every procedure in the order of the families."""
    return tuple(each for _, members in families() for each in members)
