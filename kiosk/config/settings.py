"""The site's settings, typed. Every number has its unit in its name."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Annotated

from kiosk.config.brand import BrandSettings
from kiosk.config.hearing import KeypadSettings, SoundSettings, SpeechSettings
from kiosk.config.kinds import Between, Credential, Hidden, OneOf, Pattern, SomeOf, Switch, Table, Text, Whole
from kiosk.config.people import CourierSettings, StaffSettings
from kiosk.config.timers import TimerSettings
from kiosk.domain import DoorAddress, LockerUnit, LockerUnitId, Size
from kiosk.flows.site import Collects, Offline, Rules, Site, UnitPlan

Words = Annotated[str, Text()]
Url = Annotated[
    str,
    Text(
        "an address that begins with https:// (http:// for this machine alone), without user, query and fragment",
        r"(https://|http://(127\.0\.0\.1|localhost|\[::1\])(?=[:/]|$))[^\s@?#]*|",
    ),
]
Word = Annotated[str, Text("up to 200 letters, digits and signs of ASCII without spaces", r"[!-~]{0,200}")]
Secret = Annotated[Credential, Hidden()]
Expression = Annotated[str, Pattern()]


@dataclass(frozen=True, slots=True)
class Addresses:
    """How many boards a bus can tell apart and how many locks a board has; both count from 0."""

    boards: int
    locks: int


DOORS: Mapping[str, Addresses] = {
    "kerong-cu48": Addresses(10, 48),  # hardware/facts.md 1.2: address 0A means every board, lock 30 every lock
}
SCANNERS = ("serial", "keyboard")
# Those of ui/languages.py, in the order in which they are offered.
LANGUAGES = ("en", "de", "fr", "es", "pl", "it", "nl", "pt", "uk", "ar")
# Where the site does not say: the heights of common banks, on a plinth.
_PLINTH_MM = 300
_HEIGHT_MM = {Size.SMALL: 120, Size.MEDIUM: 200, Size.MLARGE: 320, Size.LARGE: 450}


@dataclass(frozen=True, slots=True)
class PlaceSettings:
    """[site]: where the kiosk stands and what it is called."""

    name: Words = ""
    help_phone: Words = ""
    language: Annotated[str, OneOf(LANGUAGES)] = "en"
    languages: Annotated[tuple[str, ...], SomeOf(LANGUAGES)] = LANGUAGES
    panel_width_mm: Annotated[float, Between(60, 3000, "millimetres")] = 194.0
    orientation: Annotated[str, OneOf(("portrait", "landscape"))] = "portrait"
    screen_column: Annotated[int, Whole(0, 99, "the column the screen hangs in, 0 where it stands apart")] = 0
    screen_bottom_mm: Annotated[int, Whole(0, 4000, "millimetres")] = 0
    screen_height_mm: Annotated[int, Whole(0, 3000, "millimetres")] = 0
    column_mm: Annotated[int, Whole(100, 3000, "millimetres")] = 450
    reach_from_mm: Annotated[int, Whole(0, 2000, "millimetres")] = 380
    reach_to_mm: Annotated[int, Whole(0, 2000, "millimetres")] = 1220


@dataclass(frozen=True, slots=True)
class ApiAccess:
    """[api]: the Locker API and this kiosk's account there; the members are those of `kiosk.api.settings`."""

    base_url: Url = ""
    token_url: Url = ""
    directory_url: Url = ""
    receiving_url: Url = ""
    locker_bank_id: Word = ""
    user_id: Word = ""
    partner_id: Word = ""
    deadline_s: Annotated[float, Between(0.5, 60, "seconds")] = 8.0
    reservation_days: Annotated[int, Whole(1, 365, "days")] = 7
    ca_file: Words = ""
    paths: Annotated[Mapping[str, str], Table()] = field(default_factory=dict)
    other_banks: Annotated[Mapping[str, str], Table()] = field(default_factory=dict)
    client_id: Secret = Credential()
    client_secret: Secret = Credential()

    def fields(self) -> dict[str, object]:
        """Return what was said, for the API client: credentials in plain words, nothing that was left out."""
        found = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        return {name: value.text if isinstance(value, Credential) else value for name, value in found.items() if value}


