pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Everything is taken and closed: a signature, where the site asks for one. Whoever cannot or will not draw says so.
Page {
    id: page

    required property bool busy          // it is being written
    readonly property bool aside: flat || besides && Theme.small      // the ways on stand beside the field
    readonly property bool apart: aside && !Theme.small               // three of them have no room above each other
    readonly property string without: qsTr("I cannot sign", "button")
    readonly property string first: qsTr("Sign first", "on a button that cannot be pressed yet")
    readonly property string finished: qsTr("Finish", "button: the signature is drawn")
    readonly property string empty: qsTr("Clear", "button: what was drawn goes")

    title: qsTr("Sign for what you took")
    help: qsTr("Draw with a finger in the field.")
    told: [title, help, without + "."]
    flatWhenSmall: true
    wideShare: 0.36
    least: aside ? Math.max(ways.least, Theme.mm(40)) : ways.least + Theme.gutter + Theme.mm(40)
    property alias strokes: field.strokes
    onCameUp: field.clear()
    onWentAway: field.clear()

    SignatureField {
        id: field
        objectName: "signature"
        anchors { left: parent.left; top: parent.top }
        width: parent.width - (page.aside ? ways.width + Theme.gutter : 0) - (page.apart ? again.width + Theme.gutter : 0)
        height: page.aside ? parent.height : Math.min(parent.height - ways.height - Theme.gutter, Math.round(width * 0.7))
        able: !page.busy
    }
    ActionButton {
        id: again
        objectName: "clear"
        visible: page.apart
        anchors { right: ways.left; rightMargin: Theme.gutter; top: parent.top }
        width: Math.round(parent.width * 0.18)
        height: parent.height
        text: page.empty
        able: field.drawn && !page.busy
        onClicked: field.clear()
    }
    BackAndGo {
        id: ways
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.aside ? Math.round(parent.width * (Theme.large ? 0.46 : 0.36)) : parent.width
        height: page.aside ? parent.height : least
        stacked: page.aside
        goName: "sign"
        goText: page.busy ? ways.moment : field.drawn ? page.finished : page.first
        goTexts: [page.finished, page.first, ways.moment]
        goGlyph: "check"
        goEnabled: field.drawn || page.busy
        goBusy: page.busy
        otherName: "clear"
        otherText: page.apart ? "" : page.empty
        otherGlyph: "undo-2"
        otherEnabled: field.drawn && !page.busy
        backName: "cannot-sign"
        backText: page.without
        backGlyph: page.aside && Theme.large ? "" : "accessibility"      // there it has room for its words alone
        onBack: page.act("cannot-sign", null)
        onOther: field.clear()
        onGo: page.act("sign", field.strokes)
    }
}
