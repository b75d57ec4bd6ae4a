"""The site's settings: read once, typed, refused when wrong.

A plain reader on purpose: it runs before the first frame, and a settings
library would cost more than the rest of the start (docs/adr/006).
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path

from kiosk.config.checks import faults_of
from kiosk.config.kinds import Credential
from kiosk.config.reading import KEYS, KINDS, Sources
from kiosk.config.settings import DOORS, SCANNERS, Settings
from kiosk.errors import ConfigurationError

__all__ = ["DOORS", "KEYS", "KINDS", "SCANNERS", "Credential", "Settings", "describe", "load"]


def load(file: Path | None, environment: Mapping[str, str], words: Iterable[str] = ()) -> Settings:
    """Return the settings of a site.

    The command line's `words` (SECTION.KEY=VALUE) win over the environment's
    KIOSK_SECTION__KEY, these over the files of $CREDENTIALS_DIRECTORY, these over
    `file`, all over the defaults. Raises ConfigurationError with every fault at once.
    """
    sources = Sources()
    if file is not None:
        sources.read_file(file)
    if environment.get("CREDENTIALS_DIRECTORY"):
        sources.read_secrets(Path(environment["CREDENTIALS_DIRECTORY"]))
    sources.read_environment(environment)
    sources.read_words(words)
    if sources.faults_of_file:
        raise ConfigurationError(sources.faults_of_file + sources.faults)
    settings = sources.settings()
    told = {fault.partition(": ")[0] for fault in sources.faults}
    faults = sources.faults + [fault for fault in faults_of(settings) if fault.partition(": ")[0] not in told]
    if faults:
        raise ConfigurationError(faults)
    return settings


def describe(settings: Settings) -> str:
    """Return every setting in force, one a line, with credentials as ****** or "not given"."""
    lines = []
    for key, is_hidden in KEYS.items():
        section, _, name = key.partition(".")
        value = getattr(getattr(settings, section), name)
        shown = ("******" if value else "not given") if is_hidden else _written(value)
        lines.append(f"{key} = {shown}")
    for unit in settings.bank():
        named = {entry.name: getattr(unit, entry.name) for entry in fields(unit) if entry.name not in ("id", "door")}
        words = ", ".join(f"{name} {value}" for name, value in named.items())
        lines.append(f"locker {unit.id}: board {unit.door.board}, lock {unit.door.lock}, {words}")
    return "\n".join(lines)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[" + ", ".join(_written(part) for part in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)
