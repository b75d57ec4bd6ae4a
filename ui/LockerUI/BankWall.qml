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
    readonly property int floor: walk ? Theme.mm(12) : 0
    // Laid out once a frame, however much has changed: each layout moves hundreds of things.
    readonly property var wishes: [width, height, floor, side, look.numbers, look.about, look.later, look.allOpen, plan.legible]
    property bool stale: true
    property bool ready: false          // the start is over
    property var laid: ({ lens: null, part: Qt.rect(0, 0, 1, 1), scale: 1, numbered: false, strips: [] })
    readonly property MapPlan plan: MapPlan {}
    readonly property bool lens: laid.lens !== null
    readonly property rect room: laid.lens?.room ?? Qt.rect(0, 0, 0, 0)
    readonly property rect part: laid.part
    readonly property bool beside: room.x > 0
    // Where no glass of this size could show all numbers, the lens is made before somebody waits for it.
    readonly property bool early: plan.legible > Theme.mm(Theme.widthMm)

    function lay(): void {
        if (stale && visible && width > 0)
            laid = plan.made(width - side, height, floor, look.numbers, look.about, look.later.map(id => Bank.door(id)).filter(d => d), look.allOpen);
        stale = false;
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
    Accessible.name: look.named ? qsTr("Map. Locker %1. %2").arg(look.named).arg(Bank.spokenPlace(look.named)) : qsTr("Map of the lockers")

    onWishesChanged: {
        stale = true;
        Qt.callLater(lay);
    }

    Timer {
        interval: 2000
        running: root.early
        onTriggered: root.ready = true
    }
    Connections {
        target: root.Window.window
        function onAfterAnimating(): void {
            root.lay();
        }
    }
    BankPart {
        id: cabinet
        look: root.look
        plan: root.plan
        scaled: root.laid.scale
        strips: root.lens ? [] : root.laid.strips
        numbered: root.laid.numbered
        alone: !root.lens
        x: root.leftOf(root.beside ? root.room.x + glass.width : width)
        y: root.topOf(root.lens && !root.beside ? root.room.y + glass.height : height + root.floor)
    }
    Loader {
        id: glass
        active: root.lens || root.early && root.ready
        asynchronous: !root.lens
        visible: root.lens
        x: root.beside ? cabinet.x + root.room.x : root.leftOf(width)
        y: root.beside ? root.topOf(height) : cabinet.y + root.room.y
        sourceComponent: BankPart {
            look: root.look
            plan: root.plan
            scaled: root.plan.legible
            part: root.part
            strips: root.lens ? root.laid.strips : []
            numbered: true
            isLens: true
        }
    }
    Rectangle {
        id: bracket
        visible: root.lens
        x: cabinet.x + cabinet.frame + Math.round(root.part.x * cabinet.scaled) - border.width
        y: cabinet.y + cabinet.frame + Math.round(root.part.y * cabinet.high) - border.width
        width: Math.round(root.part.width * cabinet.scaled) + 2 * border.width
        height: Math.round(root.part.height * cabinet.high) + 2 * border.width
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
        height: root.floor
        fromX: Bank.screen ? root.middle(Bank.screen) : toX
        toX: root.look.door ? root.middle(root.look.door) : 0
        tone: root.look.litEdge
    }
}
