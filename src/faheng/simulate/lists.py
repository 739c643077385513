"""样例清单与参数 (sample registers and parameters), each row marked 演示; a bureau puts its own in their place."""

from datetime import date, datetime
from typing import Any

from faheng.procedures.licensing.matters import MATTERS
from faheng.procedures.licensing.terms import Matter
from faheng.records import parameters, registers
from faheng.records.scope import SYSTEM
from faheng.simulate.bureau import Bureau
from faheng.simulate.cases.causes import FEN, causes
from faheng.simulate.cases.ordinary import DISCUSSED_FROM, HEARING_FROM

MARK = "演示数据"
PLAYS = {"inspection-authorities", "enforcement-items-published", "legal-review-analysis-reports", "annual-law-training-hours-min"}
#: 告知承诺制的事项.
COMMITMENT = {Matter.PUBLIC_PLACE}
LENIENT = "未按规定公示卫生信誉度等级"


def keep(bureau: Bureau, at: datetime) -> None:
    """Enter the sample registers and parameters; what is there already stays."""
    since = date(bureau.year - 1, 1, 1)
    for key, rows in (_registers(since) | _published(bureau, since)).items():
        if rows and not registers.listed(bureau.own.code, key, SYSTEM, since):
            registers.add(organisation=bureau.own.code, register=key, rows=rows, since=since, viewer=SYSTEM, at=at)
    for key in ("hearing_fine_organisation", "hearing_confiscation_organisation"):
        parameters.put(organisation=bureau.own.code, key=f"penalty.{key}", value=HEARING_FROM // FEN, since=since, viewer=SYSTEM, at=at)
    parameters.put(
        organisation=bureau.own.code, key="penalty.discuss_organisation", value=DISCUSSED_FROM // FEN, since=since, viewer=SYSTEM, at=at
    )


def _registers(since: date) -> dict[str, list[dict[str, Any]]]:
    common = {"from_on": since.isoformat(), "remarks": MARK}
    tiers = [
        {"item": cause.title, "tier": name, "law": cause.law, "lower": str(lower), "upper": str(upper), **common}
        for cause in causes()
        for name, lower, upper in cause.tiers()
    ]
    titles = dict.fromkeys(cause.title for cause in causes())
    first = [{"item": title, "conditions": "初次违法，危害后果轻微并及时改正", **common} for title in titles]
    lenient = [{"item": LENIENT, "outcome": "lighter", "conditions": "主动消除或者减轻违法行为危害后果", **common}]
    services = [
        {"matter": matter.value, "name": matter.label, "commitment": matter in COMMITMENT, "remarks": MARK}
        | ({"promised_workdays": 10} if matter is Matter.INSTITUTION_LICENCE else {})
        for matter in MATTERS
    ]
    return {"penalty.tiers": tiers, "penalty.first_offences": first, "penalty.lenient_items": lenient, "service_items": services}


def _published(bureau: Bureau, since: date) -> dict[str, list[dict[str, Any]]]:
    """Return as many rows of the lists as the bureau published."""

    def some(indicator: str) -> range:
        return range(1, bureau.count(indicator) + 1)

    open_since = {"from_on": since.isoformat(), "published_on": since.isoformat(), "remarks": MARK}
    issues = bureau.count("legal-review-analysis-reports")
    hours = bureau.count("annual-law-training-hours-min")
    return {
        "inspection.authorities": [
            {"name": f"演示检查主体{place}", "law": "行政处罚法第十七条", **open_since} for place in some("inspection-authorities")
        ],
        "inspection.items": [
            {"item": f"演示执法事项{place}", "power": "inspection", "law": "基本医疗卫生与健康促进法", **open_since}
            for place in some("enforcement-items-published")
        ],
        "rule_of_law.documents": [
            {
                "kind": "review_analysis", "title": f"法制审核分析报告第{place}期", "issued_on": date(bureau.year, 12 * place // issues, 20).isoformat(),
                "remarks": MARK,
            }
            for place in some("legal-review-analysis-reports")
        ],
        "rule_of_law.standards": [{"kind": "training_hours", "value": hours, "from_on": since.isoformat(), "remarks": MARK}] if hours else [],
    }  # fmt: skip
