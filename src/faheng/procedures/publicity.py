"""普法与公开活动 (publicity): one record per event, post, video or briefing; imported by the hundred.

Law: 《法治宣传教育法》第九条 (谁执法谁普法), 第十六条至第十八条, 第二十三条. Rule ANN-07.
An event that counts under two names is one record with two `kinds`.
"""

from collections.abc import Iterable
from datetime import date
from typing import Annotated

from pydantic import Field, field_validator

from faheng.engine.dossier import Entry, Role
from faheng.engine.fields import Texts, names_dossier
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Register, Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import LEGAL_EDUCATION


class PublicityKind(Vocabulary):
    """宣传类型."""

    EVENT = "event", "普法活动"
    POST = "post", "普法推文"
    VIDEO = "video", "普法短视频"
    HEALTH_POST = "health_post", "健康科普信息"
    LAW_AND_HEALTH = "law_and_health", "“法治+健康”服务"
    MATERIALS = "materials", "发放宣传材料"
    CONSULTATION = "consultation", "群众咨询"
    REGULATED_TRAINING = "regulated_training", "监管对象培训"
    MEDICAL_STAFF_TRAINING = "medical_staff_training", "医务人员法律培训"
    CASE_BASED = "case_based", "以案释法"
    IN_PROCESS = "in_process", "执法过程普法"
    INTO_PLACES = "into_places", "法律进机关、社区、企业、机构"
    OPEN_DAY = "open_day", "政府开放日"
    PRESS_BRIEFING = "press_briefing", "新闻发布"
    EVENT_REPORT = "event_report", "现场活动报道"
    MEDIA_REPORT = "media_report", "媒体宣传"
    LITERACY_ACTION = "literacy_action", "公民法治素养提升行动"
    INTERVIEW = "interview", "机构负责人约谈"
    TRAINING_ENFORCEMENT = "training_enforcement", "“培训+执法”"
    LIVE_ENFORCEMENT = "live_enforcement", "直播式执法"
    PATRIOTIC_HEALTH = "patriotic_health", "爱国卫生运动宣传"
    GRASSROOTS_LEGISLATION = "grassroots_legislation", "基层立法联系点"
    OTHER = "other", "其他宣传"


class Audience(Vocabulary):
    """宣传对象."""

    PUBLIC = "public", "社会公众"
    REGULATED_PARTIES = "regulated_parties", "监管对象"
    MEDICAL_STAFF = "medical_staff", "医务人员"
    ENTERPRISES = "enterprises", "企业"
    STUDENTS = "students", "学生"
    OFFICIALS = "officials", "机关工作人员"
    OTHER = "other", "其他"


class Channel(Vocabulary):
    """渠道."""

    OFFLINE = "offline", "线下"
    WECHAT = "wechat", "微信公众号"
    VIDEO_ACCOUNT = "video_account", "视频号、短视频平台"
    WEBSITE = "website", "门户网站"
    MEDIA = "media", "报刊、广播电视等媒体"
    GROUP = "group", "工作群"
    OTHER = "other", "其他"


class Pairing(Vocabulary):
    """结合方式."""

    GO_OUT = "go_out", "走出去"
    INVITE_IN = "invite_in", "请进来"
    OFFLINE = "offline", "线下"
    ONLINE = "online", "线上"
    PROFESSIONAL = "professional", "专业"
    LIVELIHOOD = "livelihood", "民生"


Count = Annotated[int, Field(ge=0)]


