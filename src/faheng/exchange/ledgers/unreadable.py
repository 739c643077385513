"""不能读取: why a cell cannot be read, as the sentence the user sees beside it."""


class Unreadable(Exception):
    """不能读取. `lost`: Excel itself has lost what stood there, so that nothing can be kept. `at`: step and field, where known."""

    def __init__(self, message: str, *, lost: bool = False, at: tuple[str, str] | None = None) -> None:
        super().__init__(message)
        self.at = at
        self.message = message
        self.lost = lost
