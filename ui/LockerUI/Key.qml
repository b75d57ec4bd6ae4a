import QtQuick
import QtQuick.Templates as T

// One key: a sign, or something done to what was typed, whose word stands under its glyph where there is room.
T.AbstractButton {
    id: root

    property string sign: ""
    property bool able: true             // as ActionButton has it
    readonly property var works: ({
        "delete": { glyph: "delete", word: qsTr("Delete") },
        "clear": { glyph: "rotate-ccw", word: qsTr("Clear") },     // an x would pass for the letter
        "turn": { glyph: "keyboard", word: qsTr("Other keys") }
    })
    readonly property var work: works[sign] ?? null
    readonly property bool roomy: word.implicitWidth <= width - Theme.mm(5)
    property bool wordy: true            // the others that do something carry their words too
    readonly property bool worded: work !== null && wordy && roomy && height >= Theme.mm(Theme.large ? 24 : 19)

    text: work ? work.word : sign === "-" ? qsTr("Hyphen") : sign
    enabled: able
    implicitWidth: Theme.key
    implicitHeight: Theme.key
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Face {
        able: root.able
        down: root.pressed
        focused: root.visualFocus
        face: root.pressed ? Theme.c.sunk : Theme.c.surface
    }
    contentItem: Item {
        Column {
            anchors { centerIn: parent; verticalCenterOffset: (root.pressed ? 1 : -1) * Theme.lip / 2 }
            spacing: Theme.mm(0.5)

            Glyph {
                name: root.work?.glyph ?? ""
                color: word.color
                mm: root.worded ? (Theme.large ? 6.5 : 8) : 10
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Words {
                id: word
                visible: root.work === null || root.worded
                role: root.work ? "body" : "key"
                strong: true
                color: root.able ? Theme.c.ink : Theme.c.onDisabled
                text: root.work ? root.text : root.sign
                lineHeight: 1
                wrapMode: Text.NoWrap
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
            }
        }
    }
}
