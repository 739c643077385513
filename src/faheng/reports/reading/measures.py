"""量词 (measures): the grammar of number + measure word, compiled once."""

from __future__ import annotations

import re

from faheng.indicators.units import CLASSES, MONEY_IN_WAN

#: A measure word that begins another word is none: 项目, 名单, 场所, 条例, 家庭, 起草, 期间 …
_OTHER_WORD = {
    "项": "目", "名": "单(?!位)|录|称|义|医(?:工作|堂|馆|名|传)|额|誉|优", "场": "所|地|景|馆|域", "条": "例|款|线|件(?!次)", "家": "庭|长|属|门口|政|园", "户": "外|籍|口", "起": "草|步|来|点|诉|到|施|底|草",
    "期": "间|限|盼|末|望|满", "位": "于|置|列|居|次", "部": "门|分|署|委|长|级|队|编|位", "本": "级|部|地|市|区|县|院|局|单|科|省|辖|系|届|次|年|月|级|市|文|土|着", "台": "账|湾|风|式", "组": "织|建|成|长|合|团",
    "类": "似|型", "级": "别", "节": "点|约|日|假|能|省|奏", "所": "有|属|需|在|辖|长|谓|涉", "次": "数|要|日|年|月|序|生|氯", "人": "员|民|才|群|均|工|口|类|体|社", "例": "如|行|会|外",
    "篇": "幅|章", "处": "理|罚|置|分|于|长|方|室|在|境|境", "单": "位|独|项|一|纯|元|兵|机|病", "批": "复|准|评|示|次", "张": "贴|某|床", "份": "额", "面": "对|向|临|积|上|积", "支": "持|队|撑|付|出|部|援", "门": "诊|店|户|槛|禁", "课": "程|题|堂", "天": "然|津|气",
    "日": "常|前|均|益|报|趋|期|起|至", "元": "旦|素", "幅": "度", "度": "", "成": "效|立|果|员|为|功|本|绩|都|人|长|熟|都|交|分|因|型|了|的", "分": "别|类|析|管|级|局|院|布|工|钟|公|支|层|行|批|期|公|为|散|享", "秒": "批", "大": "数|量|力|型|众|会|事|局|赛|比|于|幅|健|气|病|队|厅|面",
    "头": "脑|部|痛", "只": "有|要|是|能|跑|进", "种": "植|子", "集": "中|体|团|聚|约|成", "版": "本|权|面", "案": "例|卷|情|由|件|值", "条次": "", "升": "级", "米": "", "床": "位", "瓶": "颈", "款": "项", "员": "工|额", "回": "头|访|复|应|避|收|执|国|归|函", "届": "时|满|期|中", "轮": "训|岗|值|换|流|椅",
    "封": "闭|存|锁|控", "套": "餐|取", "块": "链", "则": "为|是|由|将|对|在|按|予|不", "年": "度|初|底|末|内|来|轻|龄|均|中|前|后|间|终|来|报|鉴|以来|版|本", "月": "度|初|底|末|报|经|均", "周": "边|围|期|岁|年|一|二|三|四|五|六|日|末", "个": "别|体|性", "大类": "", "堂": "", "盒": "饭", "袋": "装", "箱": "子", "辆": "", "艘": "", "株": "", "亩": "", "吨": "", "倍": "增|加", "枚": "", "册": "封",
}  # fmt: skip

_UNITS = {unit for members in CLASSES.values() for unit in members if unit not in {"年", "个月", "员", "余人", "万余元", "大"}}
_UNITS |= {"个等级", "个月", "余元"} - {"余元"}
_UNITS |= set(MONEY_IN_WAN)
_UNITS |= {"人·次"}


def _measure(unit: str) -> str:
    follow = _OTHER_WORD.get(unit[-1] if len(unit) == 1 else unit, "") or (_OTHER_WORD.get(unit, ""))
    return re.escape(unit) + (f"(?!{follow})" if follow else "")


#: Any measure word, the longest first.
MEASURE = "|".join(_measure(unit) for unit in sorted(_UNITS, key=lambda u: (-len(u), u)))

#: 100余, 3万多, 近: words before and behind the number that qualify it.
BEFORE = (
    "不少于|不低于|不多于|不超过|不高于|不得少于|至少|最少|最多|超过|超出|突破|近|逾|超|约|大约|将近|接近|达到|达|共计|多于|少于|低于|高于"
)
BOUNDS = {
    "不少于",
    "不低于",
    "不多于",
    "不超过",
    "不高于",
    "不得少于",
    "至少",
    "最少",
    "最多",
    "超过",
    "超出",
    "突破",
    "近",
    "逾",
    "超",
    "约",
    "大约",
    "将近",
    "接近",
    "多于",
    "少于",
    "低于",
    "高于",
}
AFTER = "以上|以下|以内|之内|左右|上下|内|余|多"
MULTIPLIER = "百万|千万|十万|万|亿|千|百"

#: 播放2万通。 A word nobody thought of measures where the phrase ends behind it; these end phrases and measure nothing.
UNHEARD_OF = r"(?![年月日号时分秒岁版级度页楼室的是为有等上下中前后内外间共多余均各将并以对起])[\u4e00-\u9fff](?=[,;。、)!\n]|$)"

NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
#: One figure in digits or behind a mask, with its measure word.
ARABIC = re.compile(
    rf"(?<![\d*])(?P<percent>百分之)?(?P<num>{NUMBER}|[\d*]*\*[\d*]*(?:\.[\d*]+)?)"
    rf"(?:(?:%|‰)?(?P<dash>[-~]|至|到)(?P<upper>{NUMBER})(?=%|[^\d年月日号.:/-]))?"
    rf"(?P<mid>余|多|几)?(?P<mult>{MULTIPLIER})?(?P<post>余|多)?(?P<unit>{MEASURE}|{UNHEARD_OF})?(?P<after>{AFTER})?"
)

DIGIT = "零〇一二两三四五六七八九十百千万亿"
#: One figure in Chinese numerals; only with a measure word, else it is a word (一般, 进一步).
CHINESE = re.compile(
    rf"(?P<percent>百分之)?(?<![{DIGIT}第\d*])(?P<num>(?:数|几)?[{DIGIT}]+)(?P<post>余|多|几)?(?P<unit>{MEASURE})?(?P<after>{AFTER})?"
)
