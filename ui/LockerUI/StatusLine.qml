pragma ComponentBehavior: Bound
import QtQuick

// Where am I: mark, place, bank, clock. A door left open takes its place, because it comes first.
Item {
    id: root

    property bool brief: false
    readonly property bool alarmed: Site.closeDoors.length > 0

    readonly property var asked: Site.closeDoors.slice(0, 4)
    // Beside a logo its words would stand twice.
    readonly property var names: mark.logo || Site.brand === "" ? [Site.place] : Site.place === "" ? [Site.brand] : [Site.brand, Site.place]
    readonly property bool tight: brief || named.advanceWidth + numbered.advanceWidth + mark.width + Theme.mm(9) > width

    readonly property int room: width - mark.width - clock.implicitWidth - Theme.mm(7)
    // The longest name of the place that fits beside mark and clock, or none.
    readonly property string shortest: brief || first.advanceWidth > room ? (banked.advanceWidth > room ? "" : Site.bank) : names[0]

    implicitHeight: Math.max(Theme.mm(Theme.large ? 11 : 9), alarmed ? alarm.implicitHeight : 0)

    TextMetrics {
        id: first
        font: place.font
        text: root.names[0]
    }
    TextMetrics {
        id: banked
        font: place.font
        text: Site.bank
    }

    TextMetrics {
        id: named
        font: place.font
        text: root.names.join("  ·  ")
    }
    TextMetrics {
        id: numbered
        font: place.font
        text: Site.bank + "  ·  " + Site.clock
    }

    BrandMark {
        id: mark
        visible: !alarm.visible
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: implicitWidth
        height: parent.height
    }
    Words {
        id: place
        visible: !alarm.visible
        anchors { left: mark.right; leftMargin: Theme.mm(3); right: clock.left; rightMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
        text: root.tight ? root.shortest : root.names.join("  ·  ")
        wrapMode: Text.NoWrap
        color: Theme.c.signSoft
        horizontalAlignment: Text.AlignLeft
        lineHeight: 1
    }
    Words {
        id: clock
        visible: !alarm.visible
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        // Latin signs in a bank's number would turn the line and pull the hour along: a mark before each keeps the direction.
        text: root.tight ? Site.clock : [Site.bank, Site.clock].filter(s => s !== "").map(s => (Theme.rtl ? "\u200f" : "") + s).join("  ·  ")
        color: Theme.c.signSoft
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
    Banner {
        id: alarm
        objectName: "close-doors"
        anchors { left: parent.left; right: parent.right; leftMargin: -Theme.mm(3); rightMargin: -Theme.mm(3); verticalCenter: parent.verticalCenter; verticalCenterOffset: Theme.mm(1) }
        kind: "warn"
        glyph: "door-open"
        text: Site.closeDoors.length === 0 ? "" : qsTr("Close locker(s) %1", "asks whoever stands there; %1 are up to four numbers", root.asked.length).arg(Letters.listed(root.asked).replace(/ (\S+)$/, "\u00a0$1"))     // the last number begins no line
    }
}
