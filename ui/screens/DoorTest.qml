pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Staff: what a test of the doors came to.
Page {
    id: page

    required property int passed
    required property var failed
    required property int skipped
    required property int ahead
    readonly property bool good: failed.length === 0 && ahead === 0
    readonly property bool cramped: flat && Theme.large || tall(broken) + tall(alone) + tall(rest) > room      // its facts are lines of one card, over the way back
    readonly property int named: Theme.large ? 3 : 6
    readonly property int room: flat ? deskMost : deskMost - back.implicitHeight - Theme.gutter

    function tall(card: FactCard): int {
        return card.fact === "" ? 0 : Math.ceil(card.implicitHeight) + Theme.gutter;
    }

    // So many of the doors to look at, and how many more.
    function first(most: int): string {
        return Letters.listed(failed.slice(0, most)) + (failed.length > most ? " +" + (failed.length - most) : "");
    }

    // How many lockers: a number by itself could be that of one of them.
    function counted(many: int): string {
        return many > 0 ? qsTr("%n locker(s)", "a count, not a number on a door", many) : "";
    }

    ofStaff: true
    title: good ? qsTr("Every tested door works") : failed.length > 0 ? qsTr("Look at these doors") : qsTr("The test ended early")
    help: qsTr("%n door(s) opened and closed.", "in a test", passed)
    signShare: 0.4
    flatWhenSmall: true
    least: cramped ? lines.closest + Theme.gutter + back.implicitHeight : flat ? Math.max(Math.ceil(facts.implicitHeight), back.implicitHeight) : Math.ceil(facts.implicitHeight) + Theme.gutter + back.implicitHeight
    told: [title, help, ...(failed.length > 0 ? [broken.Accessible.name] : [])]
    stage: flat && Theme.small ? null : picture

    Component {
        id: picture

        Medallion {
            glyph: page.good ? "check" : "wrench"
            tone: Theme.c.signInk
        }
    }
    FactLines {
        id: lines
        visible: page.cramped
        width: parent.width
        most: page.deskMost - Theme.gutter - back.implicitHeight
        facts: page.cramped ? [broken, alone, rest].filter(card => card.fact !== "").map(card => [card.word, card === broken ? page.first(2) : card.fact]) : []
    }
    Column {
        id: facts
        visible: !page.cramped
        anchors.left: parent.left
        width: page.flat ? Math.round(parent.width * 0.6) : parent.width
        spacing: Theme.gutter

        FactCard {
            id: broken
            objectName: "failed"
            width: facts.width
            glyph: "wrench"
            word: qsTr("Did not pass the test", "doors")
            wordy: true
            fact: page.failed.length === 0 ? "" : Letters.kept(qsTr("Locker(s) %1", "numbers of lockers", page.failed.length)).arg(page.first(page.named))
        }
        FactCard {
            id: alone
            objectName: "skipped"
            width: facts.width
            glyph: "package"
            word: qsTr("Left alone, a parcel is inside", "lockers")
            wordy: true
            fact: page.counted(page.skipped)
        }
        FactCard {
            id: rest
            objectName: "ahead"
            width: facts.width
            glyph: "hourglass"
            word: qsTr("Not tested", "doors")
            wordy: true
            fact: page.counted(page.ahead)
        }
    }
    ActionButton {
        id: back
        objectName: "cancel"
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.flat && !page.cramped ? parent.width - facts.width - Theme.gutter : parent.width
        height: Math.min(page.cramped ? terseHeight : page.flat ? Theme.mm(44) : implicitHeight, parent.height)
        lowest: Theme.mm(15)
        kind: "primary"
        glyph: "list"
        text: qsTr("Back to all lockers")
        onClicked: page.act("cancel", null)
    }
}
