import QtQuick

// Whom to call, and what to tell them.
Sheet {
    id: root

    readonly property string sentence: Site.phone === "" ? qsTr("Ask the staff. Tell them the locker bank.") : qsTr("Call us and tell us the locker bank.")

    property bool staffed: false         // staff may sign in from here
    signal staff()

    heading: qsTr("Do you need help?")
    headed: !(staffed && Theme.small && Theme.large)   // two more words of buttons need its room
    told: [heading, sentence, Site.phone, Site.bank]

    Column {
        width: parent.width
        spacing: Theme.mm(Theme.small ? 3 : 6)

        Words {
            role: "lead"
            said: root.sentence
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
                word: qsTr("Locker bank")
                fact: Site.bank
            }
        }
        Grid {
            id: ways
            readonly property int cell: columns === 2 ? (width - spacing) / 2 : width
            readonly property int row: Math.max(Theme.mm(Theme.small ? 20 : 28), close.terseHeight, root.staffed ? staff.terseHeight : 0)
            width: parent.width
            columns: root.wide && root.staffed ? 2 : 1
            spacing: Theme.gutter

            ActionButton {
                id: staff
                objectName: "staff"
                visible: root.staffed
                width: ways.cell
                height: ways.row
                kind: "quiet"
                glyph: "shield-check"
                text: qsTr("I am staff", "button: begins the sign-in")
                onClicked: root.staff()
            }
            ActionButton {
                id: close
                objectName: "help-close"
                width: ways.cell
                height: ways.row
                kind: "primary"
                glyph: "check"
                text: qsTr("Back to the screen")
                onClicked: root.close()
            }
        }
    }
}
