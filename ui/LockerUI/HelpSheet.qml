import QtQuick

// Whom to call, and what to tell them.
Sheet {
    id: root

    signal close()

    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Column {
        width: parent.width
        spacing: Theme.mm(6)

        Column {
            width: parent.width
            spacing: Theme.mm(3)

            Words {
                id: heading
                role: "title"
                text: qsTr("Do you need help?")
                width: parent.width
                Accessible.role: Accessible.Heading
            }
            Words {
                role: "lead"
                text: Site.phone === "" ? qsTr("Ask the staff. Tell them this number.") : qsTr("Call us and tell us this number.")
                color: Theme.c.inkSoft
                width: parent.width
            }
        }
        Grid {
            id: facts
            readonly property int cell: root.wide ? (width - spacing) / 2 : width
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
            height: Theme.mm(28)
            kind: "primary"
            glyph: "check"
            text: qsTr("Back to the screen")
            onClicked: root.close()
        }
    }
}
