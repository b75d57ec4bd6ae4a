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
    readonly property bool again: ["wrong-code", "nothing-here", "code-again"].includes(notice)
    readonly property bool near: ["please-close", "close-first", "finish-later", "did-not-open"].includes(notice)
    readonly property bool atDoor: near && Bank.door(unit) !== null
    readonly property bool asks: caseNumber !== "" || ["ask-staff", "expired", "staff-must-look", "out-of-order"].includes(notice)
    readonly property bool bare: !asks && !atDoor

    hero: bare && unit === ""
    title: words.title
    help: words.help
    plate: unit
    plateLit: near
    wideShare: bare ? 0.58 : atDoor ? 0.36 : 0.44
    signShare: bare ? (again ? 0.66 : 0.76) : 0.58
    stage: !atDoor ? picture : wide ? null : door

    Component {
        id: picture

        Medallion {
            glyph: page.words.glyph
        }
    }
    Component {
        id: door

        DoorMap {
            lit: [page.unit]
            ajar: page.notice !== "did-not-open"
            walk: true
        }
    }
    DoorMap {
        visible: page.wide && page.atDoor
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: facts.top; bottomMargin: Theme.mm(3) }
        onSign: false
        lit: [page.unit]
        ajar: page.notice !== "did-not-open"
        walk: true
    }
    Column {
        id: facts
        width: parent.width
        y: page.wide && page.atDoor ? ways.y - height - Theme.mm(4) : 0
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
    Column {
        id: ways
        readonly property int each: Theme.mm(page.bare && page.wide ? 40 : page.bare && !page.again ? 46 : page.atDoor && page.wide ? 24 : 34)
        width: parent.width
        y: page.bare && page.wide ? (parent.height - height) / 2 : parent.height - height
        spacing: Theme.gutter

        ActionButton {
            objectName: "type-code"
            visible: page.again
            width: parent.width
            height: ways.each
            kind: "primary"
            big: true
            glyph: "hash"
            text: qsTr("Type a code")
            onClicked: page.act("type-code", null)
        }
        ActionButton {
            objectName: page.again ? "cancel" : "close"
            width: parent.width
            height: ways.each
            kind: page.again ? "secondary" : "primary"
            big: true
            glyph: page.again ? "log-out" : "check"
            text: page.again ? qsTr("Finish", "button: leave") : qsTr("Back to the start")
            onClicked: page.act("cancel", null)
        }
    }
}
