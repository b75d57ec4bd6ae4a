pragma ComponentBehavior: Bound
import QtQuick

// The bank as it stands in front of the person. One door is lit. Never mirrored: left is left on the wall.
// There is one in the window; it hangs in the place that Bank.front names.
Item {
    id: root

    readonly property DoorMap place: Bank.front
    readonly property MapLook look: MapLook {}
    // The line along the floor: where there is somewhere to go, and room for it.
    readonly property bool walk: (place?.walk ?? false) && look.door !== null && Bank.screen !== null && height > Theme.mm(48)
    readonly property int side: look.reach ? Theme.mm(12) : 0
    readonly property var lens: plan.lens
    readonly property rect room: lens?.room ?? Qt.rect(0, 0, 0, 0)
    readonly property bool beside: room.x > 0
    readonly property MapPlan plan: MapPlan {
        width: root.width - root.side
        height: root.height
        floor: root.walk ? Theme.mm(12) : 0
        numbers: root.look.numbers
        lit: root.look.door
    }

    // The left end of what lies in a row so long, in the middle of the room.
    function leftOf(length: real): int {
        return side + Math.max(0, Math.round((width - side - length) / 2));
    }

    function topOf(length: real): int {
        return Math.max(0, Math.round((height - length) / 2));
    }

    function middle(d: var): real {
        return cabinet.x + cabinet.frame + (d.x + d.w / 2) * cabinet.scaled;
    }

    parent: place
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    visible: place?.drawn ?? false
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: look.quiet
    Accessible.role: Accessible.Graphic
    Accessible.name: look.door ? qsTr("Map. Locker %1. %2").arg(look.target).arg(Bank.spokenPlace(look.target)) : qsTr("Map of the lockers")

    BankPart {
        id: cabinet
        look: root.look
        plan: root.plan
        scaled: root.plan.scale
        numbered: root.plan.numbered
        drawn: root.visible
        x: root.leftOf(root.beside ? root.room.x + glass.width : width)
        y: root.topOf(root.lens && !root.beside ? root.room.y + glass.height : height + root.plan.floor)
    }
    BankPart {
        id: glass
        look: root.look
        plan: root.plan
        scaled: root.lens ? root.lens.scale : 1
        part: root.lens ? root.lens.part : Qt.rect(0, 0, 1, 1)
        numbered: true
        isLens: true
        drawn: root.visible && root.lens !== null
        x: root.beside ? cabinet.x + root.room.x : root.leftOf(width)
        y: root.beside ? root.topOf(height) : cabinet.y + root.room.y
    }
    Rectangle {
        id: bracket
        visible: glass.drawn
        x: cabinet.x + cabinet.frame + Math.round(glass.part.x * cabinet.scaled) - border.width
        y: cabinet.y + cabinet.frame + Math.round(glass.part.y * cabinet.high) - border.width
        width: Math.round(glass.part.width * cabinet.scaled) + 2 * border.width
        height: Math.round(glass.part.height * cabinet.high) + 2 * border.width
        radius: Theme.doorRadius
        color: "transparent"
        border { width: Theme.chosen; color: root.look.ink }
    }
    ReachBand {
        visible: root.look.reach && cabinet.high > Theme.mm(24)
        x: cabinet.x - root.side
        y: cabinet.y + cabinet.frame + Math.round(Bank.reachTop * cabinet.high)
        width: root.side
        height: Math.round((Bank.reachBottom - Bank.reachTop) * cabinet.high)
        ink: root.look.ink
    }
    FloorLine {
        visible: root.walk
        x: 0
        y: cabinet.y + cabinet.height
        width: parent.width
        height: root.plan.floor
        fromX: Bank.screen ? root.middle(Bank.screen) : toX
        toX: root.look.door ? root.middle(root.look.door) : 0
        tone: root.look.litEdge
    }
}
