"""Official letters (党政机关公文格式, GB/T 9704-2012): the measures of the page, in one place for Word and PDF."""

from dataclasses import dataclass

#: 版心: 天头 37 mm, 订口 28 mm; the text block is 156 × 225 mm, so 下白边 35 mm and 右白边 26 mm.
TOP_MM, BOTTOM_MM, LEFT_MM, RIGHT_MM = 37, 35, 28, 26
PAGE_WIDTH_MM, PAGE_HEIGHT_MM = 210, 297
LINES, CHARACTERS = 22, 28
POINTS_PER_MM = 72 / 25.4

#: 行距: 225 mm for 22 lines; 字距: 156 mm for 28 characters of 3号 (16 pt).
LINE_POINTS = (PAGE_HEIGHT_MM - TOP_MM - BOTTOM_MM) * POINTS_PER_MM / LINES
CHARACTER_POINTS = (PAGE_WIDTH_MM - LEFT_MM - RIGHT_MM) * POINTS_PER_MM / CHARACTERS
BODY_POINTS = 16.0  # 3号
TITLE_POINTS = 22.0  # 2号
PAGE_NUMBER_POINTS = 14.0  # 4号


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
RED = "C00000"
