"""faheng migrate: bring the tables of the database up to this version."""

from __future__ import annotations

import click

from faheng.cli._django import connect


@click.command()
@click.option("--check", is_flag=True, help="只看有没有未执行的迁移，有则退出码为 1。 Only look.")
def command(check: bool) -> int:
    """把数据库更新到本版本。

    Apply the migrations that this version brings.
    """
    connect()
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not waiting:
        click.echo("数据库已是最新。")
        return 0
    if check:
        click.echo(f"有 {len(waiting)} 个迁移未执行；请运行 faheng migrate。")
        return 1
    call_command("migrate", verbosity=0)
    click.echo(f"已执行 {len(waiting)} 个迁移。")
    return 0
