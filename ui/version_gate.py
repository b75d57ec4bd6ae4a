"""Refuse the Qt binding that kills its own interpreter. Imports no Qt."""

from importlib.metadata import PackageNotFoundError, version


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


def installed_pyside(names: tuple[str, ...] = ("PySide6-Essentials", "PySide6")) -> str:
    """Return the version of PySide6 that would be imported, or "0" when none of these packages is there."""
    for name in names:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "0"
