"""检查的清单 (registers): 检查主体, 执法事项及依据, 无事不扰等清单, 执法装备; and what the lists ask of a plan."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Entry
from faheng.engine.fields import Money
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Register, Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.declarations import Mark
from faheng.law.statutes import BUSINESS_ENVIRONMENT
from faheng.procedures.inspecting.forms import Plan
from faheng.procedures.inspecting.parameters import UNCOUNTED
from faheng.procedures.inspecting.terms import Mode, Source

OPENNESS = (Citation(BUSINESS_ENVIRONMENT, 58),)


class Listed(Form):
    """自某日起、到某日止的一行."""

    from_on: date = Field(title="列入日期")
    until_on: date | None = Field(default=None, title="移出日期", description="最后一日")


class Authority(Listed):
    """涉企行政检查主体."""

    name: str = Field(title="检查主体名称", min_length=1)
    law: str = Field(title="主体资格依据", min_length=1)
    published_on: date | None = Field(default=None, title="公示日期")


class Power(Vocabulary):
    """职权类别."""

    LICENCE = "licence", "行政许可"
    PENALTY = "penalty", "行政处罚"
    COERCION = "coercion", "行政强制"
    INSPECTION = "inspection", "行政检查"
    OTHER = "other", "其他行政权力"


class EnforcementItem(Listed):
    """权责清单、执法事项及依据的一项."""

    item: str = Field(title="事项", min_length=1)
    power: Power = Field(title="职权类别")
    law: str = Field(title="依据", min_length=1)
    duty: str = Field(default="", title="责任事项")
    section: str = Field(default="", title="承办科室和单位", description="谁监管、谁执法")
    published_on: date | None = Field(default=None, title="公示日期")


class ListKind(Vocabulary):
    """清单种类."""

    NO_DISTURB = "no_disturb", "“无事不扰”清单"
    IMPERCEPTIBLE = "imperceptible", "“无感检查”清单"
    RANDOM_NEGATIVE = "random_negative", "随机抽查事项负面清单"
    JOINT = "joint", "跨部门联合检查事项清单"


class ListedName(Listed):
    """清单上的一个对象或者事项."""

    kind: ListKind = Field(title="清单种类")
    name: str = Field(title="对象或者事项", min_length=1, description="“无事不扰”“无感检查”填对象名称，其余填检查事项")
    uscc: str = Field(default="", title="统一社会信用代码")
    departments: str = Field(default="", title="联合部门")
    reason: str = Field(default="", title="理由、依据")


class EquipmentKind(Vocabulary):
    """装备种类."""

    BODY_CAMERA = "body_camera", "执法记录仪"
    TERMINAL = "terminal", "执法终端（单兵系统）"
    OTHER = "other", "其他"


class Equipment(Listed):
    """一台执法装备."""

    kind: EquipmentKind = Field(title="装备种类")
    number: str = Field(title="编号", min_length=1)
    holder: str = Field(default="", title="使用人")


class Prepaid(Listed):
    """一个预付式经营主体."""

    name: str = Field(title="主体名称", min_length=1)
    uscc: str = Field(default="", title="统一社会信用代码")
    balance: Money | None = Field(default=None, title="预收款余额（元）")
    customers: int | None = Field(default=None, title="预付费人数", ge=0)
    risk: str = Field(default="", title="风险迹象", description="如 停业、欠薪、投诉集中")


AUTHORITIES = Register("inspection.authorities", "涉企检查主体清单", Authority, "INS-05", OPENNESS, on="from_on", ends="until_on")
ITEMS = Register(
    "inspection.items", "权责清单（执法事项及依据）", EnforcementItem, "INS-05", OPENNESS, on="from_on", ends="until_on",
    help="清单之外无事项；调整时让旧行截止、加入新行",
)  # fmt: skip
LISTS = Register("inspection.lists", "检查对象和事项清单", ListedName, "INS-05", OPENNESS, on="from_on", ends="until_on")
PREPAID = Register("inspection.prepaid", "预付式经营主体台账", Prepaid, "INS-05", OPENNESS, on="from_on", ends="until_on")
EQUIPMENT = Register("inspection.equipment", "执法装备清单", Equipment, "INS-02", OPENNESS, on="from_on", ends="until_on")


@guard("INS-05", severity=Severity.NOTICE, mark=Mark.UNVERIFIED)
def the_lists_are_heeded(situation: Situation, entry: Entry[Plan]) -> Iterable[Breach]:
    """安排检查前核对“无事不扰”“无感检查”、负面清单和联合检查清单."""
    plan, party = entry.data, situation.dossier.party
    for row in situation.around.rows(LISTS):
        named = party is not None and (row.name == party.name or bool(row.uscc and row.uscc == party.uscc))
        counted = plan.mode is Mode.ON_SITE and plan.source not in situation.value(UNCOUNTED)
        match row.kind:
            case ListKind.NO_DISTURB | ListKind.IMPERCEPTIBLE if named and counted:
                yield Breach(f"“{row.name}”在{row.kind.label}内，不宜安排入企现场检查", "source")
            case ListKind.RANDOM_NEGATIVE if plan.source is Source.DRAW and row.name in plan.scope:
                yield Breach(f"“{row.name}”在{row.kind.label}内，不纳入随机抽查", "scope")
            case ListKind.JOINT if not plan.joint and counted and row.name in plan.scope:
                yield Breach(f"“{row.name}”在{row.kind.label}内，应当纳入联合检查", "joint")
