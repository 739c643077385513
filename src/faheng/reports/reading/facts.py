"""事实种类与维度 (facts): result, stock, ratio, standard or plan; campaign, topic, level, platform, scope."""

from __future__ import annotations

import re
from collections.abc import Iterable

from faheng.indicators.indicator import Indicator, Kind
from faheng.indicators.units import classes
from faheng.reports.reading.tokens import Token

STOCK = re.compile(r"现有|共有|现行有效|目前|配备|在岗|在编|拥有|登记在册|存量|年末|期末|截至.{0,8}共")
STANDARD = re.compile(r"不少于|不低于|不得少于|至少|以内|每人每年|每年.{0,12}不|时限|期限|之日起|工作日内|小时内|分钟内|标准")
DECREE = re.compile(r"每年|每季度|每月|每半年|每人")
#: 明年计划开展10次: told of the year to come, in whatever section.
TO_COME = re.compile(r"明年|来年|下一?年度?(?:计划|将|拟)|下年度")
LEVELS = (("国家", "全国|国家|国务院"), ("省", "全省|省级|省卫|广东省|浙江省|(?<!全)省"), ("市", "全市|市级|市卫|市司法|上海市|本市"), ("区", "全区|区级|区司法|区人民|(?<!街)区"), ("县", "全县|县级|县司法|县"))  # fmt: skip
#: “秋风”行动, “蓝盾”系列整治: a campaign with a name of its own, by its form.
QUOTED = r"“[^“”\n]{2,14}”[^,;。:“”、\d\n]{0,8}?(?:行动|整治|治理|执法检查|专项检查|攻坚)"
_CAMPAIGN = (
    r"(?P<name>[^,。;:、\d\n()]{0,30}?(?:专项整治|专项治理|专项行动|专项执法检查|专项监督检查|专项检查|专项执法|专项监督|专项排查|集中整治|整治行动|百日行动|治理行动|"
    + QUOTED
    + r"))”?"
)
#: A quick look before the slow one.
_NAMED = re.compile("专项|行动|整治|治理|百日|攻坚|执法检查")
#: 开展“清风行动”专项整治; a name without a verb in front is looked for after those with one.
CAMPAIGNS = (
    re.compile(
        r"(?:组织|集中|联合|深入|扎实|大力|持续|认真|统一|全面)*(?:开展|推进|实施|部署|组织|启动|参与|落实)(?:了|为期[^,。]{1,6}的)?"
        + _CAMPAIGN
    ),
    re.compile(_CAMPAIGN),
)
PLATFORM = re.compile(r"“([^”]{2,14})”[^,。;]{0,4}(?:平台|系统|小程序|APP)")
SCOPE = re.compile(r"(系统各级|全系统各级|各级党组织|系统内|全区各级|全市各级|各级各类医疗机构)")
SAME_PERIOD = re.compile(r"(?:同比|较(?:去年|上年|20\d\d年)?(?:同期)?|比(?:去年|上年)(?:同期)?|环比)[^,。;\d*]{0,6}$")
DOWN = re.compile(r"下降|减少|降低|缩短|压缩|下跌|回落")


def fact_kind(indicator: Indicator | None, token: Token, before: str, behind: str, section: str) -> str:
    """What sort of statement the figure makes."""
    if section == "plan" or TO_COME.search(before[-30:]) or (indicator is not None and indicator.kind is Kind.PLAN):
        return str(Kind.PLAN)
    if indicator is not None:
        return str(indicator.kind)
    if "率" in classes(token.unit):
        return str(Kind.RATIO)
    if not classes(token.unit).isdisjoint({"日", "时"}) and (
        STANDARD.search(before + (token.qualifier or "") + behind) or token.qualifier in {"内", "以内"}
    ):
        return str(Kind.STANDARD)
    if DECREE.search(before[-8:]) and token.qualifier:
        return str(Kind.STANDARD)
    return str(Kind.STOCK if STOCK.search(before[-16:]) else Kind.RESULT)


def direction(before: str) -> tuple[str | None, str | None]:
    """同比: whether the figure is a change against another period, and which way it goes."""
    found = SAME_PERIOD.search(before, max(0, len(before) - 20))
    if found is None:
        return None, None
    return "同比" if "环比" not in found.group() else "环比", "down" if DOWN.search(found.group()) else "up"


def dims(indicator: Indicator | None, sentence: str, phrase: str, item: str, above: Iterable[str] = ()) -> dict[str, str]:
    """The dimensions that the words around the figure give; the name of a campaign may stand before in the item, or in what is above."""
    found: dict[str, str] = {}
    wanted = indicator.dims if indicator else ()
    told = (sentence, item, *above) if "campaign" in wanted else (sentence,) if indicator is None else ()
    told = tuple(where for where in told if _NAMED.search(where))
    if campaign := next((named[-1] for form in CAMPAIGNS for where in told if (named := list(form.finditer(where)))), None):
        name = campaign["name"].strip("对在、的")
        found["campaign"] = name if name.count("“") == name.count("”") else name.replace("“", "").replace("”", "")
    if "platform" in wanted and (platform := PLATFORM.search(sentence) or PLATFORM.search(item)):
        found["platform"] = platform[1]
    if scope := SCOPE.search(phrase):
        found["scope"] = scope[1]
    if "level" in wanted:
        level = next((name for name, words in LEVELS if re.search(words, phrase)), None)
        if level:
            found["level"] = level
    if "topic" in wanted:
        found["topic"] = phrase
    return found
