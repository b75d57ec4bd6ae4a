"""The paper for whoever runs a kiosk names each piece of news as the screen does."""

import re

from kiosk.flows.notices import Notice
from tests.house.tree import ROOT

_TITLE = re.compile(r'"([a-z-]+)": \{ title: qsTr\("([^"]+)"')


def test_all_news_of_the_screen_stands_in_the_paper_under_its_own_title() -> None:
    titles = dict(_TITLE.findall((ROOT / "ui/LockerUI/News.qml").read_text()))
    paper = (ROOT / "docs/operations.md").read_text()
    rows = [row.split(" | ") for row in paper.splitlines() if row.startswith("| ") and row.count(" | ") == 3]
    told = {name: row[0] for row in rows for name in re.findall(r"`([a-z-]+)`", row[1])}

    assert set(titles) >= set(Notice)
    assert [notice for notice in Notice if titles[notice] not in told.get(notice, "")] == []
