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
            "检查/监督检查/排查/出动检查 场所/单位/机构/店/经营 !人员 !医疗机构 @专项~ #次户/户/次",
            "场所/店/经营单位 检查/监督检查/排查 @专项~ !医疗机构 !人员 !取缔 !查封 #次户/户",
            "检查/监督检查/排查 @@专项~ !医疗机构 !人员 #次户/户",
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
        synonyms=("问题/违法违规 单位/机构/场所/存在 @专项~ #户/个", "存在问题 @专项~", "责令整改/责令改正/限期整改/限期改正 @@专项~ #户"),
        dims=("campaign",),
        rows=("clean-wind-campaign",),
    ),
    declare(
        "campaign-units-suspended",
        "专项整治停业整顿单位数",
        ("间",),
        Kind.RESULT,
        "专项整治中停业整顿的单位数。",
        synonyms=("停业/停业整顿/停产停业/责令停业 @专项~",),
        dims=("campaign",),
        rows=("clean-wind-campaign", "suspension-order"),
    ),
    declare(
        "campaign-units-cancelled",
        "专项整治注销单位数",
        ("间",),
        Kind.RESULT,
        "专项整治中注销的单位数。",
        synonyms=("注销 @专项~", "注销 医疗机构/单位/机构/诊所 @停业整顿/整治/违法/处罚"),
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
            "立案~ @专项~ #案 !金额 !线索 !复议 !诉讼 !应诉 !信访 !纠纷 !审核 !评查 !移送 !移交 !强制",
            "立案/立案查处/立案处罚/处罚/行政处罚 @专项~ #户 !取缔 !公示 !移送 !移交",
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
        synonyms=("罚没/罚没款/罚没金额 @专项~ #钱",),
        dims=("campaign",),
        rows=("special-campaign", "fine-collection"),
    ),
    declare(
        "campaign-fines",
        "专项治理罚款",
        ("万元",),
        Kind.RESULT,
        "专项治理中的罚款。",
        synonyms=("罚款/罚款金额/处罚金额/罚金 @专项~ #钱 !罚没",),
        dims=("campaign",),
        rows=("special-campaign", "fine-collection"),
    ),
    declare(
        "campaign-confiscations",
        "专项治理没收金额",
        ("万元",),
        Kind.RESULT,
        "专项治理中的没收金额。",
        synonyms=("没收/没收违法所得/没收金额 @专项~ #钱",),
        dims=("campaign",),
        rows=("special-campaign", "confiscation"),
    ),
    declare(
        "campaign-cases-transferred",
        "专项整治移送处理宗数",
        ("宗",),
        Kind.RESULT,
        "专项整治中移送处理的宗数。",
        synonyms=("移送/移交 @专项~ !线索 !函 #案/户",),
        dims=("campaign",),
        rows=("clue-transfer",),
    ),
    declare(
        "campaign-institutions-screened",
        "专项治理排查医疗机构家数",
        ("家",),
        Kind.RESULT,
        "专项治理中排查医疗机构的家数。",
        synonyms=("医疗机构/机构/诊所 排查/检查/摸排/核查 @专项~",),
        dims=("campaign",),
        rows=("sex-selection-surrogacy",),
    ),
)
