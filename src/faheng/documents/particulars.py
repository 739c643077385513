"""当事人情况 and 签名: how a paper names the party, and what is known of those who sign."""

from collections.abc import Iterator

from faheng.engine.dossier import Actor, Entry, Party, PartyKind, Role
from faheng.engine.forms import Form

#: Words in the label of a signature, and the roles of those who sign; the first that fits decides. What is 被… signs as a party.
SIGNERS: tuple[tuple[str, tuple[Role, ...]], ...] = (
    ("被", ()), ("受送达人", ()), ("当事人", ()), ("申请人", ()), ("机构负责人", ()), ("部门负责人", ()), ("法制", (Role.LEGAL_REVIEWER,)), ("主持人", (Role.HEARING_OFFICER,)),
    ("机关负责人", (Role.APPROVER, Role.HEAD)), ("负责人", (Role.APPROVER, Role.HEAD)),
    ("执法人员", (Role.OFFICER,)), ("检查人员", (Role.OFFICER,)), ("询问人", (Role.OFFICER,)), ("承办", (Role.OFFICER,)),
    ("送达人", (Role.OFFICER,)), ("经办", (Role.OFFICER, Role.CLERK)), ("记录", (Role.CLERK,)),
)  # fmt: skip


def party_rows(title: str, party: Party | None) -> tuple[tuple[str, str], ...]:
    """Return name, code, address and representative of the party, those that are recorded."""
    if party is None:
        return ()
    person = party.kind is PartyKind.PERSON
    rows = (
        (title, party.name),
        ("公民身份号码" if person else "统一社会信用代码", (party.identity or party.uscc) if person else party.uscc),
        ("经营者" if party.kind is PartyKind.SOLE_TRADER else "法定代表人（负责人）", "" if person else party.representative),
        ("住址" if person else "住所（地址）", party.address),
        ("联系电话", party.phone),
    )
    return tuple((label, text) for label, text in rows if text)


def signers(label: str, entry: Entry[Form]) -> Iterator[Actor]:
    """Yield those of an entry's actors who sign under a label."""
    roles = next((roles for word, roles in SIGNERS if word in label), ())
    for actor in entry.by:
        if actor.role in roles:
            yield actor


def signature_lines(labels: tuple[str, ...], entry: Entry[Form]) -> tuple[tuple[str, str], ...]:
    """Return a line for each hand that signs, officers with the numbers of their certificates."""
    lines: list[tuple[str, str]] = []
    for label in labels:
        known = [f"{actor.name}，证件编号{actor.certificate}" if actor.certificate else actor.name for actor in signers(label, entry)]
        lines.extend((f"{label}（签名）", text) for text in known or ("",))
    return tuple(lines)
