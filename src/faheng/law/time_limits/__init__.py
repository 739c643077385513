"""法定期限总表 (all time limits), one file per field of law; ids are those of the table of rules.

Where one rule holds several limits, the main one has the plain id and the others a suffix: REC-10, REC-10.summary.
"""

import importlib
from datetime import date

from faheng.law.declarations import TimeLimit
from faheng.law.errors import WrongInput
from faheng.law.time_limits.earlier import DATED

#: The fields in the order of the law officer's table.
FIELDS = (
    "penalty", "summary", "coercion", "licence", "health_licence", "reconsideration", "litigation", "compensation", "disclosure",
    "petition", "medical_dispute", "transfer", "credit", "inspection", "decision_making", "procuratorate", "annual",
    "qualification", "emergency", "service",
)  # fmt: skip


def _collect() -> dict[str, TimeLimit]:
    modules = (importlib.import_module(f"{__name__}.{field}") for field in FIELDS)
    return {value.id: value for module in modules for value in vars(module).values() if isinstance(value, TimeLimit)}


ALL: dict[str, TimeLimit] = _collect()


def find(limit: str, on: date | None = None) -> TimeLimit:
    """Return the time limit with that id; of one that has changed, the version in force `on` that day.

    Raises:
        WrongInput: there is none, naming those of the same field; or none was yet in force on that day.
    """
    wanted = limit.strip()
    found = ALL.get(wanted) or ALL.get(wanted.upper())
    if found is None:
        prefix = wanted.upper().split("-")[0]
        near = [key for key in ALL if key.startswith(f"{prefix}-")]
        raise WrongInput(f"没有编号为“{limit}”的期限", mend=f"可用的编号：{'、'.join(near)}" if near else "用 faheng limits 查看全部期限")
    if on is None or found.id not in DATED:
        return found
    version = DATED[found.id].on(on)
    if version is None:
        raise WrongInput(f"{on} 还没有 {found.id} {found.title}的规定", mend=f"最早的规定自 {next(iter(DATED[found.id].values))} 起施行")
    return version
