pragma Singleton
import QtQuick

// What every screen may say about where it stands. Written from Python.
QtObject {
    property string place: ""
    property string bank: ""
    property string brand: ""          // whose kiosk it is; empty: the kiosk's own mark stands there
    property url logo: ""
    property string phone: ""
    property real now: 0               // milliseconds since 1970, 0: not known
    readonly property string clock: now > 0 ? Moments.clock(now) : ""
    property bool online: true
    property bool ownCodes: true       // pickup codes open without the service
    property bool offlineDeposits: false   // expected parcels go in without the service
    property int codeLength: 6
    property bool returns: true
    property int hideTypedMs: 1000     // so long a secret's newest sign is shown; 0: never
    property string scanner: "below"   // below, left, right: where it sits, seen from the screen
    property var languages: []         // { code, name in the language itself }
    property var closeDoors: []        // doors left open that nobody answers for; set by Main

    function languageName(code: string): string {
        return languages.find(l => l.code === code)?.name ?? "";
    }
}
