import QtQuick
import QtQuick.Templates as T

// A button with words. The primary is the one best action; one that cannot be pressed says why in its own words.
// Its heights tell a layout what the words need at the width it was given.
T.AbstractButton {
    id: root

    property string kind: "secondary"   // primary, secondary, quiet
    property string glyph: ""
    property string note: ""
    property bool big: false
    property bool able: true            // it can be pressed, as far as it is up to itself: a sheet over it changes no colour
    property bool busy: false           // it was pressed, and its answer is on its way
    property bool terse: false          // no room for the note
    property bool bare: false           // nor for the mark, nor much around the words
    property real leading: Theme.leading("button")
    property bool centred: !big && note === ""
    property string openly: ""          // what the loudspeaker says instead of the name
    readonly property string moment: qsTr("One moment")
    property int lowest: Theme.key      // how low it may be
    readonly property bool noted: note !== "" && !terse
    readonly property bool best: kind === "primary"
    readonly property color ink: !able ? Theme.c.onDisabled : best ? Theme.c.onPrimary : Theme.c.ink
    readonly property real pad: padAt(wordsMost, bare)
    readonly property real markMm: !big || Theme.small || Theme.lowered ? 9 : Theme.large ? 12 : 14
    readonly property real gap: Theme.mm(big && !Theme.small ? 4 : 3)
    property real wordsMost: width      // how much of the width its words may use
    readonly property real most: wordsMost - 2 * pad
    // A word that is too long for the room beside the mark stands without it.
    readonly property bool marked: glyph !== "" && !bare && longest.advanceWidth <= most - Theme.mm(markMm) - gap
    readonly property real room: most - (marked ? Theme.mm(markMm) + gap : 0)
    readonly property int foot: Theme.lip + Theme.mm(Theme.lowered ? (Theme.large ? 1.4 : 3) : Theme.small ? 3 : 5)
    readonly property int terseHeight: Math.max(lowest, Math.ceil(label.implicitHeight) + foot)
    readonly property int fullHeight: note === "" ? terseHeight : Math.max(lowest, Math.ceil(label.implicitHeight + Theme.mm(1) + second.implicitHeight) + foot + (Theme.rtl ? Theme.mm(3.2) : 0))     // Arabic letters hang lower

    function padAt(most: real, bare: bool): real {
        return Theme.mm(centred ? 2.5 : bare ? 3 : big && most > Theme.mm(90) ? 6 : 4);
    }

    // What its words would have of such a width: a layout asks before it gives one.
    function roomAt(most: real, bare: bool, marked: bool): real {
        return most - 2 * padAt(most, bare) - (marked && !bare ? Theme.mm(markMm) + gap : 0);
    }

    implicitHeight: Math.max(Theme.mm(Theme.small ? 20 : big ? 32 : 24), terse ? terseHeight : fullHeight)
    implicitWidth: Theme.mm(60)
    enabled: able
    Accessible.role: Accessible.Button
    Accessible.description: busy ? moment : ""
    Accessible.name: (note === "" ? text : text + ". " + note).replace(/\u00a0/g, " ")    // what keeps a line together is no part of a name

    TextMetrics {
        id: longest
        font: label.font
        text: root.text.split(/[ \u00ad-]/).reduce((most, word) => word.length > most.length ? word : most, "")
    }
    TextMetrics {
        id: natural
        font: label.font
        text: root.text
    }
    background: Face {
        able: root.able
        raised: root.kind !== "quiet"
        down: root.pressed
        focused: root.visualFocus
        busy: root.busy
        ink: root.ink
        face: root.best ? (root.pressed ? Theme.c.primaryPressed : Theme.c.primary) : root.pressed ? Theme.c.sunk : root.kind === "quiet" ? "transparent" : Theme.c.surface
        lip: root.best ? Theme.c.primaryLip : Theme.c.lip
        edge: root.best ? Theme.c.primary : Theme.c.line
    }
    contentItem: Item {
        Row {
            anchors {
                left: root.centred ? undefined : parent.left
                leftMargin: root.pad
                horizontalCenter: root.centred ? parent.horizontalCenter : undefined
                verticalCenter: parent.verticalCenter
                verticalCenterOffset: (root.pressed ? 1 : -1) * Theme.lip / 2
            }
            spacing: root.gap

            Item {
                visible: root.marked
                width: mark.width
                height: mark.height
                anchors.verticalCenter: parent.verticalCenter

                Glyph {
                    id: mark
                    // Broken words in the middle of their room leave a gap: the mark stays beside them.
                    readonly property real near: root.centred ? Math.max(0, (label.width - label.contentWidth) / 2) : 0
                    name: root.marked ? root.glyph : ""
                    mm: root.markMm
                    color: root.ink
                    x: Theme.rtl ? -near : near
                }
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.mm(1)

                Words {
                    id: label
                    role: "button"
                    lineHeight: root.leading
                    text: Letters.numbered(root.text, "button", width)     // its layout has counted its lines
                    color: root.ink
                    width: root.centred ? Math.min(Math.ceil(natural.advanceWidth) + Theme.mm(1), root.room) : root.room
                    horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
                    Accessible.ignored: true
                }
                Words {
                    id: second
                    visible: root.noted
                    said: root.note
                    color: root.best ? root.ink : Theme.c.inkSoft
                    width: root.room
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
            }
        }
    }
}
