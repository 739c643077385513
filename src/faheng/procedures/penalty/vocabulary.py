"""行政处罚的代码表 (vocabularies of the penalty procedures)."""

from faheng.engine.vocabulary import Vocabulary


class Penalty(Vocabulary):
    """处罚种类 (行政处罚法第九条)."""

    WARNING = "warning", "警告"
    CRITICISM = "criticism", "通报批评"
    FINE = "fine", "罚款"
    CONFISCATE_GAINS = "confiscate_gains", "没收违法所得"
    CONFISCATE_GOODS = "confiscate_goods", "没收非法财物"
    SUSPEND_PERMIT = "suspend_permit", "暂扣许可证件"
    DOWNGRADE = "downgrade", "降低资质等级"
    REVOKE_PERMIT = "revoke_permit", "吊销许可证件"
    RESTRICT_BUSINESS = "restrict_business", "限制开展生产经营活动"
    SUSPEND_BUSINESS = "suspend_business", "责令停产停业"
    CLOSE_BUSINESS = "close_business", "责令关闭"
    RESTRICT_EMPLOYMENT = "restrict_employment", "限制从业"
    DETENTION = "detention", "行政拘留"
    OTHER = "other", "法律、行政法规规定的其他行政处罚"


class Source(Vocabulary):
    """线索来源."""

    INSPECTION = "inspection", "监督检查"
    COMPLAINT = "complaint", "投诉举报"
    REFERRAL = "referral", "其他机关移送"
    WARNING = "warning", "监测预警"
    SUPERIOR = "superior", "上级交办"
    OTHER = "other", "其他"


class Authority(Vocabulary):
    """实施机关类别 (程序规定第二条): 卫生健康、疾病预防控制、中医药行政机关."""

    HEALTH = "卫健", "卫生健康行政机关"
    DISEASE_CONTROL = "疾控", "疾病预防控制行政机关"
    CHINESE_MEDICINE = "中医药", "中医药行政机关"


class Excluded(Vocabulary):
    """不计入办案期限的事由 (程序规定第四十二条第三款)."""

    HEARING = "hearing", "听证"
    BIDDING = "bidding", "招标"
    AUCTION = "auction", "拍卖"
    PUBLICITY = "publicity", "公示"
    ANNOUNCEMENT = "announcement", "公告"
    TEST = "test", "检测、检验"
    QUARANTINE = "quarantine", "检疫"
    APPRAISAL = "appraisal", "鉴定"
    EXPERT_REVIEW = "expert_review", "专家评审"
    ASSISTANCE = "assistance", "协助调查"
    OTHER = "other", "其他"


class Right(Vocabulary):
    """当事人的程序权利 (行政处罚法第四十四条)."""

    STATEMENT = "statement", "陈述、申辩"
    HEARING = "hearing", "听证"


class Mitigation(Vocabulary):
    """从轻、减轻: 从轻在幅度以内，减轻在幅度下限以下."""

    NONE = "none", "无"
    LIGHTER = "lighter", "从轻"
    REDUCED = "reduced", "减轻"


class Circumstance(Vocabulary):
    """从轻、减轻或者从重的情节 (行政处罚法第三十条至第三十二条、第四十九条)."""

    HARM_REMOVED = "harm_removed", "主动消除或者减轻违法行为危害后果"
    COERCED = "coerced", "受他人胁迫或者诱骗"
    CONFESSED = "confessed", "主动供述行政机关尚未掌握的违法行为"
    MERITORIOUS = "meritorious", "配合查处有立功表现"
    OTHER_LEGAL = "other_legal", "法律、法规、规章规定的其他从轻、减轻情形"
    EMERGENCY = "emergency", "违反突发事件应对措施"


class Harm(Vocabulary):
    """危害后果."""

    NONE = "none", "没有危害后果"
    SLIGHT = "slight", "危害后果轻微"
    SERIOUS = "serious", "有危害后果"


class Capacity(Vocabulary):
    """责任能力 (行政处罚法第三十一条)."""

    FULL = "full", "完全"
    PARTIAL = "partial", "尚未完全丧失辨认或者控制能力"
    NONE = "none", "不能辨认或者不能控制自己行为"


class SoleTraderAs(Vocabulary):
    """简易程序中个体工商户按什么适用罚款限额; the law does not say."""

    PERSON = "person", "按公民"
    ORGANISATION = "organisation", "按组织"


class NoPenaltyGround(Vocabulary):
    """不予处罚的理由 (行政处罚法第三十条、第三十一条、第三十三条、第三十六条、第五十七条)."""

    MINOR = "minor", "违法行为轻微并及时改正，没有造成危害后果"
    FIRST_OFFENCE = "first_offence", "初次违法且危害后果轻微并及时改正"
    NO_FAULT = "no_fault", "有证据足以证明没有主观过错"
    NOT_ESTABLISHED = "not_established", "违法事实不能成立"
    TIME_BARRED = "time_barred", "超过追责时效"
    MINOR_AGE = "minor_age", "不满十四周岁"
    INCAPACITY = "incapacity", "不能辨认或者不能控制自己行为"


class ReviewGround(Vocabulary):
    """法制审核的事由 (行政处罚法第五十八条第一款各项)."""

    PUBLIC_INTEREST = "public_interest", "涉及重大公共利益"
    HEARING = "hearing", "直接关系重大权益且经过听证程序"
    COMPLEX = "complex", "案件情况疑难复杂、涉及多个法律关系"
    STATUTE = "statute", "法律、法规规定的其他情形"
    OWN_RULE = "own_rule", "本机关规定应当审核"


class ChallengeOutcome(Vocabulary):
    """复议、诉讼的结果."""

    MAINTAINED = "maintained", "维持或者驳回请求"
    WITHDRAWN = "withdrawn", "撤回申请或者起诉"
    DISMISSED = "dismissed", "不予受理或者驳回申请、起诉"
    SETTLED = "settled", "调解、和解"
    CHANGED = "changed", "变更"
    REVOKED = "revoked", "撤销"
    UNLAWFUL = "unlawful", "确认违法"
    INVALID = "invalid", "确认无效"

    @property
    def overturns(self) -> bool:
        """变更、撤销、确认违法或者确认无效 (行政处罚法第四十八条第二款)."""
        return self in (ChallengeOutcome.CHANGED, ChallengeOutcome.REVOKED, ChallengeOutcome.UNLAWFUL, ChallengeOutcome.INVALID)


class PaymentChannel(Vocabulary):
    """缴款渠道 (行政处罚法第六十七条至第六十九条)."""

    BANK = "bank", "指定银行"
    ELECTRONIC = "electronic", "电子支付系统"
    ON_THE_SPOT = "on_the_spot", "执法人员当场收缴"


class SpotCollection(Vocabulary):
    """当场收缴的理由 (行政处罚法第六十八条、第六十九条)."""

    SMALL = "small", "罚款一百元以下"
    HARD_TO_EXECUTE = "hard_to_execute", "不当场收缴事后难以执行"
    REMOTE = "remote", "边远、水上、交通不便地区，当事人提出"


class CloseOutcome(Vocabulary):
    """结案方式."""

    FULFILLED = "fulfilled", "处罚决定已履行"
    ENFORCED = "enforced", "法院强制执行完毕"
    NO_PENALTY = "no_penalty", "不予处罚"
    DECLINED = "declined", "不予立案"
    TRANSFERRED = "transferred", "移送其他机关"
    REVOKED = "revoked", "处罚决定被撤销"
    TERMINATED = "terminated", "终结执行"
    OTHER = "other", "其他"
