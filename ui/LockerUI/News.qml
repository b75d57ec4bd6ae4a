pragma Singleton
import QtQuick

// The words of every notice: a title, what holds now and what to do, and one short sentence for a banner.
QtObject {
    id: root

    readonly property var table: ({
        "already-here": { title: qsTr("This parcel is already in"), help: qsTr("You need do nothing more."), line: qsTr("That parcel is already in."), kind: "good", glyph: "package-check" },
        "staff-must-look": { title: qsTr("Staff must look first"), help: qsTr("Keep the parcel with you. Staff are told."), line: qsTr("Staff must look at that parcel first."), kind: "warn", glyph: "users" },
        "offline": { title: qsTr("No network right now"), help: qsTr("Collecting works. Keep other parcels with you."), line: qsTr("No network. Try again in a moment."), kind: "warn", glyph: "wifi-off" },
        "expected-only": { title: qsTr("No network: known parcels only"), help: qsTr("Only parcels we already know can go in."), line: qsTr("No network. Only parcels we know can go in."), kind: "warn", glyph: "wifi-off" },
        "service-trouble": { title: qsTr("This does not work now"), help: qsTr("Nothing was changed. Try again in a moment."), line: qsTr("That did not work. Try again in a moment."), kind: "warn", glyph: "triangle-alert" },
        "no-room": { title: qsTr("No locker that fits is free"), help: qsTr("Keep the parcel with you. Nothing is lost."), line: qsTr("No locker that fits that parcel is free."), kind: "warn", glyph: "ban" },
        "size-taken": { title: qsTr("That size is not free"), help: qsTr("Choose another size."), line: qsTr("That size is not free now. Choose another."), kind: "warn", glyph: "ban" },
        "not-delivered": { title: qsTr("The parcel stays with you"), help: qsTr("We noted that it was not delivered."), line: qsTr("That parcel stays with you."), kind: "info", glyph: "package-x" },
        "locker-silent": { title: qsTr("This locker does not answer"), help: qsTr("Your parcel is safe. Tell staff the locker number."), line: qsTr("That locker does not answer. Staff are told."), kind: "warn", glyph: "wrench" },
        "out-of-order": { title: qsTr("No door opens right now"), help: qsTr("Staff are told. Your parcels are safe."), line: qsTr("No door opens right now. Staff are told."), kind: "warn", glyph: "wrench" },
        "too-late": { title: qsTr("That was too long ago"), help: qsTr("Staff can still open it for you."), line: qsTr("It is too late to take that out."), kind: "info", glyph: "clock" },
        "did-not-open": { title: qsTr("The door did not open"), help: qsTr("Nothing is lost. Staff are told."), line: qsTr("The door did not open. Staff are told."), kind: "warn", glyph: "door-closed" },
        "wrong-code": { title: qsTr("We do not know this code"), help: qsTr("Check the code, the place and the day in your message."), line: qsTr("We do not know this code."), kind: "warn", glyph: "circle-question-mark" },
        "id-or-pin": { title: qsTr("This is not right"), help: qsTr("Check your ID and your PIN."), line: qsTr("Check your ID and your PIN."), kind: "warn", glyph: "circle-question-mark" },
        "try-later": { title: qsTr("Too many tries"), help: qsTr("Wait a few minutes, then try again."), line: qsTr("Wait a few minutes, then try again."), kind: "warn", glyph: "hourglass" },
        "nothing-here": { title: qsTr("Nothing here for you yet"), help: qsTr("Check the place in your message."), line: qsTr("There is nothing here for this code."), kind: "info", glyph: "package" },
        "elsewhere": { title: qsTr("Your parcel is at another place"), help: qsTr("It waits for you there."), line: qsTr("Your parcel is at another place."), kind: "info", glyph: "map-pin" },
        "expired": { title: qsTr("The time to collect is over"), help: qsTr("Your parcel is safe. Staff can hand it to you."), line: qsTr("The time to collect is over."), kind: "warn", glyph: "history" },
        "ask-staff": { title: qsTr("Staff can help you"), help: qsTr("Your parcel is safe. Call the help line."), line: qsTr("Staff can help you with this."), kind: "info", glyph: "users" },
        "please-close": { title: qsTr("Close the door"), help: qsTr("Then we are done."), line: qsTr("Close the door, then we are done."), kind: "warn", glyph: "door-open" },
        "finish-later": { title: qsTr("We kept this for later"), help: qsTr("Scan the same label to go on."), line: qsTr("Scan the same label to go on."), kind: "info", glyph: "scan-barcode" },
        "scan-again": { title: qsTr("Scan your last parcel again"), help: qsTr("The screen was restarted. Nothing is lost."), line: qsTr("Scan your last parcel again."), kind: "info", glyph: "scan-barcode" },
        "code-again": { title: qsTr("Type your code again"), help: qsTr("The screen was restarted. Your code is still good."), line: qsTr("Type your code again. It is still good."), kind: "info", glyph: "rotate-ccw" },
        "case-noted": { title: qsTr("We told the staff"), help: qsTr("Keep this number."), line: qsTr("We told the staff."), kind: "good", glyph: "circle-check" },
        "staff-called": { title: qsTr("We told the staff"), help: qsTr("Your parcel stays yours. Your code stays good."), line: qsTr("We told the staff."), kind: "good", glyph: "users" },
        "thanks": { title: qsTr("Thank you"), help: qsTr("Goodbye."), line: qsTr("Thank you."), kind: "good", glyph: "check" },
        "delivered": { title: qsTr("The parcel is in"), help: qsTr("Thank you."), line: qsTr("The parcel is in."), kind: "good", glyph: "package-check" },
        "nothing-returned": { title: qsTr("Nothing was returned"), help: qsTr("Your return code is still good."), line: qsTr("Nothing was returned."), kind: "info", glyph: "undo-2" },
        "no-receipt": { title: qsTr("No receipt for this number"), help: qsTr("Receipts are kept for one day."), line: qsTr("There is no receipt for it."), kind: "warn", glyph: "circle-question-mark" },
        "close-first": { title: qsTr("Close the door first"), help: qsTr("Then scan the next parcel."), line: qsTr("Close this door first, then scan again."), kind: "warn", glyph: "door-open" },
        "still-in-hand": { title: qsTr("It is the same parcel"), help: qsTr("Put it in, or keep it."), line: qsTr("You scanned the same parcel again."), kind: "warn", glyph: "package" },
        "answer-first": { title: qsTr("Answer this first"), help: qsTr("Then scan the next parcel."), line: qsTr("Answer this first, then scan again."), kind: "warn", glyph: "package" },
        "parcel-joined": { title: qsTr("Put this parcel in as well"), help: qsTr("It is for the same person."), line: qsTr("Put this parcel in as well."), kind: "good", glyph: "package-plus" },
        "staff-unknown": { title: qsTr("This is not right"), help: qsTr("Nobody was signed in."), line: qsTr("This is not right."), kind: "warn", glyph: "circle-question-mark" },
        "no-staff": { title: qsTr("Nobody can sign in here"), help: qsTr("No staff are set up for these lockers."), line: qsTr("No staff are set up here."), kind: "info", glyph: "users" },
        "no-such-locker": { title: qsTr("There is no such locker"), help: qsTr("Check the number on its door."), line: qsTr("There is no such locker."), kind: "warn", glyph: "circle-question-mark" },
        "belongs-here": { title: qsTr("It belongs here"), help: qsTr("Scan the next label."), line: qsTr("That parcel belongs here."), kind: "good", glyph: "package-check" },
        "in-another": { title: qsTr("It belongs elsewhere"), help: qsTr("Take it out."), line: qsTr("It belongs in locker %1. Take it out."), kind: "warn", glyph: "package-x" },
        "of-another": { title: qsTr("It is for somebody else"), help: qsTr("Take it out."), line: qsTr("It is for somebody else. Take it out."), kind: "warn", glyph: "package-x" },
        "not-known": { title: qsTr("The service does not know it"), help: qsTr("Take it out."), line: qsTr("The service does not know it. Take it out."), kind: "warn", glyph: "circle-question-mark" },
        "unreadable": { title: qsTr("We could not read this"), help: qsTr("Hold the label flat and scan again."), line: qsTr("We could not read this. Hold the label flat."), kind: "warn", glyph: "scan-barcode" }
    })

    function of(notice: string): var {
        return table[notice] ?? { title: "", help: "", line: "", kind: "info", glyph: "info" };
    }

    function line(notice: string): string {
        return of(notice).line;
    }

    function kind(notice: string): string {
        return of(notice).kind;
    }
}
