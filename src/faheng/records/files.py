"""文件: stored once under their SM3 digest; a missing or altered one is found by `faheng verify`."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from django.conf import settings

from faheng.engine.chain import sm3
from faheng.engine.dossier import Attachment
from faheng.law.errors import WrongInput
from faheng.records import models
from faheng.records.errors import NotFound


def folder() -> Path:
    """Return the folder of the files."""
    return Path(settings.MEDIA_ROOT)


def path_of(digest: str) -> Path:
    """Return where the bytes of a digest stand."""
    return folder() / digest[:2] / digest[2:]


def keep(content: bytes, *, name: str, at: datetime, media_type: str = "") -> Attachment:
    """Keep a file and return it as an attachment; the same bytes twice are stored once.

    The bytes are on the disk before the row is written: a row never names a file that was not completely stored.
    """
    digest = sm3(content)
    place = path_of(digest)
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(place)
    models.FileRecord.objects.bulk_create(
        [models.FileRecord(sm3=digest, size=len(content), media_type=media_type, at=at)], ignore_conflicts=True
    )
    return Attachment(name, digest, len(content))


def read(digest: str) -> bytes:
    """Return the bytes of a file. Whether somebody may see it is asked of the dossier (`dossiers.attachment`).

    Raises:
        NotFound: there is no such file.
    """
    place = path_of(digest)
    if not digest.isalnum() or not place.is_file():
        raise NotFound(digest)
    return place.read_bytes()


def must_exist(attachments: Iterable[Attachment]) -> None:
    """Refuse attachments that are not among the files kept.

    Raises:
        WrongInput: one of them was not uploaded.
    """
    wanted = {each.sm3: each.name for each in attachments}
    if not wanted:
        return
    kept = set(models.FileRecord.objects.filter(sm3__in=wanted).values_list("sm3", flat=True))
    if missing := [name for digest, name in wanted.items() if digest not in kept]:
        raise WrongInput(f"附件“{missing[0]}”没有上传", mend="请先上传文件")


def check() -> Iterator[str]:
    """Yield a sentence for each file that is missing or altered."""
    for digest, size in models.FileRecord.objects.order_by("sm3").values_list("sm3", "size").iterator():
        place = path_of(digest)
        if not place.is_file():
            yield f"文件 {digest} 不存在"
        elif place.stat().st_size != size or sm3(place.read_bytes()) != digest:
            yield f"文件 {digest} 的内容已被改动"
