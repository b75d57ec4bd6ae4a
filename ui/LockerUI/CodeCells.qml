pragma ComponentBehavior: Bound
import QtQuick

// One cell for each sign of a code; the next one is lit. Never mirrored. A secret is hidden, sign by sign.
// In high contrast the cells are lines to write on: they cannot be pressed.
Row {
    id: root

    property string typed: ""
    property bool secret: false
    property int length: 6
    readonly property int tall: Math.min(Theme.mm(Theme.small ? 18 : 28), Math.round(cell * 1.3))
    readonly property int cell: Math.min(Theme.mm(27), Math.floor((width - (length - 1) * spacing) / length))
    readonly property string spoken: qsTr("%1 of %2 typed", "spoken: signs of a code").arg(typed.length).arg(length)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: length > 6 ? Theme.mm(2) : Theme.mm(3)

    readonly property Veil veil: Veil {
        secret: root.secret
        typed: root.typed
    }

    Repeater {
        model: root.length

        Rectangle {
            id: box
            required property int index
            readonly property bool full: index < root.typed.length
            readonly property bool here: index === root.typed.length
            width: root.cell
            height: root.tall
            radius: Theme.hc ? 0 : Theme.radius
            color: full ? Theme.c.surface : Theme.c.signDoor
            border {
                width: Theme.hc ? 0 : box.here ? Theme.mm(1) : Theme.rule
                color: box.here ? Theme.c.lit : Theme.scheme !== "light" || !box.full ? Theme.c.signLine : Theme.c.surface
            }

            Text {
                anchors.centerIn: parent
                visible: box.full
                text: root.veil.shown.charAt(box.index)
                color: Theme.c.ink
                font { family: Theme.family; weight: Font.Bold; pixelSize: Math.max(Theme.px("body"), Math.min(Theme.mm(17), root.cell * 0.8, root.tall * 0.62)); features: { "tnum": 1 } }
                Accessible.ignored: true
            }
            Rectangle {
                visible: Theme.hc
                width: parent.width
                height: box.here ? Theme.bar : Theme.rule
                color: box.here ? Theme.c.lit : Theme.c.signLine
                anchors.bottom: parent.bottom
            }
            Rectangle {
                visible: box.here && !Theme.hc
                width: Math.min(Theme.mm(9), parent.width * 0.5)
                height: Theme.mm(1)
                color: Theme.c.lit
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: parent.height * 0.2 }
            }
        }
    }
}
