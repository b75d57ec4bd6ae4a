<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Escuro</translation>
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
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Menos volume</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Mais volume</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Dizer as teclas</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Parar a voz</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Escolha um idioma</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>De que ajuda precisa?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Toque no ecrã ou digita­lize</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Primeira coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Segunda coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Terceira coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Quarta coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>Quinta coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Sexta coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Sétima coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Oitava coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Nona coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Décima coluna à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Coluna %1 à direita do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Primeira coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Segunda coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Terceira coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Quarta coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>Quinta coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Sexta coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Sétima coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Oitava coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Nona coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Décima coluna à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Coluna %1 à esquerda do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Primeira coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Segunda coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Terceira coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Quarta coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>Quinta coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Sexta coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Sétima coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Oitava coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Nona coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Décima coluna a contar da esquerda.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Coluna %1 a contar da esquerda.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Por cima do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Por baixo do&#xa0;ecrã.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>A porta de cima.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Segunda porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Terceira porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Quarta porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>Quinta porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Sexta porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Sétima porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Oitava porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Nona porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Décima porta a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Porta %1 a contar&#xa0;de&#xa0;cima.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>A porta de baixo.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Segunda porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Terceira porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Quarta porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>Quinta porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Sexta porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Sétima porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Oitava porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Nona porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Décima porta a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Porta %1 a contar&#xa0;de&#xa0;baixo.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Perto do chão.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>À altura do joelho.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>À altura da anca.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>À altura do peito.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>À altura dos olhos.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Acima dos olhos.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>Ao alcance de quem está sentado.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Alto para quem está sentado.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Baixo para quem está sentado.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>À direita do ecrã, em cima</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>À direita do ecrã, ao meio</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>À direita do ecrã, em baixo</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>À esquerda do ecrã, em cima</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>À esquerda do ecrã, ao meio</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>À esquerda do ecrã, em baixo</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Coluna %1, em cima</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Coluna %1, ao meio</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Coluna %1, em baixo</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Por cima do ecrã</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Por baixo do ecrã</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>A única porta.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>Mapa. Cacifo %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>Mapa dos cacifos</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>Ver %n expirado</numerusform>
            <numerusform>Ver %n expirados</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Mais cacifos</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Introduzir número</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Testar as portas</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n livre</numerusform>
            <numerusform>%n livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>%n ocupado</numerusform>
            <numerusform>%n ocupados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n expirado</numerusform>
            <numerusform>%n expirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n aberto</numerusform>
            <numerusform>%n abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n a verificar</numerusform>
            <numerusform>%n a verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Todos os cacifos</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Abriu‑se outra porta</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>%n mensagem espera pela rede.</numerusform>
            <numerusform>%n mensagens esperam pela rede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Verificar o cacifo %1</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Cacifo %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Toque num cacifo para ver o&#xa0;que tem.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Verifique os cacifos marcados.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Este quiosque</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n mensagem foi recusada.</numerusform>
            <numerusform>%n mensagens foram recusadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>%n encomenda sem lugar em 7 dias.</numerusform>
            <numerusform>%n encomendas sem lugar em 7 dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Todos os cacifos. Introduza um número para escolher.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Este cacifo está livre</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Tem uma encomenda</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>O prazo terminou</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>A&#xa0;porta está aberta</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Veja este cacifo</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Cacifo %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>Procuramos a encomenda</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>Preparamos um cacifo</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>Verificamos o código</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Demora alguns segun­dos.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>Verificamos o&#xa0;seu cartão</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Ver mais</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>%1 de %2 introduzidos</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>Como quer levantar?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>Ou digita­lize o código agora.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Introduzir um código</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>Está na mensa­gem que recebeu</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Introduzir o ID</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>Ou aproxime o cartão do leitor</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>Para este departa­mento?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Para esta pessoa?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Veja de novo a etique­ta.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Sim, escolher cacifo</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>Não, procurar de novo</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Ficar com a encomenda</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Falta %n segundo</numerusform>
            <numerusform>Faltam %n segun­dos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segun­dos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Cacifo %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n cacifo</numerusform>
            <numerusform>%n cacifos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>As portas testadas funcionam</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Verifique estas portas</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>O&#xa0;teste acabou antes</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>%n porta abriu e&#xa0;fechou.</numerusform>
            <numerusform>%n portas abriram e&#xa0;fecharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>Falharam no teste</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Cacifo %1</numerusform>
            <numerusform>Cacifos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Não abertos, com encomenda</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Não testadas</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>Ver os cacifos</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>Não conhecemos este ID.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>Não conhecemos este número.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Falta %n carácter</numerusform>
            <numerusform>Faltam %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Falta %n dígito</numerusform>
            <numerusform>Faltam %n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>Introduza o&#xa0;seu&#xa0;ID</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Digita­lize o código de devolução</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Introduza o número</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Introduza o seu código</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>Ou aproxime o cartão do leitor.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>Ou introduza‑o em baixo.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>Está sob o código de barras da etique­ta.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>Ou digita­lize‑o quando quiser.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Introduzir o ID</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Abrir cacifo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Digitalize o cartão da equipa</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>Introduza o&#xa0;PIN da equipa</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>Qual cacifo?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Ou introduza o&#xa0;número.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Depois vê os cacifos.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Introduza o&#xa0;número da porta.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Introduza o&#xa0;seu&#xa0;PIN</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>Que devolução?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Pertence ao seu ID.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Digitalize a etiqueta ou o&#xa0;número.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Compro­vativo</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Código de estafeta</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Sem código de&#xa0;barras</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>Precisa de ajuda?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Linha de apoio</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Voltar ao ecrã</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Sou da equipa</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Número do terminal</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Fale com a equipa. Diga o número do terminal.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Ligue‑nos e diga o número do terminal.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Aqui</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Levantar enco­menda</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Introduzir o código ou o ID</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Devolver enco­menda</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Entregar enco­mendas</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Digita­lize para começar</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Mostre o código ou a etique­ta.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Sem rede. Pode levantar.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Mostre o código.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Mostre a etiqueta.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Sim, está no cacifo</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>O cacifo %1 fica ocupado</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>Não, há uma encomenda</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>Não, não cabe</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Abrir um cacifo maior</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>Não, fico com ela</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>O cacifo %1 tem de estar vazio</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Sim, está vazio</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>A enco­menda fica consigo</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Abrir a porta de novo</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Para ver lá dentro</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Comunicar problema</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>O cacifo %1 está vazio?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>A enco­menda está dentro?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>Sim? Digitalize a seguinte.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>O cacifo %1 está fechado.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Sim, levo comigo</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>O cacifo %1 fica livre</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>Não, deixo lá dentro</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Fica no cacifo</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>Estava vazio</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>A equipa vai verificar</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Retirou tudo?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>Já está dentro? Digita­lize a seguinte.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>Não há nada dentro</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Tem consigo o&#xa0;que lá estava</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Estão lá todas</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>A&#xa0;encomenda está lá</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Só estão algumas</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Abrir a porta de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Não mudar nada</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Saltar este cacifo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Sim, está lá</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>Não, não está</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>Esta encomenda está lá?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>O&#xa0;que está dentro?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>A porta não abriu</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>A&#xa0;encomenda que acaba em&#xa0;%1</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Empurre uma vez ou use a&#xa0;chave.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Esperadas: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Retire o&#xa0;que não pertence ali.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>Registamos para a equipa.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Não vive aqui</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Mudou‑se</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Etiqueta ilegível</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>Porque fica com ela?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Hífen</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Encomendas que acabam em: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Recusado em %1 com %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Comunicar de novo</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Está resolvido</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Mensagem seguinte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>A&#xa0;encomenda não tem código</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>A&#xa0;encomenda já não está</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>Está dentro. Entregue‑a à pessoa.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>O&#xa0;serviço ainda a&#xa0;regista. Corrija isso lá.</translation>
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
        <translation>Se não, limpamos o ecrã.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Precisa de mais tempo?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Sim, mais tempo</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Não, terminar já</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Nome %1 de %2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Depois a encomenda pode entrar.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Escreva isto na encomenda</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>Já está escrito</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Já está no cacifo</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>Não precisa de fazer mais nada.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Essa enco­menda já está no cacifo.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>A equipa tem de ver antes</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Fique com a enco­menda. A equipa foi avisada.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>A equipa tem de ver antes essa enco­menda.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Sem rede neste momento</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Pode levantar. Fique com as outras enco­mendas.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Sem rede. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Agora não funciona</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nada mudou. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Não resultou. Tente daqui a pouco.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Fique com a enco­menda. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>A enco­menda fica consigo</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Registámos que não foi entregue.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Essa enco­menda fica consigo.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>A equipa foi avisada. As enco­mendas estão seguras.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Nenhum cacifo livre serve</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Nenhum cacifo livre serve para essa enco­menda.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Esse tamanho não está livre</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Escolha outro tamanho.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Esse tamanho já não está livre. Escolha outro.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Agora nenhuma porta abre</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Agora nenhuma porta abre. A equipa foi avisada.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>Já passou muito tempo</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>A equipa ainda o pode abrir.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>É tarde para a retirar.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>A porta não abriu</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>Nada se perdeu. A equipa foi avisada.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>A porta não abriu. A equipa foi avisada.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Código desconhecido</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Não conhecemos este código.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiadas tentativas</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Veja o local na sua mensa­gem.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>Não há nada aqui para este código.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>O prazo terminou</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>A enco­menda está segura. Peça‑a à equipa.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>O prazo para levantar terminou.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>A equipa pode ajudar</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>A enco­menda está segura. Ligue à linha de apoio.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>A equipa pode ajudar nisto.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Feche a porta</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>E está tudo feito.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Feche a porta e está tudo feito.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Guardado para depois</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Digita­lize a mesma etique­ta para continuar.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Digita­lize de novo a última enco­menda</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>O ecrã foi reini­ciado. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Digita­lize de novo a última enco­menda.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Introduza o código de novo</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>O ecrã foi reini­ciado. O código ainda é válido.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Introduza o código de novo. Ainda é válido.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>A equipa foi avisada</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Guarde este número.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>A equipa foi avisada.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Até à próxima.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Obrigado.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>A enco­menda está dentro</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>A enco­menda está dentro.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Nada foi devolvido</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>O código de devolu­ção ainda é válido.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Nada foi devolvido.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Feche primeiro a porta</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Depois digita­lize a seguinte.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Feche primeiro a porta. Depois digita­lize.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Ponha‑a dentro ou fique com ela.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>É outra vez a&#xa0;mesma enco­menda.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Ponha também esta enco­menda</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>É para a mesma pessoa.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Ponha também esta enco­menda.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Estique a etique­ta e digita­lize de novo.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>Não foi possível ler. Estique a etique­ta.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Só entram enco­mendas já conhecidas.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Sem rede. Só entram enco­mendas conhecidas.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Este cacifo não responde</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Esse cacifo não responde. A equipa foi avisada.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Não está certo</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Ninguém entrou.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Não está certo.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>Esse cacifo não existe.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Ninguém pode entrar aqui</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>Não há equipa registada para estes cacifos.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>Não há equipa registada aqui.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>Esse cacifo não existe</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Verifique o&#xa0;número na porta.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Responda primeiro</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Responda primeiro. Depois digita­lize.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Verifique o código, o local e o dia na mensagem.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Verifique o ID e o PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>A encomenda está noutro local</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>Espera por si lá.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>A encomenda está noutro local.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>A encomenda continua a ser sua. O código continua válido.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>Sem comprovativo para este número</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Os comprovativos ficam um dia.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>Sem comprovativo.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Está no lugar certo</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Digitalize a etiqueta seguinte.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Essa encomenda está no lugar certo.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>É de outro cacifo</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retire‑a.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>É do cacifo %1. Retire‑a.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>É para outra pessoa</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>É para outra pessoa. Retire‑a.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>O serviço não a conhece</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>O serviço não a conhece. Retire‑a.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>A encomenda está segura. Diga à equipa o&#xa0;número do cacifo.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Sem rede: só enco­mendas conhecidas</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>É a&#xa0;mesma enco­menda</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Linha de apoio</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Introduzir um código</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Vá até aqui</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>Esperamos que a porta feche.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>A fechadura abre‑se.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Fique com a enco­menda. Feche a porta.
