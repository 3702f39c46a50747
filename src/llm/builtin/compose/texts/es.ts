import type { Wording } from './wording.ts'

export const spanishWording: Wording = {
  texts: {
    reminder:
      'Hola {{1}}, este es un recordatorio[ de {brand}] sobre {{2}} el {{3}}. Responde a este mensaje si tienes preguntas.',
    booking_reminder:
      'Hola {{1}}, te recordamos tu reserva[ en {brand}] el {{2}} a las {{3}}. Avísanos si cambian tus planes.',
    announcement:
      'Hola {{1}}, tenemos novedades[ de {brand}] para ti: {{2}}. Responde a este mensaje si tienes preguntas.',
    verification: 'Usa el código que te enviamos para terminar de iniciar sesión.',
    abandoned_cart:
      'Hola {{1}}, dejaste algo en tu carrito[ de {brand}]. Tus productos siguen esperándote. ¡Completa tu pedido cuando quieras!',
    back_in_stock:
      '¡Buenas noticias, {{1}}! {{2}} vuelve a estar disponible[ en {brand}]. Haz tu pedido pronto, mientras hay para elegir.',
    delivery_delay:
      'Hola {{1}}, tu pedido {{2}}[ de {brand}] se ha retrasado. La nueva fecha de entrega es {{3}} y lamentamos las molestias ocasionadas.',
    refund:
      'Hola {{1}}, hemos procesado el reembolso de tu pedido {{2}}[ en {brand}]. El importe de {{3}} llegará a tu cuenta en un plazo de 5 días hábiles.',
    out_for_delivery:
      'Hola {{1}}, tu pedido {{2}}[ de {brand}] está en reparto y debería llegar hoy. Ten el teléfono a mano para nuestro repartidor.',
    order_shipped:
      'Hola {{1}}, tu pedido {{2}}[ de {brand}] ya fue enviado. La fecha de entrega prevista es {{3}} y te avisaremos de cualquier cambio.',
    order_ready:
      'Hola {{1}}, tu pedido {{2}} está listo para recoger[ en {brand}]. Por favor, trae tu número de pedido.',
    order_confirmation:
      'Hola {{1}}, gracias por tu pedido[ en {brand}]. Hemos recibido el pedido {{2}} y te avisaremos en cuanto salga.',
    booking_confirmation: 'Hola {{1}}, tu reserva[ en {brand}] para {{2}} está confirmada. Avísanos si algo cambia.',
    appointment:
      'Hola {{1}}, te recordamos tu cita[ en {brand}] el {{2}} a las {{3}}. Avísanos, por favor, si no puedes asistir.',
    payment_received: 'Hola {{1}}, hemos recibido tu pago de {{2}}[ a {brand}]. Gracias, tu cuenta está al día.',
    subscription:
      'Hola {{1}}, tu suscripción[ a {brand}] termina el {{2}}. Renuévala antes de ese día para seguir usando el servicio.',
    payment_reminder:
      'Hola {{1}}, te recordamos que tu pago de {{2}}[ a {brand}] vence el {{3}}. Si ya pagaste, ignora este mensaje.',
    feedback:
      'Hola {{1}}, gracias por tu visita[ a {brand}] del {{2}}. Cuéntanos qué tal fue todo, te llevará menos de un minuto.',
    support:
      'Hola {{1}}, hay novedades sobre tu solicitud de soporte {{2}}[ en {brand}]. Entra en tu cuenta para leer la respuesta o contéstanos aquí con cualquier duda.',
    account_alert:
      'Hola {{1}}, hubo un cambio en tu cuenta[ de {brand}] el {{2}}. Si no fuiste tú, contáctanos de inmediato.',
    event:
      'Hola {{1}}, ¡tienes una invitación[ de {brand}]! Acompáñanos el {{2}} en una ocasión pensada para ti. ¡Te esperamos!',
    welcome:
      '¡Te damos la bienvenida[ a {brand}], {{1}}! Nos alegra tenerte con nosotros. Responde a este mensaje si tienes alguna pregunta.',
    reengagement: 'Hola {{1}}, hace tiempo que no te vemos[ en {brand}]. ¡Nos encantaría recibirte pronto!',
    new_arrivals: '¡Han llegado novedades[ a {brand}]! Descubre las primeras piezas y encuentra tu favorita.',
    promotion: '¡Buenas noticias[ de {brand}]! Tenemos una oferta especial para ti. ¡Ven pronto y aprovéchala!',
    festival:
      '¡Felices fiestas[ de parte de {brand}]! Que esta temporada os traiga alegría a ti y a tu familia. Gracias por estar con nosotros.',
  },
  openings: {
    reminder: 'Hola {{1}}, este es un recordatorio[ de {brand}].',
    booking_reminder: 'Hola {{1}}, te recordamos tu reserva[ en {brand}].',
    announcement: 'Hola {{1}}, tenemos novedades para ti[ de {brand}].',
    payment_reminder: 'Hola {{1}}, te recordamos tu pago[ a {brand}].',
    appointment: 'Hola {{1}}, te recordamos tu cita[ en {brand}].',
    order_confirmation: 'Hola {{1}}, gracias por tu pedido[ en {brand}].',
    order_shipped: 'Hola {{1}}, tu pedido[ de {brand}] está en camino.',
    order_ready: 'Hola {{1}}, tu pedido está listo[ en {brand}].',
    booking_confirmation: 'Hola {{1}}, tu reserva[ en {brand}] está confirmada.',
    abandoned_cart: 'Dejaste algo en tu carrito[ de {brand}].',
    event: '¡Tienes una invitación[ de {brand}]!',
    promotion: '¡Buenas noticias[ de {brand}]!',
    festival: '¡Felices fiestas[ de parte de {brand}]!',
    new_arrivals: '¡Han llegado novedades[ a {brand}]!',
    welcome: '¡Te damos la bienvenida[ a {brand}]!',
    reengagement: '¡Te echamos de menos[ en {brand}]!',
    back_in_stock: '¡Buenas noticias[ de {brand}]: ya está de vuelta!',
    feedback: 'Gracias por tu visita[ a {brand}].',
  },
  closings: {
    abandoned_cart: '¡Completa tu pedido cuando quieras!',
    event: '¡Te esperamos!',
    promotion: '¡Ven pronto y aprovéchala!',
    festival: 'Gracias por estar con nosotros.',
    new_arrivals: '¡Descúbrelo entre los primeros!',
    welcome: 'Responde a este mensaje si tienes alguna pregunta.',
    reengagement: '¡Nos encantaría recibirte pronto!',
    feedback: 'Cuéntanos qué tal fue todo.',
  },
  discount: 'Disfruta de un {value} de descuento.',
  code: 'Usa el código {value}.',
  invitation: 'Te invitamos a {value}.',
  opening: '¡Hola[ de parte de {brand}]!',
  closing: 'Responde a este mensaje si tienes alguna pregunta.',
}
