import QtQuick
import QtQuick.Templates as T

// A size: its door drawn to one scale with the others, beside a bottle 24 cm high. Or a locker by its number. It
// shows what its height and width have room for: the name always, then the picture, then the rest.
T.AbstractButton {
    id: root

    property string note: ""
    property string free: ""
    property string number: ""
    property int doorMm: 120
    property int tallestMm: 380
    readonly property int edge: Theme.mm(Theme.small || Theme.lowered ? 3.5 : 5)
    readonly property int gap: Theme.mm(Theme.small || Theme.lowered ? 3 : 5)
    readonly property int inside: height - Theme.lip - Theme.mm(Theme.small || Theme.lowered ? 3 : 6)
    required property SizeGrid plan         // what all cells have room for
    readonly property int line: Theme.px("body")
    readonly property real chipWidth: plan.longestFree + Theme.mm(8)
    readonly property real beside: width - 2 * edge - door.implicitWidth - gap
    readonly property bool titled: width > Theme.mm(120) && inside > line * 4 && plan.longest * 1.4 + chipWidth + gap < beside
    // Beside its picture it says how many are free too, unless that has no room without the picture either.
    readonly property real wordsNeed: plan.wordsHigh(beside, plan.wordsHigh(width - 2 * edge, true) < inside)
    readonly property bool pictured: plan.longest < beside && plan.longestFree < beside || plan.longestWord < beside && inside > Math.max(line * 2.9, wordsNeed)
    readonly property bool drawn: pictured && (number === "" || plate.width < picture.width + gap)
    readonly property bool chipped: !(Theme.small && Theme.large) && pictured && (width > Theme.mm(110) || inside < line * 2.9) && plan.longest * (titled ? 1.4 : 1) + chipWidth + gap < beside
    readonly property string second: chipped || free === "" ? note : free
    readonly property bool roomy: second === "" || name.implicitHeight + below.implicitHeight + Theme.mm(1) < inside      // for the second line

    Accessible.role: Accessible.Button
    Accessible.name: [text, note, free].filter(part => part !== "").join(". ")

    background: Face {
        down: root.pressed
        focused: root.visualFocus
        face: root.pressed ? Theme.c.sunk : Theme.c.surface
    }
    contentItem: Item {
        Item {
            anchors { fill: parent; leftMargin: root.edge; rightMargin: root.edge; topMargin: root.pressed ? Theme.lip : 0; bottomMargin: root.pressed ? 0 : Theme.lip }

            Item {
                id: picture
                visible: root.drawn
                width: door.implicitWidth
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }

                DoorPlate {
                    id: plate
                    visible: root.number !== ""
                    number: root.number
                    mm: Math.min(20, root.inside / Theme.pxPerMm * 0.8, door.implicitWidth / Theme.pxPerMm / 1.6)
                    anchors.centerIn: parent
                }
                ScaledDoor {
                    id: door
                    visible: root.number === ""
                    anchors.fill: parent
                    doorMm: root.doorMm
                    tallestMm: root.tallestMm
                    most: root.width * 0.24
                    room: root.inside
                }
            }
            Column {
                anchors { left: root.drawn ? picture.right : parent.left; leftMargin: root.drawn ? root.gap : 0; right: chip.visible ? chip.left : parent.right; rightMargin: chip.visible ? root.gap : 0; verticalCenter: parent.verticalCenter }
                spacing: Theme.mm(1)

                Words {
                    id: name
                    role: root.titled ? "title" : "button"
                    said: root.text
                    lineHeight: root.inside < 2.6 * Theme.px(role) ? root.plan.closest : Theme.leading(role)     // two lines have to do with less
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
                Words {
                    id: below
                    visible: root.second !== "" && root.roomy && (root.free === "" || root.plan.roomy)
                    said: root.second
                    color: root.second === root.free && !Theme.hc ? Theme.c.good : Theme.c.inkSoft
                    strong: root.second === root.free
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
            }
            Rectangle {
                id: chip
                visible: root.chipped && root.free !== ""
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: root.chipWidth
                height: count.implicitHeight + Theme.mm(4)
                radius: height / 2
                color: Theme.c.goodTint

                Words {
                    id: count
                    anchors.centerIn: parent
                    text: root.free
                    strong: true
                    color: Theme.hc ? Theme.c.ink : Theme.c.good
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
