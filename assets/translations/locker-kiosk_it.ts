<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Più giù</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Più lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Più veloce</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Più piano</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Più forte</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Leggere i tasti</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Fermare la voce</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Scegliere la lingua</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>Che cosa può aiutare?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Toccare lo schermo o scansionare</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Prima colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Seconda colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Terza colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Quarta colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>Quinta colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Sesta colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Settima colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Ottava colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Nona colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Decima colonna alla Sua destra.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Colonna %1 alla Sua destra.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Prima colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Seconda colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Terza colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Quarta colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>Quinta colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Sesta colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Settima colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Ottava colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Nona colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Decima colonna alla Sua sinistra.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Colonna %1 alla Sua sinistra.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Prima colonna da sinistra.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Seconda colonna da sinistra.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Terza colonna da sinistra.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Quarta colonna da sinistra.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>Quinta colonna da sinistra.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Sesta colonna da sinistra.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Settima colonna da sinistra.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Ottava colonna da sinistra.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Nona colonna da sinistra.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Decima colonna da sinistra.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Colonna %1 da sinistra.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Sopra lo schermo.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Sotto lo schermo.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>Lo sportello in alto.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Secondo sportello dall’alto.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Terzo sportello dall’alto.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Quarto sportello dall’alto.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>Quinto sportello dall’alto.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Sesto sportello dall’alto.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Settimo sportello dall’alto.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Ottavo sportello dall’alto.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Nono sportello dall’alto.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Decimo sportello dall’alto.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Sportello %1 dall’alto.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>Lo sportello in basso.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Secondo sportello dal basso.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Terzo sportello dal basso.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Quarto sportello dal basso.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>Quinto sportello dal basso.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Sesto sportello dal basso.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Settimo sportello dal basso.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Ottavo sportello dal basso.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Nono sportello dal basso.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Decimo sportello dal basso.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Sportello %1 dal basso.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Vicino al pavimento.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>All’altezza del ginocchio.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>All’altezza dell’anca.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>All’altezza del petto.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>All’altezza degli occhi.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Sopra gli occhi.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>Raggiun­gibile da seduti.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Troppo alto da seduti.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Troppo basso da seduti.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>Alla Sua destra, in alto</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>Alla Sua destra, al centro</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>Alla Sua destra, in basso</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>Alla Sua sinistra, in alto</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>Alla Sua sinistra, al centro</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>Alla Sua sinistra, in basso</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Colonna %1, in alto</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Colonna %1, al centro</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Colonna %1, in basso</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Sopra lo schermo</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Sotto lo schermo</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>L’unico sportello.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>Mappa. Scomparto %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>Mappa degli scomparti</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>Mostrare %n scaduto</numerusform>
            <numerusform>Mostrare %n scaduti</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Altri scomparti</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Digitare un numero</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Provare gli sportelli</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Uscire</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n libero</numerusform>
            <numerusform>%n liberi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>%n occupato</numerusform>
            <numerusform>%n occupati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n scaduto</numerusform>
            <numerusform>%n scaduti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n aperto</numerusform>
            <numerusform>%n aperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n da vedere</numerusform>
            <numerusform>%n da vedere</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Tutti gli scomparti</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Sportello errato aperto</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>%n messaggio attende la rete.</numerusform>
            <numerusform>%n messaggi attendono la rete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Vedere lo scomparto %1</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Scomparto %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Toccare uno scomparto per vedere che cosa contiene.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Controllare gli scomparti segnati.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Questo chiosco</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n messaggio è stato rifiutato.</numerusform>
            <numerusform>%n messaggi sono stati rifiutati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>%n pacco senza posto in 7 giorni.</numerusform>
            <numerusform>%n pacchi senza posto in 7 giorni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Tutti gli scomparti. Digitare un numero per scegliere.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Lo scomparto è libero</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>C’è un pacco dentro</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Il tempo per il ritiro è finito</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Lo sportello è aperto</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Controllare lo scomparto</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Scomparto %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>Cerchiamo questo pacco</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>Prepariamo uno scomparto</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>Verifichiamo il codice</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>Verifica del tesserino</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Mostrare altro</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>Inseriti %1 di %2</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>Come ritirare il pacco?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>O scan­sionare ora il codice.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Digitare un codice</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>È nel messaggio ricevuto</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Digitare il mio ID</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>O avvicinare il tesserino al lettore</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>Per questo ufficio?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Per questa persona?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Riguardare l’etichetta.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Sì, scegliere scomparto</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>No, cercare ancora</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Tenere il pacco</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Manca %n secondo</numerusform>
            <numerusform>Mancano %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>secondo</numerusform>
            <numerusform>secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Scomparto %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n scomparto</numerusform>
            <numerusform>%n scomparti</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>Gli sportelli provati funzionano</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Controllare questi sportelli</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>Prova interrotta</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>%n sportello aperto e&#xa0;chiuso.</numerusform>
            <numerusform>%n sportelli aperti e&#xa0;chiusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>Test non superato</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Scomparto %1</numerusform>
            <numerusform>Scomparti %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Non aperti, c’è un pacco</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Non provati</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>Tutti gli scomparti</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>ID sconosciuto.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>Numero sconosciuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Ancora %n carattere</numerusform>
            <numerusform>Ancora %n caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Ancora %n cifra</numerusform>
            <numerusform>Ancora %n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>Digitare l’ID</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Scan­sionare il codice reso</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Digitare il numero</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Digitare il codice</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>O avvicinare il tesserino al lettore.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>O digitarlo qui sotto.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>È sotto il codice a barre dell’etichetta.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>O scan­sionarlo in ogni momento.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Digitare il mio ID</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Aprire lo scomparto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Scansionare il tesserino del personale</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>Digitare il PIN del personale</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>Quale scomparto?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>O digitarne il numero.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Poi si vedono gli scomparti.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Digitare il numero sullo sportello.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Digitare il PIN</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>Quale reso?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Appartiene al Suo ID.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Scansionare l’etichetta o digitare il numero.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Digitare il codice corriere</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Senza codice a&#xa0;barre</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>Serve aiuto?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Tornare allo schermo</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Sono del personale</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Numero del terminale</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Chiedere al personale. Indicare il numero del terminale.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Chiamare e indicare il numero del terminale.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Ritirare un pacco</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Digitare il codice o l’ID</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Resti­tuire un pacco</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Conse­gnare pacchi</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Scan­sionare per iniziare</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Mostrare codice o etichetta.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Rete assente. Ritiro possibile.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Mostrare il codice.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Mostrare l’etichetta.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Sì, il pacco è dentro</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>Lo scomparto %1 sarà occupato</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>No, il pacco è dentro</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>No, non entra</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Aprirne uno più grande</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>No, tengo il pacco</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>Lo scomparto %1 deve essere vuoto</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Sì, è vuoto</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Tenere il pacco con&#xa0;sé</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Riaprire lo sportello</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Per guardare dentro</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Segnalare un problema</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>Lo scomparto %1 è&#xa0;vuoto?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>Il pacco è dentro?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>Sì? Scansionare il&#xa0;prossimo.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Lo scomparto %1 è chiuso.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Sì, lo porto via</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>Lo scomparto %1 sarà libero</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>No, lo lascio dentro</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Resta nello scomparto</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>Era vuoto</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>Il personale controllerà</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>È stato preso tutto?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>È dentro? Scan­sionare il&#xa0;prossimo.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>Non c’è niente</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Contenuto preso con&#xa0;sé</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Ci sono tutti i&#xa0;pacchi</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>Il pacco è dentro</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Solo alcuni</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Riaprire lo sportello</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Non cambiare niente</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Saltare</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Sì, è dentro</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>No, non c’è</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>Questo pacco è dentro?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Che cosa c’è dentro?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Lo sportello non si è aperto</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Il pacco (fine&#xa0;%1)</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Spingere una volta o usare la chiave.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Attesi: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Togliere ciò che non deve starci.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>Lo annotiamo per il personale.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Persona ignota</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Si è trasferita</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Etichetta illeggibile</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Un altro motivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>Perché tenere il pacco?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Cancellare</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuotare</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trattino</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Pacchi (fine): %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Rifiutato il %1 con %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Comunicare di nuovo</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>È risolto</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Messaggio successivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>Il pacco non ha codice</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>Il pacco non c’è più</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>È dentro. Consegnarlo alla persona.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>Il servizio lo registra ancora. Correggerlo lì.</translation>
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
        <translation>Se no, cancelliamo lo schermo.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Serve più tempo?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Sì, più tempo</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>No, finire ora</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Nome %1 di %2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Poi il pacco può entrare.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Scriverlo sul pacco</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>È scritto</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Questo pacco è già&#xa0;dentro</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>Non serve fare altro.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Quel pacco è già dentro.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>Serve un controllo del personale</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Tenere il pacco con&#xa0;sé. Il personale è avvisato.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>Quel pacco lo controlla prima il personale.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Ora la rete è assente</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Ritiro possibile. Tenere con&#xa0;sé gli altri pacchi.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Rete assente. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Ora non è possibile</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nulla è cambiato. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Non ha funzionato. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Tenere il pacco con&#xa0;sé. Nulla è andato perso.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Tenere il pacco con&#xa0;sé</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Abbiamo annotato che non è consegnato.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Tenere quel pacco con&#xa0;sé.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>Il personale è avvisato. I pacchi sono al sicuro.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Nessuno scomparto libero adatto</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Nessuno scomparto libero adatto al pacco.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Questa misura non è libera</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Scegliere un’altra misura.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Questa misura non è più libera. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Ora nessuno sportello si apre</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Ora nessuno sportello si apre. Il personale è avvisato.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>È passato troppo tempo</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>Il personale può ancora aprirlo.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>È tardi per riprendere quel pacco.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Lo sportello non si è aperto</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>Nulla è andato perso. Il personale è avvisato.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>Lo sportello non si è aperto. Il personale è avvisato.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Non conosciamo questo codice</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Codice sconosciuto.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Troppi tentativi</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendere qualche minuto e riprovare.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Ancora nulla da ritirare</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Controllare il luogo nel messaggio.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>Qui non c’è nulla per questo codice.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Il tempo per il ritiro è finito</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>Il pacco è al sicuro. Lo consegna il personale.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>Il tempo per il ritiro è finito.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>Il personale può aiutare</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>Il pacco è al sicuro. Chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>Il personale può aiutare.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Chiudere lo sportello</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>Poi è tutto fatto.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Chiudere lo sportello, poi è tutto fatto.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Conservato per&#xa0;dopo</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Per continuare scansionare la stessa etichetta.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Scan­sionare di nuovo l’ultimo pacco</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>Lo schermo è ripartito. Nulla è andato perso.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Scan­sionare di nuovo l’ultimo pacco.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Digitare di nuovo il codice</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>Lo schermo è ripartito. Il codice vale ancora.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Digitare di nuovo il codice. Vale ancora.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>Il personale è avvisato</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Conservare questo numero.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>Il personale è avvisato.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Arri­vederci.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Grazie.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>Il pacco è dentro</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>Il pacco è dentro.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Nulla è stato restituito</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>Il codice reso vale ancora.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Nulla è stato resti­tuito.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Prima chiudere lo sportello</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Poi scan­sionare il prossimo pacco.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Prima chiudere lo sportello, poi scansionare.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Metterlo dentro o tenerlo.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>È di nuovo lo stesso pacco.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Mettere dentro anche questo pacco</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>È per la stessa persona.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Mettere dentro anche questo pacco.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>Non si riesce a leggere</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Tenere piatta l’etichetta e scansionare di nuovo.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>Non si riesce a leggere. Tenere piatta l’etichetta.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Entrano solo i pacchi già noti.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Rete assente. Entrano solo i pacchi noti.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Scomparto senza risposta</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Quello scomparto non risponde. Il personale è avvisato.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Non è corretto</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Nessuno ha avuto accesso.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Non è corretto.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>Scomparto inesistente.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Qui nessuno può accedere</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>Nessun personale è registrato per questi scomparti.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>Nessun personale registrato qui.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>Scomparto inesistente</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Controllare il numero sullo sportello.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Prima rispondere</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Prima rispondere, poi scansionare.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Controllare codice, luogo e giorno nel messaggio.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Controllare ID e PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>Il pacco è in un altro luogo</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>È lì che aspetta.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>Il pacco è in un altro luogo.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>Il pacco resta Suo. Il codice resta valido.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>Nessuna ricevuta per questo numero</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Le ricevute restano un giorno.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>Non c’è ricevuta.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>È al suo posto</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Scansionare l’etichetta successiva.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Questo pacco è al suo posto.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>Va in un altro scomparto</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Toglierlo.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>Va nello scomparto %1. Toglierlo.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>È per un’altra persona</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>È per un’altra persona. Toglierlo.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>Il servizio non lo conosce</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>Il servizio non lo conosce. Toglierlo.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>Il pacco è al sicuro. Indicare al personale il numero dello scomparto.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Rete assente: solo pacchi noti</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>È lo stesso pacco</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Numero pratica</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Digitare un codice</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Tornare all’inizio</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Andare qui</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>Attendiamo che si&#xa0;chiuda.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>Lo sportello si sta sbloccando.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Tenere con&#xa0;sé il pacco. Chiudere lo sportello.
