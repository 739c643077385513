"""公文 (official letters): any sheet laid out by GB/T 9704, with a red head and a number where it is sent as a letter."""

from dataclasses import replace

from faheng.documents.content import Sheet
from faheng.documents.layout import LETTER


def official(sheet: Sheet, *, number: str = "", red_head: bool = False) -> Sheet:
    """Return the same content as an official letter."""
    return replace(sheet, layout=LETTER, number=number or sheet.number, red_head=red_head, foot=())
