"""政府信息公开申请 (requests for information of the year): received, examined, reviewed, answered in time."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from faheng.records.bulk import Item
from faheng.simulate.scene import Scene, act
from faheng.simulate.units import person

PLAYS = {"foi-requests-handled"}
WANTED = ("某医疗机构的校验结果", "公共场所卫生量化分级结果", "年度卫生监督抽检计划", "某诊所的备案信息", "预防接种门诊名单")
SEARCH = "在本机关档案和业务系统中以名称、文号检索，未检索到"


def items(scene: Scene) -> Iterator[Item]:
    """Yield the year's requests."""
    first, last = scene.later(date(scene.year, 1, 1), -8), scene.later(date(scene.year, 12, 31), -14)
    for place, day in enumerate(scene.spread(scene.bureau.count("foi-requests-handled"), first, last)):
        clerk, reviewer = scene.staff.clerk(place), scene.staff.reviewer(place)
        days = {after: scene.later(day, after) for after in (2, 6, 8, 9, 11, 20)}
        arrived = {"arrived_on": day, "confirmed_on": day, "received_on": day}
        reviewed = {"reviewer": reviewer[0].name, "reviewed_on": days[8], "passed": True, "opinion": "同意答复意见"}
        acts = (
            act("receive", clerk, day, {"channel": "internet", **arrived, "requested": WANTED[place % len(WANTED)]}),
            act("examine", clerk, days[2], {"examined_on": days[2], "clear": True, "section": "政策法规科"}),
            act("secrecy_review", clerk, days[6], {"reviewer": clerk[0].name, "reviewed_on": days[6], "may_be_disclosed": True}),
            act("legal_review", reviewer, days[8], reviewed),
            act("reply", clerk, days[9], {"replied_on": days[9], **_answer(scene, place)}),
            act("serve", clerk, days[11], {"document": "reply", "served_on": days[11], "method": "post", "receipt": f"YZ{place:06d}"}),
            act("archive", clerk, days[20], {"archived_on": days[20], "volume": f"{scene.year}-公开-{place + 1:03d}"}),
        )
        yield Item(acts, person(5000 + place), key=scene.key("request", place))


def _answer(scene: Scene, place: int) -> dict[str, Any]:
    if place % 3 != 2:
        return {"answer": "granted", "way": "随答复书附上复印件"}
    government = scene.bureau.government
    remedy = f"可以自收到本答复书之日起六十日内向{government}申请行政复议，或者六个月内向人民法院提起行政诉讼"
    return {"answer": "not_existing", "search": SEARCH, "remedy": remedy}
