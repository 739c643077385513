"""文号 (document numbers): 龙卫医罚〔2025〕12号."""

import re
import unicodedata
from dataclasses import dataclass

from faheng.law.errors import WrongInput

_OPEN, _CLOSE = r"[〔\[(【〖{<]", r"[〕\])】〗}>]"
_NUMBER = re.compile(rf"(?P<letters>[^\d\[\](){{}}<>〔〕【】〖〗]+?){_OPEN}(?P<year>\d{{4}})年?{_CLOSE}第?(?P<serial>\d+)号")


@dataclass(frozen=True, slots=True, order=True)
class DocumentNumber:
    """文号: the letters (机关代字和文种), the year and the serial number, printed as 龙卫医罚〔2025〕12号."""

    letters: str
    year: int
    serial: int

    def __str__(self) -> str:
        return f"{self.letters}〔{self.year}〕{self.serial}号"

    @classmethod
    def parse(cls, text: str) -> "DocumentNumber":
        """Read a document number; other brackets, 第, spaces, full-width digits and leading zeros are put right.

        Raises:
            WrongInput: it is not a document number.
        """
        found = _NUMBER.fullmatch(re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))
        if not found or not int(found["serial"]):
            raise WrongInput(f"“{text}”不是文号", mend="请写成“龙卫医罚〔2025〕12号”")
        return cls(found["letters"], int(found["year"]), int(found["serial"]))
