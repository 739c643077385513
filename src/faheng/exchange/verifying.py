"""查验案卷包 (verifying): a package against its own digests, without database and network."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from faheng.engine.chain import canonical, check_chain, sm3
from faheng.engine.dossier import Dossier
from faheng.engine.findings import Severity
from faheng.engine.procedure import Procedure
from faheng.exchange.archives import open_archive, stream, whole
from faheng.exchange.packages import FILES, MANIFEST, PROOF, attachments_of, read_file, read_packed
from faheng.law.errors import WrongInput
from faheng.records import merkle

HINT = "（提示）"
"""Begins a sentence that says something worth knowing and nothing wrong."""


def verify_package(path: Path, procedures: Mapping[str, Procedure]) -> Iterator[str]:
    """Yield a sentence for everything that is wrong with a package (.zip or .json), and hints.

    Raises:
        WrongInput: it is no package, or cannot be read.
    """
    if path.suffix.lower() != ".zip":
        dossier = read_file(path, procedures)
        yield from _chain(dossier)
        for attachment in attachments_of(dossier).values():
            yield f"{HINT}附件“{attachment.name}”的内容不在包内，没有核对"
        return
    with open_archive(path, what="案卷包（.zip）") as archive:
        dossier = read_packed(archive, path, procedures)
        yield from _manifest(archive, path)
        yield from _chain(dossier)
        yield from _attachments(archive, path, dossier)
        yield from _proof(archive, path, dossier)


def _chain(dossier: Dossier) -> Iterator[str]:
    for finding in check_chain(dossier):
        yield finding.message if finding.severity is Severity.VOID else f"{HINT}{finding.message}"


def _digest(archive: ZipFile, name: str, path: Path) -> tuple[str, int]:
    content = b"".join(stream(archive, name, where=str(path)))
    return sm3(content), len(content)


def _manifest(archive: ZipFile, path: Path) -> Iterator[str]:
    names = set(archive.namelist()) - {MANIFEST}
    if MANIFEST not in archive.namelist():
        yield f"压缩包里没有 {MANIFEST}"
        return
    listed = _read(archive, MANIFEST, path).get("files")
    if not isinstance(listed, dict):
        yield f"{MANIFEST} 不能读取"
        return
    yield from (f"“{name}”列在清单中，压缩包里没有" for name in sorted(set(listed) - names))
    yield from (f"“{name}”不在清单中，是后来加入的" for name in sorted(names - set(listed)))
    for name in sorted(names & set(listed)):
        said = listed[name] if isinstance(listed[name], dict) else {}
        if _digest(archive, name, path) != (said.get("sm3"), said.get("size")):
            yield f"“{name}”的内容与清单的摘要不符，文件已被改动"


def _attachments(archive: ZipFile, path: Path, dossier: Dossier) -> Iterator[str]:
    names = set(archive.namelist())
    for digest, attachment in attachments_of(dossier).items():
        if f"{FILES}{digest}" not in names:
            yield f"附件“{attachment.name}”不在包内"
        elif _digest(archive, f"{FILES}{digest}", path)[0] != digest:
            yield f"附件“{attachment.name}”的内容与记录的摘要不符，文件已被改动"


def _proof(archive: ZipFile, path: Path, dossier: Dossier) -> Iterator[str]:
    if PROOF not in archive.namelist():
        yield f"{HINT}包内没有日根的证明，不能证明案卷末尾没有被删去记录"
        return
    proof = _read(archive, PROOF, path)
    try:
        root, said = proof["root"], json.loads(proof["said"])
        steps = [(str(side), str(other)) for side, other in proof["path"]]
        reached = merkle.climb(merkle.leaf(proof["said"].encode()), steps)
        digest = sm3(canonical({name: value for name, value in root.items() if name != "digest"}))
        same = (said["procedure"], said["number"]) == (dossier.procedure, dossier.number)
        head = next((entry.sm3 for entry in dossier.entries if entry.seq == said["entries"]), None)
        holds = same and head == said["head"] and reached == root["root"] and digest == root["digest"]
    except (KeyError, TypeError, ValueError, AttributeError):
        yield f"{PROOF} 不能读取"
        return
    if not holds:
        yield "案卷与日根的证明不符，记录可能被改动、删除或者插入"
    else:
        yield f"{HINT}案卷在 {root['day']} 的日根 {root['digest']} 之内；请与保存在系统之外的日根核对"


def _read(archive: ZipFile, name: str, path: Path) -> dict[str, Any]:
    try:
        found = json.loads(whole(archive, name, where=str(path)))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise WrongInput(f"{name} 不是 JSON 对象", where=str(path), mend="请重新导出案卷包")
    return found
