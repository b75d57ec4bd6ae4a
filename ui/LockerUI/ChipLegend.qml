pragma ComponentBehavior: Bound
import QtQuick

// What the marks on the board mean, and how many lockers stand so.
Grid {
    id: root

    property var counts: ({})
    property var words: ({})             // by state; the number is in them
    readonly property var shown: ["free", "parcel", "expired", "open", "out"]
    readonly property int wanted: Math.ceil(Math.max(...shown.map(state => metrics.advanceWidth(words[state] ?? "")))) + Theme.mm(13)

    columns: Math.max(1, Math.min(5, Math.floor((width + columnSpacing) / (wanted + columnSpacing))))
    columnSpacing: Theme.mm(4)
    rowSpacing: Theme.mm(Theme.small ? 1 : 2)

    FontMetrics {
        id: metrics
        font { family: Theme.family; pixelSize: Theme.px("body"); weight: Theme.weight("body") }
    }
    Repeater {
        model: root.shown

        Item {
            id: entry
            required property string modelData
            width: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)
            height: Math.max(chip.height, line.implicitHeight)

            Chip {
                id: chip
                state_: entry.modelData
                width: Theme.mm(Theme.small && Theme.large ? 8 : 10)
                height: Theme.mm(Theme.small ? 6.5 : 8)
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            }
            Words {
                id: line
                objectName: "count-" + entry.modelData
                text: root.words[entry.modelData] ?? ""
                color: Theme.c.signInk
                anchors { left: chip.right; leftMargin: Theme.mm(3); right: parent.right; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
