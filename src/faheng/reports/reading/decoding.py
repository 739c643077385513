"""解码 (decoding): the bytes of a plain text as characters: UTF-8, UTF-16, GB18030 or Big5, with or without a mark."""

from __future__ import annotations

import codecs

from faheng.law.errors import WrongInput

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
#: Characters that fill Chinese official prose, simplified and traditional: a wrong decoding has few of them.
COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙卫健医疗罚款审案件执监督许可申请"
    "為這們來時個說國對發會經與後過動開關機實體電種現從業當點應還進學處護衛療審執監督許辦據務議報類華確張節單風傳廣記觀織裝須際商驗連斷難備習響團歷構稱準選標寫親養層專狀廠識適屬調縣參紅細聽該鐵價嚴龍罰"
    "，。、；：（）《》“”0123456789\n"
)
MOST_WRONG = 0.02
#: Less than this share of common characters is no Chinese prose in that encoding.
LEAST_LIKELY = 0.2


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return the text and the encoding it was in.

    Raises:
        WrongInput: no encoding gives Chinese text (a program, a picture, noise).
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode("utf-8", "replace") if encoding == "utf-8" else data.decode(encoding, "replace"), encoding
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text, encoding = _best(data)
    else:
        encoding = "utf-8"
    if not _is_text(text):
        raise WrongInput("内容不是文字，读不出报告", where=name, mend="请提供 txt、html、docx 或带文字层的 pdf 文件")
    return text, encoding


def _best(data: bytes) -> tuple[str, str]:
    """The likeliest of the older encodings; a few broken bytes are tolerated."""
    sample = data[:200_000]
    best = ("", "", -1.0)
    for encoding in _candidates(sample):
        text = sample.decode(encoding, "replace")
        likely = _likeliness(text)
        if likely > best[2]:
            best = (text, encoding, likely)
    encoding = best[1]
    if best[2] < LEAST_LIKELY:
        return "", encoding
    return data.decode(encoding, "replace"), encoding


def _candidates(sample: bytes) -> tuple[str, ...]:
    zeros = sample.count(0)
    if zeros > len(sample) / 20:
        return ("utf-16-le", "utf-16-be")
    return ("gb18030", "big5hkscs", "utf-8")


def _likeliness(text: str) -> float:
    """Share of common characters among those that are no ASCII letters or spaces, less what could not be decoded."""
    seen = [c for c in text[:20_000] if c > "\x7f"]
    if not seen:
        return 0.0
    return sum(c in COMMON for c in seen) / len(seen) - 3 * text[:20_000].count("\ufffd") / len(seen)


def _is_text(text: str) -> bool:
    """Hardly any control or undecodable characters."""
    sample = text[:100_000]
    if not sample:
        return False
    wrong = sum(1 for c in sample if c == "\ufffd" or (c < " " and c not in "\n\r\t\f\v"))
    return wrong <= MOST_WRONG * len(sample)
