"""The keys of an entry stand as on a telephone, and stay where they are while somebody types."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtWidgets import QApplication

from tests.ui.audit import is_target, visible
from ui.gallery.pictures import PICTURES
from ui.gallery.site import PANELS
from ui.gallery.stage import Dress, Stage
from ui.languages import LANGUAGES


@pytest.mark.parametrize("pair", [("entry-code-some", "entry-code-all"), ("entry-return", "entry-return-typed")])
def test_no_key_moves_when_enough_is_typed(qapp: QApplication, pair: tuple[str, str]) -> None:
    assert qapp is not None
    stage = Stage(PANELS["1080x1920"], PICTURES[0])
    moved: list[str] = []
    for language in ("en", "fr", "it", "pl", "uk"):
        stage.dress(Dress(large=True, language=language))
        before, after = (_places(stage, name) for name in pair)
        moved += [f"{language}: {name}" for name, place in before.items() if after[name] != place]
    stage.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert moved == []


def test_digits_stand_as_on_a_telephone_in_every_language(qapp: QApplication) -> None:
    """Words of the buttons below that needed two lines left the keys of two languages two rows."""
    assert qapp is not None
    stage = Stage(PANELS["1920x1080"], PICTURES[0])
    columns: dict[str, int] = {}
    for language in LANGUAGES:
        stage.dress(Dress(large=True, language=language))
        stage.show(next(picture for picture in PICTURES if picture.name == "entry-code-some"))
        keys = [item for item in visible(stage.page()) if item.objectName().startswith("key-")]
        columns[language] = len({item.mapToScene(QPointF(0, 0)).x() for item in keys})
    stage.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert columns == dict.fromkeys(LANGUAGES, 3)


def _places(stage: Stage, name: str) -> dict[str, tuple[float, float]]:
    stage.show(next(picture for picture in PICTURES if picture.name == name))
    targets = [item for item in visible(stage.page()) if is_target(item)]
    return {item.objectName(): (item.mapToScene(QPointF(0, 0)).y(), item.height()) for item in targets}
