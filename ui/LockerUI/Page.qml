import QtQuick

// Sign and desk. The sign speaks and holds no touch target; the desk acts and holds all of them.
// Upright: sign above desk. Lying: sign beside desk. Flat: lying, but sign above a wide and low desk - for keys on
// a small glass, and for everything that a seated person must reach.
Rectangle {
    id: root

    property string title: ""
    property string help: ""
    property string plate: ""
    property bool plateLit: true         // amber: the door to go to now
    property bool plateFirst: false      // lying: it says more than the picture
    property string news: ""
    property string newsKind: "warn"
    property bool hero: false
    property bool full: false            // on a small glass it has no line to spare, not even to ask for a door to be closed
    property bool ofStaff: false         // its sign is slate: nobody takes it for the public's
    property real signShare: 0           // of the height, upright; 0 = as high as its words
    property real wideShare: 0.44        // of the width, lying
    property real headShare: 0.62        // of the sign's width, flat with a picture: what its words have
    property int least: Theme.mm(30)     // the height the desk's content must have
    property bool flatWhenSmall: false   // on a small lying glass the desk needs the whole width
    property bool wide: width > height   // lying
    readonly property bool flat: wide && (Theme.lowered || Theme.small && flatWhenSmall)
    readonly property bool besides: wide && !flat
    property var told: [title, news === "" ? help : news]   // what is heard when it comes up
    property var toldPrivately: told                        // what only a headset hears
    property var kept: []                // what it was given and need not forget: names of properties that tell of nobody
    property Component stage: null
    property bool wordsUnder: false      // flat: its sentence and news stand under the picture too, where they have the whole width
    property int stageLeast: 0           // how high the picture must be to say something; 0: as high as it is
    property bool stagePacked: false     // belongs to the words and to the keys, so it stands between them
    default property alias desk: deskArea.data
    readonly property alias deskItem: deskArea
    signal act(string name, var value)
    signal cameUp()                      // it came to the front: nothing typed before may be seen
    signal wentAway()                    // another came: nothing of this person may stay

    readonly property int edge: Theme.mm(Theme.small || Theme.lowered && wide ? 3 : 6)      // above the first and below the last thing on sign and desk
    readonly property real wordsShare: flat ? (head.unwrapped() + 2 * Theme.margin + 2) / width : 1       // of the width, flat: all that its words need
    readonly property bool mappable: flat && width * (1 - wordsShare) - Theme.margin > Bank.narrowest + Theme.mm(2)  // a map has room beside them
    readonly property int deskTop: edge + (flat || Theme.small || Theme.large ? 0 : Theme.mm(2))
    readonly property int deskNeed: least + deskTop + edge
    readonly property int headTop: statusShown ? edge + status.implicitHeight + Theme.mm(hero && !wide ? 10 : Theme.small ? 4 : 7) : edge
    readonly property int wordsNeed: headTop + Math.max(head.implicitHeight, stage && flat && stagePacked ? Math.min(Math.ceil(picture.implicitHeight), Theme.mm(42)) : 0) + edge      // a picture that is gone keeps its height
    readonly property int stageNeed: stage && !flat ? Math.ceil(picture.implicitHeight) + edge : 0
    readonly property int deskMost: height - deskTop - edge - (besides ? 0 : Theme.lowered ? lowest : wordsNeed)
    readonly property int lowest: Math.round(Theme.mm(Theme.heightMm) * (1 - Theme.lowShare))
    readonly property int wished: signShare > 0 ? Math.round(height * signShare) : wordsNeed + stageNeed
    // By `wide` and `flat` alone: for a moment after a change `besides` is still the old one, and the desk would ask round.
    readonly property int signHeight: !wide ? (Theme.lowered ? lowest : Math.max(wordsNeed, Math.min(height - deskNeed, wished))) : !flat ? height : Theme.lowered ? lowest : wordsNeed
    readonly property bool packed: besides && stagePacked && status.implicitHeight + head.fullNeed + stageNeed + 3 * edge > height
    readonly property bool statusShown: status.alarmed ? !Theme.small || !full && (hero || !Theme.large) : !tight && !packed
    readonly property bool tight: besides ? status.implicitHeight + head.fullNeed + 3 * edge > height : Theme.small

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
        width: root.besides ? Math.round(root.width * root.wideShare) : root.width
        height: root.signHeight
        color: root.ofStaff ? Theme.c.staff : Theme.c.sign

        Rectangle {
            visible: Theme.hc
            anchors { bottom: parent.bottom; right: parent.right }
            width: root.besides ? Theme.rule : parent.width
            height: root.besides ? parent.height : Theme.rule
            color: Theme.c.line
        }
        StatusLine {
            id: status
            brief: root.besides && root.wideShare < 0.4
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: root.edge }
            visible: root.statusShown
            height: implicitHeight
        }
        SignHead {
            id: head
            width: (root.flat && root.stage ? Math.round(parent.width * root.headShare) : parent.width) - 2 * Theme.margin
            y: Theme.lowered && !root.flat ? parent.height - height - root.edge - (root.stagePacked ? root.stageNeed : 0) : root.headTop
            x: Theme.rtl && root.flat ? parent.width - width - Theme.margin : Theme.margin
            height: implicitHeight
            title: root.title
            help: root.help
            plate: root.plate
            lit: root.plateLit
            news: root.news
            newsKind: root.newsKind
            hero: root.hero
            stacked: root.besides
            room: root.height - root.headTop - root.edge
            under: root.besides && root.stagePacked ? root.stageNeed : 0
            firm: root.plateFirst
            below: root.flat && root.wordsUnder && root.stage ? root.width - 2 * Theme.margin : 0
            neighbour: Math.ceil(picture.implicitHeight)
        }
        Loader {
            id: picture
            sourceComponent: root.stage
            visible: height + 1 >= (root.stageLeast || implicitHeight) && (implicitHeight > 0 || height > Theme.mm(12))
            x: root.flat && !Theme.rtl ? head.width + 2 * Theme.margin : Theme.margin
            y: root.flat ? root.headTop : !Theme.lowered ? head.y + head.height + root.edge : root.stagePacked ? parent.height - root.stageNeed : root.edge + status.implicitHeight + root.edge
            width: root.flat ? parent.width - head.width - 3 * Theme.margin : parent.width - 2 * Theme.margin
            height: (root.flat || !Theme.lowered || root.stagePacked ? parent.height : head.y) - y - root.edge
        }
    }
    Item {
        id: deskArea
        anchors {
            left: root.besides ? sign.right : parent.left
            right: parent.right
            top: root.besides ? parent.top : sign.bottom
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: root.deskTop
            bottomMargin: root.edge
        }
    }
}
