import QtQuick

// A pad, and the ways back and on: under it where there is height, beside it on a flat or lowered desk.
Item {
    id: root

    property alias pad: pad
    property alias acts: acts
    property bool flat: false
    readonly property int gap: Theme.mm(Theme.small || Theme.lowered ? 3 : 5)
    readonly property int keys: pad.kind === "digits" ? 12 : pad.kind === "letters" ? 27 : 39
    readonly property int across: pad.kind === "digits" ? 3 : Math.floor((width + pad.gap) / (Theme.key + pad.gap))
    readonly property int padNeed: Math.ceil(keys / across) * (Theme.key + pad.gap) - pad.gap
    readonly property int underNeed: gap + Theme.button + (acts.three ? Theme.button + acts.gap : 0)
    readonly property bool beside: flat || padNeed + underNeed > height
    readonly property int actsWidth: beside ? Math.max(Theme.mm(!Theme.large ? 50 : flat && !Theme.small ? 102 : 66), Math.round(width * (flat ? 0.2 : 0.3))) : width
    readonly property int least: flat ? 2 * Theme.key + pad.gap : 4 * Theme.key + 3 * pad.gap

    implicitHeight: least

    Pad {
        id: pad
        flat: root.flat
        x: Theme.rtl ? root.width - width : 0   // it is never mirrored itself, so its place must be
        y: 0
        width: root.beside ? root.width - root.actsWidth - Theme.gutter : root.width
        height: root.beside ? root.height : root.height - acts.height - root.gap
    }
    BackAndGo {
        id: acts
        anchors { right: parent.right; bottom: parent.bottom }
        stacked: root.beside
        width: root.actsWidth
        height: root.beside ? root.height : least
    }
}
