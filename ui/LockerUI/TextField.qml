import QtQuick

// What has been typed, where the length is not known. It grows by lines. A secret is hidden, sign by sign.
Rectangle {
    id: root

    property string typed: ""
    property bool secret: false
    property bool blind: false           // of a secret not even the newest sign is seen
    property string glyph: ""
    property string aside: ""
    property string role: "title"
    property bool figures: false         // a number: on more than one line, it is broken between groups of four
    readonly property string grouped: (veil.shown.match(/[^-]{1,4}-?|-/g) ?? []).join(" ").replace(/- /g, "-\u200b")
    property real endX: 0
    property real endY: 0

    implicitHeight: Math.max(Theme.mm(Theme.small ? 17 : 20), shown.implicitHeight + Theme.mm(Theme.small ? 5 : 8))
    radius: Theme.hc ? 0 : Theme.radius
    color: Theme.c.surface
    border { width: Theme.hc ? 0 : Theme.mm(1); color: Theme.c.lit }

    Rectangle {
        visible: Theme.hc
        width: parent.width
        height: Theme.bar
        color: Theme.c.lit
        anchors.bottom: parent.bottom
    }
    Veil {
        id: veil
        secret: root.secret
        showMs: root.blind ? 0 : Site.hideTypedMs
        typed: root.typed
    }
    Glyph {
        id: mark
        name: root.glyph
        mm: 10
        anchors { left: parent.left; leftMargin: Theme.mm(5); verticalCenter: parent.verticalCenter }
    }
    FontMetrics {
        id: letters
        font: shown.font
    }
    Words {
        id: shown
        objectName: "typed"
        role: root.role
        text: root.figures && letters.height > 0 && letters.advanceWidth(veil.shown) > width ? root.grouped : veil.shown
        wrapMode: root.figures ? Text.Wrap : Text.WrapAnywhere
        horizontalAlignment: Text.AlignLeft
        anchors {
            left: root.glyph !== "" ? mark.right : parent.left
            leftMargin: Theme.mm(root.glyph !== "" ? 4 : 6)
            right: parent.right
            rightMargin: Theme.mm(6) + (root.aside !== "" ? tail.width + Theme.mm(3) : 0)
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: -Theme.mm(0.6)
        }
        Accessible.ignored: true
        onLineLaidOut: line => {
            if (line.isLast) {
                root.endX = line.implicitWidth;
                root.endY = line.y;
            }
        }
    }
    Rectangle {
        // Letters are Latin: where the screen runs to the left they end at its beginning.
        x: shown.x + (Theme.rtl ? shown.width : root.typed === "" ? 0 : root.endX) + Theme.mm(0.8)
        y: shown.y + (root.typed === "" ? 0 : root.endY) + Theme.mm(1)
        width: Theme.mm(0.8)
        height: Math.round(Theme.px(root.role) * 0.92)
        color: Theme.c.ink
    }
    Words {
        id: tail
        visible: root.aside !== ""
        text: root.aside
        color: Theme.c.inkSoft
        wrapMode: Text.NoWrap
        anchors { right: parent.right; rightMargin: Theme.mm(5); verticalCenter: parent.verticalCenter }
    }
}
