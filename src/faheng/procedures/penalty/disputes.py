"""复议、诉讼及其后果 (challenges): the same steps after an ordinary decision and after one made on the spot.

Law: 《行政处罚法》第四十八条第二款、第七十三条. Rules PEN-28, PEN-32, SIM-08.
"""

from faheng.engine.dossier import Role
from faheng.engine.procedure import Step
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.common.challenges import Challenge
from faheng.procedures.penalty.forms import execution
from faheng.procedures.penalty.rules import publication as publication_rules

CHALLENGE = Step(
    "challenge", "复议、诉讼", Challenge, (Role.OFFICER,), on="from_on", after=("decide", "no_penalty"), once=False,
    basis=(Citation(PENALTIES, 73),),
)  # fmt: skip
WITHDRAW = Step(
    "withdraw", "撤回公示", execution.Withdraw, (Role.OFFICER,), on="withdrawn_on", after=("publish",),
    basis=(Citation(PENALTIES, 48, 2), Citation(PENALTY_RULES, 23)),
    guards=(publication_rules.withdrawal_has_a_reason,),
)  # fmt: skip
