pragma Singleton
import QtQuick

// The three schemes: every role reaches 7:1 for words and 3:1 for edges on the grounds it is used on. At night and in
// high contrast the lit door is the brightest colour there is: a button is far larger, and would be seen first.
QtObject {
    id: root

    property var own: ({})              // what a site's accent changes, by scheme and role; written before the first screen

    // Labels and receipts are black on white in every scheme: they are pictures of paper, and scanners read them.
    readonly property color paper: "#FFFFFF"
    readonly property color inkOnPaper: "#000000"

    function paint(roles: Roles, shades: var): void {
        for (const role in shades)
            roles[role] = shades[role];
    }

    onOwnChanged: {
        paint(light, own.light);
        paint(dark, own.dark);
    }

    readonly property Roles light: Roles {
        ground: "#EDF2EF"
        surface: "#FFFFFF"
        sunk: "#DFE8E3"
        ink: "#0D1F1B"
        inkSoft: "#33453F"
        line: "#64766F"
        hairline: "#C3D0CA"
        lip: "#A9BAB2"
        sign: "#0B4238"
        signInk: "#FFFFFF"
        signSoft: "#CFE6DD"
        signDoor: "#12574A"
        signLine: "#86B8A8"
        primary: "#0B4A3F"
        onPrimary: "#FFFFFF"
        primaryLip: "#05271F"
        primaryPressed: "#06332B"
        lit: "#FFB71B"
        onLit: "#1C1300"
        litEdge: "#855600"
        danger: "#93190F"
        onDanger: "#FFFFFF"
        dangerLip: "#5E0C06"
        dangerTint: "#FBE7E3"
        good: "#0B5138"
        onGood: "#FFFFFF"
        goodTint: "#DCF0E4"
        warnTint: "#FFEFC9"
        infoTint: "#E1ECF5"
        staff: "#22303E"
        staffDoor: "#2F4153"
        staffLine: "#9DB1C4"
        focus: "#0B4FCC"
        focusGap: "#FFFFFF"
        disabled: "#DFE8E3"
        onDisabled: "#394942"
        scrim: "#CC06120F"
    }
    readonly property Roles dark: Roles {
        ground: "#0A1311"
        surface: "#18241F"
        sunk: "#050B09"
        ink: "#F2F7F4"
        inkSoft: "#C2D0C9"
        line: "#80948B"
        hairline: "#2D3C36"
        lip: "#32433C"
        sign: "#0E2C25"
        signInk: "#F6FBF8"
        signSoft: "#BFD8CD"
        signDoor: "#143A31"
        signLine: "#6E9F90"
        primary: "#5DB093"
        onPrimary: "#00120D"
        primaryLip: "#2F6B57"
        primaryPressed: "#72C0A4"
        lit: "#FFC247"
        onLit: "#1C1300"
        litEdge: "#FFE3A8"
        danger: "#FFB9AE"
        onDanger: "#3B0500"
        dangerLip: "#B4685C"
        dangerTint: "#3A1511"
        good: "#8ACFA2"
        onGood: "#04200F"
        goodTint: "#12301F"
        warnTint: "#382A08"
        infoTint: "#12283A"
        staff: "#17222D"
        staffDoor: "#233242"
        staffLine: "#8CA2B8"
        focus: "#8CB8FF"
        focusGap: "#0A1311"
        disabled: "#1D2924"
        onDisabled: "#A9B8B1"
        scrim: "#D9000000"
    }
    readonly property Roles contrast: Roles {
        ground: "#000000"
        surface: "#000000"
        sunk: "#000000"
        ink: "#FFFFFF"
        inkSoft: "#FFFFFF"
        line: "#FFFFFF"
        hairline: "#FFFFFF"
        lip: "#000000"
        sign: "#000000"
        signInk: "#FFFFFF"
        signSoft: "#FFFFFF"
        signDoor: "#000000"
        signLine: "#FFFFFF"
        primary: "#FFFFFF"
        onPrimary: "#000000"
        primaryLip: "#000000"
        primaryPressed: "#9A9A9A"
        lit: "#FFE600"
        onLit: "#000000"
        litEdge: "#FFE600"
        danger: "#FFFFFF"
        onDanger: "#000000"
        dangerLip: "#000000"
        dangerTint: "#000000"
        good: "#FFFFFF"
        onGood: "#000000"
        goodTint: "#000000"
        warnTint: "#000000"
        infoTint: "#000000"
        staff: "#000000"
        staffDoor: "#000000"
        staffLine: "#FFFFFF"
        focus: "#00E5FF"
        focusGap: "#000000"
        disabled: "#000000"
        onDisabled: "#FFFFFF"
        scrim: "#E6000000"
    }
}
