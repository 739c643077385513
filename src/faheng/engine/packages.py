"""Dossier packages (案卷包), format faheng.dossier/1: reading and writing the JSON mapping as values."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from faheng.engine.chain import content
from faheng.engine.dossier import Actor, Attachment, Dossier, Entry, Organisation, Party, PartyKind
from faheng.engine.forms import MESSAGES, Form, read_leniently
from faheng.engine.procedure import Procedure
from faheng.law.errors import WrongInput

FORMAT = "faheng.dossier/1"


class _Model(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Actor(_Model):
    id: str = ""
    name: str = ""
    role: str = ""
    certificate: str | None = None
    certificate_valid_to: date | None = None


class _Attachment(_Model):
    name: str = ""
    sm3: str | None = None
    size: int = 0


class _Entry(_Model):
    seq: int = Field(ge=1)
    step: str
    at: datetime
    by: list[_Actor] = []
    data: dict[str, Any] = {}
    attachments: list[_Attachment] = []
    prev: str | None = None
    sm3: str | None = None


class _Org(_Model):
    code: str = ""
    name: str = ""


class _Party(_Model):
    kind: PartyKind = PartyKind.ORGANISATION
    name: str = ""
    uscc: str | None = None
    identity: str | None = None
    address: str | None = None
    representative: str | None = None


class _Package(_Model):
    format: str
    procedure: str
    number: str | None = None
    org: _Org = _Org()
    party: _Party | None = None
    entries: list[_Entry]


def read_package(package: object, procedures: Mapping[str, Procedure], where: str = "") -> Dossier:
    """Read one package; what single entries lack is kept as problems of the entry.

    Raises:
        WrongInput: it is no dossier package, names an unknown procedure, or its frame cannot be read (with the JSON path).
    """
    if not isinstance(package, Mapping) or package.get("format") != FORMAT:
        raise WrongInput("不是案卷包", where=where, mend=f"顶层应为对象且 format 为 {FORMAT}")
    try:
        read = _Package.model_validate(package)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"])
        said = MESSAGES.get(first["type"], "格式不对")
        raise WrongInput(f"案卷包的 {path} {said}", where=where, mend="按 faheng.dossier/1 的格式改正") from None
    procedure = procedures.get(read.procedure)
    if procedure is None:
        raise WrongInput(f"没有“{read.procedure}”这一程序", where=f"{where} $.procedure".strip(), mend=f"可用：{'、'.join(procedures)}")
    entries = tuple(_entry(each, procedure, original) for each, original in zip(read.entries, package["entries"], strict=True))
    seqs = [entry.seq for entry in entries]
    if seqs != sorted(set(seqs)):
        raise WrongInput("记录的序号重复或倒序", where=f"{where} $.entries".strip(), mend="seq 应从小到大、各不相同")
    return Dossier(read.procedure, Organisation(read.org.code, read.org.name), _party(read.party), read.number or "", entries)


def _entry(read: _Entry, procedure: Procedure, original: Mapping[str, Any]) -> Entry[Form]:
    step = procedure.find(read.step)
    data, problems = read_leniently(step.form, read.data)
    by = tuple(Actor(a.id or a.name, a.name, a.role, a.certificate or "", a.certificate_valid_to) for a in read.by)
    attachments = tuple(Attachment(a.name, a.sm3 or "", a.size) for a in read.attachments)
    return Entry(read.step, read.at, by, data, read.seq, attachments, read.prev, read.sm3, problems, dict(original.get("data") or {}))


def _party(read: _Party | None) -> Party | None:
    if read is None:
        return None
    return Party(read.kind, read.name, read.uscc or "", read.identity or "", read.address or "", read.representative or "")


def write_package(dossier: Dossier) -> dict[str, Any]:
    """Return a dossier as the JSON mapping of its package."""
    party = dossier.party
    return {
        "format": FORMAT,
        "procedure": dossier.procedure,
        "number": dossier.number,
        "org": {"code": dossier.organisation.code, "name": dossier.organisation.name},
        "party": party
        and {
            "kind": party.kind.value,
            "name": party.name,
            "uscc": party.uscc,
            "address": party.address,
            "representative": party.representative,
        },
        "entries": [{**content(entry), "sm3": entry.sm3} for entry in dossier.entries],
    }
