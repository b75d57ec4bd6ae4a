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
    readonly property bool cramped: flat && Theme.large      // its facts are lines of one card, over the way back
    readonly property int named: cramped ? 2 : Theme.large ? 3 : 6
    readonly property int room: flat ? deskMost : deskMost - back.implicitHeight - Theme.gutter

    function tall(card: FactCard): int {
        return card.fact === "" ? 0 : Math.ceil(card.implicitHeight) + Theme.gutter;
    }


    ofStaff: true
    title: good ? qsTr("Every tested door works") : failed.length > 0 ? qsTr("Look at these doors") : qsTr("The test ended early")
    help: qsTr("%n door(s) opened and closed.", "in a test", passed)
    signShare: 0.4
    flatWhenSmall: true
    least: cramped ? lines.implicitHeight + Theme.gutter + back.implicitHeight : flat ? Math.max(Math.ceil(facts.implicitHeight), back.implicitHeight) : Math.ceil(facts.implicitHeight) + Theme.gutter + back.implicitHeight
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
        most: page.deskItem.height - Theme.gutter - back.height
        facts: page.cramped ? [broken, alone, rest].filter(card => card.fact !== "").map(card => [card.word, card.fact]) : []
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
            word: qsTr("Did not open and close")
            fact: Letters.listed(page.failed.slice(0, page.named)) + (page.failed.length > page.named ? " +" + (page.failed.length - page.named) : "")
        }
        FactCard {
            id: alone
            objectName: "skipped"
            width: facts.width
            glyph: "package"
            word: qsTr("Left alone, a parcel is inside", "lockers")
            fact: page.skipped > 0 ? String(page.skipped) : ""
            dropped: page.tall(broken) + page.tall(alone) > page.room
        }
        FactCard {
            id: rest
            objectName: "ahead"
            width: facts.width
            glyph: "hourglass"
            word: qsTr("Not tested", "doors")
            fact: page.ahead > 0 ? String(page.ahead) : ""
            dropped: page.tall(broken) + page.tall(alone) + page.tall(rest) > page.room
        }
    }
    ActionButton {
        id: back
        objectName: "cancel"
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.flat && !page.cramped ? parent.width - facts.width - Theme.gutter : parent.width
        height: Math.min(page.cramped ? Math.max(Theme.key, terseHeight) : page.flat ? Theme.mm(44) : implicitHeight, parent.height)
        kind: "primary"
        glyph: "list"
        text: qsTr("Back to all lockers")
        onClicked: page.act("cancel", null)
    }
}
