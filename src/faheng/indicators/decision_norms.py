"""重大决策、规范性文件、法律顾问与合法性审查 (decision norms): the figures of domain D02."""

from __future__ import annotations

from functools import partial

from faheng.indicators.indicator import Domain, Indicator, Kind

declare = partial(Indicator, domain=Domain.DECISION_NORMS)

INDICATORS = (
    declare(
        "major-decision-legality-reviews",
        "重大行政决策合法性审查项数",
        ("项",),
        Kind.RESULT,
        "期内通过合法性审查的重大行政决策项数。",
        synonyms=(
            "重大决策~/重大事项 合法性~/论证 !律师~ !制度 !目录 !合同 !处罚 !执法决定",
            "合法性审查/合法性审核/合法性论证/合法性把关/法制审查/法审/论证通过 @@重大决策~/重大事项 !合同 !文件 !协议 !律师~ !处罚 !案件 !信息公开 !公平竞争 #个/案",
        ),
        rows=("major-decision-legality-review",),
    ),
    declare(
        "decision-induced-disputes",
        "因决策失误引发矛盾纠纷数",
        (),
        Kind.RESULT,
        "因决策失误引发的矛盾纠纷数。",
        synonyms=("纠纷/矛盾/群体性事件/群体矛盾 决策失误/因决策/决策失当/决策不当/决策引发",),
        absent=(
            "决策失误",
            "因决策",
            "决策失当",
            "决策不当",
            "决策引发",
        ),
        rows=("major-decision-procedure",),
    ),
    declare(
        "normative-documents-in-force",
        "现行有效规范性文件件数",
        ("件",),
        Kind.STOCK,
        "期末现行有效的行政规范性文件件数。",
        synonyms=(
            "规范性文件 有效~ !有效期 !废止 !修改 !失效",
            "继续有效/现行有效/保留/继续执行/继续实施/在用/拟保留/仍有效 @@规范性文件 !有效期 !事项 !许可 #案/文",
        ),
        rows=("normative-doc-six-unify",),
    ),
    declare(
        "government-documents-cleaned",
        "清理其他区政府文件件数",
        ("件",),
        Kind.RESULT,
        "在清理工作中处理的(区)政府文件件数。",
        synonyms=(
            "政府文件 清理",
            "文件 政府名义~ 清理/梳理/厘清/存废/处理/审查 !合法性 !公平竞争 #案/文/个",
        ),
        rows=("normative-doc-cleanup",),
    ),
    declare(
        "normative-document-cleanups",
        "规范性文件清理次数",
        ("次",),
        Kind.RESULT,
        "开展规范性文件清理的次数。",
        synonyms=(
            "规范性文件/文件 清理/自查 !政府名义~ #次",
            "清理/集中清理/专项清理/全面清理 @规范性文件/规范性/政策文件 !废物 !环境 !卫生 !隐患 !台账 !库存 #次",
        ),
        rows=("normative-doc-cleanup",),
    ),
    declare(
        "fair-competition-reviews",
        "公平竞争审查项数",
        ("项",),
        Kind.RESULT,
        "开展公平竞争审查的政策措施项数。",
        synonyms=(
            "公平竞争/竞争审查 !妨碍 !培训 !会议 !专家 !抽查 !会审机制 !宣传",
            "审查/过筛/自查/审核/评估 @@公平竞争 !合法性 !合同 !妨碍 !培训 #文/案/个",
        ),
        rows=("fair-competition-review",),
    ),
    declare(
        "contracts-reviewed",
        "审核合同份数",
        ("份", "件"),
        Kind.RESULT,
        "经合法性审核的合同(协议)份数。",
        synonyms=(
            "合同/协议 审核~/合法性~/律师~/送审/审看/审修 !法律意见~ !议题 !法治事项 !培训 #案/文/个",
            "合同 #份/件/个 !协议书签订 !制度 !办法 !家庭医生 !签订 !签署 !签约 !劳动 !文本 !违约 !讨论 !议题 !事项",
            "审核/审查/把关/审看 @@合同/协议 !信息 !文件 !规范性 !决策 !案件 !处罚 !公平 !公开 !法律意见~ #份",
        ),
        rows=("contract-review",),
    ),
    declare(
        "counsel-legal-affairs-consultations",
        "法律顾问参与重大涉法事务研讨次数",
        ("次",),
        Kind.RESULT,
        "法律顾问参与的重大涉法事务研讨次数。",
        synonyms=(
            "律师~ 会商~/法律服务 !合同 !法律意见~ !诉讼 !复议 !应诉 !出庭 !代理 !讲课~ !普法 !宣传 !群众 !信访 !信息公开 #次/个",
            "重大事项/重大决策/决策/重大决策~ 律师~ 会商~ !合同 !法律意见~ !合法性 !信访 #案/个",
            "涉法~ 会商~/律师~ !合同 !群众 !讨论重大 !集体 !会审 !法律意见~ #次/案/个",
            "涉法事务/涉法事项/涉法问题/涉法难题 !合同 !会审 !集体 !议题 !领导小组",
            "重大事项/重大决策/论证/研讨/会商/会诊/研判/列席会议/法律咨询/涉法~ @@律师~ !合同 !法律意见~ !讨论重大 !集体 #次",
            "法律咨询 @律师~ !群众 !义诊 #次/个/案",
            "法律服务 提供 @@律师~/涉法~ !群众 #次/个",
        ),
        rows=("legal-affairs-consultation",),
    ),
    declare(
        "legal-opinions-issued",
        "法律意见书份数",
        ("份",),
        Kind.RESULT,
        "法律顾问出具的各类法律意见书份数；含信访审查和专项两类。",
        synonyms=(
            "法律意见~ !信访 !专项 !专门 !公平竞争 !监督意见书 !监督 !整改 !建议书",
            "审查意见/审核意见/书面意见 出具/提出 !监督 !公平竞争 !执法 !信访 !专项 !合同 !协议 #文",
            "出具意见/提出意见 +律师~ !信访 !专项 !合同 !协议 #文",
            "审查意见/审核意见/书面意见 +律师~ !信访 !专项 !合同 !协议 #文",
        ),
        rows=("legal-opinion",),
    ),
    declare(
        "petition-review-legal-opinions",
        "信访审查法律意见书份数",
        ("份",),
        Kind.RESULT,
        "就信访答复出具的法律意见书份数。",
        synonyms=(
            "法律意见~ 信访",
            "意见书/法律意见~/审查意见/审核意见 @@信访/来信/信访件 @@律师~/审核~/合法性~ !专项 !专门 #文",
            "意见 @@信访答复/信访 @@律师~/审核~/合法性~ !征求 !专项 !专门 !公开 #文",
            "信访/信访答复/信访件/信访类/信访人/信访事项/信访审查/信访复函/信访处理 @@法律意见~ !受理 !办结 !化解 !接待 !专项 !专门 !接访 !积案 #文",
        ),
        rows=("legal-opinion",),
    ),
    declare(
        "special-legal-opinions",
        "专项法律意见书份数",
        ("份",),
        Kind.RESULT,
        "就专门事项出具的法律意见书份数。",
        synonyms=(
            "法律意见~ 专项/专门/专题",
            "专项/专项类/专门事项/专门问题/专项事务/专项问题/专项事项/专门 @@法律意见~ !检查 !整治 !行动 !信访 !执法 #文",
        ),
        rows=("legal-opinion",),
    ),
    declare(
        "external-legal-counsel",
        "外部法律顾问人数",
        ("名",),
        Kind.STOCK,
        "期末聘请的外部法律顾问人数。",
        synonyms=(
            "律师~ 聘请/选聘/聘任/担任/外聘/聘用/聘/续聘/受聘/签约/常年/外部 !公职律师 !合同 !法律意见~ #人",
            "法律顾问/顾问律师/外聘律师/社会律师/执业律师 !公职律师 !合同 !法律意见~ #人/名/位",
            "法律顾问 单位/签约/聘用 !合同 !律师事务所 !律所 #户",
            "常年法律顾问/外部法律顾问/外聘法律顾问/法律顾问团 !公职律师 !合同 !法律意见~ !家 #人",
        ),
        rows=("legal-counsel",),
    ),
    declare(
        "government-lawyers",
        "公职律师人数",
        ("名",),
        Kind.STOCK,
        "期末公职律师人数。",
        synonyms=("公职律师 !新增 #人",),
        rows=("government-lawyers",),
    ),
    declare(
        "foi-legal-reviews",
        "审核信息公开件数",
        ("件",),
        Kind.RESULT,
        "答复或公开前经合法性审核的信息公开件数。",
        synonyms=(
            "信息公开~ 审核~/合法性~ !保密 !主动公开 !培训",
            "合法性审核/合法性审查/法制审核/法制审查/法审/先审/先审后发/审核/审查 @@信息公开~ !合同 !处罚 !决策 !规范性 !案件 !公平竞争 !执法决定 #案/文",
        ),
        rows=("foi-legal-review",),
    ),
)
