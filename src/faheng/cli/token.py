"""faheng token: a token with which a program may use the API in a user's name."""

import click

from faheng.cli._django import open_records


@click.command("token")
@click.option("--user", required=True, metavar="NAME", help="账号。 Account.")
def command(*, user: str) -> None:
    """为一个账号签发接口令牌，九十天有效；改口令后作废。

    Issues a token for the API, good for ninety days; a change of password voids it.
    """
    open_records()
    from faheng.api.tokens import issue

    click.echo(issue(user))
