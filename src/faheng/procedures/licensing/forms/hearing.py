"""听取意见与听证的表单 (forms)."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import Texts
from faheng.engine.forms import Form


class NotifyInterested(Form):
    """告知利害关系人."""

    served_on: date = Field(title="告知日期")
    parties: Texts = Field(title="被告知的申请人、利害关系人", min_length=1)
    hearing_offered: bool = Field(title="已告知听证权利")
    content: str = Field(default="", title="告知内容")


class Statement(Form):
    """陈述申辩."""

    made_on: date = Field(title="陈述日期")
    made_by: str = Field(title="陈述人", min_length=1)
    content: str = Field(title="陈述申辩内容", min_length=1)


class WaiveHearing(Form):
    """放弃听证."""

    waived_on: date = Field(title="放弃日期")
    waived_by: Texts = Field(title="放弃人", min_length=1)


class HearingRequest(Form):
    """听证申请."""

    requested_on: date = Field(title="申请日期")
    requested_by: str = Field(title="申请人", min_length=1)


class HearingNotice(Form):
    """听证通知."""

    served_on: date = Field(title="送达日期")
    held_on: date = Field(title="举行日期")
    place: str = Field(default="", title="听证地点")
    presider: str = Field(title="听证主持人", min_length=1)
    announced_on: date | None = Field(default=None, title="公告日期")


class Hearing(Form):
    """举行听证."""

    held_on: date = Field(title="举行日期")
    presider: str = Field(title="听证主持人", min_length=1)
    record_signed: bool = Field(title="笔录已经确认签字")
    public: bool = Field(default=True, title="公开举行")
    record: str = Field(default="", title="笔录要点")
