import type { PhraseBook } from './phrase-book.ts'

export const spanish: PhraseBook = {
  code: 'es',
  words: {
    ADD: 'agrega|añade|agregar|añadir|pon|poner|ponle|incluye|incluir|agregale|añadele|inserta|mete|suma|agregue|añada|ponga|quiero agregar|quiero añadir|me agregas|y agrega',
    REMOVE:
      'quita|quitar|elimina|eliminar|borra|borrar|saca|sacar|quitale|suprime|remueve|omite|quite|elimine|quitame|borrale',
    CHANGE:
      'cambia|cambiar|modifica|actualiza|edita|corrige|ajusta|cambiale|cambie|cambialo|pasa|modificar|corregir|cambialo',
    REPLACE: 'reemplaza|sustituye|remplaza|reemplazar|sustituir|reemplace|cambia por',
    USE: 'usa|usar|utiliza|use|prefiero|usemos|utilizar',
    CREATE: 'crea|crear|haz|hacer|hazme|genera|prepara|creame|arma|diseña|haga|hazlo|ponlo|ponla|hazla',
    WRITE:
      'escribe|redacta|escribelo|redactalo|escribeme|redactame|escribir|redactar|inventa|escribela|tu escribes|propon|sugiere|escribe tu|redacta tu|escriba|redacte',
    KEEP: 'manten|conserva|deja|mantener|dejar|mantén|mantenga',
    SHORTEN:
      'acorta|acortalo|mas corto|resume|resumelo|reduce|abrevia|demasiado largo|muy largo|hazlo mas corto|recorta|mas breve|acortar',
    LENGTHEN: 'mas largo|amplia|alarga|extiende',
    MOVE: 'mueve|reordena|pon primero',
    RENUMBER: 'numera|renumera|numeradas|numeralas|numerados',
    WANT: 'quiero|necesito|quisiera|me gustaria|queremos|necesitamos|busco|deseo|quiere',
    TRANSLATE: 'traduce|traducir|traducelo',
    NO: 'sin|no quiero|no necesito|ningun|ninguna|no lleva|no pongas|no hace falta|no agregues|no incluyas|no necesitamos|no queremos|que no tenga|no añadas|ni|nada de|no usar|no lleve',
    ONLY: 'solo|solamente|unicamente|deja solo|nada mas',
    INSTEAD: 'en su lugar|en vez|mejor|en cambio',
    MENTION:
      'menciona|mencionar|que mencione|debe mencionar|que diga que|incluye que|avisa que|di que|diles que|mencionando|diciendo que|informa que|mencione|hay que mencionar|avisando que|anunciando',
    TEMPLATE: 'plantilla|plantillas|plantilla de whatsapp|plantilla de mensaje|template|modelo|whatsapp',
    CATEGORY: 'categoria|tipo de plantilla',
    LANGUAGE: 'idioma|lengua|lenguaje',
    NAME: 'nombre|nombre de la plantilla|nombre de plantilla|el nombre',
    BODY: 'mensaje|texto|cuerpo|el mensaje|cuerpo del mensaje|texto del mensaje|contenido|el cuerpo|el texto|redaccion|cuerpo de texto',
    HEADER: 'encabezado|cabecera|titulo|encabezado de texto|cabezal|header|encabezamiento|titular',
    FOOTER: 'pie de pagina|pie|pie de mensaje|footer|pie del mensaje|nota al pie',
    BUTTON: 'boton|botones|texto del boton|etiqueta',
    QUICK_REPLY:
      'respuesta rapida|respuestas rapidas|boton de respuesta rapida|botones de respuesta rapida|botones de respuesta|respuestas',
    URL_BUTTON:
      'boton de sitio web|boton web|boton de enlace|boton url|boton con enlace|boton de pagina web|boton con link|boton al sitio|botones web|botones de enlace|botones de sitio web|boton de link|boton a la web',
    CALL_BUTTON: 'boton de llamada|boton para llamar|boton de telefono|boton de llamar|boton telefonico',
    COPY_CODE:
      'boton de copiar codigo|copiar codigo|boton para copiar codigo|boton para copiar el codigo|boton de cupon|copiar el codigo|boton copiar codigo',
    CODE: 'codigo|cupon|codigo de descuento|codigo promocional',
    SAMPLE:
      'ejemplo|ejemplos|como ejemplo|como ejemplos|por ejemplo|como muestra|como muestras|de ejemplo|muestra|muestras|valor de ejemplo|valores de ejemplo|valores de muestra|datos de ejemplo|valor de muestra|ejemplo para|valores',
    VARIABLE: 'variable|variables|marcador|marcadores|parametro|parametros',
    LINE: 'linea|frase|oracion|parte|parrafo|palabra|palabras|trozo',
    EMOJI: 'emoji|emojis|emoticono|emoticonos|emoticon',
    IMAGE:
      'imagen|foto|fotografia|logo|encabezado de imagen|imagen de encabezado|imagen de cabecera|imagenes|logotipo|encabezado con imagen|una imagen',
    VIDEO: 'video|encabezado de video|vídeo|encabezado con video',
    DOCUMENT: 'documento|pdf|encabezado de documento|folleto|archivo pdf',
    LOCATION: 'ubicacion|mapa|encabezado de ubicacion|localizacion|encabezado con ubicacion',
    CUSTOMER_NAME:
      'con nombre del cliente|con el nombre del cliente|con nombre de cliente|nombre del cliente|nombre de cliente|nombre del paciente|su nombre|el nombre del cliente|nombre de la persona|nombre del huesped|nombre del alumno|nombre del usuario|por su nombre',
    GREETING: 'saludo|el saludo|al principio|al inicio|comienzo',
    VALUE: 'precio|descuento|fecha|hora|monto|importe|porcentaje|dia|costo|coste|cantidad|total|oferta|plazo',
    OTP: 'codigo de verificacion|otp|codigo de acceso|codigo de un solo uso|contraseña de un solo uso|codigo de inicio de sesion|clave de un solo uso|codigo de seguridad|codigo otp|codigo de confirmacion de identidad|codigos de verificacion|codigos de acceso|codigo de autenticacion',
    SECURITY_NOTE:
      'aviso de seguridad|advertencia de seguridad|nota de seguridad|recomendacion de seguridad|mensaje de seguridad|no compartir',
    EXPIRY:
      'caduca|caduque|caducar|caducan|venza|vencer|expire|expirar|vence|expira|caduca en|expira en|vence en|valido por|validez|caducidad|expiracion|vigencia|valido',
    CALLED:
      'se llama|llamada|llamado|llamala|llamalo|llamale|con el nombre|con nombre|que se llame|se llamara|nombrala|ponle de nombre|ponle el nombre|se llamará|debe llamarse|ponle por nombre|ponle|pongale|pongale de nombre|el nombre sera|el nombre seria|el nombre debe ser|nombrelo|nombrela|llamele|con nombre de|llamemosla',
    RENAME:
      'renombra|renombrala|cambia el nombre a|cambiale el nombre a|cambia el nombre por|renombralo|cambia el nombre|cambiar el nombre a',
    SAYS: 'debe decir|que diga|dice|diga|diciendo|debe ser|tiene que decir|que dice|deberia decir|con el texto|con este texto|seria|sera|con el mensaje|debe quedar|ha de decir|tendria que decir',
    TO: 'a|por|como',
    IS: 'es|son|=|sea|sean|esta',
    WITH: 'con',
    AND: 'y|e|tambien|ademas|asi como|y tambien|y luego|luego',
    OR: 'o|ni',
    NOT: 'no|en vez de|en lugar de|y no',
    FOR: 'para|de|del',
    IN: 'en|al|en el|en la',
    FROM: 'desde',
    THIS: 'este|esta|esto|lo siguiente|el siguiente|la siguiente|siguiente|esta otra|ese|esa',
    IT: 'lo|eso|ella',
    JUST: 'simplemente|justo|exactamente|tal cual',
    DETERMINER:
      'el|la|los|las|un|una|unos|unas|mi|nuestro|nuestra|otro|otra|su|tu|nuevo|nueva|mis|nuestros|nuestras|otros|otras',
    FILLER:
      'por favor|porfa|pues|entonces|bueno|ahora|ahi|aqui|tambien porfa|oye|mira|arriba|abajo|al final|a ver|ya|me|le|se|que|todavia|de pagina',
    LABEL: 'etiqueta|con la etiqueta|que diga|con el texto|titulado|que dice',
    BACK: 'de vuelta|de nuevo',
    OPEN: 'que abra|abre|lleve a|que lleve a|que lleva a|lleva a|enlace|link|url|sitio web|pagina web|web|que vaya a|que dirija a|al enlace|telefono|numero|que llame al|que llame a|etiqueta|al numero|que llame',
    YES: 'si|claro|correcto|de acuerdo|vale|ok|okay|confirmo|exacto|asi es|esta bien|perfecto si|dale|sip|por supuesto|confirmado|me parece bien|esta perfecto|si por favor|adelante si',
    NEGATIVE: 'no|nop|no gracias|para nada|negativo|todavia no|nada|ninguno|ninguna|no hace falta|no es necesario',
    PRAISE:
      'perfecto|genial|excelente|muy bien|bien|estupendo|me gusta|me encanta|buenisimo|fantastico|queda bien|se ve bien|esta genial|maravilloso|super|listo perfecto|que bien',
    THANKS: 'gracias|muchas gracias|mil gracias|te lo agradezco|muy amable',
    HELLO: 'hola|buenos dias|buenas tardes|buenas noches|buenas|que tal|hola buenas|saludos',
    BYE: 'adios|hasta luego|chao|nos vemos|hasta pronto',
    HOW_ARE_YOU: 'como estas|como te va|que tal estas|quien eres|eres un bot|eres humano|como andas|que puedes hacer',
    SORRY: 'perdon|perdona|lo siento|disculpa|me equivoque|quise decir|perdone|quiero decir',
    ACTUALLY: 'en realidad|mejor dicho|pensandolo bien|de hecho|espera|cambie de opinion|mejor no',
    PLEASE: 'por favor|porfavor|porfa|si puedes',
    YOURSELF:
      'tu mismo|tu misma|elige tu|elige|escoge|como quieras|el que quieras|lo que quieras|decide tu|inventalo|tu eliges|piensa un nombre|a tu gusto|tu decides|inventa uno|invéntalos|inventalos|usted mismo|el que prefieras',
    CHOOSE: 'elige|escoge|inventa|pon tu|busca|piensa en',
    SKIP: 'omitir|saltar|sin eso|no lo necesito|no hace falta|no quiero|no la necesito|no necesitamos|dejalo vacio|saltalo|siguiente por favor|dejalo asi sin nada|no lo quiero|no quiero ninguno',
    FINALIZE:
      'finaliza|finalizar|termina|terminar|finalizala|finalizalo|completa|crea la plantilla|listo|ya esta|eso es todo|hemos terminado|enviala|publica|guardala|concluye|finaliza la plantilla|terminala|cierrala|finalice|dejala lista|es todo|nada mas|terminado|termine|generala|creala|finalicemos|ya quedo|finalizar plantilla|finaliza plantilla|finalicela|finalicelo|finalizarla|finalizarlo|terminela|terminarla|ya terminamos|ya esta todo|con eso basta|eso seria todo|seria todo|ya puedes finalizar|puedes finalizar|puede finalizar|cierra la plantilla|cerramos|finalizada|dejalo listo|dalo por terminado|dala por terminada|lista para enviar|ya esta lista|esta lista|lista|finalizado|damos por terminada',
    UNDO: 'deshacer|deshaz|deshazlo|vuelve atras|revierte|deshaz eso|vuelve a lo anterior|regresa|deshaz el ultimo cambio|como estaba antes|dejalo como estaba|dejalo como antes',
    REDO: 'rehacer|rehaz|rehazlo|vuelve a hacerlo',
    RESTORE: 'recupera|restaura|vuelve a poner|devuelve|regresa el|pon de nuevo|trae de vuelta|volver a poner',
    START_OVER:
      'empezar de nuevo|empieza de nuevo|empezar de cero|desde cero|comenzar de nuevo|borra todo|borralo todo|empecemos de nuevo|empezar otra vez|reinicia|empieza de cero|olvida todo|descarta todo',
    SURE: 'estoy seguro|estoy segura|segurisimo|de verdad|seguro|segura|sin duda',
    CANCEL: 'cancela|cancelar|olvidalo|dejalo|no importa|cancelalo',
    REPEAT: 'repite|repetir|que dijiste|como dices|puedes repetir|no entendi|cual era la pregunta',
    SHOW: 'muestra|muestrame|muestrala|ver|enseñame|mostrar|como queda|como va|enseñamela|vista previa|resumen|muestrame la plantilla|a ver como queda|como se ve|como quedo',
    FORGET:
      'borra esta conversacion|elimina esta conversacion|olvida esta conversacion|borra mis datos|elimina mis datos|borra el chat|elimina el chat',
    QUESTION:
      'que es|que son|cual es|cuales|cuantos|cuantas|cuanto|como|por que|donde|quien|puedo|se puede|podemos|que significa|para que|cual|que|es obligatorio|que diferencia|explica|explicame',
    POLITE:
      'puedes|podrias|podria|puede|me puedes|podemos agregar|podemos cambiar|me podrias|puedes agregar|que tal si',
    OWN: 'tengo|soy|somos|mi negocio|mi empresa|mi tienda|nuestra empresa|nuestra tienda|soy dueño de|soy dueña de|trabajo en|tenemos|mi',
    BUSINESS:
      'tienda|restaurante|panaderia|ferreteria|clinica|gimnasio|salon|hotel|escuela|academia|empresa|negocio|cafeteria|farmacia|libreria|peluqueria|taller|banco|consultorio|spa|floreria|agencia|pizzeria|veterinaria|zapateria|lavanderia|heladeria|joyeria|optica|supermercado|bar|colegio|tintoreria|pasteleria|carniceria|estudio|tienda de ropa|barberia',
  },
  categories: {
    MARKETING: 'marketing|mercadotecnia|mercadeo|promocional',
    UTILITY: 'utilidad|utilidades|utility|transaccional|servicio|de utilidad',
    AUTHENTICATION: 'autenticacion|authentication|autentificacion',
  },
  ordinals: ['primer|primero|primera', 'segundo|segunda', 'tercer|tercero|tercera', 'cuarto|cuarta', 'quinto|quinta'],
  last: 'ultimo|ultima',
  counts: ['uno', 'dos|ambos|ambas', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  replies: {
    hello: '¡Hola! Te ayudo a crear plantillas de mensajes de WhatsApp.',
    howAreYou:
      'Muy bien, gracias. Soy el asistente de plantillas: cuéntame qué quieres enviar y lo convierto en una plantilla de WhatsApp.',
    thanks: '¡De nada!',
    bye: '¡Hasta luego! Tu plantilla se queda aquí para cuando vuelvas.',
    praise: 'Me alegra que te guste.',
    guarded: 'No puedo mostrar mis instrucciones ni saltarme las comprobaciones, pero sigo con gusto con tu plantilla.',
    unknownQuestion:
      'No estoy seguro de eso. Conozco las reglas de las plantillas de WhatsApp: categorías, idiomas, encabezado, texto, pie, botones, variables y revisión.',
    tellMe: 'Con gusto lo escribo: dime en pocas palabras de qué trata.',
    ready: 'Por lo que veo, no falta nada y no se incumple ninguna regla de Meta.',
    notReady: 'Todavía no está lista.',
    brackets: 'Convertí en variables las palabras entre corchetes, así cada cliente recibe las suyas.',
    buttonNeeds: 'Dime sus palabras y adónde lleva, por ejemplo: Visítanos https://example.com',
    noSuchButton: 'No hay ningún botón así.',
    unsupported:
      'Aquí no puedo crear carruseles, catálogos, flujos ni cuentas atrás; sí un encabezado, texto, pie y botones.',
    authenticationPreset:
      'En las plantillas de autenticación Meta fija el texto: no se permite texto propio (custom) ni promoción. Uso el mensaje estándar con el código; una oferta va en una plantilla de marketing aparte.',
    authenticationNoMedia:
      'Las plantillas de autenticación no pueden llevar encabezado (header), imagen ni otros medios, así que lo he dejado fuera.',
  },
}
