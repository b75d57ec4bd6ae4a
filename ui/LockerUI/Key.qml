import QtQuick
import QtQuick.Templates as T

// One key: a sign, or a drawn sign over a word. Struck again too soon it stays silent, for hands that tremble.
T.AbstractButton {
    id: root

    property string glyph: ""
    property bool word: false
    property string spoken: text
    signal struck()

    implicitWidth: Theme.key
    implicitHeight: Theme.key
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    onClicked: {
        if (tremor.running)
            return;
        if (Theme.repeatIgnoreMs > 0)
            tremor.start();
        root.struck();
    }

    Timer {
        id: tremor
        interval: Theme.repeatIgnoreMs
    }
    background: Face {
        raised: root.enabled
        down: root.pressed
        focused: root.visualFocus
        face: !root.enabled ? Theme.c.disabled : root.pressed ? Theme.c.sunk : Theme.c.surface
        edge: root.enabled ? Theme.c.line : Theme.c.hairline
    }
    contentItem: Item {
        Column {
            anchors { centerIn: parent; verticalCenterOffset: (root.pressed ? 1 : -1) * Theme.lip / 2 }
            spacing: Theme.mm(0.5)

            Glyph {
                name: root.glyph
                mm: root.text === "" ? 10 : 8
                color: root.enabled ? Theme.c.ink : Theme.c.onDisabled
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Words {
                visible: root.text !== ""
                role: root.word ? "body" : "key"
                strong: true
                text: root.text
                lineHeight: 1
                color: root.enabled ? Theme.c.ink : Theme.c.onDisabled
                anchors.horizontalCenter: parent.horizontalCenter
                Accessible.ignored: true
            }
        }
    }
}
