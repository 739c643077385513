"""现场检查: 亮码入企、检查笔录 (the visit itself)."""

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.law.citations import Citation
from faheng.law.statutes import BUSINESS_ENVIRONMENT, INFECTIOUS_DISEASES, PENALTIES, PENALTY_RULES
from faheng.procedures.inspecting.terms import EntryChannel, Result


class CheckIn(Form):
    """亮码检查、扫码入企."""

    at: AwareDatetime = Field(title="入场时间")
    code: str = Field(default="", title="检查码")
    scanned: bool = Field(default=False, title="已亮码、扫码")
    exception: str = Field(default="", title="未亮码的理由")


class Item(BaseModel):
    """一项检查内容."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    item: str = Field(title="检查内容", min_length=1)
    result: Result = Field(title="检查结果")
    basis: str = Field(default="", title="依据")
    note: str = Field(default="", title="情况")


class Record(Form):
    """现场检查笔录."""

    started_at: AwareDatetime = Field(title="开始时间")
    ended_at: AwareDatetime = Field(title="结束时间")
    items: tuple[Item, ...] = Field(title="检查内容和结果", min_length=1)
    signed: bool = Field(title="被检查人已签名")
    refusal_note: str = Field(default="", title="拒绝签名的说明")
    place: str = Field(default="", title="检查地点")
    present: str = Field(default="", title="在场人员")
    certificates_shown: bool | None = Field(default=None, title="已出示执法证件")
    channel: EntryChannel | None = Field(default=None, title="录入方式")
    recordings: int | None = Field(default=None, title="执法音像记录件数", ge=0)
    products_checked: int | None = Field(default=None, title="检查产品种数", ge=0)
    products_sampled: int | None = Field(default=None, title="抽检产品种数", ge=0)

    @property
    def violations(self) -> tuple[Item, ...]:
        return tuple(each for each in self.items if each.result is Result.VIOLATION)

    @property
    def problems(self) -> tuple[Item, ...]:
        """Items found defective or unlawful."""
        return tuple(each for each in self.items if each.result in (Result.DEFECT, Result.VIOLATION))


CHECK_IN: Step[CheckIn] = Step(
    "check_in", "亮码入企", CheckIn, (Role.OFFICER,), on="at", after=("plan",), until=("close",), once=False,
    basis=(Citation(PENALTIES, 55, 1), Citation(BUSINESS_ENVIRONMENT, 58)), state="检查中",
)  # fmt: skip
RECORD: Step[Record] = Step(
    "record", "现场检查", Record, (Role.OFFICER,), on="started_at", after=("plan",), until=("close",), once=False, officers=2,
    basis=(Citation(PENALTIES, 55, 1), Citation(PENALTY_RULES, 27), Citation(INFECTIOUS_DISEASES, 96)), state="已检查",
)  # fmt: skip
