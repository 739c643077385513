"""标签 (labels): what a figure counts, in the report's words, filled up where the report leaves words out."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from faheng.indicators.units import base, classes
from faheng.indicators.wording import CAMPAIGN
from faheng.reports.reading.linking import Link
from faheng.reports.reading.phrases import NAMED_BEFORE, Phrase, bare, is_weak, leads_only
from faheng.reports.reading.vocabulary import Vocabulary

LONGEST = 46
#: Fewer characters than this say too little alone (投诉, 诉讼, 覆盖率).
SHORT = 3
#: More than this hide the thing counted among others.
LONG = 10
#: A very short word wants a closer likeness to stand without the name.
ELLIPTICAL = 1.5
#: A change or a bare verb names nothing without what changed.
_CHANGE = re.compile(r"(?:同比|环比|较|比)|(?:压缩|提高|提升|缩短|增长|下降|减少|增加)(?:到|至|了)?$")
#: Organising words in front of the thing itself.
_ORGANISED = re.compile(r"^(?:共|累计|总共)?(?:组织|举办|召开|举行)?(?:开展)?(?:了)?(?:各类|各级|各种|各项|系列)?(?=[^,]{4})")


#: 全市卫生监督机构共开展…: who did it, up to the word that begins the count.
_SUBJECT = re.compile(r"^[^,;:“”《]{2,16}?(?:共计|累计|总共|(?<!公)共(?!产党|[同享建治性]))(?:开展|组织|举办)?(?=[\u4e00-\u9fff]{3})")
_ASPECT = re.compile(r"(?:方面|领域|工作|任务|情况|线|类)$")
#: The measure word in the name of an indicator, which differs by region.
_COUNT = re.compile(r"(?:宗|件|起|份|家|户|间|项|个|次|场|人|名|条|篇|期|张|类|轮|台|种)(?:\(件\))?数$")
_TITLED = re.compile(r"(?<!违反)(?:《[^》]*》[、和及与]?)+")
#: 甲、乙、丙等业务: examples in front of what is counted; the first of them is enough.
_EXAMPLES = re.compile(r"(?<=[^、]{2})、[^《》]*等(?!级|候|待)")
#: 甲、乙、丙、丁7类场所: a list in front of the number that the noun behind it sums up.
_LIST = re.compile(r"、(?:[^、]{1,20}、){2,}[^、]{1,20}$")
#: 对本年度已下达处罚决定的31件案卷: a clause in front of a noun that stands behind its number.
_CLAUSE = re.compile(r"^.{8,}的$")
#: The end of words that open a list (备案包括:).
_OPENS = re.compile(r"(?:项目|内容|情况|具体)?(?:包括|包含|有|如下|分别|涉及|为|中)+$")
#: 根据监督情况依法立案处罚: in what way.
_MANNER = re.compile(r"^(?:根据|按照|依据|通过)[^,、]{2,10}依法(?=[^,]{2})")
#: Words of no more characters name the topic of an item; longer ones, and resolutions (强化监管), do not.
TOPIC = 8
_NUMBERED = re.compile(r"^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)] ?|[一二三四五六七八九十]是|[●·*—【〔-]+)+")
_RESOLVED = re.compile(
    "坚持|强化|加强|推进|严格|深化|着力|完善|落实|规范|优化|提升|健全|履行|推动|构建|加快|聚焦|压实|突出|其他|问题|下一步|打算|主要|举措|成效|做法|情况|总体|基本|概况|工作"
)
#: What says how many by itself.
_AMOUNT = re.compile(r"[数率额量比度]$|收入$|名次$")


def label(
    text: str, phrase: Phrase, words: str, unit: str | None, found: Link | None, vocabulary: Vocabulary, lead: str, campaign: str = ""
) -> str:
    """The words of the report, `words` the figure's own; where they say too little or too much, the name in the catalogue stands behind.

    `lead` are the words that open the item: they say what an ellipsis is about where its sentence does not.
    """
    if found is None:
        elliptical = len(words) <= SHORT or phrase.part or _CHANGE.match(words) or NAMED_BEFORE.search(words)
        return counted(_with_context(text, phrase, words, lead) if elliptical else words, unit)
    title = found.indicator.title
    outside = _outside(words, found, vocabulary, campaign)
    full = outside + words
    if is_weak(words):
        enough = False
    elif outside:
        enough = alike(full, title) >= (ELLIPTICAL if len(words) <= SHORT else 1)
    elif len(words) <= SHORT:
        enough = bool(words) and ((title.startswith(words) and not title.endswith("总额")) or words not in title)
    else:
        enough = len(words) <= LONG or alike(words, title) >= 1
    if enough:
        return counted(full, unit)
    return f"{counted(full, unit)}（{_COUNT.sub('', title) if len(words) <= SHORT else title}）"


def _outside(words: str, found: Link, vocabulary: Vocabulary, campaign: str) -> str:
    """The words of the context that decided, the longest of those that overlap; a campaign under its own name."""
    wanted = [vocabulary.words[word] for word in found.outside]
    kept = [word for word in wanted if word not in words and not any(word != other and word in other for other in wanted)]
    if campaign and campaign not in words:
        kept = [campaign, *(word for word in kept if word not in campaign and word != CAMPAIGN)]
    return "".join(dict.fromkeys(kept))


def own_words(text: str, phrase: Phrase) -> str:
    """The phrase of the figure itself, without what leads and trails it; a bare verb takes the clause in front."""
    front, *behind = (text[start:end] for start, end in phrase.own) if phrase.own else ("",)
    words = _short(front, summed_up=bool(behind)) + "".join(map(bare, behind))
    if phrase.clause and len(words) <= SHORT + 1:
        words = _ASPECT.sub("", bare(text[slice(*phrase.clause)])) + words
    words = _ORGANISED.sub("", _NUMBERED.sub("", words) or words)
    return words[-LONGEST:] if not phrase.behind else words[:LONGEST]


def _short(front: str, *, summed_up: bool) -> str:
    """The words in front without who did it, titles of laws, and all but the first of a list of examples."""
    words = bare(front)
    if "《" in words:
        untitled = bare(_TITLED.sub("", words))
        words = untitled if len(untitled) > SHORT else words
    if "共" in words or "累计" in words:
        words = _SUBJECT.sub("", words)
    if "依法" in words:
        words = _MANNER.sub("", words)
    words = bare(words)
    if "、" in words:
        words = _EXAMPLES.sub("等", words)
    if not summed_up:
        return words
    if leads_only(words):
        return ""
    if front.endswith("的") and _CLAUSE.match(words + "的"):
        return ""
    return _LIST.sub("等", words)


def counted(words: str, unit: str | None) -> str:
    """How many of it: the label with its measure word (处罚案件 → 处罚案件件数), as tables of figures write it."""
    if unit is None or _AMOUNT.search(words):
        return words
    plain, kinds = base(unit), classes(unit)
    if not kinds.isdisjoint({"率", "日", "时"}):
        return words
    if "钱" in kinds:
        return words + "金额"
    if plain in {"人", "名", "位"}:
        return words + "人数"
    return words + plain if plain.endswith("次") and len(plain) > 1 else words + plain + "数"


def _with_context(text: str, phrase: Phrase, words: str, lead: str) -> str:
    """An elliptical phrase behind what it goes on from: the nearest phrase that says enough, else what opens the item."""
    before = [bare(text[start:end]) for start, end in phrase.whole if text[end - 1] != "等"]
    nearest = next((one for one in before if len(one) > SHORT and one != words and one[-1] != "率"), "")
    if phrase.header and not NAMED_BEFORE.search(words):
        nearest = _OPENS.sub("", bare(text[slice(*phrase.header)])) or nearest
    if not nearest and phrase.front:
        nearest = bare(text[slice(*phrase.front)])
    if not nearest and len(topic := _NUMBERED.sub("", lead).strip("。:,【】〔〕()\n")) <= TOPIC and not _RESOLVED.search(topic):
        nearest = _ASPECT.sub("", topic)
    nearest = _ORGANISED.sub("", _SUBJECT.sub("", nearest))[-LONGEST:]
    return nearest if nearest.endswith(words) else nearest + words


def alike(words: str, title: str) -> float:
    """How far the words show what the title says, by pairs of characters in common; 1 is enough."""
    ours, theirs = pairs(words), _pairs_of_title(title)
    common = len(ours & theirs)
    return max(2 * common / (len(ours) + len(theirs)) / 0.4, common / len(theirs) / 0.7)


def pairs(text: str) -> set[str]:
    """Neighbouring characters, punctuation left out."""
    plain = "".join(filter(str.isalnum, text))
    return {a + b for a, b in pairwise(plain)} or {plain}


@cache
def _pairs_of_title(title: str) -> set[str]:
    return pairs(title)
