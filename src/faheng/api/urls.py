"""The API (接口): /api/v1/, OpenAPI 3.1 at /api/v1/openapi.json; sessions for pages, tokens for programs."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path
from ninja.errors import AuthenticationError, HttpError, ValidationError

from faheng.api import dossiers, figures, reference, steps
from faheng.api.openapi import TypedAPI
from faheng.api.problems import problem
from faheng.api.tokens import AUTH
from faheng.engine.forms import BOUNDS, MESSAGES
from faheng.law.errors import WrongInput
from faheng.records.errors import Conflict, NotFound, StepRefused

api = TypedAPI(title="法衡 Faheng", version="1", auth=AUTH, urls_namespace="api-v1", docs_url="/docs", description="卫生健康执法与法治建设")
api.add_router("/dossiers", dossiers.router)
api.add_router("/dossiers", steps.router)
api.add_router("/figures", figures.router)
api.add_router("/", reference.router)


@api.exception_handler(StepRefused)
def _refused(_request: HttpRequest, refused: StepRefused) -> HttpResponse:
    return problem(422, "；".join(finding.message for finding in refused.findings), refused.findings)


@api.exception_handler(WrongInput)
def _wrong(_request: HttpRequest, wrong: WrongInput) -> HttpResponse:
    return problem(422, str(wrong))


@api.exception_handler(NotFound)
def _missing(_request: HttpRequest, _missing: NotFound) -> HttpResponse:
    return problem(404, "没有这一内容，或者您无权查看")


@api.exception_handler(Conflict)
def _conflict(_request: HttpRequest, conflict: Conflict) -> HttpResponse:
    return problem(409, str(conflict))


@api.exception_handler(AuthenticationError)
def _stranger(_request: HttpRequest, _error: AuthenticationError) -> HttpResponse:
    return problem(401, "请登录，或者在 Authorization 头中给出有效的令牌")


@api.exception_handler(ValidationError)
def _unreadable(_request: HttpRequest, error: ValidationError) -> HttpResponse:
    said = "；".join(f"{'.'.join(str(part) for part in each['loc'][1:])}：{_in_chinese(each)}" for each in error.errors)
    return problem(422, f"请求的内容不能读取（{said}）")


def _in_chinese(error: dict[str, Any]) -> str:
    if bound := BOUNDS.get(error["type"]):
        return f"{bound[0]}{error['ctx'][bound[1]]}"
    return str(MESSAGES.get(error["type"], error["msg"]))


@api.exception_handler(HttpError)
def _http(_request: HttpRequest, error: HttpError) -> HttpResponse:
    return problem(error.status_code, "请求的正文不是 JSON" if error.status_code == 400 else str(error))


urlpatterns = [path("", api.urls)]
