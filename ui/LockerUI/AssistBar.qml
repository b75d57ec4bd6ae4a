import QtQuick

// Always there, always in the same place, one tap each, and using it loses no step.
// Six cells share the bar; those that do not exist yet leave their room to the help number.
Rectangle {
    id: root

    property bool helping: false
    readonly property int cell: Math.floor((width - Theme.mm(4)) / 6)
    signal help()

    implicitHeight: Theme.assist
    color: Theme.c.sunk
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Rectangle {
        width: parent.width
        height: Theme.hc ? Theme.rule : 2
        color: Theme.hc ? Theme.c.line : Theme.c.hairline
    }
    Row {
        visible: Site.phone !== ""
        anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        spacing: Theme.mm(4)

        Glyph {
            name: "phone"
            mm: 9
            color: Theme.c.inkSoft
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            objectName: "phone"
            text: Site.phone
            strong: true
            wrapMode: Text.NoWrap
            lineHeight: 1
            anchors.verticalCenter: parent.verticalCenter
            Accessible.name: qsTr("Help: %1", "spoken: a telephone number").arg(Site.phone)
        }
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.mm(2); top: parent.top; bottom: parent.bottom; topMargin: Theme.mm(1.5); bottomMargin: Theme.mm(1.5) }

        AssistCell {
            objectName: "contrast"
            width: Math.max(root.cell, Theme.mm(36))
            height: parent.height
            glyph: "contrast"
            text: qsTr("Contrast", "switch: high contrast")
            on: Theme.scheme !== Theme.restScheme
            onClicked: Theme.nextScheme()
        }
        AssistCell {
            objectName: "help"
            width: root.cell
            height: parent.height
            glyph: "circle-question-mark"
            text: qsTr("Help", "button, noun")
            on: root.helping
            onClicked: root.help()
        }
    }
}
