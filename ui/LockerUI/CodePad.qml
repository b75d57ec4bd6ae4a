pragma ComponentBehavior: Bound
import QtQuick

// Letters over digits, for codes that hold both. Never mirrored.
Column {
    id: root

    property alias across: letters.across
    property int keyHeight: Theme.key
    readonly property int down: letters.down + 2
    signal typed(string sign)
    signal removed()
    signal cleared()

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Theme.mm(2.2)

    Grid {
        id: digits
        readonly property int keyWidth: Math.floor((width - 5 * spacing) / 6)
        width: parent.width
        columns: 6
        spacing: root.spacing

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

            Key {
                required property string modelData
                objectName: "key-" + modelData
                text: modelData
                width: digits.keyWidth
                height: root.keyHeight
                onClicked: root.typed(modelData)
            }
        }
        Key {
            objectName: "key-hyphen"
            text: "-"
            spoken: qsTr("Hyphen", "spoken: the key -")
            width: digits.keyWidth
            height: root.keyHeight
            onClicked: root.typed("-")
        }
        WordKey {
            objectName: "key-clear"
            text: qsTr("Clear", "key: takes away all that was typed")
            width: digits.keyWidth
            height: root.keyHeight
            onClicked: root.cleared()
        }
    }
    LetterPad {
        id: letters
        width: parent.width
        keyHeight: root.keyHeight
        onTyped: sign => root.typed(sign)
        onRemoved: root.removed()
    }
}
