"""行政复议法第二十四条第一款: the government of the same level, called by its name in what the party reads."""

import pytest

from faheng.procedures.common.government import government_of


@pytest.mark.parametrize(
    ("department", "government"),
    [
        ("样例县卫生健康局", "样例县人民政府"),
        ("样例市样例区卫生健康局", "样例市样例区人民政府"),
        ("样例省卫生健康委员会", "样例省人民政府"),
        ("样例自治州疾病预防控制局", "样例自治州人民政府"),
        ("样例高新区卫生健康局", "本级人民政府"),
        ("样例经济技术开发区卫生健康局", "本级人民政府"),
        ("样例监督所", "本级人民政府"),
    ],
)
def test_the_government_of_a_department(department: str, government: str) -> None:
    assert government_of(department) == government
