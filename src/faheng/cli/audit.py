"""faheng audit: reviews dossier packages (案卷评查) against every rule of their procedures."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from faheng.cli._django import open_records
from faheng.law.errors import WrongInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from faheng.engine.findings import Finding
    from faheng.engine.review import Reviewed


@click.command("audit")
@click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path(path_type=Path))
@click.option("--all", "whole", is_flag=True, help="评查本系统的全部案卷。 Every dossier of this installation.")
@click.option("--today", metavar="DATE", help="以哪一天为今天（YYYY-MM-DD），默认当天。")
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
def command(paths: tuple[Path, ...], today: str | None, *, whole: bool, as_json: bool) -> int:
    """评查案卷包（文件或文件夹），或者本系统的全部案卷：逐条列出违法、瑕疵、逾期和提示及其条文。

    Reviews dossier packages (files or folders), or all that is on record. Exits 1 when a finding is more than a notice;
    2 when a file of a folder cannot be read: it is named, and the others are reviewed.
    """
    if bool(paths) == whole:
        raise WrongInput("请给出案卷包（文件或文件夹），或者 --all", where="faheng audit", mend="例如 faheng audit 案卷.json")
    day = _day(today)
    unread: list[WrongInput] = []
    reviewed = [*(_on_record(day) if whole else _packages(paths, day, unread))]
    for wrong in unread:
        click.echo(str(wrong), err=True)
    if as_json:
        more = {"unread": [str(wrong) for wrong in unread]} if unread else {}
        click.echo(json.dumps({"dossiers": [each.as_json() for each in reviewed], **more}, ensure_ascii=False, indent=2))
    elif reviewed or not unread:
        _print(reviewed)
    if unread:
        click.echo(f"有{len(unread)}个文件不能读取，没有评查。", err=True)
    return 2 if unread else int(any(each.grave for each in reviewed))


def _packages(paths: tuple[Path, ...], today: date, unread: list[WrongInput]) -> Iterator[Reviewed]:
    """Review packages; those given together are each other's links, but for a number that several carry.

    What cannot be read among the files of a folder goes to `unread`; a file that was named raises.
    """
    from faheng.engine.review import review
    from faheng.engine.situation import Surroundings
    from faheng.exchange.packages import package_files, read_file
    from faheng.procedures import catalogue

    procedures = catalogue()
    dossiers = []
    for file in package_files(paths):
        try:
            dossiers.append(read_file(file, procedures))
        except WrongInput as wrong:
            if file in paths:
                raise
            unread.append(wrong)
    numbers = Counter(dossier.number for dossier in dossiers)
    around = Surroundings(links={each.number: each for each in dossiers if each.number and numbers[each.number] == 1})
    for dossier in dossiers:
        yield review(procedures[dossier.procedure], dossier, today, around)


def _on_record(today: date) -> Iterator[Reviewed]:
    open_records()
    from faheng.engine.review import review
    from faheng.procedures import catalogue
    from faheng.records import lists, reviewing
    from faheng.records.scope import SYSTEM

    procedures = catalogue()
    for each in reviewing.subjects(lists.keys(SYSTEM, lists.Wanted()), SYSTEM, today):
        yield review(procedures[each.dossier.procedure], each.dossier, today, each.around)


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongInput(f"“{text}”不是日期", where="--today", mend="请写成 2026-01-05") from None


def _print(reviewed: Iterable[Reviewed]) -> None:
    total: Counter[str] = Counter()
    for place, each in enumerate(reviewed):
        click.echo(("\n" if place else "") + f"{each.dossier.number or '（无文号）'}　{each.procedure.title}　{each.state}")
        for finding in each.findings:
            click.echo(f"  {_line(each, finding)}")
            total[finding.severity.label] += 1
        if not each.findings:
            click.echo("  没有发现问题")
        total["案卷"] += 1
    counts = "，".join(f"{title}{number}项" for title, number in total.items() if title != "案卷")
    click.echo(f"\n评查案卷{total['案卷']}件：{counts or '没有发现问题'}。")


def _line(reviewed: Reviewed, finding: Finding) -> str:
    entry = next((each for each in reviewed.dossier.entries if each.seq == finding.seq), None)
    where = f"第{entry.seq}条 {reviewed.procedure.find(entry.step).title}：" if entry else ""
    basis = "、".join(citation.formal for citation in finding.basis)
    unverified = "（未核）" if finding.mark.value == "✘" else ""
    return f"[{finding.severity.label}] {finding.rule} {where}{finding.message}{unverified}" + (f"（{basis}）" if basis else "")
