"""Every picture of the gallery, on every panel, in every language and text size, measured."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

import kiosk.flows
from kiosk.flows.notices import Notice
from tests.ui.audit import LOW_FROM_MM
from tests.ui.examples import EXAMPLES, Example
from tests.ui.faults import faults_of
from ui.gallery.picture import Picture
from ui.gallery.pictures import AT_REST, PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, Stage, visible
from ui.languages import LANGUAGES
from ui.view import SCREENS

_TOLD = ("what", "alphabet", "job", "phase", "wish", "notice", "task", "type", "reason", "opened", "nextScanConfirms")
LOW_PANELS = [name for name, panel in PANELS.items() if panel.height_px / panel.px_per_mm >= LOW_FROM_MM]
# Low is measured in the longest words and from right to left; in all languages by `./test campaign ui`.
LOW_LANGUAGES = ("de", "ar")
# A small glass is all within reach: there low is what it is anyway.
COMBINATIONS = [
    pytest.param(
        panel, Dress(large=large, low=low, language=language), id=f"{panel}-{Dress('all', large, low, language)}"
    )
    for panel in PANELS
    for low in ((False, True) if panel in LOW_PANELS else (False,))
    for large in (False, True)
    for language in (LOW_LANGUAGES if low else LANGUAGES)
]
# Pictures that change what stands around their screen, or what is typed on it.
FORGETFUL = ("idle-", "sheet-help", "dark", "scan-more", "scan-offline", "recipient")


@pytest.fixture(scope="module")
def stage(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    assert qapp is not None
    stage = Stage(PANELS[request.param], PICTURES[0])
    yield stage
    stage.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(("stage", "dress"), COMBINATIONS, indirect=["stage"])
def test_no_picture_has_a_fault(stage: Stage, dress: Dress) -> None:
    assert [f"{fault.picture}: {fault.words}" for fault in faults_of(stage, dress, PICTURES)] == []


@pytest.mark.parametrize("stage", ["1024x600"], indirect=True)
def test_what_a_picture_says_does_not_depend_on_the_pictures_before_it(stage: Stage) -> None:
    pictures = [picture for picture in PICTURES if picture.name.startswith(FORGETFUL)]
    there = said_in(stage, Dress(), pictures)
    said_in(stage, Dress(language="de"), pictures[:4])
    back = said_in(stage, Dress(), pictures[::-1])

    assert back == there


def said_in(stage: Stage, dress: Dress, pictures: list[Picture]) -> dict[str, list[str]]:
    stage.dress(dress)
    said: dict[str, list[str]] = {}
    for picture in pictures:
        stage.show(picture)
        texts = [item for item in visible(stage.window.contentItem()) if item.inherits("QQuickText")]
        said[picture.name] = [str(item.property("text")) for item in texts]
    return said


def test_every_screen_is_pictured_under_a_name_of_its_own() -> None:
    assert {picture.view.screen for picture in PICTURES} == set(SCREENS)
    assert len({picture.name for picture in PICTURES}) == len(PICTURES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_moment_of_a_visit_is_pictured(name: str) -> None:
    example = EXAMPLES[name]

    assert any(_is_like(example, picture.view.screen, picture.view.flow, picture.view.props) for picture in PICTURES)


def test_news_is_pictured_at_rest_where_a_visit_can_end_with_it_and_nowhere_else() -> None:
    assert set(AT_REST) == set(_ending())


def _ending() -> Iterator[Notice]:
    """Read from the flows with which news they come to rest."""
    sources = [ast.parse(file.read_text()) for file in Path(kiosk.flows.__path__[0]).glob("*.py")]
    functions = [part for tree in sources for part in ast.walk(tree) if isinstance(part, ast.FunctionDef)]
    by_name = {function.name: function for function in functions}
    for function in functions:
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "AtRest":
                for given in (*call.args, *(word.value for word in call.keywords)):
                    yield from _named(given)
                    if isinstance(given, ast.Call):  # it is worked out there
                        yield from _named(by_name[ast.unparse(given.func)])
                    if isinstance(given, ast.Name) and given.id == "again":
                        yield from _named(function)


def _named(part: ast.AST) -> Iterator[Notice]:
    for name in ast.walk(part):
        if isinstance(name, ast.Attribute) and ast.unparse(name.value) == "Notice":
            yield Notice[name.attr]


def _is_like(example: Example, screen: str, flow: str, props: object) -> bool:
    assert isinstance(props, dict)
    told = [fact for fact in _TOLD if fact in example.props]
    same = all(props.get(fact) == example.props[fact] for fact in told)
    return (screen, flow) == (example.screen, example.flow) and same and set(props) >= set(example.props)


@pytest.mark.parametrize("stage", ["1024x600"], indirect=True)
def test_a_page_that_is_laid_out_anew_asks_no_size_in_a_circle(stage: Stage) -> None:
    pictures = [picture for picture in PICTURES if picture.name in ("in-or-not", "in-or-not-scan-on", "open-collect")]
    for dress in (Dress(language="de"), Dress(large=True, language="de"), Dress(), Dress(large=True)):
        stage.dress(dress)  # Qt warns of a circle, and a warning fails the test
        for picture in pictures:
            stage.show(picture)
        assert stage.page().property("title")
