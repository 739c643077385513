"""措辞 (wording): the small language in which the catalogue says how reports name a figure.

    "立案/查处 @传染病 !复议 !@评查 #案/户"

Terms are separated by spaces and all must hold. The first is the head: it stands in the phrase of the figure itself.
The others may also be carried on from the number before; `+a` must stand in the phrase itself. `a/b` either; `a~` any
word of the family of a (`FAMILIES`); `@a` anywhere in the context (sentence, item, heading); `!a` not in the phrase;
`!@a` not in the sentence; `#u` the unit is u or belongs to the class u of `units.CLASSES`.
"""

from __future__ import annotations

from dataclasses import dataclass

#: 同义词族: words that differ by region and mean the same in these reports.
FAMILIES: dict[str, tuple[str, ...]] = {
    "学习": ("学习", "集体学习", "专题学习", "集中学习", "研学", "学法", "研讨", "学习会", "学习研讨"),
    "培训": ("培训", "培训班", "培训会", "轮训", "讲座", "辅导", "授课", "专题班", "研修", "业务培训", "大讲堂", "讲堂", "讲坛", "宣讲会", "报告会", "培训会议"),
    "法治": ("法治", "法律", "法制", "依法行政", "普法", "学法", "宪法", "民法典"),
    "普法": ("普法", "法治宣传", "法制宣传", "普法宣传", "法律宣传", "宣传活动", "宪法宣传", "以案释法", "送法"),
    "立案": ("立案", "立案查处", "立案处罚", "立案调查", "查处", "查办", "处罚", "行政处罚", "案件", "查处案件", "立案件"),
    "条线": (
        "职业卫生", "职业病", "职业健康", "放射卫生", "放射诊疗", "饮用水", "生活饮用水", "传染病", "消毒产品", "医疗美容", "母婴", "计划生育", "血液", "餐饮具", "医疗废物", "游泳场所", "托育", "中医药",
    ),
    "审核": ("审核", "审查", "审阅", "把关", "会审", "审签", "审定", "法审"),
    "专项": (
        "专项整治", "专项治理", "专项行动", "专项检查", "专项执法", "专项监督", "专项排查", "专项稽查", "集中整治", "百日行动", "清风行动", "整治行动",
        "治理行动", "专项监督检查", "专项执法检查", "蓝盾", "蓝剑", "利剑", "亮剑", "雷霆", "护航行动", "回头看", "联合整治",
    ),
    "执法者": (
        "执法人员", "行政执法人员", "监督执法人员", "监督员", "卫生监督员", "执法员", "执法队员", "执法骨干", "执法干部", "执法力量", "执法者", "监督人员",
    ),
    "执法证": ("执法证", "执法证件", "行政执法证", "行政执法证件", "执法资格", "行政执法资格", "执法资格证", "监督员证"),
    "执法考试": ("执法资格", "执法证", "执法考试", "执法人员考试", "资格考试", "执法人员资格", "执法证件", "换证考试", "上岗考试", "上岗资格"),
    "下沉": ("下沉", "下派", "派驻", "派到", "派往", "派至", "入驻", "常驻", "进驻", "驻点", "划转", "划到", "划入", "沉到", "沉入", "编入", "下放"),
    "乡镇": ("乡镇", "街道", "镇街", "镇办", "乡街", "镇上", "街镇", "乡(镇)", "镇(街", "基层一线", "综合执法队", "综合执法中心", "综合行政执法队", "综合行政执法办"),
    "竞赛": ("竞赛", "比武", "大赛", "技能比拼", "大比拼", "练兵", "技能比赛", "业务比赛", "技术比赛", "比赛"),
    "负责人": ("负责人", "主要负责同志", "分管负责同志", "领导", "局长", "副局长", "主任", "委主任", "一把手", "班子成员", "行政首长"),
    "被监管者": (
        "监管对象", "被监管", "管理相对人", "行政相对人", "相对人", "被监督", "监督对象", "被检查", "受检", "服务对象", "经营单位", "监管单位", "市场主体", "经营者", "商户", "当事人",
    ),
    "医疗纠纷": ("医疗纠纷", "医患纠纷", "医疗矛盾", "医患矛盾", "医疗争议", "医患争议", "医疗矛盾纠纷", "医患矛盾纠纷", "涉医纠纷", "涉医矛盾"),
    "投诉": ("投诉", "举报", "投诉举报", "举报投诉", "12345", "热线", "工单", "诉求", "接诉即办"),
    "信访": ("信访", "来信来访", "来访", "来信", "群众来访", "上访", "网信", "初信初访", "接访"),
    "办结率": (
        "办结率", "按时办结率", "按期办结率", "及时办结率", "及时率", "按时率", "限时办结率", "办复率", "答复率", "按期答复率", "回复率", "按时回复率", "办理率", "受理率", "处理率", "处置率", "反馈率",
        "回应率", "结案率", "处结率", "回告率", "复函率", "办毕率",
    ),
}  # fmt: skip


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
    units: tuple[str, ...] = ()

    def words(self) -> set[str]:
        """Every word that has to be looked for."""
        return {
            *self.head,
            *self.never,
            *self.never_near,
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
    units: tuple[str, ...] = ()
    for term in wording.split():
        if term.startswith("!@"):
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
    return Wording(near[0], tuple(own), tuple(near[1:]), tuple(context), tuple(sentence), tuple(never), tuple(never_near), units)


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
