"""输入错误 (wrong input): what a person or program handed in cannot be taken."""

import errno

REASONS = {
    errno.ENOENT: "没有这个文件或者文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EISDIR: "是文件夹，不是文件",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.EEXIST: "已有同名的文件",
    errno.ENOSPC: "磁盘已满",
    errno.EROFS: "磁盘是只读的",
    errno.ENAMETOOLONG: "名称过长",
    errno.EINVAL: "名称含有不能用的字符",
}


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


def reason(error: OSError) -> str:
    """Return in Chinese why the system did not read or write a file."""
    return REASONS.get(error.errno or 0) or error.strerror or str(error)
