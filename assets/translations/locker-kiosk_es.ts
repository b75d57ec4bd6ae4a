<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Oír</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Menos volumen</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más volumen</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Decir las teclas</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Apagar la voz</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Elija un idioma</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>¿Qué ayuda necesita?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Toque la pantalla o escanee</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Primera columna a su derecha.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Segunda columna a su derecha.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Tercera columna a su derecha.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Cuarta columna a su derecha.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>Quinta columna a su derecha.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Sexta columna a su derecha.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Séptima columna a su derecha.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Octava columna a su derecha.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Novena columna a su derecha.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Décima columna a su derecha.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Columna %1 a su derecha.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Primera columna a su izquierda.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Segunda columna a su izquierda.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Tercera columna a su izquierda.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Cuarta columna a su izquierda.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>Quinta columna a su izquierda.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Sexta columna a su izquierda.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Séptima columna a su izquierda.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Octava columna a su izquierda.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Novena columna a su izquierda.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Décima columna a su izquierda.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Columna %1 a su izquierda.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Primera columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Segunda columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Tercera columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Cuarta columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>Quinta columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Sexta columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Séptima columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Octava columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Novena columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Décima columna desde la izquierda.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Columna %1 desde la izquierda.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Encima de la&#xa0;pantalla.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Debajo de la&#xa0;pantalla.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>La puerta de arriba.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Segunda puerta desde arriba.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Tercera puerta desde arriba.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Cuarta puerta desde arriba.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>Quinta puerta desde arriba.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Sexta puerta desde arriba.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Séptima puerta desde arriba.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Octava puerta desde arriba.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Novena puerta desde arriba.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Décima puerta desde arriba.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Puerta %1 desde arriba.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>La puerta de abajo.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Segunda puerta desde abajo.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Tercera puerta desde abajo.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Cuarta puerta desde abajo.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>Quinta puerta desde abajo.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Sexta puerta desde abajo.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Séptima puerta desde abajo.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Octava puerta desde abajo.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Novena puerta desde abajo.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Décima puerta desde abajo.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Puerta %1 desde abajo.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Cerca del suelo.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>A la altura de la rodilla.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>A la altura de la cadera.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>A la altura del pecho.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>A la altura de los ojos.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Por encima de los ojos.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>Al alcance en silla.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Muy alta en silla.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Muy baja en silla.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>A su derecha, arriba</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>A su derecha, en medio</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>A su derecha, abajo</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>A su izquierda, arriba</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>A su izquierda, en medio</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>A su izquierda, abajo</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Columna %1, arriba</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Columna %1, en medio</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Columna %1, abajo</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Encima de la pantalla</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Debajo de la pantalla</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>La única puerta.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>Plano. Taquilla %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>Plano de las taquillas</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>Ver %n vencida</numerusform>
            <numerusform>Ver %n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Más taquillas</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Escribir un número</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Probar las puertas</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Cerrar sesión</translation>
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
            <numerusform>%n ocupada</numerusform>
            <numerusform>%n ocupadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Todas las taquillas</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Se abrió otra puerta</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>%n mensaje espera la conexión.</numerusform>
            <numerusform>%n mensajes esperan la conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Revisar la taquilla %1</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Taquilla %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Toque una taquilla para ver qué contiene.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Revise las taquillas marcadas.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Este quiosco</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n mensaje rechazado.</numerusform>
            <numerusform>%n mensajes rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>%n paquete sin sitio en 7 días.</numerusform>
            <numerusform>%n paquetes sin sitio en 7 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Todas las taquillas. Escriba un número para elegir.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Esta taquilla está libre</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Hay un paquete dentro</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>El plazo de recogida ha terminado</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>La puerta está abierta</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Mire en esta taquilla</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Taquilla %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>Buscamos este paquete</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>Preparamos una taquilla</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>Comprobamos su código</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>Comprobamos su tarjeta</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Ver más</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>%1 de %2 introducidos</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>¿Cómo quiere recoger?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>O escanee ahora su código.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Escribir un código</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>Está en su mensaje</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Escribir mi ID</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>O acerque su tarjeta al lector</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>¿Para este departamento?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>¿Para esta persona?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Mire otra vez la etiqueta.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Sí, elegir taquilla</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>No, buscar otra vez</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Conservar el paquete</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Taquilla %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n taquilla</numerusform>
            <numerusform>%n taquillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>Las puertas probadas funcionan</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Revise estas puertas</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>La prueba terminó antes</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>%n puerta se abrió y cerró.</numerusform>
            <numerusform>%n puertas se abrieron y cerraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>No superaron la prueba</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Taquilla %1</numerusform>
            <numerusform>Taquillas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Sin tocar, hay un paquete</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>Ver las taquillas</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>ID desconocido.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>Número desconocido.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Falta %n carácter</numerusform>
            <numerusform>Faltan %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Falta %n cifra</numerusform>
            <numerusform>Faltan %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>Escriba su&#xa0;ID</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Escanee su código de devolución</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Escriba el número</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Escriba su código</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>O acerque su tarjeta al lector.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>O introdúzcalo abajo.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>Está bajo el código de barras de la etiqueta.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>O escanéelo cuando quiera.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Escribir mi ID</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Abrir taquilla</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Escanee su tarjeta</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>Escriba el PIN de personal</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>¿Qué taquilla?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>O introduzca su número.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Después verá las taquillas.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Escriba el número de la puerta.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Escriba su PIN</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>¿Qué devolución?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Corresponde a su ID.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Escanee la etiqueta o escriba el número.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Ver un resguardo</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Escriba su código de repartidor</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Sin código de barras</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>¿Necesita ayuda?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Teléfono de ayuda</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Volver a la pantalla</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Soy del personal</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Número de terminal</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Pregunte al personal. Diga el número de terminal.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Llámenos y díganos el número de terminal.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Aquí</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Recoger un paquete</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Escribir código o ID</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Devolver un paquete</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Entregar paquetes</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Escanee para empezar</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Muestre código o etiqueta.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Sin conexión. Se puede recoger.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Muestre su código.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Muestre la etiqueta.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Sí, está dentro</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>La taquilla %1 queda ocupada</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>No, hay un paquete</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>No, no cabe</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Abrir una más grande</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>No, conservo el paquete</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>La taquilla %1 debe estar vacía</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Sí, está vacía</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Usted conserva el paquete</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Para mirar dentro</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Avisar de un problema</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>¿Está vacía la taquilla&#xa0;%1?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>¿Está dentro el paquete?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>¿Sí? Escanee el siguiente.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>La taquilla %1 está cerrada.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Sí, me lo llevo</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>La taquilla %1 queda libre</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>No, lo dejo dentro</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Se queda en la taquilla</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>No había nada dentro</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>El personal lo revisará</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>¿Lo ha sacado todo?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>¿Está dentro? Escanee el siguiente.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>No hay nada dentro</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Usted tiene lo que había</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Están todos los paquetes</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>El paquete está dentro</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Solo hay algunos</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Volver a abrir la puerta</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Saltar la taquilla</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Sí, está dentro</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>No, no está</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>¿Está este paquete?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>¿Qué hay dentro?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La puerta no se ha abierto</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>El paquete que acaba en&#xa0;%1</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Empújela una vez o use la llave.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Esperados: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Saque lo que no deba estar ahí.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>Lo anotamos para el personal.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>No vive aquí</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Se ha mudado</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Etiqueta ilegible</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>¿Por qué lo conserva?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Guion</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Paquetes que acaban en: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Rechazado el %1 con %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Avisar otra vez</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Está resuelto</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>El paquete no tiene código</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>El paquete ya no está</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>Está dentro. Entréguelo a su persona.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>El servicio aún lo registra. Corríjalo allí.</translation>
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
        <translation>Si no, borramos la&#xa0;pantalla.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>¿Necesita más tiempo?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Sí, más tiempo</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>No, terminar ahora</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Nombre %1 de %2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Después ya se puede guardar.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Escríbalo en el paquete</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>Ya está escrito</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Este paquete ya está dentro</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>No tiene que hacer nada más.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Ese paquete ya está dentro.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>Antes debe verlo el personal</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Conserve el paquete. El personal está avisado.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>Antes debe ver ese paquete el personal.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Ahora no hay conexión</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Se puede recoger. Conserve los demás paquetes.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Sin conexión. Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Ahora no funciona</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>No ha cambiado nada. Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>No ha funcionado. Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Conserve el paquete. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Usted conserva el paquete</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Hemos anotado que no se ha entregado.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Usted conserva ese paquete.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>El personal está avisado. Sus paquetes están seguros.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Ninguna taquilla libre sirve</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Ninguna taquilla libre sirve para ese paquete.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Ese tamaño no está libre</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Elija otro tamaño.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Ese tamaño ya no está libre. Elija otro.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Ahora no se abre ninguna puerta</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Ahora no se abre ninguna puerta. El personal está avisado.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>Ha pasado demasiado tiempo</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>El personal aún puede abrirla.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>Es tarde para sacar ese paquete.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La puerta no se ha abierto</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>No se ha perdido nada. El personal está avisado.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>La puerta no se ha abierto. El personal está avisado.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>No conocemos este código</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Código desconocido.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Aún no hay nada para usted</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Compruebe el lugar en su mensaje.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>Aquí no hay nada para este código.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>El plazo ha vencido</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>Su paquete está seguro. El personal puede dárselo.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>El plazo de recogida ha terminado.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>El personal puede ayudarle</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>Su paquete está seguro. Llame al teléfono de ayuda.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>El personal puede ayudarle con esto.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Cierre la puerta</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>Con eso está todo.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Cierre la puerta. Con eso está todo.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Guardado para&#xa0;luego</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Escanee la misma etiqueta para seguir.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Escanee otra vez el último paquete</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>La pantalla se ha reiniciado. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Escanee otra vez el último paquete.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Escriba otra vez su código</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>La pantalla se ha reiniciado. Su código aún vale.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Escriba otra vez su código. Aún vale.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>El personal está avisado</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Guarde este número.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>El personal está avisado.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Hasta pronto.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>El paquete está dentro</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>El paquete está dentro.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>No se ha devuelto nada</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>Su código de devolu­ción aún vale.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>No se ha devuelto nada.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Cierre antes la puerta</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Después escanee el siguiente paquete.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Cierre antes esta puerta y escanee otra vez.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Deposítelo o consérvelo.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>Es otra vez el mismo paquete.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Deposite también este paquete</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>Es para la misma persona.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Deposite también este paquete.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>No hemos podido leerlo</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Alise la etiqueta y escanee otra vez.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>No hemos podido leerlo. Alise la etiqueta.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Solo entran los paquetes que ya conocemos.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Sin conexión. Solo entran paquetes conocidos.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Esta taquilla no responde</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Esa taquilla no responde. El personal está avisado.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>No es correcto</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>No se inició ninguna sesión.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>No es correcto.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>No existe esa taquilla.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Nadie puede entrar aquí</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>No hay personal dado de alta para estas taquillas.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>No hay personal dado de alta aquí.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>No existe esa taquilla</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Compruebe el número de la puerta.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Responda antes</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Responda antes y escanee otra vez.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Compruebe el código, el lugar y el día en su mensaje.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Compruebe su ID y su PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>Su paquete está en otro lugar</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>Le espera allí.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>Su paquete está en otro lugar.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>El paquete sigue siendo suyo. Su código sigue valiendo.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>No hay resguardo de este número</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Los resguardos se guardan un día.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>No hay resguardo.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Está en su sitio</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Escanee la etiqueta siguiente.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Ese paquete está en su sitio.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>Es de otra taquilla</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Sáquelo.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>Es de la taquilla %1. Sáquelo.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>Es para otra persona</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>Es para otra persona. Sáquelo.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>El servicio no lo conoce</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>El servicio no lo conoce. Sáquelo.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>Su paquete está seguro. Diga al personal el número de taquilla.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Sin conexión: solo paquetes conocidos</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>Es el mismo paquete</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Teléfono de ayuda</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Escribir un código</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Vaya aquí</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>Esperamos a que se&#xa0;cierre.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>La cerradura se abre.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Conserve el paquete. Cierre la puerta.
