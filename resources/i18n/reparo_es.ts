<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
<context>
    <name>AgreementWords</name>
    <message>
        <source>severity %1</source>
        <translation>gravedad %1</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>la clase</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>el canal</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>la gravedad</translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>el tema</translation>
    </message>
    <message>
        <source>the group of customers</source>
        <translation>el grupo de clientes</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the network member</source>
        <translation>el miembro de la red</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>de reloj</translation>
    </message>
    <message>
        <source>of office hours</source>
        <translation>de horario hábil</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>días hábiles</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>días calendario</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>supervisores</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>miembro de red</translation>
    </message>
    <message>
        <source>with customers</source>
        <translation>con clientes</translation>
    </message>
    <message>
        <source>with network members</source>
        <translation>con miembros de la red</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>every case</source>
        <translation>todo caso</translation>
    </message>
    <message>
        <source>every network member</source>
        <translation>todo miembro de la red</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>al %1 %</translation>
    </message>
    <message>
        <source>when due</source>
        <translation>al vencer</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>case moves on</source>
        <translation>pasa a otro gerente</translation>
    </message>
    <message>
        <source>as promised in each case</source>
        <translation>según se prometa</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>hora de %1</translation>
    </message>
    <message>
        <source>does not hold: no match in %1</source>
        <translation>no vale: no coincide en %1</translation>
    </message>
    <message>
        <source>holds: it speaks of every case</source>
        <translation>vale: habla de todo caso</translation>
    </message>
    <message>
        <source>holds: match in %1</source>
        <translation>vale: coincide en %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>First of tomorrow</source>
        <translation>Primeros de mañana</translation>
    </message>
    <message>
        <source>Oldest case</source>
        <translation>El más antiguo</translation>
    </message>
    <message>
        <source>Going on soon</source>
        <translation>Se reanudan pronto</translation>
    </message>
    <message>
        <source>delay: %1</source>
        <translation>demora: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>decided, to be told</source>
        <translation>decidido, falta avisar</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>goes on %1</source>
        <translation>sigue %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>a cargo de %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Within 1 h</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No overdue cases.</source>
        <translation>Nada está vencido.</translation>
    </message>
    <message>
        <source>Nothing falls due within the hour.</source>
        <translation>Nada vence dentro de una hora.</translation>
    </message>
    <message>
        <source>Nothing more falls due today.</source>
        <translation>Hoy no vence nada más.</translation>
    </message>
    <message>
        <source>Nothing is due after today.</source>
        <translation>Nada vence después de hoy.</translation>
    </message>
    <message>
        <source>No case waits for anybody.</source>
        <translation>Ningún caso espera a nadie.</translation>
    </message>
    <message>
        <source>Next due %1 (%2)</source>
        <translation>El próximo vence %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>left no contact details</source>
        <translation>no dejó datos de contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Prefiere</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Lo usa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>this case was merged into it</source>
        <translation>este caso se fusionó con él</translation>
    </message>
    <message>
        <source>merged into this case</source>
        <translation>fusionado con este caso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in 12 months</source>
        <translation>
            <numerusform>%n caso en 12 meses</numerusform>
            <numerusform>%n casos en 12 meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>tell the customer the number</source>
        <translation>dígale el número al cliente</translation>
    </message>
    <message>
        <source>Owner confirmed</source>
        <translation>Responsable confirmado</translation>
    </message>
    <message>
        <source>nobody owns it yet</source>
        <translation>aún sin responsable</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>ya no aplica</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>Informe de la red</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, aún sin enviar</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>aceptado %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>enviado %1</translation>
    </message>
    <message>
        <source>Decide whether it is upheld</source>
        <translation>Decidir si procede</translation>
    </message>
    <message>
        <source>yes, in part or no</source>
        <translation>sí, en parte o no</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Respuesta entregada</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no fue posible</translation>
    </message>
    <message>
        <source>in a call, or with proof of receipt</source>
        <translation>en llamada o con constancia de recibo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>con constancia</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>severity %1</source>
        <translation>gravedad %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The background jobs without a window; JSON lines</source>
        <translation>Las tareas de fondo sin ventana; líneas JSON</translation>
    </message>
    <message>
        <source>One round, then end</source>
        <translation>Una sola vuelta y termina</translation>
    </message>
    <message>
        <source>End when there is nothing left to do</source>
        <translation>Termina cuando no queda nada por hacer</translation>
    </message>
    <message>
        <source>Cases a round and job at most</source>
        <translation>Máximo de casos por vuelta y tarea</translation>
    </message>
    <message>
        <source>Log cases: one JSON object a line on standard input</source>
        <translation>Registra casos: un objeto JSON por línea en la entrada estándar</translation>
    </message>
    <message>
        <source>Line %1 was not logged: %2</source>
        <translation>La línea %1 no se registró: %2</translation>
    </message>
    <message>
        <source>Nothing after line %1 was logged either.</source>
        <translation>Tampoco se registró nada después de la línea %1.</translation>
    </message>
    <message>
        <source>One case with its whole history and clocks</source>
        <translation>Un caso con toda su historia y sus relojes</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Why this date? Every counted and paused stretch of a clock</source>
        <translation>¿Por qué esta fecha? Cada tramo contado o en pausa de un reloj</translation>
    </message>
    <message>
        <source>Only this clock</source>
        <translation>Solo este reloj</translation>
    </message>
    <message>
        <source>The cases of a query, such as: is:open owner:me due:&lt;1h</source>
        <translation>Los casos de una consulta, por ejemplo: estado:abierto responsable:yo vence:&lt;1h</translation>
    </message>
    <message>
        <source>As in the search box; nothing = all cases</source>
        <translation>Como en el filtro de la ventana; vacía = todos los casos</translation>
    </message>
    <message>
        <source>Order; due first if not given</source>
        <translation>Orden; si no se indica, por vencimiento</translation>
    </message>
    <message>
        <source>So many at most; 0 = all</source>
        <translation>Máximo de casos; 0 = todos</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>en pausa, quedan %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionado con</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>%1, cycle %2: %3 from %4, due %5 (%6)</source>
        <translation>%1, ciclo %2: %3 desde %4, vence %5 (%6)</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pausa: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Give it to somebody, or by rule</source>
        <translation>Lo asigna a alguien o por regla</translation>
    </message>
    <message>
        <source>Who gets it; by rule if not given</source>
        <translation>A quién; si no se indica, por regla</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Its manager takes it on</source>
        <translation>Su gerente lo asume</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>Cambia su gravedad</translation>
    </message>
    <message>
        <source>The new priority</source>
        <translation>La nueva gravedad</translation>
    </message>
    <message>
        <source>Change what is known of it</source>
        <translation>Cambia lo que se sabe del caso</translation>
    </message>
    <message>
        <source>Such as summary=… category=… &quot;amount=125000 COP&quot; attributes=time,courtesy</source>
        <translation>Por ejemplo summary=… category=… &quot;amount=125000 COP&quot; attributes=time,courtesy</translation>
    </message>
    <message>
        <source>Work on it begins</source>
        <translation>Empieza el trabajo</translation>
    </message>
    <message>
        <source>Its clock pauses until the customer or a time</source>
        <translation>Pausa el reloj hasta que responda el cliente o llegue una hora</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>2026-11-24T14:00:00-05:00, +2h, +3d</source>
        <translation>2026-11-24T14:00:00-05:00, +2h, +3d</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más detalle</translation>
    </message>
    <message>
        <source>Its clock runs again</source>
        <translation>El reloj vuelve a correr</translation>
    </message>
    <message>
        <source>Hand it to a network member</source>
        <translation>Lo envía a un miembro de la red</translation>
    </message>
    <message>
        <source>What they should do</source>
        <translation>Qué se le pide</translation>
    </message>
    <message>
        <source>The network member takes it</source>
        <translation>El miembro de la red lo acepta</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué respondió</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>Una nota interna</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>A try to reach the customer</source>
        <translation>Un intento de contactar al cliente</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo resultó</translation>
    </message>
    <message>
        <source>By phone if not given</source>
        <translation>Si no se indica, por teléfono</translation>
    </message>
    <message>
        <source>The answer was given in it</source>
        <translation>En él se dio la respuesta</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Something promised to the customer</source>
        <translation>Algo prometido al cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>A remedy or compensation</source>
        <translation>Una solución o compensación</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Qué se ofrece</translation>
    </message>
    <message>
        <source>Its value, such as 125000.50 COP</source>
        <translation>Su valor, por ejemplo 125000.50 COP</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Quién lo autoriza</translation>
    </message>
    <message>
        <source>The customer took it</source>
        <translation>El cliente la aceptó</translation>
    </message>
    <message>
        <source>The customer did not</source>
        <translation>El cliente no la aceptó</translation>
    </message>
    <message>
        <source>The answer is decided</source>
        <translation>Se decide la respuesta</translation>
    </message>
    <message>
        <source>Who was right</source>
        <translation>Si procede o no</translation>
    </message>
    <message>
        <source>What the customer is told</source>
        <translation>Qué se le dice al cliente</translation>
    </message>
    <message>
        <source>The confirmed category; the present one if not given</source>
        <translation>La categoría confirmada; si no se indica, la actual</translation>
    </message>
    <message>
        <source>The confirmed cause; the present one if not given</source>
        <translation>La causa confirmada; si no se indica, la actual</translation>
    </message>
    <message>
        <source>The customer was told at once</source>
        <translation>Se le dijo al cliente de una vez</translation>
    </message>
    <message>
        <source>The customer has the answer</source>
        <translation>El cliente tiene la respuesta</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>When the customer had it; now if not given</source>
        <translation>Cuándo la tuvo; si no se indica, ahora</translation>
    </message>
    <message>
        <source>It was not over</source>
        <translation>No había terminado</translation>
    </message>
    <message>
        <source>It is the same matter as another</source>
        <translation>Es el mismo asunto de otro caso</translation>
    </message>
    <message>
        <source>The case that goes on</source>
        <translation>El caso que sigue</translation>
    </message>
    <message>
        <source>It was another matter after all</source>
        <translation>Sí era otro asunto</translation>
    </message>
    <message>
        <source>Many made-up cases, for measuring</source>
        <translation>Muchos casos inventados, para medir</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>The same seed makes the same cases</source>
        <translation>La misma semilla da los mismos casos</translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
    <message>
        <source>About a verb, or the manual page</source>
        <translation>Sobre una orden, o la página de manual</translation>
    </message>
    <message>
        <source>The verb</source>
        <translation>La orden</translation>
    </message>
    <message>
        <source>The manual page of all verbs, in roff</source>
        <translation>La página de manual de todas las órdenes, en roff</translation>
    </message>
    <message>
        <source>New categories: %1</source>
        <translation>Categorías nuevas: %1</translation>
    </message>
    <message>
        <source>Nothing was taken; --keep-good takes the good lines. %1</source>
        <translation>No se importó nada; --keep-good toma las líneas buenas. %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Take cases from elsewhere</source>
        <translation>Trae casos de otra parte</translation>
    </message>
    <message>
        <source>Rows of a CSV file, by a map of its columns</source>
        <translation>Filas de un archivo CSV, según un mapa de sus columnas</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>Qué significan sus columnas</translation>
    </message>
    <message>
        <source>utf-8, utf-16, latin-1; found out if not given</source>
        <translation>utf-8, utf-16, latin-1; si no se indica, se averigua</translation>
    </message>
    <message>
        <source>One character, or tab; found out if not given</source>
        <translation>Un carácter, o tab; si no se indica, se averigua</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Solo dice qué pasaría</translation>
    </message>
    <message>
        <source>Take the good lines although others are refused</source>
        <translation>Toma las líneas buenas aunque otras se rechacen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The store: sqlite:FILE, a path, or postgresql://…; else REPARO_STORE, else the user&apos;s own</source>
        <translation>La base: sqlite:ARCHIVO, una ruta o postgresql://…; si no, REPARO_STORE; si no, la del usuario</translation>
    </message>
    <message>
        <source>Who works: a login; else the account&apos;s name, else the system</source>
        <translation>Quién trabaja: un usuario; si no, el nombre de la cuenta; si no, el sistema</translation>
    </message>
    <message>
        <source>One JSON object a line, times in UTC</source>
        <translation>Un objeto JSON por línea, horas en UTC</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Idioma de los mensajes</translation>
    </message>
    <message>
        <source>Another time than now; only for tests, with REPARO_TEST_CLOCK=1</source>
        <translation>Otra hora en lugar de la actual; solo para pruebas, con REPARO_TEST_CLOCK=1</translation>
    </message>
    <message>
        <source>Log, read and work cases</source>
        <translation>Registra, consulta y trabaja casos</translation>
    </message>
    <message>
        <source>Reparo: complaints and claims from the command line.</source>
        <translation>Reparo: quejas y reclamos desde la línea de órdenes.</translation>
    </message>
    <message>
        <source>Store made: %1</source>
        <translation>Base creada: %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Copia hecha y revisada: %1</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Restaurada desde %1.</translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation>Crea una base nueva</translation>
    </message>
    <message>
        <source>Fill it with the demo company; the same seed gives the same store</source>
        <translation>La llena con la empresa de demostración; la misma semilla da la misma base</translation>
    </message>
    <message>
        <source>So many cases over 13 months</source>
        <translation>Cuántos casos en 13 meses</translation>
    </message>
    <message>
        <source>The company&apos;s name</source>
        <translation>El nombre de la empresa</translation>
    </message>
    <message>
        <source>Its country, for phones, money and time: CO, MX, ES …</source>
        <translation>Su país, para teléfonos, dinero y hora: CO, MX, ES…</translation>
    </message>
    <message>
        <source>The backup file</source>
        <translation>El archivo de la copia</translation>
    </message>
    <message>
        <source>Make, check, back up and restore stores</source>
        <translation>Crea, revisa, copia y restaura bases</translation>
    </message>
    <message>
        <source>What kind of store it is and what is in it</source>
        <translation>Qué tipo de base es y qué contiene</translation>
    </message>
    <message>
        <source>Recompute everything and compare; differences end with 3</source>
        <translation>Recalcula todo y compara; con diferencias termina en 3</translation>
    </message>
    <message>
        <source>Also the search text and every reference</source>
        <translation>También el texto de búsqueda y cada referencia</translation>
    </message>
    <message>
        <source>Copy the store to a file while it is in use</source>
        <translation>Copia la base a un archivo mientras está en uso</translation>
    </message>
    <message>
        <source>Check a backup, then put it in the store&apos;s place</source>
        <translation>Revisa una copia y la pone en lugar de la base</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>%1 may work here now.</source>
        <translation>%1 ya puede trabajar aquí.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Contraseña nueva de %1</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene contraseña nueva.</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>Qué hace aquí</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Codes of categories, kinds or languages, with commas</source>
        <translation>Códigos de categorías, tipos o idiomas, separados por comas</translation>
    </message>
    <message>
        <source>For network members: whose people they are</source>
        <translation>Para miembros de la red: a qué empresa pertenece</translation>
    </message>
    <message>
        <source>Open cases that rules give them</source>
        <translation>Casos abiertos que las reglas le asignan</translation>
    </message>
    <message>
        <source>Who may work here</source>
        <translation>Quién puede trabajar aquí</translation>
    </message>
    <message>
        <source>Give somebody an account</source>
        <translation>Crea una cuenta</translation>
    </message>
    <message>
        <source>Take the password from a file, - = stdin</source>
        <translation>Toma la contraseña de un archivo, - = entrada estándar</translation>
    </message>
    <message>
        <source>Nobody can sign in with it yet</source>
        <translation>Aún no sirve para ingresar</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Lock an account; nothing of it is lost</source>
        <translation>Bloquea una cuenta; nada de ella se pierde</translation>
    </message>
    <message>
        <source>%1 may work here again.</source>
        <translation>%1 puede trabajar aquí de nuevo.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 quedó bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it again</source>
        <translation>La desbloquea</translation>
    </message>
    <message>
        <source>Change what somebody does here</source>
        <translation>Cambia el rol de alguien</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 quedó cambiado.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Cambia una contraseña</translation>
    </message>
    <message>
        <source>Take it from a file, - = stdin; one&apos;s own: the present one first</source>
        <translation>La toma de un archivo, - = entrada estándar; la propia: primero la actual</translation>
    </message>
    <message>
        <source>The case&apos;s number</source>
        <translation>El número del caso</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Muestra esta ayuda</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Muestra la versión</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>De quién es la cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) made.</source>
        <translation>
            <numerusform>%n caso creado.</numerusform>
            <numerusform>%n casos creados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1; repeats: %2; refused: %3; new categories: %4.</source>
        <translation>Filas: %1; repetidas: %2; rechazadas: %3; categorías nuevas: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken. %1</source>
        <translation>
            <numerusform>%n caso importado. %1</numerusform>
            <numerusform>%n casos importados. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be taken, nothing was changed. %1</source>
        <translation>
            <numerusform>Se importaría %n caso, no se cambió nada. %1</numerusform>
            <numerusform>Se importarían %n casos, no se cambió nada. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases checked: %1; differences: %2.</source>
        <translation>Casos revisados: %1; diferencias: %2.</translation>
    </message>
    <message>
        <source>--store, --as, --json and --lang go with every verb: reparoctl --help</source>
        <translation>--store, --as, --json y --lang sirven con cada orden: reparoctl --help</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>procedente</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <translation>procedente en parte</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>no procedente</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>cortesía</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>asesor(a)</translation>
    </message>
    <message>
        <source>claims manager</source>
        <translation>gerente de reclamaciones</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor(a)</translation>
    </message>
    <message>
        <source>quality coordinator</source>
        <translation>coordinador(a) de calidad</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>miembro de la red</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador(a)</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>primer contacto</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>running</source>
        <translation>corre</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>to network</source>
        <translation>a la red</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>unmerged</source>
        <translation>separado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesa</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>information of the customer</source>
        <translation>información del cliente</translation>
    </message>
    <message>
        <source>the customer&apos;s decision</source>
        <translation>decisión del cliente</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>un tercero</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>The completion for bash</source>
        <translation>El autocompletado para bash</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Versión del motor</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. It is one of: %3.</source>
        <translation>%1 no puede ser «%2». Es una de: %3.</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: no existe el archivo %2.</translation>
    </message>
    <message>
        <source>%1 has a value that can&apos;t be taken.</source>
        <translation>%1 tiene un valor que no sirve.</translation>
    </message>
    <message>
        <source>The verb is missing: what is to be done?</source>
        <translation>Falta el verbo: ¿qué se debe hacer?</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>This means nothing here: %1</source>
        <translation>Esto no significa nada aquí: %1</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--help says how it is written.</source>
        <translation>Con --help se ve cómo se escribe.</translation>
    </message>
    <message>
        <source>due when they are back</source>
        <translation>vence cuando ya regresó</translation>
    </message>
    <message>
        <source>everybody who could take it is absent</source>
        <translation>quienes podrían tomarlo están ausentes</translation>
    </message>
    <message>
        <source>nobody has the skill</source>
        <translation>nadie tiene la habilidad</translation>
    </message>
    <message>
        <source>there is nobody else</source>
        <translation>no hay nadie más</translation>
    </message>
    <message>
        <source>%1 is absent until %2.</source>
        <translation>%1 está ausente hasta el %2.</translation>
    </message>
    <message>
        <source>%1 would be absent until %2.</source>
        <translation>%1 estaría ausente hasta el %2.</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 se queda: %2</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ya regresó.</translation>
    </message>
    <message>
        <source>Somebody will not work; what can&apos;t wait goes to others</source>
        <translation>Alguien no trabajará; lo que no puede esperar pasa a otros</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When it begins; now if not given</source>
        <translation>Cuándo empieza; ahora, si no se da</translation>
    </message>
    <message>
        <source>Why, for colleagues</source>
        <translation>Por qué, para los compañeros</translation>
    </message>
    <message>
        <source>Only show who would get what</source>
        <translation>Solo mostrar quién recibiría qué</translation>
    </message>
    <message>
        <source>Cases due when they are back stay with them (so by itself)</source>
        <translation>Los casos que vencen a su regreso se le quedan (así ocurre sin pedirlo)</translation>
    </message>
    <message>
        <source>Every open case goes to others</source>
        <translation>Todos sus casos abiertos pasan a otros</translation>
    </message>
    <message>
        <source>Ends an absence, also one to come</source>
        <translation>Termina una ausencia, también una por venir</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>ausente hasta el %1</translation>
    </message>
    <message>
        <source>absent from %1</source>
        <translation>ausente desde el %1</translation>
    </message>
    <message>
        <source>Holidays: %1; events at a time of day: %2; left out: %3.</source>
        <translation>Festivos: %1; eventos con hora: %2; omitidos: %3.</translation>
    </message>
    <message>
        <source>A JSON file of calendars</source>
        <translation>Un archivo JSON de calendarios</translation>
    </message>
    <message>
        <source>Working days, hours and holidays of a year, by month</source>
        <translation>Días hábiles, horas y festivos de un año, por mes</translation>
    </message>
    <message>
        <source>Its id in the file</source>
        <translation>Su id en el archivo</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>El año</translation>
    </message>
    <message>
        <source>The holidays of an .ics file, as a calendar&apos;s JSON has them</source>
        <translation>Los festivos de un archivo .ics, como van en el JSON de un calendario</translation>
    </message>
    <message>
        <source>Only events with this value: a category or another property</source>
        <translation>Solo los eventos con este valor: una categoría u otra propiedad</translation>
    </message>
    <message>
        <source>Leave the events of this name out</source>
        <translation>Omitir los eventos de este nombre</translation>
    </message>
    <message>
        <source>First year of what comes back each year; else last year</source>
        <translation>Primer año de lo que se repite cada año; si no, el año pasado</translation>
    </message>
    <message>
        <source>Its last year; else ten years from now</source>
        <translation>Su último año; si no, dentro de diez años</translation>
    </message>
    <message>
        <source>When so many open minutes have passed: a CSV table from stdin</source>
        <translation>Cuándo han pasado tantos minutos abiertos: una tabla CSV por la entrada</translation>
    </message>
    <message>
        <source>How many open minutes lie between: a CSV table from stdin</source>
        <translation>Cuántos minutos abiertos hay entre dos horas: una tabla CSV por la entrada</translation>
    </message>
    <message>
        <source>The first line must be the header: %1</source>
        <translation>La primera línea debe ser el encabezado: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read or written any more, after line %1: %2</source>
        <translation>La tabla ya no se puede leer o escribir, después de la línea %1: %2</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>The line doesn&apos;t have three columns.</source>
        <translation>La línea no tiene tres columnas.</translation>
    </message>
    <message>
        <source>There is no calendar “%1” in the file.</source>
        <translation>No hay ningún calendario «%1» en el archivo.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«%1» no es un número de minutos.</translation>
    </message>
    <message>
        <source>The calendar never has so much open time.</source>
        <translation>El calendario nunca tiene tanto tiempo abierto.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Working hours, holidays and due times</source>
        <translation>Horas de trabajo, festivos y vencimientos</translation>
    </message>
    <message>
        <source>Why it is overdue</source>
        <translation>Por qué está vencido</translation>
    </message>
    <message>
        <source>What held it up</source>
        <translation>Qué lo demoró</translation>
    </message>
    <message>
        <source>More about it; needed with other</source>
        <translation>Más detalle; obligatorio con other</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Saved: %1, version %2. Open cases keep the version that they have; reparoctl agreement reapply shows what another one would change.</source>
        <translation>Guardado: %1, versión %2. Los casos abiertos conservan la versión que tienen; reparoctl agreement reapply muestra qué cambiaría con otra.</translation>
    </message>
    <message>
        <source>%1 open cases would change. Nothing was changed.</source>
        <translation>Cambiarían %1 casos abiertos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed: %1; not changed: %2</source>
        <translation>Cambiados: %1; sin cambiar: %2</translation>
    </message>
    <message>
        <source>What is promised to whom, in versions</source>
        <translation>Qué se promete a quién, por versiones</translation>
    </message>
    <message>
        <source>All of them, in the order in which they are asked</source>
        <translation>Todos, en el orden en que se consultan</translation>
    </message>
    <message>
        <source>One with its targets, as its file would say it</source>
        <translation>Uno con sus metas, como lo diría su archivo</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>A new version from a JSON file</source>
        <translation>Una versión nueva desde un archivo JSON</translation>
    </message>
    <message>
        <source>As agreement show prints it</source>
        <translation>Como lo imprime agreement show</translation>
    </message>
    <message>
        <source>Put open cases under the newest version that speaks of them</source>
        <translation>Pone los casos abiertos bajo la versión más nueva que habla de ellos</translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation>Solo muestra qué cambiaría</translation>
    </message>
    <message>
        <source>%1 of office hours</source>
        <translation>%1 hábiles</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 días hábiles</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 días calendario</translation>
    </message>
    <message>
        <source>not counted: closed</source>
        <translation>no cuenta: cerrado</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>no cuenta: %1</translation>
    </message>
    <message>
        <source>By agreement %1, version %2</source>
        <translation>Según el acuerdo %1, versión %2</translation>
    </message>
    <message>
        <source>More time for its legal term, told before it ends</source>
        <translation>Más tiempo para su término legal, avisado antes de que venza</translation>
    </message>
    <message>
        <source>Days, or minutes of a term in hours</source>
        <translation>Días, o minutos si el término va en horas</translation>
    </message>
    <message>
        <source>As the customer was told</source>
        <translation>Como se le dijo al cliente</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>acuse de recibo</translation>
    </message>
    <message>
        <source>owner confirms</source>
        <translation>confirma el responsable</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>próxima noticia</translation>
    </message>
    <message>
        <source>legal term</source>
        <translation>término legal</translation>
    </message>
    <message>
        <source>network accepts</source>
        <translation>la red acepta</translation>
    </message>
    <message>
        <source>network resolves</source>
        <translation>la red resuelve</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>prorrogado</translation>
    </message>
    <message>
        <source>%1  %2 alarms rang late</source>
        <translation>%1  %2 avisos llegaron tarde</translation>
    </message>
    <message>
        <source>What clocks have told you and you did not read</source>
        <translation>Lo que los relojes le avisaron y no ha leído</translation>
    </message>
    <message>
        <source>They count as read afterwards</source>
        <translation>Después cuentan como leídos</translation>
    </message>
    <message>
        <source>Messages of the kind folder are written to %1</source>
        <translation>Los mensajes de la clase folder se escriben en %1</translation>
    </message>
    <message>
        <source>The channels are set. Passwords: reparoctl channel password mail</source>
        <translation>Los canales quedaron configurados. Contraseñas: reparoctl channel password mail</translation>
    </message>
    <message>
        <source>Password of the channel %1</source>
        <translation>Contraseña del canal %1</translation>
    </message>
    <message>
        <source>How messages leave: mail server, SMS gateway, folder</source>
        <translation>Por dónde salen los mensajes: servidor de correo, pasarela de SMS, carpeta</translation>
    </message>
    <message>
        <source>What is set, without passwords</source>
        <translation>Lo configurado, sin contraseñas</translation>
    </message>
    <message>
        <source>Take the settings of a file</source>
        <translation>Tomar la configuración de un archivo</translation>
    </message>
    <message>
        <source>JSON, as channel show prints it</source>
        <translation>JSON, como lo escribe channel show</translation>
    </message>
    <message>
        <source>Keep a password on this machine</source>
        <translation>Guardar una contraseña en este equipo</translation>
    </message>
    <message>
        <source>Of which channel</source>
        <translation>De qué canal</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>%1 is reached by: %2</source>
        <translation>A %1 se llega por: %2</translation>
    </message>
    <message>
        <source>How network members are reached</source>
        <translation>Cómo se llega a los miembros de la red</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>Change what is given, keep the rest</source>
        <translation>Cambiar lo que se da, dejar lo demás</translation>
    </message>
    <message>
        <source>Of the member</source>
        <translation>Del miembro</translation>
    </message>
    <message>
        <source>Address for the full case</source>
        <translation>Dirección para el caso completo</translation>
    </message>
    <message>
        <source>Mobile number for text messages</source>
        <translation>Celular para mensajes de texto</translation>
    </message>
    <message>
        <source>es or en; of what is written to them</source>
        <translation>es o en; de lo que se les escribe</translation>
    </message>
    <message>
        <source>Where they work, in words</source>
        <translation>Dónde trabajan, en palabras</translation>
    </message>
    <message>
        <source>Open cases at once; 0 = no limit</source>
        <translation>Casos abiertos a la vez; 0 = sin límite</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Goes at</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>The message to %1 goes again.</source>
        <translation>El mensaje a %1 sale de nuevo.</translation>
    </message>
    <message>
        <source>The message to %1 will not be sent.</source>
        <translation>El mensaje a %1 no se enviará.</translation>
    </message>
    <message>
        <source>Of the message, as outbox list shows it</source>
        <translation>Del mensaje, como lo muestra outbox list</translation>
    </message>
    <message>
        <source>Messages that go out</source>
        <translation>Mensajes que salen</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>Lo que está en camino</translation>
    </message>
    <message>
        <source>Only what a person must look at</source>
        <translation>Solo lo que una persona debe mirar</translation>
    </message>
    <message>
        <source>The newest, wherever they are</source>
        <translation>Los más nuevos, estén donde estén</translation>
    </message>
    <message>
        <source>Send a message again, now</source>
        <translation>Enviar un mensaje otra vez, ahora</translation>
    </message>
    <message>
        <source>To this address instead</source>
        <translation>A esta dirección en su lugar</translation>
    </message>
    <message>
        <source>Never send a message</source>
        <translation>No enviar nunca un mensaje</translation>
    </message>
    <message>
        <source>Dates in the file: %1; holidays of %2 already: %3.</source>
        <translation>Fechas en el archivo: %1; ya eran festivos de %2: %3.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Save them in this calendar of the store, as a new version</source>
        <translation>Los guarda en este calendario del almacén, como versión nueva</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 versión %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Saved: %1, version %2. Agreements that count by it from now on: %3. Open cases keep the version that they have; reparoctl agreement reapply shows what the new one would change.</source>
        <translation>Guardado: %1, versión %2. Acuerdos que cuentan por ella desde ahora: %3. Los casos abiertos conservan la versión que tienen; reparoctl agreement reapply muestra qué cambiaría la nueva.</translation>
    </message>
    <message>
        <source>Those of the store, and what agreements count by them</source>
        <translation>Los del almacén y qué acuerdos cuentan por ellos</translation>
    </message>
    <message>
        <source>One of the store, as its file would say it</source>
        <translation>Uno del almacén, como lo diría su archivo</translation>
    </message>
    <message>
        <source>A new version in the store from a JSON file</source>
        <translation>Una versión nueva en el almacén, desde un archivo JSON</translation>
    </message>
    <message>
        <source>As calendar show prints it</source>
        <translation>Como lo imprime calendar show</translation>
    </message>
    <message>
        <source>Done in case %1</source>
        <translation>Hecho en el caso %1</translation>
    </message>
    <message>
        <source>The phone that it came from</source>
        <translation>El teléfono del que vino</translation>
    </message>
    <message>
        <source>What it says; else standard input</source>
        <translation>Lo que dice; si no, la entrada estándar</translation>
    </message>
    <message>
        <source>The cases move when the absence begins, %1. As of now that would be:</source>
        <translation>Los casos pasan cuando empiece la ausencia, %1. A día de hoy sería:</translation>
    </message>
    <message>
        <source>%1  %2 messages do not leave</source>
        <translation>%1  %2 mensajes no salen</translation>
    </message>
    <message>
        <source>Hear the SMS gateway: PORT of this machine, or ADDRESS:PORT with a key (reparoctl channel password door)</source>
        <translation>Escuchar a la pasarela de SMS: PUERTO de este equipo, o DIRECCIÓN:PUERTO con una clave (reparoctl channel password door)</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Saved as it came: %1</source>
        <translation>Guardado tal como llegó: %1</translation>
    </message>
    <message>
        <source>The mail is part of case %1 now.</source>
        <translation>El correo ya hace parte del caso %1.</translation>
    </message>
    <message>
        <source>The mail made case %1.</source>
        <translation>Con el correo se abrió el caso %1.</translation>
    </message>
    <message>
        <source>The mail needs nothing. It stays on record.%1</source>
        <translation>El correo no necesita nada. Queda registrado.%1</translation>
    </message>
    <message>
        <source>Received %1 = cases %2 + follow-ups %3 + reports %4 + quarantine %5 + dismissed %6 + not read yet %7</source>
        <translation>Recibidos %1 = casos %2 + seguimientos %3 + informes %4 + cuarentena %5 + descartados %6 + sin leer %7</translation>
    </message>
    <message>
        <source>Of the mail, as mail list shows it</source>
        <translation>Del correo, como lo muestra mail list</translation>
    </message>
    <message>
        <source>Mail that came in</source>
        <translation>Correo que llegó</translation>
    </message>
    <message>
        <source>The newest, and what became of them</source>
        <translation>Lo más reciente y qué fue de cada uno</translation>
    </message>
    <message>
        <source>Only of this state</source>
        <translation>Solo los de este estado</translation>
    </message>
    <message>
        <source>What a mail says</source>
        <translation>Lo que dice un correo</translation>
    </message>
    <message>
        <source>Save it as it came to this new file</source>
        <translation>Guardarlo tal como llegó en este archivo nuevo</translation>
    </message>
    <message>
        <source>Put a mail of the quarantine into a case</source>
        <translation>Llevar un correo en cuarentena a un caso</translation>
    </message>
    <message>
        <source>Of the case</source>
        <translation>Del caso</translation>
    </message>
    <message>
        <source>Make a case of a mail of the quarantine</source>
        <translation>Abrir un caso con un correo en cuarentena</translation>
    </message>
    <message>
        <source>A mail of the quarantine needs nothing</source>
        <translation>Un correo en cuarentena no necesita nada</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Por qué, en pocas palabras</translation>
    </message>
    <message>
        <source>Whether all mail is accounted for</source>
        <translation>Si todo el correo está contado</translation>
    </message>
    <message>
        <source>%1: came before, %2 %3</source>
        <translation>%1: ya había llegado, %2 %3</translation>
    </message>
    <message>
        <source>A mail in a file, or all mail below a folder, as the inbox takes it</source>
        <translation>Un correo en un archivo, o todos los de una carpeta, como los toma el buzón</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>State: %1 %2</source>
        <translation>Estado: %1 %2</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Caso: %1</translation>
    </message>
    <message>
        <source>Perhaps about case: %1</source>
        <translation>Tal vez del caso: %1</translation>
    </message>
    <message>
        <source>File: %1 (%2 bytes)</source>
        <translation>Archivo: %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>A question to the network member who has it</source>
        <translation>Una pregunta al miembro de la red que lo tiene</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What the network member says</source>
        <translation>Lo que dice el miembro de la red</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Numbers of the questions that it answers; all if not given</source>
        <translation>Números de las preguntas que responde; todas si no se dan</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Por qué no hay respuesta</translation>
    </message>
    <message>
        <source>The day for which the rest is promised, 2026-11-24</source>
        <translation>El día para el que se promete el resto, 2026-11-24</translation>
    </message>
    <message>
        <source>The member&apos;s work is done</source>
        <translation>El trabajo del miembro está hecho</translation>
    </message>
    <message>
        <source>The network member does not take it</source>
        <translation>El miembro de la red no lo acepta</translation>
    </message>
    <message>
        <source>A network member sees whom to call; it goes on record</source>
        <translation>Un miembro de la red ve a quién llamar; queda anotado</translation>
    </message>
    <message>
        <source>Code or name; by rule if not given</source>
        <translation>Código o nombre; por regla si no se da</translation>
    </message>
    <message>
        <source>Away from the member who has it and did not accept</source>
        <translation>Se lo quita al miembro que lo tiene y no lo aceptó</translation>
    </message>
    <message>
        <source>The customer if not given</source>
        <translation>El cliente si no se da</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntó</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>no lo toma</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>se mostró</translation>
    </message>
    <message>
        <source>The file is in case %1.</source>
        <translation>El archivo está en el caso %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Files of a case: pictures, PDF and plain text</source>
        <translation>Archivos de un caso: imágenes, PDF y texto</translation>
    </message>
    <message>
        <source>Put a file into a case; 25 MB at most</source>
        <translation>Pone un archivo en un caso; 25 MB a lo sumo</translation>
    </message>
    <message>
        <source>Another name than the file&apos;s</source>
        <translation>Otro nombre que el del archivo</translation>
    </message>
    <message>
        <source>The files of a case</source>
        <translation>Los archivos de un caso</translation>
    </message>
    <message>
        <source>Write a file out; never over another</source>
        <translation>Escribe un archivo; nunca encima de otro</translation>
    </message>
    <message>
        <source>As file list shows it</source>
        <translation>Como lo muestra file list</translation>
    </message>
    <message>
        <source>Where to; its own name here if not given</source>
        <translation>Dónde; con su nombre aquí si no se da</translation>
    </message>
    <message>
        <source>%1: %2 open</source>
        <translation>%1: %2 abiertos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Accepted in time</source>
        <translation>Aceptados a tiempo</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resueltos a tiempo</translation>
    </message>
    <message>
        <source>Median to accept</source>
        <translation>Mediana para aceptar</translation>
    </message>
    <message>
        <source>Topics that they take, apart by commas; empty = all</source>
        <translation>Temas que atiende, con comas; vacío = todos</translation>
    </message>
    <message>
        <source>Code of their calendar; empty = always</source>
        <translation>Código de su calendario; vacío = siempre</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Por quién preguntar</translation>
    </message>
    <message>
        <source>Whom the rule would give a case, and why</source>
        <translation>A quién le daría la regla un caso, y por qué</translation>
    </message>
    <message>
        <source>How members kept their times in the last 13 weeks</source>
        <translation>Cómo cumplieron los miembros en las últimas 13 semanas</translation>
    </message>
    <message>
        <source>What happens when a member does not accept in time</source>
        <translation>Qué pasa cuando un miembro no acepta a tiempo</translation>
    </message>
    <message>
        <source>ask: a person is offered the next one; auto: the case goes there, twice at most</source>
        <translation>ask: se propone el siguiente a una persona; auto: el caso pasa allí, dos veces a lo sumo</translation>
    </message>
    <message>
        <source>The message to %1 goes in ten seconds (%2).</source>
        <translation>El mensaje a %1 sale en diez segundos (%2).</translation>
    </message>
    <message>
        <source>Recorded for %1 (%2).</source>
        <translation>Anotado para %1 (%2).</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message numerus="yes">
        <source>A case closes %n day(s) after the customer had the answer.</source>
        <translation>
            <numerusform>Un caso se cierra %n día después de que el cliente recibió la respuesta.</numerusform>
            <numerusform>Un caso se cierra %n días después de que el cliente recibió la respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the customer; the text from --text or stdin</source>
        <translation>Escribe al cliente; el texto de --text o de la entrada</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>How; by the rule if not given</source>
        <translation>Cómo; por la regla si no se da</translation>
    </message>
    <message>
        <source>To this address instead of the customer&apos;s own</source>
        <translation>A esta dirección en vez de la del cliente</translation>
    </message>
    <message>
        <source>Of mail and letters; the text&apos;s own if not given</source>
        <translation>De correos y cartas; el del texto si no se da</translation>
    </message>
    <message>
        <source>What the customer reads or hears</source>
        <translation>Lo que el cliente lee u oye</translation>
    </message>
    <message>
        <source>An answer: close the case once the customer has it</source>
        <translation>Una respuesta: cierra el caso cuando el cliente la tenga</translation>
    </message>
    <message>
        <source>A call was made, a letter was posted</source>
        <translation>Se hizo una llamada o se envió una carta</translation>
    </message>
    <message>
        <source>As task list shows it</source>
        <translation>Como lo muestra task list</translation>
    </message>
    <message>
        <source>How the call went</source>
        <translation>Cómo fue la llamada</translation>
    </message>
    <message>
        <source>When to call again; soon if not given</source>
        <translation>Cuándo volver a llamar; pronto si no se da</translation>
    </message>
    <message>
        <source>Calls and letters that people carry out</source>
        <translation>Llamadas y cartas que hacen las personas</translation>
    </message>
    <message>
        <source>What is to be done by hand</source>
        <translation>Lo que se hace a mano</translation>
    </message>
    <message>
        <source>Days from the answer until its case closes by itself</source>
        <translation>Días desde la respuesta hasta que su caso se cierra solo</translation>
    </message>
    <message>
        <source>Set it to so many</source>
        <translation>Fijar ese número de días</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Send the customer the answer</source>
        <translation>Envía la respuesta al cliente</translation>
    </message>
    <message>
        <source>Send it, and close the case once the customer has it</source>
        <translation>La envía, y cierra el caso cuando el cliente la tenga</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>de fábrica</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Guardado como versión %1.</translation>
    </message>
    <message>
        <source>Without value in this case: %1</source>
        <translation>Sin valor en este caso: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Cómo viaja</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>What is typed after ::</source>
        <translation>Lo que se escribe después de ::</translation>
    </message>
    <message>
        <source>Phrases that are inserted by typing ::key</source>
        <translation>Frases que se insertan escribiendo ::clave</translation>
    </message>
    <message>
        <source>All phrases</source>
        <translation>Todas las frases</translation>
    </message>
    <message>
        <source>Only of this language</source>
        <translation>Solo de este idioma</translation>
    </message>
    <message>
        <source>Write a phrase</source>
        <translation>Escribe una frase</translation>
    </message>
    <message>
        <source>What is inserted</source>
        <translation>Lo que se inserta</translation>
    </message>
    <message>
        <source>Take a phrase out</source>
        <translation>Quita una frase</translation>
    </message>
    <message>
        <source>What messages say, with names to be filled in</source>
        <translation>Lo que dicen los mensajes, con nombres por llenar</translation>
    </message>
    <message>
        <source>All texts, and whose they are</source>
        <translation>Todos los textos, y de quién son</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>Its versions, newest first</source>
        <translation>Sus versiones, la más nueva primero</translation>
    </message>
    <message>
        <source>The company&apos;s own version of a text</source>
        <translation>La versión propia de un texto</translation>
    </message>
    <message>
        <source>As text show prints it; - = stdin</source>
        <translation>Como lo escribe text show; - = entrada</translation>
    </message>
    <message>
        <source>A text filled with a case</source>
        <translation>Un texto lleno con un caso</translation>
    </message>
    <message>
        <source>Try this text instead; - = stdin</source>
        <translation>Prueba este texto; - = entrada</translation>
    </message>
    <message>
        <source>Kept for a person to place: reparoctl mail list</source>
        <translation>Guardado para que alguien lo ubique: reparoctl mail list</translation>
    </message>
    <message>
        <source>A text message that a gateway received</source>
        <translation>Un mensaje de texto que recibió una pasarela</translation>
    </message>
    <message>
        <source>A file of the case, as file list shows it</source>
        <translation>Un archivo del caso, como lo muestra file list</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Late in 30 days by %1: %2</source>
        <translation>Demoras en 30 días por %1: %2</translation>
    </message>
    <message>
        <source>How the works are doing; 0 all is well, 4 something needs attention, 1 something fails, 3 mail was lost</source>
        <translation>Cómo va todo; 0 todo va bien, 4 algo pide atención, 1 algo falla, 3 se perdió correo</translation>
    </message>
    <message>
        <source>Also today&apos;s escalations, and why promises were late</source>
        <translation>También los escalamientos de hoy y los motivos de demora</translation>
    </message>
    <message>
        <source>not set up: no mail is fetched</source>
        <translation>sin configurar: no se recoge correo</translation>
    </message>
    <message>
        <source>not set up: messages go to a folder</source>
        <translation>sin configurar: los mensajes van a una carpeta</translation>
    </message>
    <message>
        <source>fails since %1, tries: %2 (%3) %4</source>
        <translation>falla desde %1, intentos: %2 (%3) %4</translation>
    </message>
    <message>
        <source>the settings can&apos;t be read: reparoctl channel set</source>
        <translation>no se puede leer la configuración: reparoctl channel set</translation>
    </message>
    <message>
        <source>worked last %1</source>
        <translation>funcionó por última vez %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>(does not add up: mail was lost)</source>
        <translation>(no cuadra: se perdió correo)</translation>
    </message>
    <message>
        <source>waiting: %1, the oldest for %2</source>
        <translation>en espera: %1, el más antiguo desde hace %2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>uncertain: %1, failed: %2</source>
        <translation>inciertos: %1, fallidos: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>mail that came</source>
        <translation>correo recibido</translation>
    </message>
    <message>
        <source>fetching mail</source>
        <translation>recoger correo</translation>
    </message>
    <message>
        <source>sending mail</source>
        <translation>enviar correo</translation>
    </message>
    <message>
        <source>sending text messages</source>
        <translation>enviar SMS</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>this computer&apos;s clock</source>
        <translation>reloj de este equipo</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>NOBODY REACTED</source>
        <translation>SIN ATENDER</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to the network</source>
        <translation>a la red</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>%1: password %2</source>
        <translation>%1: contraseña %2</translation>
    </message>
    <message>
        <source>The password is %1.</source>
        <translation>La contraseña está %1.</translation>
    </message>
    <message>
        <source>Where to keep it: the keyring, else a sealed file; file for an agent outside of a session</source>
        <translation>Dónde guardarla: el llavero y, si no hay, un archivo sellado; file para un agente fuera de la sesión</translation>
    </message>
    <message>
        <source>Step by step whether a channel works now, and what to do if not</source>
        <translation>Paso a paso si un canal funciona ahora, y qué hacer si no</translation>
    </message>
    <message>
        <source>Of which channel; without one all that are set up</source>
        <translation>De qué canal; sin él, todos los configurados</translation>
    </message>
    <message>
        <source>Test these settings, which are not saved</source>
        <translation>Probar estos ajustes, que no se guardan</translation>
    </message>
    <message>
        <source>Send one message that says it is a test to this address of your own (mail, sms)</source>
        <translation>Enviar un mensaje que dice ser una prueba a esta dirección propia (mail, sms)</translation>
    </message>
    <message>
        <source>In its own words: %1 %2</source>
        <translation>En sus palabras: %1 %2</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>En sus palabras: %1</translation>
    </message>
    <message>
        <source>Name the channel: reparoctl channel test mail …</source>
        <translation>Nombre el canal: reparoctl channel test mail …</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to judge yet</source>
        <translation>nada que medir aún</translation>
    </message>
    <message>
        <source>%1 % accepted in time</source>
        <translation>%1 % aceptados a tiempo</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 de %3)</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <source>can&apos;t be reached: no mail, no phone</source>
        <translation>no se le puede escribir: sin correo ni celular</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>todos los temas</translation>
    </message>
