"""法律顾问与合法性审查 (D02): who advises, and how often, from the list of people and the records of learning."""

from faheng.indicators.measures import Holds, Known, Measure, count, listed

SOURCES: dict[str, Measure] = {
    "normative-documents-in-force": listed("rule_of_law.documents", kind="normative"),
    "external-legal-counsel": listed("rule_of_law.team", role="external_counsel"),
    "government-lawyers": listed("rule_of_law.team", role="government_lawyer"),
    "counsel-legal-affairs-consultations": count("learning/record", kinds=Holds("legal_consultation"), counsel=Known()),
}
