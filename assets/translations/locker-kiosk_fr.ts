<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Dire les touches</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter la voix</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisissez la langue</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>Quelle aide voulez‑vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Touchez l’écran ou scannez</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Première colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Deuxième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Troisième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Quatrième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>Cinquième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Sixième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Septième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Huitième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Neuvième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Dixième colonne à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Colonne %1 à droite de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Première colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Deuxième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Troisième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Quatrième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>Cinquième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Sixième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Septième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Huitième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Neuvième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Dixième colonne à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Colonne %1 à gauche de&#xa0;l’écran.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Première colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Deuxième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Troisième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Quatrième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>Cinquième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Sixième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Septième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Huitième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Neuvième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Dixième colonne depuis la gauche.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Colonne %1 depuis la gauche.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Au‑dessus de l’écran.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Sous l’écran.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>La porte du haut.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Deuxième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Troisième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Quatrième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>Cinquième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Sixième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Septième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Huitième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Neuvième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Dixième porte depuis le haut.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Porte %1 depuis le haut.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>La porte du bas.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Deuxième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Troisième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Quatrième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>Cinquième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Sixième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Septième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Huitième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Neuvième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Dixième porte depuis le bas.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Porte %1 depuis le bas.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Près du sol.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>À hauteur de genou.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>À hauteur de hanche.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>À hauteur de poitrine.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>À hauteur des yeux.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Au‑dessus des yeux.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>À portée en fauteuil.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Trop haut en fauteuil.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Trop bas en fauteuil.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>À droite de l’écran, en haut</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>À droite de l’écran, au milieu</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>À droite de l’écran, en bas</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>À gauche de l’écran, en haut</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>À gauche de l’écran, au milieu</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>À gauche de l’écran, en bas</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Colonne %1, en haut</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Colonne %1, au milieu</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Colonne %1, en bas</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Au‑dessus de l’écran</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Sous l’écran</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>La seule porte.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>Plan. Casier %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>Plan des casiers</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>Voir %n expiré</numerusform>
            <numerusform>Voir %n expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Autres casiers</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Saisir un numéro</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Tester les portes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Se déconnecter</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>%n occupé</numerusform>
            <numerusform>%n occupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n expiré</numerusform>
            <numerusform>%n expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Tous les casiers</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Mauvaise porte ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>%n message attend le réseau.</numerusform>
            <numerusform>%n messages attendent le réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Vérifier le casier %1</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Casier %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Touchez un casier pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Vérifiez les casiers marqués.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Cette borne</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n message a été refusé.</numerusform>
            <numerusform>%n messages ont été refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>%n colis sans place en 7 jours.</numerusform>
            <numerusform>%n colis sans place en 7 jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Tous les casiers. Saisissez un numéro pour choisir.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Ce casier est libre</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Un colis s’y trouve</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Le délai de retrait est passé</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>La porte est ouverte</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Regardez dans ce casier</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Casier %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>Nous cherchons ce colis</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>Nous préparons un casier</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>Nous vérifions votre code</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>Nous vérifions votre badge</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Voir la suite</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>%1 sur %2 saisis</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>Comment retirer votre colis&#xa0;?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>Ou scannez votre code maintenant.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Saisir un code</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>Il est dans votre message</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Saisir mon ID</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>Ou présentez votre badge au lecteur</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>Pour ce service&#xa0;?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Pour cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Vérifiez l’étiquette.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Oui, choisir un casier</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>Non, chercher encore</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Garder le colis</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Casier %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n casier</numerusform>
            <numerusform>%n casiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>Les portes testées fonctionnent</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Vérifiez ces portes</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>Le test s’est arrêté avant la fin</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>%n porte s’est ouverte et fermée.</numerusform>
            <numerusform>%n portes se sont ouvertes et fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>Test non réussi</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Casier %1</numerusform>
            <numerusform>Casiers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Laissés, un colis est dedans</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Non testées</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>Tous les casiers</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>ID inconnu.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>Numéro inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Encore %n chiffre</numerusform>
            <numerusform>Encore %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>Saisissez votre&#xa0;ID</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Scannez le code retour</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Saisissez le numéro</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>Ou présentez votre badge au lecteur.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>Ou saisissez‑le ici.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>Il est sous le code‑barres de l’étiquette.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>Ou scannez‑le à tout moment.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Saisir mon ID</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Ouvrir le casier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>Saisissez le PIN du personnel</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>Quel casier&#xa0;?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Vous verrez ensuite les casiers.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Saisissez le numéro de la porte.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Saisissez votre PIN</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>Quel retour&#xa0;?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Il va avec votre identifiant.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Scannez ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Voir un reçu</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Saisissez votre code livreur</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Sans code-barres</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>Avez‑vous besoin d’aide&#xa0;?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Retour à l’écran</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Je suis du personnel</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Numéro de consigne</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Demandez au personnel. Donnez le numéro de consigne.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Appelez‑nous et donnez le numéro de consigne.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Retirer un colis</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Saisir un code ou un ID</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Retourner un colis</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Livrer des colis</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Scannez pour commencer</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Présentez code ou étiquette.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Pas de réseau. Retrait possible.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Présentez votre code.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Présentez l’étiquette.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Oui, le colis est dedans</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>Le casier %1 est alors occupé</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>Non, le colis est dedans</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>Non, il ne rentre pas</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Ouvrir un casier plus grand</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>Non, je le garde</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>Le casier %1 doit être vide</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Oui, il est vide</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Vous gardez le colis</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Rouvrir la porte</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Pour regarder dedans</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>Le casier %1 est‑il vide&#xa0;?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>Le colis est‑il dedans&#xa0;?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>Oui&#xa0;? Scannez le suivant.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Le casier %1 est fermé.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Oui, je l’emporte</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>Le casier %1 est alors libre</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>Non, je le laisse</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Il reste dans le casier</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>Le casier était vide</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>Le personnel vérifiera</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Avez‑vous tout pris&#xa0;?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>Il est dedans&#xa0;? Scannez le suivant.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>Il n’y a rien</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Vous avez ce qu’il contenait</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Tous les colis y sont</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>Le colis y est</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Seulement certains</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Rouvrir la porte</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Passer ce casier</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Oui, il y est</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>Non, il n’y est pas</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>Ce colis y est‑il&#xa0;?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Que contient le casier&#xa0;?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La porte ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Le colis finissant par %1</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Poussez‑la une fois, ou prenez la clé.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Attendus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Retirez ce qui n’a rien à y faire.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>Nous le notons pour le personnel.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Personne inconnue ici</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Personne partie</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Étiquette illisible</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>Pourquoi le gardez‑vous ?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Tiret</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Colis finissant par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Refusé le %1 avec %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Renvoyer le message</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>Le colis n’a pas de code</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>Le colis est parti</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>Il est dedans. Remettez‑le à la personne.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>Le service l’affiche encore. Corrigez‑le là‑bas.</translation>
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
        <translation>Sinon, nous effaçons l’écran.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Voulez‑vous plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Oui, plus de temps</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Non, terminer</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Nom %1 sur %2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Ensuite, le colis peut entrer.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Écrivez ceci sur le colis</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>C’est écrit</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Ce colis est déjà dans le casier</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>Vous n’avez plus rien à faire.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Ce colis est déjà dans le casier.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>Le personnel doit d’abord vérifier</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Gardez le colis avec vous. Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>Le personnel doit d’abord vérifier ce colis.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Pas de réseau en ce moment</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Retrait possible. Gardez les autres colis avec vous.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Pas de réseau. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Impossible en ce moment</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n’a changé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Cela n’a pas marché. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Gardez le colis avec vous. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Vous gardez le colis</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Nous avons noté qu’il n’est pas livré.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Vous gardez ce colis.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>Le personnel est prévenu. Vos colis sont en sécurité.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Aucun casier libre ne convient</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Aucun casier libre ne convient à ce colis.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Cette taille n’est pas libre</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Choisissez une autre taille.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Cette taille n’est plus libre. Choisissez‑en une autre.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Aucune porte ne s’ouvre</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Aucune porte ne s’ouvre. Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>C’était il y a trop longtemps</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>Le personnel peut encore vous l’ouvrir.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>Il est trop tard pour le reprendre.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La porte ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>Rien n’est perdu. Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>La porte ne s’est pas ouverte. Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Ce code nous est inconnu</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Code inconnu.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Encore rien pour vous ici</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Vérifiez le lieu dans votre message.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>Il n’y a rien ici pour ce code.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Le délai de retrait est passé</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>Votre colis est en sécurité. Le personnel peut vous le remettre.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>Le délai de retrait est passé.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>Le personnel peut vous aider</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>Votre colis est en sécurité. Appelez‑nous.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>Le personnel peut vous aider.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Fermez la porte</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>Ensuite, c’est terminé.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Fermez la porte, ensuite c’est terminé.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Gardé pour plus tard</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Scannez la même étiquette pour continuer.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Scannez à nouveau le dernier colis</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>L’écran a redémarré. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Scannez à nouveau votre dernier colis.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Saisissez à nouveau votre code</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>L’écran a redémarré. Votre code est toujours valable.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Saisissez à nouveau votre code. Il est toujours valable.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>Le personnel est prévenu</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Gardez ce numéro.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Au revoir.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>Le colis est dans le casier</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>Le colis est dans le casier.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Rien n’a été retourné</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>Votre code retour est toujours valable.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Rien n’a été retourné.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Fermez d’abord la porte</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Puis scannez le colis suivant.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Fermez d’abord cette porte, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Déposez‑le ou gardez‑le.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>C’est encore le même colis.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Déposez aussi ce colis</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>Il est pour la même personne.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Déposez aussi ce colis.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Tenez l’étiquette à plat et scannez à nouveau.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>Lecture impossible. Tenez l’étiquette à plat.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Seuls les colis déjà connus peuvent entrer.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Pas de réseau. Seuls les colis connus entrent.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Ce casier ne répond pas</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Ce casier ne répond pas. Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Ce n’est pas correct</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Personne n’a été connecté.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Ce n’est pas correct.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>Ce casier n’existe pas.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Personne ne peut se connecter ici</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>Aucun personnel n’est enregistré pour ces casiers.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>Aucun personnel n’est enregistré ici.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>Ce casier n’existe pas</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Vérifiez le numéro sur la porte.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Répondez d’abord</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Répondez d’abord, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Vérifiez le code, le lieu et le jour dans votre message.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Vérifiez l’identifiant et le PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>Votre colis est à un autre endroit</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>Il vous y attend.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>Votre colis est à un autre endroit.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>Le colis reste à vous. Votre code reste valable.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>Aucun reçu pour ce numéro</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Les reçus sont gardés un jour.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>Aucun reçu trouvé.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Il est à sa place</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Scannez l’étiquette suivante.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Ce colis est à sa place.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>Il doit être ailleurs</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez‑le.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>Il va dans le casier %1. Retirez‑le.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>Il est pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>Il est pour quelqu’un d’autre. Retirez‑le.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>Le service ne le connaît pas</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>Le service ne le connaît pas. Retirez‑le.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>Votre colis est en sécurité. Donnez le numéro du casier au personnel.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Pas de réseau&#xa0;: colis connus seulement</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>C’est le même colis</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Saisir un code</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Allez ici</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>Nous attendons que la porte soit fermée.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>La porte se déverrouille.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Gardez le colis. Fermez la porte.
