"""许可文书 (papers): what each must state, with its article. They serve licences and registrations alike."""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Paper
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
APPLICANT = Element("申请人", party)
MATTER = Element("申请事项", matter)
RECEIVED = Element("收到申请材料日期", from_step("receive", "received_on"))
AUTHORITY = Element("行政机关（加盖行政许可专用印章）", organisation, (SEAL,))
RESULT_OF_SILENCE = Element(
    "期限说明", lambda _situation, _entry: "本机关自受理之日起在法定期限内作出决定；依法需要听证、检验、检测、检疫、鉴定和专家评审的，所需时间另行书面告知",
    (Citation(LICENSING, 42), Citation(LICENSING, 45)), required=False,
)  # fmt: skip

ACCEPTANCE_PAPER = Paper(
    "acceptance", "行政许可申请受理通知书",
    (APPLICANT, MATTER, RECEIVED, Element("受理日期", field("accepted_on"), (SEAL,)), RESULT_OF_SILENCE, AUTHORITY),
    to_party=True, numbered="许受",
)  # fmt: skip
SUPPLEMENT_PAPER = Paper(
    "supplement", "行政许可申请补正通知书",
    (
        APPLICANT, MATTER, RECEIVED, Element("需要补正的全部内容", missing_materials, (Citation(LICENSING, 32, 1, 4),)),
        Element("告知日期", field("notified_on"), (Citation(LICENSING, 32, 1, 4),)), AUTHORITY,
    ),
    to_party=True, numbered="许补",
)  # fmt: skip
DECLINE_PAPER = Paper(
    "decline", "行政许可申请不予受理通知书",
    (
        APPLICANT, MATTER, RECEIVED, Element("情形", field("ground"), (Citation(LICENSING, 32, 1),)),
        Element("理由", field("reason"), (Citation(LICENSING, 72, None, 7),)),
        Element("有权办理的机关", field("competent"), (Citation(LICENSING, 32, 1, 2),), required=False),
        Element("救济途径", field("remedy")), Element("日期", field("declined_on"), (SEAL,)), AUTHORITY,
    ),
    to_party=True, numbered="许不受",
)  # fmt: skip
EXTENSION_PAPER = Paper(
    "extension", "行政许可延期告知书",
    (
        APPLICANT, MATTER, Element("延长理由", field("reason"), (Citation(LICENSING, 42, 1),)),
        Element("延长工作日数", field("days"), (Citation(LICENSING, 42, 1),)), Element("批准日期", field("decided_on")), AUTHORITY,
    ),
    to_party=True, numbered="许延",
)  # fmt: skip
PAUSE_PAPER = Paper(
    "pause", "所需时间告知书",
    (
        APPLICANT, MATTER, Element("情形", field("kind"), (Citation(LICENSING, 45),)),
        Element("所需天数", field("days_needed"), (Citation(LICENSING, 45),)), Element("开始日期", field("from_on")), AUTHORITY,
    ),
    to_party=True, numbered="许时",
)  # fmt: skip
HEARING_RIGHT_PAPER = Paper(
    "hearing_right", "行政许可听证告知书",
    (
        Element("被告知人", field("parties"), (Citation(LICENSING, 36),)), APPLICANT, MATTER,
        Element("告知内容", field("content"), (Citation(LICENSING, 36),)),
        Element(
            "听证权利", lambda _situation, _entry: "有权在被告知之日起五日内提出听证申请，不承担组织听证的费用",
            (Citation(LICENSING, 47),),
        ),
        Element("告知日期", field("served_on")), AUTHORITY,
    ),
    to_party=True, numbered="许听告",
)  # fmt: skip
HEARING_NOTICE_PAPER = Paper(
    "hearing_notice", "行政许可听证通知书",
    (
        APPLICANT, MATTER, Element("听证时间", field("held_on"), (Citation(LICENSING, 48, 1, 1),)),
        Element("听证地点", field("place"), (Citation(LICENSING, 48, 1, 1),)),
        Element("听证主持人", field("presider"), (Citation(LICENSING, 48, 1, 3),)),
        Element("申请回避的权利", lambda _situation, _entry: "认为主持人与该行政许可事项有直接利害关系的，有权申请回避", (Citation(LICENSING, 48, 1, 3),)),
        AUTHORITY,
    ),
    to_party=True, numbered="许听通",
)  # fmt: skip
COMMITMENT_PAPER = Paper(
    "commitment", "告知承诺书",
    (
        APPLICANT, MATTER, Element("告知内容", field("conditions"), (Citation(BUSINESS_ENVIRONMENT, 40, 3),)),
        Element("告知日期", field("served_on")), AUTHORITY,
    ),
    to_party=True,
)  # fmt: skip
GRANT_PAPER = Paper(
    "grant", "准予行政许可决定书",
    (
        APPLICANT, MATTER, Element("文号", field("number")), Element("许可内容", field("content"), (Citation(LICENSING, 38, 1),)),
        Element("依据", field("law"), (Citation(LICENSING, 38, 1),)), Element("有效期自", field("valid_from"), required=False),
        Element("有效期至", field("valid_to"), required=False), Element("决定日期", field("decided_on")), AUTHORITY,
    ),
    to_party=True, numbered="许准",
)  # fmt: skip
REFUSAL_PAPER = Paper(
    "refuse", "不予行政许可决定书",
    (
        APPLICANT, MATTER, Element("文号", field("number")), Element("不予许可的理由", field("reason"), (Citation(LICENSING, 38, 2),)),
        Element("依据", field("law"), (Citation(LICENSING, 38, 2),)), Element("救济途径", field("remedy"), (Citation(LICENSING, 38, 2),)),
        Element("决定日期", field("decided_on")), AUTHORITY,
    ),
    to_party=True, numbered="许不准",
)  # fmt: skip
RECALL_PAPER = Paper(
    "recall", "撤回行政许可决定书",
    (APPLICANT, MATTER, Element("文号", field("number")), Element("理由", field("reason"), (Citation(LICENSING, 8, 2),)),
     Element("补偿金额", field("compensation"), (Citation(LICENSING, 8, 2),), required=False), Element("决定日期", field("decided_on")), AUTHORITY),
    to_party=True, numbered="许回",
)  # fmt: skip
ANNULMENT_PAPER = Paper(
    "annul", "撤销行政许可决定书",
    (APPLICANT, MATTER, Element("文号", field("number")), Element("情形", field("ground"), (Citation(LICENSING, 69),)),
     Element("事实和证据", field("facts"), (Citation(LICENSING, 69),)), Element("决定日期", field("decided_on")), AUTHORITY),
    to_party=True, numbered="许撤",
)  # fmt: skip
CANCELLATION_PAPER = Paper(
    "cancel", "注销行政许可决定书",
    (APPLICANT, MATTER, Element("情形", field("ground"), (Citation(LICENSING, 70),)), Element("注销日期", field("cancelled_on")), AUTHORITY),
    to_party=True, numbered="许销",
)  # fmt: skip
