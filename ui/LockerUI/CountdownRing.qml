pragma ComponentBehavior: Bound
import QtQuick

// Time left: sixty marks that go out one by one, and the number. No spinning, no flashing.
Item {
    id: root

    property int seconds: 30
    property int of: 30
    property color on: Theme.c.primary
    property real mm: 64
    readonly property int value: seconds         // by these three names an assistive program finds them
    readonly property int minimumValue: 0
    readonly property int maximumValue: of

    width: Theme.mm(mm)
    readonly property bool inside: Math.hypot(under.implicitWidth / 2, width * 0.205 + under.implicitHeight * 0.2) < width * 0.41

    height: width + (inside ? 0 : under.implicitHeight)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%n second(s) left", "", seconds)

    Repeater {
        model: 60

        Rectangle {
            id: mark
            required property int index
            x: Math.ceil(root.width / 2) - Math.ceil(Math.floor(width) / 2)   // whole pixels
            width: root.width * 0.026
            height: root.width * 0.085
            radius: width / 2
            antialiasing: true
            color: index * root.of < 60 * root.seconds ? root.on : Theme.hc ? Theme.c.ground : Theme.c.hairline
            transform: Rotation {
                origin { x: root.width / 2 - mark.x; y: root.width / 2 }
                angle: mark.index * 6
            }
        }
    }
    Column {
        id: count
        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.width - height) / 2

        Text {
            text: root.seconds
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.c.ink
            font { family: Theme.family; weight: Font.Bold; pixelSize: root.width * 0.34; letterSpacing: -root.width * 0.012; features: { "tnum": 1 } }
            Accessible.ignored: true
        }
        Item {
            visible: root.inside
            width: under.implicitWidth
            height: under.implicitHeight
        }
    }
    Words {
        id: under
        // Inside the marks, or under them: how far its lower corner is from the middle.
        objectName: "seconds"
        text: qsTr("second(s)", "under a large number that counts down", root.seconds)
        y: root.inside ? count.y + count.height - implicitHeight : root.width
        anchors.horizontalCenter: parent.horizontalCenter
        Accessible.ignored: true
    }
}
