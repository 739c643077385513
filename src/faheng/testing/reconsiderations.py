"""样例复议: a copy received on Tuesday before the Spring Festival of 2026 (02-15 to 02-23 off, 02-14 and 02-28 worked)."""

from __future__ import annotations

from typing import Any

from faheng.procedures.reconsideration import PROCEDURE
from faheng.testing.files import Taken

__all__ = ["EVIDENCE", "PENALTY", "PROCEDURE", "agents", "decision", "draft", "receive", "review", "sign", "submit"]

PENALTY = "甲卫医罚〔2025〕12号"
EVIDENCE = {"name": "现场笔录", "kind": "书证", "proves": "超范围执业", "source": "甲区卫生健康局", "obtained_on": "2025-09-10"}


def receive(received: str = "2026-02-10", **more: Any) -> Taken:
    return "receive", {
        "received_on": received, "track": "ordinary", "case_number": "甲府复〔2026〕5号", "authority": "甲区人民政府",
        "act_kind": "penalty", "challenged": PENALTY, "applied_on": "2026-01-30", "accepted_on": "2026-02-04", **more,
    }  # fmt: skip


def agents(**more: Any) -> Taken:
    return "appoint_agents", {"appointed_on": "2026-02-11", "staff": ["经办人甲", "经办人乙"], **more}


def draft(**more: Any) -> Taken:
    return "draft_answer", {
        "drafted_on": "2026-02-24", "facts": "超范围执业", "law": "基本医疗卫生与健康促进法第九十九条", "response": "请求不成立",
        "proposal": "维持", "evidence": [EVIDENCE], **more,
    }  # fmt: skip


def review(*, passed: bool = True) -> Taken:
    return "legal_review", {"reviewer": "法规科", "reviewed_on": "2026-02-25", "passed": passed, "opinion": "同意"}


def sign() -> Taken:
    return "sign", {"signed_on": "2026-02-26", "signed_by": "局长"}


def submit(submitted: str = "2026-03-02", **more: Any) -> Taken:
    return "submit", {"submitted_on": submitted, "answer": True, "evidence": True, **more}


def decision(received: str = "2026-03-30", outcome: str = "upheld", **more: Any) -> Taken:
    return "decision", {"received_on": received, "outcome": outcome, "number": "甲府复决〔2026〕5号", **more}
