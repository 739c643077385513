"""文号 of papers: as recorded, else after the dossier's own number with the letters of the paper."""

import re

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Paper
from faheng.engine.procedure import Procedure

_NUMBER = re.compile(r"(?P<begin>[^〔〕]*)〔(?P<year>\d{4})〕(?P<serial>\d+)号")
_SERIAL = "案"


def paper_number(procedure: Procedure, dossier: Dossier, entry: Entry[Form], paper: Paper) -> str:
    """Return the number of a paper, empty for one without number.

    龙卫医罚〔2025〕12号 gives 龙卫医罚告〔2025〕12号 to a paper whose letters are 罚告; a second one of the same step is 12-2号.
    """
    if not paper.numbered:
        return ""
    recorded = entry.data.__dict__.get("number")
    if isinstance(recorded, str) and recorded:
        return recorded
    own = _NUMBER.fullmatch(dossier.number)
    if own is None:
        return ""
    begin = own["begin"]
    for letters in (procedure.numbered, _SERIAL):
        begin = begin.removesuffix(letters) if letters else begin
    earlier = sum(1 for each in dossier.by_step.get(entry.step, ()) if each.seq < entry.seq)
    repeated = f"-{earlier + 1}" if earlier else ""
    return f"{begin}{paper.numbered}〔{own['year']}〕{own['serial']}{repeated}号"
