"""救济途径的告知 (telling the remedy): reconsideration first for what is withheld (FOI-11), periods by rule (REC-01, LIT-01)."""

import re
from datetime import date

from faheng.law.statutes import RECONSIDERATION
from faheng.procedures.common.government import SAME_LEVEL
from faheng.procedures.information_request.answers import DEMANDS, Answer, Remedy

RECONSIDER = "可以自收到本答复之日起六十日内向{authority}申请行政复议"
SUE = "也可以自收到本答复之日起六个月内依法向人民法院提起行政诉讼"
AFTERWARDS = "对行政复议决定不服的，可以再依法向人民法院提起行政诉讼"

_AFTER_RECONSIDERATION = re.compile(r"对(?:行政)?复议决定不服[^。；;]*")
_DIRECT_SUIT = re.compile(r"诉讼|起诉")


def remedy_of(answer: Answer, on: date) -> Remedy:
    """Return the remedy that an answer of a day opens; before 2024-01-01 the law left the choice to the applicant."""
    remedy = DEMANDS[answer].remedy
    if remedy is Remedy.RECONSIDERATION_FIRST and not RECONSIDERATION.in_force(on):
        return Remedy.EITHER
    return remedy


def remedy_text(answer: Answer, on: date, authority: str = SAME_LEVEL) -> str:
    """Return the sentence that the reply prints, empty where no remedy need be told."""
    reconsider = RECONSIDER.format(authority=authority)
    match remedy_of(answer, on):
        case Remedy.RECONSIDERATION_FIRST:
            return f"如对本答复不服，{reconsider.replace('可以', '应当先', 1)}；{AFTERWARDS}。"
        case Remedy.EITHER:
            return f"如对本答复不服，{reconsider}，{SUE}。"
        case Remedy.NONE:
            return ""


def offers_suit_at_once(text: str) -> bool:
    """Say whether a text lets the reader go to court without reconsideration."""
    return bool(_DIRECT_SUIT.search(_AFTER_RECONSIDERATION.sub("", text)))


def offers_reconsideration(text: str) -> bool:
    """Say whether a text tells of reconsideration."""
    return "复议" in text
