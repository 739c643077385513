"""不能读取: why a cell cannot be read, as the sentence the user sees beside it."""


class Unreadable(Exception):
    """不能读取. `lost`: Excel itself has lost what stood there, so that nothing can be kept."""

    def __init__(self, message: str, *, lost: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.lost = lost
