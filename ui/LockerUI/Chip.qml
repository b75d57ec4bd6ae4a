import QtQuick

// How a locker stands: fill, mark and, beside it, a word or a number. Never by colour alone. An open door is the lit
// one, as on every map, and the brightest there is; at night and in high contrast what must be looked into is therefore
// outlined, not filled. Of a parcel whose time is over nothing is full but a flag with a clock.
Rectangle {
    id: root

    property string state_: "free"       // free, parcel, expired, open, out
    property string number: ""
    property bool held: false            // under a finger
    readonly property bool day: Theme.scheme === "light"
    readonly property var looks: ({
        free: { face: Theme.c.surface, ink: Theme.c.ink, edge: Theme.c.line, glyph: "" },
        parcel: { face: Theme.hc ? Theme.c.surface : Theme.c.primary, ink: Theme.hc ? Theme.c.ink : Theme.c.onPrimary, edge: Theme.c.primary, glyph: "package" },
        expired: { face: Theme.c.surface, ink: Theme.c.ink, edge: Theme.c.primary, glyph: "clock" },
        open: { face: Theme.c.lit, ink: Theme.c.onLit, edge: Theme.c.litEdge, glyph: "door-open" },
        out: { face: day ? Theme.c.danger : Theme.c.dangerTint, ink: day ? Theme.c.onDanger : Theme.c.danger, edge: Theme.c.danger, glyph: "wrench" }
    })
    readonly property var look: looks[state_] ?? looks.free
    readonly property bool flagged: state_ === "expired"
    readonly property bool heavy: state_ === "open" || state_ === "out" && !day
    readonly property int markMm: 5
    readonly property int between: Theme.mm(0.8)
    readonly property bool beside: number !== "" && label.width + between + mark.width + Theme.mm(1) <= width
    readonly property int pair: beside && mark.visible && !flagged ? label.width + between + mark.width : label.width
    readonly property int across: width - (flagged && beside ? flag.width : 0)      // what the number stands in
    readonly property int spare: Math.max(between, Math.min(Theme.mm(3), width - label.width - mark.width - Theme.mm(3)))

    color: look.face
    radius: Math.min(Theme.doorRadius, height / 4)
    border { width: held ? Theme.mm(1.4) : heavy ? Theme.chosen : Theme.rule; color: held ? Theme.c.focus : look.edge }

    Rectangle {
        id: flag
        visible: root.flagged
        readonly property bool below: root.number !== "" && !root.beside && mark.visible
        anchors { right: parent.right; bottom: parent.bottom }
        width: below ? parent.width : !mark.visible ? Theme.mm(1.6) : root.number === "" ? Math.round(parent.width * 0.7) : mark.width + root.spare
        height: below ? mark.height : parent.height
        radius: parent.radius
        color: root.look.edge
    }
    Text {
        id: label
        visible: root.number !== ""
        x: Math.round((root.across - root.pair) / 2)
        y: Math.round(root.beside || !mark.visible ? (root.height - height) / 2 : (root.height - height - mark.height) / 2)
        text: root.number
        color: root.look.ink
        font: Theme.number
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Glyph {
        id: mark
        name: root.look.glyph
        mm: root.markMm
        color: root.flagged ? Theme.c.onPrimary : root.look.ink
        x: root.flagged && !flag.below ? root.width - Math.round((flag.width + width) / 2) : root.number === "" ? Math.round((root.width - width) / 2) : root.beside ? label.x + label.width + root.between : Math.round((root.width - width) / 2)
        y: root.number === "" || root.beside ? Math.round((root.height - height) / 2) : flag.below ? root.height - height : label.y + label.height
        visible: name !== "" && (root.number === "" || root.beside || label.height + height <= root.height)
    }
}
