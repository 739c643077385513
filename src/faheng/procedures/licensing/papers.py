"""许可文书 (papers): what each must state, with its article. They serve licences and registrations alike."""

from dataclasses import replace

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Paper, Place
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import BUSINESS_ENVIRONMENT, LICENSING
from faheng.procedures.common.reading import field, from_step, organisation, party
from faheng.procedures.licensing.forms.intake import RequestSupplement


def matter(situation: Situation, _entry: Entry[Form]) -> str:
    """Read what is applied for: the matter and kind of a licence, the profession and kind of a registration."""
    received = next(iter(situation.dossier.by_step.get("receive", ())), None)
    if received is None:
        return ""
    told = received.data.__dict__
    named = (told.get("matter") or told.get("profession"), told.get("application_kind") or told.get("kind"))
    return "·".join(value.label for value in named if isinstance(value, Vocabulary))


def missing_materials(_situation: Situation, entry: Entry[Form]) -> str:
    """Read the materials to be supplied, numbered."""
    assert isinstance(entry.data, RequestSupplement)
    return "\n".join(f"{number}. {material.name}" for number, material in enumerate(entry.data.materials, 1))


SEAL = Citation(LICENSING, 32, 2)
APPLICANT = Element("申请人", party, place=Place.ADDRESSEE)
PARTICULARS = Element("申请人", party, place=Place.PARTY)
MATTER = Element("申请事项", matter)
RECEIVED = Element("收到申请材料日期", from_step("receive", "received_on"))
APPLIED = (replace(RECEIVED, sentence="本机关于{}收到你（单位）"), replace(MATTER, sentence="提出的“{}”申请，"))
AUTHORITY = Element("行政机关（加盖行政许可专用印章）", organisation, (SEAL,), place=Place.AUTHORITY)
RESULT_OF_SILENCE = Element(
    "期限说明", lambda _situation, _entry: "本机关自受理之日起在法定期限内作出决定；依法需要听证、检验、检测、检疫、鉴定和专家评审的，所需时间另行书面告知",
    (Citation(LICENSING, 42), Citation(LICENSING, 45)), required=False, sentence="{}。",
)  # fmt: skip


def on(name: str, title: str, *basis: Citation) -> Element:
    """Return the element for the day that stands under the seal."""
    return Element(title, field(name), basis, place=Place.DATE)


def stated(name: str, title: str, sentence: str, *basis: Citation, required: bool = True) -> Element:
    """Return an element of the entry, worded."""
    return Element(title, field(name), basis, required, sentence=sentence)


NUMBER = Element("文号", field("number"), place=Place.NUMBER)

