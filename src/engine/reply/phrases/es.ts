import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'una imagen',
  VIDEO: 'un video',
  GIF: 'un GIF',
  DOCUMENT: 'un documento (PDF)',
  LOCATION: 'una ubicación',
  PRODUCT: 'un producto',
}

const partNames: Record<string, string> = {
  category: 'categoría',
  language: 'idioma',
  name: 'nombre',
  header: 'encabezado',
  body: 'texto',
  footer: 'pie de página',
  buttons: 'botones',
  carousel: 'carrusel',
  limited_time_offer: 'oferta por tiempo limitado',
  call_permission_request: 'permiso de llamada',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `el mensaje de código estándar de WhatsApp${security ? ', con el aviso de seguridad' : ''}${minutes === undefined ? '' : `, caducidad de ${minutes} minutos`} y un botón para el código`

export const es: Phrases = {
  language: 'es',
  colon: ':',
  changed: {
    category: (to) => `Categoría: ${to}.`,
    language: (to) => `Idioma: ${to}.`,
    name: (to) => `Nombre: ${to}.`,
    renamed: (to, from) => `Nombre: ${to} ("${from}" en la forma que acepta WhatsApp).`,
    headerText: (text) => `Encabezado: "${text}".`,
    headerMedia: (format) => `Encabezado: ${media[format] ?? format}.`,
    body: (text) => `Texto: "${text}"`,
    bodyByAssistant: (text) => `Mi propuesta para el texto:\n"${text}"`,
    footer: (text) => `Pie de página: "${text}".`,
    removed: (part) => `Quitado: ${partNames[part]}.`,
    buttonAdded: (label) => `Botón añadido: ${label}.`,
    buttonChanged: (before, label) => `Botón cambiado: ${before} ahora es ${label}.`,
    buttonRemoved: (label) => `Botón quitado: ${label}.`,
    buttonsReordered: 'Los botones están en el nuevo orden.',
    samples: (list) => `Ejemplos: ${list}.`,
    samplesByAssistant: (list) =>
      `WhatsApp pide un ejemplo para cada variable; he elegido ${list}. Dime si prefieres otros.`,
    renumbered: (list) =>
      `La numeración de las variables tenía un hueco y lo he cerrado: ${list}. Cada ejemplo sigue con su variable.`,
    authentication: (security, minutes) => `He preparado ${preset(security, minutes)}.`,
    part: (part) => `Listo: ${partNames[part]}.`,
    details: (part) => `Detalles cambiados: ${partNames[part]}.`,
    options: {
      sub_category: ({ sub_category: to }) => (to === undefined ? 'Ya no hay subcategoría.' : `Subcategoría: ${to}.`),
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED'
          ? 'Las variables llevan nombre, como {{first_name}}.'
          : 'Las variables llevan número, como {{1}}.',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'WhatsApp decide durante cuánto tiempo intenta entregar el mensaje.'
        return seconds < 0
          ? 'WhatsApp intenta entregar el mensaje durante todo el tiempo posible.'
          : `WhatsApp intenta entregar el mensaje durante ${duration('es', seconds)} y después lo deja.`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'Ya no hay un formato de presentación especial.' : `Formato de presentación: ${to}.`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut
          ? 'WhatsApp no cuenta los clics en los botones de sitio web.'
          : 'WhatsApp cuenta los clics en los botones de sitio web.',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly
          ? 'El mensaje llega solo al teléfono principal del cliente.'
          : 'El mensaje llega a todos los dispositivos del cliente.',
    },
    everything: 'He borrado todo; empezamos de cero.',
    undone: 'He deshecho el último cambio.',
    redone: 'He rehecho el cambio.',
    restored: (part) => `He recuperado lo anterior: ${partNames[part] ?? part}.`,
  },
  refused: {
    authenticationFixed:
      'En una plantilla de autenticación WhatsApp fija el texto: sin texto propio, encabezado, imágenes, otros botones ni promoción. Solo se eligen el aviso de seguridad, la caducidad y el botón del código.',
    unknownLanguage: (asked, near) =>
      `WhatsApp no ofrece "${asked}" como idioma de plantilla.${near === '' ? '' : ` Sí ofrece ${near}.`}`,
    noValidName: 'El nombre de una plantilla solo admite a-z, 0-9 y _.',
    breaksRules: (why) => `He omitido una propuesta mía porque WhatsApp la rechazaría: ${why}`,
    tooLarge:
      'No lo he incluido, porque la plantilla sería demasiado grande: un texto puede tener hasta 4096 caracteres y una plantilla hasta 50 botones y 64 KB en total.',
    nothingToUndo: 'No hay nada que deshacer.',
    nothingToRedo: 'No hay nada que rehacer.',
    nothingToRestore: (part) => `No encuentro nada anterior que recuperar: ${partNames[part] ?? part}.`,
    nothingChanged: 'No ha cambiado nada.',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        '¿Para qué es el mensaje? Basta una frase, por ejemplo "recordar la cita a los pacientes", y te propongo la plantilla completa. O dame tu texto exacto.',
        'Dime en una frase a quién quieres escribir y por qué, o dame directamente el texto.',
        'Solo necesito saber para qué es el mensaje; lo demás lo propongo yo.',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          '¿Qué tipo de mensaje es: marketing (ofertas, novedades), utilidad (sobre un pedido, una cita o una cuenta) o autenticación (un código de acceso)?',
          '¿Qué categoría corresponde: marketing, utilidad o autenticación?',
          'Aún necesito la categoría: marketing si promociona algo, utilidad si trata de algo que el cliente ya hizo, autenticación para códigos.',
        ),
      language: (again) =>
        nth(
          again,
          '¿En qué idioma lo leerán tus clientes?',
          '¿En qué idioma está el mensaje, por ejemplo español o inglés?',
          'Aún necesito el idioma del mensaje.',
        ),
      name: (again) =>
        nth(
          again,
          '¿Cómo se llamará la plantilla? Por ejemplo, aviso_pedido.',
          '¿Qué nombre le pongo a la plantilla? También puedo elegirlo yo.',
          'Aún necesito un nombre (a-z, 0-9 y _), o di "elige tú".',
        ),
      body: (again) =>
        nth(
          again,
          '¿Qué debe decir el mensaje? Dame el texto exacto o cuéntame de qué trata y lo escribo yo.',
          '¿Qué texto pongo? Puedo escribirlo si me das los datos principales.',
          'Aún necesito el texto del mensaje: el tuyo palabra por palabra, o unos datos para escribirlo.',
        ),
      header: (again) =>
        nth(
          again,
          '¿Qué ponemos en el encabezado: un texto corto, una imagen, un video, un documento o una ubicación?',
          '¿Qué encabezado quieres? Envía el texto (hasta 60 caracteres) o di imagen, video, documento o ubicación.',
        ),
      footer: (again) =>
        nth(again, '¿Qué debe decir el pie de página (hasta 60 caracteres)?', '¿Qué palabras van en el pie de página?'),
      buttons: (again) =>
        nth(
          again,
          '¿Qué botones quieres: respuestas rápidas, un enlace web, una llamada o un código de cupón?',
          '¿Qué deben decir y hacer los botones?',
        ),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `Me suena a ${es.categories[category]}. ¿Uso esa categoría o es otra (marketing, utilidad, autenticación)?`,
        `¿Es correcta la categoría ${es.categories[category]}, o prefieres marketing, utilidad o autenticación?`,
      ),
    file: (again) =>
      nth(again, '¿Qué archivo va a ser?', '¿Qué debe mostrar el encabezado?', '¿Dónde está el archivo?'),
    fix: (again) => nth(again, '¿Cómo quieres cambiarlo?', '¿Qué pongo en su lugar?', '¿Qué debería ser?'),
    fixWith: (proposal, again) =>
      nth(
        again,
        `¿Pongo ${proposal} en su lugar?`,
        `¿Te parece bien ${proposal}?`,
        `Propongo ${proposal}. ¿De acuerdo?`,
      ),
    lookFirst: 'La he cambiado, así que todavía no es definitiva. Échale un vistazo y di "finalizar".',
    confirm: (again) =>
      nth(
        again,
        '¿La finalizo?',
        '¿Está todo como quieres? Entonces di "finalizar".',
        'Di "finalizar" cuando te guste, o dime qué cambiar.',
      ),
    startOver: '¿De verdad borro todo y empezamos de nuevo?',
    forget: '¿Borro toda esta conversación y todo lo que contiene? No se puede deshacer.',
  },
  media,
  summary: {
    title: 'Esta es tu plantilla:',
    invented: (parts) => `Escrito por mí, revísalo por favor: ${parts}.`,
    category: 'Categoría',
    language: 'Idioma',
    name: 'Nombre',
    header: 'Encabezado',
    body: 'Texto',
    footer: 'Pie de página',
    buttons: 'Botones',
    samples: 'Ejemplos',
    card: 'Tarjeta',
    limitedTimeOffer: 'Oferta por tiempo limitado',
    preset,
  },
  why: {
    purpose: 'encaja con el propósito del mensaje',
    text: 'encaja con el texto',
    writer: 'me escribes en ese idioma',
    usual: 'es lo habitual',
    suggested: 'es mi propuesta',
  },
  assumed: (list) => `He elegido por ti: ${list}. Con una palabra lo cambias.`,
  unused: (list) => `No he usado ${list}.`,
  canBeAdded: 'Di "Añádelo al texto" para tenerlo como frase aparte.',
  openWords: (list, canBeAdded) =>
    canBeAdded
      ? `No he usado ${list}. ¿Lo añado como frase o finalizo sin ello?`
      : `No he usado ${list}. Dime dónde va, o di "finalizar" para seguir sin ello.`,
  ordinals: [
    ['primera', 'la primera', 'el primero', 'primero', 'opción 1', 'número 1'],
    ['segunda', 'la segunda', 'el segundo', 'segundo', 'opción 2', 'número 2'],
    ['tercera', 'la tercera', 'el tercero', 'tercero', 'opción 3', 'número 3'],
    ['cuarta', 'la cuarta', 'el cuarto', 'cuarto', 'opción 4', 'número 4'],
  ],
  anyOption: [
    'tú decides',
    'tu decides',
    'decide tú',
    'elige tú',
    'elige',
    'escoge tú',
    'cualquiera',
    'la que quieras',
    'el que quieras',
    'lo que sea',
    'ok',
    'vale',
    'sí',
    'si',
    'la mejor',
    'como quieras',
  ],
  whichOption: '¿Cuál se acerca más? Dime su número, o cuéntame con otras palabras para qué es el mensaje.',
  final: (name) => `Tu plantilla ${name} está finalizada y lista para WhatsApp.`,
  next: 'Ahora crea la plantilla en WhatsApp tal como está aquí, o pásasela a quien lo haga por ti. Aquí aún puedes cambiar lo que quieras o empezar otra plantilla.',
  offered: 'Mi propuesta:',
  offerQuestion: '¿Lo hago?',
  pickOption: '¿Cuál te gusta más? Dime su número, o qué cambiarías.',
  notFinal: 'Para que quede claro: la plantilla todavía no está finalizada.',
  notSent: 'Para que quede claro: no se ha enviado nada a Meta, y Meta todavía no ha aprobado nada.',
  stillFinal: 'Tu plantilla está finalizada; no ha cambiado nada.',
  notYet: (parts) => `Todavía no puedo finalizarla; falta: ${parts}.`,
  warning: (message) => `Conviene saber: ${message}`,
  offersOptOut: (line) => `Di "Añade la línea de baja" y pongo "${line}" en el pie de página.`,
  parts: {
    category: 'categoría',
    language: 'idioma',
    name: 'nombre',
    body: 'texto',
    header: 'encabezado',
    footer: 'pie de página',
    buttons: 'botones',
  },
  categories: { MARKETING: 'marketing', UTILITY: 'utilidad', AUTHENTICATION: 'autenticación' },
  buttonTypes: {
    QUICK_REPLY: 'respuesta rápida',
    URL: 'sitio web',
    PHONE_NUMBER: 'llamada',
    COPY_CODE: 'copiar código',
    OTP: 'código',
    FLOW: 'formulario',
    VOICE_CALL: 'llamada de WhatsApp',
  },
  hello: 'Te ayudo a crear plantillas que WhatsApp aprueba.',
  notUnderstood: (again) =>
    nth(
      again,
      'No estoy seguro de entenderte.',
      'No lo he entendido; prueba por ejemplo: añade un pie de página "Gracias".',
      'Eso no sé hacerlo.',
    ),
  noted: (again) => nth(again, 'Bueno saberlo.', 'Anotado.', 'Lo tengo en cuenta.'),
  cancelled: 'De acuerdo, lo dejo como está. Para borrar todo, di "empezar de nuevo".',
  forgotten: 'Esta conversación y todo su contenido se han borrado.',
  overBudget: 'Se ha agotado el cupo diario del modelo de lenguaje; por ahora responde el asistente integrado.',
  repeatIntro: 'Otra vez:',
  shortcuts: {
    MARKETING: 'Marketing',
    UTILITY: 'Utilidad',
    AUTHENTICATION: 'Autenticación',
    'write-for-me': 'Escríbelo tú',
    'name-it': 'Elige tú el nombre',
    finalize: 'Finalizar',
    yes: 'Sí',
    no: 'No',
    'add-button': 'Añadir un botón',
    skip: 'Omitir',
    'website-button': 'Un botón web',
    'quick-replies': 'Respuestas rápidas: Sí, No',
    'start-over': 'Empezar de nuevo',
    'in-spanish': 'En español',
    'in-english': 'Tradúcelo al inglés',
    warmer: 'Hazlo más cálido',
    undo: 'Deshacer',
    'add-unused': 'Añádelo al texto',
    'add-opt-out': 'Añade la línea de baja',
    'for-orders': 'Avisar que el pedido va en camino',
    'for-appointments': 'Recordar una cita a los clientes',
    'for-sales': 'Anunciar rebajas',
  },
}
