"""行政审批与政务服务 (licensing services): the figures of domain D03."""

from __future__ import annotations

from functools import partial

from faheng.indicators.indicator import Domain, Indicator, Kind

declare = partial(Indicator, domain=Domain.LICENSING_SERVICES)

INDICATORS = (
    declare(
        "hospital-practice-licences",
        "医院执业许可宗数",
        ("宗",),
        Kind.RESULT,
        "办理医院执业许可的宗数。",
        synonyms=(
            "医院 登记~/许可 !校验 !医疗机构 !吊销 !注销 !技术",
            "医院 @@执业许可/执业登记/医疗机构许可 !校验 !检查 !监督 !处罚 !医疗机构 !技术 #案/户",
        ),
        rows=("hospital-licensing",),
    ),
    declare(
        "hospital-licence-verifications",
        "医院校验宗数",
        ("宗",),
        Kind.RESULT,
        "办理医院校验的宗数。",
        synonyms=(
            "校验 医院 !检查 !监督 !卫生院 !卫生室 !门诊 !诊所 !医疗机构 !社区",
            "医院 @@校验 !执业许可 !执业登记 !检查 !监督 !处罚 !评审 #案/户",
        ),
        rows=("hospital-licensing",),
    ),
    declare(
        "restricted-technology-filings",
        "限制类技术备案宗数",
        ("宗",),
        Kind.RESULT,
        "办理限制类医疗技术备案的宗数。",
        synonyms=(
            "限制类技术/限制类医疗技术/限制性技术/限制类/限制性医疗技术/限制临床应用/限制类医疗技术临床应用 备案/登记/报备",
            "医疗技术 备案/报备",
        ),
        rows=("hospital-licensing",),
    ),
    declare(
        "medical-institution-practice-licences",
        "医疗机构执业许可宗数",
        ("宗",),
        Kind.RESULT,
        "办理医疗机构执业许可的宗数；是否含医院，原文未说明。",
        synonyms=(
            "医疗机构 +登记~/许可/执业证照/审批/批准设置 !校验 !吊销 !注销 !停止执业 !撤销 !检查 !监督 !处罚",
            "医疗机构登记 !校验 !管理 !检查 !监督 !注销 #案/户/文",
            "医疗机构 +执业登记/变更登记/设置审批/设置许可/登记注册 +校验 !医院 !吊销 !注销 !检查 !监督 !处罚 #案/户/文",
            "执业登记/执业许可/执业许可证 医疗机构 !校验 !吊销 !注销 !医院 !检查 !监督 !处罚 #案/户/文",
        ),
        rows=("medical-institution-licensing",),
    ),
    declare(
        "clinic-filings",
        "诊所备案宗数",
        ("宗",),
        Kind.RESULT,
        "办理诊所备案的宗数。",
        synonyms=(
            "诊所 备案/备了 !中医 !核查 !检查 !监督 !抽查 !公示 !注销 !清退 !取消 !公共场所 !义诊",
            "备案 获准~ @@诊所 !@收到备案/受理备案/各类备案/备案事项 !中医 !托育 !公共场所 !供水 !义诊 !主诊 !医师 !技术 !放射 !规范性 !案件 !处罚 !消毒 !职业 !母婴 !注销 #案/户/文",
            "备案 @@诊所 !@收到备案/受理备案/各类备案/备案事项 !中医 !托育 !公共场所 !供水 !义诊 !主诊 !医师 !技术 !放射 !文件 !规范性 !案件 !处罚 !消毒 !职业 !母婴 !机构 !注销 !检查 !核查 !监督 !抽查 !公示 #案/户/文",
        ),
        rows=("clinic-filing",),
    ),
    declare(
        "tcm-clinic-filings",
        "中医诊所备案宗数",
        ("宗",),
        Kind.RESULT,
        "办理中医诊所备案的宗数。",
        synonyms=(
            "中医诊所/中医 备案/备了 !主诊 !注销 !核查 !检查 !监督 !抽查",
            "中医诊所/中医备案诊所/中医(综合)诊所/中医综合诊所 @@备案 !检查 !监督 !处罚 !注销 #案/户/文",
        ),
        rows=("clinic-filing",),
    ),
    declare(
        "physician-registrations",
        "医师执业注册宗数",
        ("宗",),
        Kind.RESULT,
        "办理医师执业注册的宗数。",
        synonyms=(
            "医师/医生 执业注册~ !信息 !核对 !核查 !检查 !多机构备案 !主诊 !注册医师 !乡村 !护士 !注销",
            "首次注册/变更注册/延续注册/首注 医师 !护士 !机构 !乡村 !注销 #案/人/人次",
            "医师/医生 @@注册/执业注册 !主诊 !注册医师 !在岗 !现有 !配备 !乡村 !护士 !注销 !培训 !处罚 !考核 !定期 #案/人/人次",
        ),
        rows=("staff-registration",),
    ),
    declare(
        "nurse-registrations",
        "护士执业注册宗数",
        ("宗",),
        Kind.RESULT,
        "办理护士执业注册的宗数。",
        synonyms=(
            "护士 执业注册~/执业 !信息 !核对 !核查 !检查 !情况 !考试 !注册护士 !医师 !注销",
            "首次注册/变更注册/延续注册/首注/变更/延续 护士 !医师 !机构 !诊所 !登记 !注销 #案/人/人次",
            "护士 @@注册/执业注册 !医师 !注册护士 !在岗 !现有 !配备 !注销 !培训 !考核 !竞赛 #案/人/人次",
        ),
        rows=("staff-registration",),
    ),
    declare(
        "cosmetic-attending-physician-filings",
        "美容主诊医师备案宗数",
        ("宗",),
        Kind.RESULT,
        "办理美容主诊医师备案的宗数。",
        synonyms=("主诊医师/主诊/美容主诊/主诊资质 !培训 !检查",),
        rows=("cosmetic-physician-filing",),
    ),
    declare(
        "birth-certificates-issued",
        "“出生一件事”签发出生医学证明人次",
        ("人次",),
        Kind.RESULT,
        "通过“出生一件事”联办签发出生医学证明的人次。",
        synonyms=(
            "出生医学证明/出生证明/出生一件事/出生证 !@@材料 !环节 !时限 !事项 !检查 !管理 !部门 !次 !表格 !审核 !真伪 !鉴定 !补发 !换发 !废证 !销毁 !首签机构 !率",
            "一件事 出生/新生儿 !材料 !环节 !事项 !收件 #案/人/人次/文",
            "签发/联办 @@出生一件事/出生医学证明 !事项 !材料 !补发 !换发 !废证 #案/人/人次/文",
        ),
        rows=("birth-one-thing",),
    ),
)
