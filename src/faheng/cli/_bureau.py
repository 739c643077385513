"""机关选项: the bureau that a command is for: the one named, or the only one there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faheng.law.errors import WrongInput

if TYPE_CHECKING:
    from faheng.records.organisations import Bureau


def bureau(code: str | None) -> Bureau:
    """Return the bureau of a code, or the only one.

    Raises:
        WrongInput: there is none, or several and none is named.
    """
    from faheng.records import organisations
    from faheng.records.errors import NotFound
    from faheng.records.scope import SYSTEM

    if code:
        try:
            return organisations.get(code.strip().upper(), SYSTEM)
        except NotFound:
            raise WrongInput(f"没有代码为“{code}”的机关", where="--org", mend="请先用 faheng init --org 建立") from None
    found = organisations.below(SYSTEM)
    if not found:
        raise WrongInput("还没有机关", where="--org", mend="请先用 faheng init --org 代码 --name 名称 建立")
    if len(found) > 1:
        raise WrongInput(f"有{len(found)}个机关，没有写明是哪一个", where="--org", mend=f"如 --org {found[0].code}（{found[0].name}）")
    return found[0]
