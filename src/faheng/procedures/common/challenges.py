"""复议、诉讼及其结果 (challenges and how they end), as the dossier of the challenged act records them."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import names_dossier
from faheng.engine.forms import Form
from faheng.engine.vocabulary import Vocabulary


class ChallengeKind(Vocabulary):
    """复议、诉讼."""

    RECONSIDERATION = "reconsideration", "行政复议"
    LITIGATION = "litigation", "行政诉讼"


class Challenge(Form):
    """复议、诉讼."""

    kind: ChallengeKind = Field(title="复议或者诉讼")
    from_on: date = Field(title="申请或者起诉日期")
    to_on: date | None = Field(default=None, title="收到结果的日期")
    outcome: str = Field(default="", title="结果", description="如维持、撤销、变更、确认违法、责令履行、撤回申请")
    case: str = Field(default="", title="复议、诉讼的案卷号", json_schema_extra=names_dossier())

    @property
    def opens_anew(self) -> bool:
        """Say whether the act must or may be done again: revoked, or ordered to be done."""
        return "撤销" in self.outcome or "责令" in self.outcome
