"""Speech with the real engine: `python -m tests.speech.campaign`.

A sentence in each language goes through the kiosk's own voice, speech-dispatcher
and espeak-ng into a loudspeaker that writes down, and must be no silence; hush
must end it, a higher rate must shorten it, and a daemon that hangs must not stop
the kiosk. Installs what is missing with apt where it may.
"""

import array
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

PACKAGES = ("speech-dispatcher", "speech-dispatcher-espeak-ng", "libspeechd2", "pulseaudio", "pulseaudio-utils")
PROGRAMS = ("speech-dispatcher", "pulseaudio", "parec", "pactl")
SENTENCES = {
    "en": "Locker 5 is open. Third column, second from the top.",
    "de": "Fach 5 ist offen. Dritte Spalte, zweites von oben.",
    "fr": "Le casier 5 est ouvert. Troisième colonne, deuxième en partant du haut.",
    "es": "La taquilla 5 está abierta. Tercera columna, segunda desde arriba.",
    "pl": "Skrytka 5 jest otwarta. Trzecia kolumna, druga od góry.",
    "it": "Lo scomparto 5 è aperto. Terza colonna, secondo dall'alto.",
    "nl": "Vak 5 is open. Derde kolom, tweede van boven.",
    "pt": "O cacifo 5 está aberto. Terceira coluna, segundo a contar de cima.",
    "uk": "Комірку 5 відчинено. Третій стовпець, друга згори.",
    "ar": "الخزانة 5 مفتوحة. العمود الثالث، الثانية من الأعلى.",
}
RATE = 16_000
LOUD = 300  # of 32767: what is above is no silence
LONG_S = 12.0
SHORTEST_S = 1.0


class Ear:
    """A loudspeaker that writes down what it plays."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "heard.raw"
        self._out = self._file.open("wb")
        words = ("parec", "-d", "ear.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1")
        self._recorder = subprocess.Popen((*words, "--latency-msec=20"), stdout=self._out)

    def length(self) -> int:
        """Return how many samples were written down so far."""
        return self._file.stat().st_size // 2

    def loud_s(self, begin: int) -> float:
        """Return for how many seconds it was not silent since sample `begin`, from the first sound to the last."""
        samples = array.array("h", self._file.read_bytes()[2 * begin : 2 * self.length()])
        loud = [place for place, sample in enumerate(samples) if abs(sample) > LOUD]
        return (loud[-1] - loud[0]) / RATE if loud else 0.0

    def close(self) -> None:
        """Stop writing."""
        self._recorder.terminate()
        self._recorder.wait(5)
        self._out.close()


class Trial:
    """One run: what failed so far, and Qt's loop to wait on."""

    def __init__(self, ear: Ear) -> None:
        from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - the environment comes first

        from ui.voice import QtVoice  # noqa: PLC0415

        self.application = QCoreApplication.instance() or QCoreApplication([])
        self.voice = QtVoice("speechd")
        self.ear = ear
        self.failures = 0

    def until(self, holds: Callable[[], bool], within_s: float) -> bool:
        """Run Qt's loop until something holds; return whether it did in time."""
        end = time.monotonic() + within_s
        while not holds() and time.monotonic() < end:
            self.application.processEvents()
            os.sched_yield()
        return holds()

    def judge(self, what: str, holds: bool, detail: str) -> None:  # noqa: FBT001 - what is judged
        """Say what was found, and count it when it is wrong."""
        sys.stdout.write(f"{'ok    ' if holds else 'FAILED'} {what}: {detail}\n")
        self.failures += not holds

    def say(self, language: str, rate: float = 1.0) -> float:
        """Say the sentence of a language to its end; return for how many seconds it was heard."""
        from ui.voice import Manner  # noqa: PLC0415

        begin = self.ear.length()
        self.voice.say(SENTENCES[language], language, Manner(1.0, rate))
        self.until(lambda: self.voice.state == "speaking", LONG_S)
        self.until(lambda: not self.voice.speaking, LONG_S)
        self.until(lambda: False, 0.8)  # what the loudspeaker still holds
        return self.ear.loud_s(begin)


def languages(trial: Trial) -> None:
    """Say a sentence in every language."""
    for language in SENTENCES:
        seconds = trial.say(language)
        trial.judge(f"heard in {language}", seconds >= SHORTEST_S, f"{seconds:.1f} s")


def manners(trial: Trial) -> None:
    """Say it slower and faster."""
    usual, slow, fast = (trial.say("en", rate) for rate in (1.0, 0.6, 2.0))
    detail = f"{slow:.1f} s, {usual:.1f} s, {fast:.1f} s at 0.6, 1 and 2"
    trial.judge("rate", slow > 1.25 * usual and usual > 1.5 * fast > 0, detail)


