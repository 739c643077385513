"""查验案卷包: a package against its own digests, offline: chain, files, and the way to the daily root.

A zip holds `dossier.json` (faheng.dossier/1), `files/<sm3>` for the attachments, and `proof.json` where the dossier has been
folded into a daily root.
"""

import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from faheng.engine.chain import canonical, check_chain, sm3
from faheng.engine.dossier import Dossier
from faheng.engine.findings import Severity
from faheng.engine.packages import read_package
from faheng.engine.procedure import Procedure
from faheng.law.errors import WrongInput
from faheng.records import merkle

DOSSIER, PROOF, FILES = "dossier.json", "proof.json", "files/"


def verify_package(path: Path, procedures: Mapping[str, Procedure]) -> Iterator[str]:
    """Yield a sentence for everything in a package (zip or json) that its digests do not bear out.

    Raises:
        WrongInput: it is no package.
    """
    try:
        if not zipfile.is_zipfile(path):
            yield from _chain(read_package(json.loads(path.read_text(encoding="utf-8-sig")), procedures, str(path)))
            return
        with zipfile.ZipFile(path) as archive:
            dossier = read_package(json.loads(archive.read(DOSSIER)), procedures, f"{path} {DOSSIER}")
            yield from _chain(dossier)
            yield from _files(dossier, archive)
            if PROOF in archive.namelist():
                yield from _proof(dossier, json.loads(archive.read(PROOF)))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        raise WrongInput("不是案卷包，或者已损坏", where=str(path), mend="请用 faheng export dossier 写出的文件") from None


def _chain(dossier: Dossier) -> Iterator[str]:
    for finding in check_chain(dossier):
        yield finding.message if finding.severity is Severity.VOID else f"（提示）{finding.message}"


def _files(dossier: Dossier, archive: zipfile.ZipFile) -> Iterator[str]:
    inside = set(archive.namelist())
    for attachment in {each.sm3: each for entry in dossier.entries for each in entry.attachments if each.sm3}.values():
        name = FILES + attachment.sm3
        if name not in inside:
            yield f"附件“{attachment.name}”不在包内"
        elif sm3(archive.read(name)) != attachment.sm3:
            yield f"附件“{attachment.name}”的内容已被改动"


def _proof(dossier: Dossier, proof: dict[str, Any]) -> Iterator[str]:
    said, root = json.loads(proof["said"]), proof["root"]
    place = said["entries"]
    head = next((entry.sm3 for entry in dossier.entries if entry.seq == place), None)
    if (said["procedure"], said["number"], said["head"]) != (dossier.procedure, dossier.number, head):
        yield "案卷与日根证明不符：证明的不是这个案卷"
    if merkle.climb(merkle.leaf(proof["said"].encode()), [(side, other) for side, other in proof["path"]]) != root["root"]:
        yield "日根证明不成立：由案卷算不到日根"
    if sm3(canonical({name: root[name] for name in ("org", "day", "dossiers", "root", "prev")})) != root["digest"]:
        yield "日根证明中的日根与其摘要不符"
