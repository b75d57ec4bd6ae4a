pragma Singleton
import QtQuick

// How the kiosk speaks to whoever stands here now. Written from Python.
QtObject {
    property bool able: false            // there is a voice
    property bool on: false
    property bool headset: false         // one person listens alone
    property bool keysAloud: false       // the person wants secret keys said on the loudspeaker
}
