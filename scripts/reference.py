"""Write docs/reference/ from the declarations: commands, procedures with their diagrams, time limits, indicators, proved rows.

`python scripts/reference.py` writes; with `--check` it only says which pages are out of date (exit code 1).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import mission_rows

from faheng import indicators
from faheng.cli import group
from faheng.engine.diagram import drawn
from faheng.engine.procedure import Procedure, Step, field_title
from faheng.engine.shapes import Part, parts
from faheng.indicators.indicator import TITLES
from faheng.law.citations import Citation
from faheng.law.time_limits import ALL as TIME_LIMITS
from faheng.procedures import catalogue

REFERENCE = Path(__file__).resolve().parents[1] / "docs" / "reference"
NOTE = "由 `make reference` 从声明写出，不手工修改。"
MARKS = "核对：✔ 已核对原文，◐ 转引，✘ 未核（只作为机关自设的参数，只提示）。"


def main(arguments: Sequence[str]) -> int:
    pages = dict(all_pages())
    stale = [name for name, text in pages.items() if not (REFERENCE / name).exists() or (REFERENCE / name).read_text() != text]
    gone = [path for path in (REFERENCE / "procedures").glob("*") if f"procedures/{path.name}" not in pages]
    if "--check" in arguments:
        print("\n".join([*stale, *(f"procedures/{path.name}（已无此程序）" for path in gone)]))
        return int(bool(stale or gone))
    (REFERENCE / "procedures").mkdir(parents=True, exist_ok=True)
    for name in stale:
        (REFERENCE / name).write_text(pages[name])
    for path in gone:
        path.unlink()
    print(f"docs/reference：写了 {len(stale)} 页，去掉 {len(gone)} 页，共 {len(pages)} 页。")
    return 0


def all_pages() -> Iterator[tuple[str, str]]:
    yield "commands.md", page("命令 Commands", commands())
    yield "time-limits.md", page("法定期限 Time limits", [MARKS, "", *time_limits()])
    yield "indicators.md", page("指标 Indicators", indicator_lines())
    yield "mission.md", page("业务清单 Mission", mission_rows.page())
    yield "procedures.md", page("程序 Procedures", (f"* [{each.title}](procedures/{key}.md) `{key}`" for key, each in catalogue().items()))
    for key, procedure in catalogue().items():
        yield f"procedures/{key}.md", page(f"{procedure.title} `{key}`", procedure_lines(procedure))
        yield f"procedures/{key}.svg", drawn(procedure) + "\n"


def page(title: str, lines: Iterable[str]) -> str:
    return "\n".join([f"# {title}", "", NOTE, "", *lines]) + "\n"


def table(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    def line(cells: Sequence[object]) -> str:
        return "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"

    return [line(titles), line(["---"] * len(titles)), *map(line, rows), ""]


def cited(basis: Iterable[Citation]) -> str:
    return "；".join(str(citation) for citation in basis)


def commands() -> Iterator[str]:
    context = click.Context(group, info_name="faheng")
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is not None:
            yield from command_lines(click.Context(command, info_name=name, parent=context, max_content_width=120, terminal_width=120))


def command_lines(context: click.Context) -> Iterator[str]:
    yield from [f"## {context.command_path}", "", "```", context.get_help().rstrip(), "```", ""]
    if isinstance(context.command, click.Group):
        for name, command in sorted(context.command.commands.items()):
            yield from command_lines(click.Context(command, info_name=name, parent=context, max_content_width=120, terminal_width=120))


def time_limits() -> list[str]:
    rows = (
        (each.mark.value, f"`{each.id}`", each.title, f"{each.amount} {each.unit.chinese}", each.anchor, cited(each.basis))
        for each in TIME_LIMITS.values()
    )
    return table(["核对", "规则", "事项", "期限", "起算", "依据"], rows)


def indicator_lines() -> Iterator[str]:
    by_domain: dict[Any, list[Any]] = {}
    for each in indicators.ALL.values():
        by_domain.setdefault(each.domain, []).append(each)
    for domain, found in by_domain.items():
        yield from [f"## {domain} {TITLES[domain]}", ""]
        yield from table(
            ["指标", "名称", "单位", "口径"], ((f"`{each.id}`", each.title, each.unit or "", each.definition) for each in found)
        )


def procedure_lines(procedure: Procedure) -> Iterator[str]:
    yield from [procedure.summary, ""] if procedure.summary else []
    yield from [f"依据：{cited(procedure.basis)}。", "", f"![程序图]({procedure.key}.svg)", ""]
    for step in procedure.steps:
        yield from step_lines(step)
    if procedure.obligations:
        yield from ["## 期限", "", MARKS, ""]
        rows = (
            (
                each.limit.mark.value,
                f"`{each.limit.id}`",
                each.title or each.limit.title,
                f"{each.limit.amount} {each.limit.unit.chinese}",
                cited(each.limit.basis),
            )
            for each in procedure.obligations
        )
        yield from table(["核对", "规则", "事项", "期限", "依据"], rows)
    if procedure.reviews:
        yield from ["## 全卷评查", "", *rules(each.rule for each in procedure.reviews)]
    if procedure.parameters:
        yield from ["## 机关参数", ""]
        yield from table(
            ["核对", "参数", "默认", "依据"],
            ((each.mark.value, each.title, each.shown_default, cited(each.basis)) for each in procedure.parameters),
        )


def step_lines(step: Step[Any]) -> Iterator[str]:
    yield from [f"## {step.title} `{step.key}`", ""]
    told = [
        f"办理人：{'、'.join(role.label for role in step.by)}",
        f"依据：{cited(step.basis)}" if step.basis else "",
        f"办后状态：{step.state}" if step.state else "",
    ]
    yield from [*(f"* {line}" for line in told if line), *(f"* 文书：{paper.title}" for paper in step.papers), ""]
    fields = [(f"`{part.name}`", field_title(step, part.name), "必填" if part.required else "", written(part)) for part in parts(step.form)]
    yield from table(["字段", "名称", "", "怎样填写"], fields) if fields else []
    yield from rules(step.rules)


def written(part: Part) -> str:
    """Return how a field is filled in: the codes of its vocabulary with their labels, and its help."""
    codes = "、".join(f"`{value}`{'' if value == said else f' {said}'}" for value, said in part.shape.choices)
    return "；".join(each for each in (part.help, codes) if each)


def rules(declared: Iterable[Any]) -> list[str]:
    rows = [(rule.mark.value, f"`{rule.id}`", rule.title, rule.told_as.label, cited(rule.basis)) for rule in declared]
    return table(["核对", "规则", "内容", "性质", "依据"], rows) if rows else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
