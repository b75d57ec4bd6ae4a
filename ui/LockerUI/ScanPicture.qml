pragma ComponentBehavior: Bound
import QtQuick

// A parcel, its label, and the beam that reads it.
Rectangle {
    id: root

    readonly property var strokes: [3, 2, 1, 2, 4, 1, 2, 3, 1, 1, 3, 2, 2, 1, 4, 2, 1, 3, 2, 1, 1, 2, 3, 1, 4, 1, 2, 2, 3]

    radius: Theme.mm(2)
    color: Theme.c.signDoor
    border { width: Theme.rule; color: Theme.c.signLine }
    Accessible.ignored: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        x: root.width * 0.1
        y: Theme.rule
        width: root.width * 0.11
        height: root.height - 2 * Theme.rule
        color: Theme.c.signLine
        opacity: 0.35
    }
    Rectangle {
        id: label
        anchors { right: parent.right; rightMargin: parent.width * 0.08; verticalCenter: parent.verticalCenter }
        width: parent.width * 0.58
        height: parent.height * 0.68
        radius: Theme.doorRadius
        color: Schemes.paper

        Column {
            x: Theme.mm(6)
            y: parent.height * 0.1
            spacing: parent.height * 0.055

            Repeater {
                model: [0.62, 0.44, 0.52]

                Rectangle {
                    required property real modelData
                    width: label.width * modelData
                    height: Math.max(4, label.height * 0.032)
                    radius: height / 2
                    color: Qt.tint(Schemes.paper, Qt.alpha(Schemes.inkOnPaper, 0.28))
                }
            }
        }
        Row {
            id: lines
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: parent.height * 0.1 }
            height: parent.height * 0.46

            Repeater {
                model: root.strokes

                Rectangle {
                    required property int index
                    required property int modelData
                    width: modelData * Math.max(2, Math.floor((label.width - Theme.mm(12)) / 59))
                    height: lines.height
                    color: index % 2 ? Schemes.paper : Schemes.inkOnPaper
                }
            }
        }
    }
    Rectangle {
        x: -Theme.mm(6)
        y: label.y + lines.y + lines.height / 2 - height / 2
        width: parent.width + Theme.mm(12)
        height: Theme.mm(1.4)
        radius: height / 2
        color: Theme.c.lit
    }
}
