"""faheng figure: one figure of the catalogue, with the dossiers behind it."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from faheng.cli._django import open_records
from faheng.law.errors import WrongInput

if TYPE_CHECKING:
    from faheng.lake.doors import Figure


@click.command("figure")
@click.argument("indicator", metavar="ID")
@click.option("--org", required=True, metavar="ORG", help="机关代码。")
@click.option("--year", required=True, type=click.IntRange(2000, 2100), help="年度。")
@click.option("--dim", "dims", multiple=True, metavar="NAME=VALUE", help="按维度取数，如 campaign=清风行动；可重复。")
@click.option("--snapshot", default="", help="快照编号；默认最新。")
@click.option("--records", "with_records", is_flag=True, help="列出数字所据的案卷。")
@click.option("--engine", type=click.Choice(["duckdb"]), default="duckdb", expose_value=False, help="计算引擎。")
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
def command(*, indicator: str, org: str, year: int, dims: tuple[str, ...], snapshot: str, with_records: bool, as_json: bool) -> None:
    """计算一个指标，并可列出数字所据的案卷。

    Computes one figure, with the dossiers behind it.
    """
    open_records()
    from faheng.lake import doors
    from faheng.records import organisations
    from faheng.records.errors import NotFound
    from faheng.records.scope import SYSTEM

    narrowed = dict(_dim(each) for each in dims)
    try:
        path = organisations.get(org, SYSTEM).path
    except NotFound:
        raise WrongInput(f"没有代码为“{org}”的机关", where="--org", mend="用 faheng init --org 建立，或检查代码") from None
    book = doors.book(path, year, snapshot)
    figure = book.figure(indicator, narrowed)
    references = book.records(indicator, narrowed) if with_records else []
    if as_json:
        answer = figure.as_json()
        if with_records:
            answer["dossiers"] = [{**asdict(each), "day": each.day.isoformat()} for each in references]
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
        return
    click.echo(_sentence(figure))
    for each in references:
        click.echo(f"  {each.day}　{each.number}　{each.party}")


def _dim(text: str) -> tuple[str, str]:
    name, given, value = text.partition("=")
    if not given:
        raise WrongInput(f"“{text}”不是维度", where="--dim", mend="应写作 名称=值，如 campaign=清风行动")
    return name, value


def _sentence(figure: "Figure") -> str:
    said = figure.as_json()
    ratio = f"（{said['numerator']} / {said['denominator']}）" if said["denominator"] is not None else ""
    body = "没有分母，不能计算" if said["value"] is None else f"{said['value']}{said['unit'] or ''}{ratio}"
    return f"{said['title']}：{body}；所据记录 {said['records']} 条；快照 {said['snapshot']}"