</context>
<context>
    <name>EscalationText</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>to the network</source>
        <translation>a la red</translation>
    </message>
    <message>
        <source>moved on unconfirmed</source>
        <translation>pasó a otro sin confirmar</translation>
    </message>
    <message>
        <source>not taken by the network</source>
        <translation>no lo toma la red</translation>
    </message>
    <message>
        <source>not accepted by the network</source>
        <translation>la red no lo aceptó</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>aceptado %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>order not sent</source>
        <translation>orden sin enviar</translation>
    </message>
    <message>
        <source>not accepted %1</source>
        <translation>sin aceptar %1</translation>
    </message>
    <message>
        <source>unread %1</source>
        <translation>sin leer %1</translation>
    </message>
    <message>
        <source>on shift %1</source>
        <translation>en turno %1</translation>
    </message>
    <message>
        <source>accept by %1</source>
        <translation>aceptar hasta %1</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>aún sin aceptar</translation>
    </message>
    <message>
        <source>Order delivered %1</source>
        <translation>Orden entregada %1</translation>
    </message>
    <message>
        <source>Order sent %1</source>
        <translation>Orden enviada %1</translation>
    </message>
    <message>
        <source>The order did not leave: look at the messages.</source>
        <translation>La orden no salió: mire los mensajes.</translation>
    </message>
    <message>
        <source>No order was sent yet</source>
        <translation>Aún no se envió ninguna orden</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) rang while nobody was watching</source>
        <translation>
            <numerusform>%n alarma sonó mientras nadie vigilaba</numerusform>
            <numerusform>%n alarmas sonaron mientras nadie vigilaba</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>vencido hace %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Read first by %1</source>
        <translation>Lo leyó primero %1</translation>
    </message>
    <message>
        <source>Late because of: %1</source>
        <translation>Motivo de demora: %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>took the case on</source>
        <translation>asumió el caso</translation>
    </message>
    <message>
        <source>began to work on it</source>
        <translation>empezó a trabajarlo</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>lo reabrió</translation>
    </message>
    <message>
        <source>took something back</source>
        <translation>deshizo un cambio</translation>
    </message>
    <message>
        <source>call with %1</source>
        <translation>llamada con %1</translation>
    </message>
    <message>
        <source>visit, received by %1</source>
        <translation>visita atendida por %1</translation>
    </message>
    <message>
        <source>e-mail, logged by %1</source>
        <translation>correo registrado por %1</translation>
    </message>
    <message>
        <source>WhatsApp message, logged by %1</source>
        <translation>mensaje de WhatsApp registrado por %1</translation>
    </message>
    <message>
        <source>message on social media, logged by %1</source>
        <translation>mensaje en redes registrado por %1</translation>
    </message>
    <message>
        <source>SMS, logged by %1</source>
        <translation>SMS registrado por %1</translation>
    </message>
    <message>
        <source>web form, logged by %1</source>
        <translation>formulario web registrado por %1</translation>
    </message>
    <message>
        <source>letter, logged by %1</source>
        <translation>carta registrada por %1</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguien sin identificar</translation>
    </message>
    <message>
        <source>assigned it to %1</source>
        <translation>asignó el caso a %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>paused it until %1</source>
        <translation>lo puso en pausa hasta %1</translation>
    </message>
    <message>
        <source>the pause has run out</source>
        <translation>venció la pausa</translation>
    </message>
    <message>
        <source>resumed it</source>
        <translation>lo reanudó</translation>
    </message>
    <message>
        <source>sent it to %1</source>
        <translation>lo envió a %1</translation>
    </message>
    <message>
        <source>accepted it</source>
        <translation>lo aceptó</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>nota interna</translation>
    </message>
    <message>
        <source>gave the customer the answer (%1)</source>
        <translation>dio la respuesta al cliente (%1)</translation>
    </message>
    <message>
        <source>spoke with the customer (%1)</source>
        <translation>habló con el cliente (%1)</translation>
    </message>
    <message>
        <source>tried to reach the customer (%1)</source>
        <translation>intentó contactar al cliente (%1)</translation>
    </message>
    <message>
        <source>resolved it: %1</source>
        <translation>lo resolvió: %1</translation>
    </message>
    <message>
        <source>closed it: %1</source>
        <translation>lo cerró: %1</translation>
    </message>
    <message>
        <source>The customer had the answer %1</source>
        <translation>El cliente tuvo la respuesta: %1</translation>
    </message>
    <message>
        <source>separated it from %1</source>
        <translation>lo separó de %1</translation>
    </message>
    <message>
        <source>merged it into %1</source>
        <translation>lo fusionó con %1</translation>
    </message>
    <message>
        <source>merged %1 into this case</source>
        <translation>fusionó %1 con este caso</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation>%1: %2 (antes: %3)</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambió: %1</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>ofreció: %1</translation>
    </message>
    <message>
        <source>on the authority of %1</source>
        <translation>con autorización de %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>prometió para %1</translation>
    </message>
    <message numerus="yes">
        <source>changed %n field(s)</source>
        <translation>
            <numerusform>cambió %n campo</numerusform>
            <numerusform>cambió %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>explained the delay: %1</source>
        <translation>explicó la demora: %1</translation>
    </message>
    <message>
        <source>put the case under the agreement %1, version %2</source>
        <translation>puso el caso bajo el acuerdo %1, versión %2</translation>
    </message>
    <message>
        <source>extended the legal term by %1</source>
        <translation>prorrogó el término legal en %1</translation>
    </message>
    <message>
        <source>asked the network</source>
        <translation>preguntó a la red</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>no lo acepta</translation>
    </message>
    <message>
        <source>%1 has our message</source>
        <translation>%1 tiene nuestro mensaje</translation>
    </message>
    <message>
        <source>asked to see whom to call</source>
        <translation>pidió ver a quién llamar</translation>
    </message>
    <message>
        <source>says that it is done</source>
        <translation>dice que está hecho</translation>
    </message>
    <message>
        <source>The rest by %1</source>
        <translation>El resto para el %1</translation>
    </message>
    <message>
        <source>added a file</source>
        <translation>agregó un archivo</translation>
    </message>
    <message>
        <source>automatic message (%1)</source>
        <translation>mensaje automático (%1)</translation>
    </message>
    <message>
        <source>wrote (%1)</source>
        <translation>escribió (%1)</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What you typed is kept as a draft, and Reparo goes on trying.</source>
        <translation>Lo que escribió queda guardado como borrador y Reparo sigue intentándolo.</translation>
    </message>
    <message>
        <source>What you typed stays here.</source>
        <translation>Lo que escribió sigue aquí.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En juego</translation>
    </message>
    <message>
        <source>Demeanour</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, crítico</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>FivePWords</name>
    <message>
        <source>Prompt: the promised time has passed. Apologise for the delay.</source>
        <translation>Pronta: el plazo prometido ya pasó. Ofrezca disculpas por la demora.</translation>
    </message>
    <message>
        <source>Prompt: “%1” promises nothing. Name a day or an hour.</source>
        <translation>Pronta: «%1» no promete nada. Diga un día o una hora.</translation>
    </message>
    <message>
        <source>Polite: there is no greeting.</source>
        <translation>Cortés: falta el saludo.</translation>
    </message>
    <message>
        <source>Polite: it neither thanks nor apologises.</source>
        <translation>Cortés: no agradece ni ofrece disculpas.</translation>
    </message>
    <message>
        <source>Polite: “%1” sounds harsh.</source>
        <translation>Cortés: «%1» suena duro.</translation>
    </message>
    <message>
        <source>Polite: “%1” reads as shouting.</source>
        <translation>Cortés: «%1» se lee como un grito.</translation>
    </message>
    <message>
        <source>Personal: the customer&apos;s name is not in it.</source>
        <translation>Personal: falta el nombre del cliente.</translation>
    </message>
    <message>
        <source>Personal: write the customer&apos;s name instead of “%1”.</source>
        <translation>Personal: escriba el nombre del cliente en vez de «%1».</translation>
    </message>
    <message>
        <source>Personal: nobody signs it.</source>
        <translation>Personal: nadie firma.</translation>
    </message>
    <message>
        <source>Personal: it doesn&apos;t say which case it is about.</source>
        <translation>Personal: no dice de qué caso se trata.</translation>
    </message>
    <message>
        <source>Professional: “%1” puts the blame on the customer.</source>
        <translation>Profesional: «%1» culpa al cliente.</translation>
    </message>
    <message>
        <source>Professional: not everybody understands “%1”.</source>
        <translation>Profesional: no todos entienden «%1».</translation>
    </message>
    <message>
        <source>Professional: %1 is still to be filled in.</source>
        <translation>Profesional: falta llenar %1.</translation>
    </message>
    <message>
        <source>Professional: a sentence of more than 40 words. Cut it in two: “%1”</source>
        <translation>Profesional: una frase de más de 40 palabras. Pártala en dos: «%1»</translation>
    </message>
    <message>
        <source>Promotional: “%1” advertises, and the customer has not agreed to that.</source>
        <translation>Promocional: «%1» es publicidad, y el cliente no la ha aceptado.</translation>
    </message>
    <message>
        <source>Promotional: “%1” advertises outside the allowed hours.</source>
        <translation>Promocional: «%1» es publicidad fuera del horario permitido.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) fit</source>
        <translation>
            <numerusform>cabe %n letra más</numerusform>
            <numerusform>caben %n letras más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes it dearer</source>
        <translation>«%1» lo encarece</translation>
    </message>
    <message>
        <source>by e-mail to %1</source>
        <translation>por correo a %1</translation>
    </message>
    <message>
        <source>by SMS to %1</source>
        <translation>por SMS al %1</translation>
    </message>
    <message>
        <source>by telephone, %1</source>
        <translation>por teléfono, %1</translation>
    </message>
    <message>
        <source>by letter to %1</source>
        <translation>por carta a %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>as the customer prefers</source>
        <translation>como prefiere el cliente</translation>
    </message>
    <message>
        <source>because the customer wrote by mail</source>
        <translation>porque escribió por correo</translation>
    </message>
    <message>
        <source>because the customer wrote by text message</source>
        <translation>porque escribió por SMS</translation>
    </message>
    <message>
        <source>because the customer wrote a letter</source>
        <translation>porque escribió una carta</translation>
    </message>
    <message>
        <source>because the customer called</source>
        <translation>porque llamó</translation>
    </message>
    <message>
        <source>because text messages need consent</source>
        <translation>porque los SMS necesitan consentimiento</translation>
    </message>
    <message>
        <source>the way that is on file</source>
        <translation>es la vía registrada</translation>
    </message>
    <message>
        <source>No way to reach the customer is on file. Add one to the customer.</source>
        <translation>No hay cómo llegar al cliente. Agregue una vía en el cliente.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: due afterwards.</source>
        <translation>
            <numerusform>%n se queda: vence después.</numerusform>
            <numerusform>%n se quedan: vencen después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can take %1: %2.</source>
        <translation>Nadie puede tomar %1: %2.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Mail was lost</source>
        <translation>Se perdió correo</translation>
    </message>
    <message>
        <source>Tell the administrator: reparoctl store verify</source>
        <translation>Avise al administrador: reparoctl store verify</translation>
    </message>
    <message>
        <source>All mail is accounted for</source>
        <translation>Todo el correo está contado</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait for a person</source>
        <translation>
            <numerusform>%n correo espera a una persona</numerusform>
            <numerusform>%n correos esperan a una persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can&apos;t be read.</source>
        <translation>No se puede leer su configuración.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed try(s).</source>
        <translation>
            <numerusform>%n intento fallido.</numerusform>
            <numerusform>%n intentos fallidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail comes in</source>
        <translation>El correo entra</translation>
    </message>
    <message>
        <source>Looked last %1</source>
        <translation>Última consulta %1</translation>
    </message>
    <message>
        <source>No mailbox is set up</source>
        <translation>No hay buzón configurado</translation>
    </message>
    <message>
        <source>No mail comes in by itself.</source>
        <translation>El correo no entra por sí solo.</translation>
    </message>
    <message>
        <source>Nobody has fetched mail since %1</source>
        <translation>Nadie recoge el correo desde %1</translation>
    </message>
    <message>
        <source>Nobody has fetched mail yet</source>
        <translation>Nadie ha recogido el correo todavía</translation>
    </message>
    <message>
        <source>A window or an agent that has the mailbox&apos;s password must be running.</source>
        <translation>Debe estar abierta una ventana o un agente que tenga la contraseña del buzón.</translation>
    </message>
    <message>
        <source>No mail comes in</source>
        <translation>No entra correo</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>El correo sale</translation>
    </message>
    <message>
        <source>Mail goes to a folder</source>
        <translation>El correo va a una carpeta</translation>
    </message>
    <message>
        <source>Mail does not leave</source>
        <translation>El correo no sale</translation>
    </message>
    <message>
        <source>Nobody sends mail</source>
        <translation>Nadie envía el correo</translation>
    </message>
    <message>
        <source>Text messages leave</source>
        <translation>Los SMS salen</translation>
    </message>
    <message>
        <source>Text messages go to a folder</source>
        <translation>Los SMS van a una carpeta</translation>
    </message>
    <message>
        <source>Text messages do not leave</source>
        <translation>Los SMS no salen</translation>
    </message>
    <message>
        <source>Nobody sends text messages</source>
        <translation>Nadie envía los SMS</translation>
    </message>
    <message>
        <source>A window or an agent that has the channel&apos;s password must be running.</source>
        <translation>Debe estar abierta una ventana o un agente que tenga la contraseña del canal.</translation>
    </message>
    <message>
        <source>No server is set up, so nobody gets them.</source>
        <translation>No hay servidor configurado: no le llegan a nadie.</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Último %1</translation>
    </message>
    <message>
        <source>None was sent yet</source>
        <translation>Aún no se envió ninguno</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>Ningún mensaje espera</translation>
    </message>
    <message>
        <source>The oldest for %1</source>
        <translation>El primero hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on their way</source>
        <translation>
            <numerusform>%n mensaje en camino</numerusform>
            <numerusform>%n mensajes en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not leave</source>
        <translation>
            <numerusform>%n mensaje no sale</numerusform>
            <numerusform>%n mensajes no salen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>No message needs a decision</source>
        <translation>Ningún mensaje espera decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n incierto</numerusform>
            <numerusform>%n inciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need a decision</source>
        <translation>
            <numerusform>%n mensaje espera decisión</numerusform>
            <numerusform>%n mensajes esperan decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 down since %2</source>
        <translation>%1 caído desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n en espera</numerusform>
            <numerusform>%1: %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not fetched</source>
        <translation>%1: sin recoger</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right</source>
        <translation>El reloj de este equipo está bien</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>cases %1</source>
        <translation>casos %1</translation>
    </message>
    <message>
        <source>follow-ups %1</source>
        <translation>seguimientos %1</translation>
    </message>
    <message>
        <source>quarantine %1</source>
        <translation>cuarentena %1</translation>
    </message>
    <message>
        <source>delivery reports %1</source>
        <translation>informes de entrega %1</translation>
    </message>
    <message>
        <source>dismissed %1</source>
        <translation>descartados %1</translation>
    </message>
    <message>
        <source>not read yet %1</source>
        <translation>sin leer %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibidos %1</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Petition</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Felicitación</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Espera al cliente</translation>
    </message>
    <message>
        <source>With the network</source>
        <translation>Con la red</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Procedente</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>Procedente en parte</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>No procedente</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Cortesía</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Preocupado</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Molesto</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Furioso</translation>
    </message>
    <message>
        <source>Threatening</source>
        <translation>Amenazante</translation>
    </message>
    <message>
        <source>Told in a call</source>
        <translation>Informado por llamada</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>Informado en persona</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Mensaje entregado</translation>
    </message>
    <message>
        <source>Letter posted</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Customer can&apos;t be reached</source>
        <translation>Cliente no ubicado</translation>
    </message>
    <message>
        <source>Left no contact details</source>
        <translation>No dejó datos de contacto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Desistimiento</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>Asesoría de servicio</translation>
    </message>
    <message>
        <source>Claims manager</source>
        <translation>Gerente de reclamaciones</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Quality coordinator</source>
        <translation>Coordinación de calidad</translation>
    </message>
    <message>
        <source>Network member</source>
        <translation>Miembro de la red</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Information from the customer</source>
        <translation>Información del cliente</translation>
    </message>
    <message>
        <source>A decision of the customer</source>
        <translation>Una decisión del cliente</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Un tercero</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contestó</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contestó</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Line busy</source>
        <translation>Línea ocupada</translation>
    </message>
    <message>
        <source>Left word</source>
        <translation>Se dejó razón</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>El personal</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Los repuestos</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>El transporte</translation>
    </message>
    <message>
        <source>Our own error</source>
        <translation>Un error nuestro</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Owner confirms</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Próxima noticia</translation>
    </message>
    <message>
        <source>Legal term</source>
        <translation>Término legal</translation>
    </message>
    <message>
        <source>Network accepts</source>
        <translation>La red acepta</translation>
    </message>
    <message>
        <source>Network resolves</source>
        <translation>La red resuelve</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Open this store: sqlite:FILE, a path, or postgresql://…</source>
        <translation>Abre esta base: sqlite:ARCHIVO, una ruta o postgresql://…</translation>
    </message>
    <message>
        <source>Fill in this user name.</source>
        <translation>Escribe de entrada este usuario.</translation>
    </message>
    <message>
        <source>Language of the screens: es or en.</source>
        <translation>Idioma de las pantallas: es o en.</translation>
    </message>
    <message>
        <source>light, dark, contrast or auto.</source>
        <translation>light (claro), dark (oscuro), contrast (alto contraste) o auto.</translation>
    </message>
    <message>
        <source>Start a contact with this phone number.</source>
        <translation>Empieza un contacto con este número de teléfono.</translation>
    </message>
    <message>
        <source>Render every screen with demo data to PNG files in this folder, and end.</source>
        <translation>Dibuja cada pantalla con datos de demostración en archivos PNG de esta carpeta y termina.</translation>
    </message>
    <message>
        <source>--lang takes es or en.</source>
        <translation>--lang acepta es o en.</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or auto.</source>
        <translation>--theme acepta light, dark, contrast o auto.</translation>
    </message>
    <message>
        <source>Reparo: complaints, each with an owner and a clock.</source>
        <translation>Reparo: quejas y reclamos, cada uno con responsable y reloj.</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>unknown sender</source>
        <translation>remitente desconocido</translation>
    </message>
    <message>
        <source>Its subject names a case, but it answers no mail of it. Anybody can write a number: look whether it belongs there.</source>
        <translation>El asunto nombra un caso, pero no responde a ningún correo de ese caso. Un número lo escribe cualquiera: mire si pertenece a él.</translation>
    </message>
    <message>
        <source>It answers a mail of a case, but comes from an address that nobody of the case has.</source>
        <translation>Responde a un correo de un caso, pero viene de una dirección que nadie del caso tiene.</translation>
    </message>
    <message>
        <source>A program wrote it, and it belongs to no case.</source>
        <translation>Lo escribió un programa y no pertenece a ningún caso.</translation>
    </message>
    <message>
        <source>It is our own mail that came back.</source>
        <translation>Es un correo nuestro que volvió.</translation>
    </message>
    <message>
        <source>It does not say from whom it is.</source>
        <translation>No dice de quién es.</translation>
    </message>
    <message>
        <source>It has no subject, no words and no files.</source>
        <translation>No trae asunto, texto ni archivos.</translation>
    </message>
    <message>
        <source>It can&apos;t be read as a mail. Its original is kept.</source>
        <translation>No se puede leer como correo. Se conserva el original.</translation>
    </message>
    <message>
        <source>It is too large: only its beginning was read.</source>
        <translation>Es demasiado grande: solo se leyó el comienzo.</translation>
    </message>
    <message>
        <source>The mail server marked it as spam.</source>
        <translation>El servidor de correo lo marcó como no deseado.</translation>
    </message>
    <message>
        <source>It tells of the delivery of a message that is not ours.</source>
        <translation>Informa de la entrega de un mensaje que no es nuestro.</translation>
    </message>
    <message>
        <source>No case could take it as it is.</source>
        <translation>Ningún caso pudo recibirlo tal como está.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>caso nuevo</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>delivery report</source>
        <translation>informe de entrega</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>cuarentena</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>number in subject</source>
        <translation>número en el asunto</translation>
    </message>
    <message>
        <source>other sender</source>
        <translation>otro remitente</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>nuestro</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>sin remitente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>muy grande</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>no deseado</translation>
    </message>
    <message>
        <source>foreign report</source>
        <translation>informe ajeno</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no recibido</translation>
    </message>
    <message>
        <source>It is safe here, and will be read in a moment.</source>
        <translation>Está a salvo aquí y se leerá en un momento.</translation>
    </message>
    <message>
        <source>It made case %1.</source>
        <translation>Abrió el caso %1.</translation>
    </message>
    <message>
        <source>It is part of case %1.</source>
        <translation>Hace parte del caso %1.</translation>
    </message>
    <message>
        <source>It tells what became of a message of ours; see Messages.</source>
        <translation>Cuenta qué fue de un mensaje nuestro; vea Mensajes.</translation>
    </message>
    <message>
        <source>It needs nothing: %1</source>
        <translation>No necesita nada: %1</translation>
    </message>
    <message>
        <source>A text message that is no order, and its phone has not one open case.</source>
        <translation>Un mensaje de texto que no es una orden, y su teléfono no tiene un único caso abierto.</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
