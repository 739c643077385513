"""行政审批与政务服务 (D03): licences, verifications, filings and registrations, by the day of the decision."""

from faheng.indicators.measures import Measure, Ratio, bound, count, distinct, listed, newly_listed
from faheng.procedures.licensing.matters import MATTERS
from faheng.procedures.licensing.terms import Nature

SERVICES = "service_items"
LICENCES = {matter.value for matter, terms in MATTERS.items() if terms.nature is Nature.LICENCE}


def granted(matter: str) -> Measure:
    """Count the licences of a matter that were granted."""
    return count("licence/grant", receive__matter=matter)


def filed(matter: str) -> Measure:
    """Count the filings of a matter that were made."""
    return count("filing/file", receive__matter=matter)


SOURCES: dict[str, Measure] = {
    "hospital-practice-licences": granted("hospital_licence"),
    "hospital-licence-verifications": granted("hospital_verification"),
    "medical-institution-practice-licences": granted("institution_licence"),
    "restricted-technology-filings": filed("restricted_technology"),
    "clinic-filings": filed("clinic"),
    "tcm-clinic-filings": filed("tcm_clinic"),
    "cosmetic-attending-physician-filings": filed("cosmetic_physician"),
    "physician-registrations": count("registration/grant", receive__profession="doctor"),
    "nurse-registrations": count("registration/grant", receive__profession="nurse"),
    "remote-survey-scenarios": distinct("licence/site_check", "scenario", mode="offline_video"),
    "remote-guidance-enterprises": distinct("licence/site_check", "party", mode="live_video"),
    "licensing-items": listed(SERVICES, matter=LICENCES),
    "instant-handling-items": listed(SERVICES, instant=True),
    "auto-approval-items": listed(SERVICES, auto_approval=True),
    "commitment-licensing-items": listed(SERVICES, commitment=True),
    "assisted-service-items": listed(SERVICES, assisted=True),
    "assist-first-response-minutes-limit": bound("rule_of_law.standards", "value", kind="first_response"),
    "delegated-items-sorted": newly_listed(SERVICES, origin={"delegated", "changed"}),
    "licence-applications-accepted": count("licence/accept"),
    "licences-granted": count("licence/grant"),
    "filing-applications": count("filing/receive"),
    "filings-granted": count("filing/file"),
    "one-net-handling-rate": Ratio(count("licence/receive", end_to_end=True), count("licence/receive")),
}
