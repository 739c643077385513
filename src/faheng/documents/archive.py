"""Zip files with the same bytes for the same content (定稿): no clock and no order of chance in them."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FIXED = (2026, 1, 1, 0, 0, 0)


def settled(archive: bytes) -> bytes:
    """Return a zip archive with fixed times, its members in the order they had."""
    held = BytesIO()
    with ZipFile(BytesIO(archive)) as before, ZipFile(held, "w", ZIP_DEFLATED) as after:
        for member in before.infolist():
            fixed = ZipInfo(member.filename, FIXED)
            fixed.compress_type = ZIP_DEFLATED
            fixed.external_attr = member.external_attr
            after.writestr(fixed, before.read(member))
    return held.getvalue()
