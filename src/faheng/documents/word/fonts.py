"""字体 in Word: named for each script, never by theme, so that no program puts one of its own in their place."""

import math
from typing import Any

from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from faheng.documents import layout as measures
from faheng.documents.layout import Face, Layout

SCRIPTS = ("ascii", "hAnsi", "eastAsia", "cs")
THEMES = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def face(styled: Any, chosen: Face) -> None:
    """Set the font of a run or style for every script."""
    _name(styled.element.get_or_add_rPr().get_or_add_rFonts(), chosen)


def _name(fonts: Any, chosen: Face) -> None:
    for script in SCRIPTS:
        fonts.set(qn(f"w:{script}"), chosen.word)
    for theme in THEMES:
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def settle_fonts(document: Any, layout: Layout) -> None:
    """Set the body font, size and pitch of the document; every style that named a theme font gets the body font."""
    styles = document.styles
    for fonts in styles.element.iter(qn("w:rFonts")):
        _name(fonts, measures.BODY)
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:eastAsia"), "zh-CN")
    normal = styles["Normal"]
    normal.font.size = Pt(layout.body)
    face(normal, measures.BODY)
    if layout.tracking:
        _narrow(normal, layout.tracking)
    normal.paragraph_format.space_after = Pt(0)
    pitch(normal, layout.line)


def pitch(styled: Any, points: float) -> None:
    """Set an exact line pitch."""
    styled.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    styled.paragraph_format.line_spacing = Pt(round(points, 1))


def _narrow(styled: Any, points: float) -> None:
    """28 characters of 3号 fit a line of 156 mm when each gives up a little; a character grid is read differently by each program."""
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), str(math.floor(points * 20)))
    styled.element.get_or_add_rPr().append(spacing)
