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
            onStruck: root.typed(modelData)
        }
    }
    Key {
        objectName: "key-clear"
        glyph: "x"
        text: qsTr("Clear")
        word: true
        width: root.keyWidth
        height: root.keyHeight
        onStruck: root.cleared()
    }
    Key {
        objectName: "key-0"
        text: "0"
        width: root.keyWidth
        height: root.keyHeight
        onStruck: root.typed("0")
    }
    Key {
        objectName: "key-delete"
        glyph: "delete"
        text: qsTr("Delete")
        word: true
        width: root.keyWidth
        height: root.keyHeight
        onStruck: root.removed()
    }
}
