"""送达 (service): the time limit SVC-05, after which service by announcement is deemed made."""

from faheng.law.citations import Citation
from faheng.law.declarations import Quotation, TimeLimit
from faheng.law.statutes import CIVIL_PROCEDURE, PENALTY_RULES
from faheng.law.units import Unit

SVC_05 = TimeLimit(
    id="SVC-05", title="公告送达", amount=30, unit=Unit.DAY, anchor="发出公告之日", minimum=True,
    basis=(Citation(PENALTY_RULES, 58, 2), Citation(CIVIL_PROCEDURE, 95, 1)),
    quote="自发出公告之日起，经过三十日，即视为送达",
    see=(Quotation(Citation(CIVIL_PROCEDURE, 95, 1), "自发出公告之日起，经过三十日，即视为送达"),),
)  # fmt: skip
