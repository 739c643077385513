"""检查的代码表: the values that the fields of an inspection may take."""

from faheng.engine.vocabulary import Vocabulary


class Source(Vocabulary):
    """检查来源."""

    PLAN = "plan", "年度计划"
    DRAW = "draw", "双随机抽查"
    COMPLAINT = "complaint", "投诉举报"
    REFERRAL = "referral", "移送、交办、转办"
    WARNING = "warning", "风险预警、非现场监测"
    CAMPAIGN = "campaign", "专项整治"
    REQUEST = "request", "对象申请"
    RECHECK = "recheck", "整改复查"


class Mode(Vocabulary):
    """检查方式."""

    ON_SITE = "on_site", "现场检查"
    OFF_SITE = "off_site", "非现场检查"
    PAPERS = "papers", "书面检查"


class Level(Vocabulary):
    """任务级别: who set the task."""

    NATIONAL = "national", "国家"
    PROVINCIAL = "provincial", "省级"
    CITY = "city", "市级"
    COUNTY = "county", "区县级"


class ObjectKind(Vocabulary):
    """检查对象类别."""

    HOSPITAL = "hospital", "医院"
    MEDICAL_INSTITUTION = "medical_institution", "其他医疗机构"
    CLINIC = "clinic", "诊所"
    UNLICENSED_SITE = "unlicensed_site", "涉嫌无证行医场所"
    BEAUTY_SHOP = "beauty_shop", "非医疗美容机构或者个人"
    DISINFECTION_USER = "disinfection_user", "消毒产品使用单位"
    DISINFECTION_SELLER = "disinfection_seller", "消毒产品经营单位"
    DISINFECTION_MAKER = "disinfection_maker", "消毒产品生产企业"
    PUBLIC_PLACE = "public_place", "公共场所经营单位"
    WATER_SUPPLIER = "water_supplier", "供水单位、涉水产品单位"
    SCHOOL = "school", "学校、托幼机构"
    EMPLOYER = "employer", "用人单位（职业病危害）"
    TECHNICAL_SERVICE = "technical_service", "职业、放射卫生技术服务机构"
    BLOOD_STATION = "blood_station", "采供血机构"
    MATERNAL_SERVICE = "maternal_service", "母婴保健技术服务机构"
    TABLEWARE_UNIT = "tableware_unit", "餐饮具集中消毒单位"
    SWIMMING_VENUE = "swimming_venue", "游泳场所"
    POSTPARTUM_CARE = "postpartum_care", "产后母婴照护机构"
    LABORATORY = "laboratory", "病原微生物实验室"
    OTHER = "other", "其他"


class Result(Vocabulary):
    """检查结果, item by item."""

    OK = "ok", "符合"
    DEFECT = "defect", "不规范"
    VIOLATION = "violation", "违法"
    NOT_APPLICABLE = "not_applicable", "不适用"


class EntryChannel(Vocabulary):
    """录入方式."""

    MOBILE = "mobile", "手机端"
    DESKTOP = "desktop", "电脑端"
    IMPORT = "import", "台账导入"


class Disposal(Vocabulary):
    """处理情况: what came of the visit; several may hold."""

    NONE = "none", "未发现问题"
    GUIDED = "guided", "指导、监督意见"
    CORRECTED = "corrected", "责令改正"
    CASE = "case", "立案查处"
    SUSPENDED = "suspended", "停业整顿"
    CANCELLED = "cancelled", "注销"
    TRANSFERRED = "transferred", "移送处理"
    GONE = "gone", "对象关闭、未营业或者查无"
