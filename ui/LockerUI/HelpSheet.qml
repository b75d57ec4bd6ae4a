import QtQuick

// Whom to call, and what to tell them.
Sheet {
    id: root

    readonly property string sentence: Site.phone === "" ? qsTr("Ask the staff. Tell them the bank number.") : qsTr("Call us and tell us the bank number.")

    heading: qsTr("Do you need help?")
    told: [heading, sentence, Site.phone, Site.bank]

    Column {
        width: parent.width
        spacing: Theme.mm(Theme.small ? 3 : 6)

        Words {
            role: "lead"
            text: root.sentence
            color: Theme.c.inkSoft
            width: parent.width
            horizontalAlignment: Text.AlignLeft
        }
        Grid {
            id: facts
            readonly property int cell: columns === 2 ? (width - spacing) / 2 : width
            width: parent.width
            columns: root.wide ? 2 : 1
            spacing: Theme.gutter

            FactCard {
                objectName: "help-phone"
                width: facts.cell
                glyph: "phone"
                word: qsTr("Help line")
                fact: Site.phone
            }
            FactCard {
                objectName: "help-bank"
                width: facts.cell
                glyph: "hash"
                word: qsTr("Bank number")
                fact: Site.bank
            }
        }
        ActionButton {
            objectName: "help-close"
            width: parent.width
            height: Theme.mm(Theme.small ? 20 : 28)
            kind: "primary"
            glyph: "check"
            text: qsTr("Back to the screen")
            onClicked: root.close()
        }
    }
}
