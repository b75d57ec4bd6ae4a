pragma ComponentBehavior: Bound
import QtQuick

// Digits as on a telephone. Never mirrored.
Grid {
    id: root

    property int keyHeight: Theme.button
    readonly property int keyWidth: Math.floor((width - 2 * spacing) / 3)
    signal typed(string sign)
    signal removed()
    signal cleared()

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    spacing: Theme.gutter

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        Key {
            required property string modelData
            objectName: "key-" + modelData
            text: modelData
            width: root.keyWidth
            height: root.keyHeight
            onClicked: root.typed(modelData)
        }
    }
    WordKey {
        objectName: "key-clear"
        glyph: "x"
        text: qsTr("Clear", "key: takes away all that was typed")
        width: root.keyWidth
        height: root.keyHeight
        onClicked: root.cleared()
    }
    Key {
        objectName: "key-0"
        text: "0"
        width: root.keyWidth
        height: root.keyHeight
        onClicked: root.typed("0")
    }
    WordKey {
        objectName: "key-delete"
        glyph: "delete"
        text: qsTr("Delete", "key: takes away the last sign")
        width: root.keyWidth
        height: root.keyHeight
        onClicked: root.removed()
    }
}
