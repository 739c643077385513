"""短语 (phrases): the words that belong to one number: what stands before it, behind it, and what it carries on from.

审核合同710份 names what it counts in front, 50名新晋人员通过考试 behind, 检查使用单位1931间、经营单位60间 carries the verb on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from faheng.indicators.units import classes
from faheng.reports.reading.layout import Layout
from faheng.reports.reading.tokens import Token

BREAK = re.compile(r"[,;:。!?\n()]")
#: Words that may lead a phrase and name nothing.
LEAD = (
    "[一二三四五六七八九十]是(?!否)|全年|今年|本年度|本年|年内|去年|上年|上一年度|累计|共计|总计|合计|总共|其中|目前|现已|现(?![场行])|截至目前|截止目前|同时|先后|已(?!结|完成|办)|均(?!衡)|依法|依规|分别|并(?!处|网|联)|及(?!格|时)|和(?![谐平睦])|与(?!会)|或|且|我局|我委|本局|本委|局|全区|全市|全县|全省|区级|"
    r"共(?![同享建治性产青])|约(?![谈请见束定])|达(?![标线成人])|达到|为|是|有(?![效关奖罚偿])|计(?![划生分量])|的|了(?!解)|等(?![级候待])|各(?!界)|各类|各级|各项|至|到(?![庭会场位岗课])|对照|另(?!外)|另有|还|还有|也|由|约有|[\d*]{4}年度?|上半年|下半年|[\d-]+月份?|、|“|”|-"
)
#: Verbs that may stand alone in front of a number whose noun comes behind.
VERB = (
    "组织|开展|完成|指导|设立|新增|聘请|聘任|办理|实现|建立|制定|出台|落实|推出|打造|建成|选派|安排|抽调|派出|配备|配置|引进|培养|选聘|做好|持续做好|现有|拥有|涉及|覆盖|涵盖|发现|查处|"
    "召开|举办|举行|成立|印发|编制|编印|发布|推送|受理|收到|发出|确保|努力确保|进行|实施|承担|梳理|检查|抽查|处理|处置|解决|化解|协调|获得|荣获|获|入选|新建|培育|选树|推荐|报送|移送|我局的|对|在|将|把|"
    "推动|引导|帮助|督促|责令|要求|通过|参加|参与|支持|邀请|提供|服务|惠及|为|向|给|从|划分|划分为|规范划分为|规范|拓展|扩大|增加|增设|形成|确定|明确|公布|公示|联合|牵头|主动|积极|全面|认真|深入|成功|顺利|共同|首批|首次|多次|"
    "制作|拍摄|录制|发放|派发|散发|张贴|接受|解答|答复|下达|下发|开具|出具|送达|查办|立案|罚|排查|摸排|采写|刊发|举办了|开展了|办了|办"
)
EACH_ITS_OWN = re.compile(r"(?P<things>[^,;。:]+?)分别(?:为|是|达到|达|有|共|占)?(?=[\d*]|$)")
THING = re.compile(r"[^、和及与]+")
#: A phrase of so few characters says too little.
SHORT = 4
#: Words farther away than this say nothing about a number, however long its sentence.
FARTHEST = 400
#: 该项业务, 上述案件: says only that it was named before.
NAMED_BEFORE = re.compile(r"(?:该|此)(?:项|类|批|些)|上述")
#: A clause that only says when.
IDLE = re.compile(r"(?:截至|截止|自|从)?[\d*年月日底末至到-]*(?:以来|年内|全年|今年|目前|其中)?")
PART = re.compile("其中|包括|分别")
#: 由42项调整为39项: another number of the same thing.
CHANGED = re.compile(
    r"(?:逐步|全部|统一|再)?(?:调整|优化|精简|压缩|压减|缩减|缩短|扩大|扩展|拓展|提高|提升|上升|下降|降低|增加|减少|增|减|降|升|扩|压)(?:为|到|至)"
)
#: 上年为162起, 比去年的341宗: the number before, a year earlier.
YEAR_BEFORE = re.compile(
    r"(?:[较比]|相比|对比|相较|低于|高于|多于|少于|超过)?(?:上年|去年|前一年|上一年度?|上年度|上年同期|去年同期|20\d\d年(?:度|同期)?)(?:同期|的|为|是|有|仅|则为|仅为|只有|:)*"
)
#: 备案包括:, 许可项目如下:
HEADER = re.compile("包括|包含|有|如下|分别|涉及|为|中")
WEAK = re.compile(f"(?:{LEAD}|{VERB})*")
_LEADING = re.compile(f"(?:{LEAD})+")
_TRAILING = re.compile(
    r"(?:达到|达|约|现有|现(?=有?$)|共计|共|为|是|有|计|超过|超|等|了|合计|总计|累计|实现|分别|(?<!平)均|各|的|:|、|,)+$"
)
#: Clauses that go on telling about the persons counted before (并通过…, 全员取得…).
GOES_ON = re.compile(
    r",(?:并|均|全员|全部|且|都|通过|取得|经|顺利|成功|代表|作为|参加|入选|分获|分别|获|[^,。;]{0,8}(?:通过|取得|获得|考取|过关|合格|及格|取证|拿到|领到|捧回|摘得|列入))"
)


class Phrase(NamedTuple):
    """The ranges of the text that name one token. `own` names it; `carried` is what an ellipsis carries on from."""

    own: tuple[tuple[int, int], ...]
    carried: tuple[tuple[int, int], ...] = ()
    clause: tuple[int, int] | None = None
    whole: tuple[tuple[int, int], ...] = ()
    """The phrases before it, a part's whole among them."""
    behind: bool = False
    front: tuple[int, int] | None = None
    """The clause in front of a short phrase, which says what it is about."""
    part: bool = False
    """Whether it is told behind the number as a part of what was told before (其中14件予以答复)."""
    header: tuple[int, int] | None = None
    """What opens the list it stands in (备案包括:…)."""
    year_before: bool = False
    """Whether it is told as the number before, a year earlier (上年为162起)."""


