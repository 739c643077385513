"""当事人 (parties): invented units with names, addresses and valid credit codes of a region that does not exist."""

from faheng.engine.dossier import Party, PartyKind
from faheng.law.identifiers import uscc_check_character
from faheng.simulate.staff import name as person_name

FIRST = "云汀晴禾沐松竹棠樟桐芷兰芸茗澜溪岚霁曦皓"
SECOND = "安康宁和平悦雅林川舟谷园岭泽原桥泉月星辰"
KINDS = {
    "hospital": "医院", "medical_institution": "门诊部", "clinic": "诊所", "beauty_shop": "美容工作室", "disinfection_user": "口腔诊所",
    "disinfection_seller": "消毒用品商行", "public_place": "宾馆", "school": "幼儿园", "water_supplier": "供水服务部", "employer": "五金制品厂",
    "unlicensed_site": "健康咨询部",
}  # fmt: skip
ROADS = ("一", "二", "三", "四", "五", "六", "七", "八")


def unit(region: str, series: str, place: int, kind: str) -> Party:
    """Return the invented unit with this letter and number; the same ones are always the same unit."""
    brand = FIRST[place % 20] + SECOND[(place // 20 + ord(series)) % 20] + (f"{place // 400 + 1}号" if place >= 400 else "")
    return Party(
        PartyKind.ORGANISATION,
        f"演示{brand}{KINDS[kind]}",
        credit_code(region, series, place),
        address=f"演示{ROADS[place % 8]}路{place // 8 + 1}号",
        representative=person_name(1000 + place),
    )


def credit_code(region: str, series: str, place: int) -> str:
    """Return a credit code with a right check character, in a county code (末两位 99) that is given to nobody."""
    first = f"91{region[:4]}99MAD{series}{place:05d}"
    return first + uscc_check_character(first)


def person(place: int) -> Party:
    """Return an invented natural person, without identity number."""
    return Party(PartyKind.PERSON, person_name(place))
