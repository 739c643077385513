"""救济告知 (remedies as a decision offers them): where reconsideration and suit stand side by side."""

from faheng.engine.situation import Situation
from faheng.procedures.common.government import government_of


def both_ways(situation: Situation) -> dict[str, str]:
    """Return the wording of a decision's remedies (行政复议法第二十条第一款、第二十四条第一款; 行政诉讼法第四十六条第一款)."""
    return {
        "remedy": f"如不服本决定，可以自收到本决定书之日起六十日内依法向{government_of(situation.dossier.organisation.name)}申请行政复议，"
        "也可以自收到本决定书之日起六个月内依法直接向人民法院提起行政诉讼。"
    }
