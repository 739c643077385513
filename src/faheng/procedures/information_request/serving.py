"""送达 (service): the day on which a paper reached the applicant, a third party or another agency."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.common.service import ServiceMethod

STAFF = (Role.CLERK, Role.OFFICER)


class Document(Vocabulary):
    """送达的文书."""

    SUPPLEMENT_NOTICE = "supplement_notice", "补正告知书"
    CONSULTATION = "consultation", "征求第三方意见书"
    AGENCY_CONSULTATION = "agency_consultation", "征求其他机关意见函"
    EXTENSION_NOTICE = "extension_notice", "延长答复期限告知书"
    REPLY = "reply", "政府信息公开答复书"
    OTHER = "other", "其他文书"


class Serve(Form):
    """送达."""

    document: Document = Field(title="文书")
    to: str = Field(default="", title="受送达人", description="征求意见书填写第三方或者机关的名称")
    served_on: date = Field(title="送达日期")
    method: ServiceMethod = Field(title="送达方式")
    receipt: str = Field(default="", title="送达凭证")


SERVE = Step(
    "serve", "送达", Serve, STAFF, on="served_on", after=("supplement_notice", "consult_third_party", "consult_agency", "extend", "reply"),
    once=False, basis=(Citation(DISCLOSURE, 40),),
)  # fmt: skip


def consultation_served_on(situation: Situation, addressee: str) -> date | None:
    """Return the day on which a request for an opinion reached its addressee, None where no service is recorded."""
    asked = (Document.CONSULTATION, Document.AGENCY_CONSULTATION)
    for entry in situation.dossier.all(SERVE):
        if entry.data.document in asked and entry.data.to == addressee:
            return entry.data.served_on
    return None
