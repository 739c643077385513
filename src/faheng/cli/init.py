"""faheng init: a new installation, ready to be served."""

from __future__ import annotations

import click

from faheng.cli._django import connect


@click.command()
def command() -> None:
    """建立新的安装：数据文件夹、密钥、数据库；已有的保持不动。

    Set up a new installation; what is there already stays as it is.
    """
    connect()
    from django.conf import settings
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    database = settings.DATABASES["default"]
    click.echo(f"数据文件夹：{settings.FAHENG_HOME}")
    click.echo(f"数据库：{database['NAME']}（{database['ENGINE'].rsplit('.', 1)[1]}）")
    click.echo("下一步：faheng demo 演示一年，或 faheng serve 启动网页。")
