"""机构页: the own organisation and those below it; units are added here."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from pydantic import Field

from faheng.engine.forms import Form
from faheng.law.errors import WrongInput
from faheng.records import organisations
from faheng.web.desk.asked import Asked, asked
from faheng.web.desk.clock import now
from faheng.web.desk.keeping import may_manage, refuse_who_may_not_manage


class Unit(Form):
    """下级机关或者单位."""

    parent: str = Field(title="上级")
    code: str = Field(title="代码", min_length=1, description="数字、大写字母和连字符，如 440307-01；登记后不能更改")
    name: str = Field(title="名称", min_length=1, description="全称")
    level: str = Field(title="层级")
    abbreviation: str = Field(default="", title="简称", description="文号的开头，如 龙卫医")
    uscc: str = Field(default="", title="统一社会信用代码", description="十八位；双公示报送用")


def index(request: HttpRequest) -> HttpResponse:
    """机构."""
    moment = now(request)
    filled = Asked(Unit, {"parent": moment.viewer.organisation_code, "level": "单位"})
    if request.method == "POST":
        refuse_who_may_not_manage(request, moment.viewer)
        filled = asked(request, Unit)
        if filled.read:
            try:
                unit = organisations.add_unit(**filled.read.model_dump(exclude={"remarks"}), viewer=moment.viewer)
            except WrongInput as wrong:
                filled = filled.refused(wrong)
            else:
                messages.success(request, f"已登记{unit.name}（{unit.code}）")
                return redirect("desk:organisations")
    found = organisations.below(moment.viewer)
    options = {"parent": ((each.code, each.name) for each in found), "level": ((each, each) for each in organisations.LEVELS)}
    above = moment.viewer.path.count("/")
    page = {
        "found": [(each, range(each.path.count("/") - above)) for each in found],
        "inputs": filled.inputs(options),
        "findings": filled.findings,
        "may_manage": may_manage(request, moment.viewer),
    }
    return render(request, "desk/organisations.html", page, status=422 if filled.findings else 200)
