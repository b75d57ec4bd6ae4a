import contextlib
import io
import re
from importlib.metadata import distributions

from kiosk.__main__ import main
from tests.house.tree import ROOT, files, texts

MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:work|root|home|Users)/\w")
REGISTRIES = re.compile(r"pypi[.]org|pythonhosted[.]org|npmjs[.](?:com|org)")
EMPTY_WORDS = re.compile(r"(?:Manager|Helper|Utils?|Handler|Impl)(?:$|(?=[A-Z]))")
BANNED_FOLDERS = {"utils", "util", "common", "helpers", "misc", "manager", "base"}
PYTHON_NAMES = re.compile(r"^\s*(?:class|def|async def) (\w+)", re.MULTILINE)
GPL_QML = re.compile(r"import QtQuick\.VirtualKeyboard|import Qt(?:Charts|DataVisualization|Graphs|Quick3D|Wayland)")


def test_no_file_names_this_machine_or_a_package_registry() -> None:
    named = [str(path) for path, text in texts() if MACHINE_PATHS.search(text) or REGISTRIES.search(text)]

    assert named == []


def test_every_file_can_be_read_in_one_sitting() -> None:
    lengths = {path: text.count("\n") for path, text in texts(".py", ".qml")}

    assert {path: n for path, n in lengths.items() if n > (500 if path.parts[0] == "tests" else 300)} == {}


def test_every_name_says_what_the_thing_is() -> None:
    names = [(path, name) for path, text in texts(".py") for name in PYTHON_NAMES.findall(text)]

    assert [(path, name) for path, name in names if EMPTY_WORDS.search(name)] == []
    assert [path for path in files(".py") if BANNED_FOLDERS & {*path.parent.parts, path.stem}] == []


def test_no_screen_uses_what_is_under_the_gpl_alone() -> None:
    assert [path for path, text in texts(".qml", ".py") if GPL_QML.search(text)] == []


def test_every_command_of_the_readme_exists() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = set(re.findall(r"\./run ([a-z]+)", readme)) - {"install"}
    known: set[str] = set()
    for command in commands:
        with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()) as said:
            main([command, "--help"])
        known |= {command} if f"usage: locker-kiosk {command} " in said.getvalue() else set()

    assert commands >= {"demo", "kiosk", "tour", "simulator", "emulator", "check"}
    assert commands - known == set()


def test_every_link_between_our_papers_leads_somewhere() -> None:
    links = [(path, link) for path, text in texts(".md") for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)]

    assert [(path, link) for path, link in links if not (ROOT / path.parent / link).exists()] == []


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = sorted(int(path.name[:3]) for path in (ROOT / "docs/adr").glob("*.md"))

    assert numbers == list(range(1, len(numbers) + 1))


def test_the_list_of_licences_names_exactly_what_is_locked() -> None:
    locks = [(ROOT / name).read_text("utf-8") for name in ("requirements.lock", "requirements-test.lock")]
    locked = {name for lock in locks for name in re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)}
    table = re.findall(r"^\| ([a-z0-9-]+) \| .* \| (?:running|testing)", _licences(), re.MULTILINE)

    assert sorted(table) == sorted(locked)


def test_the_list_of_licences_says_what_the_packages_say() -> None:
    listed = dict(re.findall(r"^\| ([a-z0-9-]+) \| (.*?) \| (?:running|testing)", _licences(), re.MULTILINE))

    wrong = {
        name: (listed[name], said)
        for package in distributions()
        if (name := re.sub(r"[-_.]+", "-", package.metadata["Name"]).lower()) in listed
        and (said := package.metadata.json.get("license_expression"))
        and listed[name] != said
    }

    assert wrong == {}


def test_every_asset_has_its_licence_beside_it() -> None:
    fonts = ROOT / "assets/fonts"
    licences = {path.stem for path in fonts.glob("*.LICENSE")}

    assert {path.name.split("-")[0].split(".")[0] for path in fonts.iterdir()} == licences


def _licences() -> str:
    return (ROOT / "THIRD_PARTY.md").read_text("utf-8")