</context>
<context>
    <name>MemberInbox</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>with the claims team</source>
        <translation>en manos del equipo</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>preguntan: %1</translation>
    </message>
    <message>
        <source>done, with the claims team</source>
        <translation>hecho, en manos del equipo</translation>
    </message>
    <message>
        <source>accepted, to be done</source>
        <translation>aceptado, por hacer</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>por aceptar</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>mensaje nuevo</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>To be printed and posted</source>
        <translation>Por imprimir y enviar</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>Por llamar</translation>
    </message>
    <message numerus="yes">
        <source>Not reached in %n call(s)</source>
        <translation>
            <numerusform>Sin respuesta en %n llamada</numerusform>
            <numerusform>Sin respuesta en %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>again from %1</source>
        <translation>de nuevo desde %1</translation>
    </message>
    <message>
        <source>Goes in a moment; Z takes it back</source>
        <translation>Sale en un momento; Z lo detiene</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera para salir</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <translation>Todavía no sale. %1</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Enviada %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>Said %1</source>
        <translation>Dicho %1</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>Entregado %1</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>No se entregó. %1</translation>
    </message>
    <message>
        <source>Taken back, not sent</source>
        <translation>Detenido, no se envió</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>The rule finds nobody: there are no network members.</source>
        <translation>La regla no encuentra a nadie: no hay miembros de la red.</translation>
    </message>
    <message>
        <source>The rule finds nobody: none has mail or phone in the directory.</source>
        <translation>La regla no encuentra a nadie: ninguno tiene correo ni celular en el directorio.</translation>
    </message>
    <message>
        <source>The rule finds nobody: none takes this topic.</source>
        <translation>La regla no encuentra a nadie: ninguno atiende este tema.</translation>
    </message>
    <message>
        <source>The rule finds nobody: all have had the case.</source>
        <translation>La regla no encuentra a nadie: todos tuvieron ya el caso.</translation>
    </message>
    <message>
        <source>The rule finds nobody: all are full.</source>
        <translation>La regla no encuentra a nadie: todos están al tope.</translation>
    </message>
    <message>
        <source>It is not our work</source>
        <translation>No nos corresponde</translation>
    </message>
    <message>
        <source>We were not let in</source>
        <translation>No pudimos entrar</translation>
    </message>
    <message>
        <source>A part has yet to arrive</source>
        <translation>Falta que llegue un repuesto</translation>
    </message>
    <message>
        <source>We have no record of it</source>
        <translation>No tenemos registro</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 tiene %2</translation>
    </message>
    <message>
        <source>By rule: works there, %1</source>
        <translation>Por regla: trabaja allí, %1</translation>
    </message>
    <message>
        <source>By rule: least load, %1</source>
        <translation>Por regla: menor carga, %1</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) rang while nobody was watching</source>
        <translation>
            <numerusform>%n aviso sonó sin que nadie mirara</numerusform>
            <numerusform>%n avisos sonaron sin que nadie mirara</numerusform>
        </translation>
    </message>
    <message>
        <source>Now yours: nobody had confirmed it in time</source>
        <translation>Ahora es suyo: nadie lo había confirmado a tiempo</translation>
    </message>
    <message>
        <source>Enter shows your overdue cases</source>
        <translation>Intro muestra sus casos vencidos</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>se acabó el plazo</translation>
    </message>
    <message>
        <source>%1 % of the time is gone</source>
        <translation>ya pasó el %1 % del plazo</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>faltan %1 para vencer</translation>
    </message>
    <message>
        <source>due %1 ago</source>
        <translation>venció hace %1</translation>
    </message>
    <message>
        <source>told %1 late</source>
        <translation>avisado %1 tarde</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Un mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not leave</source>
        <translation>
            <numerusform>%n mensaje no sale</numerusform>
            <numerusform>%n mensajes no salen</numerusform>
        </translation>
    </message>
    <message>
        <source>The network member does not take it</source>
        <translation>El miembro de la red no lo acepta</translation>
    </message>
    <message>
        <source>The network member has not accepted it</source>
        <translation>El miembro de la red no lo ha aceptado</translation>
    </message>
    <message>
        <source>Enter shows the messages</source>
        <translation>Intro muestra los mensajes</translation>
    </message>
    <message>
        <source>next by rule: %1</source>
        <translation>siguiente por regla: %1</translation>
    </message>
    <message>
        <source>A message did not arrive</source>
        <translation>Un mensaje no llegó</translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>The server can&apos;t be reached. It is tried again by itself.</source>
        <translation>No se llega al servidor. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Tell the administrator.</source>
        <translation>El certificado del servidor no es de fiar. Avise al administrador.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Tell the administrator.</source>
        <translation>El servidor no ofrece cifrado. Avise al administrador.</translation>
    </message>
    <message>
        <source>The server refuses our user name or password. Tell the administrator.</source>
        <translation>El servidor no acepta nuestro usuario o contraseña. Avise al administrador.</translation>
    </message>
    <message>
        <source>The server refuses our address. Tell the administrator.</source>
        <translation>El servidor no acepta nuestra dirección. Avise al administrador.</translation>
    </message>
    <message>
        <source>The server refuses the address. Correct it and send again.</source>
        <translation>El servidor no acepta la dirección. Corríjala y envíe otra vez.</translation>
    </message>
    <message>
        <source>The server refuses what the message says.</source>
        <translation>El servidor no acepta lo que dice el mensaje.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>The connection broke: nobody knows whether it arrived. Ask the recipient before you send it again.</source>
        <translation>Se cortó la conexión: nadie sabe si llegó. Pregunte al destinatario antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>The program was closed while it was sent.</source>
        <translation>El programa se cerró mientras se enviaba.</translation>
    </message>
    <message>
        <source>The channel is not set up. Tell the administrator.</source>
        <translation>El canal no está configurado. Avise al administrador.</translation>
    </message>
    <message>
        <source>The folder for messages can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta de mensajes.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>goes in a moment</source>
        <translation>sale en un momento</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalamiento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Question to the network</source>
        <translation>Pregunta a la red</translation>
    </message>
