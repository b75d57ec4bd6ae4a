import QtQuick

// What the bank is to show, and in which colours: those of the place it hangs in.
QtObject {
    readonly property DoorMap place: Bank.front
    readonly property bool numbers: place?.numbers ?? false
    readonly property bool quiet: place?.quiet ?? true
    readonly property bool onSign: place?.onSign ?? true
    readonly property bool ofStaff: place?.ofStaff ?? false
    readonly property bool allOpen: place?.allOpen ?? false
    readonly property bool ajar: place?.ajar ?? false
    readonly property real swing: place?.swing ?? 1
    readonly property var lit: place?.lit ?? []
    readonly property var door: lit.length > 0 ? Bank.door(lit[0]) : null   // the one to go to now
    readonly property string target: door?.id ?? ""
    readonly property var later: lit.slice(1)
    readonly property string shut: door || !Bank.door(place?.shut ?? "") ? "" : place.shut
    readonly property var about: door ?? Bank.door(shut)                    // what it is about
    readonly property string named: about?.id ?? ""
    // What is outlined: the doors to come, and for those who sit the lockers within reach.
    readonly property var marked: [...(reach ? Bank.standing.filter(d => d.reach === "within").map(d => ({ id: d.id, later: false })) : []), ...(allOpen ? lit : later).filter(id => Bank.door(id)).map(id => ({ id: id, later: true }))]
    readonly property bool reach: Theme.low && Bank.reachKnown && !quiet
    readonly property color edge: onSign ? (ofStaff ? Theme.c.staffLine : Theme.c.signLine) : Theme.c.line
    readonly property color fill: onSign ? (ofStaff ? Theme.c.staffDoor : Theme.c.signDoor) : Theme.c.surface
    readonly property color speck: Qt.tint(onSign ? (ofStaff ? Theme.c.staff : Theme.c.sign) : Theme.c.ground, Qt.alpha(edge, 0.4))
    readonly property color litEdge: onSign ? Theme.c.lit : Theme.c.litEdge
    readonly property color ink: onSign ? Theme.c.signInk : Theme.c.ink
    readonly property color soft: onSign ? (ofStaff ? Theme.c.signInk : Theme.c.signSoft) : Theme.c.inkSoft
    readonly property color paper: onSign ? (ofStaff ? Theme.c.staff : Theme.c.sign) : Theme.c.surface
}
