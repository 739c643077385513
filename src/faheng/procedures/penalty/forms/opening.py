"""线索、核查、立案、回避 (from the clue to the opened case): 程序规定第十九条、第三十二条."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import names_dossier
from faheng.engine.forms import Form
from faheng.procedures.common.lines import Line
from faheng.procedures.penalty.fields import Names, Prose, YesNo
from faheng.procedures.penalty.vocabulary import Authority, Source


class Clue(Form):
    """线索登记."""

    source: Source = Field(title="线索来源")
    received_on: date = Field(title="发现或者收到线索的日期")
    summary: Prose = Field(title="线索内容")
    inspection: str = Field(default="", title="来源检查的案卷号", json_schema_extra=names_dossier())
    suspected: str = Field(default="", title="涉嫌违法行为（拟定案由）")
    handlers: Names = Field(default=(), title="拟定承办人", description="执法人员的编号")
    offence_ended_on: date | None = Field(default=None, title="违法行为发生或者终了之日（初步）")
    line: Line | None = Field(default=None, title="监督专业")
    campaign: str = Field(default="", title="专项行动")
    topic: str = Field(default="", title="专题", description="用于分类统计，如“两非”、代孕")


class Verify(Form):
    """初步核查: the five conditions of 程序规定第三十二条第一款."""

    verified_on: date = Field(title="核查日期")
    meets_conditions: bool = Field(
        title="是否符合立案条件", description="有违法行为人或危害后果、事实依据可靠、属处罚范围、归本机关管辖、在时效内"
    )
    reason: str = Field(default="", title="理由")


class ExtendFiling(Form):
    """延长立案: seven more workdays, by the head, where the matter is complex."""

    reason: Prose = Field(title="延长理由")
    approved_by: Prose = Field(title="批准人")
    approved_on: date | None = Field(default=None, title="批准日期")


class File(Form):
    """立案报告."""

    filed_on: date = Field(title="立案日期")
    cause: Prose = Field(title="案由")
    handlers: Names = Field(title="案件承办人", description="两名以上执法人员的编号")
    authority: Authority = Field(title="实施机关类别")
    offence_ended_on: date = Field(title="违法行为发生或者终了之日", description="连续或者继续状态的，填终了之日")
    endangers_life: bool = Field(default=False, title="是否涉及公民生命健康安全")
    harm: bool = Field(default=False, title="是否有危害后果")
    facts: str = Field(default="", title="简要案情")
    source: Source | None = Field(default=None, title="案件来源")
    entrusted_body: str = Field(default="", title="受委托实施处罚的组织")
    entrustment: str = Field(default="", title="委托书编号")
    inspection: str = Field(default="", title="来源检查的案卷号", json_schema_extra=names_dossier())
    line: Line | None = Field(default=None, title="监督专业")
    campaign: str = Field(default="", title="专项行动")
    topic: str = Field(default="", title="专题", description="用于分类统计，如“两非”、非医疗机构开展医疗美容")


class Decline(Form):
    """不予立案."""

    reason: Prose = Field(title="不予立案的理由")
    declined_on: date | None = Field(default=None, title="决定日期")


class Recuse(Form):
    """回避申请与决定."""

    officer: Prose = Field(title="被申请回避的人员")
    granted: YesNo = Field(title="是否决定回避")
    reason: str = Field(default="", title="理由")
    decided_on: date | None = Field(default=None, title="决定日期")
