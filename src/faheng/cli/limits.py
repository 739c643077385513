"""faheng limits: every time limit with its articles."""

import json

import click

from faheng.law.declarations import TimeLimit


@click.command("limits")
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
def command(*, as_json: bool) -> None:
    """列出全部法定期限及其依据。

    Lists every time limit with its citations and how far it has been verified.
    """
    from faheng.law.time_limits import ALL

    if as_json:
        click.echo(json.dumps({"limits": [described(limit) for limit in ALL.values()]}, ensure_ascii=False, indent=2))
        return
    for limit in ALL.values():
        basis = "、".join(citation.formal for citation in limit.basis) or limit.note
        click.echo(f"{limit.mark.value} {limit}　{limit.anchor}起算　{basis}")
        for extension in limit.extensions:
            click.echo(f"    {extension.key}：{extension}")


def described(limit: TimeLimit) -> dict[str, object]:
    """Return a time limit as it stands in JSON."""
    return {
        "limit": limit.id,
        "title": limit.title,
        "amount": limit.amount,
        "unit": limit.unit.value,
        "anchor": limit.anchor,
        "backward": limit.backward,
        "minimum": limit.minimum,
        "rolls": limit.rolls,
        "basis": [str(citation) for citation in limit.basis],
        "quote": limit.quote,
        "mark": limit.mark.value,
        "extensions": [
            {
                "key": extension.key,
                "amount": extension.amount,
                "unit": extension.unit.value,
                "by": extension.by,
                "after": extension.after or None,
                "basis": [str(citation) for citation in extension.basis],
            }
            for extension in limit.extensions
        ],
        "excludes": limit.excludes,
        "note": limit.note,
        "see": [{"citation": str(source.citation), "quote": source.text} for source in limit.see],
    }