Un plus grand s’ouvre ensuite.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Prenez tout.
Puis fermez la porte.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Reprenez le colis.
Puis fermez la porte.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Déposez %n colis.
Puis fermez la porte.</numerusform>
            <numerusform>Déposez %n colis.
Puis fermez la porte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Déposez le colis.
Puis fermez la porte.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>Le casier %1 est&#xa0;ouvert</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>Le casier %1 s’ouvre</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Allez à la porte éclairée.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Il ne rentre pas</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Je garde le colis</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>J’ai fermé la porte</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Regardez dedans.
Puis fermez la porte.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Fermez la porte.
La suivante s’ouvrira.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Ouvrir un casier plus grand</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Gardez le colis. Fermez la porte.
Le casier est alors libre.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>Vos colis sont en sécurité. Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>Vos colis sont en sécurité. La consigne réessaie toute seule.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>La borne démarre</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Numéro de consigne</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>La serrure est cassée</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>La porte est abîmée</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>Il faut le nettoyer</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>Pourquoi est‑il hors service&#xa0;?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Plus aucun colis n’y sera déposé.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>Votre colis est là</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>Vos colis sont là</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>Il est dans ce casier.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Dans %n casier. Ouvrez‑les un&#xa0;par&#xa0;un.</numerusform>
            <numerusform>Dans %n casiers. Ouvrez‑les un&#xa0;par&#xa0;un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Ouvrir le casier %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Autres casiers</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Comment est‑ce réglé ?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>C’est noté avec votre badge.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Remis à la personne</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Corrigé au service</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>Quel colis est rendu ?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>Le service est prévenu.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Colis finissant par&#xa0;%1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Pourquoi est‑il rendu ?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>L’expéditeur le veut</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>Le livreur le veut</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>Redémarrer la borne ?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Oui, redémarrer</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Fermez d’abord les portes</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Casier %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>Nous écrivons le rapport</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Le rapport est écrit</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>Il ne nomme ni personne ni colis.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>Aucune clé USB trouvée</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Branchez‑en une et réessayez.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Encore ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>Le rapport n’est pas écrit</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>La porte reste ouverte pour qui vous aide.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>Le colis reste à vous.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>Quelqu’un peut vous&#xa0;aider&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Oui, quelqu’un m’aide</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>Non, prévenir le personnel</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>C’est suffisant.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>La voix est activée. Les flèches déplacent, la touche du milieu valide. Toute touche arrête la voix.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>La voix est activée. Toucher l’écran l’arrête. Le bouton Écouter répète.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activé</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, bouton</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, pas disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <comment>stands for a secret sign that was typed</comment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>all that was typed is gone</comment>
        <translation>Tout est effacé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Effacé</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>Votre retour est dans le casier</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Prenez ce reçu en photo.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Retour enregistré</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Consigne&#xa0;%1, casier&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>Recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Encore %n lettre</numerusform>
            <numerusform>Encore %n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>Voir %n&#xa0;nom</numerusform>
            <numerusform>Voir %n&#xa0;noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>Pour qui est‑ce&#xa0;?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Saisissez 2 lettres du nom.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>Les noms apparaissent ici.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>Nous cherchons le nom.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Aucun nom ne commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>La recherche n’a pas abouti.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Le casier était vide</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>Ce n’est pas mon colis</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Le colis est abîmé</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>La porte ne ferme pas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Quel est le problème&#xa0;?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>Nous le notons pour le personnel.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>Hors de portée</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Scannez un&#xa0;colis</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>Le bon casier s’ouvre tout seul.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Casier %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n casier libre</numerusform>
            <numerusform>%n casiers libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Dernier colis</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>Dans le casier</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Saisir un numéro</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Terminer la tournée</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>%n colis déposé</numerusform>
            <numerusform>%n colis déposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Reprendre du casier&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Emporter %n colis</numerusform>
            <numerusform>Emporter %n colis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Lecteur à&#xa0;gauche</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Lecteur à&#xa0;droite</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Lecteur en&#xa0;bas</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Lecteur sous l’écran</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>Sans signer</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Signez d’abord</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Signez pour votre retrait</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Tracez au doigt dans le cadre.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Cadre de signature</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Petit</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>pour une boîte à chaus­sures</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>pour un cartable</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Moyen haut</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>pour une caisse</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grand</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>pour un grand carton</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>Aucun casier n’est libre</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Quelle taille&#xa0;?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Gardez le colis avec vous. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Chaque taille a un casier libre.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>La même porte</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>Encore casier&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>Nous le notons. Gardez le colis avec vous.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>Quelle taille conviendrait ?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Petit</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>pour une boîte à chaus­sures</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>pour un cartable</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Moyen haut</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>pour une caisse</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grand</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>pour un grand carton</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>Aucun casier n’est libre.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Fermez le casier %1</numerusform>
            <numerusform>Fermez les casiers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n colis est à sa place.</numerusform>
            <numerusform>%n colis sont à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n autre doit sortir.</numerusform>
            <numerusform>%n autres doivent sortir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Le retrait demande le réseau.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Saisir le numéro</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>Il n’y a rien</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Rouvrir la porte</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Scannez le contenu</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>Est‑ce tout ?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Que contient le casier&#xa0;?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Étiquette par étiquette. Puis fermez la porte.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>%n colis est déposé</numerusform>
            <numerusform>%n colis sont déposés</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>Aucun colis n’a été livré.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Merci. Au revoir.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Livrer d’autres colis</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>%n colis emporté.</numerusform>
            <numerusform>%n colis emportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Emporter %n colis</numerusform>
            <numerusform>Emporter %n colis</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>Est‑ce tout ?</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>Oui, terminer</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Ouvrir le casier %1</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>Il contient votre dernier colis</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Encore %n casier</numerusform>
            <numerusform>Encore %n casiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Rouvrir le casier %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Poussez la porte, puis relâchez</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Avez‑vous tout pris&#xa0;?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La porte ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Le casier %1 est fermé.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>Votre colis y est en sécurité.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>Ensuite&#xa0;: casier %1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>Les visites commencent ainsi désormais.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n message a été refusé.</numerusform>
            <numerusform>%n messages ont été refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n message attend depuis %1.</numerusform>
            <numerusform>%n messages attendent depuis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Aucun message n’attend.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Plus configurés, mais pas vides : %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>Le contenu de %n casier est inconnu.</numerusform>
            <numerusform>Le contenu de %n casiers est inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n casier</numerusform>
            <numerusform>%n casiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Retirés, pas vides&#xa0;: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Voir les refus</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Tout ouvrir, à deux</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Garder ces réglages</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Langue et volume</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Redémarrer la borne</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Le service répond.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>Le service ne répond pas.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Les vérifier tous</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>Code‑barres %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>Ouvrir le casier %1</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Passer ce casier</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Ce casier est libre</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Un colis s’y trouve</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Le délai de retrait est passé</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>La porte est ouverte</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Regardez dans ce casier</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Ce casier est hors service</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>La serrure est cassée.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>La porte est abîmée.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>Il faut le nettoyer.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>Le personnel l’a mis hors service.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>La porte ne s’est pas ouverte.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>La porte s’est ouverte en retard.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>La porte s’est ouverte seule.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>La mauvaise porte s’est ouverte.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>Quelqu’un d’autre était à la porte ouverte.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>Un problème a été signalé.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>L’ouverture n’a pas été vue.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>La fermeture n’a pas été vue.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>Le colis n’a pas de code de retrait.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>Le service dit autre chose.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>Selon le service, il est libre.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>Le service nomme une autre personne.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>La porte est restée ouverte.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>Le capteur de porte est faux.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>Le personnel doit regarder.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Personne n’a dit si un colis y est.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>Le capteur de porte est muet.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Colis finissant par %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Colis finissant par&#xa0;%1, depuis le&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Encore %n casier ensuite.</numerusform>
            <numerusform>Encore %n casiers ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Quelqu’un a trouvé le casier vide.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Quelqu’un a trouvé le colis d’une autre personne.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Quelqu’un a trouvé un colis abîmé.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Quelqu’un dit que la porte ne ferme pas.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Quelqu’un ne peut pas atteindre le colis.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Numéro communiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Dire ce qu’il contient</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Rendre un colis</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Plus configuré</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Ouvrez‑le avec la clé.</translation>
    </message>
</context>
</TS>
