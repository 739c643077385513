"""事项表: what each matter is by law, who handles it, and until when it is decided."""

from dataclasses import dataclass

from faheng.law.citations import Citation
from faheng.law.limits import TimeLimit
from faheng.law.statutes import (
    CHINESE_MEDICINE,
    INFECTIOUS_DISEASES,
    MATERNAL_HEALTH,
    MEDICAL_DISPUTES,
    MEDICAL_INSTITUTIONS,
    OCCUPATIONAL_DISEASES,
    PATHOGEN_LABORATORIES,
    PUBLIC_PLACES,
    RADIATION_SAFETY,
)
from faheng.law.time_limits.health_licence import LIC_H1, LIC_H2, LIC_H5_COMPLETE, LIC_H11
from faheng.law.time_limits.licence import LIC_03, LIC_04
from faheng.procedures.licensing.terms import ApplicationKind, Handling, Matter, Nature


@dataclass(frozen=True, slots=True)
class Terms:
    """一个事项: its nature, statute, the limit of a new application, and whether the 疾控 department handles it.

    `verified` is false where the rules that fix conditions and limits (部门规章) are not in hand (LIC-H12).
    """

    nature: Nature
    basis: tuple[Citation, ...]
    limit: TimeLimit = LIC_03
    disease_control: bool = False
    verified: bool = True


LICENCE, VERIFICATION, FILING = Nature.LICENCE, Nature.VERIFICATION, Nature.FILING

MATTERS: dict[Matter, Terms] = {
    Matter.INSTITUTION_ESTABLISHMENT: Terms(LICENCE, (Citation(MEDICAL_INSTITUTIONS, 9),), LIC_H1),
    Matter.HOSPITAL_LICENCE: Terms(LICENCE, (Citation(MEDICAL_INSTITUTIONS, 14),), LIC_H2),
    Matter.INSTITUTION_LICENCE: Terms(LICENCE, (Citation(MEDICAL_INSTITUTIONS, 14),), LIC_H2),
    Matter.HOSPITAL_VERIFICATION: Terms(VERIFICATION, (Citation(MEDICAL_INSTITUTIONS, 21),), LIC_H5_COMPLETE),
    Matter.INSTITUTION_VERIFICATION: Terms(VERIFICATION, (Citation(MEDICAL_INSTITUTIONS, 21),), LIC_H5_COMPLETE),
    Matter.MATERNAL_SERVICE: Terms(LICENCE, (Citation(MATERNAL_HEALTH, 32),)),
    Matter.PUBLIC_PLACE: Terms(LICENCE, (Citation(PUBLIC_PLACES, 4), Citation(PUBLIC_PLACES, 8, 1)), disease_control=True, verified=False),
    Matter.WATER_SUPPLY: Terms(LICENCE, (Citation(INFECTIOUS_DISEASES, 38, 3),), disease_control=True, verified=False),
    Matter.DISINFECTION_PRODUCER: Terms(LICENCE, (Citation(INFECTIOUS_DISEASES, 38, 2),), disease_control=True, verified=False),
    Matter.RADIATION_TREATMENT: Terms(LICENCE, (Citation(RADIATION_SAFETY, 8, 2),), verified=False),
    Matter.RADIATION_REVIEW: Terms(LICENCE, (Citation(OCCUPATIONAL_DISEASES, 17, 2),), LIC_H11),
    Matter.CLINIC: Terms(FILING, (Citation(MEDICAL_INSTITUTIONS, 14),)),
    Matter.TCM_CLINIC: Terms(FILING, (Citation(CHINESE_MEDICINE, 14, 2),)),
    Matter.RESTRICTED_TECHNOLOGY: Terms(FILING, (Citation(MEDICAL_DISPUTES, 11),), verified=False),
    Matter.COSMETIC_PHYSICIAN: Terms(FILING, (), verified=False),
    Matter.PUBLIC_PLACE_FILING: Terms(FILING, (Citation(PUBLIC_PLACES, 8, 2),), disease_control=True),
    Matter.LABORATORY: Terms(FILING, (Citation(PATHOGEN_LABORATORIES, 25),)),
}


def decision_limit(matter: Matter, kind: ApplicationKind, handling: Handling) -> TimeLimit:
    """Return the limit for deciding: of the statute of the matter for new applications, else of the general law."""
    if handling is Handling.JOINT:
        return LIC_04
    if kind is ApplicationKind.VERIFY:
        return LIC_H5_COMPLETE
    return MATTERS[matter].limit if kind is ApplicationKind.NEW else LIC_03
