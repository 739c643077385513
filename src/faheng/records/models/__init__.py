"""表: the tables of the records. Imported only inside `faheng.records`."""

from faheng.records.models.dossiers import DossierRecord, EntryRecord, Involvement, ObligationRecord, PartyRecord
from faheng.records.models.organisations import NumberGap, NumberSeries, Organisation
from faheng.records.models.people import Certificate, Officer, User
from faheng.records.models.readings import ReadingEvent, ReadingRecord
from faheng.records.models.surroundings import NoticeRecord, ParameterValue, RegisterRow, Revision
from faheng.records.models.traces import DayRoot, FileRecord, Submission, ViewLog

__all__ = [
    "Certificate", "DayRoot", "DossierRecord", "EntryRecord", "FileRecord", "Involvement", "NoticeRecord", "NumberGap", "NumberSeries",
    "ObligationRecord", "Officer", "Organisation", "ParameterValue", "PartyRecord", "ReadingEvent", "ReadingRecord", "RegisterRow",
    "Revision", "Submission", "User", "ViewLog",
]  # fmt: skip
