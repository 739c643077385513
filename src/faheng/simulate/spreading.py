"""分摊 (spreading): totals split into parts that add up to the fen, and rates into whole numbers of people."""

from decimal import Decimal
from fractions import Fraction
from random import Random

from faheng.law.errors import WrongInput


def split(total: int, parts: int, dice: Random, *, step: int = 1, most: int | None = None, spread: float = 0.6) -> list[int]:
    """Split a total into so many parts that add up to it exactly.

    Parts are multiples of `step` (the last remainder lies in one of them) of uneven size, at least one step each while the
    total allows, and not above `most` while the total allows.

    Raises:
        WrongInput: there is something to split and nothing to hold it.
    """
    if parts <= 0:
        if total:
            raise WrongInput(f"有{total}要分摊，却没有对象", where="机关文件", mend="请检查合计与件数是否一致")
        return []
    units, rest = divmod(total, step)
    least = 1 if units >= parts else 0
    weights = [dice.lognormvariate(0, spread) for _ in range(parts)]
    free = units - least * parts
    shares = [least + int(free * weight / sum(weights)) for weight in weights]
    for place in sorted(range(parts), key=lambda each: -weights[each])[: units - sum(shares)]:
        shares[place] += 1
    if most is not None and most // step * parts >= units:
        _level(shares, most // step)
    result = [share * step for share in shares]
    if rest:
        result[min(range(parts), key=result.__getitem__)] += rest
    return result


def _level(shares: list[int], most: int) -> None:
    """Move what lies above the most to the parts below it."""
    over = sum(share - most for share in shares if share > most)
    for place, share in enumerate(shares):
        if share > most:
            shares[place] = most
    for place in sorted(range(len(shares)), key=shares.__getitem__):
        taken = min(over, most - shares[place])
        shares[place] += taken
        over -= taken


def rate(percent: Decimal, least: int) -> tuple[int, int]:
    """Return (part, whole) whose ratio is exactly so many percent, the whole at least `least`."""
    wanted = Fraction(percent) / 100
    times = -(-max(least, 1) // wanted.denominator)
    return wanted.numerator * times, wanted.denominator * times


def whole_of(part: int, percent: Decimal) -> int:
    """Return the whole of which `part` is so many percent.

    Raises:
        WrongInput: there is no such whole number.
    """
    whole = Fraction(part) * 100 / Fraction(percent)
    if whole.denominator != 1:
        raise WrongInput(f"{part}不是任何整数的{percent}%", where="机关文件", mend="请检查人数与比率是否一致")
    return int(whole)


def grown(percent: Decimal, least: int) -> tuple[int, int]:
    """Return (before, now) of which the second is exactly so many percent more, the first at least `least`."""
    factor = 1 + Fraction(percent) / 100
    times = -(-max(least, 1) // factor.denominator)
    return factor.denominator * times, factor.numerator * times
