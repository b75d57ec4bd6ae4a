<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Tasten ansagen</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>Was hilft Ihnen?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Bild­schirm berühren oder scannen</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Erste Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Zweite Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Dritte Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Vierte Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>Fünfte Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Sechste Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Siebte Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Achte Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Neunte Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Zehnte Spalte rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Spalte %1 rechts vom Bild­schirm.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Erste Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Zweite Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Dritte Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Vierte Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>Fünfte Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Sechste Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Siebte Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Achte Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Neunte Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Zehnte Spalte links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Spalte %1 links vom Bild­schirm.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Erste Spalte von links.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Zweite Spalte von links.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Dritte Spalte von links.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Vierte Spalte von links.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>Fünfte Spalte von links.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Sechste Spalte von links.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Siebte Spalte von links.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Achte Spalte von links.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Neunte Spalte von links.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Zehnte Spalte von links.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Spalte %1 von links.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Über dem Bild­schirm.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Unter dem Bild­schirm.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>Die oberste Tür.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Zweite Tür von oben.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Dritte Tür von oben.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Vierte Tür von oben.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>Fünfte Tür von oben.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Sechste Tür von oben.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Siebte Tür von oben.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Achte Tür von oben.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Neunte Tür von oben.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Zehnte Tür von oben.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Tür %1 von oben.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>Die unterste Tür.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Zweite Tür von unten.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Dritte Tür von unten.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Vierte Tür von unten.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>Fünfte Tür von unten.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Sechste Tür von unten.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Siebte Tür von unten.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Achte Tür von unten.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Neunte Tür von unten.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Zehnte Tür von unten.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Tür %1 von unten.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Nahe am Boden.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>In Kniehöhe.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>In Hüfthöhe.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>In Brusthöhe.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>In Augenhöhe.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Über Augenhöhe.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>Im Sitzen erreichbar.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Im Sitzen zu hoch.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Im Sitzen zu tief.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>Rechts vom Bild­schirm, oben</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>Rechts vom Bild­schirm, Mitte</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>Rechts vom Bild­schirm, unten</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>Links vom Bild­schirm, oben</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>Links vom Bild­schirm, Mitte</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>Links vom Bild­schirm, unten</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Spalte %1, oben</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Spalte %1, Mitte</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Spalte %1, unten</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Über dem Bild­schirm</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Unter dem Bild­schirm</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>Die einzige Tür.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>Plan. Fach %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>Plan der Fächer</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>%n abgelaufenes zeigen</numerusform>
            <numerusform>%n abgelaufene zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Weitere Fächer</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Alle Türen testen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Abmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>%n belegt</numerusform>
            <numerusform>%n belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Alle Fächer</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Eine falsche Tür ging auf</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>%n Meldung wartet auf das Netz.</numerusform>
            <numerusform>%n Meldungen warten auf das Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Fach %1 prüfen</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Fach %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Tippen Sie auf ein Fach, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Prüfen Sie die markierten Fächer.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Dieser Kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n Meldung wurde abgelehnt.</numerusform>
            <numerusform>%n Meldungen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>In 7 Tagen fand %n Paket keinen Platz.</numerusform>
            <numerusform>In 7 Tagen fanden %n Pakete keinen Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Alle Fächer. Zum Auswählen eine Nummer eingeben.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Dieses Fach ist frei</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Ein Paket ist drin</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Die Abholfrist ist vorbei</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Die Tür ist offen</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Sehen Sie in dieses Fach</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Fach %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>Wir suchen dieses Paket</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>Wir bereiten ein Fach vor</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>Wir prüfen Ihren Code</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert wenige Sekunden.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>Wir prüfen Ihren Ausweis</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>%1 von %2 eingegeben</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>Wie möchten Sie abholen?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>Oder Code jetzt scannen.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>Er steht in Ihrer Nachricht</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>ID eingeben</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>Oder Ausweis an den Scanner halten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>Für diese Abteilung?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Für diese Person?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Vergleichen Sie das Etikett.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Ja, Fach wählen</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>Nein, neu suchen</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Paket behalten</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Fach %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n Fach</numerusform>
            <numerusform>%n Fächer</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>Alle getesteten Türen gehen</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Sehen Sie diese Türen an</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>Der Test endete vorzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>%n Tür ging auf und zu.</numerusform>
            <numerusform>%n Türen gingen auf und zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>Nicht bestanden</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Fach %1</numerusform>
            <numerusform>Fächer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Nicht getestet, Paket ist drin</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>Zu allen Fächern</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>ID unbekannt.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>Nummer unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Noch %n Ziffer</numerusform>
            <numerusform>Noch %n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>ID eingeben</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Rücksende­code scannen</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>Oder Ausweis an den Scanner halten.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>Oder unten eingeben.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>Sie steht unter dem Barcode.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>Oder jederzeit scannen.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>ID eingeben</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Fach öffnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Dienst­ausweis scannen</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>Welches Fach?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Oder die Nummer eingeben.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Danach sehen Sie alle Fächer.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Geben Sie die Nummer an der Tür ein.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>Welche Rücksendung?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Sie gehört zu Ihrer ID.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Etikett scannen oder Nummer eingeben.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Zustellercode eingeben</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Ohne Barcode</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>Brauchen Sie Hilfe?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Service­nummer</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Ich bin vom Personal</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Anlagen­nummer</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Fragen Sie das Personal. Nennen Sie die Anlagen­nummer.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Rufen Sie uns an und nennen Sie die Anlagen­nummer.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Paket abholen</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Code oder ID eingeben</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Paket zurück­senden</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Pakete zustellen</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Zum Start scannen</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Zeigen Sie Code oder Etikett.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Kein Netz. Abholen geht.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Zeigen Sie Ihren Code.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Zeigen Sie das Etikett.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Ja, Paket ist im Fach</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>Fach %1 ist dann belegt</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>Nein, Paket ist im Fach</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>Nein, es passt nicht</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Größeres Fach öffnen</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>Nein, ich behalte es</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>Fach %1 muss leer sein</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Ja, es ist leer</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Das Paket bleibt bei Ihnen</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Tür wieder öffnen</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Zum Nachsehen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>Ist Fach %1 leer?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>Ist das Paket im Fach?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>Ja? Scannen Sie das nächste.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Fach %1 ist zu.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Ja, ich nehme es mit</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>Fach %1 ist dann frei</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>Nein, es bleibt da</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>Das Fach war leer</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>Das Personal sieht nach</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Haben Sie alles?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>Paket ist im Fach? Dann das nächste scannen.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>Es ist nichts drin</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Der Inhalt ist bei Ihnen</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Alle Pakete sind drin</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>Das Paket ist drin</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Nur einige sind drin</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Tür noch einmal öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Fach überspringen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Ja, es ist drin</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>Nein, es ist nicht drin</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>Ist dieses Paket drin?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Was ist drin?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Die Tür ging nicht auf</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Das Paket mit Endung&#xa0;%1</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Drücken Sie sie einmal oder nehmen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Nehmen Sie heraus, was nicht hineingehört.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>Wir notieren es für das Personal.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Person gibt es hier nicht</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Person ist ausgezogen</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Etikett ist unleserlich</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>Warum behalten Sie es?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Pakete mit Endung: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Am %1 abgelehnt mit %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Noch einmal melden</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Es ist geregelt</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>Das Paket hat keinen Code</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>Das Paket ist weg</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>Es liegt im Fach. Geben Sie es der Person.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>Der Dienst führt es noch. Berichtigen Sie das dort.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>If not, we clear the screen.</source>
        <translation>Sonst beginnen wir von vorn.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Ja, mehr Zeit</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Nein, jetzt beenden</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Name %1 von %2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Dann kann das Paket hinein.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Auf das Paket schreiben</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>Sie steht darauf</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Dieses Paket ist schon im Fach</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>Sie müssen nichts weiter tun.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Dieses Paket ist schon im Fach.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>Das Personal muss erst nachsehen</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Behalten Sie das Paket. Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>Das Personal muss dieses Paket erst ansehen.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Gerade kein Netz</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Abholen geht. Behalten Sie andere Pakete bei sich.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Kein Netz. Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Das geht gerade nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Das ging nicht. Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Behalten Sie das Paket. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Das Paket bleibt bei Ihnen</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Es ist als nicht zugestellt vermerkt.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Dieses Paket bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>Das Personal weiß Bescheid. Ihre Pakete sind sicher.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Kein passendes Fach ist frei</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Für dieses Paket ist kein passendes Fach frei.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Diese Größe ist nicht frei</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Wählen Sie eine andere Größe.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Diese Größe ist nicht mehr frei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Gerade geht keine Tür auf</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Gerade geht keine Tür auf. Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>Das ist zu lange her</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>Das Personal kann das Fach noch öffnen.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>Zum Entnehmen ist es zu spät.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Die Tür ging nicht auf</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>Nichts ist verloren. Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>Die Tür ging nicht auf. Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Wir kennen diesen Code nicht</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Code unbekannt.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Noch nichts für&#xa0;Sie&#xa0;da</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Prüfen Sie den Ort in Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>Für diesen Code ist hier nichts.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Die Abholfrist ist vorbei</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>Ihr Paket ist sicher. Das Personal kann es Ihnen geben.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>Die Abholfrist ist vorbei.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>Das Personal hilft Ihnen</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>Ihr Paket ist sicher. Rufen Sie uns an.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>Dabei hilft Ihnen das Personal.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Schließen Sie die Tür</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>Dann ist alles erledigt.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Schließen Sie die Tür, dann ist alles erledigt.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Für später gemerkt</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Scannen Sie zum Fortsetzen dasselbe Etikett.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Scannen Sie das letzte Paket erneut</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>Der Bild­schirm wurde neu gestartet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Scannen Sie das letzte Paket erneut.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Geben Sie den Code erneut ein</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>Der Bild­schirm wurde neu gestartet. Ihr Code gilt noch.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Geben Sie den Code erneut ein. Er gilt noch.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>Das Personal weiß Bescheid</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Notieren Sie die Nummer.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Auf&#xa0;Wiedersehen.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>Das Paket ist im Fach</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>Das Paket ist im Fach.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Nichts wurde zurück­gesendet</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>Ihr Rücksende­code gilt noch.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Nichts wurde zurück­gesendet.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Schließen Sie erst die Tür</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Scannen Sie dann das nächste Paket.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Schließen Sie erst die Tür, dann scannen.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Legen Sie es hinein oder behalten Sie es.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>Das ist wieder dasselbe Paket.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Legen Sie dieses Paket dazu</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>Es ist für dieselbe Person.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Legen Sie dieses Paket dazu.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>Das war nicht lesbar</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Halten Sie das Etikett glatt und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>Das war nicht lesbar. Halten Sie das Etikett glatt.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Nur Pakete, die wir schon kennen, können hinein.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Kein Netz. Nur bekannte Pakete können hinein.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Dieses Fach antwortet nicht</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Dieses Fach antwortet nicht. Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Das stimmt nicht</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Niemand wurde angemeldet.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Das stimmt nicht.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>Dieses Fach gibt es nicht.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Hier kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>Für diese Fächer ist kein Personal eingerichtet.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>Hier ist kein Personal eingerichtet.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>Dieses Fach gibt es nicht</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Prüfen Sie die Nummer an der Tür.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Bitte erst antworten</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Bitte erst antworten, dann scannen.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Prüfen Sie Code, Ort und Tag in Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Prüfen Sie ID und PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>Ihr Paket liegt an einem anderen Ort</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>Dort wartet es auf Sie.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>Ihr Paket liegt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>Das Paket bleibt Ihres. Ihr Code gilt weiter.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>Kein Beleg zu dieser Nummer</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Belege bleiben einen Tag gespeichert.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>Dazu gibt es keinen Beleg.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Es gehört hierher</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Scannen Sie das nächste Etikett.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Dieses Paket gehört hierher.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>Es gehört woandershin</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>Es gehört in Fach %1. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>Es ist für jemand anderen</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>Es ist für jemand anderen. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>Der Dienst kennt es nicht</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>Der Dienst kennt es nicht. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>Ihr Paket ist sicher. Nennen Sie dem Personal die Fachnummer.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Kein Netz: nur bekannte Pakete</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>Das ist dasselbe Paket</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Service­nummer</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Gehen Sie dorthin</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>Wir warten, bis die Tür zu ist.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>Die Tür wird entriegelt.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Behalten Sie das Paket bei&#xa0;sich. Schließen Sie die Tür.
