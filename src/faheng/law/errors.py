"""输入错误 (wrong input): what a person or program handed in cannot be taken."""


class WrongInput(Exception):
    """输入有误: one clear sentence: what is wrong, where, and how to mend it.

    `what` 哪里不对; `where` 位置 (文件、工作表、行列、JSON 路径); `mend` 怎样改正.
    """

    def __init__(self, what: str, where: str = "", mend: str = "") -> None:
        self.what = what
        self.where = where
        self.mend = mend
        super().__init__(what, where, mend)

    def __str__(self) -> str:
        sentence = f"{self.where}：{self.what}" if self.where else self.what
        return f"{sentence}；{self.mend}" if self.mend else sentence
