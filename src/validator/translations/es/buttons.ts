import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} tiene {length} {length|carácter|caracteres}; WhatsApp admite hasta {limit}.`
const plainLabel: Readonly<Record<string, string>> = {
  newline: 'un salto de línea',
  emoji: 'un emoji',
  mark: 'la marca {mark}',
}
const keepOne = 'Deja solo uno.'
const fullAddress = 'Escribe la dirección completa de tu sitio.'
const variableLast = 'Pon la variable al final de la dirección.'
const phone = 'Escribe el número con el código de país, por ejemplo +15550051310.'
const toMarketing = 'Cambia la categoría a marketing o quítalo.'

export const buttons = {
  'buttons-total': { message: 'Hay {count} botones; WhatsApp admite {limit}.', fix: 'Quita algunos.' },
  'button-category': {
    message: 'Este botón no se puede usar en esta categoría.',
    fix: 'Usa otro botón o cambia la categoría.',
  },
  'button-text-required': { message: 'Un botón no tiene texto.', fix: 'Dale un texto de hasta 25 caracteres.' },
  'button-text-length': { message: tooLong('El texto del botón'), fix: 'Acorta el texto del botón.' },
  'button-text-plain': {
    message: ({ what }) => `El texto del botón lleva ${plainLabel[String(what)]}, y WhatsApp solo admite texto normal.`,
    fix: 'Escribe el texto del botón en una línea, sin adornos.',
  },
  'button-text-duplicate': { message: 'Dos botones dicen "{text}".', fix: 'Pon un texto distinto en cada botón.' },
  'quick-reply-contiguous': {
    message: 'Las respuestas rápidas están mezcladas con otros botones, y WhatsApp no lo acepta.',
    fix: 'Pon todas las respuestas rápidas juntas, al principio o al final.',
  },
  'url-count': { message: 'Hay {count} botones con enlace; WhatsApp admite {limit}.', fix: 'Quita algunos.' },
  'phone-count': { message: 'Hay {count} botones de llamada; WhatsApp admite {limit}.', fix: keepOne },
  'copy-code-count': { message: 'Hay {count} botones para copiar un código; WhatsApp admite {limit}.', fix: keepOne },
  'buttons-desktop-4': {
    message: 'Con {count} botones, el mensaje no se ve en WhatsApp para computadora; con hasta 3, sí.',
    fix: null,
  },
  'buttons-desktop-mix': {
    message: 'Una respuesta rápida junto a otro tipo de botón no se ve en WhatsApp para computadora.',
    fix: null,
  },
  'buttons-see-all': {
    message: 'De {count} botones se ven {shown}; los demás quedan tras "Ver todas las opciones".',
    fix: 'Pon primero los más importantes.',
  },
  'phone-number-length': {
    message: ({ length }) => (length === 0 ? 'El botón de llamada no tiene número.' : tooLong('El número')),
    fix: phone,
  },
  'phone-number-valid': { message: '"{number}" no es un número de teléfono.', fix: phone },
  'phone-number-format': { message: '"{number}" no parece un número con código de país.', fix: phone },
  'copy-code-example-required': {
    message: 'Al botón para copiar le falta el código.',
    fix: 'Dame un código de hasta 15 letras y números.',
  },
  'copy-code-example-length': { message: tooLong('El código'), fix: 'Usa un código más corto.' },
  'copy-code-alphanumeric': {
    message: 'El código "{code}" lleva signos; al enviarlo solo puede llevar letras y números.',
    fix: 'Usa solo letras y números.',
  },
  'copy-code-web': { message: 'Los mensajes con cupón no se ven en WhatsApp Web.', fix: null },
  'url-required': { message: 'El botón no tiene enlace.', fix: 'Dame la dirección completa, con https://.' },
  'url-length': { message: tooLong('La dirección'), fix: 'Usa una dirección más corta de tu sitio.' },
  'url-valid': {
    message: '"{url}" no es una dirección web completa.',
    fix: 'Escríbela completa, por ejemplo https://www.example.com/orders.',
  },
  'url-public-host': {
    message: 'El enlace lleva al propio aparato de quien lo abre ({host}), y WhatsApp lo rechaza.',
    fix: fullAddress,
  },
  'url-private-host': { message: 'Fuera de tu red nadie puede abrir {host}.', fix: fullAddress },
  'url-https': { message: 'La dirección empieza con http:// y no con https://.', fix: 'Usa https://.' },
  'url-one-variable': {
    message: 'La dirección tiene {count} {count|variable|variables}; WhatsApp admite {limit}.',
    fix: 'Deja una, al final.',
  },
  'url-variable-at-end': {
    message: 'Después de la variable {token} sigue algo más; debe ser lo último de la dirección.',
    fix: variableLast,
  },
  'url-variable-name': {
    message: 'La variable de la dirección es {token}; WhatsApp pide {{1}}.',
    fix: 'Pon {{1}} al final de la dirección.',
  },
  'url-variable-in-host': {
    message: 'La variable {token} está en el nombre del sitio, y así no se ve adónde lleva el enlace.',
    fix: variableLast,
  },
  'url-example-required': {
    message: 'La dirección tiene una variable y necesita un ejemplo.',
    fix: 'Dame un ejemplo de lo que irá ahí.',
  },
  'url-example-shape': { message: 'El ejemplo de la dirección es demasiado largo.', fix: 'Dame un ejemplo más corto.' },
  'url-whatsapp-domain': {
    message: 'El enlace lleva a WhatsApp ({host}), y WhatsApp no lo acepta.',
    fix: 'Pon un enlace a tu sitio o usa una respuesta rápida.',
  },
  'url-shortener': {
    message: 'El enlace está acortado ({host}), y Meta los rechaza porque no se ve adónde llevan.',
    fix: fullAddress,
  },
  'url-redirect-pattern': {
    message: 'Por "{parameter}", el enlace parece llevar a otra página distinta.',
    fix: 'Enlaza directamente a la página final.',
  },
  'flow-one-source': { message: 'El botón debe abrir exactamente un formulario.', fix: 'Dime cuál.' },
  'flow-navigate-screen': {
    message: 'Falta la primera pantalla del formulario que abre el botón.',
    fix: 'Dime el nombre de esa pantalla.',
  },
  'flow-count': { message: 'Hay {count} botones con formulario; lo normal es {limit}.', fix: keepOne },
  'voice-call-text-length': {
    message: 'El botón de llamada tiene {length} {length|carácter|caracteres}; hasta {limit} es seguro.',
    fix: 'Acorta el texto del botón.',
  },
  'voice-call-ttl': {
    message: 'El botón de llamada vale {actual} minutos; WhatsApp permite de {from} a {to}.',
    fix: 'Elige otro tiempo.',
  },
  'cpr-body': {
    message: 'Para pedir permiso para llamar hace falta un texto.',
    fix: 'Escribe por qué quieres llamar.',
  },
  'cpr-no-other-interactive': {
    message: 'El permiso para llamar no puede ir junto con botones o un carrusel.',
    fix: 'Quita uno de los dos.',
  },
  'carousel-category': { message: 'Un carrusel es solo para plantillas de marketing.', fix: toMarketing },
  'carousel-card-count': {
    message: 'El carrusel tiene {count} {count|tarjeta|tarjetas}; WhatsApp permite de {from} a {to}.',
    fix: 'Añade o quita tarjetas.',
  },
  'carousel-uniform-cards': {
    message: 'La tarjeta {card} no tiene las mismas partes que la primera.',
    fix: 'Da a todas las tarjetas las mismas partes, en el mismo orden.',
  },
  'carousel-card-body-length': { message: tooLong('El texto de una tarjeta'), fix: 'Acorta ese texto.' },
  'lto-category': { message: 'Una oferta por tiempo limitado es solo para marketing.', fix: toMarketing },
  'lto-text-length': {
    message: ({ length }) => (length === 0 ? 'La oferta no tiene texto.' : tooLong('El texto de la oferta')),
    fix: 'Usa un texto de 1 a 16 caracteres.',
  },
  'lto-header-format': {
    message: 'Con una oferta por tiempo limitado, el encabezado debe ser una imagen o un video.',
    fix: 'Pon una imagen o un video, o quita el encabezado.',
  },
  'lto-body-length': {
    message: 'El texto tiene {length} {length|carácter|caracteres}; con una oferta por tiempo limitado caben {limit}.',
    fix: 'Acorta el texto.',
  },
  'lto-no-footer': {
    message: 'Con una oferta por tiempo limitado no puede haber pie de página.',
    fix: 'Quita el pie de página.',
  },
  'lto-url-button': { message: 'A la oferta por tiempo limitado le falta un botón con enlace.', fix: 'Añade uno.' },
  'lto-copy-code-first': {
    message: 'En una oferta por tiempo limitado, el botón del código va primero y el enlace después.',
    fix: 'Pon primero el botón del código.',
  },
  'lto-desktop': {
    message: 'Las ofertas por tiempo limitado no se ven en WhatsApp Web ni en la computadora.',
    fix: null,
  },
  'auth-expiry-default': {
    message: 'El mensaje no dice cuándo caduca el código; el botón deja de funcionar a los {minutes} minutos.',
    fix: 'Dime en cuántos minutos caduca, por ejemplo 10.',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) =>
      what === 'text' || what === 'missing'
        ? 'En un mensaje de código, el pie de página solo dice cuándo caduca.'
        : 'El código caduca a los {actual} minutos; WhatsApp permite de {from} a {to}.',
    fix: 'Elige entre 1 y 90 minutos.',
  },
  'auth-one-otp-button': {
    message: 'Un mensaje de código lleva un solo botón, el del código.',
    fix: 'Deja ese botón y quita los demás.',
  },
  'auth-supported-apps': {
    message: 'Este botón del código necesita de 1 a 5 aplicaciones, todas distintas.',
    fix: 'Dime qué aplicaciones, o usa el botón que copia el código.',
  },
  'auth-zero-tap-terms': {
    message: 'Para que el código llegue solo a la aplicación hay que aceptar las condiciones de Meta.',
    fix: 'Dime que las aceptas o usa el botón que copia el código.',
  },
  'auth-zero-tap-android': {
    message: 'El paso automático del código solo funciona en Android; en los demás teléfonos se copia.',
    fix: null,
  },
  'ttl-range': {
    message: 'El plazo de entrega es de {actual} segundos; WhatsApp permite de {from} a {to} segundos.',
    fix: 'Elige otro plazo, o deja que lo decida WhatsApp.',
  },
  'auth-ttl': {
    message: 'El plazo de entrega es de {actual} segundos; para códigos, WhatsApp permite de {from} a {to} segundos.',
    fix: 'Elige otro plazo, o deja que lo decida WhatsApp.',
  },
  'ttl-marketing-cloud-api': {
    message: 'En marketing, el plazo de entrega solo vale con el servicio Marketing Messages de Meta.',
    fix: null,
  },
  'ttl-auth-vs-expiry': {
    message: 'El mensaje se puede entregar durante {ttl} segundos, pero el código caduca a los {minutes} minutos.',
    fix: 'Elige un plazo de entrega que no pase de la caducidad.',
  },
} as const satisfies Record<string, Words>
