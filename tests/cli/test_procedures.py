"""faheng procedures, as a law officer calls it."""

import json
from pathlib import Path

from faheng.testing.calling import faheng


def test_one_procedure_as_json_has_its_steps_in_order_with_article_and_fields() -> None:
    run = faheng("procedures", "penalty.summary", "--json")
    (procedure,) = json.loads(run.stdout)["procedures"]
    assert run.returncode == 0
    assert [step["key"] for step in procedure["steps"]][:4] == ["found", "inform", "statement", "decide"]
    decide = procedure["steps"][3]
    assert "行政处罚法 第五十一条" in decide["basis"]
    assert {"name": "remedy", "title": "救济途径和期限", "required": True, "help": "照决定书所印", "choices": []} in decide["fields"]
    (kinds,) = (field["choices"] for field in decide["fields"] if field["name"] == "party_kind")
    assert {"value": "sole_trader", "label": "个体工商户"} in kinds
    assert "SIM-08" in decide["rules"]
    assert "SIM-04" in {limit["limit"] for limit in procedure["limits"]}


def test_a_rule_that_is_not_verified_is_announced_as_a_notice() -> None:
    """What is marked 未核 never gives a finding graver than a notice, and no list says otherwise."""
    (procedure,) = json.loads(faheng("procedures", "licence", "--json").stdout)["procedures"]
    severities = {(rule["rule"], rule["severity"]) for rule in procedure["rules"]}
    assert ("PROM-03", "notice") in severities
    assert ("PROM-01", "void") in severities
    assert {severity for rule, severity in severities if rule in ("PROM-03", "LIC-H12", "LIC-H13")} == {"notice"}


def test_every_procedure_is_listed() -> None:
    run = faheng("procedures")
    assert run.returncode == 0
    assert "penalty.ordinary　行政处罚普通程序　39个环节" in run.stdout


def test_the_pages_hold_a_drawn_flow(tmp_path: Path) -> None:
    run = faheng("procedures", "penalty.ordinary", "--html", tmp_path / "pages")
    assert run.returncode == 0
    page = (tmp_path / "pages" / "penalty.ordinary.html").read_text("utf-8")
    assert "<svg" in page
    assert "》第五十六条" in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    assert "penalty.ordinary.html" in (tmp_path / "pages" / "index.html").read_text("utf-8")


def test_an_unknown_procedure_is_refused() -> None:
    run = faheng("procedures", "penalty.none")
    assert (run.returncode, run.stdout) == (2, "")
    assert "没有“penalty.none”这一程序" in run.stderr
