"""Django 启动: only a command that touches the records starts Django."""

from __future__ import annotations

import os

from faheng.law.errors import WrongInput


def setup() -> None:
    """Start Django with the settings of this installation; a second call does nothing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "faheng.conf.settings")
    import django

    django.setup()


def connect() -> None:
    """Start Django and open the database.

    Raises:
        WrongInput: the database does not answer; the sentence says where to look.
    """
    setup()
    from django.db import OperationalError, connection

    try:
        connection.ensure_connection()
    except OperationalError as error:
        reason = str(error).strip().splitlines()[0]
        raise WrongInput(f"连不上（{reason}）", where="数据库", mend="请检查 DATABASE_URL、FAHENG_HOME 与数据库服务") from None


def open_records() -> None:
    """Start Django, open the database, and see that it holds records.

    Raises:
        WrongInput: the database does not answer, or nothing has been set up in it.
    """
    connect()
    from django.db import connection

    if "records_organisation" not in connection.introspection.table_names():
        raise WrongInput("还没有建立", where="数据库", mend="请先运行 faheng init，或者核对 FAHENG_HOME、DATABASE_URL")
