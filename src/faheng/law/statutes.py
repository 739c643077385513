"""法律文本 (statutes) that rules cite, each in the version now in force.

`title` is the usual short name and the name of the text's file. `effective` is the day on which this version took effect;
where the text does not say it, the day of the amending decision. Which versions were read: the index of the texts.
"""

import re
from dataclasses import dataclass
from datetime import date

PEOPLE = "中华人民共和国"


@dataclass(frozen=True, slots=True)
class Statute:
    """一部法律、法规、规章或解释, in one version.

    `ended` is the last day of force; `document` the number under which it was published (令号、文号);
    `short` the abbreviation used in tables; `national` whether the official name opens with 中华人民共和国.
    """

    title: str
    effective: date | None = None
    ended: date | None = None
    document: str = ""
    short: str = ""
    national: bool = False

    def __str__(self) -> str:
        return self.title

    @property
    def name(self) -> str:
        """官方全称, for official papers: 中华人民共和国行政处罚法."""
        if "《" in self.title:
            return self.title.replace("《行政诉讼法》", "〈中华人民共和国行政诉讼法〉")
        return (PEOPLE if self.national else "") + self.title

    @property
    def formal(self) -> str:
        """加书名号的题名; inner marks become single: 《…适用〈行政诉讼法〉的解释》."""
        return "《" + self.title.replace("《", "〈").replace("》", "〉") + "》"

    def in_force(self, on: date) -> bool:
        """Is this version in force on that day? An unknown beginning counts as long ago."""
        return (self.effective is None or self.effective <= on) and (self.ended is None or on <= self.ended)


def _law(title: str, effective: date | None = None, *, short: str = "", document: str = "", ended: date | None = None) -> Statute:
    return Statute(title, effective, ended, document, short, national=True)


# 行政程序 (administrative procedure)
PENALTIES = _law("行政处罚法", date(2021, 7, 15), short="处罚法")
PENALTY_RULES = Statute("卫生健康行政处罚程序规定", date(2025, 6, 1), document="国家卫生健康委员会令第13号", short="程序规定")
PENALTY_RULES_1997 = Statute("卫生行政处罚程序", ended=date(2025, 5, 31), document="卫生部令第53号")
LICENSING = _law("行政许可法", date(2019, 4, 23), short="许可法")
COERCION = _law("行政强制法", date(2012, 1, 1), short="强制法")
RECONSIDERATION = _law("行政复议法", date(2024, 1, 1), short="复议法")
RECONSIDERATION_RULES = _law("行政复议法实施条例", date(2026, 7, 1), short="复议条例", document="国务院令第836号")
LITIGATION = _law("行政诉讼法", date(2017, 7, 1), short="行诉法")
LITIGATION_INTERPRETATION = Statute("最高人民法院关于适用《行政诉讼法》的解释", date(2018, 2, 8), short="行诉解释")
APPEARANCE_RULES = Statute("最高人民法院关于行政机关负责人出庭应诉若干问题的规定", date(2020, 7, 1), short="出庭规定")
LICENSING_INTERPRETATION = Statute("最高人民法院关于审理行政许可案件若干问题的规定", date(2010, 1, 4))
CIVIL_PROCEDURE = _law("民事诉讼法", date(2024, 1, 1))
CIVIL_CODE = _law("民法典", date(2021, 1, 1))
COMPENSATION = _law("国家赔偿法", date(2013, 1, 1), short="赔偿法")
COMPENSATION_FUNDS = Statute("国家赔偿费用管理条例", date(2011, 1, 17), document="国务院令第589号", short="赔偿费用条例")
FINE_COLLECTION = Statute("罚款决定与罚款收缴分离实施办法", date(1998, 1, 1), document="国务院令第235号")
TRANSFER_RULES = Statute("行政执法机关移送涉嫌犯罪案件的规定", date(2020, 8, 7), short="移送规定")
ENFORCEMENT_SUPERVISION = Statute("行政执法监督条例", date(2026, 2, 1), short="监督条例")

# 公开、信访、营商、信用 (disclosure, petitions, business, credit)
DISCLOSURE = _law("政府信息公开条例", date(2019, 5, 15), document="国务院令第711号", short="公开条例")
DISCLOSURE_INTERPRETATION = Statute(
    "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释", date(2025, 6, 1), document="法释〔2025〕8号", short="公开解释"
)
PETITIONS = Statute("信访工作条例", date(2022, 5, 1), short="信访条例")
BUSINESS_ENVIRONMENT = Statute("优化营商环境条例", date(2020, 1, 1), document="国务院令第722号", short="营商条例")
CREDIT_REPAIR = Statute("信用修复管理办法", date(2026, 4, 1), document="国家发展改革委令第36号", short="信用办法")
CREDIT_REPAIR_2023 = Statute(
    "失信行为纠正后的信用信息修复管理办法（试行）", date(2023, 5, 1), ended=date(2026, 3, 31), document="国家发展改革委令第58号"
)

# 决策与规范性文件 (decisions and rules)
DECISIONS = Statute("重大行政决策程序暂行条例", date(2019, 9, 1), document="国务院令第713号", short="决策条例")
FAIR_COMPETITION = Statute("公平竞争审查条例", date(2024, 8, 1), short="竞审条例")
FAIR_COMPETITION_RULES = Statute("公平竞争审查条例实施办法", date(2025, 4, 20), short="竞审办法")
FILING_OF_RULES = Statute("法规规章备案审查条例", date(2024, 11, 1))
RULE_MAKING = Statute("规章制定程序条例", date(2018, 5, 1))
LEGISLATION = _law("立法法", date(2023, 3, 15))
GOVERNMENT_INSPECTION = Statute("政府督查工作条例", date(2021, 2, 1))

