"""faheng laws: the citations of the code against the texts of the statutes."""

import importlib
import json
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import click

from faheng.law.errors import WrongInput
from faheng.law.statute_check import Check, Cited

#: The packages that declare law: every value they hold is searched for citations.
DECLARING = ("faheng.law", "faheng.engine", "faheng.procedures", "faheng.indicators")


@click.group("laws")
def command() -> None:
    """法律文本。

    Texts of statutes.
    """


@command.command("check")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
def check(folder: Path, *, as_json: bool) -> None:
    """核对代码里的每处援引：条、款、项存在，引文在原文之中。有一处对不上，退出码为 1。

    Resolves every citation in the code against the statute texts (Markdown) in DIR.
    """
    result = check_folder(folder)
    click.echo(json.dumps(as_mapping(result), ensure_ascii=False, indent=2) if as_json else _told(result))
    if result.unresolved:
        raise click.exceptions.Exit(1)


def check_folder(folder: Path) -> Check:
    """Resolve every citation in the code against the Markdown texts of a folder.

    Raises:
        WrongInput: the folder holds no statute.
    """
    from faheng.law.statute_check import check_citations
    from faheng.law.texts import StatuteText, parse_text

    texts: dict[str, StatuteText] = {}
    for path in sorted(folder.glob("*.md")):
        try:
            text = parse_text(path.read_text(encoding="utf-8"))
        except UnicodeDecodeError as wrong:
            raise WrongInput("文件不是 UTF-8 编码", where=str(path), mend="请另存为 UTF-8") from wrong
        if text.articles:
            texts[text.title] = text
    if not texts:
        raise WrongInput("文件夹里没有法律文本", where=str(folder), mend="请给出存放“第一条 …”式 Markdown 文本的文件夹")
    return check_citations(all_citations(), texts)


def all_citations() -> Iterator[Cited]:
    """Yield every citation in the code once for each thing that rests on it: limits, tables, steps, guards, figures."""
    from faheng.law.cited import cited_in

    known: set[Cited] = set()
    for module in _modules():
        for name, value in vars(module).items():
            if name.startswith("__") or isinstance(value, ModuleType):
                continue
            for cited in cited_in(value, f"{module.__name__}.{name}"):
                if cited not in known:
                    known.add(cited)
                    yield cited


def _modules() -> Iterator[ModuleType]:
    for package in DECLARING:
        root = importlib.import_module(package)
        yield root
        for found in pkgutil.walk_packages(root.__path__, f"{package}."):
            yield importlib.import_module(found.name)


def as_mapping(result: Check) -> dict[str, object]:
    """Return the result as it stands in JSON."""
    return {
        "checked": result.checked,
        "unresolved": [
            {
                "where": found.cited.where,
                "citation": str(found.cited.quotation.citation),
                "quote": found.cited.quotation.text,
                "why": found.why,
            }
            for found in result.unresolved
        ],
        "absent": {
            title: [{"where": cited.where, "citation": str(cited.quotation.citation)} for cited in group]
            for title, group in sorted(result.absent.items())
        },
    }


def _told(result: Check) -> str:
    lines = [f"核对 {result.checked} 处援引，{len(result.unresolved)} 处对不上。"]
    lines += [f"✘ {found.cited.where}：{found.cited.quotation.citation.formal}：{found.why}" for found in result.unresolved]
    lines += [
        f"— 没有文本：{title}（{'、'.join(sorted({cited.where for cited in group}))}）" for title, group in sorted(result.absent.items())
    ]
    return "\n".join(lines)
