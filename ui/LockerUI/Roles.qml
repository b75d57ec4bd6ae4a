import QtQuick

// The colour roles of one scheme. A screen names a role, never a colour.
QtObject {
    required property color ground
    required property color surface
    required property color sunk
    required property color ink
    required property color inkSoft
    required property color line
    required property color hairline
    required property color lip
    required property color sign
    required property color signInk
    required property color signSoft
    required property color signDoor
    required property color signLine
    required property color primary
    required property color onPrimary
    required property color primaryLip
    required property color primaryPressed
    required property color lit
    required property color onLit
    required property color litEdge
    required property color danger
    required property color onDanger
    required property color dangerLip
    required property color dangerTint
    required property color good
    required property color onGood
    required property color goodTint
    required property color warnTint
    required property color infoTint
    required property color staff
    required property color staffDoor
    required property color staffLine
    required property color focus
    required property color focusGap
    required property color disabled
    required property color onDisabled
    required property color scrim
}
