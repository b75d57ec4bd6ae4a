import QtQuick

// Every word on the glass. The role picks size, weight, leading and tracking together.
Text {
    id: root

    property string said: ""            // instead of `text`, for words of which no line is to break badly
    property string role: "body"
    property bool strong: false

    font.family: Theme.family
    font.pixelSize: Theme.px(role)
    font.weight: strong && role !== "display" ? Font.DemiBold : Theme.weight(role)
    font.letterSpacing: Theme.tracking(role)
    font.features: { "tnum": 1 }
    lineHeight: Theme.leading(role)
    // Qt puts the leading under the last line too; without this, words sit above the middle of a button.
    bottomPadding: -Math.round((lineHeight - 1) * font.pixelSize * 1.2)
    color: Theme.c.ink
    text: said === "" || width <= 0 ? said : Letters.laid(said, role + (strong && role !== "display" ? "Strong" : ""), width)
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: said || text
}