@dataclass(slots=True)
class Phrases:
    """Phrases of all tokens of a text, built from left to right."""

    text: str
    layout: Layout
    tokens: list[Token]
    found: list[Phrase] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, layout: Layout, tokens: list[Token]) -> Phrases:
        phrases = cls(text, layout, tokens)
        for at in range(len(tokens)):
            phrases.found.append(phrases._phrase(at))
        phrases._distribute()
        phrases._govern()
        return phrases

    def _govern(self) -> None:
        """对3家医院、5家诊所开展检查: what stands behind the last of the list goes for those before it too."""
        for at in range(len(self.found) - 2, -1, -1):
            phrase, following = self.found[at], self.found[at + 1]
            if not (phrase.behind and following.behind):
                continue
            start = self.tokens[at + 1].start
            if self.text[start - 1] in "、和及与" and phrase.own[-1][1] == start - 1:
                self.found[at] = phrase._replace(carried=(following.own[-1], *following.carried, *phrase.carried))

    def _distribute(self) -> None:
        """甲、乙分别为3件和5件: each thing of the list names one number."""
        for at, phrase in enumerate(self.found):
            if not phrase.own or self.text.find("分别", *phrase.own[0]) < 0:
                continue
            found = EACH_ITS_OWN.search(self.text, *phrase.own[0])
            if found is None or found.end() != self.tokens[at].start:
                continue
            things = list(THING.finditer(self.text, found.start("things"), found.end("things")))
            last = at + len(things) - 1
            if len(things) < 2 or last >= len(self.tokens):
                continue
            gaps = [self.text[self.tokens[i].end : self.tokens[i + 1].start] for i in range(at, last)]
            if all(gap in {"、", "和", ",", "及", "与"} for gap in gaps):
                tail = (things[-1].end() - 2, things[-1].end())
                for number, thing in enumerate(things):
                    own = (thing.span(),) if number == len(things) - 1 else (thing.span(), tail)
                    self.found[at + number] = Phrase(own, (), None, phrase.own)

    def _phrase(self, at: int) -> Phrase:
        token = self.tokens[at]
        if at and self.tokens[at - 1].end == token.start:
            return self.found[at - 1]
        first, last = self.layout.sentence(token.start)
        first = max(first, token.start - FARTHEST)
        before = self._before(at, first)
        bare_front = is_weak(self.text[before[0] : before[1]])
        weak = bare_front or self.text.endswith("等", before[0], before[1])
        behind = self._behind(at, last, weak=weak)
        own = tuple(span for span in (before, behind) if span[1] > span[0])
        if at and self.tokens[at - 1].end >= first and CHANGED.fullmatch(self.text, *before):
            own = self.found[at - 1].own
        elif earlier := self._same_kind(at, first) if YEAR_BEFORE.fullmatch(self.text, *before) else ():
            return Phrase(earlier, year_before=True)
        if weak and behind[1] > behind[0] and "人" in classes(token.unit):
            own = (*own, *self._going_on(at, behind[1], last))
        clause = None
        if bare_front and behind[1] <= behind[0]:
            clause = self._clause_before(at, before[0], first)
        before_it = self._before_it(at, first)
        part = PART.search(self.text, max(first, self.text.rfind(";", first, token.start)), token.start) is not None
        told_behind = weak and behind[1] > behind[0]
        part_behind = part and told_behind and self.text.find("其中", self.tokens[at - 1].end if at else first, token.start) >= 0
        header = self._header(token.start, first)
        return Phrase(own, () if part else before_it, clause, before_it, told_behind, self._front(at, before, first), part_behind, header)

    def _same_kind(self, at: int, first: int) -> tuple[tuple[int, int], ...]:
        """What the nearest number of the sentence with the same measure word counts."""
        unit = self.tokens[at].unit
        for back in range(at - 1, max(-1, at - 4), -1):
            if self.tokens[back].start < first:
                break
            if self.tokens[back].unit == unit:
                return self.found[back].own
        return ()

    def _header(self, place: int, first: int) -> tuple[int, int] | None:
        """The words before a colon that opens the list in which the place stands."""
        colon = self.text.rfind(":", max(first, self.text.rfind(";", first, place)), place)
        if colon < 0:
            return None
        start = max(self.text.rfind(c, first, colon) for c in ",;:)")
        return (max(start + 1, first), colon) if HEADER.search(self.text, max(start + 1, first), colon) else None

    def _front(self, at: int, before: tuple[int, int], first: int) -> tuple[int, int] | None:
        told = self.text[before[0] : before[1]]
        return self._clause_before(at, before[0], first) if len(told) <= SHORT or NAMED_BEFORE.search(told) else None

    def _before(self, at: int, first: int) -> tuple[int, int]:
        """From the last break or number to the number; a bracket that was closed is no break."""
        token = self.tokens[at]
        start = first
        if at and self.tokens[at - 1].end > first:
            start = self.tokens[at - 1].end
            if self._taken(at - 1) is not None:
                start = max(start, self._taken(at - 1) or 0)
        depth = 0
        for place in range(token.start - 1, start - 1, -1):
            character = self.text[place]
            if character == ")":
                depth += 1
            elif character == "(":
                if depth == 0:
                    return place + 1, token.start
                depth -= 1
            elif depth == 0 and character in ",;:。!?\n":
                return place + 1, token.start
        return min(start, token.start), token.start

    def _taken(self, at: int) -> int | None:
        """How far the phrase behind the previous token reaches."""
        phrase = self.found[at]
        return max((end for _, end in phrase.own), default=None) if phrase.behind else None

    def _behind(self, at: int, last: int, *, weak: bool) -> tuple[int, int]:
        """From the number to the next break; where another number follows, only if nothing stands in front."""
        token = self.tokens[at]
        stop = BREAK.search(self.text, token.end, last)
        end = stop.start() if stop else last
        following = self.tokens[at + 1].start if at + 1 < len(self.tokens) else end
        if following < end:
            if not weak or self.text[following - 1] in "、和及与":
                cut = max(self.text.rfind(c, token.end, following) for c in "、和及与")
                return (token.end, cut) if weak and cut > token.end else (token.end, token.end)
            end = following
        text = self.text[token.end : end]
        if not text or text[0] in "和及与、并且或/":
            return token.end, token.end
        return token.end, end

    def _going_on(self, at: int, start: int, last: int) -> list[tuple[int, int]]:
        following = self.tokens[at + 1].start if at + 1 < len(self.tokens) else last
        spans = []
        while (m := GOES_ON.match(self.text, start, min(last, following))) is not None:
            stop = BREAK.search(self.text, m.end(), last)
            end = stop.start() if stop else last
            if end > following:
                break
            spans.append((start + 1, end))
            start = end
        return spans

    def _clause_before(self, at: int, start: int, first: int) -> tuple[int, int] | None:
        """The clause in front of a bare number (…“三书同达”，全年开展12家次); dates are passed over, numbers end the search."""
        least = max(first, self.tokens[at - 1].end if at else 0)
        end = start - 1
        while end > least:
            begin = end
            while begin > least and self.text[begin - 1] not in ",;:。!?\n":
                begin -= 1
            if begin == least and least > first:
                return None
            if end - begin > 3 and not IDLE.fullmatch(self.text, begin, end):
                return begin, end
            end = begin - 1
        return None

    def _before_it(self, at: int, first: int) -> tuple[tuple[int, int], ...]:
        """The phrases of up to three numbers before it in the sentence, the nearest first; a semicolon ends them."""
        spans: list[tuple[int, int]] = []
        first = max(first, self.text.rfind(";", first, self.tokens[at].start) + 1)
        for back in range(at - 1, max(-1, at - 4), -1):
            if self.tokens[back].start < first:
                break
            spans.extend(self.found[back].own)
        return tuple(spans)


def is_weak(text: str) -> bool:
    """Whether the words name nothing that could be counted (全年共, 指导, 组织)."""
    return WEAK.fullmatch(text) is not None


def leads_only(text: str) -> bool:
    """Whether the words only lead up to a number (其中, 全年共)."""
    return _LEADING.fullmatch(text) is not None


def bare(text: str) -> str:
    """The words without what leads and trails them."""
    text = text.strip(' ,;:、。“”"()的')
    lead = _LEADING.match(text)
    if lead and lead.end() < len(text):
        text = text[lead.end() :]
    text = _TRAILING.sub("", text).strip(" ,;:、。()的")
    if text.count("(") > text.count(")"):
        text += ")"
    opened = text.count("“") - text.count("”")
    return text + "”" if opened > 0 else text.replace("”", "", 1) if opened < 0 else text
