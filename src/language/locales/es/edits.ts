import type { EditWords } from '../../edit-words.ts'
import { frames } from './edit-frames.ts'

export const spanish: EditWords = {
  code: 'es',
  words: {
    add: 'añade|agrega|añadir|agregar|pon|ponle|poner|incluye|incluir|agrégale|añádele|inserta|mete|súmale|agregue|añada|ponga|coloca|escribe',
    remove:
      'quita|quítale|quítame|quitar|elimina|eliminar|borra|bórrale|borrar|saca|sácale|sacar|suprime|retira|omite|quite|elimine|olvida',
    change: 'cambia|cambiar|cambie|cámbiale|modifica|modificar|actualiza|edita|corrige|ajusta|pon|ponle|deja',
    replace: 'reemplaza|reemplazar|sustituye|sustituir|cambia|cambie|cambiar|corrige|reemplace',
    rename: 'renombra|llama|llámalo|llámala|nombra|ponle|titula|etiqueta|rotula|llame|renómbrala|renómbralo',
    use: 'usa|usar|utiliza|pon|ponle|mejor|prefiero|use|usemos|usamos|toma',
    make: 'haz|hazlo|hazla|que|deja|pon',
    put: 'pon|coloca|escribe|usa|mete|ponga|poner',
    point: 'enlaza|apunta|dirige|lleva|vincula|manda|conecta|haz que',
    aim: 'que|abre|abra|abran|abrir|lleva|lleve|lleven|va|vaya|vayan|enlaza|enlace|link|url|dirección|página|apunta|apunte|dirige|dirija|manda|mande|a|al|hacia|para|con|y|el|la|su|un|llama|llame|llamar|número|teléfono|tel',
    want: 'quiero|queremos|necesito|necesitamos|me gustaría|quisiera|hace falta|ponme|dame',
    say: 'que diga|diciendo|que dice|con el texto|con las palabras|con|dice|diga',
    to: 'a|por|en|como',
    with: 'por|con|a',
    in: 'en|como|de|al|en el',
    be: 'es|será|debe ser|debe decir|dice|que sea|que diga|tiene que ser|son|debería ser|debería decir',
    ought: 'debe ser|debería ser|tiene que ser|debe decir|debería decir|tendría que ser|ha de ser|que sea|que diga',
    the: 'el|la|los|las|un|una|unos|unas|mi|nuestro|nuestra|este|esta|ese|esa|su',
    another: 'otro|otra|un segundo|una segunda|otra más|otro más|uno más',
    and: 'y|e|o|ni|además|&',
    no: 'sin|no quiero|no queremos|no necesito|no necesitamos|ningún|ninguna|nada de|no pongas|no lleva|sin ningún|sin ninguna|no',
    not: 'no es|no|esto no es|no se trata de|no sea|no será',
    sentence: 'frase|línea|oración|texto|palabras|palabra|parte|párrafo|nota|renglón',
    body: 'texto|mensaje|cuerpo|cuerpo del mensaje|texto del mensaje|contenido',
    end: 'final|final del texto|final del mensaje|fin|final de todo|cierre',
    start: 'principio|inicio|comienzo|principio del texto|principio del mensaje|inicio del texto|inicio del mensaje',
    label: 'etiqueta|texto|título|rótulo|nombre|texto del botón',
    button: 'botón|botones|respuesta rápida|respuestas rápidas',
    quick:
      'respuesta rápida|respuestas rápidas|botón de respuesta rápida|botones de respuesta rápida|botón de respuesta|botones de respuesta|botones|respuestas',
    link: 'enlace|link|botón de enlace|botón con enlace|botón web|botón de sitio web|botón a la web|botón url|botón con link|botón a nuestra web|botón de la web',
    call: 'botón de llamada|botón para llamar|botón de teléfono|botón de llamar|botón telefónico|botón para que llamen|botón para llamarnos',
    variable: 'variable|variables|parámetro|marcador',
    sample: 'ejemplo|ejemplos|muestra|muestras|valor de ejemplo|valores de ejemplo',
    name: 'nombre|nombre de la plantilla|nombre de plantilla',
    category: 'categoría|tipo',
    language: 'idioma|lengua|lenguaje',
    instead: 'en su lugar|mejor|en vez|en cambio|entonces',
    finalize: 'final|finalices|finalizar|termines|terminar|cierres|envíes|enviar|acabes|finalizada|terminada',
    yet: 'todavía|aún|por ahora|de momento|ahora|ya',
    but: 'pero|salvo',
    about: 'sobre|del|de la|de los|de las|de|con|que habla de|que dice|que menciona|acerca de',
    move: 'mueve|mueva|mover|pasa|pasar|lleva|pon|coloca|sube|baja',
    address:
      'número|teléfono|dirección|url|web|página|sitio|enlace|que llame|que llame al|que abra|que lleve|abra|lleve|llame|llamado|que se llame',
    yes: 'sí|si|claro|vale|ok|dale|por favor|sí por favor|de acuerdo|adelante|hazlo',
  },
  parts: {
    header: 'encabezado|cabecera|título|titulo|header|encabezamiento',
    body: 'texto|mensaje|cuerpo|cuerpo del mensaje|texto del mensaje|contenido|body',
    footer: 'pie|pie de página|pie de mensaje|pie del mensaje|footer|nota al pie',
    name: 'nombre|nombre de la plantilla',
    buttons: 'botones|botón|los botones|respuestas rápidas|extras|todos los botones',
    picture: 'imagen|foto|fotografía|logo|imagen de encabezado|imagen en el encabezado|imagen arriba|foto arriba',
    video: 'vídeo|video|clip|video de encabezado',
    document: 'documento|pdf|archivo|archivo pdf',
    location: 'ubicación|mapa|localización',
  },
  media: {
    picture: 'imagen|foto|fotografía|logo|logotipo|banner',
    video: 'vídeo|video|clip|videoclip',
    document: 'pdf|documento|archivo pdf|documento pdf|adjunto',
    location: 'mapa|ubicación|localización',
    small:
      'el|la|un|una|mi|mis|nuestro|nuestra|su|este|esta|como|en|factura|recibo|contrato|menú|carta|catálogo|folleto|lista de precios|de encabezado|va|debe ir|irá',
    kinds: 'corto|corta|breve|bonito|bonita|pequeño|pequeña|grande|linda|lindo|bonitas|buena|buen',
    lead: 'con|más|incluyendo|junto con|que lleve|que tenga',
    without: 'sin',
    ask: 'adjunta|adjunte|adjuntar|muestra|muestre|usa|use|que lleve|que tenga|debe llevar|también|lleva|va|ponle',
    stands: 'va|debe ir|debe estar|tiene que ir|irá',
    place:
      'arriba|arriba del todo|encima|en la parte superior|en el encabezado|en la cabecera|de encabezado|de cabecera|como encabezado|como cabecera|al principio|al inicio|adjunto|adjunta|adjuntado|adjuntada|encabezado|encabezado de|encabezado con|cabecera de|cabecera con|en adjunto|al mensaje',
    behind: 'por favor|estaría bien|sería genial|porfa',
    of: 'de|del',
    onward: 'en|para|que|diciendo|sobre|avisando|a|al',
    theirs:
      'traer|traiga|traigan|traer su|responder|responda|respondan|subir|venir|vengan|viene|vienen|pasaporte|dni|pagar|envíen|enviarnos|carnet|identidad|recoger|recogerlo|recogerla|recogerlos|recogerlas|retirar|presentar',
    several: 'imágenes|imagenes|fotos|fotografías|logos|vídeos|videos',
    mine: 'tengo|tengo ya|ya tengo|también tengo|tengo también|tengo aquí|aquí tengo|hice|he hecho|saqué|tomé|he sacado|adjunto|te adjunto|te mando|te envío|te paso|te mandaré|te enviaré|subiré|voy a subir|aquí está mi|aquí va mi',
    ours: 'tenemos|ya tenemos|también tenemos|tenemos también|hay|aquí está|aquí hay|hemos hecho|hicimos|sacamos',
    along:
      'para acompañarlo|para acompañarla|para acompañar|que lo acompaña|que la acompaña|que lo acompañe|que va con eso|que va con ello|para ello|para esto|para eso|para el mensaje|para la plantilla|para poner|para ponerla|para añadir|para mandar|para enviar|para usar|también|además|ya|aquí|que tengo|que tomé|que hice|que saqué|que he hecho|que quiero usar|que quiero poner|que podemos usar|que puedes usar',
    which: 'que|la cual|el cual',
    missed:
      'olvidaste|te olvidaste|te olvidaste de|has olvidado|te has olvidado|te has olvidado de|se te olvidó|se te ha olvidado|se te pasó|se olvidó|no pusiste|no has puesto|no incluiste|no has incluido|no usaste|no has usado|quitaste|dónde está|donde está|dónde están|dónde quedó|dónde va|dónde pongo|dónde puedo poner|dónde subo|qué pasó con|qué pasa con|no veo|no aparece|no sale|falta|te falta|me falta|faltó|te faltó|sigue faltando|faltan|pedí|quería|no hay|no tiene|no lleva',
    missing:
      'falta|sigue faltando|no está|no aparece|no sale|no la veo|no lo veo|se perdió|dónde está|dónde va|que tengo|que te dije|que dije',
    doers: '',
  },
  frames,
  opening:
    'por favor|porfa|ok|okay|bueno|pues|y|entonces|ahora|también|pero|ah|oh|mmm|hmm|así|gracias|perfecto|genial|vale|listo|puedes|podrías|puede|podría|quiero que|quisiera que|me puedes|oye|perdón|disculpa|espera|por cierto|además|después|luego|hola|bien|solo|solamente|ya',
  answers: 'no|sí|si|nop|no gracias|ah no|claro',
  closing: 'por favor|porfa|gracias|ahora|también|entonces|ya|mejor|en todas partes|en todos lados|otra vez',
  regrets:
    'confundí|confundi|equivoqué|equivoque|lié|error|fallo|mío|mía|mia|culpa|disculpa|disculpe|perdona|perdón|me|he|confundido|equivocado',
  polite: 'por favor|porfa|gracias|mejor|en todas partes|en todos lados',
  aside:
    'me confundí|confundí|corrijo|perdona|perdone|ups|pasa|queda|cierto|un|poco|tono|estilo|suene|bastante|equivocado|mal|está mal|perdón|me equivoqué|quise decir|quería decir|digo|mejor|en realidad|empieza|comienza|día|hora|sino|corrección|error|nuevo|nueva|ahora|al final|al|final|por cierto|actualización|cambió|cambio|jefe|jefa|dice|se escribe|escribe|letra|con',
  adding:
    'también|además|y|ah y|y también|se me olvidó|se me olvidaba|me olvidé|olvidé|olvidé decir|se me olvidó decir|me faltó|me faltó decir|por cierto|aparte|otra cosa|una cosa más|y diles|asimismo|igualmente',
  leaving:
    'no hables|no hace falta hablar|no hace falta mencionar|… quítalo|… quítala|… quita eso|… sácalo|… bórralo|… elimínalo|quita|quitar|quítale|saca|sacar|sácale|elimina|eliminar|borra|borrar|omite|omitir|suprime|no menciones|no mencionar|no pongas|no digas|no hace falta|deja fuera|… sobra|… no hace falta|… fuera|sin',
  cancelled:
    'cancelado|cancelada|cancelados|canceladas|se cancela|se cancelan|cancelamos|se suspende|se suspenden|suspendido|suspendida|suspendemos|anulado|anulada|se anula|ya no hay|no habrá',
  talk: 'bonito|bonita|lindo|linda|chulo|chula|bien|bueno|buena|genial|perfecto|perfecta|excelente|estupendo|fantástico|maravilla|queda|quedó|quedado|ha|te|me|gusta|encanta|gustó|así|mismo|vale|dale|claro|entiendo|entendido|sé|pensarlo|pienso|pensar|déjame|dejame|espera|momento|segundo|duda|dudo|ver|veo|veamos|pregunto|preguntar|consulto|jefe|jefa|marido|mujer|esposa|esposo|socio|socia|dice|dijo|jaja|jeje|guau|wow|texto|tal|cual|está|esta|eso|es|muy|qué|que|súper|super|hecho|sentido|tiene|de|acuerdo|correcto|exacto|igual|sin|cambios|lo|la|dejo|deja|dejamos|como|todo|ok|gracias|mmm|no|ni|idea|largo|corto|por|mí|listo|lista|ya|y|seguro|segura|estoy|tengo|elige|elija|decide|escribe|tú|muchas|yo|déjeme',
  request: 'Es necesario #',
  vague: 'algo|un|una|más|menos|otro|otra|uno|que|cómo|como|así|mayor|menor|negrita|lo|no|sin',
  something: 'algo',
  one: 'uno|una',
  first: 'primero|primera|primer',
  last: 'último|última',
  ordinals: [
    'primero|primera|primer|1',
    'segundo|segunda|2',
    'tercero|tercera|tercer|3',
    'cuarto|cuarta|4',
    'quinto|quinta|5',
  ],
  categories: {
    MARKETING: 'marketing|publicidad|promocional|promoción|publicitario|publicitaria',
    UTILITY: 'utilidad|utility|transaccional|servicio',
    AUTHENTICATION: 'autenticación|authentication|otp',
  },
  optOut: 'Responde STOP para darte de baja',
  greetings:
    'hola|hola a todos|buenas|buenos días|buenas tardes|buenas noches|buen día|estimado|estimada|estimado cliente|estimada clienta|querido|querida|querido cliente|querida clienta|saludos|qué tal|bienvenido|bienvenida',
  greeting: 'Hola',
  farewell: '¡Gracias!',
  remarks: {
    oneAddress:
      'Mis textos tienen un solo tratamiento y no sé pasarlos al otro; no he cambiado nada. Mándame el texto como lo quieres y lo pongo.',
    needsNumber: 'Dame el número al que llama, con el código del país, por ejemplo +52 55 1234 5678.',
    needsAddress: 'Dame la dirección completa que abre, por ejemplo https://ejemplo.com.',
    needsFile:
      'El encabezado necesita un archivo de muestra para la revisión de Meta; di «quita el encabezado» para seguir sin él.',
    whichButton: '¿Qué botón? Dígame su texto.',
    fixedCode:
      'WhatsApp fija el texto de un código, así que no puedo añadir nada. El nombre de tu negocio no se pierde: aparece arriba en el chat.',
    noSuchButton: 'No hay ningún botón así.',
    noSuchLanguage: 'WhatsApp no tiene plantillas en ese idioma. Los más cercanos son',
  },
}
