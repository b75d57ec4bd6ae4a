pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Is it for this contact? The name stands in words no larger than a button's.
Page {
    id: page

    required property string name
    required property string place
    required property string type
    readonly property string check: qsTr("Look at the label again.")
    readonly property bool cramped: Theme.small && Theme.large      // the name comes before the advice

    title: type === "department" ? qsTr("For this department?") : qsTr("For this person?")
    help: cramped ? "" : check
    told: [title, check]
    toldPrivately: [title, name, place, check]
    wideShare: Theme.small ? 0.56 : Theme.large ? 0.52 : 0.44
    headShare: 0.5
    least: ways.least
    stagePacked: true
    stage: ContactCard {
        name: page.name
        place: page.place
        department: page.type === "department"
    }

    Choices {
        id: ways
        anchors.fill: parent
        flat: page.flat
        answers: [
            { name: "yes", text: qsTr("Yes, choose a locker"), glyph: "check" },
            { name: "search-again", text: qsTr("No, search again"), glyph: "search" },
            { name: "cancel", text: qsTr("Keep the parcel"), glyph: "package-x" }
        ]
        onChosen: name => page.act(name, null)
    }
}
