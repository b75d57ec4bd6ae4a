"""From file, secrets, environment and command line to typed sections, with every fault on the way."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args, get_origin

from kiosk.config.kinds import Found, Kind, OneOf, SomeOf, Unfit
from kiosk.config.settings import DoorSettings, Settings, UnitSettings

_PREFIX = "KIOSK_"
_UNITS = "doors.unit"
_MOST_SECRET_BYTES = 4096
Section = TypeVar("Section")
Table = dict[str, Found]


@dataclass(slots=True)
class Sources:
    """What was found for each key, the strongest source last, and what was wrong on the way."""

    found: Table = field(default_factory=dict)
    units: list[Table] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    faults_of_file: list[str] = field(default_factory=list)
    """Why the file as a whole says nothing; what is missing then is not worth a line."""

    def read_file(self, path: Path) -> None:
        """Take the keys of a TOML file."""
        try:
            content = tomllib.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            self.faults_of_file.append(f"{path}: cannot be read ({_reason(error)})")
            return
        except tomllib.TOMLDecodeError as error:
            self.faults_of_file.append(f"{path}: is not TOML ({error})")
            return
        for name, table in content.items():
            if isinstance(table, dict):
                self._read_section(name, table, path.name)
            else:
                self._refuse(name, path.name)

    def _read_section(self, name: str, table: dict[str, object], origin: str) -> None:
        for key, value in table.items():
            dotted = f"{name}.{key}"
            if dotted != _UNITS:
                self.found[dotted] = Found(value, origin)
            elif isinstance(value, list) and all(isinstance(unit, dict) for unit in value):
                self.units = [{key: Found(text, origin) for key, text in unit.items()} for unit in value]
            else:
                self.faults.append(f"{_UNITS}: each locker is a table of its own, headed [[{_UNITS}]]")
        if not table and name not in SECTIONS:
            self._refuse(name, origin)

    def read_secrets(self, directory: Path) -> None:
        """Take each file of the directory that is named SECTION__KEY, as systemd's LoadCredential lays them."""
        try:
            files = sorted(path for path in directory.iterdir() if "__" in path.name)
            for path in files:
                text = path.read_bytes()[:_MOST_SECRET_BYTES].decode("utf-8")
                self.found[path.name.lower().replace("__", ".")] = Found(text, f"secret {path.name}", is_text=True)
        except (OSError, UnicodeDecodeError) as error:
            self.faults.append(f"{directory}: cannot be read ({error})")

    def read_environment(self, environment: Mapping[str, str]) -> None:
        """Take each variable that is named KIOSK_SECTION__KEY."""
        for name, text in environment.items():
            if name.startswith(_PREFIX) and "__" in name:
                dotted = name.removeprefix(_PREFIX).lower().replace("__", ".")
                self.found[dotted] = Found(text, f"environment {name}", is_text=True)

    def read_words(self, words: Iterable[str]) -> None:
        """Take the command line's SECTION.KEY=VALUE."""
        for word in words:
            dotted, equals, text = word.partition("=")
            if equals:
                self.found[dotted.strip()] = Found(text, "command line", is_text=True)
            else:
                self.faults.append(f"{word}: found on the command line; allowed is SECTION.KEY=VALUE")

    def settings(self) -> Settings:
        """Return the typed settings; what could not be read has its default, and a fault."""
        self._refuse_unknown_keys()
        sections: dict[str, Any] = {
            name: self._section(kind, self.found, f"{name}.") for name, kind in SECTIONS.items()
        }
        units = tuple(self._unit(number, table) for number, table in enumerate(self.units, start=1))
        doors = sections.pop("doors")
        named = {entry.name: getattr(doors, entry.name) for entry in fields(DoorSettings)}
        return Settings(doors=DoorSettings(**(named | {"unit": units})), **sections)

    def _unit(self, number: int, table: Table) -> UnitSettings:
        name = f"{_UNITS} {number}"
        known = [entry.name for entry in fields(UnitSettings)]
        for key in table.keys() - set(known):
            self.faults.append(f"{name}: {key} is not a key{_nearest(key, known)}")
        return self._section(UnitSettings, {f"{name} {key}": found for key, found in table.items()}, f"{name} ")

    def _section(self, kind: type[Section], table: Table, prefix: str) -> Section:
        values = {}
        for entry in fields(kind):  # type: ignore[arg-type] # every section is a dataclass
            found = table.get(prefix + entry.name)
            if found is not None and get_origin(entry.type) is Annotated:
                values[entry.name] = self._value(prefix + entry.name, entry, found)
        return kind(**values)

    def _value(self, key: str, entry: "Field[object]", found: Found) -> object:
        kind: Kind = get_args(entry.type)[1]
        try:
            return kind.read(found)
        except (ValueError, OverflowError) as error:
            hint = _meant(kind, found)
            reason = f" ({error})" if isinstance(error, Unfit) and error.args else ""
            self.faults.append(f"{key}: found {_shown(key, found)}{reason}; allowed is {kind.allowed}{hint}")
            return entry.default if entry.default is not MISSING else None

    def _refuse_unknown_keys(self) -> None:
        for dotted in self.found:
            if dotted not in KEYS:
                self._refuse(dotted, self.found[dotted].origin)

    def _refuse(self, name: str, origin: str) -> None:
        section, _, key = name.partition(".")
        right = section if section in SECTIONS else next(iter(_close(section, SECTIONS)), "")
        keys = [known.partition(".")[2] for known in KEYS if known.startswith(f"{right}.")]
        near = [key] if key in keys else _close(key, keys)
        hint = f"; did you mean {right}.{near[0]}?" if near else ""
        if not key and right:
            hint = f"; did you mean the table [{right}]?"
        self.faults.append(f"{name}: is not a setting ({origin}){hint}")


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return str(error.strerror) if isinstance(error, OSError) else "it is no text in UTF-8"


def _close(word: str, known: Iterable[str]) -> list[str]:
    return difflib.get_close_matches(word, list(known), 1)


def _nearest(word: str, known: Iterable[str]) -> str:
    near = _close(word, known)
    return f"; did you mean {near[0]}?" if near else ""


def _meant(kind: Kind, found: Found) -> str:
    if isinstance(kind, OneOf):
        return _nearest(str(found.value), kind.words)
    if isinstance(kind, SomeOf):
        odd = next((word for word in kind.listed(found) if word not in kind.words), "")
        return _nearest(odd, kind.words)
    return ""


def _shown(key: str, found: Found) -> str:
    if KEYS.get(key) is True:
        return f"it in {found.origin}"
    return f"{found.value!r} ({found.origin})"


def _is_hidden(entry: "Field[object]") -> bool:
    return bool(getattr(get_args(entry.type)[1], "is_hidden", False))


def _sections() -> dict[str, type]:
    return {entry.name: entry.default_factory for entry in fields(Settings)}  # type: ignore[misc] # all have one


SECTIONS = _sections()
KEYS = {
    f"{name}.{entry.name}": _is_hidden(entry)
    for name, kind in SECTIONS.items()
    for entry in fields(kind)
    if f"{name}.{entry.name}" != _UNITS
}
"""Every key, and whether it is a credential."""

KINDS: Mapping[str, Kind] = {
    f"{name}.{entry.name}": get_args(entry.type)[1]
    for name, kind in SECTIONS.items()
    for entry in fields(kind)
    if f"{name}.{entry.name}" != _UNITS
}
"""What each key accepts."""
