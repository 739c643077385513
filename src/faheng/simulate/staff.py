"""人员 (staff): invented officers with certificates. No real person stands here."""

from dataclasses import dataclass
from datetime import date

from faheng.engine.dossier import Actor, Role
from faheng.records import people
from faheng.records.people import CertificateValue
from faheng.simulate.accounts import ACCOUNTS, PASSWORD

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章"
GIVEN = ("建国", "晓敏", "文静", "志强", "海燕", "立新", "雨晴", "子轩", "国栋", "美玲", "家豪", "思远", "春华", "振宇", "慧兰", "永康")


@dataclass(frozen=True)
class Staff:
    """人员, each as the actor of a step."""

    officers: tuple[Actor, ...]
    approvers: tuple[Actor, ...]
    reviewers: tuple[Actor, ...]
    hearing_officers: tuple[Actor, ...]
    clerks: tuple[Actor, ...]

    def pair(self, place: int) -> tuple[Actor, Actor]:
        """Return two officers; who comes with whom changes from case to case."""
        amount = len(self.officers)
        first = place % amount
        return self.officers[first], self.officers[(first + 1 + place // amount % (amount - 1)) % amount]

    def clerk(self, place: int) -> tuple[Actor, ...]:
        return (self.clerks[place % len(self.clerks)],)

    def approver(self, place: int) -> tuple[Actor, ...]:
        return (self.approvers[place % len(self.approvers)],)

    def reviewer(self, place: int) -> tuple[Actor, ...]:
        return (self.reviewers[place % len(self.reviewers)],)


def name(place: int) -> str:
    """Return an invented name."""
    return SURNAMES[place % len(SURNAMES)] + GIVEN[place * 7 // len(SURNAMES) % len(GIVEN)]


def hire(code: str, year: int) -> Staff:
    """Return the staff of a bureau, the same ones every time."""

    def some(first: int, amount: int, role: Role, *, certified: bool = False) -> tuple[Actor, ...]:
        return tuple(_actor(code, year, place, role, certified=certified) for place in range(first, first + amount))

    return Staff(
        officers=some(1, 36, Role.OFFICER, certified=True),
        approvers=some(41, 3, Role.APPROVER),
        reviewers=some(51, 4, Role.LEGAL_REVIEWER),
        hearing_officers=some(61, 3, Role.HEARING_OFFICER, certified=True),
        clerks=some(71, 8, Role.CLERK),
    )


def _actor(code: str, year: int, place: int, role: Role, *, certified: bool) -> Actor:
    person = f"{code}-{place:03d}"
    valid_to = date(year + 3, 12, 31)
    return Actor(person, name(place), role.value, f"{code}{place:05d}", valid_to) if certified else Actor(person, name(place), role.value)


def newcomers(code: str, amount: int) -> tuple[str, ...]:
    """Return the ids of those who passed the year's examination."""
    return tuple(f"{code}-{place}" for place in range(101, 101 + amount))


def register(staff: Staff, organisation: str, year: int, passed: int = 0) -> None:
    """Enter the staff and their accounts; entered twice they stay as they are. So many more `passed` the year's examination."""
    for place, fresh in enumerate(newcomers(organisation, passed), 101):
        first = CertificateValue(f"{organisation}{place:05d}", date(year, 12, 1), date(year + 5, 11, 30))
        people.create_officer(id=fresh, name=name(place), organisation=organisation, certificates=[first])
    for group in (staff.officers, staff.approvers, staff.reviewers, staff.hearing_officers, staff.clerks):
        for actor in group:
            until = actor.certificate_valid_to
            held = [CertificateValue(actor.certificate, date(year - 2, 1, 1), until)] if until else []
            people.create_officer(id=actor.id, name=actor.name, organisation=organisation, certificates=held, enforces=bool(held))
    own = dict(zip(("officer", "approver", "head", "legal_reviewer", "clerk"), _account_holders(staff), strict=True))
    for account in ACCOUNTS:
        actor_of = own.get(account.username)
        people.create_user(
            username=account.username, password=PASSWORD, organisation=organisation, roles=account.roles,
            name=actor_of.name if actor_of else account.title, officer=actor_of.id if actor_of else "",
        )  # fmt: skip


def _account_holders(staff: Staff) -> tuple[Actor, ...]:
    return staff.officers[0], staff.approvers[0], staff.approvers[1], staff.reviewers[0], staff.clerks[0]
