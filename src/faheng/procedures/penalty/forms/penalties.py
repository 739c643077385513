"""处罚内容 (what a penalty consists of): shared by proposal, notice and decision."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from faheng.engine.fields import Money, Texts
from faheng.engine.forms import Form
from faheng.procedures.penalty.fields import Names, Penalties, Prose
from faheng.procedures.penalty.vocabulary import Penalty


def read_proposed(value: object) -> object:
    """Return a proposed penalty as a mapping; a plain text becomes its note, `revoke` is read as `revoked`."""
    if isinstance(value, str):
        return {"note": value}
    if isinstance(value, dict) and "revoke" in value:
        return {"revoked" if key == "revoke" else key: each for key, each in value.items()}
    return value


#: Which field holds the amount of which kind of penalty.
AMOUNTS = {Penalty.FINE: "fine", Penalty.CONFISCATE_GAINS: "confiscation", Penalty.CONFISCATE_GOODS: "confiscated_value"}


class Proposed(BaseModel):
    """拟给予的处罚."""

    model_config = ConfigDict(frozen=True, extra="allow", str_strip_whitespace=True)

    kind: Penalties = Field(default=(), title="拟处罚种类")
    fine: Money | None = Field(default=None, title="拟罚款（元）")
    confiscation: Money | None = Field(default=None, title="拟没收违法所得（元）")
    confiscated_value: Money | None = Field(default=None, title="拟没收非法财物的价值（元）")
    revoked: Names = Field(default=(), title="拟吊销、暂扣的证件")
    note: str = Field(default="", title="说明")


ProposedPenalty = Annotated[Proposed, BeforeValidator(read_proposed)]


class Discretion(BaseModel):
    """裁量: which tier of which item, and why."""

    model_config = ConfigDict(frozen=True, extra="allow", str_strip_whitespace=True)

    item: str = Field(default="", title="裁量事项")
    tier: str = Field(default="", title="裁量档次")
    reasons: str = Field(default="", title="裁量理由")


def read_discretion(value: object) -> object:
    """Return the discretion as a mapping; a plain text becomes the reasons."""
    if isinstance(value, str):
        return {"reasons": value}
    if isinstance(value, list | tuple):
        return {"reasons": "；".join(str(each) for each in value)}
    if isinstance(value, dict) and "reason" in value:
        return {"reasons" if key == "reason" else key: each for key, each in value.items()}
    return value


DiscretionUsed = Annotated[Discretion, BeforeValidator(read_discretion)]


class Imposed(Form):
    """处罚决定的内容: what both kinds of decision hold."""

    number: Prose = Field(title="决定书文号")
    kind: Penalties = Field(title="处罚种类", min_length=1)
    fine: Money | None = Field(default=None, title="罚款（元）")
    law: Texts = Field(title="依据", min_length=1, description="违反和处罚的条款")
    fact: Prose = Field(title="违法事实和证据")
    remedy: Prose = Field(title="救济途径和期限", description="照决定书所印")
    sealed: bool = Field(default=True, title="是否盖有本机关印章")
    payment: str = Field(default="", title="履行方式和期限")
