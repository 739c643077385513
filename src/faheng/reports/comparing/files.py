"""输出 (files): a comparison as JSON, ECharts options, XLSX, HTML, Word and PDF in one folder."""

from __future__ import annotations

import json
from pathlib import Path

from faheng.documents.pdf import pdf
from faheng.documents.word import word
from faheng.reports.comparing.as_json import charts, comparison_as_json
from faheng.reports.comparing.brief import brief_paper, html_brief
from faheng.reports.comparing.comparison import Comparison
from faheng.reports.comparing.workbook import write_workbook


def write_comparison(comparison: Comparison, folder: Path) -> list[Path]:
    """Write every form and return the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / name for name in ("comparison.json", "charts.json", "comparison.xlsx", "comparison.html")]
    paths[0].write_text(json.dumps(comparison_as_json(comparison), ensure_ascii=False, indent=1), encoding="utf-8")
    paths[1].write_text(json.dumps(charts(comparison), ensure_ascii=False, indent=1), encoding="utf-8")
    write_workbook(comparison, paths[2])
    paths[3].write_text(html_brief(comparison), encoding="utf-8")
    sheet = brief_paper(comparison)
    for name, form in (("comparison.docx", word), ("comparison.pdf", pdf)):
        paths.append(folder / name)
        paths[-1].write_bytes(form(sheet))
    return paths
