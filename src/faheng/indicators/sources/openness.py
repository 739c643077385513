"""政务公开与普法宣传 (D11), and the legal review of disclosure (D02)."""

from typing import Any

from faheng.indicators.measures import Holds, Measure, Ratio, count, distinct, total

RECORD = "publicity/record"


def held(kind: str) -> Measure:
    """Count the events, posts or videos of a kind."""
    return count(RECORD, kinds=Holds(kind))


DOCUMENT, POLICY = {"form__kind": "official_document"}, {"form__kind": "policy"}


def disclosed(step: str, **kind: Any) -> Measure:
    """Count the pieces of information of a kind that were published, or explained; an update is no further piece."""
    return distinct(f"disclosure/{step}", "dossier", **kind)


SOURCES: dict[str, Measure] = {
    "foi-requests-handled": count("information_request/reply"),
    "foi-legal-reviews": count("information_request/legal_review"),
    "official-document-disclosure-rate": Ratio(
        disclosed("publish", **DOCUMENT), count("disclosure/form", kind="official_document", to_disclose=True)
    ),
    "policy-interpretation-rate": Ratio(disclosed("interpret", **POLICY), disclosed("publish", **POLICY)),
    "government-open-days": held("open_day"),
    "government-press-briefings": held("press_briefing"),
    "on-site-event-reports": held("event_report"),
    "legal-publicity-events": held("event"),
    "legal-publicity-audience": total(RECORD, "audience", kinds=Holds("event")),
    "legal-publicity-posts": held("post"),
    "legal-publicity-videos": held("video"),
    "health-education-posts": held("health_post"),
    "publicity-materials-distributed": total(RECORD, "materials"),
    "public-consultations-answered": total(RECORD, "consultations"),
    "regulated-party-training-sessions": held("regulated_training"),
    "law-health-service-events": held("law_and_health"),
    "law-health-service-beneficiaries": total(RECORD, "audience", kinds=Holds("law_and_health")),
}
