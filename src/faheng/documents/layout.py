"""Layouts (版面): the measures of the page for each manner of paper, in one place for Word and PDF.

Official letters follow 党政机关公文格式 GB/T 9704-2012: 天头 37 mm, 订口 28 mm, a text block of 156 × 225 mm, 22 lines of 28 characters
of 3号仿宋, the title in 2号小标宋, page numbers in 4号半角宋体. Records and forms are set closer, as the books of forms print them.
"""

from dataclasses import dataclass, replace

PAGE_WIDTH_MM, PAGE_HEIGHT_MM = 210, 297
LINES, CHARACTERS = 22, 28
POINTS_PER_MM = 72 / 25.4
PAGE_NUMBER_POINTS = 14.0  # 4号
RED = "C00000"


@dataclass(frozen=True, slots=True)
class Face:
    """字体: its name in Word as users' computers know it, and the fonts that stand in for it on a server, in order."""

    word: str
    server: tuple[str, ...]


FALLBACK = ("Noto Serif CJK SC", "Noto Sans CJK SC")
BODY = Face("仿宋_GB2312", ("FandolFang R", "FandolFang", *FALLBACK))
TITLE = Face("方正小标宋简体", ("FandolSong", *FALLBACK))
LEVEL_1 = Face("黑体", ("FandolHei", "Noto Sans CJK SC"))
LEVEL_2 = Face("楷体_GB2312", ("FandolKai", *FALLBACK))
DIGITS = Face("宋体", ("FandolSong", *FALLBACK))


@dataclass(frozen=True, slots=True)
class Layout:
    """版面: margins in mm, sizes and line pitch in points; `tracking` is what each character gives up to fill the grid."""

    key: str
    top: float
    bottom: float
    left: float
    right: float
    body: float
    line: float
    title: float
    table: float
    tracking: float = 0.0

    @property
    def width(self) -> float:
        """Return the width of the text block in mm."""
        return PAGE_WIDTH_MM - self.left - self.right

    @property
    def height(self) -> float:
        """Return the height of the text block in mm."""
        return PAGE_HEIGHT_MM - self.top - self.bottom

    def smaller(self, share: float) -> "Layout":
        """Return the layout with its type and lines made smaller."""
        sizes = {name: round(getattr(self, name) * share, 2) for name in ("body", "line", "title", "table")}
        return replace(self, **sizes, tracking=0.0)


LETTER = Layout(
    "letter", 37, 35, 28, 26, body=16, line=225 * POINTS_PER_MM / LINES, title=22, table=12,
    tracking=156 * POINTS_PER_MM / CHARACTERS - 16,
)  # fmt: skip
RECORD = Layout("record", 27, 32, 28, 26, body=14, line=26, title=22, table=12)
FORM = Layout("form", 25, 24, 28, 26, body=14, line=25, title=22, table=12)
