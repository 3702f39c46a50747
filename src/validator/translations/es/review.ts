import { optOutLines } from '../../../template/opt-out.ts'
import type { Words } from '../../words.ts'
import { languageNames } from '../language-names.ts'

const named = languageNames('es')

const moveOrDrop = 'Quita esas palabras o elige la categoría marketing.'
const fullAddress = 'Escribe la dirección completa de tu sitio.'

export const review = {
  'utility-promotional': {
    message: 'Esto suena a promoción ("{words}"), y Meta lo aprobará y cobrará como marketing, no como utilidad.',
    fix: 'Quita la promoción o elige la categoría marketing.',
  },
  'utility-mixed': {
    message: 'El mensaje informa ("{beside}") y a la vez promociona ("{words}"); Meta lo cobra todo como marketing.',
    fix: 'Manda la promoción en otra plantilla, de marketing.',
  },
  'utility-not-specific': {
    message: 'El mensaje no nombra ningún pedido, cuenta, cita, fecha ni importe; Meta puede pasarlo a marketing.',
    fix: 'Di de qué pedido, cuenta, cita, fecha o importe se trata.',
  },
  'utility-unclear': {
    message: 'Con las palabras fijas no se entiende para qué es el mensaje; Meta puede pasarlo a marketing.',
    fix: 'Escribe la frase completa alrededor de las variables.',
  },
  'category-otp-elsewhere': {
    message: 'Un código para comprobar la identidad ("{words}") no puede ir en esta categoría; Meta lo rechaza.',
    fix: 'Usa una plantilla de autenticación; su texto lo pone Meta.',
  },
  'heur-promo-lexicon': { message: '"{words}" suena a promoción en un mensaje de utilidad.', fix: moveOrDrop },
  'heur-renewal': { message: '"{words}" anima a renovar o a mejorar el plan, y eso es marketing.', fix: moveOrDrop },
  'heur-survey-generic': {
    message: '"{words}" pide una opinión sin decir sobre qué, y eso es marketing.',
    fix: 'Nombra el pedido o la visita de que se trata, o elige la categoría marketing.',
  },
  'heur-cart': { message: '"{words}" recuerda un carrito o algo que miraron, y eso es marketing.', fix: moveOrDrop },
  'heur-greeting': { message: '"{words}" es un saludo o un agradecimiento, y eso es marketing.', fix: moveOrDrop },
  'heur-otp-words': {
    message: '"{words}" suena a código de acceso, y eso solo puede ir en autenticación.',
    fix: 'Usa una plantilla de autenticación o quita esas palabras.',
  },
  'heur-emoji-hype': {
    message: '"{words}" es muy llamativo para un mensaje de utilidad y suena a promoción.',
    fix: 'Dilo en un tono tranquilo.',
  },
  'heur-shop-button': {
    message: 'El botón "{words}" invita a comprar, y eso es marketing.',
    fix: 'Cambia el botón o elige la categoría marketing.',
  },
  'heur-optout-missing': {
    message: 'El mensaje no dice cómo dejar de recibirlo; sin eso, la gente suele bloquearte.',
    fix: `Añade un pie de página como "${optOutLines.es}" o una respuesta rápida así.`,
  },
  'review-variable-format': {
    message: 'Hay tres o más variables seguidas sin palabras entre ellas, y Meta lo rechaza.',
    fix: 'Pon entre ellas palabras que digan qué es cada una.',
  },
  'review-unclear-variable': {
    message: 'La variable {variable} ocupa una frase entera, y no se ve para qué es.',
    fix: 'Ponla en una frase que lo muestre.',
  },
  'review-shortened-url': {
    message: 'El enlace acortado de {host} no deja ver adónde lleva, y Meta lo rechaza.',
    fix: fullAddress,
  },
  'review-whatsapp-link': {
    message: 'El enlace a {host} lleva otra vez a WhatsApp, y eso suele acabar en rechazo.',
    fix: 'Quítalo o usa un botón de llamada.',
  },
  'review-blank-lines': { message: 'El texto tiene líneas vacías de más ({count} en total).', fix: 'Quítalas.' },
  'review-sensitive-identifiers': {
    message: '"{words}" pide un dato delicado, y Meta lo rechaza. Los últimos cuatro dígitos sí valen.',
    fix: 'Pide los últimos cuatro dígitos o manda a la gente a una página segura.',
  },
  'review-credentials': {
    message: '"{words}" parece un dato para iniciar sesión; se han rechazado plantillas así.',
    fix: 'Quita esos datos y manda a la gente a una página donde creen su contraseña.',
  },
  'review-threatening': {
    message: '"{words}" suena a amenaza, y Meta la rechaza.',
    fix: 'Di qué se debe y cómo pagarlo, sin consecuencias.',
  },
  'review-commerce-policy': {
    message: 'Las normas de WhatsApp no permiten vender esto: "{words}".',
    fix: 'Quítalo; no se puede ofrecer por WhatsApp.',
  },
  'review-regulated': {
    message:
      '"{words}" es un producto o servicio regulado; puede hacer falta permiso, una edad mínima o un país donde valga.',
    fix: 'Mira las normas de WhatsApp para tu país antes de enviarla a revisión.',
  },
  'review-impersonation': {
    message: '"{words}" suena como si escribiera WhatsApp, Meta u otra empresa.',
    fix: 'Escribe en nombre de tu negocio.',
  },
  'review-spam-scam': { message: '"{words}" suena a spam o a estafa.', fix: 'Dilo sin prometer premios ni dinero.' },
  'review-games-contests': {
    message: '"{words}" anuncia un juego o un concurso; como mucho vale en marketing.',
    fix: 'Elige la categoría marketing y enlaza las bases del concurso.',
  },
  'review-spelling': {
    message: '"{words}" parece una falta, una palabra repetida o una abreviatura de chat.',
    fix: 'Corrígelo.',
  },
  'review-too-vague': {
    message: '"{words}" es tan general que podría ser cualquier mensaje.',
    fix: 'Di de qué trata el mensaje.',
  },
  'review-language-mismatch': {
    message: ({ found, language }) =>
      `El texto parece estar en ${named(found)}, pero el idioma de la plantilla es ${named(language)}.`,
    fix: 'Traduce el texto o cambia el idioma.',
  },
  'policy-language-allowed': {
    message: 'Tu organización no escribe plantillas en {language}; se permiten: {allowed}.',
    fix: 'Elige uno de esos idiomas.',
  },
  'policy-name-prefix-reserved': {
    message: 'Tu organización reserva los nombres que empiezan por {prefix}.',
    fix: 'Elige otro nombre.',
  },
  'policy-name-prefix-required': {
    message: 'En tu organización, los nombres de plantilla empiezan por {prefix}.',
    fix: 'Pon eso delante del nombre.',
  },
  'policy-link-host-forbidden': {
    message: 'Tu organización no permite enlaces a {host}.',
    fix: 'Enlaza a otro sitio o quita el enlace.',
  },
  'policy-word-forbidden': { message: 'Tu organización no usa "{word}" en sus plantillas.', fix: 'Usa otra palabra.' },
} as const satisfies Record<string, Words>
