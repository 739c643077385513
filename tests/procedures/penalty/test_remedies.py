"""救济告知: 行政处罚法第五十九条, 行政复议法第二十条、第二十三条、第二十四条, 行政诉讼法第四十六条."""

from datetime import date

import pytest

from faheng.procedures.penalty.rules.remedies import periods
from faheng.testing.penalties import case, faults, spot, spot_case, take

TODAY = date(2025, 7, 10)
GOVERNMENT = "向样例区人民政府申请行政复议"


def ordinary(remedy: str, day: str = "2025-07-04") -> set[tuple[str, str]]:
    return faults(case("file", "order_correction", "conclude", "notify", take("decide", remedy=remedy, decided_on=day)), TODAY)


@pytest.mark.rule("PEN-25")
@pytest.mark.parametrize(
    "remedy",
    [
        f"如不服本决定，可以自收到本决定书之日起六十日内{GOVERNMENT}，也可以自收到之日起六个月内直接向人民法院提起行政诉讼。",
        f"你单位如不服本处罚决定，可在收到本决定书之日起60日内{GOVERNMENT}；也可以在6个月内依法向样例区人民法院起诉。",
        f"收到本决定书之日起十五日内缴纳罚款。不服的，六十日内{GOVERNMENT}，或者六个月内向人民法院提起行政诉讼。",
        f"可以{GOVERNMENT}或者向人民法院提起行政诉讼，期限分别为六十日和六个月。",
        f"六十日内{GOVERNMENT}，对复议决定不服的，十五日内向人民法院起诉；也可以六个月内直接向人民法院起诉。",
        f"六十日内{GOVERNMENT}，或者六个月内起诉；复议、诉讼期间不停止执行，无需先缴纳罚款。",
    ],
)
def test_remedies_right_by_law(remedy: str) -> None:
    assert ordinary(remedy) == set()


@pytest.mark.rule("PEN-25")
@pytest.mark.parametrize(
    "remedy",
    [
        f"六十日内{GOVERNMENT}，或者十五日内向人民法院起诉。",  # 公共场所卫生管理条例 of old
        f"六十日内{GOVERNMENT}，或者三个月内向人民法院提起行政诉讼。",  # before 2015
        f"十五日内{GOVERNMENT}，或者六个月内向人民法院提起行政诉讼。",  # 学校卫生工作条例
        "六十日内向样例市卫生健康委员会申请行政复议，或者六个月内向人民法院提起行政诉讼。",
        "六十日内向样例区人民政府或者上一级卫生健康主管部门申请行政复议，或者六个月内向人民法院提起行政诉讼。",
        f"应当先缴纳罚款，再于六十日内{GOVERNMENT}，或者六个月内向人民法院提起行政诉讼。",
        f"先行缴清罚款后，方可六十日内{GOVERNMENT}，或者六个月内向人民法院提起行政诉讼。",
    ],
)
def test_dead_limits_wrong_bodies_and_payment_first_are_void(remedy: str) -> None:
    assert ordinary(remedy) == {("PEN-25", "void")}


@pytest.mark.rule("PEN-25")
@pytest.mark.parametrize("remedy", [f"六十日内{GOVERNMENT}。", "六个月内向人民法院提起行政诉讼。", f"可以{GOVERNMENT}，或者提起行政诉讼。"])
def test_both_ways_and_their_periods_are_told(remedy: str) -> None:
    assert ordinary(remedy) == {("PEN-25", "defect")}


def test_periods_go_with_the_nearest_act_after_them() -> None:
    said = list(periods("收到之日起十五日内缴纳罚款。六十日内申请复议，或者6个月内起诉。"))
    assert [(action, amount, unit) for action, amount, unit, _ in said] == [("pay", 15, "日"), ("reconsider", 60, "日"), ("sue", 6, "个月")]


def on_the_spot(remedy: str, day: str = "2025-06-10") -> set[tuple[str, str]]:
    steps = (spot("found", found_on=day), spot("inform", informed_on=day), spot("decide", remedy=remedy, decided_on=day))
    return faults(spot_case(*steps), date.fromisoformat(day))


@pytest.mark.rule("SIM-08")
@pytest.mark.parametrize(
    ("remedy", "void"),
    [
        (f"六十日内先{GOVERNMENT}；对复议决定不服的，十五日内向人民法院起诉。", False),
        (f"应当自收到本决定书之日起六十日内先{GOVERNMENT}，对行政复议决定不服的，可以依法提起行政诉讼。", False),
        (f"六十日内{GOVERNMENT}。", False),
        (f"六十日内{GOVERNMENT}，或者六个月内向人民法院提起行政诉讼。", True),
        (f"六十日内{GOVERNMENT}；也可以直接向人民法院起诉。", True),
    ],
)
def test_article_23_on_the_spot_reconsideration_comes_first(remedy: str, void: bool) -> None:
    assert on_the_spot(remedy) == ({("SIM-08", "void")} if void else set())


@pytest.mark.rule("SIM-08")
def test_before_2024_there_was_the_choice() -> None:
    remedy = "六十日内向样例区人民政府申请行政复议，或者六个月内向人民法院提起行政诉讼。"
    assert on_the_spot(remedy, "2023-12-29") == set()
    assert on_the_spot(remedy, "2024-01-02") == {("SIM-08", "void")}
