"""Problem documents (RFC 9457): every refusal of the API in one shape, with the findings where a rule refused a step."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
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
    405: "不能这样访问",
    409: "冲突",
    422: "不予办理",
}


MEDIA = "application/problem+json"
SAID = {
    403: "没有通过核对；从网页发出的请求须带 CSRF 标记，程序请用令牌",
    404: "接口没有这个地址；全部地址见 /api/v1/openapi.json",
    405: "这个地址不接受这种方法；可用的方法见 /api/v1/openapi.json",
    413: "请求过大",
}


class Problems:
    """中间件: what the framework answers for the API (an unknown address, a wrong method) is a problem document as well."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        if answer.status_code < 400 or not request.path.startswith("/api/") or answer["Content-Type"].startswith(MEDIA):
            return answer
        made = problem(answer.status_code, SAID.get(answer.status_code, "请求没有办成，请稍后再试或者告知管理员"))
        if "Allow" in answer:
            made["Allow"] = answer["Allow"]
        return made


def problem(status: int, detail: str, findings: Iterable[Finding] = ()) -> HttpResponse:
    """Return a problem document as a response."""
    body = {"type": "about:blank", "title": TITLES.get(status, "出错"), "status": status, "detail": detail}
    found = [each.as_json() for each in findings]
    if found:
        body["findings"] = found
    return HttpResponse(json.dumps(body, ensure_ascii=False), status=status, content_type=MEDIA)


def answers(good: Any, *refusals: int) -> dict[int, Any]:
    """Return the `response` table of an operation: the good answer and the refusals it may give."""
    return {200: good, **dict.fromkeys((*refusals, 401), Problem)}
