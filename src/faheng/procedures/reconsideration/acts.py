"""被申请复议的行政行为 (challenged acts) and the outcomes of reconsideration."""

from faheng.engine.vocabulary import Vocabulary


class ActKind(Vocabulary):
    """行政行为类别: rates by act (处罚被复议率 …) group by it."""

    PENALTY = "penalty", "行政处罚"
    COERCION = "coercion", "行政强制"
    LICENCE = "licence", "行政许可"
    REGISTRATION = "registration", "登记、备案、注册"
    DISCLOSURE = "disclosure", "政府信息公开"
    INACTION = "inaction", "不履行法定职责"
    COMPLAINT_REPLY = "complaint_reply", "投诉举报处理答复"
    PETITION = "petition", "信访事项的处理"
    COMPENSATION = "compensation", "行政赔偿"
    OTHER = "other", "其他行政行为"


#: Of which procedure a dossier of each kind of act is; for the check of the link.
PROCEDURES: dict[ActKind, tuple[str, ...]] = {
    ActKind.PENALTY: ("penalty.ordinary", "penalty.summary"),
    ActKind.COERCION: ("coercion",),
    ActKind.LICENCE: ("licence",),
    ActKind.REGISTRATION: ("registration", "filing"),
    ActKind.DISCLOSURE: ("information_request", "disclosure"),
    ActKind.COMPLAINT_REPLY: ("complaint",),
    ActKind.PETITION: ("petition",),
    ActKind.COMPENSATION: ("compensation",),
}


class Track(Vocabulary):
    """审理程序."""

    ORDINARY = "ordinary", "普通程序"
    SUMMARY = "summary", "简易程序"


class Body(Vocabulary):
    """复议机关."""

    SAME_LEVEL_GOVERNMENT = "same_level_government", "本级人民政府"
    UPPER_DEPARTMENT = "upper_department", "上一级主管部门"
    OTHER = "other", "其他机关"


class Outcome(Vocabulary):
    """复议结果 (行政复议法第三十三条、第四十一条、第六十三条至第七十三条)."""

    UPHELD = "upheld", "维持"
    CHANGED = "changed", "变更"
    REVOKED = "revoked", "撤销"
    PARTLY_REVOKED = "partly_revoked", "部分撤销"
    UNLAWFUL = "unlawful", "确认违法"
    INVALID = "invalid", "确认无效"
    ORDERED = "ordered", "责令履行"
    REQUEST_REJECTED = "request_rejected", "驳回复议请求"
    APPLICATION_DISMISSED = "application_dismissed", "驳回复议申请"
    MEDIATED = "mediated", "调解结案"
    WITHDRAWN = "withdrawn", "撤回申请，终止复议"
    TERMINATED = "terminated", "其他终止"


#: 被变更、撤销、确认违法或者确认无效 (行政处罚法第四十八条第二款).
OVERTURNS = frozenset({Outcome.CHANGED, Outcome.REVOKED, Outcome.PARTLY_REVOKED, Outcome.UNLAWFUL, Outcome.INVALID})
#: 被纠正: 上列结果和责令履行.
CORRECTED = OVERTURNS | {Outcome.ORDERED}
#: 被申请人须履行的结果 (行政复议法第七十七条).
TO_BE_PERFORMED = frozenset({Outcome.CHANGED, Outcome.ORDERED, Outcome.MEDIATED})