Dann öffnet sich ein größeres.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Nehmen Sie alles heraus.
Schließen Sie dann die Tür.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Nehmen Sie das Paket heraus.
Schließen Sie dann die Tür.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Legen Sie %n Paket hinein.
Schließen Sie dann die Tür.</numerusform>
            <numerusform>Legen Sie %n Pakete hinein.
Schließen Sie dann die Tür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Legen Sie das Paket hinein.
Schließen Sie dann die Tür.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>Fach %1 ist offen</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>Fach %1 öffnet sich</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Gehen Sie zur leuchtenden Tür.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Es passt nicht</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Ich behalte das Paket</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>Ich habe die Tür geschlossen</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Sehen Sie hinein.
Schließen Sie dann die Tür.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Schließen Sie die Tür.
Dann geht die nächste auf.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Größeres Fach öffnen</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Behalten Sie das Paket bei&#xa0;sich. Schließen Sie die Tür.
Dann ist das Fach wieder frei.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>Ihre Pakete sind sicher. Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>Ihre Pakete sind sicher. Wir versuchen es von selbst wieder.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Service­nummer</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>Der Kiosk startet</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Das dauert wenige Sekunden.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Anlagen­nummer</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>Das Schloss ist defekt</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>Die Tür ist beschädigt</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>Reinigung nötig</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>Warum ist es gesperrt?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Ab jetzt kommt kein Paket hinein.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>Ihr Paket ist da</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>Ihre Pakete sind da</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>Es liegt in diesem Fach.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>In %n Fach. Öffnen Sie eins nach dem anderen.</numerusform>
            <numerusform>In %n Fächern. Öffnen Sie eins nach dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Fach %1 öffnen</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Weitere Fächer</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Wie wurde es geregelt?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>Es wird mit Ihrem Ausweis notiert.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Der Person übergeben</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Beim Dienst berichtigt</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>Welches Paket geht zurück?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>Der Dienst erfährt es.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Paket mit Endung&#xa0;%1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Warum geht es zurück?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>Der Absender will es</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>Der Zusteller will es</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>Kiosk neu starten?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Das dauert wenige Sekunden.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Ja, neu starten</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Erst alle Türen schließen</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Fach %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Der Bericht ist fertig</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>Er nennt weder Personen noch Pakete.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>Kein USB‑Stick gefunden</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Nehmen Sie einen anderen USB‑Stick.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Stecken Sie einen ein.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>Der Bericht ist nicht fertig</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>Die Tür bleibt offen für den, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>Das Paket bleibt Ihres.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>Kann Ihnen jemand helfen?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Ja, mir hilft jemand</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>Nein, Personal verständigen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>Das genügt.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>Vorlesen ist an. Die Pfeiltasten führen weiter, die mittlere Taste wählt aus. Jede Taste hält die Stimme an.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>Vorlesen ist an. Jede Berührung hält die Stimme an. Die Taste Vorlesen wiederholt.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, an</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, Schalter</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, nicht verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <comment>stands for a secret sign that was typed</comment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>all that was typed is gone</comment>
        <translation>Alles gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>Ihr Paket ist im Fach</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Machen Sie ein Foto davon.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Paket angenommen</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Anlage&#xa0;%1, Fach&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>Wir suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>%n&#xa0;Namen zeigen</numerusform>
            <numerusform>%n&#xa0;Namen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>Für wen ist das Paket?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Geben Sie 2 Buchstaben des Namens ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>Hier erscheinen Namen.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>Wir suchen den Namen.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Kein Name beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>Wir konnten nicht suchen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Fach war leer</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>Nicht mein Paket</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Paket ist beschädigt</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>Tür schließt nicht</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>Wir notieren es für das Personal.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>Ich komme nicht heran</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Scannen Sie ein Paket</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>Das Fach öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Fach %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n Fach frei</numerusform>
            <numerusform>%n Fächer frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Letztes Paket</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>Ist im Fach</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Tour beenden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>%n Paket zugestellt</numerusform>
            <numerusform>%n Pakete zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Aus Fach&#xa0;%1 nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>%n Paket mitnehmen</numerusform>
            <numerusform>%n Pakete mitnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Scanner links</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Scanner rechts</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Scanner unten</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Scanner unter dem Bild­schirm</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>Ohne Unterschrift</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Erst zeichnen</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Abholung unterschreiben</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Zeichnen Sie mit dem Finger im Feld.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Feld für die Unterschrift</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>für einen Schuh­karton</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>für eine Schul­tasche</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Mittel hoch</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>für eine Kiste</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>für einen Umzugs­karton</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>Kein Fach ist frei</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Welche Größe?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Behalten Sie das Paket. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Jede dieser Größen ist frei.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>Noch einmal dieselbe Tür</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>Keine passt</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>Wieder Fach&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>Wir merken es uns. Behalten Sie das Paket.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>Welche Größe würde passen?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>für einen Schuh­karton</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>für eine Schul­tasche</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Mittel hoch</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>für eine Kiste</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>für einen Umzugs­karton</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>Kein Fach ist frei.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Schließen Sie Fach %1</numerusform>
            <numerusform>Schließen Sie Fach %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n Paket gehört hierher.</numerusform>
            <numerusform>%n Pakete gehören hierher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n anderes muss heraus.</numerusform>
            <numerusform>%n andere müssen heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Zum Abholen ist das Netz nötig.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>Es ist nichts drin</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Tür noch einmal öffnen</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Scannen Sie, was drin ist</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>Ist das alles?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Was ist drin?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Etikett für Etikett. Schließen Sie dann die Tür.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>%n Paket ist zugestellt</numerusform>
            <numerusform>%n Pakete sind zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>Kein Paket wurde zugestellt.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Vielen Dank. Bis bald.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Weitere Pakete zustellen</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>%n Paket mitgenommen.</numerusform>
            <numerusform>%n Pakete mitgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>%n Paket mitnehmen</numerusform>
            <numerusform>%n Pakete mitnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>Ist das alles?</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>Ja, beenden</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Fach %1 öffnen</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>Darin ist Ihr letztes Paket</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Noch %n Fach</numerusform>
            <numerusform>Noch %n Fächer</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Fach %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Tür einmal drücken, dann loslassen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Haben Sie alles?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Die Tür ging nicht auf</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Fach %1 ist zu.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>Ihr Paket ist sicher im Fach.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>Jetzt: Fach %1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>Besuche beginnen nun wie dieser.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n Meldung wurde abgelehnt.</numerusform>
            <numerusform>%n Meldungen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n Meldung wartet seit %1.</numerusform>
            <numerusform>%n Meldungen warten seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Keine Meldung wartet.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Nicht mehr eingerichtet, nicht leer: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>Bei %n Fach ist der Inhalt unbekannt.</numerusform>
            <numerusform>Bei %n Fächern ist der Inhalt unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n Fach</numerusform>
            <numerusform>%n Fächer</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Entfernt, nicht leer: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Abgelehntes ansehen</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Alle öffnen, zu zweit</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Immer so beginnen</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Sprache und Lautstärke</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieser Kiosk</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Der Dienst antwortet.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>Der Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Alle prüfen</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>Barcode %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>Fach %1 öffnen</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Fach überspringen</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Wieder freigeben</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Dieses Fach ist frei</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Ein Paket ist drin</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Die Abholfrist ist vorbei</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Die Tür ist offen</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Sehen Sie in dieses Fach</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Dieses Fach ist gesperrt</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>Das Schloss ist defekt.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>Die Tür ist beschädigt.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>Es muss gereinigt werden.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>Das Personal hat es gesperrt.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>Die Tür ging nicht auf.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>Die Tür ging verspätet auf.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>Die Tür ging von selbst auf.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>Eine falsche Tür ging auf.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>Jemand anders war an der offenen Tür.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>Ein Problem wurde gemeldet.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>Das Öffnen wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>Das Schließen wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>Das Paket hat keinen Abholcode.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>Der Dienst sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>Der Dienst sagt, es ist frei.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>Der Dienst nennt eine andere Person.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>Die Tür blieb offen.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>Der Türsensor meldet Falsches.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>Das Personal muss hineinsehen.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Niemand sagte, ob ein Paket drin ist.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>Der Türsensor meldet nichts.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Paket mit Ende %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Paket mit Endung&#xa0;%1, seit&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Danach noch %n Fach.</numerusform>
            <numerusform>Danach noch %n Fächer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Jemand fand das Fach leer.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Jemand fand ein fremdes Paket.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Jemand fand ein beschädigtes Paket.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Jemand sagt, die Tür schließt nicht.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Jemand kommt nicht an das Paket heran.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Nummer, die dafür genannt wurde: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Inhalt angeben</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Paket zurückgeben</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Nicht mehr eingerichtet</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Öffnen Sie es mit dem Schlüssel.</translation>
    </message>
</context>
</TS>