</context>
<context>
    <name>OwnerReason</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n vence hoy</numerusform>
            <numerusform>%n vencen hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>nadie está en turno</translation>
    </message>
    <message>
        <source>everybody is full</source>
        <translation>todos están al tope</translation>
    </message>
    <message>
        <source>nobody has the skill</source>
        <translation>nadie maneja el tema</translation>
    </message>
    <message>
        <source>there is no claims manager</source>
        <translation>no hay gerente de reclamaciones</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>lo eligió %1</translation>
    </message>
    <message>
        <source>by rule: %1</source>
        <translation>por regla: %1</translation>
    </message>
    <message>
        <source>everybody who could is absent</source>
        <translation>quienes podrían están ausentes</translation>
    </message>
    <message>
        <source>handed over by %1: %2 is absent</source>
        <translation>lo entregó %1: %2 está ausente</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalados</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>número del caso</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué pasó</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>promised date</source>
        <translation>fecha prometida</translation>
    </message>
    <message>
        <source>day received</source>
        <translation>fecha de llegada</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>customer&apos;s phone</source>
        <translation>teléfono del cliente</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>quien firma</translation>
    </message>
    <message>
        <source>news, to be filled in</source>
        <translation>novedades, por llenar</translation>
    </message>
    <message>
        <source>question, to be filled in</source>
        <translation>pregunta, por llenar</translation>
    </message>
    <message>
        <source>why it takes longer</source>
        <translation>por qué demora más</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>nueva fecha</translation>
    </message>
    <message>
        <source>what changed, to be filled in</source>
        <translation>qué cambió, por llenar</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>miembro de la red</translation>
    </message>
    <message>
        <source>code to answer by</source>
        <translation>código para responder</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>de fábrica</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>until when to accept</source>
        <translation>plazo para aceptar</translation>
    </message>
    <message>
        <source>our question</source>
        <translation>nuestra pregunta</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1%2 overdue</source>
        <translation>%1%2 vencido</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>en pausa · %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>no due time</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>%1 left, on time</source>
        <translation>a tiempo, quedan %1</translation>
    </message>
    <message>
        <source>%1 left, soon</source>
        <translation>pronto, quedan %1</translation>
    </message>
    <message>
        <source>%1 left, urgent</source>
        <translation>urgente, quedan %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>vencido hace %1</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>en pausa, quedan %1</translation>
    </message>
    <message>
        <source>promise met</source>
        <translation>promesa cumplida</translation>
    </message>
    <message>
        <source>promise kept late</source>
        <translation>promesa cumplida tarde</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>counted</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pausa: %1</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>ya no aplica</translation>
    </message>
    <message>
        <source>fulfilled late, %1</source>
        <translation>cumplido tarde, %1</translation>
    </message>
    <message>
        <source>fulfilled in time, %1</source>
        <translation>cumplido a tiempo, %1</translation>
    </message>
    <message>
        <source>due %1 if it went on now</source>
        <translation>vencería %1 si siguiera ahora</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Counted %1 of %2, paused %3</source>
        <translation>Contados %1 de %2, en pausa %3</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por contar</translation>
    </message>
    <message>
        <source>Counted %1 of %2, paused %3, %4 left</source>
        <translation>Contados %1 de %2, en pausa %3, quedan %4</translation>
    </message>
    <message>
        <source>not counted: closed</source>
        <translation>no cuenta: cerrado</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>no cuenta: %1</translation>
    </message>
    <message>
        <source>By: %1, version %2</source>
        <translation>Según: %1, versión %2</translation>
    </message>
    <message>
        <source> · calendar %1, version %2</source>
        <translation> · calendario %1, versión %2</translation>
    </message>
    <message>
        <source>%1 of office hours</source>
        <translation>%1 hábiles</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n día calendario</numerusform>
            <numerusform>%n días calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why these dates? Case %1</source>
        <translation>¿Por qué estas fechas? Caso %1</translation>
    </message>
    <message>
        <source>Received %1 · sheet made %2 · %3</source>
        <translation>Recibido %1 · hoja hecha %2 · %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 changed “%2” (%3).</source>
        <translation>%1 cambió «%2» (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>Use al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>This has a character that can&apos;t be stored. Type it again.</source>
        <translation>Tiene un carácter que no se puede guardar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This isn&apos;t known here. Choose one from the list.</source>
        <translation>No se conoce aquí. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>This is no longer in use. Choose another one.</source>
        <translation>Ya no se usa. Elija otro.</translation>
    </message>
    <message>
        <source>This can&apos;t be in the future.</source>
        <translation>No puede estar en el futuro.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Elija una hora futura.</translation>
    </message>
    <message>
        <source>That is more than a year away. Check the date.</source>
        <translation>Falta más de un año. Revise la fecha.</translation>
    </message>
    <message>
        <source>This can&apos;t be less than zero.</source>
        <translation>No puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Write the currency as three capital letters, such as COP.</source>
        <translation>Escriba la moneda con tres mayúsculas, por ejemplo COP.</translation>
    </message>
    <message>
        <source>Write a whole number of the smallest unit and a currency.</source>
        <translation>Escriba un número entero de la unidad más pequeña y una moneda.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>This has the wrong type.</source>
        <translation>El tipo no corresponde.</translation>
    </message>
    <message>
        <source>This code isn&apos;t known.</source>
        <translation>No se conoce este código.</translation>
    </message>
    <message>
        <source>Write the time with its zone, like 2026-11-22T14:02:09Z.</source>
        <translation>Escriba la hora con su zona, como 2026-11-22T14:02:09Z.</translation>
    </message>
    <message>
        <source>This is named twice.</source>
        <translation>Está dos veces.</translation>
    </message>
    <message>
        <source>Somebody else has this name. Choose another one.</source>
        <translation>Alguien más tiene este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>Esta contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Say both when it begins and when it ends.</source>
        <translation>Indique cuándo empieza y cuándo termina.</translation>
    </message>
    <message>
        <source>Only advisors, claims managers and supervisors own cases.</source>
        <translation>Solo asesores, gerentes de reclamaciones y supervisores son responsables de casos.</translation>
    </message>
    <message>
        <source>You have contact details, so the customer can be answered. Remove the mark or the details.</source>
        <translation>Hay datos de contacto, así que se le puede responder al cliente. Quite la marca o los datos.</translation>
    </message>
    <message>
        <source>What is closed at once can&apos;t go to the network as well.</source>
        <translation>Lo que se cierra de una vez no puede ir también a la red.</translation>
    </message>
    <message>
        <source>An answer is given only when the customer was reached.</source>
        <translation>La respuesta solo se da si el cliente contestó.</translation>
    </message>
    <message>
        <source>This doesn&apos;t prove that the customer received the answer.</source>
        <translation>Esto no prueba que el cliente recibió la respuesta.</translation>
    </message>
    <message>
        <source>The customer can&apos;t have had the answer before it was given.</source>
        <translation>El cliente no pudo tener la respuesta antes de que se diera.</translation>
    </message>
    <message>
        <source>A case can&apos;t end before it was received.</source>
        <translation>Un caso no puede terminar antes de recibirse.</translation>
    </message>
    <message>
        <source>Choose another case than this one.</source>
        <translation>Elija un caso distinto de este.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>No existe ese campo.</translation>
    </message>
    <message>
        <source>This value doesn&apos;t fit the field.</source>
        <translation>Este valor no sirve para el campo.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime.</source>
        <translation>Alguien más lo cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Write what happened in one line.</source>
        <translation>Escriba en una línea lo que pasó.</translation>
    </message>
    <message>
        <source>One line is enough here; put the rest into the details.</source>
        <translation>Aquí basta una línea; escriba el resto en el detalle.</translation>
    </message>
    <message>
        <source>Write what the customer was told.</source>
        <translation>Escriba lo que se le dijo al cliente.</translation>
    </message>
    <message>
        <source>Write a sentence.</source>
        <translation>Escriba una frase.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Elija de qué se trata.</translation>
    </message>
    <message>
        <source>Choose the cause.</source>
        <translation>Elija la causa.</translation>
    </message>
    <message>
        <source>Choose the network member.</source>
        <translation>Elija el miembro de la red.</translation>
    </message>
    <message>
        <source>Choose the case that goes on.</source>
        <translation>Elija el caso que sigue.</translation>
    </message>
    <message>
        <source>Write what you offer.</source>
        <translation>Escriba qué ofrece.</translation>
    </message>
    <message>
        <source>Choose until when it waits.</source>
        <translation>Elija hasta cuándo espera.</translation>
    </message>
    <message>
        <source>Choose when it is due.</source>
        <translation>Elija para cuándo es.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elija una contraseña.</translation>
    </message>
    <message>
        <source>Choose a name to sign in with.</source>
        <translation>Elija un usuario para ingresar.</translation>
    </message>
    <message>
        <source>Write a name, or a way to reach them.</source>
        <translation>Escriba un nombre o una forma de contacto.</translation>
    </message>
    <message>
        <source>Nothing tells this line from others, so it could be taken twice.</source>
        <translation>Nada distingue esta línea de otras, así que podría entrar dos veces.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consumidor</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>llamante</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>momento de verdad</translation>
    </message>
    <message>
        <source>quality attributes</source>
        <translation>atributos de calidad</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>remedy sought</source>
        <translation>solución pedida</translation>
    </message>
    <message>
        <source>amount at stake</source>
        <translation>valor en juego</translation>
    </message>
    <message>
        <source>demeanour</source>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>network member</source>
        <translation>miembro de la red</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>hora de recibo</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>due</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>old password</source>
        <translation>contraseña actual</translation>
    </message>
    <message>
        <source>login</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>Hay campos por revisar. No se guardó nada.</translation>
    </message>
    <message>
        <source>The work was never begun. Nothing was changed. Try again; if it comes back, restart Reparo.</source>
        <translation>El trabajo no alcanzó a empezar. No se cambió nada. Intente de nuevo; si se repite, reinicie Reparo.</translation>
    </message>
    <message>
        <source>There is no such case. Check the number.</source>
        <translation>Ese caso no existe. Revise el número.</translation>
    </message>
    <message>
        <source>Others keep changing this case just now. Nothing of yours was saved. Try again in a moment.</source>
        <translation>Otros están cambiando este caso ahora mismo. No se guardó nada de lo suyo. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The case already belongs to %1. Nothing was changed.</source>
        <translation>El caso ya es de %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody can be told the answer, so the case can&apos;t be closed for want of contact details. Nothing was changed. Say how the customer received the answer.</source>
        <translation>Hay a quién dar la respuesta, así que el caso no se puede cerrar por falta de datos de contacto. No se cambió nada. Indique cómo recibió el cliente la respuesta.</translation>
    </message>
    <message>
        <source>There is no answer to give yet. Nothing was recorded. Resolve the case first.</source>
        <translation>Aún no hay respuesta que dar. No se registró nada. Resuelva el caso primero.</translation>
    </message>
    <message>
        <source>The case still waits, until %1. Nothing was changed.</source>
        <translation>El caso sigue en espera, hasta %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case has this priority already. Nothing was changed.</source>
        <translation>El caso ya tiene esta gravedad. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is closed, so nobody would answer. Nothing was merged. Reopen it first, or merge the other way round.</source>
        <translation>%1 está cerrado y nadie respondería. No se fusionó nada. Reábralo primero, o fusione al revés.</translation>
    </message>
    <message>
        <source>%1 was itself merged into another case. Nothing was merged. Choose the case that goes on.</source>
        <translation>%1 ya se fusionó con otro caso. No se fusionó nada. Elija el caso que sigue.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field first. Nothing of yours was saved; your text is still here. %1</source>
        <translation>Alguien más cambió antes el mismo campo. No se guardó nada de lo suyo; su texto sigue aquí. %1</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: %1 changed the case since. Nothing was changed. Look at the time line and correct it by hand.</source>
        <translation>No se puede deshacer: %1 cambió el caso después. No se cambió nada. Mire la línea de tiempo y corríjalo a mano.</translation>
    </message>
    <message>
        <source>The call can&apos;t be taken back: %1 worked on the case since. Nothing was changed. Close it as withdrawn instead.</source>
        <translation>La llamada no se puede deshacer: %1 trabajó en el caso después. No se cambió nada. Ciérrelo más bien como desistido.</translation>
    </message>
    <message>
        <source>Not done, because another change of the same batch failed. Nothing was changed.</source>
        <translation>No se hizo, porque otro cambio del mismo grupo falló. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ese cliente no existe.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime. Nothing of yours was saved. Open the customer again and repeat your change.</source>
        <translation>Alguien más cambió a %1 mientras tanto. No se guardó nada de lo suyo. Abra de nuevo el cliente y repita el cambio.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Ese usuario no existe.</translation>
    </message>
    <message>
        <source>Somebody else changed the account of %1 in the meantime. Nothing of yours was saved. Open it again and repeat your change.</source>
        <translation>Alguien más cambió la cuenta de %1 mientras tanto. No se guardó nada de lo suyo. Ábrala de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>%1 is the last administrator, and nobody could manage people after this. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>%1 es el último administrador y después nadie podría manejar las cuentas. No se cambió nada. Nombre primero a otro administrador.</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>Esa vista ya no existe.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Nothing was changed. Ask a supervisor or an administrator.</source>
        <translation>Su rol no permite esto. No se cambió nada. Pídaselo a un supervisor o a un administrador.</translation>
    </message>
    <message>
        <source>Your account is closed. Nothing was changed. Ask an administrator.</source>
        <translation>Su cuenta está bloqueada. No se cambió nada. Hable con un administrador.</translation>
    </message>
    <message>
        <source>This case isn&apos;t yours. Nothing was changed. Ask its owner or a supervisor.</source>
        <translation>Este caso no es suyo. No se cambió nada. Hable con su responsable o con un supervisor.</translation>
    </message>
    <message>
        <source>This case was not sent to your company. Nothing was changed.</source>
        <translation>Este caso no se envió a su empresa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Your role may not change this field (%1). Nothing was saved.</source>
        <translation>Su rol no puede cambiar este campo (%1). No se guardó nada.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was changed. Sign in and try again; your drafts are safe.</source>
        <translation>Nadie ha ingresado. No se cambió nada. Ingrese e intente de nuevo; sus borradores están a salvo.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again after %1.</source>
        <translation>Demasiadas contraseñas erradas. Intente después de las %1.</translation>
    </message>
    <message>
        <source>The account of %1 is closed. Ask an administrator.</source>
        <translation>La cuenta de %1 está bloqueada. Hable con un administrador.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect a password. Nothing was changed. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para proteger la contraseña. No se cambió nada. Cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password. Use --password-file.</source>
        <translation>No hay terminal para pedir la contraseña. Use --password-file.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>Las dos contraseñas son distintas. No se cambió nada.</translation>
    </message>
    <message>
        <source>--now works only with REPARO_TEST_CLOCK=1.</source>
        <translation>--now solo funciona con REPARO_TEST_CLOCK=1.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-22T14:02:09Z.</source>
        <translation>«%1» no es una hora. Escríbala como 2026-11-22T14:02:09Z.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The line is no JSON object. Nothing was logged. %1</source>
        <translation>La línea no es un objeto JSON. No se registró nada. %1</translation>
    </message>
    <message>
        <source>The line is too long for a case. Nothing was logged.</source>
        <translation>La línea es demasiado larga para un caso. No se registró nada.</translation>
    </message>
    <message>
        <source>“%1” means nothing in a query.</source>
        <translation>«%1» no significa nada en una consulta.</translation>
    </message>
    <message>
        <source>“%1” has a value that isn&apos;t known.</source>
        <translation>«%1» tiene un valor que no se conoce.</translation>
    </message>
    <message>
        <source>This case is logged already. Nothing was changed.</source>
        <translation>Este caso ya está registrado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case has no owner yet. Nothing was changed. Assign it first.</source>
        <translation>El caso aún no tiene responsable. No se cambió nada. Asígnelo primero.</translation>
    </message>
    <message>
        <source>The owner has confirmed this case already. Nothing was changed.</source>
        <translation>El responsable ya confirmó este caso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Work on this case has begun already. Nothing was changed.</source>
        <translation>El trabajo en este caso ya empezó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case waits for the customer. Nothing was changed. Resume it first.</source>
        <translation>El caso espera al cliente. No se cambió nada. Reanúdelo primero.</translation>
    </message>
    <message>
        <source>Nobody works on this case yet. Nothing was changed. Start it first.</source>
        <translation>Nadie trabaja aún en este caso. No se cambió nada. Empiécelo primero.</translation>
    </message>
    <message>
        <source>The case waits already. Nothing was changed. Resume it to wait for something else.</source>
        <translation>El caso ya está en espera. No se cambió nada. Reanúdelo para esperar otra cosa.</translation>
    </message>
    <message>
        <source>The case doesn&apos;t wait for anything. Nothing was changed.</source>
        <translation>El caso no espera nada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case is marked for no network member. Nothing was changed. Choose one.</source>
        <translation>El caso no está marcado para ningún miembro de la red. No se cambió nada. Elija uno.</translation>
    </message>
    <message>
        <source>The case is with a network member. Nothing was changed. Start it again to take it back.</source>
        <translation>El caso está con un miembro de la red. No se cambió nada. Empiécelo de nuevo para recuperarlo.</translation>
    </message>
    <message>
        <source>The case is with no network member. Nothing was changed. Escalate it first.</source>
        <translation>El caso no está con ningún miembro de la red. No se cambió nada. Envíelo primero.</translation>
    </message>
    <message>
        <source>The case is resolved already. Nothing was changed. Close it, or reopen it to answer again.</source>
        <translation>El caso ya está resuelto. No se cambió nada. Ciérrelo, o reábralo para responder de nuevo.</translation>
    </message>
    <message>
        <source>The case has no answer yet. Nothing was changed. Resolve it first.</source>
        <translation>El caso aún no tiene respuesta. No se cambió nada. Resuélvalo primero.</translation>
    </message>
    <message>
        <source>The category is not confirmed. Nothing was changed. Choose it together with the answer.</source>
        <translation>La categoría no está confirmada. No se cambió nada. Elíjala junto con la respuesta.</translation>
    </message>
    <message>
        <source>The cause is missing. Nothing was changed. Choose it together with the answer.</source>
        <translation>Falta la causa. No se cambió nada. Elíjala junto con la respuesta.</translation>
    </message>
    <message>
        <source>It isn&apos;t said how the customer received the answer. Nothing was changed. Choose the evidence.</source>
        <translation>Falta decir cómo recibió el cliente la respuesta. No se cambió nada. Elija la constancia.</translation>
    </message>
    <message>
        <source>The case is closed. Nothing was changed. Reopen it to go on.</source>
        <translation>El caso está cerrado. No se cambió nada. Reábralo para seguir.</translation>
    </message>
    <message>
        <source>The case is open already. Nothing was changed.</source>
        <translation>El caso ya está abierto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case was merged into another one. Nothing was changed. Work there, or unmerge it first.</source>
        <translation>El caso se fusionó con otro. No se cambió nada. Trabaje en ese, o sepárelo primero.</translation>
    </message>
    <message>
        <source>A case can&apos;t be merged into itself. Nothing was changed.</source>
        <translation>Un caso no se puede fusionar consigo mismo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case isn&apos;t merged into another one. Nothing was changed.</source>
        <translation>El caso no está fusionado con otro. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” names no store. Write a file name, sqlite:FILE or postgresql://….</source>
        <translation>«%1» no es una base de datos. Escriba un archivo, sqlite:ARCHIVO o postgresql://….</translation>
    </message>
    <message>
        <source>Another program is using the store. Nothing was changed. Try again in a moment; if it goes on, close the other program.</source>
        <translation>Otro programa está usando la base de datos. No se cambió nada. Intente de nuevo en un momento; si sigue, cierre el otro programa.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Nothing was changed. Try again.</source>
        <translation>El servidor tardó demasiado en responder. No se cambió nada. Intente de nuevo.</translation>
    </message>
    <message>
        <source>The store&apos;s folder can&apos;t be written. Nothing was changed. Check the rights of the folder and its free space. (%1)</source>
        <translation>No se puede escribir en la carpeta de la base de datos. No se cambió nada. Revise los permisos de la carpeta y su espacio libre. (%1)</translation>
    </message>
    <message>
        <source>The store is damaged. Don&apos;t go on working in it: keep the file as it is and restore the last backup. (%1)</source>
        <translation>La base de datos está dañada. No siga trabajando en ella: deje el archivo como está y restaure la última copia. (%1)</translation>
    </message>
    <message>
        <source>The store holds a word that this Reparo doesn&apos;t know. Restore the last backup, or use the Reparo that wrote it. (%1)</source>
        <translation>La base de datos tiene una palabra que este Reparo no conoce. Restaure la última copia, o use el Reparo que la escribió. (%1)</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this account do it. Nothing was changed. Ask who runs the server. (%1)</source>
        <translation>El servidor no le permite esto a la cuenta. No se cambió nada. Hable con quien maneja el servidor. (%1)</translation>
    </message>
    <message>
        <source>The server refused the user name or password of the store. Nothing was changed. Check the store&apos;s address. (%1)</source>
        <translation>El servidor rechazó el usuario o la contraseña de la base de datos. No se cambió nada. Revise la dirección de la base. (%1)</translation>
    </message>
    <message>
        <source>The store can&apos;t be written. Nothing was changed. Check the rights of the file and its folder. (%1)</source>
        <translation>No se puede escribir en la base de datos. No se cambió nada. Revise los permisos del archivo y de su carpeta. (%1)</translation>
    </message>
    <message>
        <source>The disk failed while the store was in use. What was acknowledged before is safe. Check the disk, then open the store again. (%1)</source>
        <translation>El disco falló mientras se usaba la base de datos. Lo confirmado antes está a salvo. Revise el disco y abra de nuevo la base. (%1)</translation>
    </message>
    <message>
        <source>The store could not do it. Nothing was changed. Tell whoever looks after Reparo: %1</source>
        <translation>La base de datos no pudo hacerlo. No se cambió nada. Avísele a quien administra Reparo: %1</translation>
    </message>
    <message>
        <source>The same thing is in the store already. Nothing was changed. (%1)</source>
        <translation>Eso ya está en la base de datos. No se cambió nada. (%1)</translation>
    </message>
    <message>
        <source>No case number could be given for %1. Nothing was saved. Try again.</source>
        <translation>No se pudo dar número de caso para %1. No se guardó nada. Intente de nuevo.</translation>
    </message>
    <message>
        <source>The store gave no answer where one was due. Nothing was changed. Check it with “reparoctl store verify”. (%1)</source>
        <translation>La base de datos no respondió cuando debía. No se cambió nada. Revísela con «reparoctl store verify». (%1)</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or open it.</source>
        <translation>%1 ya existe y quedó como estaba. Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the name, or make a new store.</source>
        <translation>No hay una base de datos en %1. Revise el nombre, o cree una base nueva.</translation>
    </message>
    <message>
        <source>The folder of %1 doesn&apos;t exist. Make it, or choose another place.</source>
        <translation>La carpeta de %1 no existe. Créela, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose the file of a store.</source>
        <translation>%1 no es un archivo. Elija el archivo de una base de datos.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no Reparo store. It was left as it is. Restore a backup, or make a new store elsewhere.</source>
        <translation>%1 está vacío, así que no es una base de Reparo. Quedó como estaba. Restaure una copia, o cree una base nueva en otro lugar.</translation>
    </message>
    <message>
        <source>%1 is an empty database. It was left as it is. Make the store with “reparoctl store create”.</source>
        <translation>%1 es una base de datos vacía. Quedó como estaba. Créela con «reparoctl store create».</translation>
    </message>
    <message>
        <source>The server has no such database. Check the store&apos;s address. (%1)</source>
        <translation>El servidor no tiene esa base de datos. Revise la dirección. (%1)</translation>
    </message>
    <message>
        <source>The file is no database. It was left as it is. Choose another file, or restore a backup. (%1)</source>
        <translation>El archivo no es una base de datos. Quedó como estaba. Elija otro archivo, o restaure una copia. (%1)</translation>
    </message>
    <message>
        <source>%1 is a database, but no Reparo store. It was left as it is. Choose another one.</source>
        <translation>%1 es una base de datos, pero no de Reparo. Quedó como estaba. Elija otra.</translation>
    </message>
    <message>
        <source>The store was written by a newer Reparo (format %1). It was left as it is. Install the newer Reparo.</source>
        <translation>Un Reparo más nuevo escribió esta base de datos (formato %1). Quedó como estaba. Instale el Reparo más nuevo.</translation>
    </message>
    <message>
        <source>The store has an older format (%1) and was opened for reading only. Open it once for writing to bring it up to date.</source>
        <translation>La base de datos tiene un formato anterior (%1) y se abrió solo para lectura. Ábrala una vez para escritura y quedará al día.</translation>
    </message>
    <message>
        <source>%1 is the store itself. Nothing was changed. Choose the file of a backup.</source>
        <translation>%1 es la misma base de datos. No se cambió nada. Elija el archivo de una copia.</translation>
    </message>
    <message>
        <source>The server has no room for another desk. Nothing was changed. Try again, or ask who runs the server.</source>
        <translation>El servidor no tiene cupo para otro puesto. No se cambió nada. Intente de nuevo, o hable con quien maneja el servidor.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside: %1</source>
        <translation>Un borrador no se pudo leer y se apartó: %1</translation>
    </message>
    <message>
        <source>Your draft could not be kept on disk because it is full. Don&apos;t close this window; free some space. (%1)</source>
        <translation>Su borrador no se pudo guardar porque el disco está lleno. No cierre esta ventana; libere espacio. (%1)</translation>
    </message>
    <message>
        <source>Your draft could not be kept on disk because the folder can&apos;t be written. Save what you typed soon. (%1)</source>
        <translation>Su borrador no se pudo guardar porque no se puede escribir en la carpeta. Guarde pronto lo que escribió. (%1)</translation>
    </message>
    <message>
        <source>Your draft could not be kept on disk. Save what you typed soon. (%1)</source>
        <translation>Su borrador no se pudo guardar en el disco. Guarde pronto lo que escribió. (%1)</translation>
    </message>
    <message>
        <source>The demo company has a step that means nothing: %1. The store is not complete. Delete it and make it again without --demo.</source>
        <translation>La empresa de demostración tiene un paso que no significa nada: %1. La base de datos no está completa. Bórrela y créela de nuevo sin --demo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Nothing was imported.</source>
        <translation>No se puede leer el archivo. No se importó nada.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>El archivo está vacío. No se importó nada.</translation>
    </message>
    <message>
        <source>The first line can&apos;t be read (%1). Nothing was imported.</source>
        <translation>No se puede leer la primera línea (%1). No se importó nada.</translation>
    </message>
    <message>
        <source>The line has another number of columns than the header (%1). It was not taken.</source>
        <translation>La línea no tiene tantas columnas como el encabezado (%1). No se importó.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. The line was not taken.</source>
        <translation>Hay una comilla que nunca se cierra. La línea no se importó.</translation>
    </message>
    <message>
        <source>The line is too long. It was not taken.</source>
        <translation>La línea es demasiado larga. No se importó.</translation>
    </message>
    <message>
        <source>The line has too many columns. It was not taken.</source>
        <translation>La línea tiene demasiadas columnas. No se importó.</translation>
    </message>
    <message>
        <source>The line has bytes that are no text. It was not taken.</source>
        <translation>La línea tiene bytes que no son texto. No se importó.</translation>
    </message>
    <message>
        <source>The line isn&apos;t written in the encoding of the file. It was not taken.</source>
        <translation>La línea no está en la codificación del archivo. No se importó.</translation>
    </message>
    <message>
        <source>Too much of the file can&apos;t be read. The rest was not looked at.</source>
        <translation>Demasiadas líneas del archivo no se pueden leer. El resto no se revisó.</translation>
    </message>
    <message>
        <source>The map is no JSON object. Nothing was imported. (%1)</source>
        <translation>El mapa no es un objeto JSON. No se importó nada. (%1)</translation>
    </message>
    <message>
        <source>The map doesn&apos;t say where “%1” comes from. Nothing was imported.</source>
        <translation>El mapa no dice de dónde sale «%1». No se importó nada.</translation>
    </message>
    <message>
        <source>The map can&apos;t be understood at “%1”. Nothing was imported.</source>
        <translation>El mapa no se entiende en «%1». No se importó nada.</translation>
    </message>
    <message>
        <source>The map names the column “%1”, which the file doesn&apos;t have. Nothing was imported.</source>
        <translation>El mapa nombra la columna «%1», que el archivo no tiene. No se importó nada.</translation>
    </message>
    <message>
        <source>The map has the field “%1”, which means nothing here. Nothing was imported.</source>
        <translation>El mapa tiene el campo «%1», que aquí no significa nada. No se importó nada.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be an object. Nothing was imported.</source>
        <translation>En el mapa, «%1» debe ser un objeto. No se importó nada.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be a text. Nothing was imported.</source>
        <translation>En el mapa, «%1» debe ser un texto. No se importó nada.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be true or false. Nothing was imported.</source>
        <translation>En el mapa, «%1» debe ser true o false. No se importó nada.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be a currency such as COP. Nothing was imported.</source>
        <translation>En el mapa, «%1» debe ser una moneda como COP. No se importó nada.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be an encoding such as UTF-8. Nothing was imported.</source>
        <translation>En el mapa, «%1» debe ser una codificación como UTF-8. No se importó nada.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be one character. Nothing was imported.</source>
        <translation>En el mapa, «%1» debe ser un solo carácter. No se importó nada.</translation>
    </message>
    <message>
        <source>In the map, “%1” must be a time zone such as America/Bogota. Nothing was imported.</source>
        <translation>En el mapa, «%1» debe ser una zona horaria como America/Bogota. No se importó nada.</translation>
    </message>
    <message>
        <source>Something here isn&apos;t right. Nothing was saved.</source>
        <translation>Algo aquí no está bien. No se guardó nada.</translation>
    </message>
    <message>
        <source>You may not do this. Nothing was changed.</source>
        <translation>Usted no puede hacer esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>It could not be found.</source>
        <translation>No se encontró.</translation>
    </message>
    <message>
        <source>This can&apos;t be done now. Nothing was changed.</source>
        <translation>Esto no se puede hacer ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Nothing of yours was saved. Look and try again.</source>
        <translation>Alguien más se adelantó. No se guardó nada de lo suyo. Mire e intente de nuevo.</translation>
    </message>
    <message>
        <source>The store is in use. Nothing was changed. Try again in a moment.</source>
        <translation>La base de datos está en uso. No se cambió nada. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. What was acknowledged is safe. Try again.</source>
        <translation>No hay conexión con el servidor. Lo confirmado está a salvo. Intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>El disco está lleno. No se guardó nada. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>It can&apos;t be written. Nothing was changed. Check the rights of the folder.</source>
        <translation>No se puede escribir. No se cambió nada. Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>This is no Reparo store. It was left as it is. Choose another one.</source>
        <translation>Esta no es una base de Reparo. Quedó como estaba. Elija otra.</translation>
    </message>
    <message>
        <source>The store was written by a newer Reparo. It was left as it is.</source>
        <translation>Un Reparo más nuevo escribió esta base de datos. Quedó como estaba.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep the file as it is and restore the last backup.</source>
        <translation>La base de datos está dañada. Deje el archivo como está y restaure la última copia.</translation>
    </message>
    <message>
        <source>Reparo made a mistake. Nothing was changed. Try again; if it comes back, restart Reparo.</source>
        <translation>Reparo tuvo un error. No se cambió nada. Intente de nuevo; si se repite, reinicie Reparo.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. What was acknowledged is safe. Try again; if it goes on, ask who runs the server.</source>
        <translation>No se puede llegar al servidor. Lo que ya se confirmó está a salvo. Intente de nuevo; si sigue igual, consulte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Nobody can take this case: every claims manager with the skills for it is absent or gone. Nothing was changed. Choose an owner yourself, or ask a supervisor.</source>
        <translation>Nadie puede tomar este caso: los gerentes de reclamaciones que manejan el tema están ausentes o ya no están. No se cambió nada. Elija usted un responsable, o pídaselo a un supervisor.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Choose a beginning that isn&apos;t past.</source>
        <translation>Elija un comienzo que no haya pasado.</translation>
    </message>
    <message>
        <source>Choose an end that is still to come, after the beginning.</source>
        <translation>Elija un final que esté por venir, después del comienzo.</translation>
    </message>
    <message>
        <source>Choose somebody else than the person who will be absent.</source>
        <translation>Elija a alguien distinto de quien estará ausente.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>cases that move</source>
        <translation>casos que pasan</translation>
    </message>
    <message>
        <source>There is no such absence. Nothing was changed.</source>
        <translation>No existe esa ausencia. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not absent, and no absence is to come. Nothing was changed.</source>
        <translation>%1 no está ausente ni tiene ausencias por venir. No se cambió nada.</translation>
    </message>
    <message>
        <source>This absence is over already. Nothing was changed.</source>
        <translation>Esta ausencia ya terminó. No se cambió nada.</translation>
    </message>
    <message>
        <source>This person is absent already: %1. Nothing was changed. End that absence first, or choose other times.</source>
        <translation>Esta persona ya está ausente: %1. No se cambió nada. Termine primero esa ausencia o elija otras fechas.</translation>
    </message>
    <message>
        <source>%1 is no longer an open case of this person: somebody changed it just now. Nothing was changed. Look at who gets what once more and confirm again.</source>
        <translation>%1 ya no es un caso abierto de esta persona: alguien acaba de cambiarlo. No se cambió nada. Mire de nuevo quién recibe qué y confirme otra vez.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone as a whole, because a case was changed since: %1. Nothing was changed. End the absence and give the other cases back by hand.</source>
        <translation>No se puede deshacer entero, porque después se cambió un caso: %1. No se cambió nada. Termine la ausencia y devuelva a mano los demás casos.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: somebody else changed the absence of %1 since. Nothing was changed. Look at the team&apos;s page.</source>
        <translation>No se puede deshacer: alguien cambió después la ausencia de %1. No se cambió nada. Mire la página del equipo.</translation>
    </message>
    <message>
        <source>You may do this for yourself only. Nothing was changed. Ask a supervisor.</source>
        <translation>Solo puede hacerlo por usted mismo. No se cambió nada. Pídaselo a un supervisor.</translation>
    </message>
    <message>
        <source>This time zone isn&apos;t known. Write one like America/Bogota.</source>
        <translation>Esta zona horaria no se conoce. Escriba una como America/Bogota.</translation>
    </message>
    <message>
        <source>There is no such date. Write it like 2026-11-22.</source>
        <translation>Esa fecha no existe. Escríbala como 2026-11-22.</translation>
    </message>
    <message>
        <source>Write the time like 08:00, up to 24:00.</source>
        <translation>Escriba la hora como 08:00, hasta 24:00.</translation>
    </message>
    <message>
        <source>Hours lie between 00:00 and 24:00.</source>
        <translation>Las horas van de 00:00 a 24:00.</translation>
    </message>
    <message>
        <source>The hours must end after they begin.</source>
        <translation>Las horas deben terminar después de empezar.</translation>
    </message>
    <message>
        <source>These hours overlap others of the same day.</source>
        <translation>Estas horas se cruzan con otras del mismo día.</translation>
    </message>
    <message>
        <source>The last year is before the first one.</source>
        <translation>El último año es anterior al primero.</translation>
    </message>
    <message>
        <source>The calendar is never open. Give at least one day hours.</source>
        <translation>El calendario nunca abre. Ponga horas al menos a un día.</translation>
    </message>
    <message>
        <source>The file is no list of calendars in JSON. Nothing was read. (%1)</source>
        <translation>El archivo no es una lista de calendarios en JSON. No se leyó nada. (%1)</translation>
    </message>
    <message>
        <source>There is no calendar “%1”. Check its id.</source>
        <translation>No hay ningún calendario «%1». Revise su id.</translation>
    </message>
    <message>
        <source>The file is no calendar in the .ics format. Nothing was read.</source>
        <translation>El archivo no es un calendario en formato .ics. No se leyó nada.</translation>
    </message>
    <message>
        <source>The .ics file is cut off: a part of it has no end. Nothing was read. Download it again.</source>
        <translation>El archivo .ics está cortado: a una parte le falta el final. No se leyó nada. Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>An event of the .ics file has no date that can be read (%1). Nothing was read.</source>
        <translation>Un evento del archivo .ics no tiene una fecha que se pueda leer (%1). No se leyó nada.</translation>
    </message>
    <message>
        <source>The .ics file is larger than 32 MB. Nothing was read.</source>
        <translation>El archivo .ics pasa de 32 MB. No se leyó nada.</translation>
    </message>
    <message>
        <source>The case is not overdue, so there is no delay to explain. Nothing was changed.</source>
        <translation>El caso no está vencido, así que no hay demora que explicar. No se cambió nada.</translation>
    </message>
    <message>
        <source>No legal term runs for this case, so there is nothing to extend. Nothing was changed.</source>
        <translation>A este caso no le corre un término legal, así que no hay nada que prorrogar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The legal term of this case has ended already. Nothing was changed.</source>
        <translation>El término legal de este caso ya terminó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The term ran out on %1, and an extension counts only when it is told before. Nothing was changed. Answer the customer now and record why it was late.</source>
        <translation>El término venció el %1, y una prórroga solo cuenta si se avisa antes. No se cambió nada. Responda ya al cliente y anote el motivo de la demora.</translation>
    </message>
    <message>
        <source>The agreement allows %1 more at most. Nothing was changed.</source>
        <translation>El acuerdo permite %1 más como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case is under the newest version of its agreement already. Nothing was changed.</source>
        <translation>El caso ya está bajo la versión más nueva de su acuerdo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no agreement with the code %1.</source>
        <translation>No hay un acuerdo con el código %1.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>Some cases would have no promise at all. Nothing was saved. Keep one agreement in use that speaks of every case.</source>
        <translation>Algunos casos se quedarían sin ninguna promesa. No se guardó nada. Deje en uso un acuerdo que hable de todos los casos.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone %1, so due times could not be trusted. Update its time zone data (package tzdata) and try again.</source>
        <translation>Este equipo no conoce la zona horaria %1, y los vencimientos no serían de fiar. Actualice sus zonas horarias (paquete tzdata) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Este número es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>An extension can&apos;t be longer than the term itself.</source>
        <translation>Una prórroga no puede ser más larga que el término mismo.</translation>
    </message>
    <message>
        <source>Network clocks belong to agreements with network members, the others to those with customers.</source>
        <translation>Los relojes de la red van en los acuerdos con la red; los demás, en los acuerdos con clientes.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1. Choose another folder, or make room and try again.</source>
        <translation>No se pudo escribir el archivo: %1. Elija otra carpeta, o haga espacio y vuelva a intentar.</translation>
    </message>
    <message>
        <source>This is no address that a message can be sent to.</source>
        <translation>A esta dirección no se puede enviar un mensaje.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its area code.</source>
        <translation>Esto no es un número de teléfono. Escríbalo con su indicativo.</translation>
    </message>
    <message>
        <source>There is no text for messages of the kind “%1”. This is a defect of Reparo.</source>
        <translation>No hay texto para mensajes de la clase «%1». Es un defecto de Reparo.</translation>
    </message>
    <message>
        <source>There is no message of this number. reparoctl outbox list shows them.</source>
        <translation>No hay ningún mensaje con ese número. reparoctl outbox list los muestra.</translation>
    </message>
    <message>
        <source>This message is %1: it can be neither sent again nor stopped any more.</source>
        <translation>Este mensaje está en «%1»: ya no se puede reenviar ni detener.</translation>
    </message>
    <message>
        <source>Somebody else changed how this member is reached. Nothing was saved; look at it again.</source>
        <translation>Otra persona cambió cómo se llega a este miembro. No se guardó nada; mírelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no network member “%1”. reparoctl network list shows them.</source>
        <translation>No hay ningún miembro de la red «%1». reparoctl network list los muestra.</translation>
    </message>
    <message>
        <source>The passwords in %1 can&apos;t be read any more. Delete the file and set them again.</source>
        <translation>Las contraseñas en %1 ya no se pueden leer. Borre el archivo y póngalas de nuevo.</translation>
    </message>
    <message>
        <source>There is a calendar with the code %1 already. Nothing was saved. Choose another code, or change that calendar.</source>
        <translation>Ya hay un calendario con el código %1. No se guardó nada. Elija otro código o cambie ese calendario.</translation>
    </message>
    <message>
        <source>Somebody else saved a newer version of this calendar: %1. Nothing of yours was saved; your changes are still here.</source>
        <translation>Otra persona guardó una versión más nueva de este calendario: %1. De lo suyo no se guardó nada; sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>This message asks for nothing that is known: “%1”. ACEPTO, RESUELTO or NO ACEPTO and the code are needed. Nothing was changed.</source>
        <translation>Este mensaje no pide nada conocido: «%1». Hacen falta ACEPTO, RESUELTO o NO ACEPTO y el código. No se cambió nada.</translation>
    </message>
    <message>
        <source>No open case has the code of this message: “%1”. Nothing was changed.</source>
        <translation>Ningún caso abierto tiene el código de este mensaje: «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>This message came from another phone than the member&apos;s who has the case: “%1”. Nothing was changed.</source>
        <translation>Este mensaje llegó de un teléfono distinto al del miembro que tiene el caso: «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 por detrás de</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1 por delante de</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 the server&apos;s. Cases and reminders go by the server&apos;s, so nothing is lost or too early. Set this computer&apos;s date and time right.</source>
        <translation>El reloj de este equipo va %1 la hora del servidor. Los casos y los avisos van por la del servidor, así que nada se pierde ni suena antes de tiempo. Corrija la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set to a time that is %1 the one before. Nothing is lost: reminders wait for up to ten minutes, and ring once. If the new time is wrong, set the date and time right.</source>
        <translation>Pusieron el reloj de este equipo a una hora que va %1 la anterior. No se pierde nada: los avisos esperan diez minutos como mucho y suenan una sola vez. Si la hora nueva está mal, corrija la fecha y la hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 the newest entry of the store. Nothing is lost, but reminders ring late and new cases get a wrong time. Set the date and time right.</source>
        <translation>El reloj de este equipo va %1 lo último anotado en el almacén. No se pierde nada, pero los avisos suenan tarde y los casos nuevos quedan con otra hora. Corrija la fecha y la hora.</translation>
    </message>
    <message>
        <source>Another agreement has this code. Choose another one.</source>
        <translation>Otro acuerdo tiene este código. Elija otro.</translation>
    </message>
    <message>
        <source>%1 saved this agreement after you began. Nothing was saved, and your text is still here. Look at the newest version, then save yours over it or discard it.</source>
        <translation>%1 guardó este acuerdo después de que usted empezó. No se guardó nada y su texto sigue aquí. Mire la versión más nueva y luego guarde la suya encima o descártela.</translation>
    </message>
    <message>
        <source>Write a port such as 8410, or an address and port such as 10.0.0.5:8410.</source>
        <translation>Escriba un puerto como 8410, o una dirección y un puerto como 10.0.0.5:8410.</translation>
    </message>
    <message>
        <source>Beyond this machine the gateway needs a key of 16 letters and digits or more: reparoctl channel password door</source>
        <translation>Fuera de este equipo la pasarela necesita una clave de 16 letras y cifras o más: reparoctl channel password door</translation>
    </message>
    <message>
        <source>“%1” is no address of this machine. Write it in digits.</source>
        <translation>«%1» no es una dirección de este equipo. Escríbala en cifras.</translation>
    </message>
    <message>
        <source>Nothing can listen at %1: another program has the port, or the address is not this machine&apos;s. Choose another port.</source>
        <translation>No se puede escuchar en %1: otro programa tiene el puerto, o la dirección no es de este equipo. Elija otro puerto.</translation>
    </message>
    <message>
        <source>There is no mail of this number. reparoctl mail list shows them.</source>
        <translation>No hay un correo con este número. reparoctl mail list los muestra.</translation>
    </message>
    <message>
        <source>Somebody has placed this mail meanwhile. Nothing was changed. %1</source>
        <translation>Alguien ya decidió sobre este correo. No se cambió nada. %1</translation>
    </message>
    <message>
        <source>No person has decided on this mail, so there is nothing to take back.</source>
        <translation>Ninguna persona ha decidido sobre este correo, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is no mail in %1. Nothing was taken.</source>
        <translation>No hay correo en %1. No se tomó nada.</translation>
    </message>
    <message>
        <source>The program that reads mail (%1) can&apos;t run. The mail is kept and will be read once it runs again. Install Reparo completely.</source>
        <translation>El programa que lee el correo (%1) no funciona. El correo está guardado y se leerá cuando vuelva a funcionar. Instale Reparo completo.</translation>
    </message>
    <message>
        <source>The mail has no such attachment.</source>
        <translation>El correo no tiene ese archivo adjunto.</translation>
    </message>
    <message>
        <source>This attachment can&apos;t be read. The original mail is kept and can be saved instead.</source>
        <translation>Este archivo adjunto no se puede leer. El correo original está guardado y se puede guardar aparte.</translation>
    </message>
    <message>
        <source>A mail of %1 bytes is too large to be fetched. It stays on the server, and its headers stand in quarantine.</source>
        <translation>Un correo de %1 bytes es demasiado grande para traerlo. Queda en el servidor y su encabezado está en cuarentena.</translation>
    </message>
    <message>
        <source>The mail is no longer on the server. Nothing was changed.</source>
        <translation>El correo ya no está en el servidor. No se cambió nada.</translation>
    </message>
    <message>
        <source>The mail server has no such mailbox. No mail comes in. Check “mailbox” in the settings of the inbox. (%1)</source>
        <translation>El servidor de correo no tiene ese buzón. No entra correo. Revise «mailbox» en la configuración del buzón. (%1)</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Mail waits there until it can. Check its name and port, and the network. (%1)</source>
        <translation>No se llega al servidor de correo. El correo espera allí. Revise el nombre, el puerto y la red. (%1)</translation>
    </message>
    <message>
        <source>The mail server takes too long to answer. Mail waits there. It is asked again. (%1)</source>
        <translation>El servidor de correo tarda demasiado en responder. El correo espera allí. Se le vuelve a preguntar. (%1)</translation>
    </message>
    <message>
        <source>The mail server can&apos;t prove that it is the right one, so nothing was said to it. No mail comes in. Check its name and its certificate, or name its authority. (%1)</source>
        <translation>El servidor de correo no pudo probar que es el correcto, así que no se le dijo nada. No entra correo. Revise su nombre y su certificado, o indique la autoridad que lo firma. (%1)</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was said to it. No mail comes in. Check port and “security”. (%1)</source>
        <translation>El servidor de correo no ofrece cifrado, así que no se le dijo nada. No entra correo. Revise el puerto y «security». (%1)</translation>
    </message>
    <message>
        <source>The mail server refuses the user name or the password. No mail comes in. Set the password again: reparoctl channel password inbox. (%1)</source>
        <translation>El servidor de correo rechaza el usuario o la contraseña. No entra correo. Ponga otra vez la contraseña: reparoctl channel password inbox. (%1)</translation>
    </message>
    <message>
        <source>The mail server refused: %1</source>
        <translation>El servidor de correo se negó: %1</translation>
    </message>
    <message>
        <source>The connection to the mail server broke. It is tried again. (%1)</source>
        <translation>Se cortó la conexión con el servidor de correo. Se intenta otra vez. (%1)</translation>
    </message>
    <message>
        <source>Fetching mail was stopped. What was taken is safe.</source>
        <translation>Se detuvo la recogida de correo. Lo que se tomó está a salvo.</translation>
    </message>
    <message>
        <source>The settings of the inbox can&apos;t work: %1. No mail comes in.</source>
        <translation>La configuración del buzón no puede funcionar: %1. No entra correo.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Send a smaller one.</source>
        <translation>Este archivo pasa de 25 MB. Envíe uno más pequeño.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, WebP), PDF and plain text are taken. Choose another file.</source>
        <translation>Solo se reciben imágenes (JPEG, PNG, WebP), PDF y texto. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose today or a day to come.</source>
        <translation>Elija hoy o un día por venir.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>promised day</source>
        <translation>día prometido</translation>
    </message>
    <message>
        <source>Somebody answered this question already, or it was taken back. Nothing was sent; your text is still here. Look at the case again.</source>
        <translation>Alguien ya respondió esta pregunta, o se retiró. No se envió nada; su texto sigue aquí. Mire el caso otra vez.</translation>
    </message>
    <message>
        <source>There are no network members in use. Nothing was changed.</source>
        <translation>No hay miembros de la red en uso. No se cambió nada.</translation>
    </message>
    <message>
        <source>No network member can be reached: the directory has neither mail nor phone. Nothing was changed. Add them in the directory, or choose a member yourself.</source>
        <translation>A ningún miembro de la red se le puede escribir: el directorio no tiene correo ni celular. No se cambió nada. Agréguelos en el directorio, o elija usted un miembro.</translation>
    </message>
    <message>
        <source>No network member takes this topic. Nothing was changed. Choose a member yourself.</source>
        <translation>Ningún miembro de la red atiende este tema. No se cambió nada. Elija usted un miembro.</translation>
    </message>
    <message>
        <source>Every network member who takes this topic has had the case. Nothing was changed. Choose a member yourself.</source>
        <translation>Todos los miembros de la red que atienden este tema tuvieron ya el caso. No se cambió nada. Elija usted un miembro.</translation>
    </message>
    <message>
        <source>Every network member who takes this topic has as many cases as it takes at once. Nothing was changed. Choose a member yourself.</source>
        <translation>Todos los miembros de la red que atienden este tema tienen ya los casos que reciben a la vez. No se cambió nada. Elija usted un miembro.</translation>
    </message>
    <message>
        <source>The network member has accepted this case. Nothing was changed. Take it back first.</source>
        <translation>El miembro de la red ya aceptó este caso. No se cambió nada. Retómelo primero.</translation>
    </message>
    <message>
        <source>You see whom to call already. Nothing was changed.</source>
        <translation>Usted ya ve a quién llamar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such file in this case.</source>
        <translation>No hay tal archivo en este caso.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written. Choose another name.</source>
        <translation>%1 ya existe. No se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Something is left to fill in between {{ and }}.</source>
        <translation>Falta llenar algo entre {{ y }}.</translation>
    </message>
    <message>
        <source>This is for network members.</source>
        <translation>Esto es para miembros de la red.</translation>
    </message>
    <message>
        <source>Either the customer was told, or the answer is sent.</source>
        <translation>O el cliente ya lo sabe, o se le envía la respuesta.</translation>
    </message>
    <message>
        <source>Take letters, digits and - only, 40 at most.</source>
        <translation>Use solo letras, cifras y -, hasta 40.</translation>
    </message>
    <message>
        <source>Braces are not closed.</source>
        <translation>Las llaves no se cierran.</translation>
    </message>
    <message>
        <source>Braces were not opened.</source>
        <translation>Las llaves no se abrieron.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>Esto no es un nombre.</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>Este nombre no se conoce aquí.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Escriba el asunto.</translation>
    </message>
    <message>
        <source>Write what the customer reads or hears.</source>
        <translation>Escriba lo que el cliente lee u oye.</translation>
    </message>
    <message>
        <source>Say how the call went.</source>
        <translation>Diga cómo fue la llamada.</translation>
    </message>
    <message>
        <source>Nobody left contact details in this case. Nothing was sent.</source>
        <translation>En este caso nadie dejó datos de contacto. No se envió nada.</translation>
    </message>
    <message>
        <source>No way to reach this customer is on file. Nothing was sent. Add a phone, a mail or an address to the customer first.</source>
        <translation>No hay cómo llegar a este cliente. No se envió nada. Agregue primero un teléfono, un correo o una dirección.</translation>
    </message>
    <message>
        <source>The customer can&apos;t be reached this way: no address for it is on file. Nothing was sent. Choose another way, or add the address to the customer.</source>
        <translation>No se puede llegar así al cliente: no hay dirección registrada. No se envió nada. Elija otra vía o agregue la dirección.</translation>
    </message>
    <message>
        <source>The customer has not agreed to text messages. Nothing was sent. Call instead, or record the consent first.</source>
        <translation>El cliente no ha aceptado mensajes de texto. No se envió nada. Llame, o registre primero el consentimiento.</translation>
    </message>
    <message>
        <source>There is no answer to send yet. Nothing was sent. Answer and close, or resolve the case first.</source>
        <translation>Todavía no hay respuesta que enviar. No se envió nada. Responda y cierre, o resuelva primero el caso.</translation>
    </message>
    <message>
        <source>Only the answer closes a case. Nothing was sent. Send it as the resolution.</source>
        <translation>Solo la respuesta cierra un caso. No se envió nada. Envíela como respuesta.</translation>
    </message>
    <message>
        <source>The message has left already. Nothing was changed. Write to the customer again.</source>
        <translation>El mensaje ya salió. No se cambió nada. Escriba otra vez al cliente.</translation>
    </message>
    <message>
        <source>This was done already, or is no call or letter. Nothing was changed.</source>
        <translation>Esto ya se hizo, o no es una llamada ni una carta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody else saved a newer version of this text. Nothing of yours was saved, and it is still here. Look at the newest version, then save yours over it.</source>
        <translation>Otra persona guardó una versión más nueva de este texto. Lo suyo no se guardó y sigue aquí. Mire la versión más nueva y guarde la suya encima.</translation>
    </message>
    <message>
        <source>There is no such text.</source>
        <translation>No existe ese texto.</translation>
    </message>
    <message>
        <source>Braces that open at %1 are not closed.</source>
        <translation>Las llaves que se abren en %1 no se cierran.</translation>
    </message>
    <message>
        <source>Braces that close at %1 were not opened.</source>
        <translation>Las llaves que se cierran en %1 no se abrieron.</translation>
    </message>
    <message>
        <source>What stands between the braces at %1 is no name.</source>
        <translation>Lo que está entre las llaves en %1 no es un nombre.</translation>
    </message>
    <message>
        <source>The name at %1 is not known for this purpose.</source>
        <translation>El nombre en %1 no se conoce para este propósito.</translation>
    </message>
    <message>
        <source>Files go with e-mail only. Nothing was sent. Choose e-mail, or take the files out.</source>
        <translation>Los archivos solo van por correo. No se envió nada. Elija correo o quite los archivos.</translation>
    </message>
    <message>
        <source>The files are too large for one e-mail (18 MB together). Nothing was sent. Take some out, and send them in another message.</source>
        <translation>Los archivos son demasiado grandes para un correo (18 MB en total). No se envió nada. Quite algunos y envíelos en otro mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>vale hasta el %1</translation>
    </message>
    <message>
        <source>not needed: no user is named</source>
        <translation>no hace falta: no hay usuario</translation>
    </message>
    <message>
        <source>not needed: it is this computer</source>
        <translation>no hace falta: es este equipo</translation>
    </message>
    <message>
        <source>none: only a gateway on this computer is heard</source>
        <translation>ninguna: solo se escucha a una pasarela de este equipo</translation>
    </message>
    <message>
        <source>not tried: the key would leave this computer in plain text</source>
        <translation>no se prueba: la clave saldría de este equipo sin cifrar</translation>
    </message>
    <message>
        <source>Mail out</source>
        <translation>Correo que sale</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>Mail in</source>
        <translation>Correo que entra</translation>
    </message>
    <message>
        <source>Gateway&apos;s door</source>
        <translation>Puerta de la pasarela</translation>
    </message>
    <message>
        <source>not kept on this computer</source>
        <translation>no está guardada en este equipo</translation>
    </message>
    <message>
        <source>kept in a sealed file of this computer</source>
        <translation>guardada en un archivo sellado de este equipo</translation>
    </message>
    <message>
        <source>kept in the keyring of this computer</source>
        <translation>guardada en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Folder can be written</source>
        <translation>Se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Password at hand</source>
        <translation>Contraseña a mano</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>Cifrado, certificado verificado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Takes mail from our address</source>
        <translation>Acepta correo de nuestra dirección</translation>
    </message>
    <message>
        <source>Mailbox opened</source>
        <translation>Buzón abierto</translation>
    </message>
    <message>
        <source>The gateway answers</source>
        <translation>La pasarela responde</translation>
    </message>
    <message>
        <source>Key of the door</source>
        <translation>Clave de la puerta</translation>
    </message>
    <message>
        <source>The gateway knows where to report</source>
        <translation>La pasarela sabe dónde informar</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>La puerta está abierta</translation>
    </message>
    <message>
        <source>Address for messages that come in</source>
        <translation>Dirección para los mensajes que llegan</translation>
    </message>
    <message>
        <source>Test message handed over</source>
        <translation>Mensaje de prueba entregado al servidor</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>la escrita</translation>
    </message>
    <message>
        <source>Reparo: test message</source>
        <translation>Reparo: mensaje de prueba</translation>
    </message>
    <message>
        <source>This is a test of Reparo&apos;s message channels (%1). It belongs to no case; nothing has to be done.</source>
        <translation>Esta es una prueba de los canales de mensajes de Reparo (%1). No pertenece a ningún caso; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Somebody else changed this channel after you began. Nothing was saved. Look at what they set, or save yours over it.</source>
        <translation>Otra persona cambió este canal después de que usted empezó. No se guardó nada. Mire lo que puso, o guarde lo suyo encima.</translation>
    </message>
    <message>
        <source>No password is kept on this computer. Type it and save, or: reparoctl channel password %1</source>
        <translation>En este equipo no hay contraseña guardada. Escríbala y guarde, o: reparoctl channel password %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written, so messages wait. Check its rights and the free space of the disk.</source>
        <translation>No se puede escribir en la carpeta %1, así que los mensajes esperan. Revise sus permisos y el espacio libre del disco.</translation>
    </message>
    <message>
        <source>No server has the name “%1”. Check how it is written, and whether this computer is on the network.</source>
        <translation>Ningún servidor se llama «%1». Revise cómo está escrito y si este equipo tiene red.</translation>
    </message>
    <message>
        <source>Nobody could say in time where “%1” is. Check whether this computer is on the network, then test again.</source>
        <translation>Nadie pudo decir a tiempo dónde está «%1». Revise si este equipo tiene red y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the port, and whether the server runs.</source>
        <translation>Nadie escucha en %1. Revise el puerto y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. A firewall may stand between, or the port is another one.</source>
        <translation>%1 no responde. Puede haber un cortafuegos en medio, o el puerto es otro.</translation>
    </message>
    <message>
        <source>The server is there and says nothing. If its port expects TLS from the first byte (465, 993), choose TLS; else it is too slow: test again later.</source>
        <translation>El servidor está y no dice nada. Si su puerto espera TLS desde el primer byte (465, 993), elija TLS; si no, va muy lento: pruebe más tarde.</translation>
    </message>
    <message>
        <source>The server is there and takes too long to answer. Check the port; else test again later.</source>
        <translation>El servidor está y tarda demasiado en responder. Revise el puerto; si no, pruebe más tarde.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port, so nothing was said to it. Use its port for sending or reading (587, 143), or TLS with 465 or 993.</source>
        <translation>El servidor no ofrece cifrado en este puerto, así que no se le dijo nada. Use su puerto para enviar o leer (587, 143), o TLS con 465 o 993.</translation>
    </message>
    <message>
        <source>This port doesn&apos;t begin with TLS, so nothing was said to it. With 587 or 143 choose STARTTLS.</source>
        <translation>Este puerto no empieza con TLS, así que no se le dijo nada. Con 587 o 143 elija STARTTLS.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this computer doesn&apos;t know, so nothing was said to the server. Ask who runs it for the file of its authority (PEM) and name it in “Authority file”.</source>
        <translation>El certificado viene de una autoridad que este equipo no conoce, así que no se le dijo nada al servidor. Pida a quien lo administra el archivo de su autoridad (PEM) y póngalo en «Autoridad».</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t come from the authority in %1, so nothing was said to the server. Name the right file, or none to trust the authorities of this computer.</source>
        <translation>El certificado no viene de la autoridad de %1, así que no se le dijo nada al servidor. Ponga el archivo correcto, o ninguno para confiar en las autoridades de este equipo.</translation>
    </message>
    <message>
        <source>The server vouches for itself (self-signed certificate), so nothing was said to it. If it is yours, name its certificate in “Authority file”.</source>
        <translation>El servidor se avala a sí mismo (certificado autofirmado), así que no se le dijo nada. Si es suyo, ponga su certificado en «Autoridad».</translation>
    </message>
    <message>
        <source>The certificate has expired, so nothing was said to the server. Who runs it has to renew it. If this surprises them, check the date of this computer.</source>
        <translation>El certificado venció, así que no se le dijo nada al servidor. Quien lo administra debe renovarlo. Si le sorprende, revise la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Check the date of this computer.</source>
        <translation>El certificado todavía no vale. Revise la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is that of another name than “%1”, so nothing was said to the server. Write the name that its certificate has.</source>
        <translation>El certificado es de otro nombre, no de «%1», así que no se le dijo nada al servidor. Escriba el nombre que tiene su certificado.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be verified, so nothing was said to the server.</source>
        <translation>No se puede verificar el certificado, así que no se le dijo nada al servidor.</translation>
    </message>
    <message>
        <source>The authority file %1 can&apos;t be read, or holds no certificate in PEM form.</source>
        <translation>El archivo de autoridad %1 no se puede leer o no tiene certificados en forma PEM.</translation>
    </message>
    <message>
        <source>The server refuses user “%1” or the password. Type both again; some providers want a password made for programs.</source>
        <translation>El servidor rechaza al usuario «%1» o la contraseña. Escriba ambos otra vez; algunos proveedores piden una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The server asks nobody to sign in on this port. Use its port for sending (587 or 465), or leave the user empty if it knows this computer.</source>
        <translation>En este puerto el servidor no pide identificarse. Use su puerto de envío (587 o 465), o deje el usuario vacío si conoce este equipo.</translation>
    </message>
    <message>
        <source>The server takes no mail from “%1” by this user. Use the user&apos;s own address, or have it allowed there.</source>
        <translation>El servidor no acepta correo de «%1» con este usuario. Use la dirección propia del usuario, o pida que se permita allá.</translation>
    </message>
    <message>
        <source>There is no mailbox “%1”. Write it as the server does; the usual one is INBOX.</source>
        <translation>No hay ningún buzón «%1». Escríbalo como lo hace el servidor; el usual es INBOX.</translation>
    </message>
    <message>
        <source>Something answers there, and not as a gateway at “%1”. Kannel&apos;s path is usually /cgi-bin/sendsms.</source>
        <translation>Algo responde allí, pero no como pasarela en «%1». La ruta de Kannel suele ser /cgi-bin/sendsms.</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own. Look into its log.</source>
        <translation>La pasarela tiene un problema propio. Mire su registro.</translation>
    </message>
    <message>
        <source>The gateway refuses user “%1” or the password, or doesn&apos;t allow this computer (sendsms-user in Kannel&apos;s file).</source>
        <translation>La pasarela rechaza al usuario «%1» o la contraseña, o no permite este equipo (sendsms-user en el archivo de Kannel).</translation>
    </message>
    <message>
        <source>The key has to be 16 letters and digits or more. Make a new one.</source>
        <translation>La clave debe tener 16 letras y cifras o más. Haga una nueva.</translation>
    </message>
    <message>
        <source>A gateway on another computer needs a key. Make one, and put it before /receipt.</source>
        <translation>Una pasarela en otro equipo necesita una clave. Haga una y póngala antes de /receipt.</translation>
    </message>
    <message>
        <source>The gateway isn&apos;t told where to report, so nobody learns whether a text message is on the phone. Write our address, such as http://127.0.0.1:8410/receipt.</source>
        <translation>La pasarela no sabe dónde informar, así que nadie se entera de si un mensaje llegó al teléfono. Escriba nuestra dirección, como http://127.0.0.1:8410/receipt.</translation>
    </message>
    <message>
        <source>The address for reports has to end in /receipt right after the port.</source>
        <translation>La dirección para los informes debe terminar en /receipt justo después del puerto.</translation>
    </message>
    <message>
        <source>The address for reports doesn&apos;t have the key: after the port it has to read /KEY/receipt.</source>
        <translation>A la dirección para los informes le falta la clave: después del puerto debe decir /CLAVE/receipt.</translation>
    </message>
    <message>
        <source>Nobody listens there. Start the agent on that computer: reparoctl agent --listen %1</source>
        <translation>Nadie escucha allí. Inicie el agente en ese equipo: reparoctl agent --listen %1</translation>
    </message>
    <message>
        <source>Something else answers at %1, or an agent with another key. Start the agent again after the key was changed.</source>
        <translation>En %1 responde otra cosa, o un agente con otra clave. Después de cambiar la clave, inicie el agente otra vez.</translation>
    </message>
    <message>
        <source>The message to %1 was refused. Check the address.</source>
        <translation>El mensaje a %1 fue rechazado. Revise la dirección.</translation>
    </message>
    <message>
        <source>The answer never came: the message may have arrived.</source>
        <translation>La respuesta nunca llegó: puede que el mensaje sí.</translation>
    </message>
    <message>
        <source>%1 belongs to a customer. Tests go to nobody but ourselves: take your own address.</source>
        <translation>%1 es de un cliente. Las pruebas solo van a nosotros mismos: use su propia dirección.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>These settings can&apos;t work. Fill in what is missing.</source>
        <translation>Con estos ajustes no puede funcionar. Complete lo que falta.</translation>
    </message>
    <message>
        <source>The server broke the connection. Test again; if it goes on, ask who runs it.</source>
        <translation>El servidor cortó la conexión. Pruebe otra vez; si sigue, pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server refuses. Its own words say why.</source>
        <translation>El servidor se niega. Sus propias palabras dicen por qué.</translation>
    </message>
    <message>
        <source>The password is in the keyring, which can&apos;t be reached from here. Keep it again, in a file: reparoctl channel password NAME --in file</source>
        <translation>La contraseña está en el llavero, que desde aquí no se alcanza. Guárdela otra vez en un archivo: reparoctl channel password NOMBRE --in file</translation>
    </message>
    <message>
        <source>The keyring of this computer can&apos;t be used now: it is locked, or none runs. Unlock it, then try again. (%1)</source>
        <translation>El llavero de este equipo no se puede usar ahora: está bloqueado o ninguno está en marcha. Desbloquéelo y pruebe otra vez. (%1)</translation>
    </message>
    <message>
        <source>The keyring of this computer doesn&apos;t answer. Unlock it, then try again.</source>
        <translation>El llavero de este equipo no responde. Desbloquéelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t give the password that was kept in it. Unlock it, or keep the password again.</source>
        <translation>El llavero no entrega la contraseña que se guardó en él. Desbloquéelo, o guarde la contraseña otra vez.</translation>
    </message>
    <message>
        <source>The keyring refuses. Allow Reparo to use it. (%1)</source>
        <translation>El llavero se niega. Permita que Reparo lo use. (%1)</translation>
    </message>
    <message>
        <source>This is no name of a server, such as mail.company.example.</source>
        <translation>Esto no es el nombre de un servidor, como mail.empresa.example.</translation>
    </message>
    <message>
        <source>Write a port between 1 and 65535.</source>
        <translation>Escriba un puerto entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Without encryption only a server on this computer can be used.</source>
        <translation>Sin cifrado solo se puede usar un servidor de este equipo.</translation>
    </message>
    <message>
        <source>Write the address of sendsms without user and password: https://…, or http://127.0.0.1:13013/cgi-bin/sendsms on this computer.</source>
        <translation>Escriba la dirección de sendsms sin usuario ni contraseña: https://…, o http://127.0.0.1:13013/cgi-bin/sendsms en este equipo.</translation>
    </message>
    <message>
        <source>Write an address such as http://127.0.0.1:8410/receipt.</source>
        <translation>Escriba una dirección como http://127.0.0.1:8410/receipt.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user and password; http:// only to this computer.</source>
        <translation>Escriba una dirección que empiece por https://, sin usuario ni contraseña; http:// solo a este equipo.</translation>
    </message>
    <message>
        <source>Write what the service wants, such as to={{to}}&amp;text={{text}}; both names in braces have to be there.</source>
        <translation>Escriba lo que pide el servicio, por ejemplo to={{to}}&amp;text={{text}}; ambos nombres entre llaves son necesarios.</translation>
    </message>
    <message>
        <source>Write one word, such as Bearer. The key itself is the password.</source>
        <translation>Escriba una palabra, por ejemplo Bearer. La clave misma es la contraseña.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Esto no es una expresión regular.</translation>
    </message>