# 检察与监督 (procuratorate and discipline)
PROCURATORIAL_SUGGESTIONS = Statute("人民检察院检察建议工作规定", date(2019, 2, 26), document="高检发释字〔2019〕1号", short="检建规定")
PUBLIC_INTEREST_LITIGATION = Statute(
    "最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释", date(2018, 3, 2), short="公益解释"
)
CIVIL_SERVANTS = _law("公务员法", date(2019, 6, 1))
OFFICIAL_DISCIPLINE = _law("公职人员政务处分法", date(2020, 7, 1))
CIVIL_SERVANT_DISCIPLINE = Statute("行政机关公务员处分条例", date(2007, 6, 1), document="国务院令第495号")

# 卫生健康 (health)
BASIC_HEALTH = _law("基本医疗卫生与健康促进法", date(2020, 6, 1), short="基本医疗法")
INFECTIOUS_DISEASES = _law("传染病防治法", date(2025, 9, 1), short="传染病法")
PUBLIC_HEALTH_EMERGENCIES = _law("突发公共卫生事件应对法", date(2025, 11, 1))
EMERGENCY_REGULATION = Statute("突发公共卫生事件应急条例", date(2011, 1, 8))
MEDICAL_INSTITUTIONS = Statute("医疗机构管理条例", date(2022, 5, 1), short="医机条例")
MEDICAL_DISPUTES = Statute("医疗纠纷预防和处理条例", date(2018, 10, 1), document="国务院令第701号", short="医纠条例")
MEDICAL_ACCIDENTS = Statute("医疗事故处理条例", date(2002, 9, 1), document="国务院令第351号")
MEDICAL_WASTE = Statute("医疗废物管理条例", date(2011, 1, 8))
DOCTORS = _law("医师法", date(2022, 3, 1))
NURSES = Statute("护士条例", date(2020, 3, 27))
OCCUPATIONAL_DISEASES = _law("职业病防治法", date(2018, 12, 29))
TOXIC_WORKPLACES = Statute("使用有毒物品作业场所劳动保护条例", date(2024, 12, 6))
RADIATION_SAFETY = Statute("放射性同位素与射线装置安全和防护条例", date(2019, 3, 2))
PUBLIC_PLACES = Statute("公共场所卫生管理条例", date(2024, 12, 6))
SCHOOL_HEALTH = Statute("学校卫生工作条例", date(1990, 6, 4))
MATERNAL_HEALTH = _law("母婴保健法", date(2017, 11, 5))
MATERNAL_HEALTH_RULES = _law("母婴保健法实施办法", date(2023, 7, 20))
POPULATION = _law("人口与计划生育法", date(2021, 8, 20))
PATHOGEN_LABORATORIES = Statute("病原微生物实验室生物安全管理条例", date(2024, 12, 6))
MENTAL_HEALTH = _law("精神卫生法", date(2018, 4, 27))
VACCINES = _law("疫苗管理法", date(2019, 12, 1))
CHINESE_MEDICINE = _law("中医药法", date(2017, 7, 1))
BLOOD_DONATION = _law("献血法", date(1998, 10, 1))
ILLEGAL_PRACTICE_INTERPRETATION = Statute("关于审理非法行医刑事案件具体应用法律若干问题的解释")
MEDICAL_LIABILITY_INTERPRETATION = Statute("最高人民法院关于审理医疗损害责任纠纷案件适用法律若干问题的解释", date(2021, 1, 1))

# 时间、档案、数据、普法 (time, archives, data, education)
HOLIDAYS = Statute("全国年节及纪念日放假办法", date(2025, 1, 1), short="放假办法")
WORKING_HOURS = Statute("国务院关于职工工作时间的规定", date(1995, 5, 1))
ARCHIVES = _law("档案法", date(2021, 1, 1))
ARCHIVES_RULES = _law("档案法实施条例", date(2024, 3, 1))
PERSONAL_INFORMATION = _law("个人信息保护法", date(2021, 11, 1))
DATA_SECURITY = _law("数据安全法", date(2021, 9, 1))
LEGAL_EDUCATION = _law("法治宣传教育法", date(2025, 11, 1))

# 文本未取得 (texts not in hand: known by second hand only)
RULE_OF_LAW_INSPECTION = Statute("法治政府建设与责任落实督察工作规定", short="督察工作规定")
THREE_SYSTEMS = Statute("关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", document="国办发〔2018〕118号")
DOCUMENT_REVIEW = Statute("关于全面推行行政规范性文件合法性审核机制的指导意见", document="国办发〔2018〕115号")
MEDICAL_INSTITUTION_RULES = Statute("医疗机构管理条例实施细则")
PUBLIC_PLACE_RULES = Statute("公共场所卫生管理条例实施细则")

ALL: tuple[Statute, ...] = tuple(value for value in list(globals().values()) if isinstance(value, Statute))
#: Statutes by title; of a title with several versions, the one now in force.
BY_TITLE: dict[str, Statute] = {statute.title: statute for statute in ALL}


def without_marks(name: str) -> str:
    """Return a title without quotation marks and spaces, as the key of `BY_NAME`."""
    return re.sub(r"[《》〈〉\s]", "", name)


#: Every name under which a statute is cited: title, official name, abbreviation; without quotation marks.
BY_NAME: dict[str, Statute] = {
    without_marks(name): statute for statute in ALL for name in (statute.title, statute.name, statute.short) if name
}
