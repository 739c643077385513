"""faheng serve: the web pages and the API."""

from __future__ import annotations

import socket

import click

from faheng.cli._django import connect
from faheng.law.errors import WrongInput


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="监听地址。 Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="端口。 Port.")
@click.option("--workers", type=click.IntRange(1, 64), help="进程数，默认按处理器核数。 Processes; by cores.")
@click.option("--threads", default=4, show_default=True, type=click.IntRange(1, 64), help="每个进程的线程数。 Threads of each process.")
def command(host: str, port: int, workers: int | None, threads: int) -> None:
    """启动网页与接口。

    Serve the pages and the API until interrupted.
    """
    refuse_a_port_in_use(host, port)
    connect()
    from django.core.management import call_command
    from django.db import connections

    from faheng.cli import _server

    call_command("migrate", verbosity=0)
    connections.close_all()  # each process opens its own
    shown = "127.0.0.1" if host in {"0.0.0.0", "::"} else host  # noqa: S104
    click.echo(f"网页：http://{shown}:{port}/  （按 Ctrl+C 结束）")
    _server.serve(host, port, workers or _server.workers_for_this_machine(), threads)


def refuse_a_port_in_use(host: str, port: int) -> None:
    """Say so at once, before anything is started."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            raise WrongInput(f"{host}:{port} 不能监听：已被占用，或无权使用", where="faheng serve", mend="请用 --port 换一个端口") from None
