"""Ways in which bureaus word one figure: each sentence states the figure of the catalogue that stands before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from faheng.reports.reading import read_text

HEAD = "某某区卫生健康局2024年法治政府建设年度报告\n\n一、主要举措和成效\n"
FIXTURES = Path(__file__).parent / "fixtures"
WORDINGS = [line.split("\t") for line in (FIXTURES / "wordings.tsv").read_text(encoding="utf-8").splitlines()]
OTHERS = (FIXTURES / "not_in_catalogue.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("indicator", "sentence"), WORDINGS, ids=[sentence for _, sentence in WORDINGS])
def test_a_figure_is_linked_however_it_is_worded(indicator: str, sentence: str) -> None:
    stated = [figure.indicator for figure in read_text(f"{HEAD}{sentence}。").figures if figure.form != "implied"]
    assert stated[-1] == indicator


@pytest.mark.parametrize("sentence", OTHERS)
def test_a_figure_of_something_else_is_not_linked(sentence: str) -> None:
    figures = [figure for figure in read_text(f"{HEAD}{sentence}。").figures if figure.form != "implied"]
    assert figures
    assert [figure.indicator for figure in figures if figure.indicator] == []


def test_what_is_told_of_the_year_to_come_is_a_plan() -> None:
    (figure,) = read_text(HEAD + "明年计划开展执法培训10次。").figures
    assert figure.fact_kind == "plan"


def test_the_verb_behind_the_last_of_a_list_goes_for_those_before_it() -> None:
    figures = read_text(HEAD + "对236家医疗机构、123家用人单位、46所学校开展监督检查。").figures
    assert [figure.indicator for figure in figures] == ["medical-institution-inspections", "occupational-hazard-inspections", None]


def test_one_line_of_public_health_supervision_is_not_the_whole() -> None:
    whole, part = read_text(HEAD + "开展公共卫生监督检查1320户次。检查公共场所896户次。").figures
    assert (whole.indicator, part.indicator) == ("public-health-inspections", None)


def test_what_a_bracket_includes_is_no_topic() -> None:
    text = "查处处罚案件96件。其中，来源于监督检查发现的案件71件，医疗卫生（包括无证行医）类较多。"
    assert [figure.indicator for figure in read_text(HEAD + text).figures] == ["penalties-total", None]


def test_nothing_is_implied_of_complaints_where_licences_were_closed() -> None:
    figures = read_text(HEAD + "共受理卫生许可88件，全部按时办结，无一例投诉举报。").figures
    assert [figure.indicator for figure in figures if figure.form == "implied"] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("落实公平竞争审查制度，全年审查政策文件9份。", "fair-competition-reviews"),
        ("办理公共场所卫生许可、医疗机构校验、医师护士注册、放射诊疗许可等业务3210件。", "licences-granted"),
        ("监管覆盖传染病防治、消毒产品、医疗废物、饮用水。共办理行政处罚案件12件。", "penalties-total"),
        ("将习近平法治思想纳入中心组学习内容，全年开展法治专题学习4次。", "study-center-group-sessions"),
        ("邀请律师举办法治讲座4场。", "rol-training-sessions"),
        ("（五）普法宣传。举办法治讲座4场。", "legal-publicity-events"),
        ("组织法治讲座进社区4场。", "legal-publicity-events"),
        ("开展非法医疗美容专项行动。检查机构26家，罚款金额3.2万元。", "campaign-fines"),
        ("部署开展“秋风护苗”行动，走访生活美容店26家，罚款金额3.2万元。", "campaign-fines"),
    ],
)
def test_what_stands_around_a_figure_decides_what_it_is(sentence: str, expected: str) -> None:
    assert read_text(HEAD + sentence).figures[-1].indicator == expected


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("受理行政复议8件，其中2件被依法驳回。", "受理行政复议被依法驳回件数"),
        ("备案项目包括：实验室备案14件，义诊10家。", "备案义诊家数"),
        ("解决执法装备、普法经费、办案用车等重点问题8项。", "解决执法装备等重点问题项数"),
        ("牵头“出生一件事”，全年办理该项业务6771件。", "牵头“出生一件事”办理该项业务件数"),
        ("没收违法所得6.02万元。", "没收违法所得金额"),
    ],
)
def test_a_label_says_what_is_counted(sentence: str, label: str) -> None:
    assert read_text(HEAD + sentence).figures[-1].label == label


def test_years_beyond_two_thousand_people_are_no_years() -> None:
    figures = read_text(HEAD + "开展法律法规培训，参训2000余人。").figures
    assert [(str(figure.value), figure.unit, figure.qualifier) for figure in figures] == [("2000", "人", "余")]


def test_a_numbered_heading_is_no_title() -> None:
    text = "某某区卫生健康局\n2025年法治政府建设年度报告2025年，我局扎实推进工作。\n一、主要举措和成效\n全年立案12件。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n略。\n"
    reading = read_text(text)
    assert reading.title is None
    assert [figure.quote for figure in reading.figures] == ["12件"]


@pytest.mark.parametrize(
    "text",
    [
        "3.公共场所线。立案133宗，罚款15.1万元。",
        "（二）公共场所卫生监督\n立案133宗，罚款15.1万元。",
        "对无证供水行为处罚16起，罚款58300元。",
    ],
)
def test_what_is_told_of_one_line_of_business_is_no_total(text: str) -> None:
    assert [figure.indicator for figure in read_text(HEAD + text).figures] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "查处案件34起，其中非法行医3起、公共场所19起、供水12起，罚款5.2万元。",
        "抓好公共场所、学校、供水单位监督检查。全市当年共处罚51件，罚款5.2万元。",
    ],
)
def test_lines_that_are_enumerated_or_told_before_the_whole_year_leave_a_total_alone(text: str) -> None:
    assert read_text(HEAD + text).figures[-1].indicator == "fines-total"


def test_a_value_of_the_year_before_counts_the_same_thing() -> None:
    now, before, fines, last = read_text(HEAD + "查办案件176起（上年为162起），罚没款312.6万元，比2023年的289万元略有增加。").figures
    assert (now.indicator, now.period, before.indicator, before.period) == ("cases-handled-total", "2024", "cases-handled-total", "2023")
    assert (fines.indicator, fines.period, last.indicator, last.period) == (
        "fines-confiscations-total", "2024", "fines-confiscations-total", "2023",
    )  # fmt: skip
    assert (now.label, before.label) == ("查办案件起数", "上年查办案件起数")


def test_a_paper_about_one_campaign_says_so_in_its_title() -> None:
    text = "某区打击非法行医“秋风”专项行动总结\n各镇联合排查。\n一、做法\n（1）处置。下达处罚决定23宗，罚款18.9万元。\n"
    penalties, fines = read_text(text).figures
    assert (penalties.indicator, fines.indicator) == ("campaign-penalties", "campaign-fines")
    assert penalties.dims == {"campaign": "某区打击非法行医“秋风”专项行动"}


def test_the_law_that_was_violated_is_the_topic() -> None:
    (figure,) = read_text(HEAD + "立案查处违反《中华人民共和国传染病防治法》案件3件。").figures
    assert (figure.indicator, figure.label) == (
        "infectious-disease-cases",
        "立案查处违反《中华人民共和国传染病防治法》案件件数（传染病防治立案宗数）",
    )


def test_a_label_says_what_the_item_or_heading_is_about_where_its_sentence_does_not() -> None:
    figures = read_text(HEAD + "（二）游泳场所监督。检查48户，罚款2万元。\n3.餐饮具消毒\n罚款1万元。").figures
    assert [figure.label for figure in figures] == ["游泳场所监督检查户数", "游泳场所监督罚款金额", "餐饮具消毒罚款金额"]


def test_a_rank_counts_places() -> None:
    (figure,) = read_text(HEAD + "取得全市卫生监督技能竞赛第1名的好成绩。").figures
    assert (figure.quote, figure.indicator, figure.label) == (
        "第1名", "enforcement-competition-rank", "取得全市卫生监督技能竞赛好成绩名次（执法比武名次）",
    )  # fmt: skip


def test_work_of_its_own_is_not_of_the_campaign_told_before() -> None:
    campaign, schools = read_text(HEAD + "二是开展“清风”专项整治，罚款3万元。开展学校卫生监督，检查学校158所。").figures
    assert (campaign.indicator, schools.indicator) == ("campaign-fines", None)
