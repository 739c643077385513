"""一页以内 (fitting): a paper that is handed over on one page gets smaller type until it fits."""

from dataclasses import replace

from faheng.documents.content import Sheet
from faheng.documents.layout import FORM, Layout
from faheng.documents.pdf import pages, pdf

SHARES = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68)


def on_one_page(sheet: Sheet) -> Sheet:
    """Return the sheet in the largest type in which it takes one page; text that never fits keeps the smallest."""
    roomy = replace(FORM, body=sheet.layout.body, line=sheet.layout.line) if sheet.layout.key == "letter" else sheet.layout
    tried = sheet
    for layout in (sheet.layout, *(roomy.smaller(share) for share in SHARES)):
        tried = replace(sheet, layout=_named(layout, sheet.layout.key))
        if pages(pdf(tried)) == 1:
            return tried
    return tried


def _named(layout: Layout, key: str) -> Layout:
    return replace(layout, key=key)
