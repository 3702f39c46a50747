import type { Words } from '../../words.ts'

const ownWords = 'Quita el texto de ese botón; lo pone WhatsApp.'
const value = 'Elige otro valor o quítalo.'
const presetParts = 'Quítalo; en un mensaje de código, lo demás lo pone WhatsApp.'

export const commerce = {
  'sub-category-enum': { message: 'Esa subcategoría no existe: "{value}".', fix: value },
  'display-format-enum': { message: 'Ese formato de presentación no existe.', fix: value },
  'location-header-category': {
    message: 'Un mensaje de código no puede llevar una ubicación.',
    fix: 'Quita el encabezado.',
  },
  'footer-text-required': { message: 'El pie de página está vacío.', fix: 'Escribe su texto o quítalo.' },
  'example-count': {
    message: 'El número de ejemplos ({count}) no es el de las variables ({variables}).',
    fix: 'Dame un ejemplo para cada variable.',
  },
  'example-named-match': {
    message: 'Los ejemplos no corresponden a las variables.',
    fix: 'Dame un ejemplo para cada variable.',
  },
  'example-non-empty': { message: 'Hay un ejemplo vacío, y WhatsApp no lo admite.', fix: 'Dame un ejemplo creíble.' },
  'contact-info-label': { message: 'El texto de este botón lo pone WhatsApp.', fix: ownWords },
  'contact-info-category': {
    message: 'Un mensaje de código no puede pedir datos de contacto.',
    fix: 'Quita el botón.',
  },
  'cpr-category': {
    message: 'Un mensaje de código no puede pedir permiso para llamar.',
    fix: 'Usa utilidad o marketing.',
  },
  'payment-request-setting': {
    message: 'Al botón de pago le falta la forma de pago.',
    fix: 'Pide a quien lleva tus pagos que la complete.',
  },
  'payment-request-label': {
    message: 'El botón de pago no puede decir "{text}"; WhatsApp permite {allowed}.',
    fix: ownWords,
  },
  'payment-request-count': { message: 'Hay {count} botones de pago; WhatsApp admite {limit}.', fix: 'Quita algunos.' },
  'order-status-shape': {
    message: 'Un aviso del estado de un pedido es de utilidad y lleva solo texto y, si quieres, pie de página.',
    fix: 'Elige utilidad y quita lo demás.',
  },
  'payment-request-region': { message: 'Los botones de pago solo funcionan en Brasil.', fix: null },
  'order-details-label': {
    message: 'En la India, este botón debe decir "Review and Pay".',
    fix: 'Escribe "Review and Pay".',
  },
  'fixed-label': { message: 'Este botón siempre dice "{fixed}".', fix: 'Escribe "{fixed}".' },
  'commerce-marketing-only': {
    message: 'Este botón es solo para plantillas de marketing.',
    fix: 'Cambia la categoría a marketing.',
  },
  'mpm-header-text': {
    message: 'Una plantilla con varios productos necesita un encabezado de texto.',
    fix: 'Añade uno.',
  },
  'spm-header-product': {
    message: 'Una plantilla con un producto lo muestra en el encabezado.',
    fix: 'Pon el producto en el encabezado.',
  },
  'commerce-single-button': { message: 'Este botón va solo.', fix: 'Quita los demás botones.' },
  'carousel-product-card-count': {
    message:
      'El carrusel de productos tiene {count} {count|tarjeta|tarjetas}; se crea con {limit} y al enviarlo caben hasta 10.',
    fix: 'Deja dos tarjetas.',
  },
  'carousel-card-buttons-media': {
    message: 'Una tarjeta lleva botones que WhatsApp no permite ahí.',
    fix: 'Usa hasta 2 botones: respuestas rápidas, enlaces o llamada.',
  },
  'carousel-card-buttons-product': {
    message: 'Una tarjeta de producto lleva un solo botón: el del producto o un enlace.',
    fix: 'Deja uno de los dos.',
  },
  'carousel-top-level-only-body': {
    message: 'Junto a un carrusel solo va el texto; lo demás puede ser rechazado.',
    fix: 'Quita esa parte.',
  },
  'auth-no-header': { message: 'Un mensaje de código no lleva encabezado.', fix: 'Quita el encabezado.' },
  'auth-body-no-text': { message: 'El texto de un mensaje de código lo pone WhatsApp.', fix: presetParts },
  'auth-no-carousel-lto': { message: 'Un mensaje de código no lleva carrusel ni ofertas.', fix: presetParts },
  'auth-package-name': {
    message: ({ name }) =>
      name === ''
        ? 'A una aplicación le falta su nombre técnico.'
        : '"{name}" no es el nombre técnico de una aplicación de Android.',
    fix: 'Escríbelo como com.example.shop; lo sabe quien hizo la aplicación.',
  },
  'auth-signature-hash': {
    message: 'La firma de la aplicación no es válida ({length} caracteres; deben ser {limit}).',
    fix: 'Pídela a quien hizo la aplicación.',
  },
} as const satisfies Record<string, Words>
