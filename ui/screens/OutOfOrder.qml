pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Nothing can be done here now, but nothing is lost: who to ask, and which bank this is.
Page {
    id: page

    required property string reason
    readonly property bool starting: reason === "starting"

    hero: true
    full: Theme.large
    title: starting ? qsTr("The kiosk is starting") : qsTr("Out of service")
    help: starting ? qsTr("It takes a few seconds.") : reason === "stopped" ? qsTr("Your parcels are safe. Staff are told.") : qsTr("Your parcels are safe. We try again by ourselves.")
    signShare: 0.66
    least: facts.implicitHeight
    told: [title, help, line.Accessible.name, bank.Accessible.name]
    stage: Medallion {
        glyph: page.reason === "stopped" ? "wrench" : "power"
    }

    Grid {
        id: facts
        readonly property int cell: Math.floor((width - (columns - 1) * spacing) / columns)
        width: parent.width
        y: page.wide ? Math.max(0, (parent.height - height) / 2) : 0
        columns: page.flat ? 2 : 1
        spacing: Theme.gutter

        FactCard {
            id: line
            objectName: "help-line"
            width: facts.cell
            glyph: "phone"
            word: qsTr("Help line")
            fact: Site.phone
        }
        FactCard {
            id: bank
            objectName: "bank-number"
            width: facts.cell
            glyph: "hash"
            word: qsTr("Locker bank")
            fact: Site.bank
        }
    }
}
