pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// Nothing can be done here now, but nothing is lost: who to ask, and which bank this is.
Page {
    id: page

    required property string reason

    hero: true
    title: qsTr("Out of service")
    help: reason === "stopped" ? qsTr("Your parcels are safe. Staff are told.") : qsTr("Your parcels are safe. We try again by ourselves.")
    signShare: 0.66
    stage: Medallion {
        glyph: page.reason === "stopped" ? "wrench" : "power"
    }

    Column {
        width: parent.width
        y: page.wide ? (parent.height - height) / 2 : 0
        spacing: Theme.gutter

        FactCard {
            objectName: "help-line"
            width: parent.width
            glyph: "phone"
            word: qsTr("Help line")
            fact: Site.phone
        }
        FactCard {
            objectName: "bank-number"
            width: parent.width
            glyph: "hash"
            word: qsTr("Bank number")
            fact: Site.bank
        }
    }
}
