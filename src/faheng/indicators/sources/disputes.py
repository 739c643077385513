"""复议诉讼 (D10): reconsiderations in which the bureau is the respondent, by the day the copy or the decision came."""

from faheng.indicators.measures import Measure, Plus, Ratio, count
from faheng.indicators.sources.penalty import PENALTIES

CORRECTED = {"changed", "revoked", "partly_revoked", "unlawful", "invalid", "ordered"}

SOURCES: dict[str, Measure] = {
    "admin-reconsideration-cases": count("reconsideration/receive"),
    "admin-reconsideration-closed": count("reconsideration/decision"),
    "admin-reconsideration-overturned": count("reconsideration/decision", outcome=CORRECTED),
    "penalty-reconsideration-rate": Ratio(count("reconsideration/receive", act_kind="penalty"), PENALTIES),
    "penalty-litigation-rate": Ratio(Plus((count("penalty.ordinary/challenge", kind="litigation"),)), PENALTIES),
}