Se abrirá una más grande.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Saque todo.
Después cierre la puerta.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Saque el paquete.
Después cierre la puerta.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Deposite %n paquete.
Después cierre la puerta.</numerusform>
            <numerusform>Deposite %n paquetes.
Después cierre la puerta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Deposite el paquete.
Después cierre la puerta.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>La taquilla %1 está&#xa0;abierta</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>La taquilla %1 se&#xa0;abre</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Vaya a la puerta iluminada.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Conservo el paquete</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Avisar de un problema</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>Ya está cerrada</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Mire dentro.
Después cierre la puerta.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Cierre la puerta.
Se abrirá la siguiente.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Abrir una más grande</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Conserve el paquete. Cierre la puerta.
La taquilla queda libre.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>Sus paquetes están seguros. El personal está avisado.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>Sus paquetes están seguros. El terminal lo reintenta solo.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Teléfono de ayuda</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>El quiosco se&#xa0;inicia</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Número de terminal</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>Cerradura rota</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>Puerta dañada</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>Hay que limpiarla</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>¿Por qué está fuera de uso?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Ya no se meterán paquetes.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>Su paquete está aquí</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>Sus paquetes están aquí</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>Está en esta taquilla.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>En %n taquilla. Abra una cada vez.</numerusform>
            <numerusform>En %n taquillas. Abra una cada vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Abrir taquilla %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Más taquillas</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>¿Cómo se resolvió?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>Se anota con su tarjeta.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Entregado a su persona</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Corregido en el servicio</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>¿Qué paquete se devuelve?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>Se avisa al servicio.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Paquete que acaba en&#xa0;%1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>¿Por qué se devuelve?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>Lo pide el remitente</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>Lo pide el repartidor</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>¿Reiniciar el quiosco?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Sí, reiniciar</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Cierre antes las puertas</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Taquilla %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>Escribimos el informe</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>El informe está escrito</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>No nombra personas ni paquetes.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>No hay memoria USB</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Use otra memoria USB.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Conecte una y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Aún abiertas: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>El informe no se ha escrito</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>La puerta sigue abierta para quien le ayude.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>El paquete sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>¿Puede ayudarle alguien?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Sí, alguien me ayuda</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>No, avisar al personal</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Todavía no: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>Es suficiente.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>La voz está activada. Las flechas mueven, la tecla central selecciona. Cualquier tecla detiene la voz.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>La voz está activada. Cualquier toque la detiene. El botón Oír la repite.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desactivado</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, botón</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, no disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
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
        <translation>Todo borrado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Borrado</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>Su devolu­ción está dentro</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Haga una foto del resguardo.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Devolución recibida</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Terminal&#xa0;%1, taquilla&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>Buscando</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Falta %n letra</numerusform>
            <numerusform>Faltan %n letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>Ver %n nombre</numerusform>
            <numerusform>Ver %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Escriba 2 letras del nombre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>Aquí aparecen los nombres.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>Buscamos el nombre.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Ningún nombre empieza por «%1».</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Más nombres</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>No pudimos buscar el nombre.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Taquilla vacía</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>No es mi paquete</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Paquete dañado</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>La puerta no se cierra</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué ocurre?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>Lo anotamos para el personal.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>No llego</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Escanee un paquete</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>La taquilla adecuada se abre sola.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Taquilla %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n taquilla libre</numerusform>
            <numerusform>%n taquillas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Último paquete</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>Está dentro</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Escribir un número</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Terminar la ruta</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>%n paquete dentro</numerusform>
            <numerusform>%n paquetes dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Sacar de la taquilla&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Llevar %n paquete</numerusform>
            <numerusform>Llevar %n paquetes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Lector a&#xa0;la&#xa0;izquierda</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Lector a&#xa0;la&#xa0;derecha</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Lector abajo</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Lector bajo la pantalla</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>No puedo firmar</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Firme primero</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Firme lo que ha recogido</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Dibuje con el dedo en el recuadro.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Recuadro para firmar</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>cabe una caja de zapatos</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>cabe una mochila escolar</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Mediana alta</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>cabe un cajón</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>cabe una caja de mudanza</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>No hay taquillas libres</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>¿Qué tamaño?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Conserve el paquete. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Todos estos tamaños están libres.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>La misma puerta</translation>
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
        <translation>Ninguno sirve</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>Otra vez la&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>Lo anotamos. Conserve el paquete.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>¿Qué tamaño serviría?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>cabe una caja de zapatos</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>cabe una mochila escolar</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Mediana alta</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>cabe un cajón</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>cabe una caja de mudanza</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>No hay ninguna taquilla libre.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Cierre la taquilla %1</numerusform>
            <numerusform>Cierre las taquillas %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n paquete está en su sitio.</numerusform>
            <numerusform>%n paquetes están en su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n más debe salir.</numerusform>
            <numerusform>%n más deben salir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Para recoger hace falta conexión.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Escribir el número</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>No hay nada dentro</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Volver a abrir la puerta</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Escanee lo que hay dentro</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>¿Es todo?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>¿Qué hay dentro?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Etiqueta por etiqueta. Luego cierre la puerta.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>%n paquete está dentro</numerusform>
            <numerusform>%n paquetes están dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>No se ha entregado ningún paquete.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Gracias. Hasta pronto.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Entregar más paquetes</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>Se lleva %n paquete.</numerusform>
            <numerusform>Se lleva %n paquetes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Llevar %n paquete</numerusform>
            <numerusform>Llevar %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>¿Es todo?</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>Sí, terminar</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Abrir taquilla %1</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>Contiene su último paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Falta %n taquilla</numerusform>
            <numerusform>Faltan %n taquillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Volver a abrir la %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Empuje la puerta una vez y suelte</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Avisar de un problema</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>¿Lo ha sacado todo?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La puerta no se ha abierto</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>La taquilla %1 está cerrada.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>Su paquete está seguro dentro.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>Siguiente: taquilla %1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>Las visitas empiezan ahora así.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n mensaje rechazado.</numerusform>
            <numerusform>%n mensajes rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n mensaje espera desde las %1.</numerusform>
            <numerusform>%n mensajes esperan desde las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Ningún mensaje espera.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Ya no configuradas y no vacías: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>No se sabe qué hay en %n taquilla.</numerusform>
            <numerusform>No se sabe qué hay en %n taquillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n taquilla</numerusform>
            <numerusform>%n taquillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Quitadas, no vacías: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Ver lo rechazado</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Abrir todo, entre dos</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Empezar siempre así</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Idioma y volumen</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>El servicio responde.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>El servicio no responde.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Revisarlas todas</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>Código de barras %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>Abrir taquilla %1</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Saltar la taquilla</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Dejar fuera de uso</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Esta taquilla está libre</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Hay un paquete dentro</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>El plazo ha vencido</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>La puerta está abierta</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Mire en esta taquilla</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Taquilla fuera de uso</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>La cerradura está rota.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>La puerta está dañada.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>Hay que limpiarla.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>El personal la dejó fuera de uso.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>La puerta no se abrió.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>La puerta tardó en abrirse.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>La puerta se abrió sola.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>Se abrió otra puerta.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>Otra persona estuvo ante la puerta abierta.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>Se notificó un problema.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>No se vio abrirse la puerta.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>No se vio cerrarse la puerta.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>El paquete no tiene código.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>El servicio dice otra cosa.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>El servicio dice que está libre.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>El servicio indica otra persona.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>La puerta se quedó abierta.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>El sensor de la puerta falla.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>El personal debe mirar dentro.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Nadie dijo si hay un paquete.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>El sensor de la puerta no responde.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Paquete que acaba en %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Paquete que acaba en&#xa0;%1, desde el&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Después, %n taquilla más.</numerusform>
            <numerusform>Después, %n taquillas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Alguien encontró la taquilla vacía.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Alguien encontró un paquete de otra persona.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Alguien encontró un paquete dañado.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Alguien dice que la puerta no cierra.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Alguien no llega al paquete.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Número que se le dio: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Decir qué hay dentro</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Devolver un paquete</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Ya no está configurada</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Ábrala con la llave y mire dentro.</translation>
    </message>
</context>
</TS>
