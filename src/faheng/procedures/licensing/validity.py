"""许可的内容: who decides, on what findings, for how long (医疗机构管理条例、公共场所卫生管理条例)."""

from collections.abc import Iterable
from datetime import date, timedelta

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.situation import Register, Situation
from faheng.law.citations import Citation
from faheng.law.declarations import Mark
from faheng.law.limits import TimeLimit
from faheng.law.moments import add_months
from faheng.law.statutes import INFECTIOUS_DISEASES, LICENSING, MEDICAL_INSTITUTION_RULES, MEDICAL_INSTITUTIONS, PUBLIC_PLACES
from faheng.law.time_limits.health_licence import LIC_H4, LIC_H4_LARGE, LIC_H13
from faheng.procedures.licensing.acceptance import accepted_on
from faheng.procedures.licensing.examination import REVIEW, SITE_CHECK
from faheng.procedures.licensing.forms.decision import Grant, Refuse
from faheng.procedures.licensing.forms.licence import DeferVerification, ServiceItem
from faheng.procedures.licensing.matters import MATTERS
from faheng.procedures.licensing.receiving import RECEIVE
from faheng.procedures.licensing.terms import ApplicationKind, Matter

LARGE = 100
SERVICE_ITEMS = Register(
    "service_items",
    "政务服务事项清单",
    ServiceItem,
    "LIC-H12",
    help="本机关公布的许可、备案事项及其办理方式和承诺时限",
    on="listed_on",
    ends="removed_on",
)


def lasts(grant: Grant, limit: TimeLimit) -> bool:
    """Say whether the term is as long as the limit, which is in years: to the same day, or the day before it."""
    if grant.valid_from is None or grant.valid_to is None:
        return True
    end: date = add_months(grant.valid_from, 12 * limit.amount)
    return grant.valid_to in (end, end - timedelta(days=1))


@guard("LIC-H4", Citation(MEDICAL_INSTITUTIONS, 21), severity=Severity.DEFECT)
def verification_lasts_one_or_three_years(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """床位不满100张的每年校验，100张以上的每三年校验."""
    received = situation.dossier.first(RECEIVE)
    if received is None or received.data.application_kind is not ApplicationKind.VERIFY or received.data.beds is None:
        return
    limit = LIC_H4_LARGE if received.data.beds >= LARGE else LIC_H4
    if not lasts(entry.data, limit):
        yield Breach(f"床位{received.data.beds}张，校验有效期应为{limit.amount}年", "valid_to")


@guard("LIC-H5", Citation(MEDICAL_INSTITUTION_RULES, 37), severity=Severity.DEFECT)
def deferral_lasts_one_to_six_months(_situation: Situation, entry: Entry[DeferVerification]) -> Iterable[Breach]:
    """暂缓校验期一至六个月."""
    if entry.data.months > 6:
        yield Breach(f"暂缓校验{entry.data.months}个月，最长为六个月", "months")


@guard("LIC-H10", Citation(PUBLIC_PLACES, 4, 2), Citation(INFECTIOUS_DISEASES, 38), severity=Severity.NOTICE)
def disease_control_decides_its_matters(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """公共场所、供水单位、消毒产品的卫生许可由疾病预防控制部门签发."""
    received = situation.dossier.first(RECEIVE)
    name = situation.dossier.organisation.name
    if received and MATTERS[received.data.matter].disease_control and name and "疾病预防控制" not in name and "疾控" not in name:
        yield Breach(f"“{received.data.matter.label}”由疾病预防控制部门签发，决定机关为{name}，请核对机关名称", "number")


@guard("LIC-H13", mark=Mark.UNVERIFIED)
def public_places_are_licensed_for_four_years(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """公共场所卫生许可证有效期四年."""
    received = situation.dossier.first(RECEIVE)
    if received and received.data.matter is Matter.PUBLIC_PLACE and not lasts(entry.data, LIC_H13):
        yield Breach(f"公共场所卫生许可证有效期为{LIC_H13.amount}年", "valid_to")


@gate("LIC-07", Citation(LICENSING, 38, 1), severity=Severity.DEFECT)
def what_is_granted_meets_the_conditions(situation: Situation) -> Iterable[Breach]:
    """符合法定条件、标准的，才准予许可."""
    check, review = situation.dossier.last(SITE_CHECK), situation.dossier.last(REVIEW)
    if check and not check.data.passed:
        yield Breach(f"{check.data.checked_on}核查不符合条件，不能准予许可")
    if review and not review.data.meets:
        yield Breach("审查意见为不符合法定条件、标准，不能准予许可")


@guard("LIC-H12", mark=Mark.UNVERIFIED)
def the_promised_time_is_kept(situation: Situation, entry: Entry[Grant | Refuse]) -> Iterable[Breach]:
    """在本机关公布的承诺时限内办结."""
    received, start = situation.dossier.first(RECEIVE), accepted_on(situation, entry.data.decided_on)
    for item in situation.around.rows(SERVICE_ITEMS):
        if received and start and item.matter is received.data.matter and item.promised_workdays is not None:
            used = situation.calendar.workdays_between(start + timedelta(days=1), entry.data.decided_on)
            if used > item.promised_workdays:
                yield Breach(f"承诺{item.promised_workdays}个工作日办结，实际{used}个工作日", "decided_on")
