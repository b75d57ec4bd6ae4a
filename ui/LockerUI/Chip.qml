import QtQuick

// How a locker stands: fill, mark and, beside it, a word or a number. Never by colour alone.
Rectangle {
    id: root

    property string state_: "free"       // free, parcel, expired, open, out
    property string number: ""
    property bool held: false            // under a finger
    readonly property var looks: ({
        free: { face: Theme.c.surface, ink: Theme.c.ink, edge: Theme.c.line, glyph: "" },
        parcel: { face: Theme.c.primary, ink: Theme.c.onPrimary, edge: Theme.c.primary, glyph: "package" },
        expired: { face: Theme.c.lit, ink: Theme.c.onLit, edge: Theme.c.litEdge, glyph: "clock" },
        open: { face: Theme.c.surface, ink: Theme.c.ink, edge: Theme.c.focus, glyph: "door-open" },
        out: { face: Theme.c.danger, ink: Theme.c.onDanger, edge: Theme.c.danger, glyph: "wrench" }
    })
    readonly property var look: looks[state_] ?? looks.free
    readonly property int markMm: 5
    readonly property int between: Theme.mm(0.8)
    readonly property bool beside: number !== "" && label.width + between + mark.width + Theme.mm(1) <= width
    readonly property int pair: beside && mark.visible ? label.width + between + mark.width : label.width

    color: look.face
    radius: Math.min(Theme.doorRadius, height / 4)
    border { width: held ? Theme.mm(1.4) : state_ === "open" ? Theme.chosen : Theme.rule; color: held ? Theme.c.focus : look.edge }

    Text {
        id: label
        visible: root.number !== ""
        x: Math.round((root.width - root.pair) / 2)
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
        color: root.look.ink
        x: root.number === "" ? Math.round((root.width - width) / 2) : root.beside ? label.x + label.width + root.between : Math.round((root.width - width) / 2)
        y: root.number === "" || root.beside ? Math.round((root.height - height) / 2) : label.y + label.height
        visible: name !== "" && (root.number === "" || root.beside || label.height + height <= root.height)
    }
}
