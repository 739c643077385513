"""Measuring (版式测量): what a PDF really looks like, against 党政机关公文格式 GB/T 9704-2012."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from faheng.documents.glyphs import Glyph, glyphs_of
from faheng.documents.layout import CHARACTERS, LETTER, LINES, PAGE_HEIGHT_MM, PAGE_NUMBER_POINTS, PAGE_WIDTH_MM, POINTS_PER_MM
from faheng.law.errors import WrongInput

DASHES = "—–-－―"
SAME_LINE = 3.0
"""Glyphs whose baselines differ by fewer points stand on one line."""
MARGIN_TOLERANCE_MM = 1.0
FANG, BIAO_SONG, SONG = ("仿宋", "fang"), ("小标宋", "xiaobiaosong", "fzxbs", "song"), ("宋", "song", "sun")


@dataclass(frozen=True, slots=True)
class PageNumber:
    """页码: as printed, and on which side."""

    page: int
    text: str
    right: bool
    font: str
    points: float


@dataclass(frozen=True, slots=True)
class Measures:
    """版式: lengths in mm, sizes in points; lines and characters are those of the fullest page and line.

    A line takes its pitch: `bottom` is what is left below the last line and the space that belongs to it.
    """

    pages: int
    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    lines: int
    characters: int
    pitch: float
    body_font: str
    body_points: float
    title_font: str
    title_points: float
    numbers: tuple[PageNumber, ...]


def measure(document: bytes) -> Measures:
    """Measure a PDF.

    Raises:
        WrongInput: it is no PDF, or holds no text.
    """
    pages = glyphs_of(document)
    read = [_page(place, page.glyphs) for place, page in enumerate(pages, start=1)]
    bodies = [body for body, _ in read if body]
    if not bodies:
        raise WrongInput("PDF 里没有文字，不能测量版式", mend="请用文字版的 PDF，而不是扫描件")
    full = max(bodies, key=lambda body: len(_lines(body)))
    lines = _lines(full)
    glyphs = [glyph for body in bodies for glyph in body]
    font, points = _most(glyphs)
    title = max(bodies[0], key=lambda glyph: glyph.points)
    height = pages[0].height
    return Measures(
        pages=len(pages),
        width=pages[0].width / POINTS_PER_MM,
        height=height / POINTS_PER_MM,
        top=(height - max(glyph.top for glyph in full)) / POINTS_PER_MM,
        bottom=(min(glyph.bottom for glyph in full) - max(0.0, _pitch(lines) - points)) / POINTS_PER_MM,
        left=min(glyph.left for glyph in glyphs) / POINTS_PER_MM,
        right=(pages[0].width - max(glyph.right for glyph in glyphs)) / POINTS_PER_MM,
        lines=len(lines),
        characters=_characters(glyphs, points),
        pitch=_pitch(lines),
        body_font=font,
        body_points=points,
        title_font=title.font,
        title_points=title.points,
        numbers=tuple(number for _, number in read if number),
    )


def _page(place: int, glyphs: Sequence[Glyph]) -> tuple[list[Glyph], PageNumber | None]:
    """Return the glyphs of the text, and the page number below it."""
    lines = _lines(glyphs)
    if not lines:
        return [], None
    last = min(lines)
    said = "".join(glyph.text for glyph in sorted(lines[last], key=lambda glyph: glyph.left))
    if not said.strip(DASHES + " ").isdecimal():
        return list(glyphs), None
    first = lines[last][0]
    middle = (min(glyph.left for glyph in lines[last]) + max(glyph.right for glyph in lines[last])) / 2
    digits = next(glyph for glyph in lines[last] if glyph.text.isdecimal())
    number = PageNumber(place, said.strip(), middle > PAGE_WIDTH_MM * POINTS_PER_MM / 2, digits.font, digits.points)
    return [glyph for glyph in glyphs if abs(glyph.baseline - first.baseline) > SAME_LINE], number


def _lines(glyphs: Iterable[Glyph]) -> dict[float, list[Glyph]]:
    """Return glyphs by the baseline of their line."""
    lines: dict[float, list[Glyph]] = {}
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.baseline):
        baseline = next((known for known in reversed(lines) if abs(known - glyph.baseline) <= SAME_LINE), glyph.baseline)
        lines.setdefault(baseline, []).append(glyph)
    return lines


def _most(glyphs: Iterable[Glyph]) -> tuple[str, float]:
    return Counter((glyph.font, round(glyph.points, 1)) for glyph in glyphs).most_common(1)[0][0]


def _characters(glyphs: Sequence[Glyph], points: float) -> int:
    """Return how many characters a full line holds, by the usual step from one Chinese character to the next."""
    han = [glyph for glyph in glyphs if "一" <= glyph.text <= "鿿" and abs(glyph.points - points) < 0.5]
    steps = [b.left - a.left for a, b in pairwise(han) if a.baseline == b.baseline and 0 < b.left - a.left < 2 * points]
    width = max(glyph.right for glyph in glyphs) - min(glyph.left for glyph in glyphs)
    return round(width / median(steps)) if steps else 0


def _pitch(lines: Iterable[float]) -> float:
    ordered = sorted(lines, reverse=True)
    steps = [above - below for above, below in pairwise(ordered)]
    return median(steps) if steps else 0.0


def departures(found: Measures) -> tuple[str, ...]:
    """Return where a layout departs from GB/T 9704-2012, as sentences."""
    return tuple(_departures(found))


def _departures(found: Measures) -> Iterator[str]:
    if abs(found.width - PAGE_WIDTH_MM) > 1 or abs(found.height - PAGE_HEIGHT_MM) > 1:
        yield f"纸张为{found.width:.0f}×{found.height:.0f}毫米，应为 A4（210×297毫米）"
    margins = (("天头", found.top, LETTER.top), ("订口", found.left, LETTER.left), ("右白边", found.right, LETTER.right))
    for name, measured, wanted in margins:
        if abs(measured - wanted) > MARGIN_TOLERANCE_MM:
            yield f"{name}为{measured:.1f}毫米，应为{wanted}毫米（±1毫米）"
    if found.lines > 5 and abs(found.pitch - LETTER.line) > 1:
        yield f"行距为{found.pitch:.1f}磅，应为{LETTER.line:.1f}磅（每面{LINES}行）"
    if found.lines == LINES and abs(found.bottom - LETTER.bottom) > MARGIN_TOLERANCE_MM:
        yield f"下白边为{found.bottom:.1f}毫米，应为{LETTER.bottom}毫米（±1毫米）"
    if found.lines > LINES:
        yield f"一面有{found.lines}行，应为{LINES}行"
    if found.characters and found.characters != CHARACTERS:
        yield f"每行{found.characters}字，应为{CHARACTERS}字"
    for name, font, points, fonts, wanted in (
        ("正文", found.body_font, found.body_points, FANG, LETTER.body),
        ("标题", found.title_font, found.title_points, BIAO_SONG, LETTER.title),
    ):
        if not _is(font, fonts) or abs(points - wanted) > 0.5:
            yield f"{name}为{font} {points:.1f}磅，应为{fonts[0]} {wanted}磅"
    yield from _numbers(found)


def _numbers(found: Measures) -> Iterator[str]:
    numbered = {number.page: number for number in found.numbers}
    for page in range(1, found.pages + 1):
        number = numbered.get(page)
        if number is None:
            yield f"第{page}页没有页码"
        elif number.right != (page % 2 == 1):
            yield f"第{page}页的页码应居{'右' if page % 2 else '左'}"
        elif number.text[0] not in DASHES or not _is(number.font, SONG) or abs(number.points - PAGE_NUMBER_POINTS) > 0.5:
            yield f"第{page}页的页码“{number.text}”应为四号宋体，左右各放一条一字线"


def _is(font: str, names: Sequence[str]) -> bool:
    return any(name in font.lower() for name in names)
