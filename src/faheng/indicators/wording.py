"""措辞 (wording): the small language in which the catalogue says how reports name a figure.

    "立案/查处 @传染病 !复议 !@评查 #案/户"

Terms are separated by spaces and all must hold. The first is the head: it stands in the phrase of the figure itself.
The others may also be carried on from the number before; `+a` must stand in the phrase itself. `a/b` either; `a~` any
word of the family of a (`FAMILIES`); `@a` anywhere in the context (sentence, item, heading); `!a` not in the phrase;
`!@a` not in the sentence; `!@@a` neither there nor in the headings above and the words that open the item; `#u` the unit is u or belongs to the class u of `units.CLASSES`.
"""

from __future__ import annotations

from dataclasses import dataclass

#: 同义词族: words that differ by region and mean the same in these reports.
FAMILIES: dict[str, tuple[str, ...]] = {
    "学习": ("学习", "集体学习", "专题学习", "集中学习", "研学", "学法", "研讨", "学习会", "学习研讨"),
    "培训": ("培训", "培训班", "培训会", "轮训", "讲座", "辅导", "授课", "专题班", "研修", "业务培训", "大讲堂", "讲堂", "讲坛", "宣讲会", "报告会", "培训会议"),
    "法治": ("法治", "法律", "法制", "依法行政", "普法", "学法", "宪法", "民法典"),
    "普法": ("普法", "法治宣传", "法制宣传", "普法宣传", "法律宣传", "宣传活动", "宪法宣传", "以案释法", "送法", "法治宣讲", "普法宣讲", "法律宣讲", "民法典宣讲", "普法活动", "法治宣传教育", "法制讲座", "法治讲座", "普法讲座"),
    "立案": ("立案", "立案查处", "立案处罚", "立案调查", "查处", "查办", "处罚", "行政处罚", "案件", "查处案件", "立案件"),
    "条线": (
        "职业卫生", "职业病", "职业健康", "放射卫生", "放射诊疗", "饮用水", "生活饮用水", "传染病", "消毒产品", "医疗美容", "母婴", "计划生育", "血液", "餐饮具", "医疗废物", "游泳场所", "托育", "中医药",
    ),
    "审核": ("审核", "审查", "审阅", "把关", "会审", "审签", "审定", "法审"),
    "专项": (
        "专项整治", "专项治理", "专项行动", "专项检查", "专项执法", "专项监督", "专项排查", "专项稽查", "集中整治", "百日行动", "清风行动", "整治行动",
        "治理行动", "专项监督检查", "专项执法检查", "蓝盾", "蓝剑", "利剑", "亮剑", "雷霆", "护航行动", "回头看", "联合整治",
        "”行动", "行动”", "整治”", "”整治", "”治理", "”攻坚", "”集中", "”系列行动", "百日攻坚", "攻坚行动", "系列行动", "清源行动", "净化行动", "打击行动", "行动组", "专班行动", "专项督查", "专项抽查",
    ),
    "领域": (
        "职业卫生", "职业病", "职业健康", "放射", "饮用水", "水质", "涉水产品", "泳池", "游泳场所", "传染病", "疫情报告", "迟报", "核酸检测", "病原微生物", "消毒产品", "餐饮具", "医疗废物", "医疗美容", "医美", "非法行医", "无证行医",
        "黑诊所", "打非", "公共场所", "供水", "学校卫生", "用人单位", "母婴", "计划生育", "社会抚养费", "两非", "代孕", "血液", "采供血", "尘毒", "托育", "中医药",
    ),
    "别案": (
        "复议", "诉讼", "应诉", "信访", "投诉", "举报", "评查", "移送", "移交", "刑事", "公益", "检察", "违纪", "职务", "党员", "党纪", "纠纷", "赔偿", "腐败", "医药购销", "劳动", "仲裁",
    ),
    "别样处罚": (
        "法制审核", "人均", "评查", "减轻", "从轻", "免", "不予", "没有", "不罚", "被", "简易", "当场", "一般程序", "公示", "公开", "听证", "强制", "审核", "法审", "过审", "优秀", "典型", "备案", "复议", "诉讼", "投诉",
        "信访", "金额", "平台", "告知", "结案的", "修复", "信用", "移送", "事项",
    ),
    "别样案件": ("减轻", "从轻", "免", "不予", "没有", "平台", "重大", "指导", "优秀", "典型", "强制", "审核", "听证", "人均", "转入", "核查后", "一般程序", "普通程序", "简易"),
    "双随机": ("双随机", "随机抽查", "随机监督", "监督抽查", "抽查任务", "抽检任务", "抽查计划", "国抽", "省抽", "抽查对象"),
    "部门": (
        "部门", "市场监管", "公安", "教育", "医保", "文旅", "文化", "住建", "应急", "城管", "药监", "民政", "人社", "农业农村", "交通", "消防", "海关", "生态环境", "环保", "水务", "水利", "工信", "网信", "司法", "税务", "财政", "街道", "乡镇", "各镇",
        "综合执法", "兄弟单位", "有关单位", "相关单位", "机关",
    ),
    "免罚": (
        "不予处罚", "不予行政处罚", "不予以处罚", "免予处罚", "免予行政处罚", "免于处罚", "免于行政处罚", "免除处罚", "免除行政处罚", "不处罚", "不罚", "不罚款", "没有处罚", "未予处罚", "未处罚", "未罚", "免罚", "首违免罚", "轻微免罚", "首违不罚", "轻微不罚", "初违不罚",
        "首错免罚", "首次不罚", "首违轻微",
    ),
    "免罚清单": (
        "首违不罚", "轻微不罚", "初违不罚", "首违免罚", "首违轻微", "轻微免罚", "首次不罚", "不予处罚", "不予行政处罚", "免予处罚", "免予行政处罚", "免罚", "免罚清单", "轻微违法", "包容免罚", "四张清单", "免罚减罚", "不予处罚清单",
    ),
    "执法平台": (
        "执法平台", "办案平台", "执法监督平台", "综合执法平台", "办案系统", "执法系统", "执法办案", "监管平台", "监督平台", "信息平台", "信息系统", "监管系统", "管理系统", "粤执法", "掌上执法", "掌上平台", "一体化平台", "平台",
    ),
    "监督检查": (
        "检查", "监督检查", "监督", "监督频次", "监督执法", "监督覆盖", "督查", "督导", "督导检查", "巡查", "巡检", "抽查", "排查", "核查", "执法检查", "现场检查", "行政检查",
        "日常监督", "日常检查", "日常巡查", "经常性监督", "监督监测", "专项检查",
    ),
    "非法行医": (
        "非法行医", "无证行医", "无照行医", "违法行医", "黑诊所", "无证诊所", "非法诊所", "地下诊所", "游医", "假医生", "黑牙科", "无证执业", "无证开诊", "无资质行医", "非法接诊", "非法诊疗", "非医师行医", "非医师执业",
    ),
    "职业病": ("职业病", "职业病危害", "职业病防治", "职业卫生", "职业健康", "职业危害", "尘毒", "尘毒危害", "粉尘", "尘肺", "噪声", "用人单位", "危害因素"),
    "宣传品": (
        "宣传单", "宣传单张", "传单", "折页", "宣传折页", "手册", "宣传册", "宣传手册", "小册子", "海报", "宣传海报", "宣传页", "宣传彩页", "彩页", "单页", "宣传画", "挂图", "明白纸", "明白卡", "读本", "口袋书",
        "宣传品", "提示卡", "宣传卡", "宣传袋",
    ),
    "执法者": (
        "执法人员", "行政执法人员", "监督执法人员", "监督员", "卫生监督员", "执法员", "执法队员", "执法骨干", "执法干部", "执法力量", "执法者", "监督人员",
    ),
    "执法证": ("执法证", "执法证件", "行政执法证", "行政执法证件", "执法资格", "行政执法资格", "执法资格证", "监督员证"),
    "执法考试": ("执法资格", "执法证", "执法考试", "执法人员考试", "资格考试", "执法人员资格", "执法证件", "换证考试", "上岗考试", "上岗资格"),
    "下沉": ("下沉", "下派", "派驻", "派到", "派往", "派至", "入驻", "常驻", "进驻", "驻点", "划转", "划到", "划入", "沉到", "沉入", "编入", "下放"),
    "乡镇": ("乡镇", "街道", "镇街", "镇办", "乡街", "镇上", "街镇", "乡(镇)", "镇(街", "基层一线", "综合执法队", "综合执法中心", "综合行政执法队", "综合行政执法办", "团镇", "团场"),
    "竞赛": ("竞赛", "比武", "大赛", "技能比拼", "大比拼", "练兵", "技能比赛", "业务比赛", "技术比赛", "比赛"),
    "负责人": ("负责人", "主要负责同志", "分管负责同志", "领导", "局长", "副局长", "主任", "委主任", "一把手", "班子成员", "行政首长"),
    "被监管者": (
        "监管对象", "被监管", "管理相对人", "行政相对人", "相对人", "被监督", "监督对象", "被检查", "受检", "服务对象", "经营单位", "监管单位", "市场主体", "经营者", "商户", "当事人",
    ),
    "医疗纠纷": ("医疗纠纷", "医患纠纷", "医疗矛盾", "医患矛盾", "医疗争议", "医患争议", "医疗矛盾纠纷", "医患矛盾纠纷", "涉医纠纷", "涉医矛盾"),
    "投诉": ("投诉", "举报", "投诉举报", "举报投诉", "12345", "热线", "工单", "诉求", "接诉即办"),
    "信访": ("信访", "来信来访", "来访", "来信", "群众来访", "上访", "网信", "初信初访", "接访"),
    "办结率": (
        "办结率", "按时办结率", "按期办结率", "及时办结率", "及时率", "按时率", "限时办结率", "办复率", "答复率", "按期答复率", "回复率", "按时回复率", "办理率", "处理率", "处置率", "反馈率",
        "回应率", "结案率", "处结率", "回告率", "复函率", "办毕率",
    ),
}  # fmt: skip


