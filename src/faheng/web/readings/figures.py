"""数字清单: a figure as the list beside the text shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from faheng.indicators import ALL
from faheng.indicators.indicator import KIND_TITLES
from faheng.records.readings import Deed
from faheng.reports.reading import Figure
from faheng.reports.reading.as_json import plain
from faheng.web.readings.corrected import Corrected, Numbered

KINDS = {kind.value: title for kind, title in KIND_TITLES.items()}
DIMS = {"campaign": "专项", "line": "条线", "level": "层级", "platform": "平台", "scope": "范围"}
FORMS = {"implied": "由文字得出", "chinese": "中文数字"}
#: What the list can be narrowed to.
SHOWN = {"": "全部", "look": "需要看的", "unlinked": "未对应指标", "touched": "人工更正", "removed": "不是数字"}


@dataclass(frozen=True, slots=True)
class FigureShown:
    """清单一行."""

    key: int
    label: str
    amount: str
    indicator: str
    reason: str
    facts: tuple[str, ...]
    doubts: tuple[str, ...]
    tags: tuple[tuple[str, str], ...]
    removed: bool
    quote: str


def amount(figure: Figure) -> str:
    """Return value, unit and qualifier as one reads them; a mask says how many digits it hides."""
    if figure.value is None:
        hidden = f"（{figure.mask_length} 位）" if figure.mask_length else ""
        return f"遮盖{hidden}{figure.unit or ''}"
    upper = f"–{plain(figure.upper)}" if figure.upper is not None else ""
    space = "" if figure.unit == "%" else " "
    return f"{plain(figure.value)}{upper}{space}{figure.unit or ''}".strip() + (f"（{figure.qualifier}）" if figure.qualifier else "")


def standing(each: Numbered) -> str:
    """Return how a figure stands, as the class of its mark."""
    if each.added or each.changed:
        return "touched"
    if to_look_at(each):
        return "doubt"
    return "linked" if each.figure.indicator else "unlinked"


def to_look_at(each: Numbered) -> bool:
    """Say whether a person should look: the text leaves something open, hides the number, or only implies its unit."""
    return bool(each.figure.doubts or each.figure.redacted or each.figure.unit_inferred) and not each.touched


def listed(found: Corrected, show: str) -> tuple[FigureShown, ...]:
    """Return the lines of the list, narrowed as asked."""
    wanted: dict[str, Callable[[Numbered], bool]] = {
        "": lambda each: not each.removed,
        "look": to_look_at,
        "unlinked": lambda each: not each.removed and each.figure.indicator is None,
        "touched": lambda each: each.touched,
        "removed": lambda each: each.removed,
    }
    return tuple(shown(each, found.reading.year) for each in found.all if wanted.get(show, wanted[""])(each))


def shown(each: Numbered, year: int | None = None) -> FigureShown:
    """Return one line of the list; the year of the report itself need not be said again."""
    figure = each.figure
    return FigureShown(
        each.key,
        figure.label,
        amount(figure),
        titled(figure.indicator or ""),
        figure.reason or "",
        (*([f"原读作 {amount(each.read)}"] if each.changed and each.read else []), *_facts(figure, year)),
        figure.doubts,
        tuple(_tags(each)),
        each.removed,
        figure.quote,
    )


def _facts(figure: Figure, year: int | None) -> list[str]:
    facts = [KINDS.get(figure.fact_kind, figure.fact_kind)]
    facts += [FORMS[figure.form]] if figure.form in FORMS else []
    facts += [f"单位推定为{figure.unit_inferred}"] if figure.unit_inferred else []
    facts += [figure.period.replace("/", " 至 ")] if figure.period and figure.period != str(year) else []
    facts += [f"截至 {figure.as_of}"] if figure.as_of and not (figure.period or "").endswith(figure.as_of) else []
    facts += [f"同比{figure.direction}"] if figure.direction else []
    facts += [f"{DIMS.get(name, name)}：{value}" for name, value in figure.dims.items()]
    facts += [f"属于“{titled(figure.part_of)}”"] if figure.part_of else []
    facts += [f"包含于“{titled(figure.subset_of)}”"] if figure.subset_of and figure.subset_of != figure.part_of else []
    return facts


def titled(named: str) -> str:
    """Return the title of an indicator, and any other name as it is."""
    return ALL[named].title if named in ALL else named


def _tags(each: Numbered) -> list[tuple[str, str]]:
    tags = [("void", "不是数字")] if each.removed else []
    tags += [("state", Deed.ADD.label)] if each.added else []
    tags += [("state", "已更正")] if each.changed else []
    tags += [("defect", "遮盖")] if each.figure.redacted else []
    tags += [("defect", "待核")] if to_look_at(each) and each.figure.doubts else []
    return tags
