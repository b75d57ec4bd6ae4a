"""What the kiosk's process does without; each in a process of its own, since it changes the whole interpreter."""

import subprocess
import sys


def ran(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_qt_s_bindings_keep_no_source_text_of_the_modules_imported_after_them() -> None:
    code = (
        "from kiosk.commands.thrift import spare_sources; spare_sources();"
        "import email.message, httpx, linecache; print(len(linecache.cache))"
    )

    assert int(ran(code)) < 5


def test_qasync_finds_an_application_without_the_widgets() -> None:
    code = (
        "from kiosk.commands.thrift import spare_widgets; spare_widgets();"
        "import qasync, sys; print(qasync.QApplication.__name__, hasattr(sys.modules['PySide6.QtWidgets'], 'QWidget'))"
    )

    assert ran(code) == "QGuiApplication False"


def test_everything_still_works_once_the_code_of_the_start_was_given_back() -> None:
    code = (
        "import hashlib, json, sqlite3; from PySide6.QtGui import QGuiApplication;"
        "from kiosk.commands.thrift import give_back_code; give_back_code();"
        "assert sqlite3.connect(':memory:').execute('select 1+1').fetchone() == (2,);"
        "application = QGuiApplication([]); application.processEvents();"
        "print(json.loads('[1]'), hashlib.sha256(b'').hexdigest()[:4])"
    )

    assert ran(code) == "[1] e3b0"
