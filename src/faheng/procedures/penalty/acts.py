"""环节与表单 (which step records which form): what a rule asks a dossier for, known before the steps are declared."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from faheng.engine.forms import Form
from faheng.procedures.common.challenges import Challenge
from faheng.procedures.penalty.forms import conclusion, decision, evidence, execution, notice, on_the_spot, opening

F = TypeVar("F", bound=Form)


@dataclass(frozen=True, slots=True)
class Act(Generic[F]):
    """环节的键与表单."""

    key: str
    form: type[F]


CLUE = Act("clue", opening.Clue)
VERIFY = Act("verify", opening.Verify)
EXTEND_FILING = Act("extend_filing", opening.ExtendFiling)
FILE = Act("file", opening.File)
DECLINE = Act("decline", opening.Decline)
RECUSE = Act("recuse", opening.Recuse)
INTERVIEW = Act("interview", evidence.Interview)
SITE_RECORD = Act("site_record", evidence.SiteRecord)
PRESERVE = Act("preserve", evidence.Preserve)
SETTLE_PRESERVED = Act("settle_preserved", evidence.SettlePreserved)
SAMPLE = Act("sample", evidence.Sample)
TEST_RESULT = Act("test_result", evidence.TestResult)
SUSPEND = Act("suspend", evidence.Suspend)
ORDER_CORRECTION = Act("order_correction", evidence.OrderCorrection)
CONCLUDE = Act("conclude", conclusion.Conclude)
NOTIFY = Act("notify", notice.Notify)
STATEMENT = Act("statement", notice.Statement)
REVIEW_STATEMENT = Act("review_statement", notice.ReviewStatement)
WAIVE = Act("waive", notice.Waive)
HEARING_REQUEST = Act("hearing_request", notice.HearingRequest)
HEARING_NOTICE = Act("hearing_notice", notice.HearingNotice)
HEARING = Act("hearing", notice.Hearing)
LEGAL_REVIEW = Act("legal_review", decision.LegalReview)
DISCUSS = Act("discuss", decision.Discuss)
EXTEND = Act("extend", decision.Extend)
DECIDE = Act("decide", decision.Decide)
NO_PENALTY = Act("no_penalty", decision.NoPenalty)
SERVE = Act("serve", execution.Serve)
PUBLISH = Act("publish", execution.Publish)
WITHDRAW = Act("withdraw", execution.Withdraw)
INSTALMENTS = Act("instalments", execution.Instalments)
PAY = Act("pay", execution.Pay)
SURCHARGE = Act("surcharge", execution.Surcharge)
DEMAND = Act("demand", execution.Demand)
APPLY_COURT = Act("apply_court", execution.ApplyCourt)
CHALLENGE = Act("challenge", Challenge)
TRANSFER_POLICE = Act("transfer_police", execution.TransferPolice)
CLOSE = Act("close", execution.Close)
ARCHIVE = Act("archive", execution.Archive)

FOUND = Act("found", on_the_spot.Found)
INFORM = Act("inform", on_the_spot.Inform)
DECIDE_ON_THE_SPOT = Act("decide", on_the_spot.DecideOnTheSpot)
REPORT_BACK = Act("report_back", on_the_spot.ReportBack)
HAND_IN = Act("hand_in", on_the_spot.HandIn)
