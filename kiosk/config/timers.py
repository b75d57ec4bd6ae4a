"""How long things last, as a site says it."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.config.kinds import Between
from kiosk.flows.site import Rules

Seconds = Annotated[float, Between(0.1, 86_400, "seconds")]
# WCAG 2.2.1, EN 301 549 11.2.2.1, Section 508 407.5: so long people must be able to ask for more time.
Asking = Annotated[float, Between(20, 86_400, "seconds: people must have 20 s to ask for more time (WCAG 2.2.1)")]


@dataclass(frozen=True, slots=True)
class TimerSettings:
    """[timers]: how long things last, in seconds; the first four are the vendor's."""

    reopen_after_pickup_s: Seconds = Rules().grace
    home_after_pickup_s: Seconds = Rules().after_pickup
    home_on_inactivity_s: Seconds = Rules().attentive
    staff_session_s: Seconds = Rules().staff_session
    more_time_s: Asking = Rules().asking
    at_door_s: Seconds = Rules().at_door
    receipt_s: Seconds = Rules().receipt
    notice_s: Seconds = Rules().notice
    dark_after_s: Annotated[float, Between(0, 86_400, "seconds, 0: never")] = 300.0
    settle_s: Seconds = Rules().settle
    resume_s: Seconds = Rules().resume
    hands_full_s: Seconds = Rules().hands_full
    shortest_opening_s: Seconds = Rules().shortest_opening
    late_opening_s: Seconds = Rules().late_opening
    backoff_s: Seconds = Rules().backoff
    longest_backoff_s: Seconds = Rules().longest_backoff
    left_open_ask_s: Seconds = Rules().left_open_ask
    left_open_alarm_s: Seconds = Rules().left_open_alarm
    left_open_guard_s: Seconds = Rules().left_open_guard
