pragma ComponentBehavior: Bound
import QtQuick

// The bank, or the part of it that a lens shows, at one scale: doors, numbers, the screen, the lit door.
// Every door is made once and stays where it is; a lens moves over them.
Rectangle {
    id: root

    required property MapLook look
    required property MapPlan plan
    required property real scaled       // the width in pixels that the whole bank has
    property rect part: Qt.rect(0, 0, 1, 1)
    property var strips: []             // its numbers
    readonly property real letterHeight: Theme.px("body") * 1.21   // Inter from its highest to its lowest; font metrics are told of a new font too late
    property bool numbered: false       // at this scale every number can be read
    property bool isLens: false
    property bool alone: true           // no other part shows the lit door
    readonly property int frame: plan.frame
    readonly property real high: scaled / Bank.aspect
    readonly property bool speck: Bank.smallest.h * high < Theme.mm(2.2)   // too small for edges
    // Half of what lies between two doors, in whole pixels: between two pixels, edges and letters blur.
    readonly property int half: Math.max(1, Math.round(Math.min(plan.gap, Bank.smallest.h * high * 0.18) / 2))
    readonly property int line: speck ? 0 : 2
    // Small doors have square corners: a round one costs a picture of its own.
    readonly property int corner: Bank.smallest.h * high < Theme.mm(8) ? 0 : Theme.doorRadius
    // Not quite opaque: else the software renderer keeps account, door by door, of what each of them hides, which
    // takes longer than to paint them.
    readonly property color fill: Qt.alpha(speck ? look.speck : look.fill, 0.99)

    function box(d: var): rect {
        const x = Math.round(d.x * scaled) + half;
        const y = Math.round(d.y * high) + half;
        return Qt.rect(x, y, Math.round((d.x + d.w) * scaled) - half - x, Math.round((d.y + d.h) * high) - half - y);
    }

    function shows(d: var): bool {
        return d.x > part.left - 0.001 && d.x + d.w < part.right + 0.001 && d.y < part.bottom - 0.001 && d.y + d.h > part.top + 0.001;
    }

    width: Math.round(part.width * scaled) + 2 * frame
    height: Math.round(part.height * high) + 2 * frame
    radius: Theme.mm(2)
    color: "transparent"
    border { width: isLens ? Theme.chosen : Theme.rule; color: isLens ? look.ink : look.edge }

    Item {
        id: inside
        anchors { fill: parent; margins: root.frame }
        clip: root.isLens

        Item {
            x: -Math.round(root.part.x * root.scaled)
            y: -Math.round(root.part.y * root.high)

            Rectangle {
                visible: Bank.plinth > 0 && !root.isLens
                y: Math.round(root.plan.foot * root.high) + root.half
                width: inside.width
                height: Math.max(0, inside.height - y)
                color: root.fill
            }
            Repeater {
                model: Bank.standing.length

                Rectangle {
                    required property int index
                    readonly property var door: Bank.standing[index]
                    x: Math.round(door.x * root.scaled) + root.half
                    y: Math.round(door.y * root.high) + root.half
                    width: Math.round((door.x + door.w) * root.scaled) - root.half - x
                    height: Math.round((door.y + door.h) * root.high) - root.half - y
                    radius: root.corner
                    color: root.fill
                    border { width: root.line; color: root.look.edge }
                }
            }
            Repeater {
                model: root.look.marked

                Rectangle {
                    required property var modelData
                    readonly property var door: Bank.door(modelData.id) ?? Bank.nowhere   // another bank may come before other marks do
                    readonly property rect box: root.box(door)
                    objectName: modelData.later && root.look.allOpen ? "open-door-" + modelData.id : ""
                    visible: root.shows(door)
                    x: box.x
                    y: box.y
                    width: box.width
                    height: box.height
                    radius: root.corner
                    color: modelData.later && (root.look.allOpen || root.look.ajar && root.strips.length === 0) ? Theme.c.lit : "transparent"     // it stands open too
                    border { width: Math.max(2, Math.min(Theme.chosen, Math.round(height * 0.09))); color: modelData.later ? root.look.litEdge : root.look.ink }

                    Text {
                        readonly property real most: Math.min(parent.height * 1.1, parent.width / (0.72 * Math.max(1, text.length)))
                        anchors.centerIn: parent
                        visible: parent.modelData.later && root.look.allOpen && most >= Theme.px("body")
                        text: parent.modelData.id
                        color: Theme.c.onLit
                        font { family: Theme.family; features: { "tnum": 1 }; weight: Font.Bold; pixelSize: Theme.px("body") }
                        textFormat: Text.PlainText
                        Accessible.ignored: true
                    }
                }
            }
            Rectangle {
                readonly property rect box: root.look.shut === "" ? Qt.rect(0, 0, 0, 0) : root.box(Bank.door(root.look.shut))
                objectName: "shut-door"
                visible: root.look.shut !== ""
                x: box.x
                y: box.y
                width: box.width
                height: box.height
                radius: root.corner
                color: root.look.soft

                Text {
                    anchors.centerIn: parent
                    visible: root.numbered || parent.height > root.plan.down && parent.width > root.plan.across(text.length)
                    text: root.look.shut
                    color: root.look.paper
                    font: Theme.number
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            Repeater {
                id: words
                // Once there, a strip stays: the next numbers need not make it anew.
                property int most: 0
                readonly property int wanted: root.strips.length
                onWantedChanged: most = Math.max(most, wanted)
                Component.onCompleted: most = wanted
                model: most

                Text {
                    required property int index
                    readonly property var strip: root.strips[index] ?? null
                    visible: strip !== null
                    x: strip ? Math.round(strip.x * root.scaled) : 0
                    y: strip ? Math.round((strip.y + strip.h / 2) * root.high - root.letterHeight / 2) : 0
                    width: strip ? Math.round(strip.w * root.scaled) : 0
                    text: strip ? strip.ids.join("\n") : ""
                    lineHeightMode: Text.FixedHeight
                    lineHeight: strip ? strip.h * root.high : 1
                    horizontalAlignment: Text.AlignHCenter
                    color: root.look.ink
                    font: Theme.number
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            Here {
                // Of a screen that the lens cuts, what is in the lens.
                readonly property rect whole: Bank.screen ? root.box(Bank.screen) : Qt.rect(0, 0, 0, 0)
                readonly property real from: Math.max(whole.y, Math.round(root.part.top * root.high))
                readonly property real to: Math.min(whole.bottom, Math.round(root.part.bottom * root.high))
                visible: Bank.screen !== null && root.shows(Bank.screen)
                x: whole.x
                y: from
                width: whole.width
                height: to - from
                radius: root.corner
                look: root.look
                named: root.alone
            }
        }
    }
    LitDoor {
        id: lit
        readonly property rect box: root.look.door ? root.box(root.look.door) : Qt.rect(0, 0, 0, 0)
        visible: root.look.door !== null && !root.look.allOpen
        spot: Qt.rect(box.x + root.frame - Math.round(root.part.x * root.scaled), box.y + root.frame - Math.round(root.part.y * root.high), box.width, box.height)
        number: root.look.target
        numbered: root.numbered || root.look.numbers && root.alone && box.height + Theme.mm(2) > root.plan.down && box.width > root.plan.across(number.length)
        beats: root.alone
        onSign: root.look.onSign
        ajar: root.look.ajar
        swing: root.look.swing
    }
}
