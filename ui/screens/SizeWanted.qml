pragma ComponentBehavior: Bound
import QtQuick
import LockerUI

// No locker that fits is free: which size would help? One touch says it, and the parcel stays with the courier.
Page {
    id: page

    required property var sizes
    required property bool noneFree          // no locker of any size is free
    readonly property string advice: qsTr("We note it. Keep the parcel with you.")
    readonly property string question: qsTr("Which size would fit?")
    readonly property var words: ({
        small: { text: qsTr("Small", "size of a locker"), note: qsTr("fits a shoe box") },
        medium: { text: qsTr("Medium", "size of a locker"), note: qsTr("fits a school bag") },
        mlarge: { text: qsTr("Medium tall", "size of a locker"), note: qsTr("fits a crate") },
        large: { text: qsTr("Large", "size of a locker"), note: qsTr("fits a moving box") }
    })

    title: question
    help: advice
    news: noneFree ? qsTr("No locker is free.") : ""
    newsKind: "warn"
    told: [title, news, advice]
    flatWhenSmall: true
    least: choices.least

    Choices {
        id: choices
        anchors.fill: parent
        flat: page.flat
        bestShare: 1
        best: false
        answers: [
            ...page.sizes.map(size => ({ name: "size-" + size, glyph: "package", text: page.words[size].text, note: page.words[size].note })),
            { name: "cancel", glyph: "arrow-left", text: qsTr("Go back"), kind: "quiet" }
        ]
        onChosen: name => {
            if (name === "cancel")
                page.act(name, null);
            else
                page.act("choose-size", { size: name.slice("size-".length), add: false });
        }
    }
}