Poi se ne apre uno più grande.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Prendere tutto.
Poi chiudere lo sportello.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Riprendere il pacco.
Poi chiudere lo sportello.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Inserire %n pacco.
Poi chiudere lo sportello.</numerusform>
            <numerusform>Inserire %n pacchi.
Poi chiudere lo sportello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Inserire il pacco.
Poi chiudere lo sportello.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>Scomparto %1 è&#xa0;aperto</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>Lo scomparto %1 si&#xa0;apre</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Andare allo sportello illumi­nato.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Non entra</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Tengo il pacco</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Segnalare un problema</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>Ho chiuso lo sportello</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminare la prova</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Lasciare aperto</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Guardare dentro.
Poi chiudere lo sportello.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Chiudere lo sportello.
Poi si apre il prossimo.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Aprirne uno più grande</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Tenere con&#xa0;sé il pacco. Chiudere lo sportello.
Lo scomparto sarà libero.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>I pacchi sono al sicuro. Il personale è avvisato.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>I pacchi sono al sicuro. Il terminale riprova da solo.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>Il chiosco si&#xa0;avvia</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Numero del terminale</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>La serratura è rotta</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>Lo sportello è danneggiato</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>È da pulire</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un altro motivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>Perché è fuori uso?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Da ora non vi entra nessun pacco.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>Il pacco è qui</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>I pacchi sono qui</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>È in questo scomparto.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>In %n scomparto. Aprirne uno alla volta.</numerusform>
            <numerusform>In %n scomparti. Aprirne uno alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Aprire lo scomparto&#xa0;%1</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Altri scomparti</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Come è stato risolto?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>Viene annotato con il tesserino.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Consegnato alla persona</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Corretto nel servizio</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un altro motivo</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>Quale pacco torna indietro?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>Il servizio viene avvisato.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Pacco (fine&#xa0;%1)</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Perché torna indietro?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>Lo vuole il mittente</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>Lo vuole il corriere</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>Riavviare il chiosco?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Sì, riavviare</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Prima chiudere gli sportelli</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Scomparto %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>Scriviamo il rapporto</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Il rapporto è pronto</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>Non nomina persone né pacchi.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>Nessuna chiavetta USB</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Usare un’altra chiavetta USB.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Inserirne una e riprovare.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Ancora aperti: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>Il rapporto non è scritto</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Riprovare</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>Lo sportello resta aperto per chi aiuta.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>Il pacco resta Suo.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>C’è qualcuno che può aiutare?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Sì, qualcuno mi aiuta</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>No, avvisare il personale</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Non ancora: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>È sufficiente.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>La voce è attiva. Le frecce spostano, il tasto centrale seleziona. Qualsiasi tasto ferma la voce.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>La voce è attiva. Qualsiasi tocco la ferma. Il tasto Ascolto ripete.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, attivo</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, non attivo</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, pulsante</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, non disponibile</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <comment>stands for a secret sign that was typed</comment>
        <translation>Asterisco</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>all that was typed is gone</comment>
        <translation>Tutto cancellato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Cancellato</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Pacco</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>Il reso è dentro</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Fare una foto alla ricevuta.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Reso ricevuto</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Terminale&#xa0;%1, scomparto&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>Ricerca</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Ancora %n lettera</numerusform>
            <numerusform>Ancora %n lettere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>Mostrare %n&#xa0;nome</numerusform>
            <numerusform>Mostrare %n&#xa0;nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>Per chi è il pacco?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Digitare 2 lettere del nome.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>I nomi appaiono qui.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>Cerchiamo il nome.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Nessun nome inizia con «%1».</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Altri nomi</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>Ricerca non riuscita.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Tenere</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Scomparto vuoto</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>Non è il mio pacco</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Pacco rovinato</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>Lo sportello non chiude</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Che cosa non va?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>Lo annotiamo per il personale.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>Non ci arrivo</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Scan­sionare un pacco</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>Lo scomparto giusto si apre da solo.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Scomparto %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n scomparto libero</numerusform>
            <numerusform>%n scomparti liberi</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Ultimo pacco</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>È dentro</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Riprenderlo</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Digitare un numero</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Finire il giro</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>%n pacco dentro</numerusform>
            <numerusform>%n pacchi dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Riprendere dallo scomparto&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Portare via %n pacco</numerusform>
            <numerusform>Portare via %n pacchi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Lettore a&#xa0;sinistra</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Lettore a&#xa0;destra</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Lettore in&#xa0;basso</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Lettore sotto lo schermo</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>Non posso firmare</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Prima firmare</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Firmare il ritiro</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Con il dito, nel riquadro.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Svuotare</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Riquadro per la firma</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>per una scatola di scarpe</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>per uno zaino di scuola</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Medio alto</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>per una cassetta</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>per uno scatolone</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>Nessuno scomparto libero</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Quale misura?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Tenere il pacco con&#xa0;sé. Nulla è andato perso.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Tutte queste misure sono libere.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>Lo stesso sportello</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>%n libero</numerusform>
            <numerusform>%n liberi</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>Ancora il&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>Ne prendiamo nota. Tenere il pacco con&#xa0;sé.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>Quale misura andrebbe bene?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>per una scatola di scarpe</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>per uno zaino di scuola</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Medio alto</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>per una cassetta</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>per uno scatolone</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>Nessuno scomparto è libero.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Chiudere lo sportello %1</numerusform>
            <numerusform>Chiudere gli sportelli %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n pacco è al suo posto.</numerusform>
            <numerusform>%n pacchi sono al loro posto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n altro va tolto.</numerusform>
            <numerusform>%n altri vanno tolti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Per il ritiro serve la rete.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Digitare il numero</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Lasciare aperto</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>È tutto</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>Non c’è niente</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Riaprire lo sportello</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Non cambiare niente</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Scansionare ciò che c’è dentro</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>È tutto?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Che cosa c’è dentro?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Un’etichetta dopo l’altra. Poi chiudere lo sportello.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>%n pacco è dentro</numerusform>
            <numerusform>%n pacchi sono dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>Nessun pacco consegnato.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Grazie. Arrivederci.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Conse­gnare altri pacchi</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>%n pacco portato via.</numerusform>
            <numerusform>%n pacchi portati via.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Portare via %n pacco</numerusform>
            <numerusform>Portare via %n pacchi</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>È tutto?</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>Sì, finire</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Aprire lo scomparto&#xa0;%1</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>Contiene l’ultimo pacco</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Ancora %n scomparto</numerusform>
            <numerusform>Ancora %n scomparti</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Riaprire lo scomparto&#xa0;%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Spingere lo sportello e lasciare</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Segnalare un problema</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>È stato preso tutto?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Lo sportello non si è aperto</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Lo scomparto %1 è chiuso.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>Il pacco è al sicuro.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>Ora: scomparto&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>Ora ogni visita inizia così.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n messaggio è stato rifiutato.</numerusform>
            <numerusform>%n messaggi sono stati rifiutati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n messaggio attende dalle %1.</numerusform>
            <numerusform>%n messaggi attendono dalle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Nessun messaggio in attesa.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Non più configurati, non vuoti: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>Non si sa che cosa c’è in %n scomparto.</numerusform>
            <numerusform>Non si sa che cosa c’è in %n scomparti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n scomparto</numerusform>
            <numerusform>%n scomparti</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Tolti, non vuoti: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Vedere i&#xa0;rifiutati</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Aprire tutto in due</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapporto assistenza</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Iniziare sempre così</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Lingua e volume</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Riavviare il chiosco</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Questo chiosco</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Il servizio risponde.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>Il servizio non risponde.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Controllarli tutti</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>Codice a barre %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>Aprire lo scomparto&#xa0;%1</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Saltare</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Mettere fuori uso</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Rimettere in uso</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Lo scomparto è libero</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>C’è un pacco dentro</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Il tempo per il ritiro è finito</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Lo sportello è aperto</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Controllare lo scomparto</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Lo scomparto è fuori uso</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>La serratura è rotta.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>Lo sportello è danneggiato.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>È da pulire.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>Il personale lo ha messo fuori uso.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>Lo sportello non si è aperto.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>Lo sportello si è aperto in ritardo.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>Lo sportello si è aperto da solo.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>Si è aperto lo sportello sbagliato.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>C’era un’altra persona allo sportello aperto.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>È stato segnalato un problema.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>L’apertura non è stata vista.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>La chiusura non è stata vista.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>Il pacco non ha un codice.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>Il servizio dice altro.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>Per il servizio è libero.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>Il servizio indica un’altra persona.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>Lo sportello è rimasto aperto.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>Il sensore dello sportello è errato.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>Il personale deve guardare dentro.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Nessuno ha detto se c’è un pacco.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>Il sensore dello sportello tace.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Pacco che finisce con %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Pacco (fine&#xa0;%1), dal&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Poi ancora %n scomparto.</numerusform>
            <numerusform>Poi ancora %n scomparti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Qualcuno ha trovato lo scomparto vuoto.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Qualcuno ha trovato un pacco altrui.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Qualcuno ha trovato un pacco danneggiato.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Qualcuno dice che lo sportello non si chiude.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Qualcuno non arriva al pacco.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Numero comunicato: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Dire che cosa contiene</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Restituire un pacco</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Non più configurato</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Aprirlo con la chiave e guardare.</translation>
    </message>
</context>
</TS>
