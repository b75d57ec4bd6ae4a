import QtQuick

// A place for the drawing of the bank, and how it is to look there. The window has one drawing (BankWall), lent to
// the place that came into view last: a drawing of its own on every screen would be most of the kiosk's memory.
Item {
    id: root

    property var lit: []               // the first is the door to go to now, the others come later
    property bool allOpen: false       // they all stand open now, none is to come: each is filled, with its number
    property string shut: ""           // the door just closed: nobody need go there, so it is not lit
    property bool ajar: false
    property bool numbers: true
    property bool quiet: false         // ornament: no words, silent
    property bool onSign: true
    property bool ofStaff: false
    property bool walk: false
    property real swing: ajar ? 0.2 : 1
    property int lowest: Theme.mm(30)
    readonly property bool drawn: height >= lowest && width >= Bank.narrowest     // smaller, it says nothing

    onVisibleChanged: {
        if (visible)
            Bank.front = root;
    }
    Component.onCompleted: {
        if (visible)
            Bank.front = root;
    }
    Component.onDestruction: {
        if (Bank.front === root)
            Bank.front = null;
    }

    Behavior on swing {
        enabled: Theme.moves
        NumberAnimation { duration: Theme.doorMs; easing.type: Easing.OutCubic }
    }
}