#: 专项行动 stands for every campaign with a name of its own, which the reader finds by its form (“秋风”行动).
CAMPAIGN = "专项行动"


@dataclass(frozen=True, slots=True)
class Wording:
    """一种说法: what must stand where for a phrase to name the figure."""

    head: tuple[str, ...]
    own: tuple[tuple[str, ...], ...] = ()
    also: tuple[tuple[str, ...], ...] = ()
    context: tuple[tuple[str, ...], ...] = ()
    sentence: tuple[tuple[str, ...], ...] = ()
    never: tuple[str, ...] = ()
    never_near: tuple[str, ...] = ()
    never_about: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    def words(self) -> set[str]:
        """Every word that has to be looked for."""
        return {
            *self.head,
            *self.never,
            *self.never_near,
            *self.never_about,
            *(w for slot in (*self.own, *self.also, *self.context, *self.sentence) for w in slot),
        }


def parse(wording: str) -> Wording:
    """Read one wording.

    Raises:
        ValueError: no head, or an unknown family.
    """
    near: list[tuple[str, ...]] = []
    own: list[tuple[str, ...]] = []
    context: list[tuple[str, ...]] = []
    sentence: list[tuple[str, ...]] = []
    never: list[str] = []
    never_near: list[str] = []
    never_about: list[str] = []
    units: tuple[str, ...] = ()
    for term in wording.split():
        if term.startswith("!@@"):
            never_about.extend(_either(term[3:]))
        elif term.startswith("!@"):
            never.extend(_either(term[2:]))
        elif term.startswith("!"):
            never_near.extend(_either(term[1:]))
        elif term.startswith("@@"):
            sentence.append(_either(term[2:]))
        elif term.startswith("@"):
            context.append(_either(term[1:]))
        elif term.startswith("+"):
            own.append(_either(term[1:]))
        elif term.startswith("#"):
            units = tuple(term[1:].split("/"))
        else:
            near.append(_either(term))
    if not near:
        raise ValueError(f"the wording {wording!r} has no head")
    return Wording(
        near[0],
        tuple(own),
        tuple(near[1:]),
        tuple(context),
        tuple(sentence),
        tuple(never),
        tuple(never_near),
        tuple(never_about),
        units,
    )


def _either(term: str) -> tuple[str, ...]:
    words: list[str] = []
    for word in term.split("/"):
        if not word.endswith("~"):
            words.append(word)
        elif word[:-1] in FAMILIES:
            words.extend(FAMILIES[word[:-1]])
        else:
            raise ValueError(f"no family of words {word[:-1]!r}; it has {sorted(FAMILIES)}")
    return tuple(words)
