pragma ComponentBehavior: Bound
import QtQuick

// Whose kiosk it is: the site's logo, or the kiosk's own mark, a small bank with one lit door. Never mirrored.
Item {
    id: root

    property real mm: 9
    readonly property bool logo: picture.status === Image.Ready

    implicitHeight: Theme.mm(mm)
    implicitWidth: logo ? picture.width : mark.width
    Accessible.ignored: Site.brand === ""
    Accessible.role: Accessible.Graphic
    Accessible.name: Site.brand

    Grid {
        id: mark
        readonly property int cell: Math.round(root.height * 2.1 / 9)
        visible: !root.logo
        LayoutMirroring.enabled: false
        anchors.verticalCenter: parent.verticalCenter
        columns: 3
        spacing: 3

        Repeater {
            model: 9

            Rectangle {
                required property int index
                width: mark.cell
                height: width
                radius: 2
                color: index === 5 ? Theme.c.lit : Theme.c.signLine
            }
        }
    }
    Image {
        id: picture
        readonly property real shape: implicitHeight > 0 ? implicitWidth / implicitHeight : 1
        visible: root.logo
        source: Site.logo
        sourceSize.height: root.height
        height: Math.min(root.height, width / shape)
        width: Math.min(root.height * shape, root.height * 5)
        anchors.verticalCenter: parent.verticalCenter
    }
}
