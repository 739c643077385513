"""案卷包文件 (package files): dossiers read from files and folders of faheng.dossier/1, as JSON or packed with their files."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from zipfile import ZipFile

from faheng.engine.dossier import Attachment, Dossier
from faheng.engine.packages import read_package
from faheng.engine.procedure import Procedure
from faheng.exchange.archives import open_archive, whole
from faheng.law.errors import WrongInput, reason

DOSSIER, PROOF, MANIFEST, FILES = "dossier.json", "proof.json", "manifest.json", "files/"
"""What a packed package holds: the dossier, its place in a daily root, the digests of all, and the attached files by digest."""


def package_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the package files: each file named, and every .json and .zip in each folder, in order of name.

    Raises:
        WrongInput: a path does not exist, or a folder holds no package.
    """
    for path in paths:
        if path.is_dir():
            found = sorted(file for file in path.rglob("*") if file.suffix.lower() in (".json", ".zip") and file.is_file())
            if not found:
                raise WrongInput("文件夹里没有案卷包", where=str(path), mend="请放入 .json 或 .zip 格式的案卷包")
            yield from found
        elif path.exists():
            yield path
        else:
            raise WrongInput("没有这个文件或者文件夹", where=str(path), mend="请核对路径")


def read_file(path: Path, procedures: Mapping[str, Procedure]) -> Dossier:
    """Read one package file.

    Raises:
        WrongInput: the file cannot be read, is no JSON, or is no dossier package (with the JSON path).
    """
    if path.suffix.lower() == ".zip":
        with open_archive(path, what="案卷包") as archive:
            return read_packed(archive, path, procedures)
    try:
        content = path.read_bytes()
    except OSError as wrong:
        raise WrongInput(f"文件不能读取（{reason(wrong)}）", where=str(path), mend="请核对文件和权限") from wrong
    return read_content(content, str(path), procedures)


def read_packed(archive: ZipFile, path: Path, procedures: Mapping[str, Procedure]) -> Dossier:
    """Read the dossier of a packed package.

    Raises:
        WrongInput: there is none in it, or it cannot be read.
    """
    if DOSSIER not in archive.namelist():
        raise WrongInput(f"压缩包里没有 {DOSSIER}", where=str(path), mend="请提供 faheng export dossier 写出的案卷包")
    return read_content(whole(archive, DOSSIER, where=str(path)), f"{path} {DOSSIER}", procedures)


def attachments_of(dossier: Dossier) -> dict[str, Attachment]:
    """Return the attached files of a dossier by digest."""
    return {each.sm3: each for entry in dossier.entries for each in entry.attachments if each.sm3}


def read_content(content: bytes, where: str, procedures: Mapping[str, Procedure]) -> Dossier:
    """Read the bytes of a package.

    Raises:
        WrongInput: it is no JSON, or no dossier package (with the JSON path).
    """
    try:
        package = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as wrong:
        raise WrongInput("文件不是 UTF-8 编码", where=where, mend="请另存为 UTF-8") from wrong
    except json.JSONDecodeError as wrong:
        raise WrongInput(f"不是 JSON（第{wrong.lineno}行第{wrong.colno}列）", where=where, mend="请核对括号、引号和逗号") from wrong
    except RecursionError as wrong:
        raise WrongInput("JSON 的层次过深", where=where, mend="请核对是否为案卷包") from wrong
    return read_package(package, procedures, where)
