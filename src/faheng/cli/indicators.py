"""faheng indicators: the catalogue of figures."""

import json

import click

from faheng.indicators import ALL, Indicator


@click.command("indicators")
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
def command(*, as_json: bool) -> None:
    """列出全部指标：编号、名称、单位、种类、是否已能由记录计算。

    Lists the catalogue of figures and which of them the records feed.
    """
    from faheng.indicators.sources import SOURCES

    if as_json:
        click.echo(json.dumps({"indicators": [described(each, each.id in SOURCES) for each in ALL.values()]}, ensure_ascii=False, indent=2))
        return
    for each in ALL.values():
        click.echo(
            f"{each.domain.value} {each.id}　{each.title}（{'、'.join(each.units) or '无单位'}）{'' if each.id in SOURCES else '　尚无记录来源'}"
        )
    click.echo(f"共 {len(ALL)} 项，其中 {len(SOURCES)} 项由记录计算")


def described(indicator: Indicator, computed: bool) -> dict[str, object]:
    """Return an indicator as it stands in JSON."""
    return {
        "id": indicator.id,
        "title": indicator.title,
        "unit": indicator.unit,
        "units": list(indicator.units),
        "kind": indicator.kind.value,
        "domain": indicator.domain.value,
        "definition": indicator.definition,
        "dims": list(indicator.dims),
        "rows": list(indicator.rows),
        "computed": computed,
    }
