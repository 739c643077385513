"""Problem documents (RFC 9457): every refusal of the API in one shape, with the findings where a rule refused a step."""

import json
from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse
from ninja import Schema

from faheng.engine.findings import Finding


class Problem(Schema):
    """问题文档."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    findings: list[dict[str, Any]] = []


TITLES = {
    400: "请求不能读取",
    401: "没有登录",
    403: "没有权限",
    404: "没有找到",
    409: "冲突",
    422: "不予办理",
}


def problem(status: int, detail: str, findings: Iterable[Finding] = ()) -> HttpResponse:
    """Return a problem document as a response."""
    body = {"type": "about:blank", "title": TITLES.get(status, "出错"), "status": status, "detail": detail}
    found = [each.as_json() for each in findings]
    if found:
        body["findings"] = found
    return HttpResponse(json.dumps(body, ensure_ascii=False), status=status, content_type="application/problem+json")


def answers(good: Any, *refusals: int) -> dict[int, Any]:
    """Return the `response` table of an operation: the good answer and the refusals it may give."""
    return {200: good, **dict.fromkeys((*refusals, 401), Problem)}
