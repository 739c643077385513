"""专项整治 (campaigns): the figures of single campaigns; which campaign, dims.campaign says. Part of domain D08."""

from __future__ import annotations

from functools import partial

from faheng.indicators.indicator import Domain, Indicator, Kind

declare = partial(Indicator, domain=Domain.SECTOR_SUPERVISION)

INDICATORS = (
    declare(
        "campaign-sites-inspected",
        "专项整治检查场所间次",
        ("间次",),
        Kind.RESULT,
        "专项整治中检查场所(单位)的间次；专项名称见 dims.campaign。",
        synonyms=(
            "检查/监督检查/排查/出动检查/巡查/走访/暗访/清查/督查/督导/摸排/踏查/拉网检查 场所/单位/机构/店/经营/企业/诊所/药店/摊点/点位/泵房/水箱/水厂/供水点/小区 !医疗机构 !直属 !下属 !@法治建设/依法行政 !扫码 !检查码 !亮码 !人员 !车辆 @专项~ #次户/户/次/个/处",
            "监督/监管 +学校/幼儿园/企业/店/场所/宾馆/酒店/供水单位 @@专项~ !监督员 !监督所 !监督机构 !监督意见 !医疗机构 !直属 !下属 !整改 !立案 !处罚 !人员 !扫码 !亮码 #户/次户",
            "医疗机构/医院/诊所/村卫生室/卫生室 检查/监督检查/巡查/走访/暗访/清查 @@专项~ !扫码 !人员 !车辆 #次户",
            "专项检查/专项执法检查/专项监督检查/专项排查 !立案 !查处 !处罚 !整改 !改正 !问题 !医疗机构 !卫生院 !医院 !直属 !下属 !扫码 !检查码 !亮码 !人员 !车辆 #次户/户",
            "场所/店/经营单位/门店/企业/摊点/机构/单位 检查/监督检查/排查/巡查/走访/暗访/清查 @专项~ !医疗机构 !直属 !下属 !@法治建设/依法行政 !扫码 !检查码 !亮码 !人员 !车辆 !取缔 !查封 !@立案查处 #次户/户",
            "检查/监督检查/排查/巡查 +和医疗机构/、医疗机构/及医疗机构/与医疗机构 +店/场所/企业/药店/商场/药房/公司/学校 @专项~ !扫码 !检查码 !亮码 !人员 #次户/户",
            "检查/监督检查/排查/巡查 +医疗机构和/医疗机构、/医疗机构及/医疗机构与 +店/场所/企业/药店/商场/药房/公司 @专项~ !扫码 !检查码 !亮码 !人员 #次户/户",
            "检查/监督检查/排查/巡查/走访/暗访/清查/督查/踏查/摸排 @@专项~ !覆盖 !直属 !下属 !@法治建设/依法行政 !扫码 !检查码 !亮码 !人员 !车辆 #次户/户",
        ),
        dims=("campaign",),
        rows=("clean-wind-campaign", "special-campaign"),
    ),
    declare(
        "campaign-problem-units",
        "专项整治存在问题单位数",
        ("间",),
        Kind.RESULT,
        "专项整治中发现存在问题的单位数。",
        synonyms=(
            "问题/违法违规 +单位/机构/场所/店/企业 @专项~ #户/个 !线索 !隐患 !通报",
            "问题/存在问题/违法违规 @专项~ !线索 !隐患 !通报 #户",
        ),
        dims=("campaign",),
        rows=("clean-wind-campaign",),
    ),
    declare(
        "campaign-units-suspended",
        "专项整治停业整顿单位数",
        ("间",),
        Kind.RESULT,
        "专项整治中停业整顿的单位数。",
        synonyms=(
            "停业/停业整顿/停产停业/责令停业/停诊/停业整改/关停整顿/停诊整顿/关门整顿/责停/停止执业/停止营业 @专项~ #户/案/个/次户",
            "停业/停业整顿/停产停业/停诊/停业整改 责令 @专项~ #户/案/个/次户",
        ),
        dims=("campaign",),
        rows=("clean-wind-campaign", "suspension-order"),
    ),
    declare(
        "campaign-units-cancelled",
        "专项整治注销单位数",
        ("间",),
        Kind.RESULT,
        "专项整治中注销的单位数。",
        synonyms=(
            "注销/吊销/销证/注销登记/注销执业登记/核销 @专项~ #户/案/文/个 !培训 !护士 !医师",
            "注销 医疗机构/单位/机构/诊所 @停业整顿/整治/违法/处罚",
        ),
        dims=("campaign",),
        rows=("clean-wind-campaign", "suspension-order"),
    ),
    declare(
        "campaign-penalties",
        "专项整治处罚宗数",
        ("宗",),
        Kind.RESULT,
        "专项整治中的行政处罚宗数；属于全年案件。",
        synonyms=(
            "立案~ @专项~ !@打击非法行医专项/打击无证行医专项/非法行医专项/无证行医专项 #案 !金额 !线索 !复议 !诉讼 !应诉 !信访 !纠纷 !审核 !评查 !移送 !移交 !强制 !减轻 !从轻 !不予 !投诉 !卷宗 !案卷 !案由~",
            "行政处罚/处罚 @专项~ #案 !金额 !线索 !复议 !诉讼 !应诉 !信访 !纠纷 !审核 !评查 !移送 !移交 !强制 !减轻 !从轻 !不予 !投诉 !卷宗 !案卷 !案由~ !立案 !查处",
            "罚 @专项~ !处罚 !不罚 !免 !罚款 !罚没 !罚单 !轻罚 !减罚 #案",
            "罚单/处罚决定书 @专项~ !公示 !强制 !审核 #案/文",
            "处罚决定/行政处罚/处罚决定书/处罚案件/案件 作出/做出/下达/给予/实施/立案/查处/办理/查办/出具 @专项~ #案/文 !线索 !复议 !诉讼 !审核 !评查 !移送 !移交 !不予 !公示 !案由~",
            "立案/立案查处/立案处罚/处罚/行政处罚/警告/罚款 @专项~ #户/次户 !公共场所 !医疗机构 !供水 !医疗美容 !生活美容 !取缔 !公示 !移送 !移交 !不予",
        ),
        dims=("campaign",),
        rows=("special-campaign", "penalty-case"),
    ),
    declare(
        "campaign-fines-confiscations",
        "专项整治罚没款",
        ("万元",),
        Kind.RESULT,
        "专项整治中的罚没款。",
        synonyms=(
            "罚没/罚没款/罚没金额/罚没款项/罚没收入/罚没入库/罚没款金额/罚没共/罚没合计 @专项~ #钱",
            "没收/没收违法所得 +罚款/罚金 @专项~ #钱",
        ),
        dims=("campaign",),
        rows=("special-campaign", "fine-collection"),
    ),
    declare(
        "campaign-fines",
        "专项治理罚款",
        ("万元",),
        Kind.RESULT,
        "专项治理中的罚款。",
        synonyms=("罚款/罚款金额/处罚金额/罚金/罚款总额/罚款共/罚款合计/处罚款 @专项~ #钱 !不当 !清退 !退还 !单案 !最高 !罚没 !没收",),
        dims=("campaign",),
        rows=("special-campaign", "fine-collection"),
    ),
    declare(
        "campaign-confiscations",
        "专项治理没收金额",
        ("万元",),
        Kind.RESULT,
        "专项治理中的没收金额。",
        synonyms=("没收/没收违法所得/没收金额/违法所得/没收款 @专项~ #钱 !罚款 !罚没",),
        dims=("campaign",),
        rows=("special-campaign", "confiscation"),
    ),
    declare(
        "campaign-cases-transferred",
        "专项整治移送处理宗数",
        ("宗",),
        Kind.RESULT,
        "专项整治中移送处理的宗数。",
        synonyms=(
            "移送/移交/转交/转/移送公安 @专项~ !线索 !函 #案/户/个/人",
            "移送/移交/转交/转送/转/交由/转办 +部门~ @专项~ !线索 !函 #案/户/个",
            "移送/移交 案件 @专项~ !线索 !函 #案/户/个",
        ),
        dims=("campaign",),
        rows=("clue-transfer",),
    ),
    declare(
        "campaign-institutions-screened",
        "专项治理排查医疗机构家数",
        ("家",),
        Kind.RESULT,
        "专项治理中排查医疗机构的家数。",
        synonyms=(
            "医疗机构/机构/诊所/门诊部/医院 排查/摸排/核查/摸底/筛查/起底/过筛 @专项~ #户 !车辆 !取缔 !捣毁 !黑诊所",
            "医疗机构 检查/监督检查/督查 @专项~ !场所 !药店 !店 !商场 !公司 !企业 !学校 #户",
            "医疗机构/机构/诊所/医院 检查 @两非/代孕/辅助生殖/性别鉴定 @专项~ #户",
        ),
        dims=("campaign",),
        rows=("sex-selection-surrogacy",),
    ),
)
