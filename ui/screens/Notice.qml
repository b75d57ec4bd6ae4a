pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// News that ends a visit: what holds now, what is safe, what to do, and a number where somebody may have to ask.
Page {
    id: page

    required property string notice
    required property string unit
    required property string caseNumber
    readonly property var words: News.of(notice)
    readonly property bool again: notice === "wrong-code" || notice === "nothing-here" || notice === "code-again"
    readonly property bool atDoor: unit !== "" && Bank.door(unit) !== null && (notice === "please-close" || notice === "close-first" || notice === "finish-later" || notice === "did-not-open")
    readonly property bool asks: caseNumber !== "" || notice === "ask-staff" || notice === "expired" || notice === "staff-must-look" || notice === "out-of-order"

    title: words.title
    help: words.help
    plate: unit
    signShare: asks ? 0.56 : 0.72
    stage: page.atDoor ? door : picture

    Component {
        id: picture

        Medallion {
            glyph: page.words.glyph
            tone: page.words.kind === "good" ? Theme.c.signInk : Theme.c.signInk
        }
    }
    Component {
        id: door

        DoorMap {
            lit: [page.unit]
            ajar: page.notice === "please-close" || page.notice === "close-first"
            walk: true
        }
    }
    Column {
        id: facts
        width: parent.width
        spacing: Theme.gutter

        PlaceCard {
            width: parent.width
            unit: page.atDoor ? page.unit : ""
        }
        FactCard {
            objectName: "case-number"
            width: parent.width
            glyph: "hash"
            word: qsTr("Case number")
            fact: page.caseNumber
        }
        FactCard {
            objectName: "help-line"
            width: parent.width
            glyph: "phone"
            word: qsTr("Help line")
            fact: page.asks ? Site.phone : ""
        }
    }
    BackAndGo {
        visible: page.again
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        rowHeight: Theme.mm(30)
        backText: qsTr("Finish")
        backGlyph: "log-out"
        goName: "type-code"
        goGlyph: "hash"
        goText: qsTr("Type a code")
        onBack: page.act("cancel", null)
        onGo: page.act("type-code", null)
    }
    ActionButton {
        objectName: "close"
        visible: !page.again
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.mm(30)
        kind: "primary"
        glyph: "check"
        text: qsTr("Back to the start")
        onClicked: page.act("cancel", null)
    }
}
