"""备案 (filings of the year): received complete, filed, certificate handed out, made public."""

from collections.abc import Iterator
from datetime import date

from faheng.records.bulk import Item
from faheng.simulate.scene import Scene, act
from faheng.simulate.units import person, unit

MATTERS = {
    "restricted-technology-filings": ("restricted_technology", "hospital"),
    "clinic-filings": ("clinic", "clinic"),
    "tcm-clinic-filings": ("tcm_clinic", "clinic"),
    "cosmetic-attending-physician-filings": ("cosmetic_physician", ""),
}
PLAYS = {*MATTERS}
SERIES = "BDEF"


def items(scene: Scene) -> Iterator[Item]:
    """Yield the year's filings."""
    for series, (indicator, (matter, kind)) in zip(SERIES, MATTERS.items(), strict=True):
        for place, day in enumerate(scene.spread(scene.bureau.count(indicator), date(scene.year, 1, 1), date(scene.year, 12, 24))):
            party = unit(scene.bureau.own.code, series, place, kind) if kind else person(place)
            clerk = scene.staff.clerk(place)
            filed = scene.later(day, place % 3)
            acts = (
                act("receive", clerk, day, {"received_on": day, "complete": True, "channel": "window", "matter": matter}, 9),
                act("file", clerk, filed, {"filed_on": filed, "manner": "instant", "content": "予以备案"}, 15),
                act("issue", clerk, filed, {"issued_on": filed, "delivery": "window"}, 16),
                act("publish", clerk, scene.later(filed, 2), {"published_on": scene.later(filed, 2), "channel": "门户网站"}),
            )
            yield Item(acts, party, key=scene.key(f"filing.{matter}", place))
