"""程序说明页 (the page of a procedure): its drawn flow, steps, limits, rules and parameters, as HTML that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from faheng.engine.diagram import drawn
from faheng.engine.procedure import Procedure
from faheng.law.citations import Citation

STYLE = (
    "body{font-family:'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif;max-width:1080px;margin:2rem auto;padding:0 1rem;"
    "color:#1b2733;line-height:1.6}table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}th,td{border:1px solid #c9d5e0;padding:.3rem .5rem;"
    "text-align:left;vertical-align:top;font-size:.9rem}th{background:#eef3f8}svg{max-width:100%;height:auto}h1{font-size:1.5rem}h2{font-size:1.2rem}"
)
HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'


def page(procedure: Procedure) -> str:
    """Return the page of one procedure."""
    title = escape(procedure.title)
    return (
        f"{HEAD}<title>{title}</title><style>{STYLE}</style><h1>{title}</h1><p>{escape(procedure.summary)}</p>"
        f"<p>依据：{_articles(procedure.basis)}</p><h2>流程</h2>{drawn(procedure)}"
        f"<h2>环节</h2>{_table(('环节', '由谁办理', '在此之后', '依据', '规则', '文书'), _steps(procedure))}"
        f"<h2>期限</h2>{_table(('编号', '期限', '长度', '起算', '依据', '核对'), _limits(procedure))}"
        f"<h2>规则</h2>{_table(('编号', '规则', '违反的后果', '依据', '核对'), _rules(procedure))}"
        + (f"<h2>参数</h2>{_table(('编号', '参数', '默认值', '说明'), _parameters(procedure))}" if procedure.parameters else "")
    )


def index(procedures: Iterable[Procedure]) -> str:
    """Return the page that lists the procedures."""
    items = "".join(f'<li><a href="{escape(each.key)}.html">{escape(each.title)}</a>　{escape(each.summary)}</li>' for each in procedures)
    return f"{HEAD}<title>法定程序</title><style>{STYLE}</style><h1>法定程序</h1><ul>{items}</ul>"


def _articles(citations: Iterable[Citation]) -> str:
    return "、".join(escape(citation.formal) for citation in citations)


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><tr>{''.join(f'<th>{title}</th>' for title in header)}</tr>{body}</table>"


def _steps(procedure: Procedure) -> Iterable[tuple[str, ...]]:
    for step in procedure.steps:
        yield (
            escape(step.title),
            "、".join(role.label for role in step.by) + (f"（{step.officers}人以上）" if step.officers > 1 else ""),
            "、".join(escape(procedure.find(key).title) for key in step.after),
            _articles(step.basis),
            "、".join(dict.fromkeys(rule.id for rule in step.rules)),
            "、".join(escape(paper.title) for paper in step.papers),
        )


def _limits(procedure: Procedure) -> Iterable[tuple[str, ...]]:
    for obligation in procedure.obligations:
        limit = obligation.limit
        yield (
            limit.id, escape(obligation.name), f"{limit.amount}{limit.unit.chinese}", escape(limit.anchor), _articles(limit.basis),
            limit.mark.chinese,
        )  # fmt: skip


def _rules(procedure: Procedure) -> Iterable[tuple[str, ...]]:
    for rule in sorted(procedure.rules, key=lambda each: each.id):
        yield rule.id, escape(rule.title.rstrip(".")), rule.told_as.label, _articles(rule.basis), rule.mark.chinese


def _parameters(procedure: Procedure) -> Iterable[tuple[str, ...]]:
    for parameter in procedure.parameters:
        yield parameter.rule, escape(parameter.title), f"{parameter.shown_default}（{parameter.mark.chinese}）", escape(parameter.help)
