"""许可的代码表: the values that the fields of an application and a decision may take."""

from faheng.engine.vocabulary import Vocabulary


class Matter(Vocabulary):
    """事项. Whether it is a licence, a verification or a filing, and its limit: `matters.py`."""

    INSTITUTION_ESTABLISHMENT = "institution_establishment", "医疗机构设置审批"
    HOSPITAL_LICENCE = "hospital_licence", "医院执业许可"
    INSTITUTION_LICENCE = "institution_licence", "医疗机构执业许可"
    HOSPITAL_VERIFICATION = "hospital_verification", "医院校验"
    INSTITUTION_VERIFICATION = "institution_verification", "医疗机构校验"
    MATERNAL_SERVICE = "maternal_service", "母婴保健专项技术服务许可"
    PUBLIC_PLACE = "public_place", "公共场所卫生许可"
    WATER_SUPPLY = "water_supply", "饮用水供水单位卫生许可"
    DISINFECTION_PRODUCER = "disinfection_producer", "消毒产品生产企业卫生许可"
    RADIATION_TREATMENT = "radiation_treatment", "放射诊疗许可"
    RADIATION_REVIEW = "radiation_review", "放射性职业病危害预评价审核"
    CLINIC = "clinic", "诊所备案"
    TCM_CLINIC = "tcm_clinic", "中医诊所备案"
    RESTRICTED_TECHNOLOGY = "restricted_technology", "限制类技术备案"
    COSMETIC_PHYSICIAN = "cosmetic_physician", "美容主诊医师备案"
    PUBLIC_PLACE_FILING = "public_place_filing", "公共场所卫生备案"
    LABORATORY = "laboratory", "病原微生物实验室备案"


class Nature(Vocabulary):
    """事项性质."""

    LICENCE = "licence", "行政许可"
    VERIFICATION = "verification", "校验"
    FILING = "filing", "备案"


class ApplicationKind(Vocabulary):
    """申请类型."""

    NEW = "new", "新办"
    CHANGE = "change", "变更"
    RENEW = "renew", "延续"
    VERIFY = "verify", "校验"
    REISSUE = "reissue", "补办"
    CANCEL = "cancel", "注销"


class Channel(Vocabulary):
    """收件渠道."""

    WINDOW = "window", "窗口"
    ONLINE = "online", "网上"
    MOBILE = "mobile", "手机端"
    SELF_SERVICE = "self_service", "自助终端"
    POST = "post", "邮寄"


class Handling(Vocabulary):
    """办理方式."""

    SINGLE = "single", "本机关独立办理"
    JOINT = "joint", "统一、联合、集中办理"
    STAGED = "staged", "下级机关初审后报上级决定"


class Manner(Vocabulary):
    """决定方式."""

    ORDINARY = "ordinary", "审查后决定"
    INSTANT = "instant", "当场决定（即办）"
    AUTO = "auto", "自动审批（秒批）"
    COMMITMENT = "commitment", "告知承诺"


class DeclineGround(Vocabulary):
    """不予受理的情形."""

    NOT_NEEDED = "not_needed", "依法不需要取得许可"
    NOT_COMPETENT = "not_competent", "不属于本机关职权范围"
    NOT_SUPPLEMENTED = "not_supplemented", "未按要求补正"
    FALSE_MATERIALS = "false_materials", "隐瞒情况或者提供虚假材料"


class Category(Vocabulary):
    """许可类别（双公示 XK_XKLB）."""

    ORDINARY = "ordinary", "普通"
    CONCESSION = "concession", "特许"
    RECOGNITION = "recognition", "认可"
    APPROVAL = "approval", "核准"
    ENTRY = "entry", "登记"
    OTHER = "other", "其他"


class PauseKind(Vocabulary):
    """不计入审查期限的情形（行政许可法第四十五条）."""

    HEARING = "hearing", "听证"
    BIDDING = "bidding", "招标"
    AUCTION = "auction", "拍卖"
    INSPECTION = "inspection", "检验"
    TEST = "test", "检测"
    QUARANTINE = "quarantine", "检疫"
    APPRAISAL = "appraisal", "鉴定"
    EXPERT_REVIEW = "expert_review", "专家评审"


class CheckMode(Vocabulary):
    """核查方式."""

    ON_SITE = "on_site", "现场核查"
    OFFLINE_VIDEO = "offline_video", "离线视频勘验"
    LIVE_VIDEO = "live_video", "云踏勘（视频连线）"


class Delivery(Vocabulary):
    """送达方式."""

    WINDOW = "window", "窗口领取"
    POST = "post", "邮寄"
    DOOR = "door", "送证上门"
    ELECTRONIC = "electronic", "电子证照"


class AnnulGround(Vocabulary):
    """撤销的情形（行政许可法第六十九条）."""

    ABUSE = "abuse", "滥用职权、玩忽职守"
    BEYOND_POWERS = "beyond_powers", "超越法定职权"
    PROCEDURE = "procedure", "违反法定程序"
    UNQUALIFIED = "unqualified", "申请人不具备资格或者条件"
    OTHER = "other", "依法可以撤销的其他情形"
    FRAUD = "fraud", "以欺骗、贿赂等不正当手段取得"


class CancelGround(Vocabulary):
    """注销的情形（行政许可法第七十条）."""

    EXPIRED = "expired", "有效期届满未延续"
    DEATH = "death", "公民死亡或者丧失行为能力"
    ENDED = "ended", "法人或者其他组织终止"
    TAKEN_AWAY = "taken_away", "许可被撤销、撤回或者证件被吊销"
    FORCE_MAJEURE = "force_majeure", "因不可抗力无法实施"
    APPLIED = "applied", "被许可人申请注销（歇业）"
    CLOSED = "closed", "停业超过一年视为歇业"
    OTHER = "other", "法律、法规规定的其他情形"
