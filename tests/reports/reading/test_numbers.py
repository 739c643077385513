"""What is a figure, what is its value, unit and qualifier; and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faheng.reports.reading import Figure, read_text

HEAD = "某某县卫生健康局2025年法治政府建设年度报告\n\n一、主要举措和成效\n"


def only(sentence: str) -> Figure:
    figures = read_text(HEAD + sentence).figures
    assert len(figures) == 1, [figure.quote for figure in figures]
    return figures[0]


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "qualifier"),
    [
        ("全年审核各类合同710份。", "710", "份", None),
        ("全年审核各类合同７１０份。", "710", "份", None),
        ("全年审核各类合同 1,710 份。", "1710", "份", None),
        ("累计巡查企业4.8万家次。", "4.8", "万家次", None),
        ("发放宣传材料5000余份。", "5000", "份", "余"),
        ("发放宣传材料3万余份。", "3", "万份", "余"),
        ("服务群体超过40人次。", "40", "人次", "超过"),
        ("优秀率达95%以上。", "95", "%", "以上"),
        ("优秀率达９５．５％。", "95.5", "%", None),
        ("罚款金额712250元。", "712250", "元", None),
        ("没收违法所得1.01万元。", "1.01", "万元", None),
        ("罚没款1.2亿元。", "1.2", "亿元", None),
        ("全员参加不少于60学时的法治教育培训。", "60", "学时", "不少于"),
        ("公示时限为决定之日起7个工作日内。", "7", "个工作日", "内"),
        ("开展现场宣传活动十余次。", "10", "次", "余"),
        ("发生医疗纠纷两起。", "2", "起", None),
        ("开展普法宣传活动三百二十场。", "320", "场", None),
        ("作出行政处罚170,罚款若干。", "170", None, None),
        ("覆盖率达百分之九十五。", "95", "%", None),
        ("答复政策咨询电话1905通。", "1905", "通", None),
        ("法治大讲堂全年办了33讲，人人到课。", "33", "讲", None),
        ("为群众发放蚊帐1500顶。", "1500", "顶", None),
        ("普法慢直播收获点赞2.1万枚。", "2.1", "万枚", None),
        ("收到群众手写感谢信件320札。", "320", "札", None),
        ("组织1,204名医生签订承诺书。", "1204", "名", None),
        ("处罚决定自作出之日起7日内上网公开。", "7", "日", "内"),
        ("在用水点加测二次供水64份。", "64", "份", None),
    ],
)
def test_a_number_is_read_with_its_unit_and_qualifier(sentence: str, value: str, unit: str | None, qualifier: str | None) -> None:
    figure = only(sentence)
    assert (figure.value, figure.unit, figure.qualifier) == (Decimal(value), unit, qualifier)


@pytest.mark.parametrize(
    ("sentence", "value_norm", "unit_norm"),
    [
        ("罚款金额712250元。", "71.225", "万元"),
        ("罚没款1.2亿元。", "12000", "万元"),
        ("累计巡查企业4.8万家次。", "48000", "家次"),
        ("查办各类案件491宗。", "491", "件"),
    ],
)
def test_money_is_in_wan_and_regional_measure_words_are_one(sentence: str, value_norm: str, unit_norm: str) -> None:
    figure = only(sentence)
    assert (figure.value_norm, figure.unit_norm) == (Decimal(value_norm), unit_norm)


@pytest.mark.parametrize(
    "sentence",
    [
        "截至2025年11月20日，各项工作有序推进。",
        "2025年12月4日至10日开展宣传周活动。",
        "在202382日召开的会议上作了部署。",
        "制定2023法治考评分工表。",
        "根据《关于做好工作的通知》（某卫〔2025〕12号）要求。",
        "依据行政处罚法第42条第1款办理。",
        "落实市政府第15号令。",
        "办理12345热线转办事项。",
        "罚款万元以上的案件集体讨论。",
        "做好二次供水卫生监督。",
        "联系电话4008123。",
        "借助5G传输手段和AI识别。",
        "紧扣省委“1310”具体部署和市委“138”安排。",
        "严格执行行政执法“三项制度”，落实“双随机、一公开”。",
        "打造“15分钟健康服务圈”，构建“1+3+N”体系。",
        "根据《检查工作指引（2024版）》执行。",
        "推行7×24小时服务，实行一次办、一次告知。",
        "联系电话0755-12345678，邮编518000。",
        "为65岁及以上老年人提供服务。",
        "聚焦“法律适用、自由裁量、程序规范”三大核心问题。",
        "团队荣获全省一等奖。",
        "召开党的二十届四中全会精神宣讲会。",
        "防控H7N9和PM2.5，执行GB 15982-2012标准。",
        "开展12·4国家宪法日宣传。",
        "富阳**油漆有限公司一案入选。",
    ],
)
def test_what_is_no_figure_is_left_out(sentence: str) -> None:
    assert [figure.quote for figure in read_text(HEAD + sentence).figures] == []


@pytest.mark.parametrize(
    ("sentence", "length", "unit"),
    [("行政复议案件*起。", 1, "起"), ("手机端录入率***%。", 3, "%"), ("受理行政许可申请＊＊＊＊宗。", 4, "宗")],
)
def test_a_mask_has_no_value_but_keeps_its_length(sentence: str, length: int, unit: str) -> None:
    figure = only(sentence)
    assert figure.redacted
    assert figure.value is None
    assert (figure.mask_length, figure.unit) == (length, unit)


def test_one_number_stated_of_two_things_is_two_figures() -> None:
    figures = read_text(HEAD + "作出行政处罚313件。被复议、诉讼率均为0。").figures
    assert [figure.indicator for figure in figures] == ["penalties-total", "penalty-reconsideration-rate", "penalty-litigation-rate"]


def test_two_numbers_are_dealt_out_to_two_things() -> None:
    figures = read_text(HEAD + "行政复议案件、行政诉讼案件分别为6件和7件。").figures
    assert [(figure.indicator, figure.value) for figure in figures] == [("admin-reconsideration-cases", 6), ("admin-litigation-cases", 7)]


def test_none_and_all_in_words_are_implied_figures() -> None:
    figures = read_text(HEAD + "收到检察建议3件，均按时办结。行政诉讼案件2件，无败诉。").figures
    implied = {figure.indicator: figure.value for figure in figures if figure.form == "implied"}
    assert implied == {"procuratorial-suggestions-ontime-rate": 100, "admin-litigation-lost": 0}


def test_a_figure_that_cannot_be_told_stays_unlinked_with_its_reason() -> None:
    figure = only("悬挂横幅25条。")
    assert figure.indicator is None
    assert figure.reason


def test_a_figure_of_the_plan_is_of_the_next_year() -> None:
    text = HEAD + "审核合同9份。\n二、2026年工作安排\n全年开展系统内法治培训4次以上。"
    plan = read_text(text).figures[-1]
    assert (plan.fact_kind, plan.period, plan.qualifier) == ("plan", "2026", "以上")


def test_an_as_of_day_bounds_the_period_of_its_item() -> None:
    figures = read_text(HEAD + "一是开展治理。截至11月20日，共检查29户次。二是审核合同5份。").figures
    assert [figure.period for figure in figures] == ["2025-01-01/2025-11-20", "2025"]


WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
FORMS = (
    str,
    lambda n: f"{n:,}",
    lambda n: str(n).translate(WIDE),
    lambda n: f" {n} ",
)
SENTENCES = ("审核各类合同{}份", "行政复议案件{}件", "监督检查{}户次", "普法宣传活动{}场", "罚款{}万元", "接受群众咨询{}人次")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**7), st.sampled_from(FORMS), st.sampled_from(SENTENCES), st.sampled_from("。；，\n"))
def test_a_number_written_in_any_way_reads_back(number: int, form, sentence: str, stop: str) -> None:  # type: ignore[no-untyped-def]
    if 2000 <= number <= 2035:
        number += 100
    text = HEAD + sentence.format(form(number)) + stop
    assert [figure.value for figure in read_text(text).figures] == [number]


DAMAGE = (
    "(fá)",
    "（qū）",
    "?",
    "?,F",
    "*",
    "\u200b",
    " ",
    "\u3000",
    "\ue1a4",
    "\ufeff",
    "\r\n",
    "“",
    "《",
    "鉄",
    "9",
    "，",
    "。",
    "\x00",
    "處罰",
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(DAMAGE)), max_size=12), st.integers(0, 80))
def test_the_quote_is_always_the_text_between_start_and_end(damage: list[tuple[int, str]], cut: int) -> None:
    text = HEAD + "全年作出行政處罰170宗，罚款金额712250元，責令停業(yè)4宗；审核合同５份，被复议、诉讼率均为0，无败诉。" * 2
    for place, mark in damage:
        text = text[:place] + mark + text[place:]
    reading = read_text(text[: len(text) - cut])
    for figure in reading.figures:
        assert reading.text[figure.start : figure.end] == figure.quote
        assert figure.quote
    for repair in reading.repairs:
        assert reading.text[repair.start : repair.end] != "" or repair.start == repair.end
    for section in reading.sections:
        assert 0 <= section.start <= section.end <= len(reading.text)
