import QtQuick

// Sign and desk. The sign speaks and holds no touch target; the desk acts and holds all of them.
// Upright: sign above desk. Lying: sign beside desk.
Rectangle {
    id: root

    property string title: ""
    property string help: ""
    property string plate: ""
    property bool plateLit: true         // amber: the door to go to now
    property string news: ""
    property string newsKind: "warn"
    property bool hero: false
    property real signShare: 0           // of the height, upright; 0 = as high as its words
    property real wideShare: 0.44        // of the width, lying
    property bool wide: width > height
    property Component stage: null
    default property alias desk: deskArea.data
    readonly property alias deskItem: deskArea
    signal act(string name, var value)
    signal cameUp()                      // it came to the front: nothing typed before may be seen
    signal wentAway()                    // another came: nothing of this person may stay

    function entered(): void {
        cameUp();
    }

    function gone(): void {
        wentAway();
    }

    color: Theme.c.ground
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        id: sign
        anchors { left: parent.left; top: parent.top }
        width: root.wide ? Math.round(root.width * root.wideShare) : root.width
        height: root.wide ? root.height : root.signShare > 0 ? Math.round(root.height * root.signShare) : picture.y + (root.stage ? picture.implicitHeight + Theme.mm(8) : 0)
        color: Theme.c.sign

        Rectangle {
            visible: Theme.hc
            anchors { bottom: parent.bottom; right: parent.right }
            width: root.wide ? Theme.rule : parent.width
            height: root.wide ? parent.height : Theme.rule
            color: Theme.c.line
        }
        StatusLine {
            id: status
            brief: root.wide && root.wideShare < 0.4
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.mm(6) }
            height: implicitHeight
        }
        SignHead {
            id: head
            anchors { left: parent.left; right: parent.right; top: status.bottom; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.mm(root.hero && !root.wide ? 12 : 9) }
            height: implicitHeight
            title: root.title
            help: root.help
            plate: root.plate
            lit: root.plateLit
            news: root.news
            newsKind: root.newsKind
            hero: root.hero
            stacked: root.wide
        }
        Loader {
            id: picture
            sourceComponent: root.stage
            x: Theme.margin
            y: head.y + head.height + Theme.mm(8)
            width: parent.width - 2 * Theme.margin
            height: parent.height - y - Theme.mm(root.wide ? 9 : 8)
        }
    }
    Item {
        id: deskArea
        anchors {
            left: root.wide ? sign.right : parent.left
            right: parent.right
            top: root.wide ? parent.top : sign.bottom
            bottom: parent.bottom
            margins: Theme.margin
            topMargin: Theme.mm(8)
            bottomMargin: Theme.mm(6)
        }
    }
}
