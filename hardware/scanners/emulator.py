"""An emulated serial scanner on a pseudo-terminal."""

import time
from pathlib import Path

from hardware.control_socket import ControlSocket, Line
from hardware.emulator_thread import EmulatorThread
from hardware.pseudo_terminal import PseudoTerminal


class ScannerEmulator:
    """A scanner at `link`. All methods may be called from any thread, and return when it is done.

    Orders over the control socket: `{"scan": text}`, `{"send": hex}`, `{"unplug": true}`, `{"plug": true}`.
    """

    def __init__(self, link: Path, *, suffix: bytes = b"\r\n", control: Path | None = None) -> None:
        """Plug the scanner in at `link`; `suffix` ends each scan; listen at `control`."""
        self.said_at_ns = 0
        """When the last bytes were sent: nanoseconds of the monotonic clock."""
        self._suffix = suffix
        self._wire = PseudoTerminal(link)
        self._thread = EmulatorThread("scanner emulator")
        self._control = ControlSocket(control, self._obey, list) if control else None
        if self._control:
            self._thread.wait_for(self._control.open())
        # Last, so that what could not be begun leaves no link behind.
        self._thread.ask(self._plug)

    def order(self, line: Line) -> None:
        """Carry out an order as the control socket takes it. Raises ValueError for one that cannot be."""
        self._thread.ask(lambda: self._obey(line))

    def scan(self, text: str) -> None:
        """Scan a label."""
        self.order({"scan": text})

    @property
    def heard(self) -> bool:
        """Whether somebody listens: what is scanned before they do is lost, as on a real wire."""
        return self._thread.ask(lambda: self._wire.heard)

    def send(self, said: bytes) -> None:
        """Send any bytes, without a suffix."""
        self.order({"send": said.hex()})

    def unplug(self) -> None:
        """Pull the scanner's wire."""
        self.order({"unplug": True})

    def plug(self) -> None:
        """Plug the scanner in again at the same path."""
        self.order({"plug": True})

    def close(self) -> None:
        """Unplug and end."""
        if self._control:
            self._thread.wait_for(self._control.close())
        self._thread.ask(self._wire.unplug)
        self._thread.stop()

    # What follows runs in the emulator's thread only.

    def _plug(self) -> None:
        if self._wire.end is None:
            self._wire.plug()

    def _obey(self, line: Line) -> None:
        for word, what in line.items():
            match word, what:
                case "scan", str(text):
                    self._say(text.encode() + self._suffix)
                case "send", str(digits):
                    self._say(bytes.fromhex(digits))
                case "unplug", True:
                    self._wire.unplug()
                case "plug", True:
                    self._plug()
                case _:
                    raise ValueError(f"no such order: {word}")

    def _say(self, said: bytes) -> None:
        if self._wire.end is None:
            raise ValueError("the scanner is unplugged")
        self.said_at_ns = time.monotonic_ns()
        self._wire.write(said)
