"""党的领导、法治责任与考评报告 (leadership): the figures of domain D01."""

from __future__ import annotations

from functools import partial

from faheng.indicators.indicator import Domain, Indicator, Kind

declare = partial(Indicator, domain=Domain.LEADERSHIP)

INDICATORS = (
    declare(
        "study-center-group-sessions",
        "党委(党组)理论学习中心组学习次数",
        ("次",),
        Kind.RESULT,
        "期内党委(党组)理论学习中心组开展学习的次数；系统各级合计的，在 dims.scope 注明。",
        synonyms=("中心组 学习~", "中心组 #次", "学习~ @@中心组 !三会一课 !第一议题 !党课 #次"),
        rows=("study-center-group",),
    ),
    declare(
        "first-agenda-study-sessions",
        "“第一议题”学习次数",
        ("次",),
        Kind.RESULT,
        "各级党组织以“第一议题”形式开展学习的次数。",
        synonyms=("第一议题",),
        rows=("first-agenda-study",),
    ),
    declare(
        "party-branch-study-sessions",
        "“三会一课”、主题党日等学习次数",
        ("次",),
        Kind.RESULT,
        "以“三会一课”、主题党日等形式开展学习的次数。",
        synonyms=("学习~ 三会一课/主题党日/党支部 !第一议题", "学习~ @三会一课/主题党日 !第一议题 !中心组"),
        rows=("party-branch-study",),
    ),
    declare(
        "party-branch-activities",
        "“三会一课”、主题党日等活动次数",
        ("次",),
        Kind.RESULT,
        "以“三会一课”、主题党日等形式开展活动的次数。",
        synonyms=("活动 三会一课/主题党日/党日", "活动 @三会一课/主题党日"),
        rows=("party-branch-study",),
    ),
    declare(
        "leadership-law-study-sessions",
        "领导班子学法(会议)次数",
        ("次",),
        Kind.RESULT,
        "领导班子、党组(党委)会、局务会等学习法律或法治内容的次数。",
        synonyms=(
            "学法 党组/党委/班子/局务会/办公会/领导干部/会前/领导/党政 !中心组",
            "学习~ 班子/局务会/党组会/党委会/办公会 !中心组",
            "法律法规/法治 学习~ @党委会/党组会/局务会/办公会/领导班子 !中心组",
            "会前学法 !中心组",
        ),
        rows=("leadership-law-study",),
    ),
    declare(
        "democratic-life-meetings",
        "民主生活学习会议次数",
        ("次",),
        Kind.RESULT,
        "传达学习法治部署的民主生活(学习)会议次数。",
        synonyms=("民主生活",),
        rows=("democratic-life-meeting",),
    ),
    declare(
        "rol-training-sessions",
        "系统内法治专题学习(培训)次数",
        ("场次", "次"),
        Kind.RESULT,
        "面向本系统人员的法治培训、法治专题学习次数；fact_kind 为 plan 时是下一年度的目标。",
        synonyms=(
            "法治~ 培训~ !活动",
            "专题学习 系统/法治~ !中心组",
            "专题培训 !执法",
            "专题培训/培训~ 系统 法治~",
            "培训~ @法治~ @系统/干部职工/工作人员/医务人员 !执法 !@监督员",
            "法治~ 专题学习/讲座/专题课",
        ),
        rows=("rol-training",),
    ),
    declare(
        "rol-training-coverage",
        "系统内法治专题学习覆盖率",
        ("%",),
        Kind.RATIO,
        "参加法治专题学习(培训)的人数÷应参加人数。",
        synonyms=("覆盖率 @法治~ @学习~/培训~ !@学时", "参训率 @法治~ !@学时"),
        rows=("rol-training",),
    ),
    declare(
        "law-exam-completion-rate",
        "学法考试完成率",
        ("%",),
        Kind.RATIO,
        "实际参加年度学法考试的人数÷应参加人数。",
        synonyms=(
            "完成率/参考率/参加率/参学率/参与率/通过率 @学法考试/学法用法考试/法律知识考试/普法考试/学法用法/学法 !@线上学习 !@资格考试",
        ),
        rows=("law-exam",),
    ),
    declare(
        "law-exam-excellent-rate",
        "学法考试优秀率",
        ("%",),
        Kind.RATIO,
        "学法考试成绩优秀人数÷参加考试人数。",
        synonyms=("优秀率 @@考试/学法/学法用法/考法",),
        rows=("law-exam",),
    ),
    declare(
        "online-law-study-participation-rate",
        "线上学习参与率",
        ("%",),
        Kind.RATIO,
        "参加线上学法的人数÷应参加人数。",
        synonyms=("参与率/参学率/学习率/参加率/完成率 线上/网络/在线/网上", "参与率/参学率 @线上学习/网络学院/在线学习"),
        rows=("online-learning",),
    ),
    declare(
        "rol-leading-group-meetings",
        "研究法治工作次数",
        ("次",),
        Kind.RESULT,
        "领导小组(委员会)研究法治工作的次数。",
        synonyms=(
            "研究 法治工作/法治建设/法治卫健/依法行政/法治",
            "听取 法治/依法行政",
            "领导小组会/专题会议/专题会/推进会/部署会/工作会/联席会议/会议 法治建设/法治工作/法治政府/依法治/法治卫健 #次",
            "法治政府建设 研究/部署/会议 #次",
        ),
        rows=("rol-leading-group",),
    ),
    declare(
        "major-legal-matters-deliberated",
        "讨论法治重大事项项数",
        ("项",),
        Kind.RESULT,
        "集体讨论的重大行政决策、重大行政处罚、重要合同等法治重大事项数。",
        synonyms=("重大事项/重要事项 法治/讨论/审议/研究/集体", "讨论/审议 重大行政处罚/重大行政决策/重大决策"),
        rows=("major-legal-matters",),
    ),
)