@dataclass(frozen=True, slots=True)
class UnitSettings:
    """[[doors.unit]]: one locker. `lock` below 0 means: not said; heights of 0 mean: guess from the size.

    A width of 0 means `site.column_mm`; the widest locker of a column says how wide it is.
    """

    id: Annotated[str, Text("a name without spaces, as it stands on the door", r"\S+")] = ""
    board: Annotated[int, Whole(0, 246)] = 0
    lock: Annotated[int, Whole(0, 1023)] = -1
    column: Annotated[int, Whole(1, 99)] = 0
    row: Annotated[int, Whole(1, 99)] = 0
    size: Annotated[str, OneOf(tuple(Size))] = ""
    bottom_mm: Annotated[int, Whole(0, 4000, "millimetres")] = 0
    height_mm: Annotated[int, Whole(20, 3000, "millimetres")] = 0
    width_mm: Annotated[int, Whole(20, 3000, "millimetres")] = 0


@dataclass(frozen=True, slots=True)
class DoorSettings:
    """[doors]: the lock boards and what hangs on them."""

    driver: Annotated[str, OneOf(tuple(DOORS))] = "kerong-cu48"
    port: Words = ""
    baud: Annotated[int, Whole(1200, 921_600, "baud")] = 19_200
    closed_bit: Annotated[int, Whole(0, 1)] = 1
    gap_ms: Annotated[int, Whole(1, 1000, "milliseconds")] = 5
    unit: tuple[UnitSettings, ...] = ()


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """[scanner]: what reads labels, codes and badges."""

    driver: Annotated[str, OneOf(SCANNERS)] = "keyboard"
    port: Words = ""
    baud: Annotated[int, Whole(1200, 921_600, "baud")] = 9600
    prefix: Words = ""


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    """[privacy]: what others at the screen may read."""

    mask_names: Annotated[bool, Switch()] = True
    hide_typed_after_s: Annotated[float, Between(0, 60, "seconds, 0: at once")] = 1.0


@dataclass(frozen=True, slots=True)
class DepositSettings:
    """[deposit]: what couriers may do."""

    next_scan_confirms: Annotated[bool, Switch()] = True
    own_labels: Annotated[bool, Switch()] = True
    label_prefix: Annotated[str, Text("up to 12 letters A to Z and digits, or nothing", r"[A-Z0-9]{0,12}")] = ""
    offline: Annotated[str, OneOf(tuple(Offline))] = Offline.REFUSE.value
    collects: Annotated[str, OneOf(tuple(Collects))] = Collects.NONE.value


@dataclass(frozen=True, slots=True)
class PickupSettings:
    """[pickup]: how a pickup code is checked and what it looks like; length 0: it varies.

    `pin_file`: whoever shows an id types their PIN besides; empty: no PIN is asked for. `signature`: whoever has
    collected is asked to sign, behind the last closed door.
    """

    verifier: Annotated[str, OneOf(("kiosk", "sandbox"))] = "kiosk"
    code_length: Annotated[int, Whole(0, 32, "signs, 0 where it varies")] = 6
    code_alphabet: Annotated[str, OneOf(("digits", "letters"))] = "letters"
    pin_file: Words = ""
    signature: Annotated[str, OneOf(("none", "after"))] = "none"


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """[scan]: which scan is what. What fits none of them is a label."""

    personal_id: Expression = ""
    pickup_code: Expression = ""
    return_code: Expression = ""
    staff_badge: Expression = ""
    courier: Expression = "[0-9]{6,10}"


@dataclass(frozen=True, slots=True)
class StorageSettings:
    """[storage]: where the journal lies, empty: the system's place; how long its trail is kept; room kept back."""

    directory: Words = ""
    audit_days: Annotated[int, Whole(1, 3650, "days")] = 400
    ballast_mib: Annotated[int, Whole(0, 4096, "MiB, 0: none")] = 64


