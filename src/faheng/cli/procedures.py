"""faheng procedures: the procedures that the system runs, with steps, basis and limits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from faheng.law.errors import WrongInput, reason

if TYPE_CHECKING:
    from faheng.engine.procedure import Procedure, Step


@click.command("procedures")
@click.argument("key", required=False, metavar="[KEY]")
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
@click.option("--html", "folder", metavar="DIR", type=click.Path(path_type=Path), help="把带流程图的说明页写到这个文件夹。")
def command(key: str | None, folder: Path | None, *, as_json: bool) -> None:
    """列出系统办理的法定程序：环节、依据、期限；可生成流程图。

    Lists the procedures: steps, basis, limits; --html writes a page with a drawn flow for each.
    """
    from faheng.procedures import catalogue

    known = catalogue()
    if key and key not in known:
        raise WrongInput(f"没有“{key}”这一程序", where="KEY", mend=f"可用：{'、'.join(known)}")
    chosen = [known[key]] if key else list(known.values())
    if folder:
        _write(chosen, folder)
    if as_json:
        click.echo(json.dumps({"procedures": [described(each) for each in chosen]}, ensure_ascii=False, indent=2))
    elif folder:
        click.echo(f"已写入 {folder / 'index.html'}，共{len(chosen)}个程序。")
    else:
        for each in chosen:
            _print(each, whole=bool(key))


def _write(procedures: list[Procedure], folder: Path) -> None:
    from faheng.cli._procedure_page import index, page

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for each in procedures:
            (folder / f"{each.key}.html").write_text(page(each), encoding="utf-8")
        (folder / "index.html").write_text(index(procedures), encoding="utf-8")
    except OSError as wrong:
        raise WrongInput(f"文件夹不能写入（{reason(wrong)}）", where=str(folder), mend="请换一个文件夹") from wrong


def _print(procedure: Procedure, *, whole: bool) -> None:
    click.echo(
        f"{procedure.key}　{procedure.title}　{len(procedure.steps)}个环节，{len(procedure.obligations)}项期限，{len(procedure.rules)}条规则"
    )
    if not whole:
        return
    for step in procedure.steps:
        basis = "、".join(citation.formal for citation in step.basis)
        click.echo(f"  {step.key}　{step.title}　{'、'.join(role.label for role in step.by)}　{basis}")
    for obligation in procedure.obligations:
        click.echo(f"  {obligation.limit.mark.value} {obligation.limit}　{obligation.limit.anchor}起算")


def fields(step: Step[Any]) -> list[dict[str, Any]]:
    """Return the fields of a step's form, with the codes that each may hold."""
    from faheng.engine.shapes import parts

    return [
        {
            "name": part.name,
            "title": part.label,
            "required": part.required,
            "help": part.help,
            "choices": [{"value": value, "label": label} for value, label in part.shape.choices],
        }
        for part in parts(step.form)
    ]


def described(procedure: Procedure) -> dict[str, Any]:
    """Return a procedure as JSON values."""
    return {
        "key": procedure.key,
        "title": procedure.title,
        "summary": procedure.summary,
        "basis": [str(citation) for citation in procedure.basis],
        "steps": [
            {
                "key": step.key,
                "title": step.title,
                "by": [role.value for role in step.by],
                "officers": step.officers,
                "after": list(step.after),
                "until": list(step.until),
                "once": step.once,
                "state": step.state,
                "closes": step.closes,
                "basis": [str(citation) for citation in step.basis],
                "fields": fields(step),
                "rules": list(dict.fromkeys(rule.id for rule in step.rules)),
                "papers": [paper.title for paper in step.papers],
            }
            for step in procedure.steps
        ],
        "limits": [
            {
                "limit": each.limit.id,
                "title": each.name,
                "amount": each.limit.amount,
                "unit": each.limit.unit.value,
                "anchor": each.limit.anchor,
                "basis": [str(citation) for citation in each.limit.basis],
                "mark": each.limit.mark.value,
            }
            for each in procedure.obligations
        ],
        "rules": [
            {"rule": rule.id, "title": rule.title, "severity": rule.told_as.value, "basis": [str(citation) for citation in rule.basis]}
            for rule in procedure.rules
        ],
        "parameters": [
            {"key": each.key, "title": each.title, "default": str(each.default), "unit": each.unit, "mark": each.mark.value}
            for each in procedure.parameters
        ],
    }