</context>
<context>
    <name>models::BoardLoadModel</name>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the hour</source>
        <translation>
            <numerusform>%n en 1 hora</numerusform>
            <numerusform>%n en 1 hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>ausente hasta el %1</translation>
    </message>
</context>
<context>
    <name>models::BoardTableModel</name>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué va</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
</context>
<context>
    <name>models::CalendarDraft</name>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Write a short code, such as north-office.</source>
        <translation>Escriba un código corto, como sede-norte.</translation>
    </message>
    <message>
        <source>Choose a time zone: type a city, such as Bogota.</source>
        <translation>Elija una zona horaria: escriba una ciudad, como Bogota.</translation>
    </message>
</context>
<context>
    <name>models::CalendarsModel</name>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versión %2)</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3</source>
        <translation>%1 · %2 · versión %3</translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>Cuentan por él: %1</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nuevo calendario</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>sin guardar aún</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>cambios sin guardar</translation>
    </message>
    <message>
        <source>No agreement in use</source>
        <translation>Sin acuerdos en uso</translation>
    </message>
</context>
<context>
    <name>models::CallerModel</name>
    <message>
        <source>no open cases</source>
        <translation>sin casos abiertos</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n caso abierto</numerusform>
            <numerusform>%n casos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>último: %1</translation>
    </message>
