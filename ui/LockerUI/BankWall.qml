pragma ComponentBehavior: Bound
import QtQuick

// The bank as it stands in front of the person. One door is lit. Never mirrored: left is left on the wall.
// There is one in the window; it hangs in the place that Bank.front names.
Item {
    id: root

    readonly property DoorMap place: Bank.front
    readonly property bool numbers: place?.numbers ?? false
    readonly property bool quiet: place?.quiet ?? true
    readonly property bool onSign: place?.onSign ?? true
    readonly property bool walk: place?.walk ?? false
    readonly property var lit: place?.lit ?? []
    readonly property real floorHeight: walk ? Theme.mm(12) : 0
    readonly property real room: height - floorHeight
    // True to the wall within a third either way, so that a long bank stays readable on an upright panel.
    readonly property real shape: Math.max(Bank.aspect * 0.72, Math.min(Bank.aspect * 1.36, width / Math.max(1, room)))
    readonly property real bankWidth: Math.min(width, room * shape)
    readonly property real bankHeight: Math.min(room, bankWidth / shape)
    readonly property real frame: Theme.mm(1.6)
    readonly property real inW: bankWidth - 2 * frame
    readonly property real inH: bankHeight - 2 * frame
    readonly property int gap: Theme.mm(0.9)
    // All numbers or none: a map with some of them looks broken.
    readonly property bool legible: numbers && Bank.doors.every(d => fits(d))
    readonly property var litDoor: lit.length > 0 ? Bank.door(lit[0]) : null
    readonly property string target: litDoor?.id ?? ""
    readonly property var later: lit.slice(1)
    readonly property color edge: onSign ? Theme.c.signLine : Theme.c.line
    readonly property color fill: onSign ? Theme.c.signDoor : Theme.c.surface
    readonly property color litEdge: onSign ? Theme.c.lit : Theme.c.litEdge
    readonly property color ink: onSign ? Theme.c.signInk : Theme.c.ink
    readonly property color paper: onSign ? Theme.c.sign : Theme.c.surface

    function box(d: var): rect {
        return Qt.rect(frame + d.x * inW + gap / 2, frame + d.y * inH + gap / 2, d.w * inW - gap, d.h * inH - gap);
    }

    function fits(d: var): bool {
        const wanted = d.id.length * Theme.px("body") * 0.62 + 6;
        return d.h * inH - gap > Theme.px("body") * 0.86 && d.w * inW - gap > wanted;
    }

    // Whole pixels, as anchors give them: between two pixels, letters blur.
    function half(length: real): int {
        return Math.ceil(Math.floor(length) / 2);
    }

    function middle(d: var): real {
        return cabinet.x + frame + (d.x + d.w / 2) * inW;
    }

    parent: place
    width: parent?.width ?? 0
    height: parent?.height ?? 0
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
            model: Bank.doors.length

            Rectangle {
                required property int index
                readonly property var door: Bank.doors[index]
                readonly property rect box: root.box(door)
                readonly property bool next: root.later.includes(door.id)
                visible: !door.screen
                x: box.x
                y: box.y
                width: box.width
                height: box.height
                radius: Theme.doorRadius
                color: root.fill
                border { width: next ? Theme.chosen : 2; color: next ? root.litEdge : root.edge }
            }
        }
        Repeater {
            id: words
            // Once there, the numbers stay: the next screen with numbers need not make them anew.
            property bool wanted: false
            readonly property bool shown: root.legible
            onShownChanged: wanted = wanted || shown
            model: wanted ? Bank.doors.length : 0

            Text {
                required property int index
                readonly property var door: Bank.doors[index]
                visible: words.shown && !door.screen && door.id !== root.target
                readonly property rect box: root.box(door)
                x: box.x + root.half(box.width) - root.half(width)
                y: box.y + root.half(box.height) - root.half(height)
                text: door.id
                color: root.ink
                font: root.later.includes(door.id) ? Theme.nextNumber : Theme.number
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: here
            readonly property var door: Bank.screen
            readonly property rect box: door ? root.box(door) : Qt.rect(0, 0, 0, 0)
            visible: door !== null
            x: box.x
            y: box.y
            width: box.width
            height: box.height
            radius: Theme.doorRadius
            color: root.ink

            Column {
                readonly property bool roomy: here.height > Theme.mm(20)
                anchors.centerIn: parent

                Glyph {
                    name: "map-pin"
                    mm: Math.min(9, here.height * 0.7 / Theme.pxPerMm, here.width * 0.7 / Theme.pxPerMm)
                    color: root.paper
                    anchors.horizontalCenter: parent.horizontalCenter
                }
                Words {
                    visible: !root.quiet && parent.roomy && implicitWidth < here.width
                    text: qsTr("You")
                    strong: true
                    lineHeight: 1.1
                    color: root.paper
                    anchors.horizontalCenter: parent.horizontalCenter
                    Accessible.ignored: true
                }
            }
        }
        LitDoor {
            visible: root.litDoor !== null
            spot: root.litDoor ? root.box(root.litDoor) : Qt.rect(0, 0, 0, 0)
            number: root.target
            numbered: root.legible || root.numbers && root.litDoor !== null && root.fits(root.litDoor)
            onSign: root.onSign
            ajar: root.place?.ajar ?? false
            swing: root.place?.swing ?? 1
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