@dataclass(frozen=True, slots=True)
class SupportSettings:
    """[support]: where the screen writes a report for support to. Empty: the first USB stick that is mounted."""

    folder: Words = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a site says, read once at the start."""

    site: PlaceSettings = field(default_factory=PlaceSettings)
    api: ApiAccess = field(default_factory=ApiAccess)
    doors: DoorSettings = field(default_factory=DoorSettings)
    scanner: ScannerSettings = field(default_factory=ScannerSettings)
    timers: TimerSettings = field(default_factory=TimerSettings)
    privacy: PrivacySettings = field(default_factory=PrivacySettings)
    deposit: DepositSettings = field(default_factory=DepositSettings)
    pickup: PickupSettings = field(default_factory=PickupSettings)
    scan: ScanSettings = field(default_factory=ScanSettings)
    courier: CourierSettings = field(default_factory=CourierSettings)
    staff: StaffSettings = field(default_factory=StaffSettings)
    storage: StorageSettings = field(default_factory=StorageSettings)
    brand: BrandSettings = field(default_factory=BrandSettings)
    speech: SpeechSettings = field(default_factory=SpeechSettings)
    sounds: SoundSettings = field(default_factory=SoundSettings)
    keypad: KeypadSettings = field(default_factory=KeypadSettings)
    support: SupportSettings = field(default_factory=SupportSettings)

    def bank(self) -> tuple[LockerUnit, ...]:
        """Return the lockers in the order of the file.

        Where a height is not said, it follows from the size and from what stands
        below in the same column.
        """
        return tuple(_locker(unit, self.doors.unit) for unit in self.doors.unit)

    def flow_site(self, *, staff: bool = False) -> Site:
        """Return what the flows obey. `staff`: there is somebody who may sign in as staff."""
        timers = self.timers
        rules = Rules(
            next_scan_confirms=self.deposit.next_scan_confirms,
            offline=Offline(self.deposit.offline),
            attentive=timers.home_on_inactivity_s,
            asking=timers.more_time_s,
            at_door=timers.at_door_s,
            after_pickup=timers.home_after_pickup_s,
            receipt=timers.receipt_s,
            notice=timers.notice_s,
            grace=timers.reopen_after_pickup_s,
            settle=timers.settle_s,
            resume=timers.resume_s,
            hands_full=timers.hands_full_s,
            shortest_opening=timers.shortest_opening_s,
            late_opening=timers.late_opening_s,
            backoff=timers.backoff_s,
            longest_backoff=timers.longest_backoff_s,
            left_open_ask=timers.left_open_ask_s,
            left_open_alarm=timers.left_open_alarm_s,
            left_open_guard=timers.left_open_guard_s,
            own_labels=self.deposit.own_labels,
            label_prefix=self._label_prefix(),
            collects=Collects(self.deposit.collects),
            courier_sign_in=self.courier.sign_in == "required",
            staff=staff,
            pins=bool(self.pickup.pin_file),
            signature=self.pickup.signature == "after",
            staff_session=timers.staff_session_s,
        )
        return Site(tuple(UnitPlan(LockerUnitId(unit.id), Size(unit.size)) for unit in self.doors.unit), rules)

    def _label_prefix(self) -> str:
        """Return what this kiosk's own numbers begin with: as set, else the bank's id, which no other kiosk has."""
        bank = "".join(sign for sign in self.api.locker_bank_id.upper() if sign.isascii() and sign.isalnum())
        return self.deposit.label_prefix or bank[-12:] or Rules().label_prefix

    def directory(self, environment: Mapping[str, str]) -> Path:
        """Return where the journal lies: as set, else as systemd says in STATE_DIRECTORY, else in the user's state."""
        chosen = self.storage.directory or environment.get("STATE_DIRECTORY", "")
        if chosen:
            return Path(chosen)
        from platformdirs import user_state_path  # noqa: PLC0415 - a service never needs it

        return user_state_path("locker-kiosk")

    def journal(self, environment: Mapping[str, str]) -> Path:
        """Return the journal's file."""
        return self.directory(environment) / "journal.sqlite3"


def _height_mm(unit: UnitSettings) -> int:
    return unit.height_mm or _HEIGHT_MM[Size(unit.size)]


def _locker(unit: UnitSettings, all_units: tuple[UnitSettings, ...]) -> LockerUnit:
    below = sum(_height_mm(other) for other in all_units if other.column == unit.column and other.row > unit.row)
    return LockerUnit(
        id=LockerUnitId(unit.id),
        size=Size(unit.size),
        door=DoorAddress(unit.board, unit.lock),
        column=unit.column,
        row=unit.row,
        bottom_mm=unit.bottom_mm or _PLINTH_MM + below,
        height_mm=_height_mm(unit),
    )
