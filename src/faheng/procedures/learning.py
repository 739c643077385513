"""学习与培训 (learning): one record per meeting, class or examination; imported by the thousand.

Law: 《法治宣传教育法》第三十三条至第三十八条 (学法制度), 《行政执法监督条例》第十七条第二款 (资格考试). Rules QUAL-02.
A meeting that counts under two names (中心组学习 and 领导班子学法) is one record with two `kinds`.
Not here: the training hours of each officer (QUAL-06), which belong to the officer's own record.
"""

from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from faheng.engine.dossier import Role
from faheng.engine.fields import Texts
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Register
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import ENFORCEMENT_SUPERVISION, LEGAL_EDUCATION


class LearningKind(Vocabulary):
    """学习类型."""

    FIRST_AGENDA = "first_agenda", "“第一议题”学习"
    STUDY_CENTRE_GROUP = "study_centre_group", "党委（党组）理论学习中心组学习"
    PARTY_BRANCH_STUDY = "party_branch_study", "“三会一课”、主题党日学习"
    PARTY_BRANCH_ACTIVITY = "party_branch_activity", "“三会一课”、主题党日活动"
    DEMOCRATIC_LIFE_MEETING = "democratic_life_meeting", "民主生活会"
    LEADERSHIP_LAW_STUDY = "leadership_law_study", "领导班子学法"
    DIRECTOR_LECTURE = "director_lecture", "局长讲法"
    LEADING_GROUP_MEETING = "leading_group_meeting", "研究法治工作的会议"
    INDIVIDUAL_REPORT = "individual_report", "领导干部述法"
    RULE_OF_LAW_TRAINING = "rule_of_law_training", "法治专题培训（学习）"
    ENFORCEMENT_TRAINING = "enforcement_training", "执法业务培训"
    INDUCTION_TRAINING = "induction_training", "岗前培训"
    DISPUTE_TRAINING = "dispute_training", "复议诉讼应对与处罚程序培训"
    ENFORCEMENT_EXAM = "enforcement_exam", "执法资格考试"
    HEARING_OFFICER_QUALIFICATION = "hearing_officer_qualification", "听证员资格"
    LAW_EXAM = "law_exam", "国家工作人员学法考试"
    ONLINE_LEARNING = "online_learning", "线上学习"
    SECRECY_EDUCATION = "secrecy_education", "保密宣传教育"
    COURT_OBSERVATION = "court_observation", "庭审旁听"
    WARNING_EDUCATION = "warning_education", "警示教育"
    CASE_REVIEW_MEETING = "case_review_meeting", "案件评析会"
    EXPERIENCE_EXCHANGE = "experience_exchange", "经验交流"
    LEGAL_CONSULTATION = "legal_consultation", "重大涉法事务研讨"
    LOOKBACK = "lookback", "复议诉讼“回头看”"
    RECEPTION_TRAINING = "reception_training", "一线接访人员培训"
    INTEGRITY_EDUCATION = "integrity_education", "执法廉洁教育"
    OTHER = "other", "其他学习"


class Sort(Vocabulary):
    """法规类别."""

    PARTY_RULE = "party_rule", "党内法规"
    LAW = "law", "法律"
    REGULATION = "regulation", "行政法规、地方性法规"
    RULE = "rule", "规章"
    OTHER = "other", "其他"


class LearningLevel(Vocabulary):
    """层级."""

    BUREAU = "bureau", "局机关"
    SYSTEM = "system", "系统各单位"
    BRANCH = "branch", "基层党组织"
    SUPERIOR = "superior", "上级组织、本单位参加"


class LearningMode(Vocabulary):
    """学习方式."""

    OFFLINE = "offline", "线下"
    ONLINE = "online", "线上"
    MIXED = "mixed", "线下线上结合"


Count = Annotated[int, Field(ge=0)]

#: 后者不得大于前者: the part, the whole, how it is said.
WITHIN = {
    "participants": ("expected", "实到（覆盖）人数大于应到人数"),
    "sat": ("expected", "参加考试人数大于应参加人数"),
    "passed": ("sat", "通过人数大于参加考试人数"),
    "excellent": ("sat", "优秀人数大于参加考试人数"),
    "leaders": ("participants", "参加的领导干部人数大于实到人数"),
}


