"""拒绝: why a door of the records did not do what was asked. Nothing has been written."""

from faheng.engine.findings import Finding


class StepRefused(Exception):
    """不予办理: the findings of the rules, each with its article and field."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("；".join(finding.message for finding in findings))
        self.findings = findings


class NotFound(Exception):
    """没有找到: it does not exist, or the viewer may not see it; the two are not told apart."""


class Conflict(Exception):
    """冲突: somebody else was first, or a submission's key was used for something else."""
