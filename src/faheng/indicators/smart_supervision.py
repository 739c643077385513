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
            "自巡查/自查自纠/自查/自检 #户/次户/次/人次/条 !案卷",
            "巡查/自查 企业/单位/机构 @自巡查/自查/自检 !案卷",
            "企业 自巡查/自查/自检 !案卷",
        ),
        rows=("enterprise-self-inspection",),
    ),
    declare(
        "hazards-found-rectified",
        "发现并整改隐患信息条数",
        ("条",),
        Kind.RESULT,
        "发现并整改的隐患(信息)条数。",
        synonyms=("隐患 !培训",),
        rows=("hazard-rectification",),
    ),
    declare(
        "platform-cases-closed",
        "执法平台办结案件宗数",
        ("宗",),
        Kind.RESULT,
        "在执法办案平台上办结的案件宗数。",
        synonyms=(
            "办结/办理/案件 平台/执法系统/办案系统/信息系统/监管系统/管理系统/粤执法/掌上执法 !复议 !信访",
            "案件 办结 @执法平台/办案系统/办案平台/执法系统/粤执法",
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
        synonyms=("行政检查/检查 @平台/执法系统/办案系统/信息系统/监管系统/管理系统/粤执法 @办结/办理 #案",),
        dims=("platform",),
        rows=("provincial-case-platform",),
    ),
    declare(
        "platform-penalties-closed",
        "执法平台办结行政处罚宗数",
        ("宗",),
        Kind.RESULT,
        "其中行政处罚的宗数。",
        synonyms=("行政处罚/处罚 @平台/粤执法/办案系统 @办结 #案",),
        dims=("platform",),
        rows=("provincial-case-platform",),
    ),
    declare(
        "body-cameras",
        "执法记录仪台数",
        ("台",),
        Kind.STOCK,
        "期末在用的执法记录仪台数。",
        synonyms=("执法记录仪/记录仪 !视频 !音像 !影像 !录像",),
        rows=("body-camera",),
    ),
    declare(
        "enforcement-recordings",
        "执法全过程记录视频件数",
        ("件",),
        Kind.RESULT,
        "现场执法全过程记录的视频(音像)件数。",
        synonyms=("视频/音像/影像/录像/音视频 资料/记录/执法 !普法 !宣传 !短视频 !推 !勘验 !播放", "视频资料/音像资料/执法视频"),
        rows=("full-process-record",),
    ),
    declare(
        "risk-warnings-handled",
        "风险预警信息处置条数",
        ("条",),
        Kind.RESULT,
        "处置“互联网+监管”风险预警信息条数。",
        synonyms=("预警/预警信息/风险预警 !气象 !天气 !疫情 !传染病",),
        rows=("risk-warning",),
    ),
    declare(
        "risk-warning-timely-rate",
        "风险预警处置及时率",
        ("%",),
        Kind.RATIO,
        "及时处置的风险预警÷预警总数。",
        synonyms=("及时率/处置率/办结率 @预警 #率", "及时率 处置 @预警"),
        rows=("risk-warning",),
    ),
)
