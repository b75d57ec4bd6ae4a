"""Who may sign in, as a site says it."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.config.kinds import OneOf, Text

Words = Annotated[str, Text()]


@dataclass(frozen=True, slots=True)
class CourierSettings:
    """[courier]: who may deliver. `sign_in` "required" asks for a badge or a carrier's code before anything else."""

    sign_in: Annotated[str, OneOf(("none", "required"))] = "none"
    file: Words = ""


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """[staff]: who may sign in as staff. Empty: nobody, unless a staff file lies among the credentials."""

    file: Words = ""
