import QtQuick
import QtQuick.Templates as T

// One line of a list: a plate or a sign, words, a note, a chevron. The whole row is the target.
T.AbstractButton {
    id: root

    property string glyph: ""
    property bool able: true           // as ActionButton has it
    property string number: ""
    property string note: ""
    property bool lit: false
    property bool dense: false         // long words: as small as words may be
    property string openly: ""         // what the loudspeaker says instead of the name
    // From the words themselves: a hidden column does not know its height.
    readonly property real wordsNeed: name.implicitHeight + (note === "" ? 0 : col.spacing + second.implicitHeight)
    readonly property color ink: able ? Theme.c.ink : Theme.c.onDisabled
    readonly property int need: Math.max(Theme.key, Math.ceil(wordsNeed) + Theme.mm(Theme.small || Theme.lowered ? 4 : 6))

    implicitHeight: Math.max(Theme.mm(Theme.small ? 20 : 26), need)
    enabled: able
    Accessible.role: Accessible.Button
    Accessible.name: (note === "" ? text : text + ". " + note).replace(/\u00a0/g, " ")

    background: Face {
        able: root.able
        face: root.pressed ? Theme.c.sunk : Theme.c.surface
        down: root.pressed
        focused: root.visualFocus
    }
    contentItem: Item {
        Item {
            anchors { fill: parent; leftMargin: Theme.mm(5); rightMargin: Theme.mm(4); topMargin: root.pressed ? Theme.lip : 0; bottomMargin: root.pressed ? 0 : Theme.lip }

            DoorPlate {
                id: plate
                visible: root.number !== ""
                number: root.number
                kind: root.lit ? "lit" : "sign"
                mm: Theme.small ? 15 : 17
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            }
            Glyph {
                id: sign
                name: root.glyph
                mm: 11
                color: root.ink
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            }
            Column {
                id: col
                anchors {
                    left: root.number !== "" ? plate.right : root.glyph !== "" ? sign.right : parent.left
                    leftMargin: root.number + root.glyph !== "" ? Theme.mm(Theme.small ? 4 : 5) : 0
                    right: tail.left
                    rightMargin: Theme.mm(1)
                    verticalCenter: parent.verticalCenter
                }
                spacing: Theme.mm(0.8)

                Words {
                    id: name
                    role: root.dense ? "body" : "button"
                    strong: true
                    said: root.text
                    color: root.ink
                    width: parent.width
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
                Words {
                    id: second
                    visible: root.note !== ""
                    said: root.note
                    color: root.able ? Theme.c.inkSoft : root.ink
                    width: parent.width
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
            }
            Glyph {
                id: tail
                visible: root.able
                name: "chevron-right"
                mm: 9
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            }
        }
    }
}
