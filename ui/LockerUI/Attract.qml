import QtQuick

// The dark glass: nobody is here. It holds nothing that can be pressed; the first touch only wakes it. Black in every
// scheme and in every site's colours: at night it lights nothing.
Rectangle {
    id: root

    readonly property Roles c: Schemes.contrast
    readonly property int drift: Theme.mm(Theme.small ? 4 : 12)
    property int minute: 0

    color: c.ground
    Accessible.role: Accessible.Pane
    Accessible.name: invitation.text

    // A step every minute, round eight places: nothing burns in, and nothing is seen to move.
    Timer {
        interval: 60000
        repeat: true
        running: true
        onTriggered: root.minute += 1
    }
    Column {
        objectName: "attract"
        width: root.width - 2 * (Theme.margin + root.drift)
        x: Math.round((root.width - width) / 2 + root.drift * Math.cos(root.minute * Math.PI / 4))
        y: Math.round((root.height - height) / 2 + root.drift * Math.sin(root.minute * Math.PI / 4))
        spacing: Theme.mm(Theme.small ? 8 : 14)

        BrandMark {
            mm: Theme.small ? 20 : 30
            width: implicitWidth
            height: implicitHeight
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Words {
            visible: text !== ""
            role: "title"
            said: Site.place
            color: root.c.inkSoft
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            id: invitation
            role: "display"
            said: qsTr("Touch the screen or scan", "on the dark screen that nobody stands at")
            color: root.c.ink
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
