import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} tiene {length} {length|carácter|caracteres}; WhatsApp admite hasta {limit}.`
const noEmoji = 'Quita el emoji.'

const files: Readonly<Record<string, string>> = { IMAGE: 'la imagen', VIDEO: 'el video', DOCUMENT: 'el documento' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'el archivo'

export const wording = {
  'name-charset': {
    message: 'El nombre "{name}" lleva signos que WhatsApp no admite; solo valen a-z, 0-9 y _.',
    fix: 'Escríbelo en minúsculas, sin espacios ni acentos.',
  },
  'name-length': { message: tooLong('El nombre'), fix: 'Usa un nombre más corto.' },
  'name-sample-reserved': {
    message: 'El nombre "{name}" ya lo usa Meta para sus propias plantillas.',
    fix: 'Elige otro nombre.',
  },
  'name-test-body': {
    message: 'WhatsApp espera que una plantilla llamada "test" diga exactamente "Hello {{1}}".',
    fix: 'Elige otro nombre.',
  },
  'name-descriptive': {
    message: 'El nombre "{name}" no dice para qué es la plantilla, y así la revisión tarda más.',
    fix: 'Elige un nombre que lo diga, por ejemplo aviso_envio.',
  },
  'language-supported': {
    message: 'WhatsApp no conoce el idioma "{language}".',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0
        ? 'Elige un idioma disponible; los más parecidos son {near}.'
        : 'Elige un idioma disponible, por ejemplo es_MX o en_US.',
  },
  'language-legacy-code': {
    message: 'El idioma {language} no está en la lista de Meta.',
    fix: 'Elige un idioma de la lista.',
  },
  'language-costa-rica': { message: 'Para el español de Costa Rica es más seguro es_CR.', fix: 'Usa es_CR.' },
  'language-content-match': {
    message: 'Las letras del texto no son las del idioma elegido ({language}).',
    fix: 'Cambia el idioma de la plantilla o traduce el texto.',
  },
  'header-format-enum': {
    message: 'Este tipo de encabezado es solo para plantillas de marketing.',
    fix: 'Usa un texto, una imagen, un video o un documento.',
  },
  'header-text-required': { message: 'El encabezado está vacío.', fix: 'Escribe el texto o quita el encabezado.' },
  'header-text-length': { message: tooLong('El encabezado'), fix: 'Acorta el encabezado.' },
  'header-text-one-variable': {
    message: 'El encabezado tiene {count} {count|variable|variables}; WhatsApp admite {limit}.',
    fix: 'Deja una y pasa las demás al texto.',
  },
  'header-text-no-newline': {
    message: 'El encabezado tiene un salto de línea, y WhatsApp no lo admite.',
    fix: 'Escríbelo en una sola línea.',
  },
  'header-text-no-emoji': { message: 'El encabezado lleva un emoji, y WhatsApp no lo admite ahí.', fix: noEmoji },
  'header-text-no-formatting': {
    message: 'El encabezado lleva la marca {mark}, y WhatsApp no la admite ahí.',
    fix: 'Quita la marca; el encabezado ya sale en negrita.',
  },
  'header-text-example': {
    message: 'Falta un ejemplo para la variable {tokens} del encabezado.',
    fix: 'Dame un ejemplo de lo que irá ahí.',
  },
  'header-media-handle': {
    message: 'WhatsApp revisa este encabezado con un archivo de ejemplo, y todavía no hay uno válido.',
    fix: ({ format }) =>
      `Añade ${fileWord(format)} en la vista previa o pásame un enlace. Sin archivo, usa un encabezado de texto o ninguno.`,
  },
  'header-handle-is-url': {
    message: 'Del archivo del encabezado solo hay un enlace; WhatsApp pide el archivo.',
    fix: 'La vista previa lo descarga de ahí. Si no lo consigue, añade el archivo en la vista previa o pásame otro enlace.',
  },
  'header-gif-mm-api': {
    message: 'Un GIF solo funciona con el servicio de marketing de Meta (Marketing Messages) y pesa como mucho 3,5 MB.',
    fix: 'Si no usas ese servicio, pon un video.',
  },
  'footer-text-length': { message: tooLong('El pie de página'), fix: 'Acorta el pie de página.' },
  'footer-no-newline': {
    message: 'El pie de página tiene un salto de línea, y WhatsApp no lo admite.',
    fix: 'Escríbelo en una sola línea.',
  },
  'footer-no-emoji': { message: 'El pie de página lleva un emoji, y WhatsApp no lo admite ahí.', fix: noEmoji },
  'footer-no-variable': {
    message: 'El pie de página lleva la variable {token}, y WhatsApp no la admite ahí.',
    fix: 'Escribe un texto fijo o pasa la variable al texto.',
  },
  'footer-formatting': {
    message: 'El pie de página lleva la marca {mark}; ahí no da formato y puede verse tal cual.',
    fix: 'Quita la marca.',
  },
  'body-text-required': { message: 'El mensaje no tiene texto.', fix: 'Escribe el texto del mensaje.' },
  'body-text-length': { message: tooLong('El texto'), fix: 'Acorta el texto.' },
  'body-newline-run': {
    message: 'El texto tiene más de {limit} saltos de línea seguidos; WhatsApp admite {limit}.',
    fix: 'Deja como mucho una línea en blanco entre párrafos.',
  },
  'body-emoji-count': { message: 'El texto tiene {count} emojis; WhatsApp admite {limit}.', fix: 'Quita algunos.' },
  'body-emoji-count-utility': {
    message: 'El texto tiene {count} emojis; con más de {limit}, WhatsApp puede rechazar un mensaje de utilidad.',
    fix: 'Quita algunos.',
  },
  'body-url-shortener': {
    message: 'El texto lleva un enlace acortado ({host}), y Meta los rechaza porque no se ve adónde llevan.',
    fix: 'Escribe la dirección completa de tu sitio.',
  },
  'body-whatsapp-link': {
    message: 'El texto lleva un enlace a WhatsApp ({host}), y eso suele acabar en rechazo.',
    fix: 'Quítalo; tus clientes pueden responder al mensaje.',
  },
  'body-excess-spaces': {
    message: 'El texto tiene un tabulador o más de {limit} espacios seguidos.',
    fix: 'Deja un solo espacio.',
  },
  'body-markdown-balance': {
    message: 'La marca {mark} no tiene pareja, así que se verá tal cual.',
    fix: 'Cierra la marca o quítala.',
  },
  'body-long-marketing': {
    message: 'El texto ocupa unas {lines} líneas; en marketing se ven unas {limit} antes de "Leer más".',
    fix: 'Di primero lo más importante o acorta el texto.',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'La marca {found} empieza en una línea y termina en otra, así que se verá tal cual.'
        : 'El texto lleva signos de otro programa ("{found}"), y WhatsApp los muestra tal cual.',
    fix: ({ kind }) =>
      kind === 'lines'
        ? 'Abre y cierra la marca en la misma línea.'
        : 'Usa las marcas de WhatsApp: *negrita*, _cursiva_, ~tachado~.',
  },
  'body-only-variables': {
    message: 'El texto solo tiene variables.',
    fix: 'Escribe palabras que digan de qué trata el mensaje.',
  },
  'body-leading-trailing-variable': {
    message: ({ place }) =>
      `El texto ${place === 'starts' ? 'empieza' : place === 'ends' ? 'termina' : 'empieza y termina'} con una variable ({token}); WhatsApp quiere palabras ahí.`,
    fix: 'Pon palabras antes de la primera variable y después de la última.',
  },
  'body-trailing-variable-punctuation': {
    message: 'Después de la variable {token} solo hay "{marks}"; para WhatsApp, el texto termina en una variable.',
    fix: 'Añade unas palabras al final, por ejemplo "Gracias."',
  },
  'body-leading-variable-marks': {
    message: 'Antes de la variable {token} solo hay signos; WhatsApp puede rechazarlo.',
    fix: 'Empieza con palabras, por ejemplo un saludo.',
  },
  'body-adjacent-variables': {
    message: 'Las variables {left} y {right} van pegadas, y Meta lo rechaza.',
    fix: 'Pon palabras entre ellas o únelas en una sola.',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      `El texto tiene {words} {words|palabra|palabras} para {variables} {variables|variable|variables}; ${tooFew ? 'hacen falta al menos {needed}' : 'con {better} o más es seguro'}.`,
    fix: 'Añade palabras o quita variables.',
  },
  'body-example-required': {
    message: ({ count }) => (count === 1 ? 'Falta un ejemplo para {tokens}.' : 'Faltan {count} ejemplos ({tokens}).'),
    fix: 'Dame un ejemplo para cada variable.',
  },
  'var-braces': {
    message: '"{token}" no es una variable completa.',
    fix: 'Usa dos llaves a cada lado: {{1}} o {{first_name}}.',
  },
  'var-no-special-chars': {
    message: 'La variable {token} lleva espacios o signos dentro de las llaves.',
    fix: 'Usa un número, como {{1}}, o un nombre sencillo, como {{first_name}}.',
  },
  'var-positional-integer': {
    message: '{token} no es un número entero desde 1.',
    fix: 'Numera las variables: {{1}}, {{2}}, etc.',
  },
  'var-positional-contiguous': {
    message: 'Las variables son {found}; los números deben ir seguidos desde {{1}}.',
    fix: 'Corrige la numeración; cada ejemplo va con su variable.',
  },
  'var-positional-repeat': {
    message: 'La variable {token} está más de una vez, y no es seguro que WhatsApp lo acepte.',
    fix: 'Usa otra variable en el segundo lugar.',
  },
  'var-named-charset': {
    message: 'La variable {token} lleva signos que no son a-z, 0-9 o _.',
    fix: 'Escribe su nombre en minúsculas, sin espacios ni acentos.',
  },
  'var-named-length': { message: tooLong('El nombre de la variable {token}'), fix: 'Usa un nombre más corto.' },
  'var-named-unique': {
    message: 'La variable {token} está más de una vez; solo puede estar una.',
    fix: 'Usa otra variable en el segundo lugar.',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED'
        ? '{token} es un número, pero las variables llevan nombre.'
        : '{token} es un nombre, pero las variables llevan número.',
    fix: 'Usa solo números o solo nombres.',
  },
  'var-no-mixing': {
    message: 'La plantilla mezcla variables con número y con nombre.',
    fix: 'Usa solo números o solo nombres.',
  },
  'var-button-label-none': {
    message: 'El botón lleva la variable {token}, y su texto no admite variables.',
    fix: 'Escribe un texto fijo.',
  },
  'example-no-newline': {
    message: 'Un ejemplo tiene un salto de línea o demasiados espacios; WhatsApp rechazaría ese valor al enviarlo.',
    fix: 'Escribe el ejemplo en una sola línea.',
  },
  'example-realistic': {
    message: 'El ejemplo "{sample}" no dice nada a quien revisa la plantilla.',
    fix: 'Pon un ejemplo creíble, como Ana o 12 de mayo.',
  },
  'example-otp-like': {
    message: 'El ejemplo "{sample}" parece un código de acceso, y esos solo valen en plantillas de autenticación.',
    fix: 'Pon otro ejemplo, o usa una plantilla de autenticación.',
  },
} as const satisfies Record<string, Words>
