<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>auth::page</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Close this window and go back to Mullion. Do not pass on its address or text.</source>
        <translation>Cierre esta ventana y vuelva a Mullion. No comparta su dirección ni su texto.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Close this window. Mullion says what to do next.</source>
        <translation>Cierre esta ventana. Mullion indica qué hacer a continuación.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in</source>
        <translation>Esta página no pertenece a ningún inicio de sesión</translation>
    </message>
    <message>
        <source>Mullion waits for the answer of the sign-in service, and this is not it. Close this window.</source>
        <translation>Mullion espera la respuesta del servicio de inicio de sesión, y esta no lo es. Cierre esta ventana.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>&quot;mullionctl runs resume %1&quot; goes on.</source>
        <translation>«mullionctl runs resume %1» continúa.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>%1 encontrados, %2 leídos, %3 con error</translation>
    </message>
    <message>
        <source>%1 rows in %2, described in %3</source>
        <translation>%1 filas en %2, descritas en %3</translation>
    </message>
    <message>
        <source>The window %1 is over; &quot;mullionctl runs resume&quot; goes on with the run.</source>
        <translation>La franja %1 ha terminado; «mullionctl runs resume» continúa la ejecución.</translation>
    </message>
    <message>
        <source>%1 events in %2 commits, all as they were written</source>
        <translation>%1 eventos en %2 confirmaciones, todos tal como se escribieron</translation>
    </message>
    <message>
        <source>Event %1 or one committed with it was altered, added or removed</source>
        <translation>El evento %1, u otro confirmado con él, fue alterado, añadido o eliminado</translation>
    </message>
    <message>
        <source>%1: this group cannot carry calendar rights</source>
        <translation>%1: este grupo no puede llevar permisos de calendario</translation>
    </message>
    <message>
        <source>Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.</source>
        <translation>Fuera de la directiva: %1. Sin conocer: %2. Cobertura: %3 de %4 leídos.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>no (%1 is not exported to this account)</source>
        <translation>no (%1 no está disponible para esta cuenta)</translation>
    </message>
    <message>
        <source>unknown (the service does not say)</source>
        <translation>desconocido (el servicio no lo dice)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Conexión:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Inquilino:</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <translation>Nube:</translation>
    </message>
    <message>
        <source>Signed in as:</source>
        <translation>Sesión iniciada como:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Almacén:</translation>
    </message>
    <message>
        <source>Exchange through:</source>
        <translation>Exchange mediante:</translation>
    </message>
    <message>
        <source>Read calendars:</source>
        <translation>Leer calendarios:</translation>
    </message>
    <message>
        <source>Write calendars:</source>
        <translation>Escribir calendarios:</translation>
    </message>
    <message>
        <source>Write email apps:</source>
        <translation>Escribir aplicaciones de correo:</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grupo:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>People in it:</source>
        <translation>Personas en él:</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>Lo cambian:</translation>
    </message>
    <message>
        <source>%1 (joining: %2)</source>
        <translation>%1 (unirse: %2)</translation>
    </message>
    <message>
        <source>Can carry calendar rights:</source>
        <translation>Puede llevar permisos de calendario:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Namesakes are not known: nothing was scanned yet.</source>
        <translation>No se conocen los homónimos: aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes shown. Coverage: %3 of %4 read.</source>
        <translation>Se muestran %1 de %2 buzones. Cobertura: %3 de %4 leídos.</translation>
    </message>
    <message>
        <source>%1 cannot be told, because a field was not read.</source>
        <translation>De %1 no se puede decir, porque no se leyó un campo.</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>Última lectura: %1</translation>
    </message>
    <message>
        <source>Last scan, not complete: %1</source>
        <translation>Última lectura, incompleta: %1</translation>
    </message>
    <message>
        <source>Nothing was scanned yet; run &quot;mullionctl scan&quot;.</source>
        <translation>Aún no se ha leído nada; ejecute «mullionctl scan».</translation>
    </message>
    <message>
        <source>%1: not known; scan it first, or check the address</source>
        <translation>%1: desconocido; léalo primero o compruebe la dirección</translation>
    </message>
    <message>
        <source>&quot;mullionctl scan --policy&quot; with this policy tells entries of its groups from those of namesakes; then plan again.</source>
        <translation>«mullionctl scan --policy» con esta directiva distingue las entradas de sus grupos de las de homónimos; después planifique de nuevo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message numerus="yes">
        <source>%n policies, hash %1</source>
        <translation>
            <numerusform>%n directiva, hash %1</numerusform>
            <numerusform>%n directivas, hash %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Run %1 by %2 on %3: %4</source>
        <translation>Ejecución %1 de %2 el %3: %4</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nada que cambiar.</translation>
    </message>
    <message>
        <source>several have this name</source>
        <translation>varios tienen este nombre</translation>
    </message>
    <message>
        <source>nobody has this name any more</source>
        <translation>ya nadie tiene este nombre</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>externo</translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation>Calendario:</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historial:</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 of %3 mailboxes</source>
        <translation>Instantánea «%1»: %2 de %3 buzones</translation>
    </message>
    <message>
        <source>%1: not in it, there is no fresh reading</source>
        <translation>%1: no está en ella, no hay lectura reciente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>En el ámbito</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>el buzón</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? It cannot be brought back.</source>
        <translation>¿Eliminar la instantánea «%1»? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>when somebody is free or busy</source>
        <translation>cuándo alguien está libre u ocupado</translation>
    </message>
    <message>
        <source>subject and place</source>
        <translation>asunto y lugar</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>The own entry decides:</source>
        <translation>Decide la entrada propia:</translation>
    </message>
    <message>
        <source>Entries of groups decide:</source>
        <translation>Deciden las entradas de grupos:</translation>
    </message>
    <message>
        <source>Default decides:</source>
        <translation>Decide Default:</translation>
    </message>
    <message>
        <source>No entry decides: not even Default was shown.</source>
        <translation>No decide ninguna entrada: ni siquiera se mostró Default.</translation>
    </message>
    <message>
        <source>holders of full access to the mailbox</source>
        <translation>quienes tienen acceso completo al buzón</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot;, which cannot be told to be theirs</source>
        <translation>la entrada «%1», de la que no se puede decir si es suya</translation>
    </message>
    <message>
        <source>the members of &quot;%1&quot;, which could not be read</source>
        <translation>los miembros de «%1», que no se pudieron leer</translation>
    </message>
    <message>
        <source>%1 owns this calendar and sees everything (calculated).</source>
        <translation>%1 es propietario de este calendario y lo ve todo (calculado).</translation>
    </message>
    <message>
        <source>%1 sees (calculated): %2</source>
        <extracomment>%1 is a person, %2 how much is seen, e.g. &quot;everything&quot;</extracomment>
        <translation>%1 ve (calculado): %2</translation>
    </message>
    <message>
        <source>Microsoft does not document this order for Exchange Online. Not examined:</source>
        <translation>Microsoft no documenta este orden para Exchange Online. No examinado:</translation>
    </message>
    <message>
        <source>To sign in, open %1 in any browser and enter the code %2</source>
        <translation>Para iniciar sesión, abra %1 en cualquier navegador e introduzca el código %2</translation>
    </message>
    <message>
        <source>Sign in in the browser that has been opened. If there is none, open this address on this computer:</source>
        <translation>Inicie sesión en el navegador que se ha abierto. Si no hay ninguno, abra esta dirección en este equipo:</translation>
    </message>
    <message>
        <source>%1. Open this address on this computer, or use --device-code:</source>
        <translation>%1. Abra esta dirección en este equipo o use --device-code:</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this command: %1</source>
        <translation>El inicio de sesión no se pudo guardar en el llavero y termina con este comando: %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Frase de contraseña de %1:</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>Falta el consentimiento para %1: un administrador lo concede en el registro de la aplicación («Conceder consentimiento de administrador»); lo que lo necesita queda desactivado.</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Se trata de %1, no de %2 como antes. El inicio de sesión de %2 se queda en este equipo.</translation>
    </message>
    <message>
        <source>Whoever answers for it goes on with: %1</source>
        <translation>Quien responda de ello continúa con: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Aprobado: %1</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>%1: not kept, there is no good reading of it; scan it first</source>
        <translation>%1: no conservado, no hay una lectura válida de él; léalo primero</translation>
    </message>
    <message>
        <source>Change calendar and email apps of %1 for a minute, and put everything back?</source>
        <translation>¿Cambiar el calendario y las aplicaciones de correo de %1 durante un minuto y dejarlo todo como estaba?</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>En qué se confía</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>La autoprueba se ha superado: los cambios masivos están abiertos.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them with --accept untested.</source>
        <translation>La autoprueba no se ha superado: los cambios masivos siguen cerrados, a menos que alguien responda de ellos con --accept untested.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>a sentence about a pause, and a moment</comment>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a moment</comment>
        <translation>quedan %1, hasta cerca de %2</translation>
    </message>
    <message>
        <source>standard output could not be written: %1. What is there is not whole.</source>
        <translation>no se pudo escribir en la salida estándar: %1. Lo que hay allí está incompleto.</translation>
    </message>
    <message>
        <source>About %1 calls, %2</source>
        <comment>A number, and how long they take: 2 h 10 min</comment>
        <translation>Unas %1 llamadas, %2</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>A run, by a person</comment>
        <translation>Aprobado por %1.</translation>
    </message>
    <message>
        <source>and %1 more, which list shows with why</source>
        <translation>y %1 más, que «list» muestra con el motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n customised mailboxes are kept as exceptions</source>
        <translation>
            <numerusform>%n buzón personalizado se conserva como excepción</numerusform>
            <numerusform>%n buzones personalizados se conservan como excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</source>
        <translation>
            <numerusform>%n buzón: %1 por cambiar en %2 pasos, %3 se dejan como están, %4 retenidos</numerusform>
            <numerusform>%n buzones: %1 por cambiar en %2 pasos, %3 se dejan como están, %4 retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1 of %2 in scope freshly read; claimed by no policy: %3</source>
        <translation>Cobertura: %1 de %2 del ámbito leídos recientemente; sin directiva: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes of that run are still to be done: resuming it would change them after all</source>
        <translation>
            <numerusform>Queda %n buzón de esa ejecución por tratar: reanudarla lo cambiaría de todos modos</numerusform>
            <numerusform>Quedan %n buzones de esa ejecución por tratar: reanudarla los cambiaría de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were left out: a field of the query was not read</source>
        <translation>
            <numerusform>%n buzón quedó fuera: no se leyó un campo de la consulta</numerusform>
            <numerusform>%n buzones quedaron fuera: no se leyó un campo de la consulta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n mailboxes? Steps: %1</source>
        <translation>
            <numerusform>¿Cambiar %n buzón? Pasos: %1</numerusform>
            <numerusform>¿Cambiar %n buzones? Pasos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1 that changes %n mailboxes? Steps: %2</source>
        <translation>
            <numerusform>¿Aprobar el plan de %1 que cambia %n buzón? Pasos: %2</numerusform>
            <numerusform>¿Aprobar el plan de %1 que cambia %n buzones? Pasos: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are exceptions from now on</source>
        <translation>
            <numerusform>%n buzón es una excepción desde ahora</numerusform>
            <numerusform>%n buzones son excepciones desde ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions ended; mailboxes that had none: %1</source>
        <translation>
            <numerusform>%n excepción terminada; buzones que no tenían ninguna: %1</numerusform>
            <numerusform>%n excepciones terminadas; buzones que no tenían ninguna: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n buzón difiere</numerusform>
            <numerusform>%n buzones difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot;: %n mailboxes</source>
        <translation>
            <numerusform>Instantánea «%1»: %n buzón</numerusform>
            <numerusform>Instantánea «%1»: %n buzones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes shown, email apps of %1 read.</source>
        <translation>
            <numerusform>%n buzón mostrado, aplicaciones de correo de %1 leídas.</numerusform>
            <numerusform>%n buzones mostrados, aplicaciones de correo de %1 leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, email apps of %1 read, %2 not readable</source>
        <translation>
            <numerusform>%n buzón encontrado, aplicaciones de correo de %1 leídas, %2 no legibles</numerusform>
            <numerusform>%n buzones encontrados, aplicaciones de correo de %1 leídas, %2 no legibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, %1 calendars read, %2 not readable</source>
        <translation>
            <numerusform>%n buzón encontrado, %1 calendarios leídos, %2 ilegibles</numerusform>
            <numerusform>%n buzones encontrados, %1 calendarios leídos, %2 ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can change it; take their rights away (chmod go=)</source>
        <translation>aviso: %1: otras personas de este equipo pueden modificarlo; quíteles los permisos (chmod go=)</translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can read it; take their rights away (chmod go=)</source>
        <translation>aviso: %1: otras personas de este equipo pueden leerlo; quíteles los permisos (chmod go=)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Work on a practice tenant; nothing real is changed.</source>
        <translation>Trabajar en un inquilino de prácticas; no se cambia nada real.</translation>
    </message>
    <message>
        <source>With --demo: how many mailboxes it has.</source>
        <translation>Con --demo: cuántos buzones tiene.</translation>
    </message>
    <message>
        <source>With --demo: another seed, other people.</source>
        <translation>Con --demo: otra semilla, otras personas.</translation>
    </message>
    <message>
        <source>Open this connection instead of the one used last.</source>
        <translation>Abrir esta conexión en lugar de la última usada.</translation>
    </message>
    <message>
        <source>Use this store&apos;s file.</source>
        <translation>Usar este archivo de almacén.</translation>
    </message>
    <message>
        <source>Who may see whose calendar in Exchange Online.</source>
        <translation>Quién puede ver el calendario de quién en Exchange Online.</translation>
    </message>
    <message>
        <source>--mailboxes takes a number from 1 to 1000000</source>
        <translation>--mailboxes toma un número de 1 a 1000000</translation>
    </message>
    <message>
        <source>--seed takes a number</source>
        <translation>--seed toma un número</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>desconocido: %1</translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>Aprobar un plan</translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</source>
        <translation>
            <numerusform>¿Aprobar el plan de %1, que cambia %Ln buzón? No se escribe nada: quien hizo el plan lo ejecuta, con su aprobación.</numerusform>
            <numerusform>¿Aprobar el plan de %1, que cambia %Ln buzones? No se escribe nada: quien hizo el plan lo ejecuta, con su aprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is being fetched from the keychain…</source>
        <translation>Se está leyendo su clave del llavero…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Cuenta y clave</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>A&amp;probar</translation>
    </message>
    <message>
        <source>The first time, give this to the administrator of the limits file, who enters it among the approvers:</source>
        <translation>La primera vez, entregue esto a quien administra el archivo de límites, que lo añade a los aprobadores:</translation>
    </message>
