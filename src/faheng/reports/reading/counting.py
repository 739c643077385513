"""计数与否 (counting): whether a Chinese numeral counts something or is part of a word (一次办, 三项制度, 两手抓)."""

from __future__ import annotations

import re

from faheng.indicators.units import classes
from faheng.reports.reading.linking import Link
from faheng.reports.reading.phrases import Phrase
from faheng.reports.reading.tokens import Token

#: Doing something a number of times, or stating how many there are.
VERB = re.compile(
    r"(?:开展|组织|召开|举办|举行|进行|完成|发生|受理|办理|查处|立案|收到|发出|出具|审核|审查|编制|编印|制定|修订|出台|建立|设立|成立|新增|推出|入选|获评|荣获|获得|印发|发布|公布|公示|培训|学习|宣传|检查|巡查|抽查|旁听|"
    r"处罚|移送|移交|调解|化解|答复|共有|现有|共计|累计|总计|达到|达|共|为|活动|会议|案件|划分为|分为|等|拓展|"
    r"清理|听取|研究|审议|参加|参与|约谈|通报|排查|督查|督导|调研|走访|述法|授课|宣讲|讲座|演练|轮训|测评|评查|推送|派出|选派|聘请|配备|取缔|吊销|关停|责令)[^,。;:\d]{0,14}$"
)
PROMISE = re.compile(r"(?:每年|每季度?|每月|每半年|全年|每周)[^,。;]{0,12}$")
#: Measure words that leave no doubt; 个, 项, 种 and 类 also build slogans.
PLAIN = {"案", "次", "次户", "人次", "文", "户", "人"}
SLOGAN_NOUN = re.compile(
    r"(?:制度|机制|体系|原则|意识|自信|维护|确立|结合|统一|方面|环节|关系|抓手|清单|纪律|责任|公示|公开|规划|纲要|精神|部署|理念|基础|保障|同步|到位|覆盖|贯通|作用|能力|水平|定位|层面|阶段|核心)"
)


def counts(text: str, token: Token, phrase: Phrase, link: Link | None, section: str) -> bool:
    """Whether the numeral is a figure."""
    if token.unit == "%":
        return True
    before = text[max(0, token.start - 24) : token.start]
    behind = text[token.end : token.end + 12]
    number = text[token.number_start : token.number_end]
    if text[token.number_start - 1 : token.number_start] in {
        "第",
        "每",
        "“",
        "‘",
        "进",
        "逐",
        "再",
        "同",
        "唯",
        "任",
        "某",
        "另",
        "这",
        "那",
    } - {""} and not number.startswith("第"):
        return _is_rank(text, token, link)
    if _is_rank(text, token, link):
        return True
    if section in {"plan", "shortcomings"}:
        return token.qualifier is not None and link is not None and PROMISE.search(before) is not None
    if SLOGAN_NOUN.match(behind.lstrip("的")) or re.match(r"[^,。;]{0,4}(?:制度|机制)(?![^,。;]{0,3}(?:\d|宗|件))", behind):
        return False
    if token.value == 1 and not token.qualifier:
        return link is not None and VERB.search(before) is not None and phrase.behind
    if link is not None:
        return VERB.search(before) is not None or token.qualifier is not None or phrase.behind
    return (
        not classes(token.unit).isdisjoint(PLAIN)
        and VERB.search(before) is not None
        and token.unit not in {"家", "部", "本", "面", "节", "人", "支"}
    )


def _is_rank(text: str, token: Token, link: Link | None) -> bool:
    return text.startswith("第", token.start) and link is not None
