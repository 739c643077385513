"""A refusal comes with its remedies written, and is refused where they are taken out."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from django.test import Client

from faheng.engine.dossier import Actor, Role
from faheng.records import dossiers
from faheng.records.scope import SYSTEM
from faheng.testing import applications as a
from faheng.testing.bureau import CLINIC
from faheng.testing.sample import CHINA

CLERK = (Actor("c1", "内勤", Role.CLERK),)


@pytest.mark.rule("LIC-13")
def test_the_form_of_a_refusal_holds_both_remedies(county: Client) -> None:
    pk = 0
    for minute, (step, given) in enumerate((a.receive(), a.accept())):
        common: dict[str, Any] = {"given": given, "by": CLERK, "at": datetime(2026, 2, 5, 10, minute, tzinfo=CHINA)}
        common |= {"today": date(2026, 2, 6), "viewer": SYSTEM}
        if pk:
            dossiers.take_step(dossier=pk, step=step, **common)
        else:
            pk = dossiers.open_dossier(procedure="licence", step=step, organisation="990101", party=CLINIC, **common).pk
    form = county.get(f"/dossier/{pk}/step/refuse/").content.decode()
    box = form[form.index('<textarea class="form-control" id="data-remedy"') :].partition("</textarea>")[0]
    assert "可以自收到本决定书之日起六十日内依法向甲区人民政府申请行政复议" in box
    assert "六个月内依法直接向人民法院提起行政诉讼" in box
    posted = {
        "key": "k1",
        "role": "approver",
        "data.decided_on": "2026-02-06",
        "data.number": "甲卫许不〔2026〕1号",
        "data.law": "行政许可法 第三十八条第二款",
        "data.reason": "不符合条件",
        "data.remedy": "可以申请行政复议",
    }
    refused = county.post(f"/dossier/{pk}/step/refuse/", posted)
    assert refused.status_code == 422
    assert "不予许可决定没有告知行政诉讼的权利" in refused.content.decode()
