"""重点行业领域监管 (D08): visits, cases and money by line of supervision, topic and campaign.

Cases of a line or campaign are counted by the day of filing, their money by the day of the decision.
"""

from faheng.indicators.measures import Holds, Known, Lacks, Measure, Plus, count, distinct, total

FILE, DECIDE, SPOT = "penalty.ordinary/file", "penalty.ordinary/decide", "penalty.summary/decide"
VISIT, CLOSED = "inspection/record", "inspection/close"
BY_CASE, BY_SPOT, BY_VISIT = {"campaign": "file.campaign"}, {"campaign": "found.campaign"}, {"campaign": "plan.campaign"}
NON_MEDICAL = "非医疗机构开展医疗美容"
ILLEGAL = "非法行医"
INSTITUTIONS = {"hospital", "medical_institution", "clinic"}
REPRODUCTIVE = {"两非", "“两非”", "代孕", "“两非”、代孕", "违法辅助生殖"}
PUBLIC_HEALTH = {"public_place", "water", "school", "occupational"}


def in_campaign(disposal: str) -> Measure:
    """Count the units that a campaign's visits ended for in a certain way."""
    return distinct(CLOSED, "dossier", BY_VISIT, plan__campaign=Known(), disposals=Holds(disposal))


def campaign_money(*fields: str) -> Plus:
    """Add up money of a campaign's decisions."""
    ordinary = [total(DECIDE, field, BY_CASE, file__campaign=Known()) for field in fields]
    spot = [total(SPOT, "fine", BY_SPOT, found__campaign=Known())] if "fine" in fields else []
    return Plus((*ordinary, *spot))


def line_fines(line: str) -> Measure:
    """Add up the fines of a line."""
    return Plus((total(DECIDE, "fine", file__line=line), total(SPOT, "fine", found__line=line)))


SOURCES: dict[str, Measure] = {
    "campaign-institutions-screened": distinct(VISIT, "party", BY_VISIT, plan__campaign=Known(), plan__object_kind=INSTITUTIONS),
    "reproductive-violation-clues": count("penalty.ordinary/clue", topic=REPRODUCTIVE),
    "campaign-sites-inspected": count(VISIT, BY_VISIT, plan__campaign=Known()),
    "campaign-problem-units": distinct(CLOSED, "dossier", BY_VISIT, plan__campaign=Known(), disposals=Lacks("none")),
    "campaign-units-suspended": in_campaign("suspended"),
    "campaign-units-cancelled": in_campaign("cancelled"),
    "campaign-cases-transferred": in_campaign("transferred"),
    "campaign-penalties": Plus((count(DECIDE, BY_CASE, file__campaign=Known()), count(SPOT, BY_SPOT, found__campaign=Known()))),
    "campaign-fines-confiscations": campaign_money("fine", "confiscation", "confiscated_value"),
    "campaign-fines": campaign_money("fine"),
    "campaign-confiscations": campaign_money("confiscation", "confiscated_value"),
    "unlicensed-practice-sites-screened": count(VISIT, plan__object_kind="unlicensed_site"),
    "illegal-practice-cases": count(FILE, topic=ILLEGAL),
    "medical-aesthetics-inspection-rounds": distinct("inspection/plan", "round", line="aesthetics"),
    "medical-aesthetics-cases": count(FILE, line="aesthetics", topic=Known(yes=False)),
    "non-medical-aesthetics-cases": count(FILE, line="aesthetics", topic=NON_MEDICAL),
    "infectious-disease-inspections": count(VISIT, plan__line="infectious"),
    "infectious-disease-cases": count(FILE, line="infectious"),
    "infectious-disease-fines": line_fines("infectious"),
    "disinfection-product-users-inspected": count(VISIT, plan__object_kind="disinfection_user"),
    "disinfection-product-sellers-inspected": count(VISIT, plan__object_kind="disinfection_seller"),
    "disinfection-products-inspected": total(VISIT, "products_checked", plan__line="disinfection"),
    "disinfection-products-sampled": total(VISIT, "products_sampled", plan__line="disinfection"),
    "disinfection-product-cases": count(FILE, line="disinfection"),
    "disinfection-product-fines": line_fines("disinfection"),
    "disinfection-product-confiscations": total(DECIDE, "confiscation", file__line="disinfection"),
    "public-health-inspections": count(VISIT, plan__line=PUBLIC_HEALTH),
    "public-health-violations": count(CLOSED, plan__line=PUBLIC_HEALTH, disposals=Lacks("none")),
    "medical-institution-inspections": count(VISIT, plan__line="medical"),
    "medical-institutions-penalised": distinct(DECIDE, "party", file__line="medical"),
    "occupational-hazard-inspections": count(VISIT, plan__line="occupational"),
}
