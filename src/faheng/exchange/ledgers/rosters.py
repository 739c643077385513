"""名册 (rosters): ledgers of people and parties, which are no dossiers: 执法人员台账, 当事人（一户一档）台账."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import Field

from faheng.engine.dossier import PartyKind
from faheng.engine.forms import Form

OFFICERS, PARTIES = "officers", "parties"
Filled = Annotated[str, Field(min_length=1)]


class OfficerRow(Form):
    """执法人员."""

    id: Filled = Field(title="编号", description="本机关内不重复，如工号")
    name: Filled = Field(title="姓名")
    certificate: str = Field(default="", title="执法证号")
    valid_from: date | None = Field(default=None, title="证件有效期起")
    valid_to: date | None = Field(default=None, title="证件有效期止", description="含当日")
    issuer: str = Field(default="", title="发证机关")


class PartyRow(Form):
    """当事人."""

    party_kind: PartyKind | None = Field(default=None, title="当事人类别")
    party: Filled = Field(title="当事人名称")
    code: Filled = Field(title="统一社会信用代码/身份证号", description="18位；单元格请设为文本，否则末三位会丢失")
    address: str = Field(default="", title="当事人住所")
    representative: str = Field(default="", title="法定代表人（负责人）")
    phone: str = Field(default="", title="联系电话")


ROSTERS: Mapping[str, tuple[str, type[Form]]] = {OFFICERS: ("执法人员台账", OfficerRow), PARTIES: ("当事人台账", PartyRow)}
