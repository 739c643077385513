"""监督专业 (lines of supervision): medical care, water, schools … The same words in inspections and penalties."""

from faheng.engine.vocabulary import Vocabulary


class Line(Vocabulary):
    """监督专业."""

    MEDICAL = "medical", "医疗卫生"
    AESTHETICS = "aesthetics", "医疗美容"
    CHINESE_MEDICINE = "chinese_medicine", "中医药"
    INFECTIOUS = "infectious", "传染病防治"
    DISINFECTION = "disinfection", "消毒产品"
    PUBLIC_PLACE = "public_place", "公共场所"
    WATER = "water", "饮用水、涉水产品"
    SCHOOL = "school", "学校卫生"
    OCCUPATIONAL = "occupational", "职业卫生"
    RADIATION = "radiation", "放射卫生"
    MATERNAL = "maternal", "母婴保健、计划生育"
    BLOOD = "blood", "采供血"
    TABLEWARE = "tableware", "餐饮具集中消毒"
    OTHER = "other", "其他"
