"""faheng init: a new installation, ready to be served; with its first bureau and account when they are named."""

from __future__ import annotations

import sys

import click

from faheng.cli._django import connect
from faheng.law.errors import WrongInput

ROLES = ("officer", "approver", "head", "legal_reviewer", "hearing_officer", "clerk")


@click.command()
@click.option("--org", metavar="CODE", help="机关代码，如行政区划代码。 Code of the bureau.")
@click.option("--name", default="", help="机关名称。 Name of the bureau.")
@click.option("--abbreviation", default="", help="文号用的简称，如 龙卫医。 Letters of its document numbers.")
@click.option("--level", default="县级", show_default=True, help="层级：国家、省级、市级、县级、单位。 Level.")
@click.option("--uscc", default="", help="机关的统一社会信用代码，双公示报送用；已建立的机关可以补登。 Its credit code.")
@click.option("--parent", default="", metavar="CODE", help="上级机关代码（须已建立）。 The bureau above.")
@click.option(
    "--user", metavar="NAME", help="要建立或改口令的账号；口令从标准输入读取。 Account; its password is read from standard input."
)
@click.option("--role", "roles", multiple=True, type=click.Choice(ROLES), help="账号的角色，可以重复。 Role of the account.")
def command(
    org: str | None, name: str, abbreviation: str, level: str, uscc: str, parent: str, user: str | None, roles: tuple[str, ...]
) -> None:
    """建立新的安装：数据文件夹、密钥、数据库；指明时还有机关与账号。已有的保持不动。

    Set up a new installation, with a bureau and an account where named; what is there already stays as it is.
    """
    if org and not name:
        raise WrongInput("建立机关须写明名称", where="faheng init", mend="请加 --name")
    if user and not org:
        raise WrongInput("账号须属于一个机关", where="faheng init", mend="请加 --org 机关代码 --name 机关名称")
    connect()
    from django.conf import settings
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    database = settings.DATABASES["default"]
    click.echo(f"数据文件夹：{settings.FAHENG_HOME}")
    click.echo(f"数据库：{database['NAME']}（{database['ENGINE'].rsplit('.', 1)[1]}）")
    if org:
        _bureau(org, name, abbreviation, level, uscc, parent)
    if org and user:
        _account(user, org, roles)
    click.echo("下一步：faheng demo 演示一年，或 faheng serve 启动网页。")


def _bureau(code: str, name: str, abbreviation: str, level: str, uscc: str, parent: str) -> None:
    from faheng.records import organisations

    bureau = organisations.create(code=code, name=name, level=level, abbreviation=abbreviation, uscc=uscc, parent=parent)
    click.echo(f"机关：{bureau.name}（{bureau.code}）")


def _account(user: str, org: str, roles: tuple[str, ...]) -> None:
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    from faheng.engine.dossier import Role
    from faheng.records import people

    password = (
        click.prompt("口令", hide_input=True, confirmation_prompt="再输一次") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    )
    try:
        validate_password(password)
    except ValidationError as weak:
        raise WrongInput("".join(weak.messages).rstrip("。"), where=f"账号 {user} 的口令", mend="请换一个口令") from None
    chosen = [role for role in Role if role.value in roles]
    people.create_user(username=user, password=password, organisation=org.strip().upper(), roles=chosen)
    click.echo(f"账号：{user}（{'、'.join(role.label for role in chosen) or '只能查看'}）")
