"""标识 (identifiers) with check digits: 统一社会信用代码 (GB 32100), 公民身份号码 (GB 11643); and 文号.

python-stdnum refuses the credit codes of farmers' bodies, of others and of the army (N, Y, A), so this is our own.
Whether a county code is or was in use is not judged: retired codes stay in people's numbers.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from faheng.law.document_numbers import DocumentNumber
from faheng.law.errors import WrongInput

__all__ = ["AUTHORITIES", "DocumentNumber", "Resident", "resident", "uscc", "uscc_check_character"]

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC = re.compile(rf"[{_ALPHABET}]{{2}}\d{{6}}[{_ALPHABET}]{{10}}")
#: 登记管理部门, by the first letter of the code.
AUTHORITIES = {
    "1": "机构编制",
    "2": "外交",
    "3": "司法行政",
    "4": "文化",
    "5": "民政",
    "6": "旅游",
    "7": "宗教",
    "8": "工会",
    "9": "市场监督管理",
    "A": "中央军委改革和编制办公室",
    "N": "农业农村",
    "Y": "其他",
}


def _plain(text: str) -> str:
    return re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", text)).upper()


def uscc_check_character(first: str) -> str:
    """Return the check character (校验码) for the first 17 characters: weights 3^i mod 31, complement to 31."""
    total = sum(_ALPHABET.index(character) * pow(3, place, 31) for place, character in enumerate(first[:17]))
    return _ALPHABET[-total % 31]


def uscc(text: str) -> str:
    """Return a 统一社会信用代码 in its plain form of 18 characters.

    Raises:
        WrongInput: wrong length, a letter that is not used, an unknown authority, or a wrong check character.
    """
    code = _plain(text)
    if len(code) != 18:
        raise WrongInput(f"统一社会信用代码“{text}”有 {len(code)} 位", mend="应为 18 位")
    if not _USCC.fullmatch(code):
        raise WrongInput(f"统一社会信用代码“{text}”含有不用的字符", mend="第三至八位是数字；字母不用 I、O、S、V、Z")
    if code[0] not in AUTHORITIES:
        raise WrongInput(f"统一社会信用代码“{text}”的第一位“{code[0]}”不是登记管理部门代码", mend=f"应为 {'、'.join(AUTHORITIES)} 之一")
    if code[17] != uscc_check_character(code):
        raise WrongInput(f"统一社会信用代码“{text}”的校验码不对", mend="请对照证照核对每一位")
    return code


@dataclass(frozen=True, slots=True)
class Resident:
    """公民身份号码 and what it says: date of birth, sex, and the county of first registration."""

    number: str
    born: date
    male: bool
    region: str

    def age(self, on: date) -> int:
        """周岁 on a day: the birthday itself does not yet complete the year (周岁从生日的第二天起算)."""
        return on.year - self.born.year - ((on.month, on.day) <= (self.born.month, self.born.day))


def resident(text: str) -> Resident:
    """Read a 公民身份号码 of 18 digits.

    Raises:
        WrongInput: wrong form, a day that does not exist, or a wrong check digit.
    """
    number = _plain(text)
    if not re.fullmatch(r"\d{17}[\dX]", number):
        old = "；这是已停用的 15 位号码" if re.fullmatch(r"\d{15}", number) else ""
        raise WrongInput(f"公民身份号码“{text}”不是 18 位{old}", mend="应为 17 位数字加一位校验码（数字或 X）")
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError as wrong:
        raise WrongInput(f"公民身份号码“{text}”的出生日期不存在", mend="请对照证件核对第七至十四位") from wrong
    total = sum(int(digit) * pow(2, 17 - place, 11) for place, digit in enumerate(number[:17]))
    if number[17] != "10X98765432"[total % 11]:
        raise WrongInput(f"公民身份号码“{text}”的校验码不对", mend="请对照证件核对每一位")
    return Resident(number, born, male=int(number[16]) % 2 == 1, region=number[:6])
