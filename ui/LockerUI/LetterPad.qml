pragma ComponentBehavior: Bound
import QtQuick

// A to Z in the order everybody knows, and Delete over what is left of the last row. Never mirrored.
Grid {
    id: root

    property int across: 7
    property int keyHeight: Theme.key
    readonly property int down: Math.ceil(27 / across)
    readonly property int keyWidth: Math.floor((width - (across - 1) * spacing) / across)
    readonly property int spare: across * down - 26
    signal typed(string sign)
    signal removed()

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: across
    spacing: Theme.mm(2.2)

    Repeater {
        model: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")

        Key {
            required property string modelData
            objectName: "key-" + modelData
            text: modelData
            width: root.keyWidth
            height: root.keyHeight
            onClicked: root.typed(modelData)
        }
    }
    Item {
        width: root.keyWidth
        height: root.keyHeight

        WordKey {
            objectName: "key-delete"
            glyph: "delete"
            text: qsTr("Delete", "key: takes away the last sign")
            worded: root.spare > 1
            width: root.spare * root.keyWidth + (root.spare - 1) * root.spacing
            height: root.keyHeight
            onClicked: root.removed()
        }
    }
}