</context>
<context>
    <name>ui::ApprovePlanAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay ningún plan</translation>
    </message>
    <message>
        <source>A second person has to approve it; open a plan that somebody else has made</source>
        <translation>Debe aprobarlo una segunda persona; abra un plan que haya hecho otra persona</translation>
    </message>
    <message>
        <source>A plan is approved as a whole; put back what you took out</source>
        <translation>Un plan se aprueba entero; devuelva lo que ha retirado</translation>
    </message>
    <message>
        <source>&amp;Approve this plan…</source>
        <translation>&amp;Aprobar este plan…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s plan as the second person that a connection&apos;s limits ask for</source>
        <translation>Firmar el plan de otra persona como la segunda persona que exigen los límites de una conexión</translation>
    </message>
</context>
<context>
    <name>ui::CancelRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Esta ejecución no está en curso</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>La ejecución está llegando a su fin</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Start nothing new; what was sent is awaited and recorded. The run can be resumed later</source>
        <translation>No empezar nada nuevo; lo enviado se espera y se registra. La ejecución puede reanudarse más tarde</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>ui::ConcernPanel</name>
    <message>
        <source>Nothing was sent yet. Before this run:</source>
        <translation>Aún no se ha enviado nada. Antes de esta ejecución:</translation>
    </message>
    <message>
        <source>Run the self-&amp;test...</source>
        <translation>Ejecutar la a&amp;utoprueba...</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Respondo de ello</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Connections, appearance and more (F10)</source>
        <translation>Conexiones, apariencia y más (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Practice tenant: nothing real is changed</source>
        <translation>Inquilino de prácticas: no se cambia nada real</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin iniciar sesión</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>aplicación %1</translation>
    </message>
    <message>
        <source>Calendars read</source>
        <translation>Calendarios leídos</translation>
    </message>
    <message>
        <source>Reading the list of mailboxes…</source>
        <translation>Leyendo la lista de buzones…</translation>
    </message>
    <message>
        <source>%1 of %2 calendars read</source>
        <translation>%1 de %2 calendarios leídos</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nunca leído</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read · last scan %3</source>
        <comment>coverage and age</comment>
        <translation>%1 de %2 del ámbito leídos · última lectura %3</translation>
    </message>
    <message>
        <source>%1 · may only read</source>
        <comment>who is signed in</comment>
        <translation>%1 · solo puede leer</translation>
    </message>
    <message>
        <source>%1 · the service asks to wait until %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · el servicio pide esperar hasta las %2</translation>
    </message>
    <message>
        <source>%1 · the service does not answer, next try at %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · el servicio no responde, próximo intento a las %2</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a connection of this name.</source>
        <translation>Ya hay una conexión con este nombre.</translation>
    </message>
    <message>
        <source>This is no GUID: 32 hexadecimal digits in five groups.</source>
        <translation>Esto no es un GUID: 32 dígitos hexadecimales en cinco grupos.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>&amp;Nombre de la conexión</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>example of a connection&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>N&amp;ube</translation>
    </message>
    <message>
        <source>Worldwide and GCC</source>
        <translation>Mundial y GCC</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>A cloud file…</source>
        <translation>Un archivo de nube…</translation>
    </message>
    <message>
        <source>Cloud &amp;file</source>
        <translation>Archi&amp;vo de nube</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>Id. de in&amp;quilino</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>Id. de &amp;aplicación (cliente)</translation>
    </message>
    <message>
        <source>Private &amp;key (PEM), unless it is in the certificate&apos;s file</source>
        <translation>Clave p&amp;rivada (PEM), si no está en el archivo del certificado</translation>
    </message>
    <message>
        <source>&amp;Sign-in</source>
        <translation>Inicio de se&amp;sión</translation>
    </message>
    <message>
        <source>I sign in myself</source>
        <translation>Inicio sesión yo mismo</translation>
    </message>
    <message>
        <source>With a certificate, for unattended use</source>
        <translation>Con un certificado, para uso desatendido</translation>
    </message>
    <message>
        <source>C&amp;ertificate (PEM or PFX)</source>
        <translation>&amp;Certificado (PEM o PFX)</translation>
    </message>
    <message>
        <source>Passph&amp;rase of the private key, if it has one; kept until the program ends</source>
        <translation>Fras&amp;e de contraseña de la clave privada, si la tiene; se conserva hasta que termine el programa</translation>
    </message>
    <message>
        <source>This is no cloud file: %1</source>
        <translation>Esto no es un archivo de nube: %1</translation>
    </message>
    <message>
        <source>This does not serve: %1</source>
        <comment>a file or a passphrase, and why</comment>
        <translation>Esto no sirve: %1</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation>Iniciando el inquilino de prácticas…</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>name of the practice tenant&apos;s connection</comment>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>A run is under way here; opening another connection pauses it.</source>
        <translation>Hay una ejecución en curso aquí; abrir otra conexión la pone en pausa.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>The chosen mailbox</source>
        <translation>El buzón elegido</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Entries of this calendar</source>
        <translation>Entradas de este calendario</translation>
    </message>
    <message>
        <source>Who decides (calculated)</source>
        <translation>Quién decide (calculado)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>History of this mailbox</source>
        <translation>Historial de este buzón</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation>
            <numerusform>%n buzón está seleccionado</numerusform>
            <numerusform>%n buzones están seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mailbox to see its calendar</source>
        <translation>Elija un buzón para ver su calendario</translation>
    </message>
    <message>
        <source>calendar &quot;%1&quot;</source>
        <comment>name of the folder</comment>
        <translation>calendario «%1»</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>e.g. read 3 minutes ago</comment>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>Members of %1: %2, by the entry of %3</source>
        <translation>Miembros de %1: %2, por la entrada de %3</translation>
    </message>
    <message>
        <source>Everybody else in the organisation: %1</source>
        <translation>Todos los demás de la organización: %1</translation>
    </message>
    <message>
        <source>People outside: %1</source>
        <translation>Personas de fuera: %1</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own comes first, then those of one&apos;s groups, then Default. Owners and holders of full access are not asked.</source>
        <translation>Primero cuenta la entrada propia, después las de los grupos propios y después Default. A los propietarios y a quienes tienen acceso completo no se les pregunta.</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Only in the first</source>
        <translation>Solo en la primera</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Solo en la segunda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>En la primera</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>En la segunda</translation>
    </message>
</context>
<context>
    <name>ui::Engine</name>
    <message>
        <source>A rule of the program was broken; please report this</source>
        <translation>Se incumplió una regla del programa; por favor, notifíquelo</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionModel</name>
    <message>
        <source>in force</source>
        <comment>an exception</comment>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>an exception</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>void: the mailbox was made anew</source>
        <comment>an exception</comment>
        <translation>sin efecto: el buzón se creó de nuevo</translation>
    </message>
    <message>
        <source>void: the mailbox is gone</source>
        <comment>an exception</comment>
        <translation>sin efecto: el buzón ya no existe</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what of a mailbox is kept</comment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Email apps</source>
        <comment>what of a mailbox is kept</comment>
        <translation>Aplicaciones de correo</translation>
    </message>
    <message>
        <source>Kept as</source>
        <comment>title of a column: which right</comment>
        <translation>Se conserva como</translation>
    </message>
    <message>
        <source>By</source>
        <comment>title of a column: who recorded an exception</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a column</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>title of a column: an exception&apos;s last day</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>title of a column: what an exception is worth now</comment>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>title of a column: what of a mailbox is kept</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>a run found it customised</source>
        <comment>why there is an exception</comment>
        <translation>una ejecución lo encontró personalizado</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsPage</name>
    <message numerus="yes">
        <source>%Ln exceptions</source>
        <translation>
            <numerusform>%Ln excepción</numerusform>
            <numerusform>%Ln excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La %Ln seleccionada</numerusform>
            <numerusform>Las %Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>La %Ln mostrada</numerusform>
            <numerusform>Las %Ln mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Se están registrando excepciones</translation>
    </message>
    <message>
        <source>None of these is in force</source>
        <translation>Ninguna de estas está en vigor</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</source>
        <translation>
            <numerusform>¿Terminar %Ln excepción? La directiva vuelve a aplicarse a este buzón desde la próxima ejecución. Ahora no se cambia ningún calendario.</numerusform>
            <numerusform>¿Terminar %Ln excepciones? La directiva vuelve a aplicarse a estos buzones desde la próxima ejecución. Ahora no se cambia ningún calendario.</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Terminarlas</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>Importar excepciones</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no exception yet</source>
        <translation>Todavía no hay ninguna excepción</translation>
    </message>
    <message>
        <source>Choose mailboxes and keep them as exceptions, with a reason: policies leave their Default alone from then on. A run that finds customised mailboxes records them by itself, and a list can be imported.</source>
        <translation>Elija buzones y consérvelos como excepciones, con un motivo: desde entonces las directivas no tocan su Default. Una ejecución que encuentra buzones personalizados los registra por sí misma, y se puede importar una lista.</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Mostrar &amp;buzones</translation>
    </message>
    <message>
        <source>Name, address, reason or person</source>
        <translation>Nombre, dirección, motivo o persona</translation>
    </message>
    <message>
        <source>Filter the exceptions by name, address, reason or person</source>
        <translation>Filtrar las excepciones por nombre, dirección, motivo o persona</translation>
    </message>
    <message>
        <source>Only those in &amp;force</source>
        <translation>Solo las &amp;vigentes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept</source>
        <translation>Conservar los buzones de un archivo CSV: columnas address, reason y, si hace falta, expires, facet, kept</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>The policy applies to these mailboxes again, from the next run on</source>
        <translation>La directiva vuelve a aplicarse a estos buzones desde la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>ui::ExportAction</name>
    <message>
        <source>A file is being written</source>
        <translation>Se está escribiendo un archivo</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>No hay nada que escribir</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write what the table shows into a CSV file, with what it is beside it</source>
        <translation>Escribir lo que muestra la tabla en un archivo CSV, con su descripción al lado</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation>
            <numerusform>%1 de %n buzón está en su ámbito.</numerusform>
            <numerusform>%1 de %n buzones están en su ámbito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>De %n no se puede decir, porque no se leyó un campo.</numerusform>
            <numerusform>De %n no se puede decir, porque no se leyó un campo.</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <comment>calendars</comment>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>No calendar in scope was read yet.</source>
        <translation>Aún no se ha leído ningún calendario del ámbito.</translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation>
            <numerusform>%n tiene otro valor que un calendario intacto. ¿Es la norma de su casa? Entonces nómbrelo como intacto; si no, esta persona lo eligió.</numerusform>
            <numerusform>%n tienen otro valor que un calendario intacto. ¿Es alguno de ellos la norma de su casa? Entonces nómbrelo como intacto; si no, estas personas lo eligieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation>
            <numerusform>%n persona eligió su propio uso compartido.</numerusform>
            <numerusform>%n personas eligieron su propio uso compartido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in scope chose their own sharing.</source>
        <translation>Nadie del ámbito eligió su propio uso compartido.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>%1 (%2) sees free/busy through Default, and would see nothing where it is closed.</source>
        <comment>organisation and its domains</comment>
        <translation>%1 (%2) ve la disponibilidad mediante Default, y no vería nada donde esté cerrado.</translation>
    </message>
    <message>
        <source>Free/busy is shared with no other organisation.</source>
        <translation>La disponibilidad no se comparte con ninguna otra organización.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Default today, in scope</source>
        <translation>Default hoy, en el ámbito</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Otras organizaciones</translation>
    </message>
    <message>
        <source>Where free/busy is shared with another organisation, it looks through Default too.</source>
        <translation>Donde la disponibilidad se comparte con otra organización, esta también mira mediante Default.</translation>
    </message>
    <message>
        <source>Look &amp;who that is</source>
        <translation>&amp;Ver quién es</translation>
    </message>
</context>
<context>
    <name>ui::GiveApprovalAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay ningún plan</translation>
    </message>
    <message>
        <source>&amp;Load an approval…</source>
        <translation>&amp;Cargar una aprobación…</translation>
    </message>
    <message>
        <source>Read the file that a second person made by approving this plan</source>
        <translation>Leer el archivo que una segunda persona creó al aprobar este plan</translation>
    </message>
    <message>
        <source>Load an approval</source>
        <translation>Cargar una aprobación</translation>
    </message>
    <message>
        <source>Approvals (*.approval.json);;All files (*)</source>
        <translation>Aprobaciones (*.approval.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>&amp;Add a group</source>
        <translation>Añadir un &amp;grupo</translation>
    </message>
    <message>
        <source>A&amp;dd a group to manage</source>
        <translation>Añadir un grupo &amp;que administrar</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Asking about this group…</source>
        <translation>Preguntando por este grupo…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n persona en él</numerusform>
            <numerusform>%1, %n personas en él</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address of a mail-enabled security group</source>
        <translation>Nombre o dirección de un grupo de seguridad habilitado para correo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Right of the group</source>
        <translation>Permiso del grupo</translation>
    </message>
    <message>
        <source>How the right is compared</source>
        <translation>Cómo se compara el permiso</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>a group keeps a higher right that it has</comment>
        <translation>al menos</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>a group&apos;s higher right is lowered</comment>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>A higher right that the group already has is left to it</source>
        <translation>Un permiso superior que el grupo ya tiene se le deja</translation>
    </message>
    <message>
        <source>Another right of the group is replaced, also a higher one</source>
        <translation>Cualquier otro permiso del grupo se sustituye, aunque sea superior</translation>
    </message>
    <message>
        <source>Take this group out of the policy</source>
        <translation>Quitar este grupo de la directiva</translation>
    </message>
</context>
<context>
    <name>ui::Histogram</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ImportProblems</name>
    <message numerus="yes">
        <source>%Ln lines of %1 were not taken:</source>
        <translation>
            <numerusform>%Ln línea de %1 no se tomó:</numerusform>
            <numerusform>%Ln líneas de %1 no se tomaron:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::Intention</name>
    <message>
        <source>%1 (%2)</source>
        <comment>help and keyboard shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::KeepDialog</name>
    <message>
        <source>Keep as exception</source>
        <translation>Conservar como excepción</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>&amp;Hasta el final del</translation>
    </message>
    <message>
        <source>From then on the policy applies again. Without a day it never does by itself.</source>
        <translation>Después vuelve a aplicarse la directiva. Sin fecha, nunca por sí sola.</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Último día de la excepción</translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message>
        <source>No mailbox is chosen</source>
        <translation>No se ha elegido ningún buzón</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Se están registrando excepciones</translation>
    </message>
    <message>
        <source>This plan goes by no policy, so there is nothing to make an exception from</source>
        <translation>Este plan no sigue ninguna directiva, así que no hay nada de lo que exceptuar</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>C&amp;onservar como excepción…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; then plan again</source>
        <translation>Registrar, con un motivo, que Default de estos buzones se queda como está; después planificar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation>
            <numerusform>Registrar %Ln buzón como excepción: su Default se queda como se leyó por última vez, y las directivas no lo tocan desde ahora. Después se vuelve a hacer el plan.</numerusform>
            <numerusform>Registrar %Ln buzones como excepciones: su Default se queda como se leyó por última vez, y las directivas no lo tocan desde ahora. Después se vuelve a hacer el plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMailboxesAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Aún no se ha leído ningún calendario; actualice primero</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>Se están registrando excepciones</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Ningún buzón coincide</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>C&amp;onservar como excepción…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; nothing is written to them</source>
        <translation>Registrar, con un motivo, que el Default de estos buzones se queda como está; no se escribe nada en ellos</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</source>
        <translation>
            <numerusform>Registrar %Ln buzón como excepción: su Default se queda como se leyó por última vez, y las directivas no lo tocan desde ahora.</numerusform>
            <numerusform>Registrar %Ln buzones como excepciones: su Default se queda como se leyó por última vez, y las directivas no lo tocan desde ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>ui::MailboxModel</name>
    <message>
        <source>Unknown</source>
        <comment>right of a calendar that was not read</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>No entry</source>
        <comment>a group has no entry in a calendar</comment>
        <translation>Sin entrada</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>state of a mailbox created since the last complete scan</comment>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>exception</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>exception</comment>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a calendar was read</comment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>El %n seleccionado</numerusform>
            <numerusform>Los %n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation>
            <numerusform>%n buzón</numerusform>
            <numerusform>Los %n buzones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>El %n que coincide</numerusform>
            <numerusform>Los %n que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>De %n buzón no se puede decir, porque no se leyó un campo.</numerusform>
            <numerusform>De %n buzones no se puede decir, porque no se leyó un campo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used, so no states are shown: %1</source>
        <translation>La directiva no se puede usar, así que no se muestran estados: %1</translation>
    </message>
    <message>
        <source>Name or address, or a field: department:sales, status:open, -type:room</source>
        <translation>Nombre o dirección, o un campo: department:sales, status:open, -type:room</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Refresh reads all mailboxes and who may see their calendars. Nothing is changed.</source>
        <translation>«Actualizar» lee todos los buzones y quién puede ver sus calendarios. No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation>
            <numerusform>La instantánea «%1» contiene %n buzón.</numerusform>
            <numerusform>La instantánea «%1» contiene %n buzones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation>
            <numerusform>%n del ámbito no se leyó recientemente y no está en ella.</numerusform>
            <numerusform>%n del ámbito no se leyeron recientemente y no están en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show snapshots</source>
        <translation>Mostrar las instantáneas</translation>
    </message>
    <message>
        <source>The snapshot was written to %1.</source>
        <translation>La instantánea se escribió en %1.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n fila en %1.</numerusform>
            <numerusform>Se escribieron %n filas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation>
            <numerusform>Se leyó %n calendario.</numerusform>
            <numerusform>Se leyeron %n calendarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n no se pudo leer.</numerusform>
            <numerusform>%n no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation>
            <numerusform>%n buzón se registró como excepción.</numerusform>
            <numerusform>%n buzones se registraron como excepciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation>
            <numerusform>%n no, porque su Default no estaba leído: %1</numerusform>
            <numerusform>%n no, porque su Default no estaba leído: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Closing as soon as what was sent is answered and recorded. The run can be continued at the next start.</source>
        <translation>Se cerrará en cuanto lo enviado tenga respuesta y quede registrado. La ejecución puede continuarse en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1, practice tenant</source>
        <comment>connection</comment>
        <translation>%1, inquilino de prácticas</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and shortcut</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this window: %1</source>
        <translation>El inicio de sesión no se pudo guardar en el llavero y termina con esta ventana: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Introducir la frase de contraseña…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the private key (kept until the program ends):</source>
        <translation>Frase de contraseña de la clave privada (se conserva hasta que termine el programa):</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>Se trata de %1, no de %2 como antes. El inicio de sesión de %2 se queda en este equipo.</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>Falta el consentimiento para %1: un administrador lo concede en el registro de la aplicación («Conceder consentimiento de administrador»); lo que lo necesita queda desactivado.</translation>
    </message>
    <message>
        <source>%1 made this plan. Look it through; you may approve it if the connection&apos;s limits name you.</source>
        <translation>%1 hizo este plan. Revíselo; puede aprobarlo si los límites de la conexión le nombran.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>Aprobarlo…</translation>
    </message>
    <message>
        <source>The plan was written to %1. A second person opens it in Mullion to approve it, or calls &quot;mullionctl approve&quot;.</source>
        <translation>El plan se escribió en %1. Una segunda persona lo abre en Mullion para aprobarlo, o usa «mullionctl approve».</translation>
    </message>
    <message>
        <source>The approval was read; it is checked when the run starts.</source>
        <translation>Se leyó la aprobación; se comprueba al iniciar la ejecución.</translation>
    </message>
    <message>
        <source>Approved: %1. Give this file to the person who made the plan.</source>
        <translation>Aprobado: %1. Entregue este archivo a quien hizo el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions have ended.</source>
        <translation>
            <numerusform>%n excepción ha terminado.</numerusform>
            <numerusform>%n excepciones han terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were not taken.</source>
        <translation>
            <numerusform>%n línea del archivo no se tomó.</numerusform>
            <numerusform>%n líneas del archivo no se tomaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show exceptions</source>
        <translation>Mostrar excepciones</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>A run stopped before its end (%1): %2. Going on reads every row before it is written.</source>
        <comment>title, and how many rows are what</comment>
        <translation>Una ejecución se detuvo antes de su fin (%1): %2. Al continuarla se lee cada fila antes de escribirla.</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>New snapshot</source>
        <translation>Nueva instantánea</translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation>
            <numerusform>Guardar el calendario del %n buzón seleccionado tal como se leyó por última vez.</numerusform>
            <numerusform>Guardar los calendarios de los %n buzones seleccionados tal como se leyeron por última vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation>
            <numerusform>Guardar el calendario del %n buzón que coincide tal como se leyó por última vez.</numerusform>
            <numerusform>Guardar los calendarios de los %n buzones que coinciden tal como se leyeron por última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Make snapshot</source>
        <translation>Crear la instantánea</translation>
    </message>
    <message>
        <source>There is a snapshot of this name; snapshots never change, so choose another.</source>
        <translation>Ya hay una instantánea con este nombre; las instantáneas nunca cambian, así que elija otro.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the newest notice</source>
        <translation>Mostrar solo el aviso más reciente</translation>
    </message>
    <message>
        <source>Show the notices before this one</source>
        <translation>Mostrar también los avisos anteriores</translation>
    </message>
</context>
<context>
    <name>ui::OpenPlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Abrir un plan…</translation>
    </message>
    <message>
        <source>Put a plan from a file on the table: one of yours, or one that you are to approve</source>
        <translation>Traer un plan de un archivo: uno suyo, o uno que deba aprobar</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Planes (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::PauseRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>Esta ejecución no está en curso</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>La ejecución está llegando a su fin</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Let the run go on where it was held</source>
        <translation>Dejar que la ejecución siga donde se retuvo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Start nothing new; the run keeps its place</source>
        <translation>No empezar nada nuevo; la ejecución conserva su lugar</translation>
    </message>
</context>
<context>
    <name>ui::PlanAgainAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay ningún plan</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>Planificar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Make the same plan on what is known now</source>
        <translation>Hacer el mismo plan con lo que se sabe ahora</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupList</name>
    <message>
        <source>Groups of the plan</source>
        <translation>Grupos del plan</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupModel</name>
    <message>
        <source>All mailboxes of the plan</source>
        <translation>Todos los buzones del plan</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Por cambiar</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Se dejan como están</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Other changes, each shared by few</source>
        <translation>Otros cambios, cada uno compartido por pocos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of a plan&apos;s rows, and how many they are</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>Planned %1 by %2</source>
        <comment>when, and who</comment>
        <translation>Planificado %1 por %2</translation>
    </message>
    <message>
        <source>No mailbox is concerned</source>
        <translation>No afecta a ningún buzón</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln por cambiar</numerusform>
            <numerusform>%Ln por cambiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation>
            <numerusform>%Ln se deja como está</numerusform>
            <numerusform>%Ln se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln retenido</numerusform>
            <numerusform>%Ln retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln quitado</numerusform>
            <numerusform>%Ln quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation>
            <numerusform>%Ln por registrar como excepción</numerusform>
            <numerusform>%Ln por registrar como excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read freshly</source>
        <translation>%1 de %2 del ámbito leídos recientemente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation>
            <numerusform>%Ln no pertenece a ninguna directiva</numerusform>
            <numerusform>%Ln no pertenecen a ninguna directiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation>
            <numerusform>%Ln buzón no está en él, porque no se leyó de él un campo de la consulta.</numerusform>
            <numerusform>%Ln buzones no están en él, porque no se leyó de ellos un campo de la consulta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation>
            <numerusform>%Ln buzón nombrado no se encontró: %1</numerusform>
            <numerusform>%Ln buzones nombrados no se encontraron: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was found out about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Stays as it is</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Held: nothing is done</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>Retenido: no se hace nada</translation>
    </message>
    <message>
        <source>Taken out (%1)</source>
        <comment>of a plan; what it would do</comment>
        <translation>Quitado (%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Kept as exception</source>
        <translation>Conservado como excepción</translation>
    </message>
</context>
<context>
    <name>ui::PolicyForm</name>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>name and address of a group</comment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Which mailboxes (&amp;scope)</source>
        <translation>Qué buzones (ám&amp;bito)</translation>
    </message>
    <message>
        <source>De&amp;fault becomes</source>
        <translation>De&amp;fault pasa a ser</translation>
    </message>
    <message>
        <source>Groups that may see</source>
        <translation>Grupos que pueden ver</translation>
    </message>
    <message>
        <source>Mailboxes whose owner had chosen their own sharing</source>
        <translation>Buzones cuyo propietario había elegido su uso compartido</translation>
    </message>
    <message>
        <source>Untouched means that Default is</source>
        <translation>Intacto significa que Default es</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;less</source>
        <translation>Más adelante, cuando un propietario comparte &amp;menos</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;more</source>
        <translation>Más adelante, cuando un propietario comparte m&amp;ás</translation>
    </message>
    <message>
        <source>Where a kept Default shows more than a group would &amp;get</source>
        <translation>Donde un Default conservado muestra más de lo que &amp;obtendría un grupo</translation>
    </message>
    <message>
        <source>People outside the organisation</source>
        <translation>Personas fuera de la organización</translation>
    </message>
    <message>
        <source>Groups whose entries belong to this policy alone</source>
        <translation>Grupos cuyas entradas pertenecen solo a esta directiva</translation>
    </message>
    <message>
        <source>Empty means every person&apos;s mailbox; type:user, department:temp, attr2:sales</source>
        <translation>Vacío significa el buzón de cada persona; type:user, department:temp, attr2:sales</translation>
    </message>
    <message>
        <source>Set Anonymous to</source>
        <translation>Poner Anonymous en</translation>
    </message>
    <message>
        <source>&amp;Keep them, and remember each as an exception (recommended)</source>
        <translation>&amp;Conservarlos y recordar cada uno como excepción (recomendado)</translation>
    </message>
    <message>
        <source>&amp;Hold them: change nothing until somebody decides</source>
        <translation>&amp;Retenerlos: no cambiar nada hasta que alguien decida</translation>
    </message>
    <message>
        <source>&amp;Overwrite them like all others</source>
        <translation>&amp;Sobrescribirlos como todos los demás</translation>
    </message>
    <message>
        <source>Report it and leave it</source>
        <translation>Notificarlo y dejarlo</translation>
    </message>
    <message>
        <source>Accept it as an exception</source>
        <translation>Aceptarlo como excepción</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restablecerlo</translation>
    </message>
    <message>
        <source>Leave the group out there</source>
        <translation>No poner allí el grupo</translation>
    </message>
    <message>
        <source>Give the group as much as Default shows</source>
        <translation>Dar al grupo tanto como muestra Default</translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>New policy</source>
        <translation>Nueva directiva</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>New policy %1</source>
        <translation>Nueva directiva %1</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importar una directiva</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Directivas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the policies</source>
        <translation>Exportar las directivas</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Directivas (*.json)</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiada, sin guardar</translation>
    </message>
    <message>
        <source>No policy is active</source>
        <translation>Ninguna directiva está activa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>This is the only policy</source>
        <translation>Esta es la única directiva</translation>
    </message>
    <message>
        <source>Poli&amp;cy</source>
        <translation>&amp;Directiva</translation>
    </message>
    <message>
        <source>What the policy meets</source>
        <translation>Lo que encuentra la directiva</translation>
    </message>
    <message>
        <source>Add a &amp;policy</source>
        <translation>&amp;Añadir una directiva</translation>
    </message>
    <message>
        <source>Another policy, for other mailboxes: each mailbox belongs to one at the most</source>
        <translation>Otra directiva, para otros buzones: cada buzón pertenece como mucho a una</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Take this policy out of the set; no calendar is changed</source>
        <translation>Quitar esta directiva del conjunto; no se cambia ningún calendario</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation>Leer un archivo de directiva</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write a policy file, for mullionctl or another machine</source>
        <translation>Escribir un archivo de directiva, para mullionctl u otra máquina</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>D&amp;escartar</translation>
    </message>
    <message>
        <source>Back to the policy that is active</source>
        <translation>Volver a la directiva activa</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>Guardar y &amp;usar</translation>
    </message>
    <message>
        <source>Make this the active policy; no calendar is changed before a plan was shown</source>
        <translation>Activar esta directiva; no se cambia ningún calendario antes de mostrar un plan</translation>
    </message>
</context>
<context>
    <name>ui::PutBackAction</name>
    <message>
        <source>None of these rows was taken out</source>
        <translation>Ninguna de estas filas fue quitada</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>Put these mailboxes back into the plan</source>
        <translation>Devolver estos buzones al plan</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Words match name or address; department:sales, status:open, -type:room, created&gt;2026-11-01</source>
        <translation>Las palabras coinciden con nombre o dirección; department:sales, status:open, -type:room, created&gt;2026-11-01</translation>
    </message>
</context>
<context>
    <name>ui::RefreshAction</name>
    <message>
        <source>Mailboxes are being read already</source>
        <translation>Ya se están leyendo buzones</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read these calendars anew</source>
        <translation>Leer estos calendarios de nuevo</translation>
    </message>
</context>
<context>
    <name>ui::RestoreAction</name>
    <message>
        <source>There is no snapshot to go back to</source>
        <translation>No hay ninguna instantánea a la que volver</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Ningún buzón coincide</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Show what going back to a snapshot would change; nothing is written yet</source>
        <translation>Mostrar qué cambiaría al volver a una instantánea; aún no se escribe nada</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>&amp;Only those who had chosen their own sharing</source>
        <translation>&amp;Solo los que habían elegido su uso compartido</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;Every entry, also those of people</source>
        <translation>Cada &amp;entrada, también las de personas</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Restaurar desde una instantánea</translation>
    </message>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation>
            <numerusform>Planificar devolver el %n buzón seleccionado a lo que contiene una instantánea.</numerusform>
            <numerusform>Planificar devolver los %n buzones seleccionados a lo que contiene una instantánea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation>
            <numerusform>Planificar devolver el %n buzón que coincide a lo que contiene una instantánea.</numerusform>
            <numerusform>Planificar devolver los %n buzones que coinciden a lo que contiene una instantánea.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Instantánea</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and time of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Otherwise only Default, Anonymous and the groups of the policy are put back</source>
        <translation>Si no, solo se restablecen Default, Anonymous y los grupos de la directiva</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostrar el plan</translation>
    </message>
</context>
<context>
    <name>ui::ResumeRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation>Elija primero una ejecución</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>Every mailbox of this run has come to its end</source>
        <translation>Todos los buzones de esta ejecución han llegado a su fin</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on with what is waiting or in doubt; every mailbox is read first</source>
        <translation>Continuar con lo que espera o está en duda; cada buzón se lee primero</translation>
    </message>
    <message>
        <source>Another program carries this run out</source>
        <translation>Otro programa lleva a cabo esta ejecución</translation>
    </message>
</context>
<context>
    <name>ui::RetryRunAction</name>
    <message>
        <source>No mailbox of this run has failed</source>
        <translation>Ningún buzón de esta ejecución ha fallado</translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation>Reintentar los &amp;fallidos</translation>
    </message>
    <message>
        <source>Try the failed mailboxes of this run once more</source>
        <translation>Intentar otra vez los buzones fallidos de esta ejecución</translation>
    </message>
    <message>
        <source>Resume the run first: some mailboxes have not come to their end</source>
        <translation>Reanude primero la ejecución: algunos buzones no han terminado</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>A plan is being made…</source>
        <translation>Se está haciendo un plan…</translation>
    </message>
    <message>
        <source>Groups are checked and every mailbox is decided on. Nothing is written.</source>
        <translation>Se comprueban los grupos y se decide sobre cada buzón. No se escribe nada.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay ningún plan</translation>
    </message>
    <message>
        <source>Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is written before you start it.</source>
        <translation>Elija buzones y después «Segmentar» o «Restaurar». Lo que cambiaría se muestra primero aquí; no se escribe nada antes de que usted lo inicie.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La %Ln seleccionada</numerusform>
            <numerusform>Las %Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>La %Ln mostrada</numerusform>
            <numerusform>Las %Ln mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation>
            <numerusform>%Ln buzón</numerusform>
            <numerusform>%Ln buzones</numerusform>
        </translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Show the PowerShell a colleague would type for these rows</source>
        <translation>Mostrar el PowerShell que un compañero escribiría para estas filas</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>Mostrar &amp;buzones</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>Filter the plan by name or address</source>
        <translation>Filtrar el plan por nombre o dirección</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Filas del plan</translation>
    </message>
    <message>
        <source>P&amp;lan file</source>
        <translation>Archi&amp;vo del plan</translation>
    </message>
    <message>
        <source>Plans from and to files, and approvals</source>
        <translation>Planes desde y hacia archivos, y aprobaciones</translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>%Ln cambiado por otros</numerusform>
            <numerusform>%Ln cambiados por otros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and status, e.g. 412 done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mailboxes that somebody else changed at the same time</source>
        <translation>Buzones que otra persona cambió al mismo tiempo</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight until something is scrolled or chosen</source>
        <translation>Mantener a la vista las filas más nuevas hasta que se desplace o se elija algo</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Filas de la ejecución</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>stopping</source>
        <comment>state of a run</comment>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a run</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a run</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who started a run</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a run</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <comment>state of a run that another program carries out</comment>
        <translation>en curso en otro lugar</translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message>
        <source>Started %1 by %2</source>
        <comment>a run: when, by whom</comment>
        <translation>Iniciada %1 por %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a run: when</comment>
        <translation>terminada %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <comment>of a run, in a person&apos;s words</comment>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>incidencia %1</translation>
    </message>
    <message>
        <source>%1 mailboxes a second</source>
        <comment>the pace of a run</comment>
        <translation>%1 buzones por segundo</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a time of day</comment>
        <translation>quedan %1, hasta cerca de %2</translation>
    </message>
    <message>
        <source>The first mailboxes are being read…</source>
        <comment>a run that has just started</comment>
        <translation>Se están leyendo los primeros buzones…</translation>
    </message>
    <message>
        <source>Stopping: what was sent is awaited and recorded.</source>
        <translation>Deteniéndose: lo enviado se espera y se registra.</translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; the run keeps its place.</source>
        <translation>En pausa: no se envía nada nuevo; la ejecución conserva su lugar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a run ended, and technical words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln mailboxes that were begun are brought to their end.</source>
        <translation>
            <numerusform>Poniendo en pausa: se termina %Ln buzón ya empezado.</numerusform>
            <numerusform>Poniendo en pausa: se terminan %Ln buzones ya empezados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program carries this run out: %1.</source>
        <comment>a run; person, computer and process</comment>
        <translation>Otro programa lleva a cabo esta ejecución: %1.</translation>
    </message>
    <message>
        <source>This run has not come to its end. Resuming reads every mailbox before it is written.</source>
        <translation>Esta ejecución no ha llegado a su fin. Al reanudarla se lee cada buzón antes de escribirlo.</translation>
    </message>
</context>
<context>
    <name>ui::RunRowsModel</name>
    <message>
        <source>Nothing was different</source>
        <comment>a row of a run</comment>
        <translation>Nada era diferente</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a mailbox, from what to what</comment>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>The run of %1</source>
        <comment>a moment</comment>
        <translation>La ejecución de %1</translation>
    </message>
    <message>
        <source>A run is being made ready: groups and mailboxes are looked at once more…</source>
        <translation>Se está preparando una ejecución: grupos y buzones se miran una vez más…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>A run begins with a plan: choose mailboxes, look at what would change, and start it on the Review page. Every run stays here, with what it did to each mailbox.</source>
        <translation>Una ejecución empieza con un plan: elija buzones, mire qué cambiaría e iníciela en la página «Revisión». Cada ejecución se queda aquí, con lo que hizo a cada buzón.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>ui::SavePlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay ningún plan</translation>
    </message>
    <message>
        <source>&amp;Save the plan…</source>
        <translation>&amp;Guardar el plan…</translation>
    </message>
    <message>
        <source>Write what is left of the plan into a file: for a second person to approve, or for another day</source>
        <translation>Escribir lo que queda del plan en un archivo: para que lo apruebe una segunda persona, o para otro día</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planes (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::ScriptPane</name>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>PowerShell for these rows</source>
        <translation>PowerShell para estas filas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the script that is shown</source>
        <translation>Copiar el script que se muestra</translation>
    </message>
    <message>
        <source>None of these rows changes anything.</source>
        <translation>Ninguna de estas filas cambia nada.</translation>
    </message>
    <message>
        <source>The first %1 of %2 mailboxes. Choose rows or a group to see theirs.</source>
        <translation>Los primeros %1 de %2 buzones. Elija filas o un grupo para ver los suyos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation>
            <numerusform>%Ln buzón, en el orden de la tabla.</numerusform>
            <numerusform>%Ln buzones, en el orden de la tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentAction</name>
    <message>
        <source>There is no policy yet; make one on the Policy page</source>
        <translation>Aún no hay directiva; cree una en la página «Directiva»</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Ningún buzón coincide</translation>
    </message>
    <message>
        <source>&amp;Segment…</source>
        <translation>&amp;Segmentar…</translation>
    </message>
    <message>
        <source>Show what the policy would change here; nothing is written yet</source>
        <translation>Mostrar qué cambiaría aquí la directiva; aún no se escribe nada</translation>
    </message>
</context>
<context>
    <name>ui::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Autoprueba</translation>
    </message>
    <message>
        <source>Name two mailboxes that nobody needs. Their calendars and email apps are changed for a minute, to see whether this tenant does what Mullion takes it to do; then everything is put back.</source>
        <translation>Nombre dos buzones que nadie necesite. Sus calendarios y aplicaciones de correo se cambian durante un minuto, para ver si este inquilino hace lo que Mullion supone; después todo se deja como estaba.</translation>
    </message>
    <message>
        <source>&amp;Mailbox to try out</source>
        <translation>&amp;Buzón de prueba</translation>
    </message>
    <message>
        <source>&amp;Somebody to give an entry</source>
        <translation>&amp;Alguien a quien dar una entrada</translation>
    </message>
    <message>
        <source>Mailbox to try out</source>
        <translation>Buzón de prueba</translation>
    </message>
    <message>
        <source>Somebody to give an entry</source>
        <translation>Alguien a quien dar una entrada</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>En qué se confía</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Trying out...</source>
        <translation>Probando...</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>La autoprueba se ha superado: los cambios masivos están abiertos.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them.</source>
        <translation>La autoprueba no se ha superado: los cambios masivos siguen cerrados, a menos que alguien responda de ellos.</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in first</source>
        <translation>Inicie sesión primero</translation>
    </message>
    <message>
        <source>This account may not change calendars: its Exchange role does not include %1. An administrator assigns roles</source>
        <translation>Esta cuenta no puede cambiar calendarios: su rol de Exchange no incluye %1. Un administrador asigna los roles</translation>
    </message>
</context>
<context>
    <name>ui::SignInPanel</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Iniciar sesión con el &amp;navegador</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Iniciar sesión con un &amp;código</translation>
    </message>
    <message>
        <source>Cop&amp;y the code</source>
        <translation>Cop&amp;iar el código</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>Cop&amp;iar la dirección</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Abrir la página</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in to read and change calendars.</source>
        <translation>Inicie sesión para leer y cambiar calendarios.</translation>
    </message>
    <message>
        <source>Open %1 in any browser and enter this code. It is good until %2.</source>
        <translation>Abra %1 en cualquier navegador e introduzca este código. Es válido hasta las %2.</translation>
    </message>
    <message>
        <source>Go on in the browser that has been opened. If there is none, copy the address and open it on this computer.</source>
        <translation>Continúe en el navegador que se ha abierto. Si no hay ninguno, copie la dirección y ábrala en este equipo.</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>Consultando el servicio de inicio de sesión…</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>Código QR de la página</translation>
    </message>
    <message>
        <source>Opens the page on a phone</source>
        <translation>Abre la página en un teléfono</translation>
    </message>
</context>
<context>
    <name>ui::SignOutAction</name>
    <message>
        <source>This connection signs in with a certificate</source>
        <translation>Esta conexión inicia sesión con un certificado</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar se&amp;sión</translation>
    </message>
    <message>
        <source>Forget the sign-in on this computer; what was read stays</source>
        <translation>Olvidar el inicio de sesión en este equipo; lo leído permanece</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>Aún no se ha leído ningún calendario; actualice primero</translation>
    </message>
    <message>
        <source>A snapshot is being made</source>
        <translation>Se está creando una instantánea</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>Ningún buzón coincide</translation>
    </message>
    <message>
        <source>Sn&amp;apshot…</source>
        <translation>&amp;Instantánea…</translation>
    </message>
    <message>
        <source>Keep what was read under a name, to compare with and to go back to</source>
        <translation>Guardar lo leído con un nombre, para comparar y para volver a ello</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mailboxes in a snapshot, of those in scope</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>what was read</source>
        <comment>origin of a snapshot</comment>
        <translation>lo que se leyó</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made a snapshot</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <comment>origin of a snapshot</comment>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>what is known now</source>
        <translation>lo que se sabe ahora</translation>
    </message>
    <message>
        <source>Choose a snapshot first</source>
        <translation>Elija primero una instantánea</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;</source>
        <translation>Instantánea «%1»</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nada difiere</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>%n buzón difiere</numerusform>
            <numerusform>%n buzones difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a snapshot</source>
        <translation>Importar una instantánea</translation>
    </message>
    <message>
        <source>Snapshots and PowerShell exports (*.json *.csv);;All files (*)</source>
        <translation>Instantáneas y exportaciones de PowerShell (*.json *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export snapshot &quot;%1&quot;</source>
        <translation>Exportar la instantánea «%1»</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Instantáneas (*.json)</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Eliminar la instantánea</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? What it holds cannot be restored any more. No calendar is changed.</source>
        <translation>¿Eliminar la instantánea «%1»? Lo que contiene ya no se podrá restaurar. No se cambia ningún calendario.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission</source>
        <translation>Leer una instantánea de nuestro JSON, o del CSV de Get-MailboxFolderPermission</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write this snapshot into a JSON file that can be imported again</source>
        <translation>Escribir esta instantánea en un archivo JSON que se puede volver a importar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete this snapshot; no calendar is changed</source>
        <translation>Eliminar esta instantánea; no se cambia ningún calendario</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Filtrar las diferencias</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>There is no snapshot yet</source>
        <translation>Aún no hay ninguna instantánea</translation>
    </message>
    <message>
        <source>Make one on the Mailboxes page before anything is changed: it is the way back.</source>
        <translation>Cree una en la página «Buzones» antes de cambiar nada: es el camino de vuelta.</translation>
    </message>
</context>
<context>
    <name>ui::StartBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why this run, for the record</source>
        <translation>Por qué esta ejecución, para que conste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>&amp;Incidencia</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>&amp;Only the first</source>
        <comment>before a number of mailboxes</comment>
        <translation>Solo &amp;los primeros</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instead of a number of mailboxes</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>A wave: only so many mailboxes, in the order of the plan</source>
        <translation>Una tanda: solo tantos buzones, en el orden del plan</translation>
    </message>
    <message>
        <source>Only the first so many mailboxes</source>
        <translation>Solo los primeros tantos buzones</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm</source>
        <translation>&amp;Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay ningún plan</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>This plan changes nothing</source>
        <translation>Este plan no cambia nada</translation>
    </message>
    <message>
        <source>Type %1 into the field beside it first</source>
        <translation>Escriba primero %1 en el campo de al lado</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation>
            <numerusform>C&amp;ambiar %Ln buzón</numerusform>
            <numerusform>C&amp;ambiar %Ln buzones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation>
            <numerusform>Registrar %Ln excepción</numerusform>
            <numerusform>Registrar %Ln excepciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Start the run; every mailbox is read again before it is written</source>
        <translation>Iniciar la ejecución; cada buzón se lee otra vez antes de escribirlo</translation>
    </message>
    <message>
        <source>Something still speaks against it</source>
        <translation>Aún hay algo en contra</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Who may see whose calendar</source>
        <translation>Quién puede ver el calendario de quién</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this machine, and nothing real is changed.</source>
        <translation>Una organización de 500 buzones inventados en esta máquina: leer, planificar, cambiar, deshacer. Nada sale de esta máquina, y no se cambia nada real.</translation>
    </message>
    <message>
        <source>Open the &amp;practice tenant</source>
        <translation>Abrir el inquilino de prác&amp;ticas</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Sus conexiones</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Connect to your organisation</source>
        <translation>Conectarse a su organización</translation>
    </message>
    <message>
        <source>Sa&amp;ve and open</source>
        <translation>&amp;Guardar y abrir</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>ui::StateBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count and state, e.g. 412 open</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::StopScanAction</name>
    <message>
        <source>Nothing is being read</source>
        <translation>No se está leyendo nada</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Dejar de leer; lo leído se conserva</translation>
    </message>
</context>
<context>
    <name>ui::TakeOutAction</name>
    <message>
        <source>None of these rows is in the plan any more</source>
        <translation>Ninguna de estas filas está ya en el plan</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Leave these mailboxes out of the run; they can be put back</source>
        <translation>Dejar estos buzones fuera de la ejecución; se pueden devolver</translation>
    </message>
</context>
<context>
    <name>ui::UndoRunAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>This run has written nothing</source>
        <translation>Esta ejecución no ha escrito nada</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Show what taking this run back would change; nothing is written yet</source>
        <translation>Mostrar qué cambiaría al deshacer esta ejecución; aún no se escribe nada</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>About Mullion</source>
        <translation>Acerca de Mullion</translation>
    </message>
    <message>
        <source>Mullion %1
Who may see whose calendar in Exchange Online.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation>Mullion %1
Quién puede ver el calendario de quién en Exchange Online.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Iconos: Breeze, de la comunidad KDE (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>A&amp;bout Mullion</source>
        <translation>Acerca &amp;de Mullion</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>ui::spoken</name>
    <message>
        <source>Search</source>
        <comment>what a field is for</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>words::Language</name>
    <message>
        <source>English</source>
        <comment>what a language calls itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::apps</name>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook en la Web</translation>
    </message>
    <message>
        <source>Outlook on the web for devices</source>
        <translation>Outlook en la Web para dispositivos</translation>
    </message>
    <message>
        <source>Outlook on the desktop</source>
        <translation>Outlook de escritorio</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>Outlook para Mac</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Nuevo Outlook para Windows</translation>
    </message>
    <message>
        <source>Outlook on phones</source>
        <translation>Outlook en teléfonos</translation>
    </message>
    <message>
        <source>Mail and Calendar of Windows</source>
        <translation>Correo y Calendario de Windows</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation>Servicios Web Exchange</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>POP</source>
        <translation>POP</translation>
    </message>
    <message>
        <source>SMTP submission</source>
        <translation>Envío SMTP</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>on</source>
        <comment>A switch</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>A switch</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>A switch</comment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Forwarding</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Send only</source>
        <comment>A mailbox</comment>
        <translation>Solo envío</translation>
    </message>
</context>
<context>
    <name>words::column</name>
    <message>
        <source>Name</source>
        <comment>Title of a column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>Title of a column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>UPN</source>
        <comment>Title of a column</comment>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>Title of a column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>Title of a column</comment>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>Title of a column</comment>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Title of a column</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>Title of a column</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>Title of a column</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Title of a column</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Title of a column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Title of a column</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>Title of a column</comment>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>Title of a column</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>Title of a column</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <comment>Title of a column, with the number of a custom attribute</comment>
        <translation>Atributo %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>Title of a column</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Title of a column</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Title of a column</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>Title of a column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Title of a column</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>Title of a column</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>Title of a column</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <comment>Title of a column</comment>
        <translation>Cambiado por otros</translation>
    </message>
</context>
<context>
    <name>words::concern</name>
    <message>
        <source>The self-test has not passed on this tenant: what the service is taken to do was never proved here.</source>
        <translation>La autoprueba no se ha superado en este inquilino: lo que se supone que hace el servicio nunca se ha comprobado aquí.</translation>
    </message>
    <message>
        <source>The store is your own: exceptions and runs of other people who look after this tenant are not known to it. Go on only if nobody else does.</source>
        <translation>El almacén es solo suyo: no conoce las excepciones ni las ejecuciones de otras personas que se ocupan de este inquilino. Continúe solo si nadie más lo hace.</translation>
    </message>
    <message>
        <source>Default is &quot;%1&quot; on %2 of %3 mailboxes: is that a standard of this house, rather than each one&apos;s own choice? If so, add it to the policy&apos;s baseline.</source>
        <translation>Default es «%1» en %2 de %3 buzones: ¿es la norma de su casa, y no la elección de cada uno? Entonces añádala a los valores intactos de la directiva (baseline).</translation>
    </message>
    <message>
        <source>Other organisations see free/busy by what Default grants, and would see none any more: %1.</source>
        <translation>Otras organizaciones ven la disponibilidad mediante lo que concede Default, y ya no la verían: %1.</translation>
    </message>
    <message>
        <source>%1 rooms or pieces of equipment would be closed: people could no longer see when they are free.</source>
        <translation>%1 salas o equipamientos se cerrarían: ya no se podría ver cuándo están libres.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has %3 now: more people would see than were meant.</source>
        <translation>%1 tenía %2 miembros cuando se hizo el plan y ahora tiene %3: verían más personas de las previstas.</translation>
    </message>
    <message>
        <source>That you may write to these mailboxes could not be seen without writing: %1.</source>
        <translation>Sin escribir no se pudo ver que usted pueda escribir en estos buzones: %1.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has none now: those who are entitled would be in the dark. Plan again.</source>
        <translation>%1 tenía %2 miembros cuando se hizo el plan y ahora no tiene ninguno: quienes tienen derecho no verían nada. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; the limits of this connection allow %2 in one run (%3).</source>
        <translation>Cambiarían %1 buzones; los límites de esta conexión permiten %2 en una ejecución (%3).</translation>
    </message>
    <message>
        <source>The limits of this connection do not allow &quot;%1&quot; (%2).</source>
        <translation>Los límites de esta conexión no permiten «%1» (%2).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a reason (%1).</source>
        <translation>Los límites de esta conexión exigen un motivo (%1).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a ticket (%1).</source>
        <translation>Los límites de esta conexión exigen una incidencia (%1).</translation>
    </message>
    <message>
        <source>The file that was given is no approval.</source>
        <translation>El archivo entregado no es una aprobación.</translation>
    </message>
    <message>
        <source>The approval that was given is of another plan, or the plan was changed since.</source>
        <translation>La aprobación entregada es de otro plan, o el plan ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>%1 made the plan or carries it out, and cannot approve it.</source>
        <translation>%1 hizo el plan o lo ejecuta, y no puede aprobarlo.</translation>
    </message>
    <message>
        <source>%1 is not among those who may approve.</source>
        <translation>%1 no está entre quienes pueden aprobar.</translation>
    </message>
    <message>
        <source>The approval does not carry the signature of %1.</source>
        <translation>La aprobación no lleva la firma de %1.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; above %2 the limits of this connection ask for a second person&apos;s approval (%3).</source>
        <translation>Cambiarían %1 buzones; por encima de %2, los límites de esta conexión exigen la aprobación de una segunda persona (%3).</translation>
    </message>
    <message>
        <source>The self-test found this tenant otherwise than expected. What does not hold: %1</source>
        <comment>sentences</comment>
        <translation>La autoprueba encontró este inquilino distinto de lo esperado. Lo que no se cumple: %1</translation>
    </message>
</context>
<context>
    <name>words::difference</name>
    <message>
        <source>no entry</source>
        <comment>Somebody has no entry in a calendar&apos;s rights</comment>
        <translation>sin entrada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: a switch, its position</comment>
        <translation>Poner %1 en %2</translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>Añadir %1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>What is done: whose entry</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>What is done: Default or Anonymous</comment>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>Poner %1 en %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>What changed: its name, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several differences</comment>
        <translation>; </translation>
    </message>
    <message>
        <source> · </source>
        <comment>Between several things that are done</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>words::error</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Sign-in is needed.</source>
        <translation>Es necesario iniciar sesión.</translation>
    </message>
    <message>
        <source>Not permitted: a permission, role or scope is missing.</source>
        <translation>No permitido: falta un permiso, un rol o un ámbito.</translation>
    </message>
    <message>
        <source>Not found, or out of reach for this account.</source>
        <translation>No encontrado, o fuera del alcance de esta cuenta.</translation>
    </message>
    <message>
        <source>It is not as expected.</source>
        <translation>No está como se esperaba.</translation>
    </message>
    <message>
        <source>The name fits more than one.</source>
        <translation>El nombre corresponde a más de uno.</translation>
    </message>
    <message>
        <source>The service refused.</source>
        <translation>El servicio lo rechazó.</translation>
    </message>
    <message>
        <source>The service asks to wait.</source>
        <translation>El servicio pide esperar.</translation>
    </message>
    <message>
        <source>The service does not answer; try again later.</source>
        <translation>El servicio no responde; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It was sent, but whether it was done is not known.</source>
        <translation>Se envió, pero no se sabe si se hizo.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The store could not be used.</source>
        <translation>No se pudo usar el almacén.</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>Espere %1 s.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>No se pudo usar el llavero.</translation>
    </message>
    <message>
        <source>This mailbox has no default calendar.</source>
        <translation>Este buzón no tiene calendario predeterminado.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message>
        <source>%1 found it as planned.</source>
        <translation>%1 lo encontró como estaba previsto.</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <comment>Who, and what from what to what</comment>
        <translation>%1 cambió %2.</translation>
    </message>
    <message>
        <source>%1 left it alone. %2</source>
        <comment>Who, and why as a sentence</comment>
        <translation>%1 lo dejó como estaba. %2</translation>
    </message>
    <message>
        <source>%1 could not change it (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 no pudo cambiarlo (%2).</translation>
    </message>
    <message>
        <source>%1 sent a change, and what became of it is not known (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>%1 envió un cambio, y no se sabe qué fue de él (%2).</translation>
    </message>
    <message>
        <source>%1 Meanwhile somebody else changed %2.</source>
        <comment>A sentence, and what differs</comment>
        <translation>%1 Entretanto otra persona cambió %2.</translation>
    </message>
    <message>
        <source>%1 was about to add %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 iba a añadir %2: %3.</translation>
    </message>
    <message>
        <source>%1 was about to set %2 to %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 iba a poner %2 en %3.</translation>
    </message>
    <message>
        <source>%1 was about to remove %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>%1 iba a quitar %2: %3.</translation>
    </message>
    <message>
        <source>%1 was about to change the email apps.</source>
        <translation>%1 iba a cambiar las aplicaciones de correo.</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>El servicio lo hizo.</translation>
    </message>
    <message>
        <source>The service said that it was so already.</source>
        <translation>El servicio dijo que ya estaba así.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; reading showed that it was done.</source>
        <translation>La respuesta del servicio se perdió; la lectura mostró que se había hecho.</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <comment>The error in technical words</comment>
        <translation>El servicio lo rechazó (%1).</translation>
    </message>
    <message>
        <source>%1 went on with the run %2.</source>
        <translation>%1 continuó la ejecución %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation>
            <numerusform>%1 inició la ejecución %2 sobre %n buzón.</numerusform>
            <numerusform>%1 inició la ejecución %2 sobre %n buzones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 of %2 is over: %3 (%4).</source>
        <comment>Run, who, how it ended, counts</comment>
        <translation>La ejecución %1 de %2 ha terminado: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2 (%3).</source>
        <comment>Who, a right, the reason in that person&apos;s words</comment>
        <translation>%1 lo conserva como excepción, con Default en %2 (%3).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2.</source>
        <translation>%1 lo conserva como excepción, con Default en %2.</translation>
    </message>
    <message>
        <source>%1 exported the snapshot &quot;%2&quot;.</source>
        <translation>%1 exportó la instantánea «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation>
            <numerusform>%1 exportó %n fila a %2.</numerusform>
            <numerusform>%1 exportó %n filas a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 inició sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation>
            <numerusform>%1 leyó %n buzón.</numerusform>
            <numerusform>%1 leyó %n buzones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 guardó %n buzón como la instantánea «%2».</numerusform>
            <numerusform>%1 guardó %n buzones como la instantánea «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the snapshot &quot;%2&quot;.</source>
        <translation>%1 eliminó la instantánea «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation>
            <numerusform>%1 hizo un plan que cambia %n buzón.</numerusform>
            <numerusform>%1 hizo un plan que cambia %n buzones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began with this mailbox.</source>
        <translation>%1 empezó con este buzón.</translation>
    </message>
    <message>
        <source>%1 removed its exception.</source>
        <translation>%1 quitó su excepción.</translation>
    </message>
    <message>
        <source>%1 began a self-test.</source>
        <translation>%1 empezó una autoprueba.</translation>
    </message>
    <message>
        <source>%1 finished a self-test.</source>
        <translation>%1 terminó una autoprueba.</translation>
    </message>
    <message>
        <source>%1 agreed to: %2.</source>
        <comment>Who, and a technical word</comment>
        <translation>%1 aceptó: %2.</translation>
    </message>
    <message>
        <source>%1 approved a plan.</source>
        <translation>%1 aprobó un plan.</translation>
    </message>
</context>
<context>
    <name>words::finding</name>
    <message>
        <source>A calendar is found by its folder&apos;s id.</source>
        <translation>Un calendario se encuentra por el id. de su carpeta.</translation>
    </message>
    <message>
        <source>An entry can be added for somebody named by GUID.</source>
        <translation>Se puede añadir una entrada para alguien nombrado por GUID.</translation>
    </message>
    <message>
        <source>Adding an entry that is there is refused and changes nothing.</source>
        <translation>Añadir una entrada que ya existe se rechaza y no cambia nada.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be changed.</source>
        <translation>La entrada de alguien nombrado por GUID se puede cambiar.</translation>
    </message>
    <message>
        <source>One entry can be asked for by GUID.</source>
        <translation>Se puede pedir una sola entrada por GUID.</translation>
    </message>
    <message>
        <source>Rights that are no role are kept as they were sent.</source>
        <translation>Los permisos que no son un rol se conservan tal como se enviaron.</translation>
    </message>
    <message>
        <source>A delegate stays one when his rights are set.</source>
        <translation>Un delegado lo sigue siendo cuando se fijan sus permisos.</translation>
    </message>
    <message>
        <source>A rehearsed change (-WhatIf) writes nothing.</source>
        <translation>Un cambio ensayado (-WhatIf) no escribe nada.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be removed.</source>
        <translation>La entrada de alguien nombrado por GUID se puede quitar.</translation>
    </message>
    <message>
        <source>Changing an entry that is not there is refused and makes none.</source>
        <translation>Cambiar una entrada que no existe se rechaza y no crea ninguna.</translation>
    </message>
    <message>
        <source>Default can be closed and opened again.</source>
        <translation>Default se puede cerrar y volver a abrir.</translation>
    </message>
    <message>
        <source>The policy&apos;s group gets an entry that can be told to be its own.</source>
        <translation>El grupo de la directiva recibe una entrada que se puede reconocer como suya.</translation>
    </message>
    <message>
        <source>The answers of a batch belong to their calls.</source>
        <translation>Las respuestas de un lote corresponden a sus llamadas.</translation>
    </message>
    <message>
        <source>An email app can be switched off and on again.</source>
        <translation>Una aplicación de correo se puede desactivar y volver a activar.</translation>
    </message>
    <message>
        <source>A change shows within 12 seconds.</source>
        <translation>Un cambio se ve en 12 segundos como máximo.</translation>
    </message>
    <message>
        <source>Both mailboxes are as they were before.</source>
        <translation>Los dos buzones están como antes.</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>A finding of the self-test</comment>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>A finding of the self-test</comment>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>not examined</source>
        <comment>A finding of the self-test</comment>
        <translation>no examinado</translation>
    </message>
    <message>
        <source>How far your rights reach is not sampled before bulk runs.</source>
        <translation>El alcance de sus permisos no se comprueba por muestreo antes de las ejecuciones masivas.</translation>
    </message>
    <message>
        <source>Calls are sent one by one from now on.</source>
        <translation>Las llamadas se envían una a una desde ahora.</translation>
    </message>
    <message>
        <source>Runs wait longer for a change to show.</source>
        <translation>Las ejecuciones esperan más a que se vea un cambio.</translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no group (%1).</source>
        <translation>Esto no es un grupo (%1).</translation>
    </message>
    <message>
        <source>This is a distribution list: it cannot be given rights. A mail-enabled security group can.</source>
        <translation>Es una lista de distribución: no se le pueden dar permisos. A un grupo de seguridad habilitado para correo, sí.</translation>
    </message>
    <message>
        <source>This is a dynamic group: it cannot be given rights.</source>
        <translation>Es un grupo dinámico: no se le pueden dar permisos.</translation>
    </message>
    <message>
        <source>This is a Microsoft 365 group: its members would not get the right.</source>
        <translation>Es un grupo de Microsoft 365: sus miembros no obtendrían el permiso.</translation>
    </message>
    <message>
        <source>This is a list of rooms: it cannot be given rights.</source>
        <translation>Es una lista de salas: no se le pueden dar permisos.</translation>
    </message>
    <message>
        <source>This security group is not universal; only a universal one can be given rights.</source>
        <translation>Este grupo de seguridad no es universal; solo a uno universal se le pueden dar permisos.</translation>
    </message>
    <message>
        <source>A group of this type cannot be given rights (%1).</source>
        <translation>A un grupo de este tipo no se le pueden dar permisos (%1).</translation>
    </message>
    <message>
        <source>The group was made anew under its old name: entries given to it before grant nothing any more.</source>
        <translation>El grupo se creó de nuevo con su antiguo nombre: las entradas que se le dieron antes ya no conceden nada.</translation>
    </message>
    <message>
        <source>Others have the same name: %1.</source>
        <translation>Otros tienen el mismo nombre: %1.</translation>
    </message>
    <message>
        <source>These members do not get the right through the group: %1.</source>
        <translation>Estos miembros no obtienen el permiso a través del grupo: %1.</translation>
    </message>
    <message>
        <source>Nobody is in it: where Default is closed, nobody would see anything.</source>
        <translation>No hay nadie en él: donde Default está cerrado, nadie vería nada.</translation>
    </message>
    <message>
        <source>Its members could not all be counted.</source>
        <translation>No se pudieron contar todos sus miembros.</translation>
    </message>
    <message>
        <source>Anybody can join it, and so get the right.</source>
        <translation>Cualquiera puede unirse y obtener así el permiso.</translation>
    </message>
    <message>
        <source>Its members are kept in the on-premises directory.</source>
        <translation>Sus miembros se mantienen en el directorio local.</translation>
    </message>
    <message>
        <source>Nobody is named who may change its members.</source>
        <translation>No se nombra a nadie que pueda cambiar sus miembros.</translation>
    </message>
    <message>
        <source>This group can be given calendar rights.</source>
        <translation>A este grupo se le pueden dar permisos de calendario.</translation>
    </message>
    <message>
        <source>This group cannot be used.</source>
        <translation>Este grupo no se puede usar.</translation>
    </message>
    <message>
        <source>No group has this address.</source>
        <translation>Ningún grupo tiene esta dirección.</translation>
    </message>
</context>
<context>
    <name>words::mailbox</name>
    <message>
        <source>Person</source>
        <comment>type of a mailbox</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>type of a mailbox</comment>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>type of a mailbox</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>type of a mailbox</comment>
        <translation>Equipamiento</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>type of a mailbox</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <comment>type of a mailbox</comment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Kept as %1 since %2 by %3: %4</source>
        <comment>an exception: the kept rights of Default, a date, a person, the reason</comment>
        <translation>Conservado en %1 desde el %2 por %3: %4</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <comment>an exception&apos;s last day</comment>
        <translation>(hasta el %1)</translation>
    </message>
</context>
<context>
    <name>words::moment</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>words::plan</name>
    <message>
        <source>Segment: %1</source>
        <comment>A plan, and the names of its policies</comment>
        <translation>Segmentar: %1</translation>
    </message>
    <message>
        <source>Restore from the snapshot &quot;%1&quot;</source>
        <translation>Restaurar desde la instantánea «%1»</translation>
    </message>
    <message>
        <source>Undo of the run %1</source>
        <comment>The first characters of a run&apos;s id</comment>
        <translation>Deshacer la ejecución %1</translation>
    </message>
    <message>
        <source>Send-only mailboxes</source>
        <translation>Buzones solo de envío</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>A reason as a sentence, and the technical facts behind it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Send-only</source>
        <comment>What an exception keeps</comment>
        <translation>Solo envío</translation>
    </message>
    <message>
        <source>Its own switches</source>
        <comment>What an exception keeps</comment>
        <translation>Sus propios interruptores</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <comment>A duration</comment>
        <translation>El servicio pide esperar %1.</translation>
    </message>
    <message>
        <source>The service asks to wait %1: %2</source>
        <comment>A duration; the service&apos;s words</comment>
        <translation>El servicio pide esperar %1: %2</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1.</source>
        <translation>El servicio no responde; se reintenta en %1.</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1: %2</source>
        <translation>El servicio no responde; se reintenta en %1: %2</translation>
    </message>
    <message>
        <source>Trying again in %1: %2</source>
        <comment>A duration; an error</comment>
        <translation>Se reintenta en %1: %2</translation>
    </message>
    <message>
        <source>Entries of deleted people and groups</source>
        <translation>Entradas de personas y grupos eliminados</translation>
    </message>
</context>
<context>
    <name>words::policy</name>
    <message>
        <source>A policy needs a name.</source>
        <translation>Una directiva necesita un nombre.</translation>
    </message>
    <message>
        <source>Two policies have this name.</source>
        <translation>Dos directivas tienen este nombre.</translation>
    </message>
    <message>
        <source>The scope cannot be understood: what is expected stands below it.</source>
        <translation>El ámbito no se entiende: debajo se indica lo que se espera.</translation>
    </message>
    <message>
        <source>A scope can only rest on what the directory says, not on rights or states.</source>
        <translation>Un ámbito solo puede basarse en lo que dice el directorio, no en permisos ni estados.</translation>
    </message>
    <message>
        <source>At least one value has to mean that a calendar is untouched.</source>
        <translation>Al menos un valor debe significar que un calendario está intacto.</translation>
    </message>
    <message>
        <source>A group is named by its address, such as staff@example.com.</source>
        <translation>Un grupo se indica por su dirección, por ejemplo staff@example.com.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>Un grupo está indicado dos veces.</translation>
    </message>
    <message>
        <source>A group has to be given a right that shows something.</source>
        <translation>A un grupo se le debe dar un permiso que muestre algo.</translation>
    </message>
    <message>
        <source>A group&apos;s right has to show at least what Default becomes: its entry beats Default, so its members would see less than others.</source>
        <translation>El permiso de un grupo debe mostrar al menos lo que será Default: su entrada prevalece sobre Default, y sus miembros verían menos que los demás.</translation>
    </message>
</context>
<context>
    <name>words::query</name>
    <message>
        <source>a word, field:value, or ( is expected</source>
        <translation>se espera una palabra, campo:valor o (</translation>
    </message>
    <message>
        <source>a field is expected: %1</source>
        <translation>se espera un campo: %1</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>se espera un valor</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01 is expected</source>
        <translation>se espera una fecha como 2026-11-01</translation>
    </message>
    <message>
        <source>a closing &quot; is expected</source>
        <translation>se espera un &quot; de cierre</translation>
    </message>
    <message>
        <source>a closing ) is expected</source>
        <translation>se espera un ) de cierre</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <comment>&quot;yes&quot; and &quot;no&quot; are typed in English</comment>
        <translation>se espera yes o no</translation>
    </message>
    <message>
        <source>a right is expected: %1</source>
        <translation>se espera un permiso: %1</translation>
    </message>
    <message>
        <source>a state is expected: %1</source>
        <translation>se espera un estado: %1</translation>
    </message>
    <message>
        <source>yes, no or expired is expected</source>
        <comment>all three are typed in English</comment>
        <translation>se espera yes, no o expired</translation>
    </message>
    <message>
        <source>only created and read can be compared; &quot;:&quot; is expected</source>
        <translation>solo se pueden comparar created y read; se espera «:»</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>where a query is wrong, and what was expected</comment>
        <translation>Carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>words::right</name>
    <message>
        <source>free/busy</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>disponibilidad</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>detalles limitados</translation>
    </message>
    <message>
        <source>reads all</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>lee todo</translation>
    </message>
    <message>
        <source>adds items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>añade elementos</translation>
    </message>
    <message>
        <source>changes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>cambia elementos propios</translation>
    </message>
    <message>
        <source>deletes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>elimina elementos propios</translation>
    </message>
    <message>
        <source>changes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>cambia todos los elementos</translation>
    </message>
    <message>
        <source>deletes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>elimina todos los elementos</translation>
    </message>
    <message>
        <source>adds folders</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>añade carpetas</translation>
    </message>
    <message>
        <source>owns the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>posee la carpeta</translation>
    </message>
    <message>
        <source>is a contact of the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>es contacto de la carpeta</translation>
    </message>
    <message>
        <source>sees the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>ve la carpeta</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <comment>A right: sees nothing</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Free/busy only</source>
        <comment>A right</comment>
        <translation>Solo disponibilidad</translation>
    </message>
    <message>
        <source>Limited details</source>
        <comment>A right: free/busy with subject and place</comment>
        <translation>Detalles limitados</translation>
    </message>
    <message>
        <source>Contributor: only adds</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Colaborador: solo añade</translation>
    </message>
    <message>
        <source>Reviewer: reads all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Revisor: lee todo</translation>
    </message>
    <message>
        <source>Non-editing author: reads all, adds and deletes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Autor no editor: lee todo, añade y elimina lo propio</translation>
    </message>
    <message>
        <source>Author: reads all, changes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Autor: lee todo, cambia lo propio</translation>
    </message>
    <message>
        <source>Publishing author: reads all, changes own, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Autor de publicación: lee todo, cambia lo propio, añade carpetas</translation>
    </message>
    <message>
        <source>Editor: reads and changes all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Editor: lee y cambia todo</translation>
    </message>
    <message>
        <source>Publishing editor: reads and changes all, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Editor de publicación: lee y cambia todo, añade carpetas</translation>
    </message>
    <message>
        <source>Owner: everything</source>
        <comment>A right: role name and what it allows</comment>
        <translation>Propietario: todo</translation>
    </message>
    <message>
        <source>Custom: %1</source>
        <comment>A right without a role name; %1 is a list of what it allows</comment>
        <translation>Personalizado: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>A right, inside a sentence</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>free/busy only</source>
        <comment>A right, inside a sentence</comment>
        <translation>solo disponibilidad</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>A right, inside a sentence</comment>
        <translation>detalles limitados</translation>
    </message>
    <message>
        <source>contributor</source>
        <comment>A right, inside a sentence</comment>
        <translation>colaborador</translation>
    </message>
    <message>
        <source>reviewer</source>
        <comment>A right, inside a sentence</comment>
        <translation>revisor</translation>
    </message>
    <message>
        <source>non-editing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>autor no editor</translation>
    </message>
    <message>
        <source>author</source>
        <comment>A right, inside a sentence</comment>
        <translation>autor</translation>
    </message>
    <message>
        <source>publishing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>autor de publicación</translation>
    </message>
    <message>
        <source>editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>editor</translation>
    </message>
    <message>
        <source>publishing editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>editor de publicación</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>A right, inside a sentence</comment>
        <translation>propietario</translation>
    </message>
    <message>
        <source>custom rights (%1)</source>
        <comment>A right without a role name, inside a sentence; %1 is a list</comment>
        <translation>permisos personalizados (%1)</translation>
    </message>
    <message>
        <source>Sees nothing of the calendar.</source>
        <comment>What a right allows</comment>
        <translation>No ve nada del calendario.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, nothing else.</source>
        <comment>What a right allows</comment>
        <translation>Ve cuándo está ocupada la persona, nada más.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, with subject and place.</source>
        <comment>What a right allows</comment>
        <translation>Ve cuándo está ocupada la persona, con asunto y lugar.</translation>
    </message>
    <message>
        <source>Adds items, but reads none.</source>
        <comment>What a right allows</comment>
        <translation>Añade elementos, pero no lee ninguno.</translation>
    </message>
    <message>
        <source>Reads every item.</source>
        <comment>What a right allows</comment>
        <translation>Lee todos los elementos.</translation>
    </message>
    <message>
        <source>Reads every item, adds items and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Lee todos los elementos, añade elementos y elimina los propios.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>Lee todos los elementos; añade, cambia y elimina los propios.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Lee todos los elementos; añade, cambia y elimina los propios; añade carpetas.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item.</source>
        <comment>What a right allows</comment>
        <translation>Lee, añade, cambia y elimina todos los elementos.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>Lee, añade, cambia y elimina todos los elementos; añade carpetas.</translation>
    </message>
    <message>
        <source>Does everything, and decides who else may.</source>
        <comment>What a right allows</comment>
        <translation>Lo hace todo, y decide quién más puede.</translation>
    </message>
    <message>
        <source>A set of its own, which no role name stands for: %1.</source>
        <comment>What a right allows; %1 is a list</comment>
        <translation>Un conjunto propio, que ningún nombre de rol representa: %1.</translation>
    </message>
    <message>
        <source>delegate</source>
        <comment>Behind a right</comment>
        <translation>delegado</translation>
    </message>
    <message>
        <source>delegate, private items too</source>
        <comment>Behind a right</comment>
        <translation>delegado, también elementos privados</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests and may answer them.</source>
        <comment>What a delegate is</comment>
        <translation>Recibe las convocatorias de reunión del propietario y puede responderlas.</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests, may answer them, and sees private items.</source>
        <comment>What a delegate is</comment>
        <translation>Recibe las convocatorias de reunión del propietario, puede responderlas y ve los elementos privados.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>words::signIn</name>
    <message>
        <source>Several accounts are signed in: choose one.</source>
        <translation>Hay varias cuentas con sesión iniciada: elija una.</translation>
    </message>
    <message>
        <source>An administrator has to add &quot;http://localhost&quot; to the app registration, under &quot;Mobile and desktop applications&quot;.</source>
        <translation>Un administrador debe añadir «http://localhost» al registro de la aplicación, en «Aplicaciones móviles y de escritorio».</translation>
    </message>
    <message>
        <source>This account belongs to another organisation and is no guest here: use another account, or another tenant.</source>
        <translation>Esta cuenta pertenece a otra organización y no es invitada aquí: use otra cuenta u otro inquilino.</translation>
    </message>
    <message>
        <source>Nobody of this name is known in the tenant: use another account.</source>
        <translation>No se conoce a nadie con ese nombre en el inquilino: use otra cuenta.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is not one of Microsoft&apos;s: check the cloud.</source>
        <translation>La dirección del servicio de inicio de sesión no es de Microsoft: compruebe la nube.</translation>
    </message>
    <message>
        <source>The account is locked, or the address it comes from looks risky: wait, then ask an administrator.</source>
        <translation>La cuenta está bloqueada o la dirección de origen parece arriesgada: espere y después pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The password has expired: change it, then sign in again.</source>
        <translation>La contraseña ha caducado: cámbiela y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The account is disabled: ask an administrator.</source>
        <translation>La cuenta está deshabilitada: pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Nobody is signed in there any more: sign in again.</source>
        <translation>Ya no hay nadie con sesión iniciada: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The tenant is missing: give its GUID or one of its domains.</source>
        <translation>Falta el inquilino: indique su GUID o uno de sus dominios.</translation>
    </message>
    <message>
        <source>A second factor has to be set up first: sign in again and follow the page.</source>
        <translation>Primero hay que configurar un segundo factor: vuelva a iniciar sesión y siga la página.</translation>
    </message>
    <message>
        <source>A second factor is needed, or the last one is too long ago: sign in again.</source>
        <translation>Se necesita un segundo factor, o el último es demasiado antiguo: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The device has to prove itself: sign in again on a device that the organisation knows.</source>
        <translation>El dispositivo debe identificarse: vuelva a iniciar sesión en uno que la organización conozca.</translation>
    </message>
    <message>
        <source>An administrator has to assign this account to the application.</source>
        <translation>Un administrador debe asignar esta cuenta a la aplicación.</translation>
    </message>
    <message>
        <source>The name or the password is wrong: sign in again.</source>
        <translation>El nombre o la contraseña no son correctos: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not allow this sign-in: try the browser on a managed device, or ask an administrator which policy it is.</source>
        <translation>Una directiva de acceso condicional no permite este inicio de sesión: pruebe el navegador en un dispositivo administrado o pregunte a un administrador qué directiva es.</translation>
    </message>
    <message>
        <source>The earlier sign-in was ended, for example by a new password: sign in again.</source>
        <translation>El inicio de sesión anterior terminó, por ejemplo por una contraseña nueva: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The request was not as the service wants it: this is a fault of Mullion; please report it with the details.</source>
        <translation>La petición no era como el servicio la quiere: es un fallo de Mullion; comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>Another service has to confirm the sign-in: sign in again.</source>
        <translation>Otro servicio debe confirmar el inicio de sesión: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The application belongs to one tenant: give that tenant&apos;s GUID or domain.</source>
        <translation>La aplicación pertenece a un solo inquilino: indique su GUID o dominio.</translation>
    </message>
    <message>
        <source>The same was asked too often: wait some minutes.</source>
        <translation>Se ha pedido lo mismo demasiadas veces: espere unos minutos.</translation>
    </message>
    <message>
        <source>Exchange Online is not in this tenant, or the cloud is the wrong one.</source>
        <translation>Exchange Online no está en este inquilino o la nube no es la correcta.</translation>
    </message>
    <message>
        <source>The code was used already or its time is over: start the sign-in again.</source>
        <translation>El código ya se usó o ha caducado: empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Consent is missing: an administrator has to grant the application&apos;s permissions (&quot;Grant admin consent&quot; in the app registration).</source>
        <translation>Falta el consentimiento: un administrador debe conceder los permisos de la aplicación («Conceder consentimiento de administrador» en el registro).</translation>
    </message>
    <message>
        <source>This client id is one of Microsoft&apos;s own: register an application of your own.</source>
        <translation>Este id. de cliente es de Microsoft: registre una aplicación propia.</translation>
    </message>
    <message>
        <source>Consent was declined on the page.</source>
        <translation>El consentimiento se rechazó en la página.</translation>
    </message>
    <message>
        <source>The app registration lacks a permission: an administrator has to add those of Office 365 Exchange Online.</source>
        <translation>Al registro de la aplicación le falta un permiso: un administrador debe añadir los de Office 365 Exchange Online.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer good: sign in again.</source>
        <translation>El inicio de sesión anterior ya no es válido: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist: check the app registration and the cloud.</source>
        <translation>Un permiso solicitado no existe: compruebe el registro de la aplicación y la nube.</translation>
    </message>
    <message>
        <source>The code has not been typed yet.</source>
        <translation>El código aún no se ha introducido.</translation>
    </message>
    <message>
        <source>The organisation wants people to sign in anew from time to time: sign in again.</source>
        <translation>La organización pide iniciar sesión de nuevo de vez en cuando: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The application is not known in this tenant: check the client id, the tenant and the cloud.</source>
        <translation>La aplicación no se conoce en este inquilino: compruebe el id. de cliente, el inquilino y la nube.</translation>
    </message>
    <message>
        <source>The certificate is not the registered one: upload it to the app registration.</source>
        <translation>El certificado no es el registrado: cárguelo en el registro de la aplicación.</translation>
    </message>
    <message>
        <source>The client id is none: copy &quot;Application (client) ID&quot; from the app registration.</source>
        <translation>No es un id. de cliente: copie «Id. de aplicación (cliente)» del registro de la aplicación.</translation>
    </message>
    <message>
        <source>The redirect address is registered as &quot;Single-page application&quot;: an administrator has to move it to &quot;Mobile and desktop applications&quot;.</source>
        <translation>La dirección de redirección está registrada como «Aplicación de página única»: un administrador debe moverla a «Aplicaciones móviles y de escritorio».</translation>
    </message>
    <message>
        <source>The application&apos;s credential is wrong or has expired: an administrator has to renew it.</source>
        <translation>La credencial de la aplicación es incorrecta o ha caducado: un administrador debe renovarla.</translation>
    </message>
    <message>
        <source>The service asks for a secret: register &quot;http://localhost&quot; under &quot;Mobile and desktop applications&quot;, and allow public client flows for device codes.</source>
        <translation>El servicio pide un secreto: registre «http://localhost» en «Aplicaciones móviles y de escritorio» y permita flujos de cliente públicos para códigos de dispositivo.</translation>
    </message>
    <message>
        <source>There is no such tenant: check its name, or choose another cloud.</source>
        <translation>No existe ese inquilino: compruebe su nombre o elija otra nube.</translation>
    </message>
    <message>
        <source>The sign-in service is busy: try again in some minutes.</source>
        <translation>El servicio de inicio de sesión está ocupado: inténtelo en unos minutos.</translation>
    </message>
    <message>
        <source>The tenant cannot be told: give its GUID.</source>
        <translation>No se puede determinar el inquilino: indique su GUID.</translation>
    </message>
    <message>
        <source>The tenant lives in a national cloud: choose the other cloud.</source>
        <translation>El inquilino está en una nube nacional: elija la otra nube.</translation>
    </message>
    <message>
        <source>The tenant has made too many requests: wait some minutes.</source>
        <translation>El inquilino ha hecho demasiadas peticiones: espere unos minutos.</translation>
    </message>
    <message>
        <source>This way of signing in needs the tenant: give its GUID or domain.</source>
        <translation>Este inicio de sesión necesita el inquilino: indique su GUID o dominio.</translation>
    </message>
    <message>
        <source>The sign-in service refused; its words say why (%1).</source>
        <translation>El servicio de inicio de sesión lo rechazó; sus palabras dicen por qué (%1).</translation>
    </message>
</context>
<context>
    <name>words::state</name>
    <message>
        <source>finished</source>
        <comment>State of a run</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <comment>State of a run</comment>
        <translation>detenida por una persona</translation>
    </message>
    <message>
        <source>stopped: signed out</source>
        <comment>State of a run</comment>
        <translation>detenida: sesión cerrada</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <comment>State of a run</comment>
        <translation>detenida: no permitido</translation>
    </message>
    <message>
        <source>stopped: too many failures</source>
        <comment>State of a run</comment>
        <translation>detenida: demasiados errores</translation>
    </message>
    <message>
        <source>stopped: the same failure again</source>
        <comment>State of a run</comment>
        <translation>detenida: otra vez el mismo error</translation>
    </message>
    <message>
        <source>stopped: the store failed</source>
        <comment>State of a run</comment>
        <translation>detenida: falló el almacén</translation>
    </message>
    <message>
        <source>stopped by a mistake of the program</source>
        <comment>State of a run</comment>
        <translation>detenida por un error del programa</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>State of a mailbox</comment>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>no policy</source>
        <comment>State of a mailbox</comment>
        <translation>sin directiva</translation>
    </message>
    <message>
        <source>uncovered</source>
        <comment>State of a mailbox</comment>
        <translation>no cubierto</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>State of a mailbox</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>State of a mailbox</comment>
        <translation>ambiguo</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>State of a mailbox</comment>
        <translation>excepción</translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>State of a mailbox</comment>
        <translation>desviado</translation>
    </message>
    <message>
        <source>customised</source>
        <comment>State of a mailbox</comment>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>State of a mailbox</comment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>open</source>
        <comment>State of a mailbox</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>segmented</source>
        <comment>State of a mailbox</comment>
        <translation>segmentado</translation>
    </message>
    <message>
        <source>It is neither in the list of all mailboxes nor found by its id.</source>
        <translation>No está en la lista de todos los buzones ni se encuentra por su identificador.</translation>
    </message>
    <message>
        <source>This connection has no policy, so nothing says what is wanted.</source>
        <translation>Esta conexión no tiene directiva, así que nada dice lo que se quiere.</translation>
    </message>
    <message>
        <source>No policy&apos;s scope claims this mailbox.</source>
        <translation>El ámbito de ninguna directiva cubre este buzón.</translation>
    </message>
    <message>
        <source>The calendar was never read, could not be read, or was read too long ago.</source>
        <translation>El calendario nunca se leyó, no se pudo leer o se leyó hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>An entry that matters has a name that fits several recipients.</source>
        <translation>Una entrada que importa tiene un nombre que corresponde a varios destinatarios.</translation>
    </message>
    <message>
        <source>Default is kept as it is, on purpose.</source>
        <translation>Default se conserva como está, a propósito.</translation>
    </message>
    <message>
        <source>Somebody changed what our last run left.</source>
        <translation>Alguien cambió lo que dejó nuestra última ejecución.</translation>
    </message>
    <message>
        <source>Its owner chose Default before any run of ours.</source>
        <translation>El propietario eligió Default antes de cualquier ejecución nuestra.</translation>
    </message>
    <message>
        <source>Default is closed, but people who should see something do not: a group&apos;s entry is missing or dead.</source>
        <translation>Default está cerrado, pero personas que deberían ver algo no lo ven: la entrada de un grupo falta o está muerta.</translation>
    </message>
    <message>
        <source>Default is still as it came.</source>
        <translation>Default sigue como vino.</translation>
    </message>
    <message>
        <source>Everything is as the policy wants.</source>
        <translation>Todo está como quiere la directiva.</translation>
    </message>
    <message>
        <source>The mailbox is no more.</source>
        <translation>El buzón ya no existe.</translation>
    </message>
    <message>
        <source>The calendar was never read.</source>
        <translation>El calendario nunca se leyó.</translation>
    </message>
    <message>
        <source>The last reading failed.</source>
        <translation>La última lectura falló.</translation>
    </message>
    <message>
        <source>The last reading is too old.</source>
        <translation>La última lectura es demasiado antigua.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Default.</source>
        <translation>El servicio no mostró la entrada de Default.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Anonymous.</source>
        <translation>El servicio no mostró la entrada de Anonymous.</translation>
    </message>
    <message>
        <source>The name on an entry fits several recipients.</source>
        <translation>El nombre de una entrada corresponde a varios destinatarios.</translation>
    </message>
    <message>
        <source>The mailbox was made anew since.</source>
        <translation>El buzón se creó de nuevo desde entonces.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>No hay directiva.</translation>
    </message>
    <message>
        <source>No policy claims it.</source>
        <translation>Ninguna directiva lo cubre.</translation>
    </message>
    <message>
        <source>Mailboxes of this type are not in scope unless named.</source>
        <translation>Los buzones de este tipo solo están en el ámbito si se nombran.</translation>
    </message>
    <message>
        <source>A field of the scope was not read.</source>
        <translation>No se leyó un campo del ámbito.</translation>
    </message>
    <message>
        <source>Two policies claim it.</source>
        <translation>Dos directivas lo cubren.</translation>
    </message>
    <message>
        <source>It is no longer in scope.</source>
        <translation>Ya no está en el ámbito.</translation>
    </message>
    <message>
        <source>Kept as an exception.</source>
        <translation>Conservado como excepción.</translation>
    </message>
    <message>
        <source>Its exception has expired.</source>
        <translation>Su excepción ha caducado.</translation>
    </message>
    <message>
        <source>Kept as an exception, but a grant is missing.</source>
        <translation>Conservado como excepción, pero falta una concesión.</translation>
    </message>
    <message>
        <source>Somebody shares less since our last run.</source>
        <translation>Alguien comparte menos desde nuestra última ejecución.</translation>
    </message>
    <message>
        <source>Somebody shares more since our last run.</source>
        <translation>Alguien comparte más desde nuestra última ejecución.</translation>
    </message>
    <message>
        <source>Somebody shares otherwise since our last run.</source>
        <translation>Alguien comparte de otro modo desde nuestra última ejecución.</translation>
    </message>
    <message>
        <source>Its owner chose Default.</source>
        <translation>El propietario eligió Default.</translation>
    </message>
    <message>
        <source>Its owner closed it.</source>
        <translation>El propietario lo cerró.</translation>
    </message>
    <message>
        <source>A group&apos;s entry is missing.</source>
        <translation>Falta la entrada de un grupo.</translation>
    </message>
    <message>
        <source>A group was made anew; its old entry grants nothing.</source>
        <translation>Un grupo se creó de nuevo; su antigua entrada no concede nada.</translation>
    </message>
    <message>
        <source>Default is as it came.</source>
        <translation>Default está como vino.</translation>
    </message>
    <message>
        <source>Anonymous is not as the policy wants.</source>
        <translation>Anonymous no está como quiere la directiva.</translation>
    </message>
    <message>
        <source>A group has an entry that no policy wants any more.</source>
        <translation>Un grupo tiene una entrada que ninguna directiva quiere ya.</translation>
    </message>
    <message>
        <source>A group&apos;s entry has other rights than the policy says.</source>
        <translation>La entrada de un grupo tiene otros permisos que los que dice la directiva.</translation>
    </message>
    <message>
        <source>As the policy wants.</source>
        <translation>Como quiere la directiva.</translation>
    </message>
    <message>
        <source>Changed since our last run: reported, not touched.</source>
        <translation>Cambiado desde nuestra última ejecución: notificado, sin tocar.</translation>
    </message>
    <message>
        <source>Changed since our last run: accepted as an exception.</source>
        <translation>Cambiado desde nuestra última ejecución: aceptado como excepción.</translation>
    </message>
    <message>
        <source>Changed since our last run: put back.</source>
        <translation>Cambiado desde nuestra última ejecución: restablecido.</translation>
    </message>
    <message>
        <source>Customised: held for a decision.</source>
        <translation>Personalizado: retenido hasta que se decida.</translation>
    </message>
    <message>
        <source>Customised: kept.</source>
        <translation>Personalizado: conservado.</translation>
    </message>
    <message>
        <source>Customised: overwritten.</source>
        <translation>Personalizado: sobrescrito.</translation>
    </message>
    <message>
        <source>A group of the policy cannot carry rights.</source>
        <translation>Un grupo de la directiva no puede llevar permisos.</translation>
    </message>
    <message>
        <source>Put back from the snapshot.</source>
        <translation>Restablecido desde la instantánea.</translation>
    </message>
    <message>
        <source>Not in the snapshot.</source>
        <translation>No está en la instantánea.</translation>
    </message>
    <message>
        <source>The snapshot holds no reading of it.</source>
        <translation>La instantánea no contiene ninguna lectura de él.</translation>
    </message>
    <message>
        <source>It was not customised.</source>
        <translation>No estaba personalizado.</translation>
    </message>
    <message>
        <source>An entry of the snapshot names nobody who could be added.</source>
        <translation>Una entrada de la instantánea no nombra a nadie que se pueda añadir.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The run did not touch it.</source>
        <translation>La ejecución no lo tocó.</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>Alguien lo cambió desde entonces.</translation>
    </message>
    <message>
        <source>To become send-only.</source>
        <translation>Pasará a ser solo de envío.</translation>
    </message>
    <message>
        <source>Somebody changed it after the plan was made.</source>
        <translation>Alguien lo cambió después de hacerse el plan.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>retener</translation>
    </message>
    <message>
        <source>The plan writes to this mailbox.</source>
        <translation>El plan escribe en este buzón.</translation>
    </message>
    <message>
        <source>The plan leaves this mailbox as it is.</source>
        <translation>El plan deja este buzón como está.</translation>
    </message>
    <message>
        <source>Nothing is done before somebody has decided.</source>
        <translation>No se hace nada antes de que alguien decida.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Result of a row of a run</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>Result of a row of a run</comment>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <comment>Result of a row of a run</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Result of a row of a run</comment>
        <translation>retenido</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>Result of a row of a run</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>Result of a row of a run</comment>
        <translation>en duda</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>Aún no se ha enviado nada para él.</translation>
    </message>
    <message>
        <source>A write may have been sent; resuming reads before it goes on.</source>
        <translation>Puede que se enviara una escritura; al reanudar se lee antes de seguir.</translation>
    </message>
    <message>
        <source>As planned, and proved by reading it back.</source>
        <translation>Como estaba previsto, y comprobado leyéndolo de nuevo.</translation>
    </message>
    <message>
        <source>Not done, on purpose.</source>
        <translation>No se hizo, a propósito.</translation>
    </message>
    <message>
        <source>It could not be done; nothing further was sent.</source>
        <translation>No se pudo hacer; no se envió nada más.</translation>
    </message>
    <message>
        <source>A write was sent and its effect is not known; resuming reads again.</source>
        <translation>Se envió una escritura y no se conoce su efecto; al reanudar se lee de nuevo.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>State of a run</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not ended</source>
        <comment>State of a run</comment>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminada.</translation>
    </message>
    <message>
        <source>Stopped before the end; it can be resumed.</source>
        <translation>Detenida antes del fin; se puede reanudar.</translation>
    </message>
    <message>
        <source>Stopped: sign in again, then resume.</source>
        <translation>Detenida: inicie sesión de nuevo y reanude.</translation>
    </message>
    <message>
        <source>Stopped: the service refuses; has a role expired? Resume when it is back.</source>
        <translation>Detenida: el servicio rechaza; ¿ha caducado un rol? Reanude cuando vuelva a tenerlo.</translation>
    </message>
    <message>
        <source>Stopped: too many rows failed.</source>
        <translation>Detenida: fallaron demasiadas filas.</translation>
    </message>
    <message>
        <source>Stopped: the same failure again and again.</source>
        <translation>Detenida: el mismo error una y otra vez.</translation>
    </message>
    <message>
        <source>Stopped: the store could not record what was to be done.</source>
        <translation>Detenida: el almacén no pudo registrar lo que había que hacer.</translation>
    </message>
    <message>
        <source>Stopped: a rule of the program was broken. Please report it.</source>
        <translation>Detenida: se incumplió una regla del programa. Por favor, notifíquelo.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>Rows of a run</comment>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>Rows of a run</comment>
        <translation>%1 retenidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>Rows of a run</comment>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <comment>Rows of a run</comment>
        <translation>%1 en duda</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>Rows of a run</comment>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <comment>Rows of a run</comment>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>An entry of somebody who was deleted.</source>
        <translation>Una entrada de alguien que fue eliminado.</translation>
    </message>
    <message>
        <source>stopped: lease lost</source>
        <comment>State of a run</comment>
        <translation>detenida: exclusividad perdida</translation>
    </message>
    <message>
        <source>Stopped: the run no longer had the tenant to itself.</source>
        <translation>Detenida: la ejecución ya no tenía el inquilino para ella sola.</translation>
    </message>
    <message>
        <source>The mailbox was not found: it is gone, or out of reach for this account.</source>
        <translation>No se encontró el buzón: ya no existe o está fuera del alcance de esta cuenta.</translation>
    </message>
    <message>
        <source>%1 begun</source>
        <comment>Rows of a run</comment>
        <translation>%1 empezados</translation>
    </message>
</context>
<context>
    <name>words::trustee</name>
    <message>
        <source>Default</source>
        <comment>The entry that counts for everybody inside without a closer one</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <comment>The entry that counts for everybody outside</comment>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>everybody inside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>todos los de dentro</translation>
    </message>
    <message>
        <source>everybody outside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>todos los de fuera</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>An entry whose name fits several</comment>
        <translation>ambiguo</translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>An entry whose owner is no more</comment>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>external</source>
        <comment>An entry of somebody outside</comment>
        <translation>externo</translation>
    </message>
    <message>
        <source>of the group</source>
        <comment>An entry of a group mailbox&apos;s owners or members</comment>
        <translation>del grupo</translation>
    </message>
    <message>
        <source>Everybody in the organisation who has no closer entry, by name or through a group.</source>
        <translation>Todos los de la organización que no tienen una entrada más cercana, por su nombre o por un grupo.</translation>
    </message>
    <message>
        <source>Everybody who is not signed in to the organisation.</source>
        <translation>Todos los que no han iniciado sesión en la organización.</translation>
    </message>
    <message>
        <source>Several recipients have this name, and the service does not say which is meant.</source>
        <translation>Varios destinatarios tienen este nombre, y el servicio no dice a cuál se refiere.</translation>
    </message>
    <message>
        <source>Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.</source>
        <translation>Ya nadie tiene este nombre: la cuenta se eliminó o cambió de nombre. La entrada no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Somebody outside, invited by the owner to share this calendar.</source>
        <translation>Alguien de fuera, invitado por el propietario a compartir este calendario.</translation>
    </message>
    <message>
        <source>The owners or members of the group whose mailbox this is; left alone.</source>
        <translation>Los propietarios o miembros del grupo al que pertenece este buzón; se dejan como están.</translation>
    </message>
</context>
</TS>