ACCEPTANCE_PAPER = Paper(
    "acceptance", "行政许可申请受理通知书",
    (
        APPLICANT, *APPLIED, stated("accepted_on", "受理日期", "经审查，申请材料齐全、符合法定形式，决定自{}起予以受理。", SEAL),
        RESULT_OF_SILENCE, AUTHORITY,
    ),
    to_party=True, numbered="许受",
)  # fmt: skip
SUPPLEMENT_PAPER = Paper(
    "supplement", "行政许可申请补正通知书",
    (
        APPLICANT, *APPLIED,
        Element("需要补正的全部内容", missing_materials, (Citation(LICENSING, 32, 1, 4),), sentence="经审查，申请材料不齐全或者不符合法定形式，请补正下列全部内容：\n{}"),
        on("notified_on", "告知日期", Citation(LICENSING, 32, 1, 4)), AUTHORITY,
    ),
    to_party=True, numbered="许补",
)  # fmt: skip
DECLINE_PAPER = Paper(
    "decline", "行政许可申请不予受理通知书",
    (
        APPLICANT, *APPLIED, stated("ground", "情形", "经审查，属于“{}”的情形，决定不予受理。", Citation(LICENSING, 32, 1)),
        stated("reason", "理由", "理由：{}。", Citation(LICENSING, 72, None, 7)),
        stated("competent", "有权办理的机关", "请向{}申请办理。", Citation(LICENSING, 32, 1, 2), required=False),
        stated("remedy", "救济途径", "{}。"), on("declined_on", "日期", SEAL), AUTHORITY,
    ),
    to_party=True, numbered="许不受",
)  # fmt: skip
EXTENSION_PAPER = Paper(
    "extension", "行政许可延期告知书",
    (
        APPLICANT, replace(MATTER, sentence="你（单位）提出的“{}”申请，"), stated("reason", "延长理由", "因{}，", Citation(LICENSING, 42, 1)),
        stated("days", "延长工作日数", "经本机关负责人批准，决定延长{}个工作日作出决定。", Citation(LICENSING, 42, 1)),
        on("decided_on", "批准日期"), AUTHORITY,
    ),
    to_party=True, numbered="许延",
)  # fmt: skip
PAUSE_PAPER = Paper(
    "pause", "所需时间告知书",
    (
        APPLICANT, replace(MATTER, sentence="你（单位）提出的“{}”申请，"), stated("kind", "情形", "依法需要{}，", Citation(LICENSING, 45)),
        stated("from_on", "开始日期", "自{}起，"), stated("days_needed", "所需天数", "所需时间为{}日，不计算在作出决定的期限内。", Citation(LICENSING, 45)),
        AUTHORITY,
    ),
    to_party=True, numbered="许时",
)  # fmt: skip
HEARING_RIGHT_PAPER = Paper(
    "hearing_right", "行政许可听证告知书",
    (
        Element("被告知人", field("parties"), (Citation(LICENSING, 36),), place=Place.ADDRESSEE),
        Element("申请人", party, sentence="{}向本机关提出"), replace(MATTER, sentence="“{}”申请。"),
        stated("content", "告知内容", "现告知：{}。", Citation(LICENSING, 36)),
        Element("听证权利", lambda _situation, _entry: "有权在被告知之日起五日内提出听证申请，不承担组织听证的费用", (Citation(LICENSING, 47),), sentence="你（单位）{}。"),
        on("served_on", "告知日期"), AUTHORITY,
    ),
    to_party=True, numbered="许听告",
)  # fmt: skip
HEARING_NOTICE_PAPER = Paper(
    "hearing_notice", "行政许可听证通知书",
    (
        APPLICANT, replace(MATTER, sentence="关于“{}”申请，"), stated("held_on", "听证时间", "本机关定于{}，", Citation(LICENSING, 48, 1, 1)),
        stated("place", "听证地点", "在{}举行听证，", Citation(LICENSING, 48, 1, 1)),
        stated("presider", "听证主持人", "由{}主持。", Citation(LICENSING, 48, 1, 3)),
        Element("申请回避的权利", lambda _situation, _entry: "认为主持人与该行政许可事项有直接利害关系的，有权申请回避", (Citation(LICENSING, 48, 1, 3),), sentence="你（单位）{}。"),
        AUTHORITY,
    ),
    to_party=True, numbered="许听通",
)  # fmt: skip
COMMITMENT_PAPER = Paper(
    "commitment", "告知承诺书",
    (
        PARTICULARS, replace(MATTER, place=Place.HEAD),
        stated("conditions", "告知内容", "行政机关告知：\n{}", Citation(BUSINESS_ENVIRONMENT, 40, 3)),
        Element("承诺", lambda _situation, _entry: "申请人承诺：所填信息真实、准确，已知晓并满足告知的条件、标准和要求，愿意承担不实承诺的法律责任。", sentence="{}"),
        on("served_on", "告知日期"), AUTHORITY,
    ),
    to_party=True, signed=("申请人",),
)  # fmt: skip
GRANT_PAPER = Paper(
    "grant", "准予行政许可决定书",
    (
        APPLICANT, *APPLIED, NUMBER, stated("law", "依据", "经审查，符合法定条件、标准。依据{}，", Citation(LICENSING, 38, 1)),
        stated("content", "许可内容", "决定准予行政许可：{}。", Citation(LICENSING, 38, 1)),
        stated("valid_from", "有效期自", "有效期自{}起。", required=False), stated("valid_to", "有效期至", "有效期至{}。", required=False),
        on("decided_on", "决定日期"), AUTHORITY,
    ),
    to_party=True, numbered="许准",
)  # fmt: skip
REFUSAL_PAPER = Paper(
    "refuse", "不予行政许可决定书",
    (
        APPLICANT, *APPLIED, NUMBER, stated("reason", "不予许可的理由", "经审查，{}。", Citation(LICENSING, 38, 2)),
        stated("law", "依据", "依据{}，决定不予行政许可。", Citation(LICENSING, 38, 2)),
        stated("remedy", "救济途径", "{}。", Citation(LICENSING, 38, 2)), on("decided_on", "决定日期"), AUTHORITY,
    ),
    to_party=True, numbered="许不准",
)  # fmt: skip
RECALL_PAPER = Paper(
    "recall", "撤回行政许可决定书",
    (
        PARTICULARS, NUMBER, stated("reason", "理由", "因{}，", Citation(LICENSING, 8, 2)),
        replace(MATTER, sentence="决定撤回已经生效的“{}”行政许可。"),
        stated("compensation", "补偿金额", "依法补偿{}元。", Citation(LICENSING, 8, 2), required=False), on("decided_on", "决定日期"), AUTHORITY,
    ),
    to_party=True, numbered="许回",
)  # fmt: skip
ANNULMENT_PAPER = Paper(
    "annul", "撤销行政许可决定书",
    (
        PARTICULARS, NUMBER, stated("facts", "事实和证据", "经查，{}。", Citation(LICENSING, 69)),
        stated("ground", "情形", "属于“{}”的情形，", Citation(LICENSING, 69)), replace(MATTER, sentence="决定撤销“{}”行政许可。"),
        on("decided_on", "决定日期"), AUTHORITY,
    ),
    to_party=True, numbered="许撤",
)  # fmt: skip
CANCELLATION_PAPER = Paper(
    "cancel", "注销行政许可决定书",
    (
        PARTICULARS, stated("ground", "情形", "因{}，", Citation(LICENSING, 70)), replace(MATTER, sentence="依法办理“{}”行政许可的注销手续。"),
        on("cancelled_on", "注销日期"), AUTHORITY,
    ),
    to_party=True, numbered="许销",
)  # fmt: skip
