import QtQuick
import LockerUI

// Something a person can hold under the scanner: a label, a badge, a message with a code.
Rectangle {
    id: root
    property string kind
    property string title
    property string note
    property real unit: 1
    signal pressed()
    height: 84 * root.unit
    radius: 8 * root.unit
    color: tap.pressed ? Theme.c.sunk : root.kind === "code" ? Theme.c.goodTint : root.kind === "badge" ? Theme.c.infoTint : Theme.c.surface
    border { width: 2; color: Theme.c.line }
    Accessible.role: Accessible.Button
    Accessible.name: root.title + ". " + root.note
    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 14 * root.unit }
        spacing: 2 * root.unit
        Text {
            width: parent.width
            text: root.title
            color: Theme.c.ink
            wrapMode: Text.WordWrap
            maximumLineCount: 1
            textFormat: Text.PlainText
            font { family: "Inter"; pixelSize: 21 * root.unit; weight: Font.DemiBold }
        }
        Text {
            width: parent.width
            text: root.note
            color: Theme.c.inkSoft
            wrapMode: Text.WordWrap
            maximumLineCount: 1
            textFormat: Text.PlainText
            font { family: "Inter"; pixelSize: 18 * root.unit; weight: Font.Medium }
        }
    }
    TapHandler { id: tap; onTapped: root.pressed() }
}
