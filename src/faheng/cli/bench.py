"""faheng bench: the benchmarks of the project, each a ratio to a reference measured in the same run."""

import os
import platform
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter

import click

from faheng.law.errors import WrongInput

FOLDER = Path(__file__).resolve().parents[3] / "benchmarks"
TABLE = FOLDER.parent / "docs" / "reference" / "benchmarks.md"
HEAD = """# 测速

每一行是一次测得的比值：同一台机器、同一次运行中与参照相比。用 `faheng bench --write` 重新测量。

"""


@click.command("bench")
@click.argument("name", required=False)
@click.option("--write", is_flag=True, help="把结果写入 docs/reference/benchmarks.md。")
def command(*, name: str | None, write: bool) -> None:
    """测速：每项给出与同次运行的参照相比的比值；没有达到要求的，退出码为 1。

    Runs the benchmarks; exits 1 when a mark is missed.
    """
    known = {path.stem: path for path in sorted(FOLDER.glob("*.py"))} if FOLDER.is_dir() else {}
    if not known:
        raise WrongInput("没有测速程序", where=str(FOLDER), mend="请在源码目录中运行（pip install -e .）")
    if name is not None and name not in known:
        raise WrongInput(f"没有名为“{name}”的测速", mend=f"可用：{'、'.join(known)}")
    chosen = {name: known[name]} if name else known
    results = [(each, *_run(each, path)) for each, path in chosen.items()]
    if write:
        _write(results)
    if any(code for _, code, _ in results):
        sys.exit(1)


def _run(name: str, path: Path) -> tuple[int, str]:
    """Run one benchmark in a process and an installation of its own, showing what it prints and how long it took."""
    click.echo(f"── {name}")
    began = perf_counter()
    with tempfile.TemporaryDirectory() as home:
        environment = {**_environment(), "FAHENG_HOME": home}
        ran = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, env=environment, check=False)  # noqa: S603
    said = f"{ran.stdout.rstrip()}\n（本项用时 {perf_counter() - began:.0f} 秒）"
    click.echo(said)
    if ran.returncode and ran.stderr:
        click.echo(ran.stderr[-2000:], err=True)
    return ran.returncode, said


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}


def _write(results: list[tuple[str, int, str]]) -> None:
    """Write what was measured; what was not measured this time stays as it was."""
    today = date.today().isoformat()  # noqa: DTZ011 - the day on which it was measured
    machine = f"Python {platform.python_version()}，{platform.machine()}，{os.cpu_count()} 个处理器。\n\n"
    kept = TABLE.read_text(encoding="utf-8").split("\n## ")[1:] if TABLE.is_file() else []
    sections = {each.split("（", 1)[0]: each.rstrip() for each in kept}
    for name, code, said in results:
        sections[name] = f"{name}（{today}{'' if code == 0 else '，未达到'}）\n\n```\n{said}\n```"
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(HEAD + machine + "\n\n".join(f"## {each}" for _, each in sorted(sections.items())) + "\n", encoding="utf-8")
