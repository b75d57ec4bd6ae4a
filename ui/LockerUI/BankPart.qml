pragma ComponentBehavior: Bound
import QtQuick

// The bank, or the part of it that a lens shows, at one scale: doors, numbers, the screen, the lit door.
Rectangle {
    id: root

    required property MapLook look
    required property MapPlan plan
    required property real scaled       // the width in pixels that the whole bank has
    property rect part: Qt.rect(0, 0, 1, 1)
    property bool numbered: false
    property bool isLens: false
    property bool drawn: true
    readonly property int frame: Theme.mm(1.6)
    readonly property int gap: Math.min(Theme.mm(0.9), Math.max(2, Bank.smallest.h * high * 0.18))
    readonly property real high: scaled / Bank.aspect
    readonly property bool speck: Bank.smallest.h * high < Theme.mm(2.2)   // too small for edges
    readonly property bool all: part.width > 0.999 && part.height > 0.999
    readonly property var doors: !drawn ? [] : all ? Bank.doors.filter(d => !d.screen) : Bank.doors.filter(d => !d.screen && touches(d))
    readonly property var lit: drawn ? look.door : null
    readonly property var here: drawn && Bank.screen && touches(Bank.screen) ? Bank.screen : null

    function touches(d: var): bool {
        return d.x < part.right - 0.001 && d.x + d.w > part.left + 0.001 && d.y < part.bottom - 0.001 && d.y + d.h > part.top + 0.001;
    }

    function holds(d: var): bool {
        return d.y >= part.top - 0.001 && d.y + d.h <= part.bottom + 0.001;
    }

    // Whole pixels: between two pixels, edges and letters blur.
    function box(d: var): rect {
        const x = Math.round((d.x - part.x) * scaled);
        const y = Math.round((d.y - part.y) * high);
        return Qt.rect(x + gap / 2, y + gap / 2, Math.round((d.x + d.w - part.x) * scaled) - x - gap, Math.round((d.y + d.h - part.y) * high) - y - gap);
    }

    function half(length: real): int {
        return Math.ceil(Math.floor(length) / 2);
    }

    visible: drawn
    width: Math.round(part.width * scaled) + 2 * frame
    height: Math.round(part.height * high) + 2 * frame
    radius: Theme.mm(2)
    color: "transparent"
    border { width: isLens ? Theme.chosen : Theme.rule; color: isLens ? look.ink : look.edge }

    Item {
        id: inside
        anchors { fill: parent; margins: root.frame }
        clip: !root.all

        Rectangle {
            visible: Bank.plinth > 0
            y: Math.round((1 - Bank.plinth - root.part.y) * root.high) + root.gap / 2
            width: parent.width
            height: Math.max(0, parent.height - y)
            color: root.speck ? root.look.speck : root.look.fill
        }
        Repeater {
            id: shapes
            // Once there, a door stays: another part of the bank need not make its doors anew.
            property int most: 0
            readonly property int wanted: root.doors.length
            onWantedChanged: most = Math.max(most, wanted)
            model: most

            Rectangle {
                required property int index
                readonly property var door: root.doors[index] ?? null
                readonly property rect box: door ? root.box(door) : Qt.rect(0, 0, 0, 0)
                readonly property bool next: door !== null && root.look.later.includes(door.id)
                readonly property bool reached: root.look.reach && door !== null && door.reach === "within"
                visible: door !== null
                x: box.x
                y: box.y
                width: box.width
                height: box.height
                radius: Math.min(Theme.doorRadius, height / 5)
                color: root.speck ? root.look.speck : root.look.fill
                border { width: next || reached ? Math.max(2, Math.min(Theme.chosen, Math.round(height * 0.09))) : root.speck ? 0 : 2; color: next ? root.look.litEdge : reached ? root.look.ink : root.look.edge }
            }
        }
        Repeater {
            id: words
            property int most: 0
            readonly property int wanted: root.numbered ? root.doors.length : 0
            onWantedChanged: most = Math.max(most, wanted)
            model: most

            Text {
                required property int index
                readonly property var door: root.numbered ? root.doors[index] ?? null : null
                readonly property rect box: door ? root.box(door) : Qt.rect(0, 0, 0, 0)
                visible: door !== null && door.id !== root.look.target && root.holds(door)
                x: box.x + root.half(box.width) - root.half(width)
                y: box.y + root.half(box.height) - root.half(height)
                text: door?.id ?? ""
                color: root.look.ink
                font: door !== null && root.look.later.includes(door.id) ? Theme.nextNumber : Theme.number
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: you
            // Of a screen that the lens cuts, what is in the lens.
            readonly property rect whole: root.here ? root.box(root.here) : Qt.rect(0, 0, 0, 0)
            readonly property real upper: Math.max(0, whole.y)
            readonly property rect box: Qt.rect(whole.x, upper, whole.width, Math.min(whole.bottom, inside.height) - upper)
            visible: root.here !== null
            x: box.x
            y: box.y
            width: box.width
            height: box.height
            radius: Math.min(Theme.doorRadius, width / 5)
            color: root.look.ink

            Column {
                anchors.centerIn: parent

                Glyph {
                    name: "map-pin"
                    mm: Math.min(9, you.height * 0.7 / Theme.pxPerMm, you.width * 0.7 / Theme.pxPerMm)
                    color: root.look.paper
                    anchors.horizontalCenter: parent.horizontalCenter
                }
                Words {
                    visible: !root.look.quiet && you.height > implicitHeight + Theme.mm(14) && implicitWidth < you.width
                    text: qsTr("You", "marks the screen on the map of the lockers")
                    strong: true
                    lineHeight: 1.1
                    color: root.look.paper
                    anchors.horizontalCenter: parent.horizontalCenter
                    Accessible.ignored: true
                }
            }
        }
    }
    LitDoor {
        visible: root.lit !== null
        spot: root.lit ? shifted(root.box(root.lit)) : Qt.rect(0, 0, 0, 0)
        number: root.look.target
        numbered: root.numbered || root.lit !== null && root.look.numbers && !root.plan.lens && fits(spot)
        beats: root.isLens || !root.plan.lens
        onSign: root.look.onSign
        ajar: root.look.ajar
        swing: root.look.swing

        function shifted(box: rect): rect {
            return Qt.rect(box.x + root.frame, box.y + root.frame, box.width, box.height);
        }

        function fits(box: rect): bool {
            return box.height > root.plan.down && box.width > root.plan.across(number.length);
        }
    }
}