class Learning(Form):
    """学习记录."""

    held_on: date = Field(title="日期")
    kinds: tuple[LearningKind, ...] = Field(title="学习类型", description="一次会议可以有几个名称，只记一条")
    title: str = Field(title="主题", min_length=1)
    topic: str = Field(default="", title="专题", description="用于分类统计，如习近平法治思想、民法典、处罚程序")
    laws: Texts = Field(default=(), title="学习的法律法规")
    unit: str = Field(default="", title="开展单位")
    level: LearningLevel | None = Field(default=None, title="层级")
    organiser: str = Field(default="", title="主办单位")
    lecturer: str = Field(default="", title="主讲人")
    mode: LearningMode | None = Field(default=None, title="学习方式")
    platform: str = Field(default="", title="线上平台")
    hours: Annotated[int, Field(ge=0, le=240)] | None = Field(default=None, title="学时")
    expected: Count | None = Field(default=None, title="应到（应参加）人数", description="覆盖率、完成率、参与率的分母")
    participants: Count | None = Field(default=None, title="实到（覆盖）人数")
    officers: Texts = Field(default=(), title="参加的执法人员", description="按人计算年度培训学时")
    leaders: Count | None = Field(default=None, title="其中领导干部人数")
    counsel: Texts = Field(default=(), title="参加的法律顾问、公职律师")
    sat: Count | None = Field(default=None, title="参加考试人数")
    passed: Count | None = Field(default=None, title="考试通过人数")
    excellent: Count | None = Field(default=None, title="考试优秀人数")
    qualified: Count | None = Field(default=None, title="取得资格人数")
    matters: Count | None = Field(default=None, title="讨论法治重大事项项数")
    campaign: str = Field(default="", title="专项行动")

    @field_validator("kinds")
    @classmethod
    def each_kind_once(cls, kinds: tuple[LearningKind, ...]) -> tuple[LearningKind, ...]:
        """至少选一类，同一类型不重复."""
        if not kinds:
            raise ValueError("至少选一类")
        return tuple(dict.fromkeys(kinds))

    @field_validator("participants", "sat", "passed", "excellent", "leaders")
    @classmethod
    def part_within_whole(cls, part: int | None, info: ValidationInfo) -> int | None:
        """人数不大于其所属的总数."""
        whole, message = WITHIN[info.field_name or ""]
        total = info.data.get(whole)
        if part is not None and total is not None and part > total:
            raise ValueError(f"{message}（{part}大于{total}）")
        return part


class MustKnow(Form):
    """应知应会清单的一项."""

    law: str = Field(title="法规名称", min_length=1)
    sort: Sort = Field(title="类别")
    version: str = Field(default="", title="版本", description="如 2025年修订")
    effective_on: date | None = Field(default=None, title="施行日期")
    people: str = Field(default="", title="适用人员", description="如 全体干部、执法人员")
    from_on: date = Field(title="列入日期")
    until_on: date | None = Field(default=None, title="移出日期", description="最后一日")


MUST_KNOW = Register(
    "learning.must_know", "应知应会清单", MustKnow, "QUAL-02", (Citation(LEGAL_EDUCATION, 34),), on="from_on", ends="until_on",
    help="党内法规和法律法规清单：学法和述法据此安排",
)  # fmt: skip

RECORD = Step(
    "record",
    "学习记录",
    Learning,
    (Role.CLERK, Role.OFFICER, Role.SYSTEM),
    on="held_on",
    basis=(Citation(LEGAL_EDUCATION, 36), Citation(LEGAL_EDUCATION, 34), Citation(ENFORCEMENT_SUPERVISION, 17, 2)),
    state="已记录",
    closes=True,
)

PROCEDURE = Procedure(
    key="learning",
    title="学习与培训",
    numbered="学",
    basis=(Citation(LEGAL_EDUCATION, 36),),
    steps=(RECORD,),
    registers=(MUST_KNOW,),
    summary="第一议题、中心组、三会一课、领导班子学法、法治培训、资格考试等，一事一记",
    has_party=False,
)