def hush(trial: Trial) -> None:
    """Stop it in the middle."""
    from ui.voice import Manner  # noqa: PLC0415

    begin = trial.ear.length()
    trial.voice.say(SENTENCES["en"] * 5, "en", Manner())
    trial.until(lambda: trial.ear.loud_s(begin) > 1, LONG_S)
    at = time.monotonic()
    trial.voice.hush()
    quiet = trial.until(lambda: not trial.voice.speaking, 2)
    took = time.monotonic() - at
    trial.until(lambda: False, 0.5)
    begin = trial.ear.length()
    trial.until(lambda: False, 1.5)
    rest = trial.ear.loud_s(begin)
    trial.judge("hush", quiet and rest == 0, f"quiet after {1000 * took:.0f} ms, {rest:.1f} s heard later")


def troubled_daemon(trial: Trial, daemon: int) -> None:
    """Let the daemon hang, then kill it: the kiosk goes on, and notices only that it is quiet."""
    from ui.voice import Manner  # noqa: PLC0415

    for trouble in (signal.SIGSTOP, signal.SIGKILL):
        os.kill(daemon, trouble)
        slowest = 0.0
        for _ in range(20):
            at = time.monotonic()
            trial.voice.say(SENTENCES["en"], "en", Manner())
            trial.application.processEvents()
            trial.voice.hush()
            slowest = max(slowest, time.monotonic() - at)
            trial.until(lambda: False, 0.05)
        at = time.monotonic()
        trial.voice.close()
        closing = time.monotonic() - at
        detail = f"slowest call {1000 * slowest:.1f} ms, closed after {closing:.1f} s"
        trial.judge(f"a daemon after {trouble.name}", slowest < 0.1 and closing < 3, detail)


def surroundings(folder: Path, stack: ExitStack) -> int:
    """Start a loudspeaker and a speech daemon of our own in `folder`; return the daemon's process id."""
    os.environ["XDG_RUNTIME_DIR"] = os.environ["HOME"] = str(folder)
    os.environ["PULSE_SERVER"] = f"unix:{folder}/pulse.socket"
    os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{folder}/speech.socket"
    modules = (
        "--load=module-null-sink sink_name=ear",
        f"--load=module-native-protocol-unix auth-anonymous=1 socket={folder}/pulse.socket",
    )
    quiet = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--log-target=null", "--use-pid-file=no")
    run(stack, ("pulseaudio", *quiet, *modules))
    wait_for(folder / "pulse.socket")
    words = ("speech-dispatcher", "-s", "-t", "0", "-c", "unix_socket", "-S", f"{folder}/speech.socket")
    daemon = run(stack, (*words, "-L", str(folder), "-P", f"{folder}/speech.pid"))
    wait_for(folder / "speech.socket")
    return daemon


def run(stack: ExitStack, words: tuple[str, ...]) -> int:
    """Start a program that ends with the campaign; return its process id."""
    program = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    stack.callback(program.wait, 5)
    stack.callback(program.kill)
    return program.pid


def wait_for(path: Path) -> None:
    """Wait until a file is there. Raises FileNotFoundError after 20 s."""
    end = time.monotonic() + 20
    while not path.exists():
        if time.monotonic() > end:
            raise FileNotFoundError(path)
        os.sched_yield()


def install() -> bool:
    """Install what is missing; return whether everything is there."""
    if all(map(shutil.which, PROGRAMS)):
        return True
    root = () if os.geteuid() == 0 else ("sudo", "-n")
    words = ("apt-get", "-qqy", "install", "--no-install-recommends", *PACKAGES)
    subprocess.run((*root, "apt-get", "-qq", "update"), check=False)
    subprocess.run((*root, "env", "DEBIAN_FRONTEND=noninteractive", *words), check=False, stdout=subprocess.DEVNULL)
    return all(map(shutil.which, PROGRAMS))


def main() -> int:
    """Run every part; return 1 if one failed."""
    if not install():
        sys.stdout.write(f"FAILED missing: {' '.join(PACKAGES)}\n")
        return 1
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        daemon = surroundings(folder, stack)
        ear = Ear(folder)
        stack.callback(ear.close)
        trial = Trial(ear)
        languages(trial)
        manners(trial)
        hush(trial)
        troubled_daemon(trial, daemon)
        sys.stdout.write(f"{trial.failures} failed\n")
        return 1 if trial.failures else 0


if __name__ == "__main__":
    sys.exit(main())
