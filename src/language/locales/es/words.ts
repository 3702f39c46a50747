import type { Words } from '../../locale.ts'

export const words: Words = {
  days: 'hoy|mañana|pasado mañana|esta noche|esta semana|este fin de semana|este finde|fin de semana|el fin de semana|finde|fin de mes|finales de mes|fin de año|todo el mes|este mes|el próximo día hábil|próximo día hábil|día siguiente|esta tarde|inmediatamente|toda la semana|esta temporada|toda la tarde|todo el día|toda la mañana|toda la noche|la próxima semana|la semana que viene|el mes que viene|el próximo mes|próximo mes|próxima semana|este jueves|todo el verano|todo el finde|el finde|mañana mismo|hoy mismo|esta mañana|este viernes',
  dayLeads: 'este|próximo|esta|próxima|cada|todos los|todas las|el próximo|la próxima|siguiente|los',
  dayTails: 'que viene|próximo|próxima|que entra|pasado|siguiente',
  periods: 'semana|mes|año|verano|invierno|primavera|otoño',
  recurring: 'todos los|todas las|cada|los',
  dayParts: 'por la mañana|por la tarde|por la noche|de la mañana|de la tarde|de la noche',
  dateGlue: 'de|del|de el',
  festivals:
    'navidad|navidades|nochebuena|nochevieja|año nuevo|reyes|día de reyes|semana santa|pascua|día de la madre|día de las madres|día del padre|san valentín|día de muertos|black friday|buen fin|el buen fin|cyber monday|hot sale|halloween|día del niño|fiestas patrias|carnaval|día de la mujer|día de la independencia|día del amor y la amistad|día de acción de gracias|feria de abril',
  timeLeads: 'a las|a la|las|la|de|de las|desde las|hasta las|sobre las',
  timeUnits: 'h|hs|hrs|horas|am|pm|a.m.|p.m.|de la mañana|de la tarde|de la noche|en punto',
  timeNames: 'mediodía|medianoche|al mediodía|a mediodía|a medianoche',
  numbers: 'un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|media',
  units:
    'minuto|minutos|min|hora|horas|día|días|semana|semanas|mes|meses|año|años|días hábiles|días laborables|noche|noches',
  percent: 'por ciento|porciento|por cien',
  currencies:
    'euro|euros|eur|dólar|dólares|usd|peso|pesos|mxn|cop|ars|clp|soles|lempiras|quetzales|colones|bs|bolivianos',
  per: 'al mes|por mes|mensuales|mensual|al año|por año|por persona|por clase|cada uno|la hora|por hora|el kilo|por noche|por sesión|a la semana|por semana',
  upTo: 'hasta|hasta un|hasta el|más de|mínimo',
  upToAfter: '',
  until:
    'hasta|hasta el|hasta el día|hasta este|válido hasta|válida hasta|válido hasta el|válida hasta el|antes del|antes de|vence el|vence|termina el|termina|caduca el|fecha límite|como máximo el|a más tardar el|solo hasta el|solo hasta|acaba el|plazo hasta|confirmar antes del',
  untilAfter: '',
  from: 'desde|desde el|a partir del|a partir de|del|de|empieza el|empieza|empezando el|comienza el|comienza|inicia el|inicia|arranca el|a partir de las|a partir de la|desde las|apartir del|apartir de|apartir',
  fromAfter: 'en adelante',
  to: 'a|al|hasta|hasta el|y|a las|a la',
  ends: 'vence el|vence|vencen el|termina el|caduca el|acaba el|expira el|se acaba el|finaliza el',
  dayNumberLeads:
    'el|hasta el|del|al|a partir del|desde el|antes del|día|hasta el día|el día|vence el|para el|apartir del|desde el día|a partir del día',
  dayWords: 'día',
  ordinals: 'º',
  againAfter:
    'volvemos|abrimos de nuevo|reabrimos|ya estamos de vuelta|ya estamos|ya abrimos|estamos de vuelta|estamos de nuevo|atendemos normal|retomamos|volvemos a abrir|regresamos',
  includeAfter:
    'debe aparecer|deben aparecer|tiene que aparecer|tienen que aparecer|incluidos|incluido|debe salir|deben salir|tiene que salir|tienen que salir|que salga|que salgan',
  varyingName: 'nombre|nombres',
  streetEndings: '',
  amountLeads:
    'cuesta|precio|entrada|cuota|boleto|costo|valor|nuevo precio|por solo|tarifa|monto|importe|cuestan|sale|salen|vale|valen|a partir de|desde solo|kuesta|costará|multa|multas|recargo|recargos|interés|intereses|mora|penalización|comisión|cargo|sube|suben|aumenta|aumento',
  arrivals:
    'ha vuelto|han vuelto|ya está disponible|ya están disponibles|ya llegó|ya llegaron|de nuevo disponible|ya está aquí|volvió|volvieron|acaba de llegar|está de vuelta|están de vuelta|acaban de llegar|nos acaban de llegar|nos acaba de llegar|nos llegaron|nos llegó|ya tenemos|llegaron|llegó',
  firstOnes: 'primeros|primeras',
  persons: 'personas|comensales|invitados|adultos',
  novelty: 'nuevo|nueva|nuevos|nuevas',
  noveltyAfter: 'nuevo|nueva|nuevos|nuevas',
  monthParts: 'finales de|fines de|fin de|final de|mediados de|principios de|el final de|el fin de',
  quantifiers: 'todos|todas|toda|todo|cualquier|cada',
  on: 'el|para|para el|este|es el|el día|será el|al|día|en|la|durante|durante el|durante la|durante todo|los|las',
  changes:
    'pasa|cambia|se mueve|se cambia|se traslada|se aplaza|pasó|cambió|pasamos|pasará|se pasa|movemos|se reprograma',
  old: 'en lugar de|en vez de|en lugar del|en vez del|antes|antes era|antes eran|era|pasa del|pasa de|se cambia del|del original|y no a las|y no el|antes costaba|antes valía|costaba|antes a las|en lugar de las|en vez de las|hasta ahora|anteriormente|y no|no a las|no el',
  oldAfter:
    'se pasa al|pasa al|se mueve al|se cambia al|cambia al|se traslada al|se reprograma al|pasa a las|se pasa a las|pasa para el',
  again:
    'reabrimos el|reabrimos|volvemos el|volvemos|abrimos de nuevo el|abrimos otra vez el|reapertura|regresamos el|abrimos nuevamente el|volvemos a abrir el|retomamos el|estamos de vuelta el|estamos de nuevo el|retomamos|regresamos|reiniciamos el|volvemos a atender el|atendemos de nuevo el|de vuelta el|nos vemos de nuevo el|reanudamos el',
  because:
    'por culpa de|debido a|debido al|a causa de|a causa del|porque|por motivo de|motivo|el motivo es|por|por causa de|porque hubo|a raíz de|como consecuencia de|ya que|dado que|por obras|por motivos de',
  becauseAfter: '',
  code: 'código|cupón|código promocional|con el código|clave|con código|usando el código|codigo de descuento|código de descuento|cupón de descuento|usa|usá|usando|utiliza|ingresa|aplica|introduce|usen|usa el cupón',
  is: 'es',
  named: 'se llama|llamado|llamada|de nombre|que se llama|nombre es|nuestro nombre es',
  namedAfter: '',
  trades:
    'panadería|pastelería|clínica|gimnasio|peluquería|salón de belleza|restaurante|cafetería|café|tienda|boutique|hotel|hostal|clínica dental|dentista|farmacia|florería|floristería|librería|barbería|spa|estudio|estudio de yoga|escuela|academia|taller|taller mecánico|carnicería|bar|pizzería|taquería|bodega|granja|mercado|supermercado|agencia|agencia de viajes|empresa|negocio|consultorio|veterinaria|clínica veterinaria|lavandería|tintorería|mensajería|guardería|colegio|biblioteca|museo|teatro|cine|óptica|banco|aseguradora|inmobiliaria|zapatería|joyería|mueblería|juguetería|heladería|ferretería|tienda online|tienda en línea|concesionaria|fundación|asociación|club|hospital|laboratorio|bistró|marca|consulta|cervecería|papelería|tortillería|autolavado|centro de estética|local|despacho|heladería artesanal|ludoteca|piscina|condominio|administración|copistería|imprenta|fontanería|cerrajería|escuela de baile|escuela de música|salón|seguros|gestoría|cooperativa|finca|vivero|notaría|asesoría|tienda de ropa|tienda de mascotas|pollería|frutería|verdulería|pescadería|kiosco|quiosco|almacén|centro médico|centro deportivo|polideportivo|escuela de surf|escuela infantil|jardín de infantes|instituto|universidad|ong|parroquia|hostería|cabañas|posada|marisquería|churrería|gimnasio de escalada|perfumería|estética|salón de uñas|centro de yoga|estudio contable|estudio jurídico|bufete|mercería|funeraria|autoescuela|albergue|residencia|comunidad|edificio|carpintería|mutua|transportes|paquetería|streaming|app|productora|viñedo|rancho|rotisería|parrilla|sushi|food truck|peluquería canina|guardería canina|taller de costura|tienda de bicis|bicicletería|electrodomésticos|informática|distribuidora|mayorista|tacos',
  brandLeads:
    'de|en|para|desde|somos|soy de|tengo|trabajo en|del|de parte de|dueño de|dueña de|a nombre de|mi negocio es|en la|en el|equipo de|la marca|marca|de la|es la|es el|escribo de|escribimos de|hablo de|represento a|a la',
  brandTails: '',
  introductions:
    'somos una|somos un|tengo una|tengo un|soy dueño|soy dueña|trabajo en|soy|somos|les escribo de|te escribo de|escribo de parte de|habla|represento a|soy la administradora|soy el encargado|soy administradora de|soy encargada de',
  bareLeads: 'para|de',
  nameGlue: 'de|en|la|el|los|las|del|y|&|e|+|-',
  titles:
    'dr|dr.|dra|dra.|sr|sr.|sra|sra.|srta|lic|lic.|ing|doctor|doctora|prof|profesor|profesora|don|doña|maestra|maestro',
  with: 'con|con el|con la',
  productLeads: 'en|de descuento en|para|sobre|de descuento para',
  productTails: '',
  offers:
    '2x1|3x2|dos por uno|a mitad de precio|mitad de precio|envío gratis|envíos gratis|envío gratuito|segunda unidad al 50%|la segunda a mitad de precio|dos por el precio de uno|2 por 1|lleva 2 y paga 1|lleva 3 y paga 2|4x3|segunda a mitad de precio|pague uno lleve dos',
  reductions: 'de descuento|menos|de rebaja|dto|vale|de ahorro',
  free: 'gratis|gratuito|gratuita|de regalo',
  invitations: 'invitar|invitamos|invitación|invitarlos|invitarles|invita|invitando|invítalos|invitación a|invitar a',
  eventNouns:
    'taller|concierto|cata|fiesta|jornada|puertas abiertas|jornada de puertas abiertas|velada|festival|exposición|seminario|webinar|conferencia|feria|inauguración|gala|cena|torneo|mercado|proyección|reunión|reunión de padres|excursión|bazar|espectáculo|celebración|retiro|picnic|examen|exámenes|charla|apertura|kermés|desfile|lanzamiento|aniversario|parrillada|asado|posada|junta|evento|asamblea|junta de vecinos|reunión de vecinos|jornada solidaria|colecta|recolecta|maratón|recital|visita guiada|degustación|paella|bingo|mercadillo|rastrillo|concurso|desayuno|almuerzo|merienda|brunch|curso gratuito|campamento|festejo|procesión|misa|exposición de arte|clase abierta',
  courseNouns:
    'clase|clases|curso|cursos|lección|formación|entrenamiento|sesión|taller|curso de|taller de|clase de|diplomado|seminario|capacitación|campus|pilates|yoga|spinning|zumba|aquagym|natación',
  bring:
    'traer|traigan|traiga|llevar|lleven|que traigan|que lleven|trae|lleve|acudir con|venir con|hay que traer|hay que llevar|deben traer|deben llevar|que tengan|que lleve|presentar|presentarse con|tengan a mano|traé|traer consigo|no olvidar|acuérdense de traer|traernos|recoger con|recogerlo con|recogerla con|recogerlos con|recogerlas con|retirar con|retirarlo con|pasar con|vengan con|venga con|vení con|ven con|presentándose con|retira con|recoge con|trayendo|tener a mano|traer siempre|trae también',
  bringAfter: '',
  dues: 'alquiler|renta|cuota|cuota mensual|colegiatura|matrícula|expensas|gastos comunes|factura de luz|factura del agua|recibo de luz|recibo del agua|mensualidad|cuota anual|cuota del gimnasio|suscripción|arriendo|recibo de la luz|factura de la luz|factura del gas|factura de internet|abono|abono mensual|seña|anticipo|letra|préstamo|plan mensual|cuota de socio|cuota del colegio|comunidad del mes',
  addressLeads:
    'dirección|la dirección es|nuestra dirección es|ubicación|lugar|el lugar es|dirección es|domicilio|sede|punto de encuentro|sitio|estamos en|nos vemos en|salida desde|mismo sitio',
  streets:
    'calle|avenida|av|av.|avda|plaza|paseo|carretera|camino|parque|edificio|piso|col|colonia|centro comercial|bulevar|blvd|c/',
  before: 'antes|de anticipación|de antelación|previos|previas',
  include:
    'con|incluye|incluyendo|incluir|lleva|que lleve|que incluya|necesita|debe llevar|debe incluir|mencionar|menciona|poner|pon|agrega|agregar|añade|que tenga|que diga|que aparezca|debe tener|donde salga|va el|va la|van|vaya el|va|con el|con la|se incluirá|incluir el|debe aparecer|tiene que ir|tienen que ir|que salga|que vaya|lleven|poner el|poner la',
  customerName:
    'nombre del cliente|nombre de cliente|nombre de la clienta|nombre del paciente|nombre del alumno|nombre del huésped|su nombre|nombre de cada cliente|nombre del socio|nombre de la persona|nombre de cada uno|sus nombres|por su nombre|nombre del comprador',
  orderNumber:
    'número de pedido|número de orden|nro de pedido|no. de pedido|núm de pedido|número del pedido|nº de pedido|n° de pedido|pedido número|folio',
  trackingNumber:
    'número de seguimiento|código de seguimiento|número de guía|número de rastreo|guía|código de rastreo|guía de envío',
  bookingNumber: 'número de reserva|código de reserva|número de reservación|localizador|clave de reservación',
  invoiceNumber: 'número de factura|nº de factura|no. de factura|folio de la factura',
  varyingDate:
    'fecha|día|fecha de entrega|fecha de vencimiento|nueva fecha|fecha de la cita|fecha de llegada|la fecha|el día',
  varyingTime: 'hora|horario|nueva hora|hora de la cita|la hora',
  varyingAmount: 'importe|monto|precio|total|cantidad|saldo|el monto|el importe|suma|valor',
  varyingPerson:
    'nombre del doctor|nombre del médico|nombre de la doctora|doctor|médico|nombre del estilista|estilista|repartidor|nombre del repartidor|entrenador|profesor',
  plain:
    'formal|serio|seria|neutro|neutral|profesional|sencillo|sencilla|simple|corto|corta|breve|directo|conciso|sobrio|educado|al grano|sin rodeos|sin dar muchas vueltas|directo al grano|sin adornos|cortito|cortita|sobria|escueto',
  warm: 'cálido|cálida|amable|amigable|cercano|cercana|cariñoso|cariñosa|más cálido|más amable|más cercano|personal|bonito|bonita|lindo|linda|cordial|hacelo lindo|que quede lindo|con cariño|tierno|tierna|dulce|simpático|simpática|empático|empática',
  playful:
    'divertido|divertida|gracioso|graciosa|alegre|juguetón|emoji|emojis|más divertido|llamativo|llamativa|fresco|juvenil|chistoso|animado|con chispa|desenfadado|emoticones',
  shorter: 'más corto|más corta|más breve|acórtalo|resúmelo|menos texto|demasiado largo',
  another: 'otro|otra|otra versión|otra opción|algo distinto|algo diferente|otra vez|de otra forma|diferente',
  dictation:
    'di que|diles que|dile que|decir que|decirles que|diciendo que|menciona que|mencionar que|que diga que|avisa que|avisar que|avisa de que|informa que|informar que|recuérdales que|pídeles que|pedirles que|que sepan que|deséales|desearles|agradece|agradecerles|explica que|aclara que|y que|también que|que digan|pide que|hay que decirles que|avísale que|avísales que|avisarles que|avisarle que|contarles que|cuéntales que|recordarles que|recordarle que|que sepa que|infórmales que|informarles que|informar al cliente de que|informar de que|hay que avisar que|decirles a todos que|decile que|deciles que|decirle que|decir también que|comentarles que|aclararles que|hacerles saber que|quiero avisar que|quiero decirles que',
  announcing:
    'avisar|avisa|avisen|avísales|avísale|avisarles|informar|informa|informarles|infórmales|comunicar|comunica|comunicarles|decir|decirles|di|diles|dile|dígales|recordar|recuérdales|recordarles|recuerda|contarles|cuéntales|que sepan|saber|notificar|notificarles|explicar|explicarles|mencionar|advertir|pon|poner',
  that: 'que',
  subjects: '',
  about:
    'botón|botones|pie|pie de página|encabezado|título|caracteres|palabras|variable|variables|varía|varían|cambia|cambian|distinto|distinta|distintos|diferente|diferentes|cada vez|cada uno|cada cliente|emoji|emojis|tono|corto|breve|sin rodeos|formal|whatsapp|que lleve|debe llevar|lleva el|atentamente|saludos|sin publicidad|nada de promoción|nada de publicidad|sin mencionar|no menciones|no mencionar|nada de amenazas|que no suene',
  theirs:
    'le|les|ellos|ellas|su|sus|suyo|suya|el cliente|la clienta|los clientes|el paciente|los pacientes|el alumno|los alumnos|yo|me|mi|mis',
  negations: 'no|nunca|sin|tampoco|ni|jamás',
  orders:
    'escribe|escríbeme|redacta|crea|haz|hazme|diles|avisa|avisar|informa|informar|recuérdales|anuncia|algo sobre|algo como|con tus palabras|discúlpate|agradece|invítalos|manda|envía|avísale|avísales|avisarles|avisarle|decirles|decirle|contarles|contárselo|mandarles|mándales|recordarles|recordarle|pídeles|pide disculpas|pedir disculpas|hacelo|hazlo lindo|hacelo lindo|que quede lindo|ponlo bonito|hacelo corto|sin rodeos|deciles|decile|avisales|avisale',
  thirdPerson: 'ellos|clientes|cliente|clientas|mi|mis|pacientes|socios|alumnos|les|gente',
  handover:
    'escribe algo|escríbelo tú|escríbeme|puedes escribir|podrías escribir|con tus palabras|escribe el texto|tú eliges|redáctalo',
  secondPerson: 'tú|tu|tus|te|ti|usted|ustedes|su|vos|contigo',
  anew: 'nueva plantilla|ahora una para|otra plantilla|ahora uno para|siguiente plantilla|ahora otra para|una plantilla nueva|ahora un mensaje|otro mensaje para',
  wish: 'mensaje|mensajes|plantilla|plantillas|texto|escribe|escribir|escríbeme|crea|crear|haz|hazme|hacer|manda|mandar|envía|enviar|avisar|aviso|avisa|informar|informa|recordar|recordarles|recordatorio|anunciar|anuncio|comunicar|comunicado|necesito|necesitamos|quiero|queremos|quisiera|whatsapp|notificar|notificación|dime|prepara|redacta|hágame|me haces|me puedes|mandarles|avisarle|avisarles|avísale|avísales|aviso para|comunicación|redactar|contarles|contárselo|recuérdale|recordarle|informarles|notificarles|hacerles saber|hay que avisar|hay que decirles',
  filler:
    'app|aplicación|por favor|porfa|porfis|hola|buenas|buenos días|buenas tardes|gracias|ok|bueno|pues|muy|rápido|bien|nuevo|nueva|también|además|entonces|tal vez|quizá|así|ir|va|van|vamos|voy|me|nos|te|les|le|se|lo|la|los|las|el|un|una|unos|unas|al|mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|todos|todas|todo|toda|gente|clientes|cliente|clientas|pacientes|paciente|socios|alumnos|padres|huéspedes|usuarios|miembros|compradores|suscriptores|quien|quienes|cuando|una vez|que|qué|como|cómo|donde|si|de|del|y|o|en|a|con|por|para|es|son|está|están|estar|ser|fue|era|hay|ha|han|he|hemos|tener|tengo|tiene|tienen|tenemos|puede|pueden|puedes|podría|debe|deben|algo|cosa|día|vez|hoy|ya|aún|todavía|solo|sólo|más|menos|este|esta|esto|estos|estas|ese|esa|eso|aquí|ahí|negocio|dueño|dueña|equipo|ayuda|ayúdame|urgente|saludos|ejemplo|por ejemplo|etc|ubicado|ciudad|pueblo|barrio|familiar|pequeño|pequeña|gran|grande|feliz|queridos|fieles|mejores|especial|especiales|yo|ellos|ustedes|usted|vos|vosotros|contactos|lista|sobre|hacia|entre|favor|saber|sepan|dar|doy|damos|da|dale|listo|quedo|atento|señores|disculpa|oye|mira|necesitaría|somos|soy|estamos|enlace|link|web|perdón|lo siento|tarda|página|llega|llegar|visita|estancia|compra|tal|qué tal|quisiéramos|deseamos|desearíamos|agradecería|agradeceríamos|escribo|les escribo|atentamente|cordialmente|estimados|estimado|estimada|saludos cordiales|de antemano|muchas gracias|mil gracias|xfa|xfavor|plis|che|bueno a ver|a ver|resulta|resulta que|pues eso|nada|o sea|digamos|tipo|así que|sin rodeos|sin dar muchas vueltas|directo al grano|nomás|nomas|paciencia|comprensión|confianza|preferencia|molestias|videollamada|siempre|mis clientes|mis clientas|clientas de siempre|clientes de siempre|apuntados|inscritos|asistentes|vecinos|inquilinos|moradores|asegurados|familias|alumnado|abonados|huésped|comprador|contarles|contárselo|decirles|decirle|decir|digan|avísale|avísales|avisale|avisales|avisarle|avisarles|mandarles|mandarle|pedirles|hacelo|hazlo|hacélo|háganlo|lindo|bonito|q|k|xq|porq|pq|tb|tmb|kiero|msj|mjs|wsp|wasap|wpp|redactar|comunicación|recepción|administradora|encargado|encargada|gerente|propietario|propietaria|represento|hay que|tenemos que|tengo que|vamos a|varían|varía|varian|varia|cambian|cambia|cambió|variable|variables|distinto|distinta|distintos|distintas|diferente|diferentes|personalizan|cada caso|mismo|misma|depende|dependen|según|segun|vienes|viene|vienen|vengan|venís|abre|abren|abrió|salió|sale|pasa|pasan|pásate|marcha',
  and: 'y|e|o|más|además de|junto con|también',
  determiners: 'el|la|los|las|un|una|su|sus|mi|nuestro|nuestra|lo|al|del|cada|este|esta',
  languageLeads: 'en|en idioma|idioma|al|traduce al|traducir al|tradúcelo al|traducido al|escrito en|pásalo al|lengua',
  visits:
    'turno|consulta|sesión|revisión|hora médica|visita técnica|control médico|tratamiento|evaluación|limpieza dental|sesión de fisioterapia|sesión de terapia|clase de prueba|videollamada',
  audience:
    'clientes|cliente|clientas|clienta|socios|socio|socias|alumnos|alumno|alumnas|pacientes|paciente|vecinos|vecino|vecinas|padres|familias|familia|madres|voluntarios|voluntarias|voluntario|miembros|usuarios|inquilinos|inquilino|huéspedes|huésped|participantes|donantes|donante|residentes|propietarios|propietario|propietaria|apuntados|inscritos|asistentes|expositores|vendedores|compradores|apoderados|gente|todos|todas|todo el mundo|ellos|ellas|jugadores|empleados|candidatos|suscriptores|seguidores|abonados|viajeros|pasajeros|colaboradores|comensales|estudiantes|dueños|dueñas|trabajadores|afiliados|beneficiarios|choferes|conductores|repartidores|proveedores|feligreses|coristas|deportistas|entrenadores|maestros|docentes|profesores|tutores|acudientes|abuelos|hinchas|accionistas|titulares|asegurados|caseros|arrendatarios|comuneros|regantes|agricultores|apicultores|campistas',
  beforeAudience:
    'a|al|los|las|el|la|mis|nuestros|nuestras|todos|todas|todos los|todas las|cada|sus|de|para|nuestros queridos|estimados',
  openers:
    'hola|oye|ola|buenas|buenos días|buenas tardes|buenas noches|bueno|pues|y|e|pero|porque|así que|también|además|o sea|mira|vale|por favor|porfa|a ver|entonces|estimados señores|qué tal|es que|en fin',
  closers:
    'por favor|porfa|porfis|xfa|gracias|muchas gracias|mil gracias|y|pero|porque|también|con|de|un saludo|saludos|atentamente|vale|grax|se agradece|o algo así',
  own: 'yo|me|mi|mis',
  selves: 'yo|soy|tengo|trabajo en|trabajo como|necesito|quiero|quisiera|me gustaría|quería|administro|dirijo|llevo',
  promoting:
    'donar|donen|donación|donaciones|donativos|voluntarios|voluntario|únete|únanse|vengan|ven|descuento|rebajas|oferta|promoción|lanzamiento|invitar|invitamos|invitados|sorteo|gana|rifa|apúntate|apunten|mitad de precio|colecta|te esperamos|les esperamos',
  general: 'quien|quienes|todo aquel|todos los que|todas las que|los que',
  lengths: 'caracteres|letras',
  conditions: 'si|cuando|en cuanto|en caso de que|siempre que|una vez que',
  sells: 'vendemos|alquilamos|organizamos|fabricamos|hacemos|vendo|alquilo|hago',
}
