"""医院法治与医改协同 (D12): what the lists of documents and people hold of it."""

from faheng.indicators.measures import REGISTER, Measure, listed, total

SOURCES: dict[str, Measure] = {
    "expert-studios": listed("rule_of_law.team", role="expert_studio"),
    "breakthrough-measures": total(f"{REGISTER}/rule_of_law.documents", "measures", kind="service_upgrade"),
}
