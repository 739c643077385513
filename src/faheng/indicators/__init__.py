"""指标: the catalogue of figures, each one declared once, in one file per field of work."""

from __future__ import annotations

from faheng.indicators import (
    campaigns,
    credit_risk,
    decision_norms,
    disputes,
    inspection_coordination,
    integrity_hospital,
    leadership,
    licensing_services,
    occupational_hazards,
    openness_publicity,
    penalty,
    quality_team,
    sector_supervision,
    service_reform,
    smart_supervision,
)
from faheng.indicators.indicator import Domain, Indicator, Kind

#: Every indicator by its id, in the order of the catalogue.
ALL: dict[str, Indicator] = {
    indicator.id: indicator
    for module in (
        leadership,
        decision_norms,
        licensing_services,
        service_reform,
        inspection_coordination,
        smart_supervision,
        penalty,
        credit_risk,
        campaigns,
        sector_supervision,
        occupational_hazards,
        quality_team,
        disputes,
        openness_publicity,
        integrity_hospital,
    )
    for indicator in module.INDICATORS
}

__all__ = ["ALL", "Domain", "Indicator", "Kind"]