</context>
<context>
    <name>models::HoursText</name>
    <message>
        <source>There is no time “%1”: hours go from 00:00 to 24:00.</source>
        <translation>No existe la hora «%1»: las horas van de 00:00 a 24:00.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Write hours like 08:00–12:00, 14:00–18:00; leave the line empty when it is closed.</source>
        <translation>No se entiende «%1». Escriba las horas así: 08:00–12:00, 14:00–18:00; deje la línea vacía si está cerrado.</translation>
    </message>
    <message>
        <source>%1 ends when it begins. All day is 00:00–24:00.</source>
        <translation>%1 termina cuando empieza. Todo el día es 00:00–24:00.</translation>
    </message>
    <message>
        <source>%1 ends before it begins. Hours over midnight are two: %2 here, %3 on the day after.</source>
        <translation>%1 termina antes de empezar. Un turno que pasa la medianoche son dos: %2 aquí y %3 al día siguiente.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap. Write one interval for both.</source>
        <translation>%1 y %2 se cruzan. Escriba un solo intervalo para ambos.</translation>
    </message>
</context>
<context>
    <name>models::OwnerChoices</name>
    <message>
        <source>least loaded who can</source>
        <translation>quien tenga menos carga</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n vence hoy</numerusform>
            <numerusform>%n vencen hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>ausente hasta el %1</translation>
    </message>
</context>
<context>
    <name>models::TeamModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>ausente hasta el %1</translation>
    </message>
    <message>
        <source>absent from %1</source>
        <translation>ausente desde el %1</translation>
    </message>
    <message>
        <source>%1 (account closed)</source>
        <translation>%1 (cuenta cerrada)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within the hour</source>
        <translation>
            <numerusform>%n vence en la próxima hora</numerusform>
            <numerusform>%n vencen en la próxima hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest open case: %1</source>
        <translation>caso abierto más antiguo: %1</translation>
    </message>
    <message>
        <source>no open case</source>
        <translation>ningún caso abierto</translation>
    </message>
    <message>
        <source>%1 closed a day on average over 30 days; the last %2 days: %3</source>
        <translation>%1 cerrados por día en promedio de 30 días; los últimos %2 días: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n due between %1</source>
        <translation>
            <numerusform>%n vence entre las %1</numerusform>
            <numerusform>%n vencen entre las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>due within the hour</source>
        <translation>vencen en la próxima hora</translation>
    </message>
    <message>
        <source>In 1 h</source>
        <translation>En 1 h</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>closed cases a day over the last 30 days, and each of the last 12</source>
        <translation>casos cerrados por día en los últimos 30 días, y en cada uno de los últimos 12</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>Cierra por día</translation>
    </message>
    <message>
        <source>%1:00 and %2:00</source>
        <translation>%1:00 y las %2:00</translation>
    </message>
    <message numerus="yes">
        <source>A moves %n case(s)</source>
        <translation>
            <numerusform>A mueve %n caso</numerusform>
            <numerusform>A mueve %n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TimelineModel</name>
    <message>
        <source>Taken back by %1, %2</source>
        <translation>Deshecho por %1, %2</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
    <message>
        <source>sent a file</source>
        <translation>mandó un archivo</translation>
    </message>
    <message>
        <source>file without a name</source>
        <translation>archivo sin nombre</translation>
    </message>
</context>
<context>
    <name>models::ViewsModel</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n caso</numerusform>
            <numerusform>%1, %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message>
        <source>%1, its filter can&apos;t be read</source>
        <translation>%1, no se entiende su filtro</translation>
    </message>
</context>
<context>
    <name>pages::AbsenceForm</name>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Declare the absence</source>
        <translation>Declarar la ausencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What is due before the return</source>
        <translation>Lo que vence antes del regreso</translation>
    </message>
    <message>
        <source>Every open case</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 día</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 semana</translation>
    </message>
    <message>
        <source>+3 days</source>
        <translation>+3 días</translation>
    </message>
    <message>
        <source>Optional, for colleagues: holidays, ill, training</source>
        <translation>Opcional, para los compañeros: vacaciones, incapacidad, capacitación</translation>
    </message>
    <message>
        <source>Absence of %1</source>
        <translation>Ausencia de %1</translation>
    </message>
    <message>
        <source>No case moves.</source>
        <translation>Ningún caso se mueve.</translation>
    </message>
    <message>
        <source>%1 is absent until %2</source>
        <translation>%1 está ausente hasta el %2</translation>
    </message>
    <message>
        <source>%1 will be absent until %2</source>
        <translation>%1 estará ausente hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over</source>
        <translation>
            <numerusform>%n caso entregado</numerusform>
            <numerusform>%n casos entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins, %1. As of now: %2</source>
        <translation>Cuando empiece, %1. A día de hoy: %2</translation>
    </message>
    <message>
        <source>%1 will be absent until %2; the cases move when it begins</source>
        <translation>%1 estará ausente hasta el %2; los casos pasan cuando empiece</translation>
    </message>
</context>
<context>
    <name>pages::AcceptForm</name>
    <message>
        <source>Accept the case</source>
        <translation>Aceptar el caso</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptado</translation>
    </message>
</context>
<context>
    <name>pages::ActForm</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 confirmed as yours</source>
        <translation>%1 confirmado como suyo</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 sigue</translation>
    </message>
    <message>
        <source>%1 stands alone again</source>
        <translation>%1 vuelve a ser un caso aparte</translation>
    </message>
    <message>
        <source>%1 begun</source>
        <translation>%1 en curso</translation>
    </message>
</context>
<context>
    <name>pages::ActHost</name>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
</context>
<context>
    <name>pages::AgreementForm</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
</context>
<context>
    <name>pages::AgreementsPage</name>
    <message>
        <source>Not saved yet: mend what is marked.</source>
        <translation>Aún no se guardó: corrija lo marcado.</translation>
    </message>
    <message>
        <source>Saved: %1, version %2. Open cases keep the version that they have.</source>
        <translation>Guardado: %1, versión %2. Los casos abiertos conservan la versión que tienen.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Sacar de uso</translation>
    </message>
    <message>
        <source>Put in use</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar la mía encima</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>Los cambios se descartaron.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Save a new version</source>
        <translation>Guardar versión nueva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>En un formulario</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Acuerdo nuevo</translation>
    </message>
    <message>
        <source>%1, %2 in use</source>
        <translation>%1, %2 en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n acuerdo</numerusform>
            <numerusform>%n acuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in force for new cases</source>
        <translation>%1, rige para los casos nuevos</translation>
    </message>
    <message>
        <source>Version %1 is shown to be read: the cases that hold it keep it.</source>
        <translation>Se muestra la versión %1 para leerla: los casos que la tienen la conservan.</translation>
    </message>
    <message>
        <source>Edit from it</source>
        <translation>Editar desde ella</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>Save first: saved versions are applied.</source>
        <translation>Guarde primero: se aplican versiones guardadas.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada que guardar</translation>
    </message>
    <message>
        <source>J K move</source>
        <translation>J K mover</translation>
    </message>
    <message>
        <source>Enter edits</source>
        <translation>Intro edita</translation>
    </message>
    <message>
        <source>N new</source>
        <translation>N nuevo</translation>
    </message>
    <message>
        <source>D duplicates</source>
        <translation>D duplica</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirmar con abogado</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>pages::AnswerFields</name>
    <message>
        <source>Our work is done</source>
        <translation>Trabajo terminado</translation>
    </message>
    <message>
        <source>The rest by</source>
        <translation>El resto para</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>Se llamó al cliente</translation>
    </message>
    <message>
        <source>Consumer called</source>
        <translation>Se llamó al consumidor</translation>
    </message>
    <message>
        <source>%1: how it went</source>
        <translation>%1: cómo fue</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>What you did, or found</source>
        <translation>Lo que hizo, o encontró</translation>
    </message>
    <message>
        <source>Can&apos;t answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>pages::AnswerSide</name>
    <message>
        <source>Beside the answer</source>
        <translation>Junto a la respuesta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Space cites</source>
        <translation>Espacio cita</translation>
    </message>
    <message>
        <source>As the customer reads it</source>
        <translation>Como la lee el cliente</translation>
    </message>
    <message>
        <source>Cite in the answer</source>
        <translation>Citar en la respuesta</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>En un caso</translation>
    </message>
</context>
<context>
    <name>pages::AskForm</name>
    <message>
        <source>Ask the network</source>
        <translation>Preguntar a la red</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preguntar a %1</translation>
    </message>
    <message>
        <source>One question at a time: each gets its own answer. It goes by text message and mail.</source>
        <translation>Una pregunta por vez: cada una tiene su respuesta. Sale por mensaje de texto y correo.</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>Sin responder: %1</translation>
    </message>
    <message>
        <source>%1: the network is asked</source>
        <translation>%1: se preguntó a la red</translation>
    </message>
</context>
<context>
    <name>pages::AssignForm</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>A: to me, or a few letters of a name</source>
        <translation>A: a mí, o unas letras del nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Takes it over</source>
        <translation>Lo toma</translation>
    </message>
    <message>
        <source>Choose who takes the case.</source>
        <translation>Elija quién toma el caso.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Elegido a mano</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 asignado a %2</translation>
    </message>
    <message>
        <source>%1 is absent until %2. Say why all the same.</source>
        <translation>%1 está ausente hasta el %2. Diga por qué a pesar de eso.</translation>
    </message>
    <message>
        <source>Say why, since the person is absent.</source>
        <translation>Diga por qué, ya que la persona está ausente.</translation>
    </message>
</context>
<context>
    <name>pages::BoardColumnView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No late reason in %n</source>
        <translation>
            <numerusform>Falta motivo de demora en %n</numerusform>
            <numerusform>Falta motivo de demora en %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::BulkBar</name>
    <message>
        <source>Give to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>A mí</translation>
    </message>
    <message>
        <source>By rule: least load</source>
        <translation>Por regla: menos carga</translation>
    </message>
    <message>
        <source>This case: Enter confirms, Esc leaves</source>
        <translation>Este caso: Intro confirma, Esc sale</translation>
    </message>
    <message numerus="yes">
        <source>%n selected · A assign · P severity · Esc clears</source>
        <translation>
            <numerusform>%n marcado · A asignar · P gravedad · Esc desmarca</numerusform>
            <numerusform>%n marcados · A asignar · P gravedad · Esc desmarca</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (absent until %2)</source>
        <translation>%1 (ausente hasta el %2)</translation>
    </message>
</context>
<context>
    <name>pages::CalendarEditor</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>, in force</source>
        <translation>, vigente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>such as Bogotá office</source>
        <translation>como Oficina de Bogotá</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>the same, if empty</source>
        <translation>el mismo, si queda vacío</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>city or country, such as Bogota</source>
        <translation>ciudad o país, como Bogota</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Agreements know it by its code, which stays.</source>
        <translation>Los acuerdos lo conocen por su código, que no cambia.</translation>
    </message>
    <message>
        <source>What agreements and files name it by.</source>
        <translation>Así lo nombran los acuerdos y los archivos.</translation>
    </message>
</context>
<context>
    <name>pages::CalendarsPage</name>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>There are no calendars yet.</source>
        <translation>Todavía no hay calendarios.</translation>
    </message>
    <message>
        <source>A calendar says on which days and at what hours a promise counts.</source>
        <translation>Un calendario dice en qué días y a qué horas corre una promesa.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nuevo calendario</translation>
    </message>
    <message>
        <source>In a calendar</source>
        <translation>En un calendario</translation>
    </message>
    <message>
        <source>Next calendar</source>
        <translation>Calendario siguiente</translation>
    </message>
    <message>
        <source>Previous calendar</source>
        <translation>Calendario anterior</translation>
    </message>
    <message>
        <source>Edit the calendar</source>
        <translation>Editar el calendario</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar festivos</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s)</source>
        <translation>
            <numerusform>%n calendario</numerusform>
            <numerusform>%n calendarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved version %1 meanwhile. Your changes are still here.</source>
        <translation>Otra persona guardó entretanto la versión %1. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Save mine after it</source>
        <translation>Guardar la mía</translation>
    </message>
    <message>
        <source>Version %1, read only: cases that began under it count by it still.</source>
        <translation>Versión %1, de solo lectura: los casos que empezaron con ella siguen contando por ella.</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Volver a la versión %1</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>Partir de esta</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada por guardar</translation>
    </message>
    <message>
        <source>Will be version %1</source>
        <translation>Será la versión %1</translation>
    </message>
    <message>
        <source>Changes that were not saved are here again (%1).</source>
        <translation>Aquí están de nuevo los cambios que no se guardaron (%1).</translation>
    </message>
    <message>
        <source>Changes discarded.</source>
        <translation>Cambios descartados.</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Version %1 is saved.</source>
        <translation>Versión %1 guardada.</translation>
    </message>
    <message>
        <source>No agreement in use counts by it yet: choose it in a target of one.</source>
        <translation>Ningún acuerdo en uso cuenta por él todavía: elíjalo en una meta de un acuerdo.</translation>
    </message>
    <message>
        <source>New cases count by it from now on, in %1. Open cases keep theirs until the agreement is applied to them again: on the agreements page, or with reparoctl agreement reapply.</source>
        <translation>Desde ahora los casos nuevos cuentan por ella, en %1. Los casos abiertos conservan la suya hasta que se les aplique el acuerdo de nuevo: en la página de acuerdos o con reparoctl agreement reapply.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>J K move</source>
        <translation>J K moverse</translation>
    </message>
    <message>
        <source>N new</source>
        <translation>N nuevo</translation>
    </message>
    <message>
        <source>Enter edits</source>
        <translation>Intro edita</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>guarda</translation>
    </message>
    <message numerus="yes">
        <source>for %n agreement(s)</source>
        <translation>
            <numerusform>para %n acuerdo</numerusform>
            <numerusform>para %n acuerdos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::CallDeskPage</name>
    <message>
        <source>Log a contact</source>
        <translation>Registrar contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
    </message>
    <message>
        <source>Call desk</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Next contact tab</source>
        <translation>Contacto siguiente</translation>
    </message>
    <message>
        <source>Data notice read</source>
        <translation>Aviso leído</translation>
    </message>
    <message>
        <source>Change the caller</source>
        <translation>Cambiar el llamante</translation>
    </message>
    <message>
        <source>Create a person with what is typed</source>
        <translation>Crear persona con lo escrito</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Cambiar el responsable</translation>
    </message>
    <message>
        <source>More data: remedy, money, network, consumer</source>
        <translation>Más datos: solución, dinero, red, consumidor</translation>
    </message>
    <message>
        <source>Solved in this call</source>
        <translation>Resuelto en esta llamada</translation>
    </message>
    <message>
        <source>No contact details</source>
        <translation>Sin datos de contacto</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Canal siguiente</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Canal anterior</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Gravedad %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>The draft can&apos;t be written.</source>
        <translation>No se puede guardar el borrador.</translation>
    </message>
    <message>
        <source>Recovered %1.</source>
        <translation>Recuperado: %1.</translation>
    </message>
    <message>
        <source>The contact is as you left it. Save it, or discard it with Shift+Esc.</source>
        <translation>El contacto está como usted lo dejó. Guárdelo, o descártelo con Mayús+Esc.</translation>
    </message>
    <message>
        <source>Three contacts are open. Save or discard one first.</source>
        <translation>Hay tres contactos abiertos. Guarde o descarte uno primero.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>%1: contact added</source>
        <translation>%1: contacto agregado</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>To say at the end</source>
        <translation>Para decir al cerrar</translation>
    </message>
    <message>
        <source>«It is noted under number %1. %2 takes care of it and you will hear from us.»</source>
        <translation>«Ya quedó registrado con el número %1. %2 lo tiene a cargo y usted tendrá noticias nuestras.»</translation>
    </message>
    <message>
        <source>«It is noted under number %1. Thank you for telling us.»</source>
        <translation>«Ya quedó registrado con el número %1. Gracias por contarnos.»</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>Falta %n campo</numerusform>
            <numerusform>Faltan %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panel siguiente</translation>
    </message>
</context>
<context>
    <name>pages::CallFacts</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Alt+R change</source>
        <translation>Alt+R cambiar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>Given by rule once there is a topic</source>
        <translation>Se asigna por regla al elegir el asunto</translation>
    </message>
    <message>
        <source>No clock: it ends with this call</source>
        <translation>Sin reloj: termina con esta llamada</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
</context>
<context>
    <name>pages::CallForm</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flechas</translation>
    </message>
    <message>
        <source>Last digits of the phone, name, document or case number</source>
        <translation>Últimos dígitos del teléfono, nombre, documento o número de caso</translation>
    </message>
    <message>
        <source>Create a person with «%1»</source>
        <translation>Crear persona con «%1»</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Write two letters</source>
        <translation>Escriba dos letras</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>In the customer&apos;s words; one line is enough</source>
        <translation>Con sus palabras, en una línea basta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Ctrl+1…4</source>
        <translation>Ctrl+1…4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>adds to this case</source>
        <translation>se agrega a este caso</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation>Alt+L</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué pasó</translation>
    </message>
    <message>
        <source>Find the caller, create a person, or mark &quot;No contact details&quot;.</source>
        <translation>Busque al llamante, cree una persona o marque «Sin datos de contacto».</translation>
    </message>
    <message>
        <source>Choose a topic: owner and due times follow from it.</source>
        <translation>Elija un asunto: de él salen el responsable y los plazos.</translation>
    </message>
    <message>
        <source>Write what happened in one line.</source>
        <translation>Escriba en una línea lo que pasó.</translation>
    </message>
</context>
<context>
    <name>pages::CallMore</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Solved now</source>
        <translation>Resuelto ya</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>Se le dijo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Amount at stake</source>
        <translation>Valor en juego</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <source>Only when somebody else than the caller uses the product</source>
        <translation>Solo si el producto lo usa alguien distinto del llamante</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Marks the case for this partner</source>
        <translation>Marca el caso para esta empresa</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Demeanour</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de verdad</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Write what the customer was told.</source>
        <translation>Escriba lo que se le dijo al cliente.</translation>
    </message>
    <message>
        <source>Choose the cause.</source>
        <translation>Elija la causa.</translation>
    </message>
</context>
<context>
    <name>pages::CallSaved</name>
    <message>
        <source>Saved. Read the number to the caller:</source>
        <translation>Guardado. Dígale el número al llamante:</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Siguiente contacto</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>%1 takes care of it, %2</source>
        <translation>%1 lo tiene a cargo, %2</translation>
    </message>
    <message>
        <source>Solved in this call.</source>
        <translation>Resuelto en esta llamada.</translation>
    </message>
    <message>
        <source>Answer promised by %1</source>
        <translation>Respuesta prometida antes de %1</translation>
    </message>
</context>
<context>
    <name>pages::CallerPanel</name>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>¿Quién llama?</translation>
    </message>
    <message>
        <source>Type the last digits of the phone, a name or a document. Open cases, last contacts and promises of the person appear here.</source>
        <translation>Escriba los últimos dígitos del teléfono, un nombre o un documento. Aquí aparecen los casos abiertos, los últimos contactos y las promesas de la persona.</translation>
    </message>
    <message>
        <source>Preferred customer</source>
        <translation>Cliente preferente</translation>
    </message>
    <message>
        <source>Data notice accepted</source>
        <translation>Tratamiento de datos autorizado</translation>
    </message>
    <message>
        <source>Data notice pending</source>
        <translation>Falta autorizar los datos</translation>
    </message>
    <message>
        <source>Prefers %1</source>
        <translation>Prefiere %1</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Sin casos abiertos</translation>
    </message>
    <message>
        <source>Open cases · %1</source>
        <translation>Casos abiertos · %1</translation>
    </message>
    <message>
        <source>the digit adds this call to the case</source>
        <translation>el número agrega esta llamada al caso</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Últimos contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in 12 months</source>
        <translation>
            <numerusform>%n caso en 12 meses</numerusform>
            <numerusform>%n casos en 12 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>prometido por %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whose history?</source>
        <translation>¿De cuál cliente?</translation>
    </message>
</context>
<context>
    <name>pages::CaseActs</name>
    <message>
        <source>In a case</source>
        <translation>En un caso</translation>
    </message>
    <message>
        <source>Confirm as mine</source>
        <translation>Confirmar como mío</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Enviar a la red</translation>
    </message>
    <message>
        <source>Accept for the network</source>
        <translation>Aceptar por la red</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Cerrar sin respuesta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Prometer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Unmerge</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Motivo de demora</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Preguntar a la red</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>Respuesta de la red</translation>
    </message>
    <message>
        <source>Not taken by the network</source>
        <translation>La red no lo toma</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>pages::CaseComposer</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>10 s to undo</source>
        <translation>10 s para deshacer</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>only read in the house</source>
        <translation>solo se lee en la empresa</translation>
    </message>
    <message>
        <source>read by the claims team</source>
        <translation>lo lee el equipo de reclamos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>:: phrases, 10 s to undo</source>
        <translation>:: frases, 10 s para deshacer</translation>
    </message>
