"""错误的输入: one sentence that says what is wrong, where, and how to mend it."""

from __future__ import annotations


class WrongInput(Exception):
    """输入有误: what is wrong, where it stands, and the mend, in Chinese."""

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        self.what, self.where, self.mend = what, where, mend
        super().__init__(what)

    def __str__(self) -> str:
        place = f"{self.where}：" if self.where else ""
        mend = f"；{self.mend}" if self.mend else ""
        return f"{place}{self.what}{mend}。"
