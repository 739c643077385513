"""援引 (citations): which article, paragraph and item of a statute a rule rests on."""

import re
from dataclasses import dataclass
from functools import cache

from faheng.law.errors import WrongInput
from faheng.law.numerals import NUMBER, chinese, number
from faheng.law.statutes import BY_NAME, Statute, without_marks

__all__ = ["Citation", "Statute"]

_PLACE = re.compile(
    rf"第(?P<article>{NUMBER})条(?:之(?P<suffix>{NUMBER}))?"
    rf"(?:第?(?P<paragraph>{NUMBER})款)?(?:第?[（(]?(?P<item>{NUMBER})[)）]?项)?"
)
_CITATION = re.compile(rf"(?P<statute>[^第]+){_PLACE.pattern}\s*")


@cache
def _place(article: int, paragraph: int | None, item: int | None, suffix: int | None) -> str:
    text = f"第{chinese(article)}条"
    if suffix:
        text += f"之{chinese(suffix)}"
    if paragraph:
        text += f"第{chinese(paragraph)}款"
    return text + (f"第{chinese(item)}项" if item else "")


@dataclass(frozen=True, slots=True)
class Citation:
    """一处援引: 行政处罚法 第四十二条第一款第三项. `suffix` is the 一 of 第…条之一."""

    statute: Statute
    article: int
    paragraph: int | None = None
    item: int | None = None
    suffix: int | None = None

    @property
    def place(self) -> str:
        """条款项: 第四十二条第一款第三项."""
        return _place(self.article, self.paragraph, self.item, self.suffix)

    @property
    def formal(self) -> str:
        """加书名号: 《行政处罚法》第四十二条第一款第三项."""
        return self.statute.formal + self.place

    @property
    def official(self) -> str:
        """用全称，供文书使用: 《中华人民共和国行政处罚法》第四十二条."""
        return f"《{self.statute.name}》{self.place}"

    def __str__(self) -> str:
        return f"{self.statute.title} {self.place}"

    @classmethod
    def parse(cls, text: str) -> "Citation":
        """Read 行政处罚法 第四十二条第一款第三项, 《…》第42条第1款, 处罚法第105条之一.

        Raises:
            WrongInput: the statute is unknown or the place is not written as 第…条第…款第…项.
        """
        found = _CITATION.fullmatch(text)
        if not found:
            raise WrongInput(f"“{text}”不是援引", mend="请写成“行政处罚法 第四十二条第一款第三项”")
        statute = BY_NAME.get(without_marks(found["statute"]))
        if statute is None:
            name = found["statute"].strip(" 《》")
            raise WrongInput(f"没有登记名为“{name}”的法律、法规或规章", where=text, mend="请写通用题名，如“行政处罚法”")
        part = {key: number(found[key]) if found[key] else None for key in ("paragraph", "item", "suffix")}
        return cls(statute, number(found["article"]), part["paragraph"], part["item"], part["suffix"])