Depois abre um cacifo maior.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Retire tudo.
Depois feche a porta.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Retire a enco­menda.
Depois feche a porta.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Ponha %n enco­menda dentro.
Depois feche a porta.</numerusform>
            <numerusform>Ponha %n enco­mendas dentro.
Depois feche a porta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Ponha a enco­menda dentro.
Depois feche a porta.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>O cacifo %1 está aberto</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>O cacifo %1 vai&#xa0;abrir</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Vá até à porta iluminada.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Não cabe</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Fico com a enco­menda</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Comunicar problema</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>Fechei a porta</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar o&#xa0;teste</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Deixar aberta</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Veja o&#xa0;interior.
Depois feche a&#xa0;porta.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Feche a&#xa0;porta.
Depois abre‑se a&#xa0;seguinte.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Abrir um cacifo maior</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Fique com a enco­menda. Feche a porta.
O cacifo fica livre.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Fora de serviço</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>As enco­mendas estão seguras. A equipa foi avisada.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>As enco­mendas estão seguras. O terminal tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Linha de apoio</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>O quiosque está a&#xa0;iniciar</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Demora alguns segundos.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Número do terminal</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>A&#xa0;fechadura está avariada</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>A&#xa0;porta está danificada</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>É preciso limpar</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>Porque está fora de uso?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Já não entram encomendas.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>A sua enco­menda chegou</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>Encomendas para&#xa0;si</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>Está neste cacifo.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Em %n cacifo. Abra um de cada vez.</numerusform>
            <numerusform>Em %n cacifos. Abra um de cada vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Abrir cacifo %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Mais cacifos</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Como foi resolvido?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>Fica anotado com o&#xa0;seu cartão.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Entregue à pessoa</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Corrigido no serviço</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>Que encomenda volta?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>O&#xa0;serviço é avisado.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Encomenda que acaba em&#xa0;%1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Porque volta?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>O&#xa0;remetente quer</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>O&#xa0;estafeta quer</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>Reiniciar o&#xa0;quiosque?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Demora alguns segundos.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Sim, reiniciar</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Feche primeiro as portas</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Cacifo %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>Escrevemos o&#xa0;relatório</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>O&#xa0;relatório está pronto</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>Não refere pessoas nem encomendas.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>Nenhuma pen USB encontrada</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Use outra pen USB.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Ligue uma e tente de novo.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Ainda abertas: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>O&#xa0;relatório não foi escrito</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>A porta fica aberta para quem ajudar.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>A encomenda continua a ser sua.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>Alguém pode ajudar?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Sim, alguém me ajuda</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>Não, avisar a equipa</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Ainda não: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>É suficiente.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>A voz está ligada. As setas avançam, a tecla do meio escolhe. Qualquer tecla para a voz.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>A voz está ligada. Qualquer toque para a voz. O botão Ouvir repete.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, ligado</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desligado</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, botão</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, indispo­nível</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segun­dos</numerusform>
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
        <translation>Tudo apagado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Apagado</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Encomenda</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Colocada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>A devolu­ção está dentro</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Tire uma foto do ecrã.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Devolução recebida</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Terminal&#xa0;%1, cacifo&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>A procurar</translation>
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
            <numerusform>Mais %n letra</numerusform>
            <numerusform>Mais %n letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>Ver %n nome</numerusform>
            <numerusform>Ver %n nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>Para quem é?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Introduza duas letras do nome.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>Os nomes aparecem aqui.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>Procuramos o nome.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Nenhum nome começa por «%1».</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Mais nomes</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>Não foi possível procurar.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Ficar com ela</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Cacifo vazio</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>Não é a minha</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Está estragada</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>A porta não fecha</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>O que se passa?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>Registamos para a equipa.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>Não chego lá</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Digita­lize uma encomenda</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>O cacifo certo abre sozinho.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Cacifo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n cacifo livre</numerusform>
            <numerusform>%n cacifos livres</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Última enco­menda</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>Está dentro</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Introduzir número</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Terminar rota</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>%n enco­menda dentro</numerusform>
            <numerusform>%n enco­mendas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Retirar do cacifo&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Levar %n encomenda</numerusform>
            <numerusform>Levar %n encomendas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Leitor à&#xa0;esquerda</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Leitor à&#xa0;direita</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Leitor em&#xa0;baixo</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Leitor por baixo do ecrã</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>Não posso assinar</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Assine primeiro</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Assine o que levantou</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Desenhe com o dedo no quadro.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Quadro para assinar</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>cabe uma caixa de sapatos</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>cabe uma mochila</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Médio alto</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>cabe uma caixa</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>cabe um caixote</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>Nenhum cacifo livre</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Que tamanho?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Fique com a enco­menda. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Todos estes tamanhos estão livres.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>A mesma porta</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>%n livre</numerusform>
            <numerusform>%n livres</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>Nenhum serve</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>De novo o&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>Registamos isso. Fique com a encomenda.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>Que tamanho serviria?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>cabe uma caixa de sapatos</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>cabe uma mochila</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Médio alto</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>cabe uma caixa</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>cabe um caixote</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>Nenhum cacifo está livre.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Feche o cacifo %1</numerusform>
            <numerusform>Feche os cacifos %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n encomenda está no lugar certo.</numerusform>
            <numerusform>%n encomendas estão no lugar certo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n outra tem de sair.</numerusform>
            <numerusform>%n outras têm de sair.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Para levantar é precisa a rede.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Introduzir o número</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Deixar aberta</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>É tudo</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>Não há nada dentro</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Abrir a porta de novo</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Não mudar nada</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Digitalize o que está dentro</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>É tudo?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>O&#xa0;que está dentro?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Etiqueta a etiqueta. Depois feche a porta.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>%n entregue</numerusform>
            <numerusform>%n entregues</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>Nenhuma enco­menda entregue.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Obrigado. Até à próxima.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Entregar mais</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>%n encomenda levada.</numerusform>
            <numerusform>%n encomendas levadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Levar %n encomenda</numerusform>
            <numerusform>Levar %n encomendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>É tudo?</translation>
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
        <translation>Sim, terminar</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Abrir cacifo %1</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>Tem a sua última enco­menda</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Falta %n cacifo</numerusform>
            <numerusform>Faltam %n cacifos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Abrir de novo o %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Empurre a porta uma vez e solte</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Comunicar problema</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Retirou tudo?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>A porta não abriu</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>O cacifo %1 está fechado.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>A enco­menda está segura lá dentro.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>A seguir: cacifo %1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>As visitas começam agora assim.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n mensagem foi recusada.</numerusform>
            <numerusform>%n mensagens foram recusadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n mensagem espera desde as %1.</numerusform>
            <numerusform>%n mensagens esperam desde as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Nenhuma mensagem espera.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Já não configurados, não vazios: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>Não se sabe o&#xa0;que está em %n cacifo.</numerusform>
            <numerusform>Não se sabe o&#xa0;que está em %n cacifos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n cacifo</numerusform>
            <numerusform>%n cacifos</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Retirados, não vazios: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Ver o&#xa0;recusado</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Abrir tudo, a dois</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Relatório de&#xa0;suporte</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Guardar definições</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Idioma e&#xa0;volume</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Reiniciar o&#xa0;quiosque</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosque</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>O&#xa0;serviço responde.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>O&#xa0;serviço não responde.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Ver todos</translation>
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
        <translation>Abrir cacifo %1</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Saltar este cacifo</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Pôr fora de uso</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Este cacifo está livre</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Tem uma encomenda dentro</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>O prazo terminou</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>A&#xa0;porta está aberta</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Veja este cacifo</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Cacifo fora de uso</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>A&#xa0;fechadura está avariada.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>A&#xa0;porta está danificada.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>É preciso limpar.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>A&#xa0;equipa pô‑lo fora de uso.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>A&#xa0;porta não abriu.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>A&#xa0;porta abriu tarde.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>A&#xa0;porta abriu sozinha.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>Abriu‑se outra porta.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>Outra pessoa esteve junto da porta aberta.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>Foi comunicado um problema.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>Não se viu a&#xa0;porta abrir.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>Não se viu a&#xa0;porta fechar.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>A&#xa0;encomenda não tem código.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>O&#xa0;serviço diz outra coisa.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>O&#xa0;serviço diz que está livre.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>O&#xa0;serviço indica outra pessoa.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>A&#xa0;porta ficou aberta.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>O&#xa0;sensor da porta está incorreto.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>A&#xa0;equipa tem de ver.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Ninguém disse se há uma encomenda.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>O&#xa0;sensor da porta não responde.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Encomenda que acaba em %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Encomenda que acaba em&#xa0;%1, desde&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Depois, mais %n cacifo.</numerusform>
            <numerusform>Depois, mais %n cacifos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Alguém encontrou o cacifo vazio.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Alguém encontrou uma encomenda de outra pessoa.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Alguém encontrou uma encomenda danificada.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Alguém diz que a porta não fecha.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Alguém não chega à encomenda.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Número indicado: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Dizer o&#xa0;que está dentro</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Devolver encomenda</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Já não está configurado</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Abra‑o com a&#xa0;chave e veja.</translation>
    </message>
</context>
</TS>
