"""A bug to plant, and what should catch it."""

from dataclasses import dataclass

VISITS = "visits"
MODEL = "model"


@dataclass(frozen=True, slots=True)
class Plant:
    """One bug: in `file`, `old` becomes `new`. `checks` are tried in turn: visits, model, or a test file."""

    name: str
    file: str
    old: str
    new: str
    checks: tuple[str, ...] = (VISITS,)
