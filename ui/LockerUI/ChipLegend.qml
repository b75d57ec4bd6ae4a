pragma ComponentBehavior: Bound
import QtQuick

// What the marks on the board mean, and how many lockers stand so. Its columns are as wide as their own words. It knows
// its height unseen, which a positioner does not.
Item {
    id: root

    property var counts: ({})
    property var words: ({})             // by state; the number is in them
    property bool brief: false           // only the states that some locker is in
    property int leftOut: 0              // so many of the states that ask for nothing give way to words
    readonly property var shown: ["free", "parcel", "expired", "open", "out"].filter((state, nth) => nth >= leftOut && (!brief || (counts[state] ?? 0) > 0))
    readonly property int swatch: Theme.mm(Theme.small && Theme.large ? 8 : 10)
    readonly property int beside: Theme.mm(Theme.small && Theme.large ? 2 : 3)
    readonly property int apart: Theme.mm(Theme.large ? 4 : 6)
    readonly property int under: Theme.mm(Theme.small ? 1 : 2)
    readonly property int tall: Math.max(Theme.mm(Theme.small ? 6.5 : 8), line.implicitHeight)
    readonly property var wanted: shown.map(state => swatch + beside + Math.ceil(Letters.body.across(words[state] ?? "")) + Theme.mm(1))
    readonly property int columns: shown.map((_, nth) => shown.length - nth).find(many => starts(many)[many] - apart <= width) ?? 1
    readonly property var edges: starts(columns)

    // Where each of so many columns begins, and where one more would.
    function starts(many: int): var {
        const widest = Array.from({ length: many }, (_, column) => Math.max(...wanted.filter((_, place) => place % many === column)));
        return widest.reduce((starts, each) => [...starts, starts[starts.length - 1] + each + apart], [0]);
    }

    // How high it is with so many rows fewer.
    function without(rows: int): int {
        return (Math.ceil(shown.length / columns) + leftOut - rows) * (tall + under) - under;
    }

    implicitHeight: without(leftOut)

    Words {
        id: line
        visible: false
        text: "0"
    }
    Repeater {
        model: root.shown

        Item {
            id: entry
            required property string modelData
            required property int index
            readonly property int from: root.edges[index % root.columns] ?? 0
            x: Theme.rtl ? root.width - from - width : from
            y: Math.floor(index / root.columns) * (root.tall + root.under)
            width: Math.min(root.wanted[index] ?? 0, root.width)
            height: root.tall

            Chip {
                id: chip
                state_: entry.modelData
                width: root.swatch
                height: Theme.mm(Theme.small ? 6.5 : 8)
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            }
            Words {
                objectName: "count-" + entry.modelData
                text: root.words[entry.modelData] ?? ""
                color: Theme.c.signInk
                wrapMode: Text.NoWrap
                anchors { left: chip.right; leftMargin: root.beside; right: parent.right; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
