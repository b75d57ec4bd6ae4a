pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// A code, an id or a number is typed. What is typed lives here and goes when the screen does.
Page {
    id: page

    required property string what
    required property int length
    required property string alphabet
    required property string notice
    property string typed: ""
    readonly property bool letters: alphabet === "letters"
    readonly property bool celled: length > 0 && length <= (wide ? 8 : 10)
    readonly property int least: length > 0 ? length : 4
    readonly property int most: length > 0 ? length : 40
    readonly property int missing: Math.max(0, least - typed.length)
    readonly property bool byId: what === "pickup-code"

    function type(sign: string): void {
        if (typed.length < most)
            typed += sign;
    }

    function want(): string {
        if (letters)
            return qsTr("%n more character(s)", "on a button that cannot be pressed yet", missing);
        return qsTr("%n more digit(s)", "on a button that cannot be pressed yet", missing);
    }

    title: what === "personal-id" ? qsTr("Type your ID") : what === "return-code" ? qsTr("Scan your return code") : what === "label" ? qsTr("Type the number", "of the label") : qsTr("Type your code")
    help: what === "personal-id" ? qsTr("Or hold your badge to the scanner.") : what === "return-code" ? qsTr("Or type it below.") : what === "label" ? qsTr("It is under the barcode on the label.") : qsTr("Or scan it at any time.")
    news: News.line(notice)
    newsKind: News.kind(notice)
    wideShare: letters ? 0.36 : 0.44
    onCameUp: typed = ""
    onWhatChanged: typed = ""
    onWentAway: typed = ""
    stage: Item {
        implicitHeight: page.celled ? cells.height : field.height

        CodeCells {
            id: cells
            objectName: "cells"
            visible: page.celled
            anchors { left: parent.left; right: parent.right }
            height: Theme.mm(28)
            typed: page.typed
            length: page.celled ? page.length : 0
        }
        TextField {
            id: field
            objectName: "field"
            visible: !page.celled
            anchors { left: parent.left; right: parent.right }
            height: implicitHeight
            typed: page.typed
            spoken: page.title
        }
        DoorMap {
            visible: page.wide && height > Theme.mm(30)
            anchors { left: parent.left; right: parent.right; top: page.celled ? cells.bottom : field.bottom; topMargin: Theme.mm(10); bottom: parent.bottom }
            numbers: false
            quiet: true
            opacity: Theme.hc ? 1 : 0.7
        }
    }

    Item {
        id: pads
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: other.visible ? other.top : last.top; bottomMargin: Theme.mm(4) }

        Loader {
            anchors.fill: parent
            sourceComponent: page.letters ? letterPad : numberPad
        }
        Component {
            id: numberPad

            Keypad {
                keyHeight: Math.min(Theme.mm(34), Math.floor((pads.height - 3 * spacing) / 4))
                onTyped: sign => page.type(sign)
                onRemoved: page.typed = page.typed.slice(0, -1)
                onCleared: page.typed = ""
            }
        }
        Component {
            id: letterPad

            CodePad {
                across: page.wide ? 9 : 7
                keyHeight: Math.min(Theme.mm(28), Math.floor((pads.height - (down - 1) * spacing) / down))
                onTyped: sign => page.type(sign)
                onRemoved: page.typed = page.typed.slice(0, -1)
                onCleared: page.typed = ""
            }
        }
    }
    ActionButton {
        id: other
        objectName: "type-id"
        visible: page.byId && !(page.wide && page.letters)
        anchors { left: parent.left; right: parent.right; bottom: last.top; bottomMargin: Theme.mm(page.wide ? 3 : 6) }
        height: Theme.mm(20)
        kind: "quiet"
        glyph: "id-card"
        text: qsTr("Type my ID instead")
        onClicked: page.act("type-id", null)
    }
    BackAndGo {
        id: last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        goText: page.missing > 0 ? page.want() : page.byId ? qsTr("Open locker", "button") : qsTr("Continue", "button")
        goGlyph: page.byId ? "lock-open" : "arrow-right"
        goEnabled: page.missing === 0
        goName: "confirm"
        onBack: page.act("cancel", null)
        onGo: page.act("typed", { what: page.what, text: page.typed })
    }
}
