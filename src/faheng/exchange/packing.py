"""装包 (packing): a dossier with its files, chain and proof as one zip that anybody can check without this system."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from faheng.engine.chain import sm3
from faheng.engine.dossier import Dossier
from faheng.engine.packages import write_package
from faheng.exchange.packages import DOSSIER, FILES, MANIFEST, PROOF, attachments_of
from faheng.records import dossiers, roots
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every part, so that the same dossier makes the same bytes."""
README = "说明.txt"
EXPLAINED = f"""本压缩包是一份案卷。
{DOSSIER}：案卷的全部记录，格式 faheng.dossier/1；每条记录的 sm3 是其内容（含前一条的 sm3）的 SM3 摘要。
{FILES}：附件，文件名是其 SM3 摘要。
{PROOF}：案卷所在日根的证明（有日根时）；请与保存在系统之外的日根核对。
{MANIFEST}：各文件的 SM3 摘要。
查验：faheng verify 文件.zip，不需要数据库和网络；附件也可以用 openssl dgst -sm3 逐个核对。
"""


def pack(pk: int, path: Path, viewer: Viewer, today: date) -> tuple[Dossier, tuple[str, ...]]:
    """Write the package of a dossier; return it and the names of attachments whose bytes are missing.

    Raises:
        NotFound: the viewer may not see it.
    """
    loaded = dossiers.load_dossier(pk, viewer, today, action="导出")
    missing: list[str] = []
    partial = path.with_name(f"{path.name}.part")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            digests: dict[str, dict[str, Any]] = {}
            for name, content in _parts(pk, loaded.dossier, viewer, missing):
                digests[name] = {"sm3": sm3(content), "size": len(content)}
                _write(archive, name, content)
            _write(archive, MANIFEST, _json({"format": "faheng.package/1", "files": digests}))
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return loaded.dossier, tuple(missing)


def _parts(pk: int, dossier: Dossier, viewer: Viewer, missing: list[str]) -> Iterator[tuple[str, bytes]]:
    yield README, EXPLAINED.encode()
    yield DOSSIER, _json(write_package(dossier))
    with suppress(NotFound):  # not yet sealed
        yield PROOF, _json(roots.proof(pk, viewer).as_json())
    for digest, attachment in attachments_of(dossier).items():
        try:
            yield f"{FILES}{digest}", dossiers.attachment(pk, digest, viewer)[1]
        except NotFound:
            missing.append(attachment.name)


def _json(said: Mapping[str, Any]) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    part = zipfile.ZipInfo(name, EPOCH)
    part.compress_type = zipfile.ZIP_DEFLATED
    part.external_attr = 0o644 << 16
    archive.writestr(part, content)
