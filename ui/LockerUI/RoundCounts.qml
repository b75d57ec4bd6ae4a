pragma ComponentBehavior: Bound
import QtQuick

// How a courier's round stands: what is in, and what is free. Two counts, each with its own mark and number. Where one
// alone has room, it is what is in. Laid out by hand: a grid that was hidden would not know its height.
Item {
    id: root

    property string delivered: ""
    property string free: ""
    readonly property real mark: Theme.mm(9) + Theme.mm(3)
    readonly property int gap: Theme.mm(Theme.small ? 8 : 12)
    readonly property bool abreast: 2 * mark + first.advanceWidth + second.advanceWidth + gap + Theme.mm(2) <= width

    property int room: implicitHeight    // how high it may be
    readonly property bool both: implicitHeight <= room + 1
    readonly property bool fits: Math.min(inside.height, implicitHeight) <= room + 1

    implicitHeight: abreast ? Math.max(inside.height, empty.height) : inside.height + Theme.mm(2) + empty.height
    height: both ? implicitHeight : inside.height

    TextMetrics {
        id: first
        font: inside.words.font
        text: root.delivered
    }
    TextMetrics {
        id: second
        font: empty.words.font
        text: root.free
    }
    component Count: Item {
        property alias glyph: mark.name
        property alias words: line
        property real wide: 0
        width: root.abreast ? Math.ceil(root.mark + wide) + Theme.mm(1) : root.width
        height: Math.max(mark.height, line.implicitHeight)

        Glyph {
            id: mark
            mm: 9
            color: line.color
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        }
        Words {
            id: line
            role: "lead"
            horizontalAlignment: Text.AlignLeft
            anchors { left: parent.left; leftMargin: root.mark; right: parent.right; verticalCenter: parent.verticalCenter }
        }
    }
    Count {
        id: inside
        glyph: "package-check"
        wide: first.advanceWidth
        anchors.left: parent.left
        words { objectName: "counts"; strong: true; text: root.delivered; color: Theme.c.signInk }
    }
    Count {
        id: empty
        visible: root.both
        anchors { left: root.abreast ? inside.right : parent.left; leftMargin: root.abreast ? root.gap : 0 }
        y: root.abreast ? 0 : inside.height + Theme.mm(2)
        glyph: "door-closed"
        wide: second.advanceWidth
        words { objectName: "free"; text: root.free; color: Theme.c.signSoft }
    }
}
