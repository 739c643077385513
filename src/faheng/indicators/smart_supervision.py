"""非现场执法与智慧监管 (smart supervision): the figures of domain D05."""

from __future__ import annotations

from functools import partial

from faheng.indicators.indicator import Domain, Indicator, Kind

declare = partial(Indicator, domain=Domain.SMART_SUPERVISION)

INDICATORS = (
    declare(
        "enterprise-self-inspections",
        "企业自巡查家次",
        ("万家次",),
        Kind.RESULT,
        "企业自行巡查(自查)并提交的家次。",
        synonyms=(
            "自巡查/自查自纠/自查/自检/自主巡查/自我检查/自主检查/自我巡查 #次户 !案卷 !文件 !隐患 !发现",
            "自巡查/自查自纠/自查/自检/自主巡查/自我检查/自主检查/自我巡查 @企业/用人单位/经营单位/经营主体/市场主体/小程序/自巡查/监管对象 !@依法执业 #户/次/人次/文 !案卷 !隐患 !发现 !整改 !问题 !文件 !清理 !许可",
            "企业/单位/机构/主体 +自巡查/自查/自检/自主巡查/自我检查 !案卷 !隐患 !发现 !整改 !问题 !文件 !许可 #户/次户/次/人次/文/案",
            "巡查/自查 企业/单位/机构 @自巡查/自检 !案卷 !隐患 !发现 !文件 #户/次户/次/人次/文",
        ),
        rows=("enterprise-self-inspection",),
    ),
    declare(
        "hazards-found-rectified",
        "发现并整改隐患信息条数",
        ("条",),
        Kind.RESULT,
        "发现并整改的隐患(信息)条数。",
        synonyms=(
            "隐患 整改/消除/改好/自改/治理/纠正/销号/排除/整治/改正/化解/清除 !培训 !矛盾 !消防 !信访 !纠纷 #文/个/案",
            "隐患 @@自查/自检/自巡查/自主巡查 !培训 !矛盾 #文/个/案",
        ),
        rows=("hazard-rectification",),
    ),
    declare(
        "platform-cases-closed",
        "执法平台办结案件宗数",
        ("宗",),
        Kind.RESULT,
        "在执法办案平台上办结的案件宗数。",
        synonyms=(
            "办结/办理/案件/结办/办毕/结案/办件 执法平台~ !复议 !信访 !许可 !投诉 !审批 !12345 !检查 !处罚 #案/个",
            "案件/办结 办结/事项 @执法平台/办案系统/办案平台/执法系统/粤执法 !复议 !信访 !许可 #案/个",
        ),
        dims=("platform",),
        rows=("provincial-case-platform",),
    ),
    declare(
        "platform-inspections-closed",
        "执法平台办结行政检查宗数",
        ("宗",),
        Kind.RESULT,
        "其中行政检查的宗数。",
        synonyms=("行政检查/检查 @执法平台~ @办结/办理/办毕/结办/办件 #案/个 !处罚",),
        dims=("platform",),
        rows=("provincial-case-platform",),
    ),
    declare(
        "platform-penalties-closed",
        "执法平台办结行政处罚宗数",
        ("宗",),
        Kind.RESULT,
        "其中行政处罚的宗数。",
        synonyms=("行政处罚/处罚 @平台/粤执法/办案系统/执法系统/信息系统/管理系统/监督系统/监管系统/掌上执法 @办结/办毕/结办 #案 !检查",),
        dims=("platform",),
        rows=("provincial-case-platform",),
    ),
    declare(
        "body-cameras",
        "执法记录仪台数",
        ("台",),
        Kind.STOCK,
        "期末在用的执法记录仪台数。",
        synonyms=(
            "执法记录仪/记录仪/执法仪/单兵执法/摄录设备/记录设备 !视频 !音像 !影像 !录像 !稽查 !争取 !拟 !计划 !淘汰 !报废 !更换 !新购 !心电 !行车 #个/文/物/案",
        ),
        rows=("body-camera",),
    ),
    declare(
        "enforcement-recordings",
        "执法全过程记录视频件数",
        ("件",),
        Kind.RESULT,
        "现场执法全过程记录的视频(音像)件数。",
        synonyms=(
            "视频/音像/影像/录像/音视频/录音录像/音像记录/摄录 资料/记录/执法/归档/上传/留存/存储/现场执法/执法现场/现场影像/全过程/采集/形成/制作/保存 !普法 !宣传 !短视频 !推 !勘验 !播放 !抽查 !培训 !会议 !设备 !监控 !讲座 !课 !连线 !自拍 !会诊 !勘查 !审批 !许可",
            "视频资料/音像资料/执法视频/执法音像/执法影像 !抽查 !评查 !宣传",
            "全过程记录 @@音像/视频/记录仪/影像 #案/文/个 !培训 !设备 !审核",
        ),
        rows=("full-process-record",),
    ),
    declare(
        "risk-warnings-handled",
        "风险预警信息处置条数",
        ("条",),
        Kind.RESULT,
        "处置“互联网+监管”风险预警信息条数。",
        synonyms=(
            "风险预警/预警信息/预警信号/预警线索/风险提示/风险信号/告警/监管预警/预警提示 !气象 !天气 !疫情 !传染病 !消费 !发布 !群众 !舆情 #文/案/个/次",
            "预警 +处置/处理/核查/核实/办结/核处/反馈/办理/销号/完成 !气象 !天气 !疫情 !传染病 !消费 !演练 #文/案/个/次",
            "处置/处理/核查/核实/办结/核处/反馈 预警/告警/风险信号/风险提示 @互联网+监管/平台/系统/监管/预警 !疫情 !传染病 !气象 #文/案/个/次",
        ),
        rows=("risk-warning",),
    ),
    declare(
        "risk-warning-timely-rate",
        "风险预警处置及时率",
        ("%",),
        Kind.RATIO,
        "及时处置的风险预警÷预警总数。",
        synonyms=(
            "及时率/处置率/办结率/反馈率/核处率/核查率/处理率/完成率/按期 @预警/告警/风险提示/风险信号 #率 !信访 !投诉 !检测 !@传染病/气象/疫情",
            "及时率 处置 @预警/告警/风险提示",
            "及时/按期/按时/时限/超时 预警/告警/风险提示/风险信号 #率",
        ),
        rows=("risk-warning",),
    ),
)
