"""默克尔树: a root over many leaves, and the way from one leaf to it (RFC 6962, with SM3)."""

from collections.abc import Sequence

from faheng.engine.chain import sm3


def leaf(said: bytes) -> str:
    """Return the digest of a leaf."""
    return sm3(b"\x00" + said)


def node(left: str, right: str) -> str:
    """Return the digest of two digests."""
    return sm3(b"\x01" + bytes.fromhex(left) + bytes.fromhex(right))


def _levels(leaves: Sequence[str]) -> list[list[str]]:
    levels = [list(leaves)]
    while len(levels[-1]) > 1:
        below = levels[-1]
        above = [node(below[place], below[place + 1]) for place in range(0, len(below) - 1, 2)]
        levels.append([*above, below[-1]] if len(below) % 2 else above)
    return levels


def root(leaves: Sequence[str]) -> str:
    """Return the root; that of no leaves is the digest of nothing."""
    return _levels(leaves)[-1][0] if leaves else sm3(b"")


def path(leaves: Sequence[str], place: int) -> tuple[tuple[str, str], ...]:
    """Return the way from a leaf to the root: ("left" or "right", digest) of each neighbour, from below."""
    steps = []
    for level in _levels(leaves)[:-1]:
        neighbour = place ^ 1
        if neighbour < len(level):
            steps.append(("right" if neighbour > place else "left", level[neighbour]))
        place //= 2
    return tuple(steps)


def climb(start: str, steps: Sequence[tuple[str, str]]) -> str:
    """Return the root to which the steps lead from a leaf."""
    for side, other in steps:
        start = node(start, other) if side == "right" else node(other, start)
    return start
