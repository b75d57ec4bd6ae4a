"""Refuse the Qt binding that kills its own interpreter. Calls no Qt."""

from importlib import import_module


def refusal(pyside: str, python: tuple[int, int]) -> str | None:
    """Return why this PySide6 must not run on this Python, or None when it may.

    PySide6 6.12.0 drops one reference to None on every call that returns
    nothing. Below Python 3.12 None can die of that, and the interpreter aborts
    after some thousand calls (`Fatal Python error: none_dealloc`).
    """
    release = tuple(int(part) for part in pyside.split(".")[:2] if part.isdigit())
    if release < (6, 12) or python >= (3, 12):
        return None
    return (
        f"PySide6 {pyside} on Python {python[0]}.{python[1]} aborts after some thousand calls. "
        "Install PySide6 6.11.3, or use Python 3.12 or 3.13."
    )


def installed_pyside(package: str = "PySide6") -> str:
    """Return the version of the binding, or "0" when it is not there.

    The package names its own version and loads no Qt; asking the installer's
    records instead costs the start 20 ms and more.
    """
    try:
        return str(import_module(package).__version__)
    except ModuleNotFoundError:
        return "0"