</context>
<context>
    <name>pages::CaseFactsPane</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Write an amount, such as %1.</source>
        <translation>Escriba un valor, por ejemplo %1.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: cambió %2</translation>
    </message>
    <message>
        <source>%1 changed this to “%2” at %3. Yours is “%4”.</source>
        <translation>%1 lo cambió a «%2» a las %3. Lo suyo es «%4».</translation>
    </message>
</context>
<context>
    <name>pages::CaseHeader</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>sin responsable</translation>
    </message>
</context>
<context>
    <name>pages::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
</context>
<context>
    <name>pages::CasePage</name>
    <message>
        <source>In a case</source>
        <translation>En un caso</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Why these dates?</source>
        <translation>¿Por qué estas fechas?</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ver lo nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next case of the list</source>
        <translation>Caso siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous case of the list</source>
        <translation>Caso anterior de la lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>%1 changed this case at %2,</source>
        <translation>%1 cambió este caso a las %2,</translation>
    </message>
    <message>
        <source>after you began to write.</source>
        <translation>después de que usted empezó a escribir.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>This was the last case of the list. Esc goes back to it.</source>
        <translation>Era el último caso de la lista. Esc vuelve a ella.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>Es el primer caso de la lista.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolver</translation>
    </message>
    <message>
        <source>previous and next</source>
        <translation>anterior y siguiente</translation>
    </message>
    <message>
        <source>Take a message back</source>
        <translation>Detener un mensaje</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: no se envió</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>pages::CasePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>No hay un caso elegido.</translation>
    </message>
    <message>
        <source>J and K move in the list; the case shows here.</source>
        <translation>J y K se mueven en la lista; el caso se ve aquí.</translation>
    </message>
    <message>
        <source>Enter opens · Space hides</source>
        <translation>Intro abre · Espacio oculta</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>En un caso</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Put the form away</source>
        <translation>Dejar el formulario</translation>
    </message>
</context>
<context>
    <name>pages::CasePreviewHead</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Pide</translation>
    </message>
</context>
<context>
    <name>pages::CaseStepsPane</name>
    <message>
        <source>Steps and due times</source>
        <translation>Pasos y plazos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Nadie espera respuesta.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>ya no aplica</translation>
    </message>
</context>
<context>
    <name>pages::ChannelForm</name>
    <message>
        <source>kept, never shown; type to replace it</source>
        <translation>guardada, nunca se muestra; escriba para cambiarla</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ninguna aquí</translation>
    </message>
    <message>
        <source>No mail is fetched. Mail in files can be taken in by reparoctl import mail.</source>
        <translation>No se recoge correo. El correo en archivos se toma con reparoctl import mail.</translation>
    </message>
    <message>
        <source>Each message becomes a file in %1. Nothing leaves this computer.</source>
        <translation>Cada mensaje se vuelve un archivo en %1. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>No se recoge</translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation>Archivos en una carpeta</translation>
    </message>
    <message>
        <source>Gateway (Kannel)</source>
        <translation>Pasarela (Kannel)</translation>
    </message>
    <message>
        <source>Server (IMAP)</source>
        <translation>Servidor (IMAP)</translation>
    </message>
    <message>
        <source>Server (SMTP)</source>
        <translation>Servidor (SMTP)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>STARTTLS: begins in plain text, encrypts at once</source>
        <translation>STARTTLS: empieza sin cifrar y cifra enseguida</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>None: only a server on this computer</source>
        <translation>Ninguno: solo un servidor de este equipo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>empty: the authorities of this computer</source>
        <translation>vacío: las autoridades de este equipo</translation>
    </message>
    <message>
        <source>PEM file on each computer that uses it</source>
        <translation>archivo PEM en cada equipo que lo usa</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>what people see, such as the company&apos;s name</source>
        <translation>lo que se ve, como el nombre de la empresa</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>empty: the server knows this computer</source>
        <translation>vacío: el servidor conoce este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>number or 11 letters; empty: the gateway&apos;s own</source>
        <translation>número u 11 letras; vacío: el de la pasarela</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Hacer una clave</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Informes a</translation>
    </message>
    <message>
        <source>our address, which the gateway calls when a message is on the phone</source>
        <translation>nuestra dirección, que la pasarela llama cuando un mensaje llegó al teléfono</translation>
    </message>
    <message>
        <source>Messages to</source>
        <translation>Mensajes a</translation>
    </message>
    <message>
        <source>get-url of Kannel&apos;s sms-service; the door opens with reparoctl agent --listen 8410</source>
        <translation>get-url del sms-service de Kannel; la puerta se abre con reparoctl agent --listen 8410</translation>
    </message>
    <message>
        <source>Other gateway</source>
        <translation>Otra pasarela</translation>
    </message>
    <message>
        <source>POST, a JSON object</source>
        <translation>POST, un objeto JSON</translation>
    </message>
    <message>
        <source>POST, as a form</source>
        <translation>POST, como formulario</translation>
    </message>
    <message>
        <source>GET, in the address</source>
        <translation>GET, en la dirección</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Se pide por</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Taken when</source>
        <translation>Aceptado si</translation>
    </message>
    <message>
        <source>regular expression; empty: any answer but an error</source>
        <translation>expresión regular; vacío: cualquier respuesta sin error</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>first word, such as Bearer; empty: none</source>
        <translation>primera palabra, por ejemplo Bearer; vacío: ninguna</translation>
    </message>
    <message>
        <source>as the service names them; {{to}}, {{text}}, {{reference}}, {{coding}} and {{password}} are filled in</source>
        <translation>como los llama el servicio; se llenan {{to}}, {{text}}, {{reference}}, {{coding}} y {{password}}</translation>
    </message>
</context>
<context>
    <name>pages::ChannelsPage</name>
    <message>
        <source>Not saved yet: mend what is marked.</source>
        <translation>Todavía no se guardó: corrija lo marcado.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar lo mío encima</translation>
    </message>
    <message>
        <source>Saved: %1. It counts from now on.</source>
        <translation>Guardado: %1. Cuenta desde ahora.</translation>
    </message>
    <message>
        <source>The password is forgotten on this computer.</source>
        <translation>Este equipo olvidó la contraseña.</translation>
    </message>
    <message>
        <source>Saved: %1. The password is %2.</source>
        <translation>Guardado: %1. La contraseña está %2.</translation>
    </message>
    <message>
        <source>The changes are discarded.</source>
        <translation>Los cambios se descartaron.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>how messages leave and come in</source>
        <translation>por dónde salen y entran los mensajes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation>Editar el canal</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Probar el canal</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>test</source>
        <translation>probar</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada por guardar</translation>
    </message>
    <message>
        <source>files in a folder</source>
        <translation>archivos en una carpeta</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>no se recoge</translation>
    </message>
    <message>
        <source>key, no address</source>
        <translation>clave, sin dirección</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation>prueba pasada</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>prueba fallida</translation>
    </message>
    <message>
        <source>Saved: %1. It counts when the agent is started again.</source>
        <translation>Guardado: %1. Cuenta cuando el agente se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>pages::CloseForm</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Close: how the customer received the answer</source>
        <translation>Cerrar: cómo recibió el cliente la respuesta</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Cerrar sin respuesta</translation>
    </message>
    <message>
        <source>%1 closed: %2</source>
        <translation>%1 cerrado: %2</translation>
    </message>
</context>
<context>
    <name>pages::ContactForm</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>Se dio la respuesta</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>There is no answer to give yet: resolve the case first.</source>
        <translation>Aún no hay respuesta que dar: resuelva el caso primero.</translation>
    </message>
    <message>
        <source>%1: contact added</source>
        <translation>%1: contacto agregado</translation>
    </message>
</context>
<context>
    <name>pages::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar contacto</translation>
    </message>
    <message>
        <source>Last digits of the phone, name, document or case number</source>
        <translation>Últimos dígitos del teléfono, nombre, documento o número de caso</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Nobody chosen yet.</source>
        <translation>Aún no ha elegido a nadie.</translation>
    </message>
    <message>
        <source>Find a customer above: all their cases, contacts and promises appear.</source>
        <translation>Busque arriba un cliente: aparecen todos sus casos, contactos y promesas.</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Intro abre</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
</context>
<context>
    <name>pages::DatesForm</name>
    <message>
        <source>Single dates</source>
        <translation>Fechas sueltas</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Añadir fecha</translation>
    </message>
    <message>
        <source>Import .ics…</source>
        <translation>Importar .ics…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>They stand instead of the weekday&apos;s, also on a holiday. Empty: closed.</source>
        <translation>Valen en lugar de las del día de la semana, también en festivo. Vacío: cerrado.</translation>
    </message>
    <message>
        <source>such as Inventory</source>
        <translation>como Inventario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>This date has an exception already: change that one.</source>
        <translation>Esta fecha ya tiene una excepción: cambie esa.</translation>
    </message>
</context>
<context>
    <name>pages::DeclineForm</name>
    <message>
        <source>Not taken by the network</source>
        <translation>La red no lo toma</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The case goes back to its owner, who is told.</source>
        <translation>El caso vuelve a su responsable, a quien se le avisa.</translation>
    </message>
    <message>
        <source>Say why, so that the next one is chosen well.</source>
        <translation>Diga por qué, para elegir bien al siguiente.</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 devuelto</translation>
    </message>
</context>
<context>
    <name>pages::DueChangeModel</name>
    <message>
        <source>no promise</source>
        <translation>sin promesa</translation>
    </message>
    <message>
        <source>would be broken</source>
        <translation>se incumpliría</translation>
    </message>
    <message>
        <source>would be kept</source>
        <translation>se cumpliría</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <translation>%1, en vez de %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>still due %1</source>
        <translation>vence igual: %1</translation>
    </message>
</context>
<context>
    <name>pages::EffectPane</name>
    <message>
        <source>Effect on past cases</source>
        <translation>Efecto en casos pasados</translation>
    </message>
    <message>
        <source>Closed cases of</source>
        <translation>Casos cerrados de</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that would change</source>
        <translation>Casos que cambiarían</translation>
    </message>
    <message>
        <source>Apply to open cases…</source>
        <translation>Aplicar a casos abiertos…</translation>
    </message>
    <message>
        <source>Administrators see no cases. A supervisor sees here which would change, and applies the agreement to open ones.</source>
        <translation>Los administradores no ven casos. Un supervisor ve aquí cuáles cambiarían y aplica el acuerdo a los abiertos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s), open or closed lately, </source>
        <translation>
            <numerusform>De %n caso, abierto o cerrado hace poco, </numerusform>
            <numerusform>De %n casos, abiertos o cerrados hace poco, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change.</source>
        <translation>
            <numerusform>%n cambiaría.</numerusform>
            <numerusform>%n cambiarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest %1 open and %1 closed ones were looked at.</source>
        <translation>Solo se miraron los %1 abiertos y los %1 cerrados más recientes.</translation>
    </message>
</context>
<context>
    <name>pages::Enclosures</name>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar archivo…</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>En un caso</translation>
    </message>
    <message>
        <source>%1, of the mail</source>
        <translation>%1, del correo</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>De este equipo…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</source>
        <translation>Imágenes, PDF y texto (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</translation>
    </message>
    <message>
        <source>With: %1 (%2)</source>
        <translation>Con: %1 (%2)</translation>
    </message>
    <message>
        <source>a file is being attached …</source>
        <translation>se está adjuntando un archivo…</translation>
    </message>
</context>
<context>
    <name>pages::EscalateForm</name>
    <message>
        <source>Send to the network</source>
        <translation>Enviar a la red</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1 enviado a %2</translation>
    </message>
    <message>
        <source>Choose the network member.</source>
        <translation>Elija el miembro de la red.</translation>
    </message>
</context>
<context>
    <name>pages::FactField</name>
    <message>
        <source>%1: %2, change</source>
        <translation>%1: %2, cambiar</translation>
    </message>
    <message>
        <source>add</source>
        <translation>agregar</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar lo del otro</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar lo mío</translation>
    </message>
</context>
<context>
    <name>pages::FilePicker</name>
    <message>
        <source>Add a file…</source>
        <translation>Agregar archivo…</translation>
    </message>
    <message>
        <source>or drop them here: pictures, PDF or text, 25 MB each at most</source>
        <translation>o suéltelos aquí: imágenes, PDF o texto, 25 MB cada uno</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Agregar archivos</translation>
    </message>
    <message>
        <source>Pictures, PDF and text (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</source>
        <translation>Imágenes, PDF y texto (*.jpg *.jpeg *.png *.webp *.pdf *.txt)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>pages::FirstStartPage</name>
    <message>
        <source>Welcome to Reparo</source>
        <translation>Bienvenido a Reparo</translation>
    </message>
    <message>
        <source>Every complaint gets a number, an owner and a clock. Look around with a made-up company first, or begin with your own.</source>
        <translation>Cada queja tiene un número, un responsable y un reloj. Conozca Reparo con una empresa inventada, o empiece con la suya.</translation>
    </message>
    <message>
        <source>Try the demo company</source>
        <translation>Ver la empresa de demostración</translation>
    </message>
    <message>
        <source>Hogar Claro repairs home appliances in Bogotá: people, partners and cases of the last months. Its store is a separate file; nothing of it mixes with yours.</source>
        <translation>Hogar Claro repara electrodomésticos en Bogotá: personas, talleres y casos de los últimos meses. Sus datos están en un archivo aparte; nada se mezcla con lo suyo.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>Three questions, then the first call.</source>
        <translation>Tres preguntas y la primera llamada.</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Tres preguntas</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Decides how phone numbers, money and local time are read.</source>
        <translation>Define cómo se leen los teléfonos, el dinero y la hora.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Eight characters or more. &quot;admin&quot;, who adds people, gets the same.</source>
        <translation>Ocho caracteres o más. «admin», que crea las cuentas, queda con la misma.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Write the company&apos;s name.</source>
        <translation>Escriba el nombre de la empresa.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Use eight characters or more.</source>
        <translation>Use ocho caracteres o más.</translation>
    </message>
    <message>
        <source>Making the store. This takes a moment.</source>
        <translation>Creando la base de datos. Tarda un momento.</translation>
    </message>
</context>
<context>
    <name>pages::HandoverForm</name>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>No case moves.</source>
        <translation>Ningún caso se mueve.</translation>
    </message>
</context>
<context>
    <name>pages::HealthPage</name>
    <message>
        <source>Escalations and health</source>
        <translation>Escalamientos y salud</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalamientos</translation>
    </message>
    <message>
        <source>Nothing was escalated today.</source>
        <translation>Hoy no se escaló nada.</translation>
    </message>
    <message>
        <source>When a promise runs out, or a case goes to the network, it stands here until somebody reacts.</source>
        <translation>Cuando vence una promesa o un caso va a la red, aparece aquí hasta que alguien reaccione.</translation>
    </message>
    <message>
        <source>Late reasons, 30 days</source>
        <translation>Motivos de demora, 30 días</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Nobody had to explain a delay.</source>
        <translation>Nadie tuvo que explicar una demora.</translation>
    </message>
    <message>
        <source>Escalations today</source>
        <translation>Escalamientos de hoy</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Motivo de demora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>Back to health</source>
        <translation>Volver a la salud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) explained</source>
        <translation>
            <numerusform>%n caso explicado</numerusform>
            <numerusform>%n casos explicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reaction</source>
        <translation>
            <numerusform>%n sin atender</numerusform>
            <numerusform>%n sin atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) fail</source>
        <translation>
            <numerusform>%n parte falla</numerusform>
            <numerusform>%n partes fallan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n pide atención</numerusform>
            <numerusform>%n piden atención</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>todo va bien</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>leer de nuevo</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamar</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>asumir</translation>
    </message>
    <message>
        <source>late reason</source>
        <translation>motivo de demora</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
</context>
<context>
    <name>pages::HealthRow</name>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
</context>
<context>
    <name>pages::HolidayRulesForm</name>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Domingo de Pascua</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Easter</source>
        <translation>
            <numerusform>%n día antes de Pascua</numerusform>
            <numerusform>%n días antes de Pascua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter</source>
        <translation>
            <numerusform>%n día después de Pascua</numerusform>
            <numerusform>%n días después de Pascua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept on a Monday</source>
        <translation>%1, pasa al lunes</translation>
    </message>
    <message>
        <source>, from %1 on</source>
        <translation>, desde %1</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, hasta %1</translation>
    </message>
    <message>
        <source>Holidays of every year</source>
        <translation>Festivos de cada año</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Añadir festivo</translation>
    </message>
    <message>
        <source>Add those of Colombia</source>
        <translation>Añadir los de Colombia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>Fecha fija</translation>
    </message>
    <message>
        <source>Kept on Monday</source>
        <translation>Pasa al lunes</translation>
    </message>
    <message>
        <source>From Easter</source>
        <translation>Desde Pascua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Days from Easter Sunday; before it with a minus</source>
        <translation>Días desde el Domingo de Pascua; antes de él, con menos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>no en %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>Ese mes no tiene ese día.</translation>
    </message>
    <message>
        <source>This holiday is there already: %1</source>
        <translation>Este festivo ya está: %1</translation>
    </message>
</context>
<context>
    <name>pages::IcsImportForm</name>
    <message>
        <source>names to leave out, with commas</source>
        <translation>nombres que se omiten, con comas</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Holidays of an .ics file</source>
        <translation>Festivos de un archivo .ics</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>Calendarios (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>All whole days</source>
        <translation>Todos los días enteros</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no whole days in it.</source>
        <translation>No trae días enteros.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at a time of day left out</source>
        <translation>
            <numerusform>se omite %n evento con hora</numerusform>
            <numerusform>se omiten %n eventos con hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n date(s)</source>
        <translation>
            <numerusform>Añadir %n fecha</numerusform>
            <numerusform>Añadir %n fechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>pages::KeysModel</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>pages::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>of this desk</source>
        <translation>de este puesto</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Find a command by its name or key</source>
        <translation>Busque una orden por su nombre o su tecla</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Its first key again</source>
        <translation>Volver a su tecla original</translation>
    </message>
    <message>
        <source>All first keys again</source>
        <translation>Volver a todas las originales</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Delete takes its key away, Esc leaves it as it is.</source>
        <translation>Oprima la tecla nueva para «%1». Supr le quita la tecla, Esc la deja como está.</translation>
    </message>
    <message>
        <source>Tab moves between fields and can&apos;t be given away. Press another key.</source>
        <translation>Tab pasa de un campo a otro y no se puede asignar. Oprima otra tecla.</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Press it once more to give it to “%4”, or press another key.</source>
        <translation>%1 ya es «%2» (%3). Oprímala otra vez para dársela a «%4», u oprima otra tecla.</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>«%1» quedó en %2.</translation>
    </message>
    <message>
        <source>%1 is “%2” now. Give that one another key first.</source>
        <translation>%1 ahora es «%2». Primero dele otra tecla a esa.</translation>
    </message>
    <message>
        <source>“%1” is on %2 again.</source>
        <translation>«%1» vuelve a %2.</translation>
    </message>
    <message>
        <source>All commands are on their first keys again.</source>
        <translation>Todas las órdenes vuelven a sus teclas originales.</translation>
    </message>
    <message>
        <source>Enter changes</source>
        <translation>Intro cambia</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc vuelve</translation>
    </message>
    <message>
        <source>“%1” has no key now; %2 still finds it.</source>
        <translation>«%1» ya no tiene tecla; con %2 se encuentra igual.</translation>
    </message>
    <message>
        <source>“%1” has no key again.</source>
        <translation>«%1» vuelve a quedar sin tecla.</translation>
    </message>
</context>
<context>
    <name>pages::LateForm</name>
    <message>
        <source>Why it is late</source>
        <translation>Por qué se demoró</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Guardar el motivo</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Lo demoró</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Qué exactamente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Only for us: the customer does not read it.</source>
        <translation>Solo para nosotros: el cliente no lo lee.</translation>
    </message>
    <message>
        <source>Choose what held it up.</source>
        <translation>Elija qué lo demoró.</translation>
    </message>
    <message>
        <source>%1: delay explained, %2</source>
        <translation>%1: demora explicada, %2</translation>
    </message>
</context>
<context>
    <name>pages::LoadStrip</name>
    <message>
        <source>Load by person</source>
        <translation>Carga por persona</translation>
    </message>
    <message>
        <source>Load by partner</source>
        <translation>Carga por red</translation>
    </message>
    <message>
        <source>Load by topic</source>
        <translation>Carga por tema</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>within 1 h</source>
        <translation>en 1 hora</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencidos</translation>
    </message>
    <message>
        <source>Forecast breaches today</source>
        <translation>Incumplimientos previstos hoy</translation>
    </message>
    <message>
        <source>Pace: days on which somebody closed a case × hours of the shift ÷ cases closed, over the last 30 days.
Everybody takes the cases by least time left, overdue ones first. The case in place k is done after k × pace;
it is a breach when that is more than the working time left until it is due. Cases without an owner are not in it.</source>
        <translation>Ritmo: días en que alguien cerró un caso × horas de su turno ÷ casos cerrados, en los últimos 30 días.
Cada uno toma sus casos por el tiempo que les queda, primero los vencidos. El del lugar k queda listo tras k × ritmo;
se incumple si eso es más que el tiempo de trabajo que falta hasta que vence. Los casos sin responsable no entran.</translation>
    </message>
    <message>
        <source>at each owner&apos;s pace and shift.</source>
        <translation>al ritmo de cada responsable y su horario.</translation>
    </message>
    <message>
        <source>unknown: nobody closed a case in 30 days.</source>
        <translation>no se sabe: nadie cerró un caso en 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n case(s)</source>
        <translation>
            <numerusform>Ver el %n caso</numerusform>
            <numerusform>Ver los %n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Qué correo</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Put into a case</source>
        <translation>Llevar a un caso</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No mail needs you.</source>
        <translation>No hay correo pendiente.</translation>
    </message>
    <message>
        <source>Mail that no rule can place waits here until somebody decides. The rest is in its cases.</source>
        <translation>Aquí espera el correo que ninguna regla puede ubicar, hasta que alguien decida. Lo demás está en sus casos.</translation>
    </message>
    <message>
        <source>No mail came yet.</source>
        <translation>Aún no ha llegado correo.</translation>
    </message>
    <message>
        <source>Mail to the company&apos;s mailbox appears here once an inbox is set up.</source>
        <translation>El correo al buzón de la empresa aparece aquí cuando se configura el buzón.</translation>
    </message>
    <message>
        <source>Mail put into %1</source>
        <translation>Correo llevado a %1</translation>
    </message>
    <message>
        <source>Mail made case %1</source>
        <translation>Con el correo se abrió %1</translation>
    </message>
    <message>
        <source>Mail dismissed</source>
        <translation>Correo descartado</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>into a case</source>
        <translation>a un caso</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>caso nuevo</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>descartar</translation>
    </message>
</context>
<context>
    <name>pages::MailPane</name>
    <message>
        <source>What the mail says</source>
        <translation>Lo que dice el correo</translation>
    </message>
    <message>
        <source>Files of the mail</source>
        <translation>Archivos del correo</translation>
    </message>
    <message>
        <source>A number, or words of the case</source>
        <translation>Un número o palabras del caso</translation>
    </message>
    <message>
        <source>Why it needs nothing</source>
        <translation>Por qué no necesita nada</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Dismiss because</source>
        <translation>Descartar porque</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>Perhaps it belongs to %1.</source>
        <translation>Tal vez sea de %1.</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>No necesita respuesta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pages::MainWindow</name>
    <message>
        <source> (demo)</source>
        <translation> (demostración)</translation>
    </message>
</context>
<context>
    <name>pages::MatchSection</name>
    <message>
        <source>Speaks of</source>
        <translation>Habla de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Agregar un tema…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Add a network member…</source>
        <translation>Agregar un miembro de la red…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>Agregar un cliente…</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
</context>
<context>
    <name>pages::MemberAnswerPane</name>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>En una respuesta</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar respuesta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>No tomarlo</translation>
    </message>
    <message>
        <source>Call: show the number</source>
        <translation>Llamar: ver el número</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Agregar archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>you promised the rest by %1</source>
        <translation>usted prometió el resto para el %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Consumer: %1</source>
        <translation>Consumidor: %1</translation>
    </message>
    <message>
        <source>The customer left no contact details.</source>
        <translation>El cliente no dejó datos de contacto.</translation>
    </message>
    <message>
        <source>Shows name and number of the people to call. It goes on record who asked.</source>
        <translation>Muestra nombre y número de a quién llamar. Queda anotado quién lo pidió.</translation>
    </message>
    <message>
        <source>%1: answer sent</source>
        <translation>%1: respuesta enviada</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptado</translation>
    </message>
    <message>
        <source>Say why, so that the next one is chosen well.</source>
        <translation>Diga por qué, para elegir bien al siguiente.</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 devuelto</translation>
    </message>
    <message>
        <source>%1: you see whom to call now; it is on record</source>
        <translation>%1: ya ve a quién llamar; quedó anotado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
</context>
<context>
    <name>pages::MemberInboxPage</name>
    <message>
        <source>Waiting for you</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation>Mostrar u ocultar la respuesta</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>En una respuesta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n por atender</numerusform>
            <numerusform>%n por atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left your hands this week</source>
        <translation>
            <numerusform>%n salió de sus manos esta semana</numerusform>
            <numerusform>%n salieron de sus manos esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada por atender.</translation>
    </message>
    <message>
        <source>New cases and questions appear here, and reach you by text message or mail.</source>
        <translation>Aquí aparecen los casos y preguntas nuevos, que también le llegan por mensaje de texto o correo.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
</context>
<context>
    <name>pages::MemberNumbersPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>nothing to judge yet</source>
        <translation>nada que medir aún</translation>
    </message>
    <message>
        <source>%1 of %2 in 13 weeks</source>
        <translation>%1 de %2 en 13 semanas</translation>
    </message>
    <message>
        <source>Of the other members there are too few cases to compare.</source>
        <translation>De los demás miembros hay muy pocos casos para comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s), accepted in time: from %1 to %2, the middle one %3. Nobody is named, to them neither.</source>
        <translation>
            <numerusform>%n miembro más, aceptados a tiempo: de %1 a %2, el del medio %3. No se nombra a nadie, tampoco a usted ante ellos.</numerusform>
            <numerusform>%n miembros más, aceptados a tiempo: de %1 a %2, el del medio %3. No se nombra a nadie, tampoco a usted ante ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>Accepted in time</source>
        <translation>Aceptados a tiempo</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resueltos a tiempo</translation>
    </message>
    <message>
        <source>Until you accept</source>
        <translation>Tarda en aceptar</translation>
    </message>
    <message>
        <source>In your hands now</source>
        <translation>En sus manos ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Week by week, the latest at the right</source>
        <translation>Semana a semana, la última a la derecha</translation>
    </message>
    <message>
        <source>the middle one of all cases</source>
        <translation>la mediana de todos los casos</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>ninguno vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MemberWordForm</name>
    <message>
        <source>What the network says</source>
        <translation>Lo que dice la red</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation>Su trabajo</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>está hecho</translation>
    </message>
    <message>
        <source>%1: answer of the network saved</source>
        <translation>%1: respuesta de la red guardada</translation>
    </message>
    <message>
        <source>Can&apos;t answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>pages::MergeForm</name>
    <message>
        <source>Merge into another case</source>
        <translation>Fusionar con otro caso</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>A case of the customer, a number or words</source>
        <translation>Un caso del cliente, un número o palabras</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Sigue como</translation>
    </message>
    <message>
        <source>That case takes over the oldest start. Unmerge brings this one back as it was.</source>
        <translation>Ese caso toma el inicio más antiguo. Separar devuelve este como estaba.</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 fusionado con %2</translation>
    </message>
