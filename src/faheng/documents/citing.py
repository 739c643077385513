"""援引的写法: citations inside a recorded text, written with the statute's full name as papers write them."""

import re
from functools import cache

from faheng.law.numerals import NUMBER, chinese, number
from faheng.law.statutes import BY_NAME

_ARTICLE = re.compile(rf"第?({NUMBER})(条|款|项)")
_PLACE = rf"(?:第{NUMBER}条(?:之{NUMBER})?(?:第?{NUMBER}款)?(?:第?[（(]?{NUMBER}[)）]?项)?)"


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(BY_NAME, key=len, reverse=True))
    return re.compile(rf"《(?P<marked>{names})》|(?:(?<![《一-鿿])|(?<=[据照按反了和与及由对]))(?P<bare>{names})(?=\s*第{NUMBER}条)\s*")


def formally(text: str) -> str:
    """Return a text with every statute that the project knows by its full name, in 《》, and article numbers in Chinese.

    “行政处罚法 第59条第1款” becomes “《中华人民共和国行政处罚法》第五十九条第一款”. What is not known stays as it was written.
    """
    named = _pattern().sub(lambda found: f"《{BY_NAME[found['marked'] or found['bare']].name}》", text)
    return re.sub(rf"(?<=》)\s*{_PLACE}", lambda found: _ARTICLE.sub(_in_chinese, found[0].strip()), named)


def _in_chinese(found: re.Match[str]) -> str:
    return f"第{chinese(number(found[1]))}{found[2]}"
