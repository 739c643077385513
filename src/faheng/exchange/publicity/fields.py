"""双公示字段: codes, names and order of the two uploads (发改办财金〔2018〕424号 and the platform's field tables).

Money is in 万元 with six decimals. Only fields that the step makes public are read; identity numbers are masked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from faheng.engine.dossier import Dossier, Entry, PartyKind
from faheng.engine.procedure import Step
from faheng.engine.shapes import label_of
from faheng.law.errors import WrongInput
from faheng.law.identifiers import uscc
from faheng.law.money import wan

KINDS = {PartyKind.ORGANISATION: "法人及非法人组织", PartyKind.PERSON: "自然人", PartyKind.SOLE_TRADER: "个体工商户"}
PLACES = 6


@dataclass(frozen=True)
class Decision:
    """一项决定: a dossier, its public decision, and the later steps that bear on what is shown."""

    dossier: Dossier
    step: Step[Any]
    entry: Entry[Any]

    def said(self, name: str) -> Any:
        """Return a public field of the decision, None where it is not public or not recorded."""
        return self.entry.data.__dict__.get(name) if name in self.step.public else None

    def text(self, name: str) -> str:
        """Return a public field as text."""
        value = self.said(name)
        values = value if isinstance(value, tuple | list) else (value,)
        return "、".join(_text(each) for each in values if each not in (None, ""))

    def other(self, step: str, name: str) -> Any:
        """Return a field of the last entry of another step."""
        entries = self.dossier.by_step.get(step)
        return entries[-1].data.__dict__.get(name) if entries else None


@dataclass(frozen=True, slots=True)
class Field:
    """字段: its code, its name, how it is read, and whether the platform refuses a row without it."""

    code: str
    name: str
    read: Callable[[Decision], object]
    required: bool = False


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return label_of(value) if hasattr(value, "label") else str(value)  # type: ignore[arg-type]


def public(name: str) -> Callable[[Decision], str]:
    """Return what reads a public field of the decision."""
    return lambda decision: decision.text(name)


def amount(*names: str) -> Callable[[Decision], str]:
    """Return what reads a sum of public amounts in 万元."""

    def read(decision: Decision) -> str:
        found = [value for name in names if isinstance(value := decision.said(name), Decimal)]
        return f"{wan(sum(found, Decimal()), PLACES):f}" if found else ""

    return read


def empty(_decision: Decision) -> str:
    """Read nothing: the system does not keep it."""
    return ""


def name_of(decision: Decision) -> str:
    return decision.dossier.party.name if decision.dossier.party else ""


def kind_of(decision: Decision) -> str:
    return KINDS[decision.dossier.party.kind] if decision.dossier.party else ""


def code_of(decision: Decision) -> str:
    return decision.dossier.party.uscc if decision.dossier.party else ""


def representative_of(decision: Decision) -> str:
    party = decision.dossier.party
    return party.representative if party and party.kind is not PartyKind.PERSON else ""


def document_kind(decision: Decision) -> str:
    return "身份证" if masked(decision) else ""


def masked(decision: Decision) -> str:
    """Return the identity number of a natural person with all but its first three and last two characters hidden."""
    party = decision.dossier.party
    if party is None or not party.identity or party.kind is PartyKind.ORGANISATION:
        return ""
    return party.identity[:3] + "*" * max(len(party.identity) - 5, 0) + party.identity[-2:]


def cause(decision: Decision) -> str:
    """Return the kind of offence: the 案由 under which the case was filed."""
    return str(decision.other("file", "cause") or "")


def bureau_name(decision: Decision) -> str:
    return decision.dossier.organisation.name


def bureau_code(decision: Decision) -> str:
    """Return the bureau's credit code: the one on record, else its code where that is one."""
    own = decision.dossier.organisation
    try:
        return uscc(own.uscc or own.code)
    except WrongInput:
        return ""


def content(decision: Decision) -> str:
    """Return what the decision imposes, in 元: 罚款2000元；没收违法所得500元."""
    sums = {
        "罚款": decision.said("fine"),
        "没收违法所得": decision.said("confiscation"),
        "没收非法财物": decision.said("confiscated_value"),
    }
    kinds = [_text(each) for each in decision.said("kind") or ()]
    return "；".join(f"{kind}{sums[kind].normalize():f}元" if isinstance(sums.get(kind), Decimal) else kind for kind in kinds)


def state(decision: Decision) -> str:
    """Return whether the licence stands: 有效, or why it does not."""
    for step, said in (("annul", "撤销"), ("recall", "撤回"), ("cancel", "注销")):
        if decision.dossier.has(step):
            return said
    return "有效"


def shown_until(decision: Decision) -> str:
    until = decision.other("publish", "until_on")
    return until.isoformat() if isinstance(until, date) else ""