</context>
<context>
    <name>pages::MessageEdit</name>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
</context>
<context>
    <name>pages::MoveForm</name>
    <message>
        <source>Move cases</source>
        <translation>Mover casos</translation>
    </message>
    <message>
        <source>Move the cases</source>
        <translation>Mover los casos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Every open case</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>Due within a day</source>
        <translation>Vencen en un día</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By rule: least load</source>
        <translation>Por regla: menor carga</translation>
    </message>
    <message>
        <source>%1 is absent until %2.</source>
        <translation>%1 está ausente hasta el %2.</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>Casos de %1</translation>
    </message>
    <message>
        <source>Load shared out</source>
        <translation>Reparto de la carga</translation>
    </message>
    <message>
        <source>No case moves.</source>
        <translation>Ningún caso se mueve.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of %1 moved</source>
        <translation>
            <numerusform>%n caso de %1 pasó a otros</numerusform>
            <numerusform>%n casos de %1 pasaron a otros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::NameSection</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Optional, for screens in English</source>
        <translation>Opcional, para pantallas en inglés</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Se hace</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The first that speaks of a case holds: small numbers are asked first.</source>
        <translation>Vale el primero que habla del caso: los números pequeños se consultan antes.</translation>
    </message>
    <message>
        <source>Short and lasting, for files and reports: vip.calls</source>
        <translation>Corto y duradero, para archivos e informes: vip.llamadas</translation>
    </message>
</context>
<context>
    <name>pages::NetworkPage</name>
    <message>
        <source>Directory of the network</source>
        <translation>Directorio de la red</translation>
    </message>
    <message>
        <source>Not accepted in time:</source>
        <translation>Si no acepta a tiempo:</translation>
    </message>
    <message>
        <source>When a member does not accept in time</source>
        <translation>Cuando un miembro no acepta a tiempo</translation>
    </message>
    <message>
        <source>ask us</source>
        <translation>preguntarnos</translation>
    </message>
    <message>
        <source>go to the next one</source>
        <translation>pasar al siguiente</translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Miembros de la red</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>En el directorio</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Their cases</source>
        <translation>Sus casos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with them</source>
        <translation>
            <numerusform>%n caso con ellos</numerusform>
            <numerusform>%n casos con ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or discard what you changed here first.</source>
        <translation>Guarde o descarte primero lo que cambió aquí.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Ver lo más nuevo</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>When nobody accepts in time, you are asked</source>
        <translation>Si nadie acepta a tiempo, se le pregunta</translation>
    </message>
    <message>
        <source>When nobody accepts in time, the case goes on, twice at most</source>
        <translation>Si nadie acepta a tiempo, el caso pasa al siguiente, dos veces a lo sumo</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
</context>
<context>
    <name>pages::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>What the next person has to know</source>
        <translation>Lo que debe saber quien siga</translation>
    </message>
    <message>
        <source>%1: note added</source>
        <translation>%1: nota agregada</translation>
    </message>
</context>
<context>
    <name>pages::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing to tell you.</source>
        <translation>Nada que avisarle.</translation>
    </message>
    <message>
        <source>When the clock of a case runs out, or a case comes to you, it is said here.</source>
        <translation>Cuando el reloj de un caso se agote, o le llegue un caso, aquí lo verá.</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>todo leído</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Intro abre</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
</context>
<context>
    <name>pages::OfferForm</name>
    <message>
        <source>Offer something</source>
        <translation>Ofrecer algo</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>Registrar la oferta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoriza</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Thinks it over</source>
        <translation>Lo piensa</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>No acepta</translation>
    </message>
    <message>
        <source>Who allowed it, or by which rule</source>
        <translation>Quién la autorizó, o según qué regla</translation>
    </message>
    <message>
        <source>Write an amount, such as %1.</source>
        <translation>Escriba un valor, por ejemplo %1.</translation>
    </message>
    <message>
        <source>%1: offer recorded</source>
        <translation>%1: oferta registrada</translation>
    </message>
</context>
<context>
    <name>pages::OutboxPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corregir la dirección</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No message needs you.</source>
        <translation>Ningún mensaje requiere a nadie.</translation>
    </message>
    <message>
        <source>What a server refused, or may not have taken, stands here until somebody decides.</source>
        <translation>Lo que un servidor rechazó, o quizá no recibió, espera aquí hasta que alguien decida.</translation>
    </message>
    <message>
        <source>No message is on its way.</source>
        <translation>No hay mensajes en camino.</translation>
    </message>
    <message>
        <source>Receipts and escalations pass through here.</source>
        <translation>Por aquí pasan los acuses de recibo y los escalamientos.</translation>
    </message>
    <message>
        <source>No message was written yet.</source>
        <translation>Todavía no se ha escrito ningún mensaje.</translation>
    </message>
    <message>
        <source>Receipts and escalations appear here.</source>
        <translation>Aquí aparecen los acuses de recibo y los escalamientos.</translation>
    </message>
    <message>
        <source>Goes again to %1</source>
        <translation>Sale de nuevo a %1</translation>
    </message>
    <message>
        <source>Will not be sent to %1</source>
        <translation>No se enviará a %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>enviar otra vez</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Anotar la llamada</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir la carta</translation>
    </message>
    <message>
        <source>Nothing is to be done by hand.</source>
        <translation>No hay nada por hacer a mano.</translation>
    </message>
    <message>
        <source>Calls to customers and letters to post stand here.</source>
        <translation>Aquí están las llamadas a clientes y las cartas por enviar.</translation>
    </message>
    <message>
        <source>%1: call recorded</source>
        <translation>%1: llamada anotada</translation>
    </message>
    <message>
        <source>Letter to print (*.pdf)</source>
        <translation>Carta para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>%1: letter printed and marked as posted</source>
        <translation>%1: carta impresa y marcada como enviada</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamar</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
</context>
<context>
    <name>pages::OutgoingPane</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; tried %n time(s), again %2</source>
        <translation>
            <numerusform>%1; intentado %n vez, de nuevo %2</numerusform>
            <numerusform>%1; intentado %n veces, de nuevo %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Lo que dice el mensaje</translation>
    </message>
</context>
<context>
    <name>pages::Palette</name>
    <message>
        <source>A command, a case number, a name, a phone</source>
        <translation>Una orden, un número de caso, un nombre, un teléfono</translation>
    </message>
</context>
<context>
    <name>pages::ProfileForm</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted in time %1</source>
        <translation>aceptados a tiempo %1</translation>
    </message>
    <message>
        <source>resolved in time %1</source>
        <translation>resueltos a tiempo %1</translation>
    </message>
    <message>
        <source>accepts after %1</source>
        <translation>acepta en %1</translation>
    </message>
    <message>
        <source>In the last 13 weeks.</source>
        <translation>En las últimas 13 semanas.</translation>
    </message>
    <message>
        <source>Network member</source>
        <translation>Miembro de la red</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>In words, apart by commas: Bogotá, Soacha. Empty: everywhere.</source>
        <translation>En palabras, con comas: Bogotá, Soacha. Vacío: en todas partes.</translation>
    </message>
    <message>
        <source>Orders, questions and reminders go there as text messages.</source>
        <translation>Por ahí salen encargos, preguntas y recordatorios como mensajes de texto.</translation>
    </message>
    <message>
        <source>Above it the rule chooses others. 0: no limit.</source>
        <translation>De ahí en adelante la regla elige a otros. 0: sin límite.</translation>
    </message>
    <message>
        <source>Reminders wait for these hours.</source>
        <translation>Los recordatorios solo salen en este horario.</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Agregar un tema…</translation>
    </message>
    <message>
        <source>as the company</source>
        <translation>como la empresa</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>Cases at once</source>
        <translation>Casos a la vez</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
</context>
<context>
    <name>pages::PromiseForm</name>
    <message>
        <source>Promise something</source>
        <translation>Prometer algo</translation>
    </message>
    <message>
        <source>Record the promise</source>
        <translation>Registrar la promesa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What the customer was told will happen</source>
        <translation>Lo que se le dijo al cliente que pasará</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <translation>%1: prometido para %2</translation>
    </message>
</context>
<context>
    <name>pages::QueuePage</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>is:open owner:me due:&lt;4h text</source>
        <translation>estado:abierto responsable:yo vence:&lt;4h texto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Least time left</source>
        <translation>Menos tiempo</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Most severe</source>
        <translation>Más graves</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar contacto</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>En la próxima hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n vence hoy</numerusform>
            <numerusform>%n vencen hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here: all done.</source>
        <translation>Nada pendiente aquí.</translation>
    </message>
    <message>
        <source>New cases appear by themselves.</source>
        <translation>Los casos nuevos aparecen solos.</translation>
    </message>
    <message>
        <source>No case matches this filter.</source>
        <translation>Ningún caso cumple este filtro.</translation>
    </message>
    <message>
        <source>Take a word out, or go back to the list.</source>
        <translation>Quite una palabra, o vuelva a la lista.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>from the list</source>
        <translation>desde la lista</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>con responsable</translation>
    </message>
    <message>
        <source>severity changed</source>
        <translation>gravedad cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n caso: %1</numerusform>
            <numerusform>%n casos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Enviar a la red</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>This view can&apos;t be read.</source>
        <translation>No se entiende esta vista.</translation>
    </message>
    <message>
        <source>Correct its filter above, or go back to the list.</source>
        <translation>Corrija su filtro arriba, o vuelva a la lista.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>select</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausar</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolver</translation>
    </message>
</context>
<context>
    <name>pages::ReapplyPanel</name>
    <message>
        <source>Apply to open cases</source>
        <translation>Aplicar a casos abiertos</translation>
    </message>
    <message>
        <source>Open cases that would change</source>
        <translation>Casos abiertos que cambiarían</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n case(s)</source>
        <translation>
            <numerusform>Aplicar a %n caso</numerusform>
            <numerusform>Aplicar a %n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) hold an older version, or another agreement speaks of them now. They keep their start, their pauses and every broken promise.</source>
        <translation>
            <numerusform>%n caso abierto tiene una versión anterior, u otro acuerdo habla ahora de él. Conserva su inicio, sus pausas y toda promesa incumplida.</numerusform>
            <numerusform>%n casos abiertos tienen una versión anterior, u otro acuerdo habla ahora de ellos. Conservan su inicio, sus pausas y toda promesa incumplida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open case is under the newest version of its agreement already.</source>
        <translation>Todo caso abierto ya está bajo la versión más nueva de su acuerdo.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) under the newest agreement</source>
        <translation>
            <numerusform>%n caso bajo el acuerdo más nuevo</numerusform>
            <numerusform>%n casos bajo el acuerdo más nuevo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReopenForm</name>
    <message>
        <source>Open the case again</source>
        <translation>Reabrir el caso</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A new resolution clock begins; the first one stays on record.</source>
        <translation>Empieza un nuevo reloj de resolución; el primero queda registrado.</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 reabierto</translation>
    </message>
</context>
<context>
    <name>pages::ReplyForm</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Mensaje al cliente</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Por qué vía</translation>
    </message>
    <message>
        <source>What could be said better</source>
        <translation>Qué se puede decir mejor</translation>
    </message>
    <message>
        <source>%1 %2 at %3,</source>
        <translation>%1: %2, %3,</translation>
    </message>
    <message>
        <source>%1 after you began to write. Read it, or send once more.</source>
        <translation>%1 después de que usted empezó. Léalo o envíe otra vez.</translation>
    </message>
    <message>
        <source>%1: to be done %2</source>
        <translation>%1: queda por hacer, %2</translation>
    </message>
    <message>
        <source>%1: goes in 10 s, %2</source>
        <translation>%1: sale en 10 s, %2</translation>
    </message>
    <message>
        <source>A file is still being attached. Send once it is named below the text.</source>
        <translation>Todavía se está adjuntando un archivo. Envíe cuando aparezca debajo del texto.</translation>
    </message>
</context>
<context>
    <name>pages::ResolveForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>What was found, what is done about it, and by when</source>
        <translation>Qué se encontró, qué se hará y para cuándo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Told just now: the case is closed with it.</source>
        <translation>Si ya se le dijo, el caso se cierra de una vez.</translation>
    </message>
    <message>
        <source>%1 closed: %2</source>
        <translation>%1 cerrado: %2</translation>
    </message>
    <message>
        <source>%1 resolved: %2</source>
        <translation>%1 resuelto: %2</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Responder y cerrar</translation>
    </message>
    <message>
        <source>Send %1 and close</source>
        <translation>Enviar %1 y cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Send %1; closes in %n day(s)</source>
        <translation>
            <numerusform>Enviar %1; se cierra en %n día</numerusform>
            <numerusform>Enviar %1; se cierra en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>%1 resolved: %2; the answer is to be given %3</source>
        <translation>%1 resuelto: %2; la respuesta se da %3</translation>
    </message>
    <message>
        <source>%1 resolved: %2; the answer goes in 10 s</source>
        <translation>%1 resuelto: %2; la respuesta sale en 10 s</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>of this desk</source>
        <translation>de este puesto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Without touching keyboard or mouse; drafts are kept.</source>
        <translation>Sin tocar teclado ni ratón; los borradores se guardan.</translation>
    </message>
</context>
<context>
    <name>pages::SeverityForm</name>
    <message>
        <source>Change the severity</source>
        <translation>Cambiar la gravedad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A digit chooses. Clocks keep their start.</source>
        <translation>Un dígito elige. Los relojes conservan su inicio.</translation>
    </message>
    <message>
        <source>%1 has severity %2 now</source>
        <translation>%1 quedó con gravedad %2</translation>
    </message>
</context>
<context>
    <name>pages::SignInPage</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Ingresar a %1</translation>
    </message>
    <message>
        <source>Your drafts are kept. Sign in to go on where you were.</source>
        <translation>Sus borradores están guardados. Ingrese para seguir donde iba.</translation>
    </message>
    <message>
        <source>This is the demo company: marta (advisor), carolina (claims manager), lucia (supervisor), all with the password &quot;demo&quot;. Nothing here is real.</source>
        <translation>Esta es la empresa de demostración: marta (asesora), carolina (gerente de reclamaciones), lucia (supervisora), todos con la contraseña «demo». Nada aquí es real.</translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation>Escriba su usuario.</translation>
    </message>
</context>
<context>
    <name>pages::SlaBoardPage</name>
    <message>
        <source>SLA board</source>
        <translation>Tablero de ANS</translation>
    </message>
    <message>
        <source>On time today</source>
        <translation>A tiempo hoy</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>meta %1 %</translation>
    </message>
    <message>
        <source>Closed today in time ÷ (closed today + fallen due today and still open)</source>
        <translation>Cerrados hoy a tiempo ÷ (cerrados hoy + vencidos hoy y aún abiertos)</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>All of the board</source>
        <translation>Todo el tablero</translation>
    </message>
    <message>
        <source>Cases of the board</source>
        <translation>Casos del tablero</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>By person, partner or topic</source>
        <translation>Por persona, red o tema</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Tablero o tabla</translation>
    </message>
    <message>
        <source>Back to the whole board</source>
        <translation>Volver a todo el tablero</translation>
    </message>
    <message>
        <source>Forecast breaches</source>
        <translation>Incumplimientos previstos</translation>
    </message>
    <message>
        <source>Overdue without a late reason</source>
        <translation>Vencidos sin motivo de demora</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Columna siguiente</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>Columna anterior</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Send to the network</source>
        <translation>Enviar a la red</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Motivo de demora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Only this one on the board</source>
        <translation>Solo este en el tablero</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows all</source>
        <translation>Esc muestra todo</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Por red</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Forecast breaches today: %1</source>
        <translation>Incumplimientos previstos hoy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), nearest due first</source>
        <translation>
            <numerusform>%n caso, primero el que vence antes</numerusform>
            <numerusform>%n casos, primero el que vence antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>A assign</source>
        <translation>A asignar</translation>
    </message>
    <message>
        <source>E escalate</source>
        <translation>E escalar</translation>
    </message>
    <message>
        <source>W late reason</source>
        <translation>W motivo de demora</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Espacio vista previa</translation>
    </message>
</context>
<context>
    <name>pages::SpanField</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <translation>%1, horas</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minutos</translation>
    </message>
    <message>
        <source>%1, days</source>
        <translation>%1, días</translation>
    </message>
</context>
<context>
    <name>pages::StoreTroublePage</name>
    <message>
        <source>The store can&apos;t be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Abrir otra base…</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Abrir otra base</translation>
    </message>
</context>
<context>
    <name>pages::TagSet</name>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>pages::TargetForm</name>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to the end of the day</source>
        <translation>al fin del día</translation>
    </message>
    <message>
        <source>to the same hour</source>
        <translation>a la misma hora</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>The usual waits of this promise</source>
        <translation>Las esperas usuales de esta promesa</translation>
    </message>
    <message>
        <source>Only these waits</source>
        <translation>Solo estas esperas</translation>
    </message>
    <message>
        <source>Stops for</source>
        <translation>Se detiene por</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>How much more a term may get when the customer is told before it ends.</source>
        <translation>Cuánto más puede durar un término si se avisa al cliente antes de que venza.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Agregar recordatorio</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>pages::TargetsSection</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Agregar promesa</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Quitar la promesa</translation>
    </message>
    <message>
        <source>no reminders</source>
        <translation>sin recordatorios</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>An agreement promises something: add a promise.</source>
        <translation>Un acuerdo promete algo: agregue una promesa.</translation>
    </message>
</context>
<context>
    <name>pages::TaskForm</name>
    <message>
        <source>How the call went</source>
        <translation>Cómo fue la llamada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Anotar la llamada</translation>
    </message>
</context>
<context>
    <name>pages::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>There is nobody here yet.</source>
        <translation>Aquí todavía no hay nadie.</translation>
    </message>
    <message>
        <source>Claims managers appear as soon as an administrator gives them an account.</source>
        <translation>Los gerentes de reclamaciones aparecen en cuanto un administrador les crea una cuenta.</translation>
    </message>
    <message>
        <source>Contacts per hour against seats</source>
        <translation>Contactos por hora y puestos</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Move cases</source>
        <translation>Mover casos</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>a seat takes %1 an hour on average over 30 days; ! = more than that</source>
        <translation>un puesto atiende %1 por hora en promedio de 30 días; ! = más que eso</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without owner</source>
        <translation>
            <numerusform>%n sin responsable</numerusform>
            <numerusform>%n sin responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ya regresó</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ya regresó</translation>
    </message>
    <message>
        <source>J K move</source>
        <translation>J K moverse</translation>
    </message>
    <message>
        <source>Enter opens the list</source>
        <translation>Intro abre la lista</translation>
    </message>
    <message>
        <source>A moves cases</source>
        <translation>A mueve casos</translation>
    </message>
    <message>
        <source>X absence</source>
        <translation>X ausencia</translation>
    </message>
    <message>
        <source>–/%1</source>
        <translation>–/%1</translation>
    </message>
    <message>
        <source>%1:00, still to come: %2 seats</source>
        <translation>%1:00, por venir: %2 puestos</translation>
    </message>
    <message>
        <source>%1:00, %2 contacts, %3 seats</source>
        <translation>%1:00, %2 contactos, %3 puestos</translation>
    </message>
    <message>
        <source>more than they take on average</source>
        <translation>más de los que atienden en promedio</translation>
    </message>
</context>
<context>
    <name>pages::TeamTable</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>pages::TermsSection</name>
    <message>
        <source>Beside times</source>
        <translation>Además de tiempos</translation>
    </message>
    <message>
        <source>A term of law: confirm with counsel</source>
        <translation>Término de ley: confirmar con abogado</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Law, article, and how the term is counted</source>
        <translation>Ley, artículo y cómo se cuenta el término</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Posventa</translation>
    </message>
</context>
<context>
    <name>pages::TestPane</name>
    <message>
        <source>passed</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó</translation>
    </message>
    <message>
        <source>In its own words: %1 %2</source>
        <translation>En sus palabras: %1 %2</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>En sus palabras: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>A real message to yourself</source>
        <translation>Un mensaje de verdad a usted</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>It says that it is a test. Addresses of customers are refused.</source>
        <translation>Dice que es una prueba. No se aceptan direcciones de clientes.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Tries what stands in the fields, saved or not. Nothing is sent.</source>
        <translation>Prueba lo que está en los campos, guardado o no. No se envía nada.</translation>
    </message>
    <message>
        <source>your own address</source>
        <translation>su propia dirección</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>su propio teléfono</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>changed since: test again</source>
        <translation>cambió después: pruebe otra vez</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>something failed</source>
        <translation>algo falló</translation>
    </message>
</context>
<context>
    <name>pages::TextEditor</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Versions, %1</source>
        <translation>Versiones, %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>Asunto, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Texto, %1</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>v%1 · %2 · %3</source>
        <translation>v%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>pages::TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>what messages to customers and the network begin with</source>
        <translation>con lo que empiezan los mensajes a clientes y a la red</translation>
    </message>
    <message>
        <source>Names to put in</source>
        <translation>Nombres para insertar</translation>
    </message>
    <message>
        <source>Save a new version</source>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>For this case</source>
        <translation>Para este caso</translation>
    </message>
    <message>
        <source>Case to try it with</source>
        <translation>Caso para probarlo</translation>
    </message>
    <message>
        <source>Case number, then Enter</source>
        <translation>Número de caso e Intro</translation>
    </message>
    <message>
        <source>As the reader gets it</source>
        <translation>Como lo recibe quien lee</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>Insertar: %1</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>The preview waits until the text is right.</source>
        <translation>La vista previa espera a que el texto esté bien.</translation>
    </message>
    <message>
        <source>Without value here: %1</source>
        <translation>Sin valor aquí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved</source>
        <translation>
            <numerusform>%n texto guardado</numerusform>
            <numerusform>%n textos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
</context>
<context>
    <name>pages::ThresholdRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove reminder %1</source>
        <translation>Quitar recordatorio %1</translation>
    </message>
    <message>
        <source>Reminder %1: when</source>
        <translation>Recordatorio %1: cuándo</translation>
    </message>
    <message>
        <source>At a share</source>
        <translation>A un porcentaje</translation>
    </message>
    <message>
        <source>Before it is due</source>
        <translation>Antes de vencer</translation>
    </message>
    <message>
        <source>When due</source>
        <translation>Al vencer</translation>
    </message>
    <message>
        <source>When late by</source>
        <translation>Con retraso de</translation>
    </message>
    <message>
        <source>Reminder %1: share of the time</source>
        <translation>Recordatorio %1: porcentaje del tiempo</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Recordatorio %1</translation>
    </message>
    <message>
        <source>Reminder %1: to whom</source>
        <translation>Recordatorio %1: a quién</translation>
    </message>
    <message>
        <source>the case moves on</source>
        <translation>pasa a otro gerente</translation>
    </message>
</context>
<context>
    <name>pages::TrialModel</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>No agreement speaks of it</source>
        <translation>Ningún acuerdo habla de él</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Acuerdo nuevo</translation>
    </message>
</context>
<context>
    <name>pages::TryPane</name>
    <message>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>As if it were in use</source>
        <translation>Como si estuviera en uso</translation>
    </message>
    <message>
        <source>What is due when, and why</source>
        <translation>Qué vence cuándo, y por qué</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Person, VIP</source>
        <translation>Persona, VIP</translation>
    </message>
    <message>
        <source>Organization, VIP</source>
        <translation>Organización, VIP</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Sin remitir</translation>
    </message>
    <message>
        <source>This agreement holds for such a case.</source>
        <translation>Este acuerdo vale para un caso así.</translation>
    </message>
    <message>
        <source>Choose a network member: the agreement begins when a case is handed over.</source>
        <translation>Elija un miembro de la red: el acuerdo empieza cuando se le remite un caso.</translation>
    </message>
    <message>
        <source>No agreement speaks of such a case.</source>
        <translation>Ningún acuerdo habla de un caso así.</translation>
    </message>
    <message>
        <source>“%1” holds instead: it is asked first (order %2).</source>
        <translation>Vale «%1»: se consulta antes (orden %2).</translation>
    </message>
    <message>
        <source>“%1” holds instead: this one does not speak of such a case.</source>
        <translation>Vale «%1»: este no habla de un caso así.</translation>
    </message>
    <message>
        <source>“%1” holds: this one is out of use.</source>
        <translation>Vale «%1»: este está fuera de uso.</translation>
    </message>
</context>
<context>
    <name>pages::WaitForm</name>
    <message>
        <source>Pause the clocks</source>
        <translation>Pausar los relojes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Qué exactamente</translation>
    </message>
    <message>
        <source>It goes on by itself then, and the owner is told.</source>
        <translation>A esa hora sigue solo y se le avisa al responsable.</translation>
    </message>
    <message>
        <source>%1 waits until %2</source>
        <translation>%1 espera hasta %2</translation>
    </message>
</context>
<context>
    <name>pages::WeekHoursForm</name>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>such as 08:00–12:00, 14:00–18:00</source>
        <translation>por ejemplo 08:00–12:00, 14:00–18:00</translation>
    </message>
    <message>
        <source>In a calendar</source>
        <translation>En un calendario</translation>
    </message>
    <message>
        <source>Copy the day to Monday to Friday</source>
        <translation>Copiar el día de lunes a viernes</translation>
    </message>
    <message>
        <source>Copy the day to the whole week</source>
        <translation>Copiar el día a toda la semana</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Copy %1 to the whole week</source>
        <translation>Copiar el %1 a toda la semana</translation>
    </message>
    <message>
        <source>Copy %1 to Monday–Friday</source>
        <translation>Copiar el %1 a lunes–viernes</translation>
    </message>
</context>
<context>
    <name>pages::WhenField</name>
    <message>
        <source>Exact time</source>
        <translation>Hora exacta</translation>
    </message>
    <message>
        <source>+4 h</source>
        <translation>+4 h</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 día</translation>
    </message>
    <message>
        <source>+3 days</source>
        <translation>+3 días</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Opciones rápidas</translation>
    </message>
</context>
<context>
    <name>pages::WhyPanel</name>
    <message>
        <source>Why these dates?</source>
        <translation>¿Por qué estas fechas?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF or CSV</source>
        <translation>Guardar en PDF o CSV</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>En un caso</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Sheet to print (*.pdf)</source>
        <translation>Hoja para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>pages::Workplace</name>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar contacto</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation>%1: deshecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Data up to date</source>
        <translation>Datos al día</translation>
    </message>
    <message>
        <source>Store out of reach</source>
        <translation>Base de datos sin conexión</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation>Revise el reloj del equipo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>pages::YearPane</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Año siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter makes an exception of this day.</source>
        <translation>Intro hace de este día una excepción.</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnHead</name>
    <message>
        <source>%1: %2, as a list</source>
        <translation>%1: %2, como lista</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Abre la lista</translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command, a case or a person</source>
        <translation>Busque una orden, un caso o una persona</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>widgets::Initials</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>widgets::NavRail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>widgets::YearLegend</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Media jornada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Clocks change</source>
        <translation>Cambio de hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>widgets::YearView</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Año %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abierto %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>widgets::YearWords</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>media jornada</translation>
    </message>
    <message>
        <source>clocks go forward %1</source>
        <translation>la hora se adelanta %1</translation>
    </message>
    <message>
        <source>clocks go back %1</source>
        <translation>la hora se atrasa %1</translation>
    </message>
</context>
</TS>
