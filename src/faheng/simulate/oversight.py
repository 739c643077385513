"""评查与线索 (a year of reviews and clues): files reviewed without a major fault, clues looked into and not filed."""

from collections.abc import Iterator

from faheng.records.bulk import Item
from faheng.simulate.scene import Scene, act

FILES = 30
"""How many files are reviewed where the bureau does not say."""
REVIEWED = ("case-files-reviewed", "case-file-review-major-violations")
CLUES = "reproductive-violation-clues"
PLAYS = {*REVIEWED, CLUES}


def reviews(scene: Scene) -> Iterator[Item]:
    """Yield the review of closed files, where figures of it were published."""
    bureau = scene.bureau
    if not any(bureau.value(name) is not None for name in REVIEWED):
        return
    day = next(scene.spread(1, scene.later(bureau.report_day, -60), bureau.report_day))
    given = {
        "held_on": day, "kind": "file_review", "title": "年度行政处罚案卷评查", "files": bureau.count(REVIEWED[0]) or FILES,
        "major_violations": bureau.count(REVIEWED[1]), "reviewers": ["法律顾问", "公职律师"],
    }  # fmt: skip
    clerk = scene.staff.clerk(0)
    closed = {"closed_on": day, "outcome": "评查办结"}
    yield Item((act("record", clerk, day, given), act("close", clerk, day, closed)), key=scene.key("oversight.review", 0))


def clues(scene: Scene) -> Iterator[Item]:
    """Yield the clues of a topic that were looked into and not filed."""
    for place, day in enumerate(scene.through_the_year(scene.bureau.count(CLUES))):
        officers, approver, looked = scene.staff.pair(place), scene.staff.approver(place), scene.later(day, 3)
        clue = {"source": "complaint", "received_on": day, "summary": "反映某处疑似开展代孕中介活动", "topic": "代孕"}
        verified = {"verified_on": looked, "meets_conditions": False, "reason": "没有证据证明存在违法行为"}
        yield Item(
            (
                act("clue", officers[:1], day, clue),
                act("verify", officers[:1], looked, verified),
                act("decline", approver, looked, {"reason": "违法事实不能成立", "declined_on": looked}),
                act("close", approver, looked, {"closed_on": looked, "outcome": "不予立案"}),
            ),
            key=scene.key("oversight.clue", place),
        )
