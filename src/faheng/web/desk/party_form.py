"""当事人表: who the dossier is about; codes are checked by their check digits."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from faheng.engine.dossier import Party, PartyKind
from faheng.engine.forms import Form
from faheng.law import identifiers
from faheng.law.errors import WrongInput


def _uscc(value: str) -> str:
    return _checked(value, identifiers.uscc)


def _identity(value: str) -> str:
    return _checked(value, lambda text: identifiers.resident(text).number)


def _checked(value: str, check: object) -> str:
    if not value or not callable(check):
        return value
    try:
        return str(check(value))
    except WrongInput as wrong:
        raise ValueError(str(wrong)) from None


class PartyForm(Form):
    """当事人."""

    kind: PartyKind = Field(title="类别")
    name: str = Field(title="姓名或者名称", min_length=1)
    uscc: Annotated[str, AfterValidator(_uscc)] = Field(default="", title="统一社会信用代码", description="18 位；个体工商户和单位填写")
    identity: Annotated[str, AfterValidator(_identity)] = Field(default="", title="公民身份号码", description="公民填写；不对外公开")
    representative: str = Field(default="", title="法定代表人或者负责人")
    address: str = Field(default="", title="地址")
    phone: str = Field(default="", title="电话")

    def party(self) -> Party:
        """Return the party as the engine knows it."""
        return Party(self.kind, self.name, self.uscc, self.identity, self.address, self.representative, self.phone)


def as_raw(party: Party) -> dict[str, str]:
    """Return a known party as the raw values of the form."""
    return {
        "kind": party.kind.value, "name": party.name, "uscc": party.uscc, "identity": party.identity,
        "representative": party.representative, "address": party.address, "phone": party.phone,
    }  # fmt: skip
