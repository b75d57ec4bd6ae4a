pragma ComponentBehavior: Bound
import QtQuick

// The bank as it stands in front of the person. One door is lit. Never mirrored: left is left on the wall.
Item {
    id: root

    property var lit: []               // the first is the door to go to now, the others come later
    property bool ajar: false
    property bool numbers: true
    property bool quiet: false         // ornament: no words, silent
    property bool onSign: true
    property bool walk: false
    readonly property real floorHeight: walk ? Theme.mm(12) : 0
    readonly property real room: height - floorHeight
    // True to the wall within a third either way, so that a long bank stays readable on an upright panel.
    readonly property real shape: Math.max(Bank.aspect * 0.72, Math.min(Bank.aspect * 1.36, width / Math.max(1, room)))
    readonly property real bankWidth: Math.min(width, room * shape)
    readonly property real bankHeight: Math.min(room, bankWidth / shape)
    readonly property real frame: Theme.mm(1.6)
    readonly property int gap: Theme.mm(0.9)
    // All numbers or none: a map with some of them looks broken.
    readonly property bool legible: Bank.doors.every(d => fits(d))
    readonly property string target: lit.length > 0 ? lit[0] : ""
    readonly property var litDoor: Bank.door(target)
    readonly property color edge: onSign ? Theme.c.signLine : Theme.c.line

    function fits(d: var): bool {
        const wanted = d.id.length * Theme.px("body") * 0.62 + 6;
        return d.h * (bankHeight - 2 * frame) - gap > Theme.px("body") * 0.86 && d.w * (bankWidth - 2 * frame) - gap > wanted;
    }

    function middle(d: var): real {
        return cabinet.x + frame + (d.x + d.w / 2) * (bankWidth - 2 * frame);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: quiet
    Accessible.role: Accessible.Graphic
    Accessible.name: litDoor ? qsTr("Map. Locker %1. %2").arg(target).arg(Bank.place(target)) : qsTr("Map of the lockers")

    Rectangle {
        id: cabinet
        x: (root.width - width) / 2
        y: (root.room - height) / 2
        width: root.bankWidth
        height: root.bankHeight
        radius: Theme.mm(2)
        color: "transparent"
        border { width: Theme.rule; color: root.edge }

        Repeater {
            model: Bank.doors

            Item {
                id: place
                required property var modelData
                readonly property real inW: cabinet.width - 2 * root.frame
                readonly property real inH: cabinet.height - 2 * root.frame
                x: root.frame + modelData.x * inW + root.gap / 2
                y: root.frame + modelData.y * inH + root.gap / 2
                z: door.z
                width: modelData.w * inW - root.gap
                height: modelData.h * inH - root.gap

                MapDoor {
                    id: door
                    visible: !place.modelData.screen
                    anchors.fill: parent
                    number: place.modelData.id
                    lit: !place.modelData.screen && root.target === place.modelData.id
                    next: !place.modelData.screen && root.lit.indexOf(place.modelData.id) > 0
                    ajar: lit && root.ajar
                    onSign: root.onSign
                    numbered: root.numbers && (root.legible || lit && root.fits(place.modelData))
                }
                Rectangle {
                    visible: place.modelData.screen
                    anchors.fill: parent
                    radius: Theme.doorRadius
                    color: root.onSign ? Theme.c.signInk : Theme.c.ink

                    Column {
                        readonly property bool roomy: place.height > Theme.mm(20)
                        id: here
                        anchors.centerIn: parent
                        Glyph {
                            name: "map-pin"
                            mm: Math.min(9, place.height * 0.7 / Theme.pxPerMm, place.width * 0.7 / Theme.pxPerMm)
                            color: root.onSign ? Theme.c.sign : Theme.c.surface
                            anchors.horizontalCenter: parent.horizontalCenter
                        }
                        Words {
                            visible: !root.quiet && here.roomy && implicitWidth < place.width
                            text: qsTr("You")
                            strong: true
                            lineHeight: 1.1
                            color: root.onSign ? Theme.c.sign : Theme.c.surface
                            anchors.horizontalCenter: parent.horizontalCenter
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    FloorLine {
        visible: root.walk && root.litDoor !== null
        y: cabinet.y + cabinet.height
        width: parent.width
        height: root.floorHeight
        fromX: Bank.screen ? root.middle(Bank.screen) : toX
        toX: root.litDoor ? root.middle(root.litDoor) : 0
        tone: root.onSign ? Theme.c.lit : Theme.c.litEdge
    }
}
