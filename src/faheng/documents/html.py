"""HTML from content, for pages and reports: a figure leads to its records; looks are classes only, never inline styles."""

from html import escape

from faheng.documents.content import Block, Box, Closing, Facts, Heading, Note, Paragraph, Rows, Run, Sheet, Signatures, Table

STYLE = """body{margin:2rem auto;max-width:46rem;padding:0 1rem;font:1.05rem/1.9 FangSong,仿宋,"Noto Serif CJK SC",serif;color:#111}
.sheet-organisation,.sheet h1{text-align:center;font-family:"Noto Serif CJK SC",SimSun,serif;font-weight:700;font-size:1.6rem;margin:.2rem 0}
.sheet-red{color:#c00000;border-bottom:2px solid #c00000}.sheet-number{text-align:right}.sheet h2{font:700 1.1rem SimHei,黑体,sans-serif}
.sheet h3{font:1.1rem KaiTi,楷体,serif}.sheet h4{font-size:1.05rem}.sheet p{text-indent:2em;margin:.4rem 0}.sheet p.flush,.sheet p.centred,
.sheet .note{text-indent:0}.sheet .centred,.sheet caption{text-align:center}.sheet table{border-collapse:collapse;width:100%;margin:.8rem 0}
.sheet th,.sheet td{border:1px solid #555;padding:.35rem .6rem;text-align:left}.sheet .closing{text-align:right;margin:2rem 2em}
.sheet .note{font-size:.85rem;color:#444}.sheet dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}.sheet dd{margin:0}"""


def article(sheet: Sheet) -> str:
    """Return a sheet as an HTML fragment, an article of class `sheet`."""
    red = " sheet-red" if sheet.red_head else ""
    head = [f'<p class="sheet-organisation flush centred{red}">{escape(sheet.organisation)}</p>'] if sheet.organisation else []
    head.append(f"<h1>{'<br>'.join(escape(part) for part in sheet.title.split(chr(10)))}</h1>")
    if sheet.number:
        head.append(f'<p class="sheet-number flush">{escape(sheet.number)}</p>')
    return '<article class="sheet">\n' + "\n".join([*head, *map(_block, sheet.blocks)]) + "\n</article>\n"


def html(sheet: Sheet) -> str:
    """Return a sheet as a whole HTML page that stands by itself, as a file that is sent or put on a website."""
    title = escape(f"{sheet.organisation}{sheet.title}".replace("\n", ""))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="zh-CN"><head>{head}</head>\n<body><main>\n{article(sheet)}</main></body></html>\n'


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            tag = f"h{min(level, 3) + 1}"
            return f"<{tag}>{escape(text)}</{tag}>"
        case Paragraph(runs, flush, centred):
            classes = " ".join(name for name, on in (("flush", flush), ("centred", centred)) if on)
            said = f' class="{classes}"' if classes else ""
            return f"<p{said}>{''.join(map(_run, runs))}</p>"
        case Facts(rows):
            return _terms(rows, "facts")
        case Signatures(lines):
            return _terms(lines, "signatures")
        case Rows():
            return _form(block)
        case Table():
            return _table(block)
        case Closing(organisation, day):
            return f'<div class="closing"><div>{escape(organisation)}</div><div>{escape(day)}</div></div>'
        case Note(text):
            return f'<p class="note">{_lines(text)}</p>'


def _run(run: Run) -> str:
    text = _lines(run.text)
    text = f"<strong>{text}</strong>" if run.bold else text
    return f'<a href="{escape(run.link)}">{text}</a>' if run.link else text


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _terms(rows: tuple[tuple[str, str], ...], name: str) -> str:
    return f'<dl class="{name}">{"".join(f"<dt>{escape(label)}</dt><dd>{_lines(text)}</dd>" for label, text in rows)}</dl>'


def _form(block: Rows) -> str:
    boxes = tuple((box.label, _box(box)) for box in block.boxes)
    rows = (*((label, _lines(text)) for label, text in block.rows), *boxes)
    body = "".join(f'<tr><th scope="row">{escape(label)}</th><td>{text}</td></tr>' for label, text in rows)
    return f'<table class="form"><tbody>{body}</tbody></table>'


def _box(box: Box) -> str:
    return "<br>".join(_lines(part) for part in (box.text, box.signature) if part)


def _table(block: Table) -> str:
    caption = f"<caption>{escape(block.title)}</caption>" if block.title else ""
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in block.header)
    rows = "".join(f"<tr>{''.join(f'<td>{_lines(text)}</td>' for text in row)}</tr>" for row in block.rows)
    return f'<table class="data">{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
