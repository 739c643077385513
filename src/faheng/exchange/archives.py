"""压缩包 (archives): a zip from outside is looked through before anybody opens it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from faheng.law.errors import WrongInput

MOST_ENTRIES = 2_000
MOST_BYTES = 1 << 30
"""Unpacked, all together."""
HIGHEST_RATIO = 200
FREE_OF_RATIO = 8 << 20
"""A part may be packed as tightly as it likes while it is smaller than this, unpacked."""
CHUNK = 1 << 20


def open_archive(path: Path, *, what: str) -> zipfile.ZipFile:
    """Open a zip whose directory promises nothing unreasonable.

    Raises:
        WrongInput: it is none, is locked, holds too many parts, or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError:
        raise WrongInput("没有这个文件", where=str(path), mend="请核对路径") from None
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise WrongInput(f"文件已损坏，或者不是{what}", where=str(path), mend="请重新保存或者重新传送后再试") from None
    parts = archive.infolist()
    problem = ""
    if len(parts) > MOST_ENTRIES:
        problem = f"压缩包里有{len(parts)}个文件，超过{MOST_ENTRIES}个"
    elif any(part.flag_bits & 1 for part in parts):
        problem = "文件加了密码，不能读取"
    elif sum(part.file_size for part in parts) > MOST_BYTES or any(_bomb(part) for part in parts):
        problem = "文件解压后过大，疑为压缩炸弹"
    elif unsafe := next((part.filename for part in parts if not _safe(part.filename)), None):
        problem = f"压缩包里的路径“{unsafe[:60]}”不安全"
    if problem:
        archive.close()
        raise WrongInput(problem, where=str(path), mend=f"请提供正常保存的{what}")
    return archive


def _bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > FREE_OF_RATIO and part.file_size > HIGHEST_RATIO * max(part.compress_size, 1)


def _safe(name: str) -> bool:
    return not name.startswith("/") and "\\" not in name and ".." not in PurePosixPath(name).parts


def stream(archive: zipfile.ZipFile, name: str, *, where: str) -> Iterator[bytes]:
    """Yield the bytes of a part; a part that is longer than its directory says does not pass its checksum.

    Raises:
        WrongInput: it is damaged.
    """
    try:
        with archive.open(name) as part:
            while chunk := part.read(CHUNK):
                yield chunk
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        raise WrongInput(f"“{name}”已损坏", where=where, mend="请重新保存或者重新传送后再试") from None


def whole(archive: zipfile.ZipFile, name: str, *, where: str) -> bytes:
    """Return the bytes of a part."""
    return b"".join(stream(archive, name, where=where))
