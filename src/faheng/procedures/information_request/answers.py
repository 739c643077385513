"""答复的种类 (kinds of answer): articles 35 to 39, each with its article and what it must state."""

from dataclasses import dataclass

from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE


class Answer(Vocabulary):
    """答复."""

    ALREADY_PUBLIC = "already_public", "已经主动公开，告知获取方式、途径"
    GRANTED = "granted", "予以公开"
    PARTLY_GRANTED = "partly_granted", "部分公开"
    REFUSED = "refused", "不予公开"
    NOT_EXISTING = "not_existing", "信息不存在"
    NOT_OURS = "not_ours", "不属于本机关负责公开"
    REPEATED = "repeated", "不予重复处理"
    SPECIAL_RULES = "special_rules", "依照有关法律、行政法规的规定办理"
    NOT_MADE_YET = "not_made_yet", "需要加工、分析，不予提供"
    PETITION_LIKE = "petition_like", "属于信访、投诉、举报，不作为公开申请处理"
    PUBLICATION = "publication", "属于公开出版物，告知获取途径"
    UNREASONABLE = "unreasonable", "申请理由不合理，不予处理"


class Ground(Vocabulary):
    """不予公开的情形: articles 14 to 16."""

    STATE_SECRET = "state_secret", "国家秘密"
    FORBIDDEN_BY_LAW = "forbidden_by_law", "法律、行政法规禁止公开"
    PUBLIC_SAFETY = "public_safety", "可能危及国家安全、公共安全、经济安全、社会稳定"
    COMMERCIAL_SECRET = "commercial_secret", "商业秘密"
    PERSONAL_PRIVACY = "personal_privacy", "个人隐私"
    THIRD_PARTY_OBJECTS = "third_party_objects", "第三方不同意公开且有合理理由"
    INTERNAL_AFFAIRS = "internal_affairs", "内部事务信息"
    PROCESS = "process", "过程性信息"
    ENFORCEMENT_FILE = "enforcement_file", "行政执法案卷信息"


GROUNDS: dict[Ground, Citation] = {
    Ground.STATE_SECRET: Citation(DISCLOSURE, 14),
    Ground.FORBIDDEN_BY_LAW: Citation(DISCLOSURE, 14),
    Ground.PUBLIC_SAFETY: Citation(DISCLOSURE, 14),
    Ground.COMMERCIAL_SECRET: Citation(DISCLOSURE, 15),
    Ground.PERSONAL_PRIVACY: Citation(DISCLOSURE, 15),
    Ground.THIRD_PARTY_OBJECTS: Citation(DISCLOSURE, 32),
    Ground.INTERNAL_AFFAIRS: Citation(DISCLOSURE, 16, 1),
    Ground.PROCESS: Citation(DISCLOSURE, 16, 2),
    Ground.ENFORCEMENT_FILE: Citation(DISCLOSURE, 16, 2),
}
#: 可以不予公开，由本机关裁量的情形（第十六条）.
DISCRETIONARY = frozenset({Ground.INTERNAL_AFFAIRS, Ground.PROCESS, Ground.ENFORCEMENT_FILE})


class Remedy(Vocabulary):
    """救济途径."""

    RECONSIDERATION_FIRST = "reconsideration_first", "先申请行政复议"
    EITHER = "either", "申请行政复议或者提起行政诉讼"
    NONE = "none", "不必告知"


@dataclass(frozen=True, slots=True)
class Demand:
    """要求: the article of an answer, the fields of the reply that it must fill, and the remedy it opens."""

    basis: Citation
    fields: tuple[str, ...]
    remedy: Remedy = Remedy.NONE


#: Which answers open which remedy: 第三十六条第三项 is 复议前置; what 公开解释第十条第二款 keeps out of court needs none.
DEMANDS: dict[Answer, Demand] = {
    Answer.ALREADY_PUBLIC: Demand(Citation(DISCLOSURE, 36, None, 1), ("way",)),
    Answer.GRANTED: Demand(Citation(DISCLOSURE, 36, None, 2), ("way",)),
    Answer.PARTLY_GRANTED: Demand(
        Citation(DISCLOSURE, 37), ("way", "withheld", "ground", "reasons"), Remedy.RECONSIDERATION_FIRST
    ),
    Answer.REFUSED: Demand(Citation(DISCLOSURE, 36, None, 3), ("ground", "reasons"), Remedy.RECONSIDERATION_FIRST),
    Answer.NOT_EXISTING: Demand(Citation(DISCLOSURE, 36, None, 4), ("search",), Remedy.EITHER),
    Answer.NOT_OURS: Demand(Citation(DISCLOSURE, 36, None, 5), ("reasons",), Remedy.EITHER),
    Answer.REPEATED: Demand(Citation(DISCLOSURE, 36, None, 6), ("earlier_reply",)),
    Answer.SPECIAL_RULES: Demand(Citation(DISCLOSURE, 36, None, 7), ("special_rules",)),
    Answer.NOT_MADE_YET: Demand(Citation(DISCLOSURE, 38), ("reasons",)),
    Answer.PETITION_LIKE: Demand(Citation(DISCLOSURE, 39, 1), ("reasons",)),
    Answer.PUBLICATION: Demand(Citation(DISCLOSURE, 39, 2), ("way",)),
    Answer.UNREASONABLE: Demand(Citation(DISCLOSURE, 35), ("reasons",), Remedy.EITHER),
}  # fmt: skip

#: 拟公开政府信息的答复（第十七条第二款）.
DISCLOSING = frozenset({Answer.GRANTED, Answer.PARTLY_GRANTED})
#: 决定全部或者部分不予公开的答复（行政复议法实施条例第三十一条）.
WITHHOLDING = frozenset({Answer.REFUSED, Answer.PARTLY_GRANTED})