def remarks(decision: Decision) -> str:
    return "公示已撤回" if decision.dossier.has("withdraw") else ""


PENALTY = (
    Field("CF_XDR_MC", "行政相对人名称", name_of, required=True),
    Field("CF_XDR_LB", "行政相对人类别", kind_of, required=True),
    Field("CF_XDR_SHXYM", "行政相对人代码_1（统一社会信用代码）", code_of),
    Field("CF_XDR_GSZC", "行政相对人代码_2（工商注册号）", empty),
    Field("CF_XDR_ZZJG", "行政相对人代码_3（组织机构代码）", empty),
    Field("CF_XDR_SWDJ", "行政相对人代码_4（税务登记号）", empty),
    Field("CF_XDR_SYDW", "行政相对人代码_5（事业单位证书号）", empty),
    Field("CF_XDR_SHZZ", "行政相对人代码_6（社会组织登记证号）", empty),
    Field("CF_FRDB", "法定代表人", representative_of),
    Field("CF_FR_ZJLX", "法定代表人证件类型", empty),
    Field("CF_FR_ZJHM", "法定代表人证件号码", empty),
    Field("CF_XDR_ZJLX", "自然人证件类型", document_kind),
    Field("CF_XDR_ZJHM", "自然人证件号码", masked),
    Field("CF_WSH", "行政处罚决定书文号", public("number"), required=True),
    Field("CF_WFXW", "违法行为类型", cause),
    Field("CF_SY", "违法事实", public("fact"), required=True),
    Field("CF_YJ", "处罚依据", public("law"), required=True),
    Field("CF_CFLB", "处罚类别", public("kind"), required=True),
    Field("CF_NR", "处罚内容", content, required=True),
    Field("CF_NR_FK", "罚款金额（万元）", amount("fine")),
    Field("CF_NR_WFFF", "没收违法所得、没收非法财物的金额（万元）", amount("confiscation", "confiscated_value")),
    Field("CF_NR_ZKDX", "暂扣或吊销证照名称及编号", public("revoked")),
    Field("CF_JDRQ", "处罚决定日期", public("decided_on"), required=True),
    Field("CF_YXQ", "处罚有效期", empty),
    Field("CF_GSJZQ", "公示截止期", shown_until),
    Field("CF_CFJG", "处罚机关", bureau_name, required=True),
    Field("CF_CFJGDM", "处罚机关统一社会信用代码", bureau_code),
    Field("CF_SJLY", "数据来源单位", bureau_name, required=True),
    Field("CF_SJLYDM", "数据来源单位统一社会信用代码", bureau_code),
    Field("BZ", "备注", remarks),
)
LICENCE = (
    Field("XK_XDR_MC", "行政相对人名称", name_of, required=True),
    Field("XK_XDR_SHXYM", "行政相对人代码_1（统一社会信用代码）", code_of),
    Field("XK_XDR_GSZC", "行政相对人代码_2（工商注册号）", empty),
    Field("XK_XDR_ZZJG", "行政相对人代码_3（组织机构代码）", empty),
    Field("XK_XDR_SWDJ", "行政相对人代码_4（税务登记号）", empty),
    Field("XK_XDR_SYDW", "行政相对人代码_5（事业单位证书号）", empty),
    Field("XK_XDR_SHZZ", "行政相对人代码_6（社会组织登记证号）", empty),
    Field("XK_FRDB", "法定代表人", representative_of),
    Field("XK_FR_ZJHM", "法定代表人证件号码", empty),
    Field("XK_XDR_ZJLX", "自然人证件类型", document_kind),
    Field("XK_XDR_ZJHM", "自然人证件号码", masked),
    Field("XK_XKWS", "行政许可决定文书名称", lambda decision: f"{decision.step.title}决定书"),
    Field("XK_WSH", "行政许可决定文书号", public("number"), required=True),
    Field("XK_XKLB", "许可类别", public("category"), required=True),
    Field("XK_XKZS", "许可证书名称", public("certificate_name")),
    Field("XK_XKBH", "许可编号", public("certificate_no")),
    Field("XK_NR", "许可内容", public("content"), required=True),
    Field("XK_JDRQ", "许可决定日期", public("decided_on"), required=True),
    Field("XK_YXQZ", "有效期自", public("valid_from")),
    Field("XK_YXQZI", "有效期至", public("valid_to")),
    Field("XK_XKJG", "许可机关", bureau_name, required=True),
    Field("XK_XKJGDM", "许可机关统一社会信用代码", bureau_code),
    Field("XK_ZT", "当前状态", state, required=True),
    Field("XK_LYDW", "数据来源单位", bureau_name, required=True),
    Field("XK_LYDWDM", "数据来源单位统一社会信用代码", bureau_code),
    Field("BZ", "备注", remarks),
)