class Publicity(Form):
    """宣传记录."""

    held_on: date = Field(title="开展或者发布日期")
    kinds: tuple[PublicityKind, ...] = Field(title="宣传类型", description="一次活动可以有几个名称，只记一条")
    title: str = Field(title="主题", min_length=1)
    topic: str = Field(default="", title="专题", description="用于分类统计，如宪法、民法典、传染病防治法")
    campaign: str = Field(default="", title="重要节点或者专项行动", description="如国家宪法日、民法典宣传月")
    laws: Texts = Field(default=(), title="宣传的法律法规")
    unit: str = Field(default="", title="开展单位")
    partners: Texts = Field(default=(), title="联合单位")
    place: str = Field(default="", title="地点")
    channel: Channel | None = Field(default=None, title="渠道")
    platform: str = Field(default="", title="平台或者账号名称")
    link: str = Field(default="", title="网址")
    target: Audience | None = Field(default=None, title="宣传对象")
    ways: tuple[Pairing, ...] = Field(default=(), title="结合方式")
    audience: Count | None = Field(default=None, title="受众（服务）人次")
    materials: Count | None = Field(default=None, title="发放宣传材料份数")
    consultations: Count | None = Field(default=None, title="解答咨询人次")
    views: Count | None = Field(default=None, title="阅读（播放）量")
    case: str = Field(default="", title="所用案例的案卷号", json_schema_extra=names_dossier())
    duty: str = Field(default="", title="普法责任清单事项")

    @field_validator("kinds")
    @classmethod
    def each_kind_once(cls, kinds: tuple[PublicityKind, ...]) -> tuple[PublicityKind, ...]:
        """至少选一类，同一类型不重复."""
        if not kinds:
            raise ValueError("至少选一类")
        return tuple(dict.fromkeys(kinds))


class PublicityDuty(Form):
    """普法责任清单的一项."""

    item: str = Field(title="普法事项", min_length=1)
    law: str = Field(title="宣传的法律法规", min_length=1)
    target: Audience = Field(title="宣传对象")
    responsible: str = Field(title="责任科室和单位", min_length=1)
    node: str = Field(default="", title="重要节点", description="如 12月4日国家宪法日")
    way: str = Field(default="", title="宣传方式")
    from_on: date = Field(title="列入日期")
    until_on: date | None = Field(default=None, title="移出日期", description="最后一日")


class PublicityBase(Form):
    """普法阵地."""

    name: str = Field(title="名称", min_length=1)
    place: str = Field(default="", title="地点")
    grade: str = Field(default="", title="等级", description="如 五星级")
    unit: str = Field(default="", title="管理单位")
    from_on: date = Field(title="启用日期")
    until_on: date | None = Field(default=None, title="停用日期", description="最后一日")


EDUCATION_DUTY = Citation(LEGAL_EDUCATION, 9)
DUTIES = Register("publicity.duties", "普法责任清单", PublicityDuty, "ANN-07", (EDUCATION_DUTY,), on="from_on", ends="until_on")
BASES = Register("publicity.bases", "普法阵地清单", PublicityBase, "ANN-07", (EDUCATION_DUTY,), on="from_on", ends="until_on")


@guard("ANN-07", EDUCATION_DUTY, severity=Severity.NOTICE)
def the_duty_is_on_the_list(situation: Situation, entry: Entry[Publicity]) -> Iterable[Breach]:
    """注明普法责任清单事项的，该事项在清单内（机关没有录入清单的不核对）."""
    known = {row.item for row in situation.around.rows(DUTIES)}
    if known and entry.data.duty and entry.data.duty not in known:
        yield Breach(f"“{entry.data.duty}”不在本机关的普法责任清单内", "duty")


RECORD = Step(
    "record",
    "宣传记录",
    Publicity,
    (Role.CLERK, Role.OFFICER, Role.SYSTEM),
    on="held_on",
    basis=(Citation(LEGAL_EDUCATION, 9), Citation(LEGAL_EDUCATION, 18), Citation(LEGAL_EDUCATION, 23)),
    guards=(the_duty_is_on_the_list,),
    state="已记录",
    closes=True,
    public=("held_on", "kinds", "title", "unit", "channel", "link"),
)

PROCEDURE = Procedure(
    key="publicity",
    title="普法与公开活动",
    numbered="普",
    basis=(Citation(LEGAL_EDUCATION, 9),),
    steps=(RECORD,),
    registers=(DUTIES, BASES),
    summary="普法活动、推文、短视频、“法治+健康”、科普、开放日、监管对象培训等，一事一记",
    has_party=False,
)
