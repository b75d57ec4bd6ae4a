pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Everything is taken and closed: a signature, where the site asks for one. Whoever cannot or will not draw says so.
Page {
    id: page

    required property bool busy          // it is being written
    readonly property bool aside: flat || besides && Theme.small      // the ways on stand beside the field
    readonly property string without: qsTr("I cannot sign", "button")
    readonly property string first: qsTr("Sign first", "on a button that cannot be pressed yet")
    readonly property string finished: qsTr("Finish", "button: the signature is drawn")

    title: qsTr("Sign for what you took")
    help: qsTr("Draw with a finger in the field.")
    told: [title, help, without + "."]
    kept: ["busy"]
    flatWhenSmall: true
    wideShare: 0.36
    least: aside ? Math.max(ways.least, Theme.mm(40)) : ways.least + Theme.gutter + Theme.mm(40)
    onCameUp: field.clear()
    onWentAway: field.clear()

    SignatureField {
        id: field
        objectName: "signature"
        anchors { left: parent.left; top: parent.top }
        width: parent.width - (page.aside ? ways.width + Theme.gutter : 0)
        height: page.aside ? parent.height : Math.min(parent.height - ways.height - Theme.gutter, Math.round(width * 0.7))
        able: !page.busy
    }
    BackAndGo {
        id: ways
        anchors { right: parent.right; bottom: parent.bottom }
        width: page.aside ? Math.round(parent.width * (Theme.large ? 0.42 : 0.36)) : parent.width
        height: page.aside ? parent.height : least
        stacked: page.aside
        goName: "sign"
        goText: field.drawn ? page.finished : page.first
        goTexts: [page.finished, page.first]
        goGlyph: "check"
        goEnabled: field.drawn
        goBusy: page.busy
        otherName: "clear"
        otherText: qsTr("Clear", "button: what was drawn goes")
        otherGlyph: "undo-2"
        otherEnabled: field.drawn && !page.busy
        backName: "cannot-sign"
        backText: page.without
        backGlyph: "accessibility"
        onBack: page.act("cannot-sign", null)
        onOther: field.clear()
        onGo: page.act("sign", field.strokes)
    }
}
