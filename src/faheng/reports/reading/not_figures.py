"""不是数字的数字 (not figures): dates, numbers of documents and articles, hotlines, names of techniques, slogans.

Each is told by the grammar around the digits, never by a list of the numbers themselves (but for public hotlines).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from faheng.reports.reading.measures import MEASURE

_YEAR = r"(?:19|20)\d{2}"
_UNTIL = r"[-~至到]"
#: What begins at a digit or a mask and is no figure, by reason.
AT: dict[str, str] = {
    "残缺日期": rf"(?:(?<![\d*]){_YEAR}\d{{1,4}}日)",
    "日期": (
        rf"(?:{_YEAR}|\*{{4}})年?{_UNTIL}(?:{_YEAR}|\*{{4}})年(?:度)?|(?:{_YEAR}|\*{{4,}})(?:-\*+)?年(?:度)?(?:[\d*]{{1,2}}(?:{_UNTIL}[\d*]{{1,2}})?月(?:份|底|初|末)?(?:[\d*]{{1,2}}[日号])?)?"
        rf"|{_YEAR}{_UNTIL}{_YEAR}(?!\d)|{_YEAR}[-./]\d{{1,2}}[-./]\d{{1,2}}(?: ?\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?"
        rf"|[\d*]{{1,2}}(?:{_UNTIL}[\d*]{{1,2}})?月(?:份|底|初|末|上旬|中旬|下旬)?(?:{_UNTIL}[\d*]{{1,2}}月(?:份|底)?)?(?:[\d*]{{1,2}}[日号](?:{_UNTIL}[\d*]{{1,2}}[日号])?)?"
        r"|\d{1,2}:\d{2}(?::\d{2})?|\*+:[\d*:]+|\*+[年月日号时]"
    ),
    "版本": rf"{_YEAR}年?(?:版|年版|修订|修正|年本)|\d+(?:\.\d+)*版|\d+\.0(?![\d%元万家])",
    "年份(缺年字)": rf"{_YEAR}(?![\d.,*年余多几万亿千百]|以上|{MEASURE})(?=[\u4e00-\u9fff])",
    "文号": r"\d+号|\d{4}[〕)]第?\d+号",
    "热线": rf"(?:12345|12320|12356|12315|12388|12309|12348|12333)(?!\d|(?:{MEASURE})(?!\d))|(?:120|110|119|122)(?=热线|急救|指挥|电话|平台|报警|中心|系统|调度)",
    "电话": r"0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)|\d{17}[\dXx]",
    "口号": r"[\dNXnx*]+(?:[+×xX][\dNXnxM*]+)+|\d+\*\d+|24小时(?!内|以内|之内)|\d+分钟(?=[^,。;]{0,8}圈)|\d对\d|\d比\d",
    "技术名称": r"\d+(?:\.\d+)?[GgDdKk](?![A-Za-z%])|\d+[A-Za-z]{2,}",
    "年龄": r"\d+(?:[-~至到]\d+)?(?:周)?岁",
    "纪念日": r"\d{1,2}[·.]\d{1,2}(?=[“”]?[^\d,。;%]{0,10}[日周])",
    "比例": r"\d+:\d+",
    "等级": r"(?<!分为)(?<!划为)(?<!归入)(?<!共)\d[级A甲乙丙](?![\d])",
}
_AT = re.compile("|".join(f"(?P<r{i}>{pattern})" for i, pattern in enumerate(AT.values())))
_REASONS = tuple(AT)
#: Dates that lost their 年 or 月: no figures, and damage to report.
DAMAGED = frozenset(("残缺日期", "年份(缺年字)"))
#: What stands before a number that is none.
BEFORE = re.compile(r"(?:第|〔|附件|附表|序号|编号|证号|编码|代码|索引号|前|[A-Za-z]-?|[A-Za-z]/[A-Za-z] ?|(?:GB|WS|HJ|ISO)[/T]* ?)$")
#: 表1, 图2, 电话: what a number without a measure word belongs to; 发放调查表220份 counts the papers.
LABELLED = re.compile("(?:[表图]|(?:电话|传真|邮编):?)$")
#: 罚款万元以上: the numeral is a bound.
BOUND = re.compile("[万亿]元以[上下]")
SECTION = re.compile(r"\(?\d{1,2}(?:[)、]|\.(?!\d))")
QUOTED = re.compile(r"[“\"]([^“”\"\n]{1,24})[”\"]|《[^》\n]{1,90}》")
#: Lines of the page, not of the report.
PAGE_LINE = re.compile(
    r"(?:发布时间|发布日期|浏览次数|阅读次数|阅读人次|阅读量|点击率|点击数|点击量|访问量|索引号|备案序号|ICP备|网安备|网站标识码|邮政编码|主办单位|承办单位|建议使用|分辨率|版权所有|联系电话|信息来源:|来源:|字体:|分享到|打印本页|成文日期|公开时限)"
)
#: A page line holds no sentence; a paragraph that mentions such a word is none.
LONGEST_PAGE_LINE = 90
#: 一次办, 一网通办: words that begin like a count.
FIXED = re.compile(
    r"一(?:次|件|网|窗|站|码|张|口|体|人|企|户|案|类|地|门|家)(?:性|办|事|通|化|式|一|告知|搞定|申请|受理|办结|网)|二次(?=供水|加压|装修|污染|报价|传播|创业|利用|开发|分配|感染)"
)
#: 宪法进万家, 千家万户: everybody's house.
EVERY_HOUSE = re.compile("(?<=[进走入千])(?:家)?万[家户]")
#: 二十届三中, 两成, 两面: measure words that build words behind a Chinese numeral.
NEVER_COUNTED = {"届", "级", "成", "日", "天", "倍", "面", "口", "门", "点"}
_COUNTED = re.compile(rf"(?:{MEASURE})")
_STOP = ",;。)、!?\n:”(和及与"


@dataclass(slots=True)
class Surroundings:
    """What of a text is a title, a slogan in quotation marks or a line of the page; built once per text."""

    text: str
    spans: list[tuple[int, int, str]]
    covered: int = 0
    """Up to here the text has been read as something that is no figure."""
    damaged: list[tuple[int, int, str]] = field(default_factory=list)
    """Dates that lost a part."""

    @classmethod
    def of(cls, text: str) -> Surroundings:
        spans = [(m.start(), m.end(), "引号或书名号内") for m in QUOTED.finditer(text)]
        first = 0
        for line in text.split("\n"):
            if len(line) <= LONGEST_PAGE_LINE and "。" not in line and PAGE_LINE.search(line):
                spans.append((first, first + len(line), "网页信息"))
            first += len(line) + 1
        return cls(text, sorted(spans))

    def inside(self, place: int) -> str | None:
        """Why the place is out of the running text, if it is."""
        at = bisect_right(self.spans, (place, len(self.text) + 1, ""))
        for start, end, reason in reversed(self.spans[max(0, at - 3) : at]):
            if start <= place < end:
                return reason
        return None


def why_no_figure(text: str, m: re.Match[str], around: Surroundings) -> str | None:
    """The reason why the number is no figure, or None."""
    start = m.start("num")
    if reason := around.inside(start):
        return reason
    number = m["num"]
    if number[0] not in "0123456789*":
        return (
            "词语"
            if m["unit"] in NEVER_COUNTED or FIXED.match(text, start) or BOUND.match(text, start) or EVERY_HOUSE.match(text, start)
            else None
        )
    if start < around.covered:
        return "日期"
    if reason := _begins(text, start, around):
        return reason
    if BEFORE.search(text, max(0, start - 6), start):
        return "编号"
    if m["unit"] is None and m["percent"] is None:
        return "编号" if LABELLED.search(text, max(0, start - 3), start) else _bare(text, m)
    if m["unit"] == "日" and not (m["after"] or "").endswith("内"):
        return "日期"
    return None


def _begins(text: str, start: int, around: Surroundings) -> str | None:
    """Something that is no figure begins here; it is covered to its end."""
    if (start == 0 or text[start - 1] in "\n。;:(") and (
        m := SECTION.match(text, start - 1 if start and text[start - 1] == "(" else start)
    ):
        around.covered = m.end()
        return "序号"
    if m := _AT.match(text, start):
        around.covered = m.end()
        reason = _REASONS[int((m.lastgroup or "r0")[1:])]
        if reason in DAMAGED:
            around.damaged.append((start, m.end(), reason))
        return reason
    return None


def _bare(text: str, m: re.Match[str]) -> str | None:
    """A number without a measure word counts something only where a phrase ends in it (作出行政处罚170，罚款…)."""
    before = text[m.start() - 1] if m.start() else "\n"
    if not "\u4e00" <= before <= "\u9fff":
        return "没有计数的词"
    if len(m["num"]) > 9:
        return "编号"
    after = text[m.end()] if m.end() < len(text) else "\n"
    if after in _STOP or m["mult"] or m["after"]:
        return None
    return "没有量词"
