/** Further ways in which people say what a message is for, in Spanish: by purpose, divided by `|`. */
export const spanish: Readonly<Record<string, string>> = {
  account_alert: 'bloqueamos tu cuenta por seguridad|notamos algo raro en la cuenta|cambió el correo de la cuenta',
  appointment_cancelled:
    'las citas de mañana quedan canceladas|citas canceladas|no podemos atender las citas de hoy|se canceló tu cita|los turnos de mañana se suspenden|suspendemos la consulta',
  appointment_changed:
    'la cita queda para otra fecha|su cita fue reprogramada|turno reprogramado|cambió la fecha de tu cita|la cita se movió|nuevo día y hora de la cita|tuvimos que mover tu cita|hubo que reprogramar la cita|la consulta cambia de día|su turno cambió de horario',
  appointment_confirmed:
    'su cita quedó confirmada|mensaje de turno confirmado|turno agendado con el profesional|cita reservada con éxito|confirmamos tu turno|la consulta quedó agendada|revisión del coche agendada',
  appointment_reminder:
    'recordarle a la clienta que mañana tiene cita|recordarles la cita de mañana|tienen cita mañana|que avise si no puede venir a la cita|recordatorio para la sesión de mañana|no olvide su cita|acuérdate de tu cita|la revisión es mañana',
  back_in_stock:
    'vuelve a estar disponible|ya tenemos otra vez|volvieron a entrar|regresó el producto que pedían|ya volvieron|entró de nuevo',
  birthday_offer:
    'hoy cumple años el cliente|regalo por su cumpleaños|saludar por el cumpleaños|mes de cumpleaños|le regalamos algo en su cumpleaños',
  booking_cancelled:
    'se cancela el concierto|evento cancelado|función cancelada|se suspende el evento|se canceló el show|excursión cancelada por mal tiempo|se devuelve el dinero de las entradas|viaje suspendido',
  booking_confirmed:
    'confirmación de mesa|tu mesa está confirmada|reserva hecha con éxito|confirmar alojamiento|reserva de cabaña confirmada',
  booking_reminder:
    'recordar que mañana llegan los huéspedes|mañana tienen reserva|recordar que deben devolver el coche|recordatorio de la devolución del vehículo|recordar el viaje de mañana',
  cart_reminder:
    'se te quedó algo en el carrito|dejaste algo en el carrito|termina tu compra|los que no terminaron la compra|quedaron productos en la bolsa',
  check_in:
    'check in a partir de las|hora de check-in para huéspedes|pueden entrar al apartamento desde|código de la puerta para huéspedes|mandar a los huéspedes la hora de entrada|el check in es a partir de las y lleven pasaporte',
  class_time_change:
    'la clase de las pasa a las|clase de spinning cambia de hora|la clase será a otra hora|movimos la clase|el entrenamiento pasa a otro día|cambia el horario del curso',
  closed_days:
    'mañana no abrimos|mañana cerramos|cerramos por motivos personales|cierre por inventario|cerramos por reformas|hoy no abrimos|cerrado por duelo|el lunes no trabajamos|no habrá servicio por feriado|no hay clase por puente|cerramos por navidad',
  coupon:
    'usa el código|con el código tienen descuento|regalo un código|cupón para los clientes|código con descuento para la tienda',
  course_start:
    'curso de repostería empieza|empieza el curso de|el curso arranca el sábado|inicio del taller con lista de materiales|arrancan las clases',
  delivery_failed:
    'tentativa de entrega sin éxito|no te encontramos en casa|nuevo intento de entrega mañana|no se pudo entregar tu paquete|intentamos entregar el pedido',
  delivery_slot:
    'entregamos entre las|te llevamos el pedido el|día de entrega de los muebles|entrega el martes por la mañana|elige tu horario de entrega',
  document_request:
    'solicita al cliente su DNI|que manden las facturas del mes|pedir las facturas del mes|enviar facturas antes del día|solicitar documentos a los clientes|necesitamos tu documentación|falta un documento para abrir el contrato|mandar los papeles antes de|que nos envíen los recibos|falta tu firma',
  donation_thanks:
    'gracias por su donativo|gracias por tu donación|con su donativo compramos|agradece la donación|recibimos tu donativo',
  event_invitation:
    'invita a la jornada|te invitamos|los esperamos en la fiesta|reunión de vecinos|asamblea de vecinos|junta de propietarios|asamblea general|kermés|noche de cata|vengan a la inauguración|feria del libro|fiesta de verano|fiesta junina|degustación gratis|orden del día',
  festival_greeting:
    'felicitar las fiestas a los clientes|desearles feliz navidad|buenos deseos para las fiestas|felices fiestas',
  festival_offer: 'rosco de reyes para encargar|encargos de navidad|roscas de reyes',
  insurance_renewal:
    'su póliza vence|la póliza de auto vence|tu póliza está por vencer|póliza próxima a vencer|asegurados con póliza por vencer|renueva tu seguro',
  interview_invitation:
    'convocar al candidato a entrevista|invitamos a una entrevista por videollamada|entrevista por videollamada|entrevista presencial',
  invoice_document:
    'factura adjunta|aquí está tu factura|adjuntamos la factura|ya está la factura del mes|agradecer la compra, factura adjunta',
  loyalty_points: 'tienes puntos|puntos que se canjean|canjear por bebidas|ganaste puntos|junta sellos',
  membership_renewal:
    'la carta de socio expira|carnet que vence|renovar la membresía|tu membresía vence|socios que deben renovar',
  moved_address:
    'la clínica está ahora en|nuestra nueva dirección|nos cambiamos de local|estrenamos local|nos vamos a otra calle',
  new_arrivals:
    'llegaron las plantas|llegaron las sandalias|ya está disponible para encargar|entraron modelos nuevos|ven a verlas|nuevo menú vegano',
  new_device_login: 'alerta de inicio de sesión nuevo|si no fuiste tú llama|iniciaron sesión en tu cuenta',
  new_service: 'desde ahora hacemos|incorporamos un servicio|ya atendemos los sábados|nuevo tratamiento facial',
  opening_hours:
    'abrimos también los domingos|abrimos los domingos|desde febrero abrimos|horario nuevo|ahora atendemos|cambia nuestro horario|abrimos hasta más tarde|abrimos solo por la mañana|en verano abrimos por la mañana|abrimos por la tarde',
  order_cancelled: 'no podemos enviar tu pedido y lo cancelamos|se anuló tu compra|cancelamos tu orden',
  order_confirmed: 'tu pedido está confirmado|recibimos tu encargo|ya tenemos tu pedido|encargo recibido',
  order_delayed:
    'se retrasa tu pedido|llegará uno o dos días más tarde|el envío se retrasa|pedido retrasado por la huelga|se atrasó el pedido|tu pedido llegará tarde',
  order_delivered: 'dejamos tu pedido en|tu paquete fue entregado|pedido entregado con éxito',
  order_ready:
    'el pedido ya está listo para recoger|lentes listos para recoger|lentes listos|ya está lista tu torta|tus gafas están listas|puedes pasar a buscarlo|listo para retirar por el local',
  order_refunded: 'te devolvemos el dinero|el reembolso está en camino|hicimos la devolución del importe',
  order_returned:
    'devolución aceptada|ya tenemos tu devolución|llegó tu devolución a nuestro almacén|devolución recibida, el reembolso tardará|recibimos tu devolución y el reembolso llega en días',
  order_shipped: 'tu paquete va en camino|pedido en camino con número de guía|enviamos tu pedido',
  out_for_delivery:
    'llega hoy entre|tu paquete llega hoy entre las|sale hoy a reparto|hoy te lo llevamos|paquete en reparto|ya va el repartidor con tu pedido|el repartidor ya va',
  payment_due:
    'la cuota vence|vence la cuota|la cuota mensual vence el día|el recibo de la luz vence|recordatorio de pago amable|pagar antes del día|expensas|el alquiler vence|gastos comunes|recordarles que paguen|mensualidad del colegio vence',
  payment_failed:
    'no pudo cobrar la mensualidad|el cobro de la suscripción fue rechazado|que actualicen la tarjeta|falló el cobro|actualizar el método de pago',
  payment_received: 'pago de la cuota recibido|confirmar que pagaron|recibimos el pago de la cuota|agradecer el pago',
  pick_up_reminder:
    'recoge tu pedido|lo guardamos hasta|aún no has recogido|pasa a recogerlo antes de|tu pedido te espera',
  policy_change:
    'si faltan sin avisar se cobra|actualizamos los términos|cambian las condiciones|nueva norma para cancelar',
  price_change:
    'el lavado cuesta antes|subimos el precio|subimos el precio del corte|aumenta el precio de|nuevo precio desde',
  real_estate_listing: 'nuevo piso en venta|alquilamos departamento|casa con jardín en venta',
  real_estate_viewing:
    'se confirma la visita al piso|visita al departamento confirmada|visita confirmada a la propiedad|visita al inmueble',
  recall_notice:
    'deben dejar de usar|deben dejar de usarla por fallo|compraron un producto con fallo|aviso urgente producto con defecto|se les devuelve el dinero por defecto|riesgo de seguridad del producto|no lo usen',
  referral: 'invita a un amigo y los dos ganan|los dos se llevan|por cada amigo que traigas|trae una amiga y gana',
  repair_estimate: 'arreglarlo cuesta, necesita aprobar|el arreglo sale|presupuesto del arreglo listo',
  repair_ready:
    'su reparación quedó lista|la reparación está lista|cuando el coche está listo|avisar que el arreglo está listo y cuánto es|tu moto está lista|el celular quedó listo',
  review_request:
    'pedirles una reseña|reseña a los que comieron con nosotros|que nos valoren en internet|dejarnos su opinión en google',
  sale: 'descuento en pinturas|rebajas de enero|descuento este fin de semana|oferta este sábado|por ciento en toda la tienda|envío gratis y descuento',
  schedule_change:
    'la excursión sale antes|la excursión cambia de hora|la salida es a otra hora|cambia la hora de la excursión|el partido cambia de hora|el tour sale más temprano',
  school_notice:
    'el colegio informa|excursión al zoológico|reunión de padres de|salida escolar|avisar a los padres que no hay clase',
  service_outage:
    'van a cortar el agua|cortan la luz|corte de luz programado|sin agua por arreglo de cañerías|interrupción del servicio|obras en la red',
  service_restored:
    'el agua ya volvió|ya volvió la luz|ya hay agua|gracias por la paciencia, ya funciona|servicio restablecido',
  subscription_ending: 'tu suscripción termina|la suscripción se acaba|fin del plan mensual',
  support_reply:
    'soporte contesta un ticket|el equipo contestó tu solicitud|respondimos a tu reclamo|hay novedades de tu caso',
  survey:
    'pedir feedback de la atención|nota del 1 al 5|cómo fue la atención|qué tal los atendimos|preguntarles si les gustó|cómo nos calificas|qué tal la entrega|saber si salió bien la entrega|todo bien con el pedido',
  test_results_ready:
    'sus resultados ya están disponibles|resultados de laboratorio listos|resultados listos|recoger resultados en recepción|tus estudios están listos',
  visit_follow_up:
    'cómo sigue su mascota|que nos escriban si ven algo raro|saber cómo sigue|cómo te sientes después de la consulta',
  volunteer_call:
    'se busca voluntarios|voluntarios para limpiar la playa|buscamos gente que ayude|buscamos mantas y ropa|recolecta de alimentos|campaña de donación',
  waitlist: 'quedas en lista de espera|te avisamos si hay lugar',
  weekly_offer:
    'miércoles 2x1|los martes 2x1|todos los martes de|cada jueves|viernes de descuento|promo de los miércoles',
  welcome: 'bienvenida a nuevos socios|bienvenido al club|recién llegados',
  win_back:
    'los que hace rato no piden|hace rato que no vienen|hace tiempo que no compran|que no piden hace mucho|llamar de vuelta a los clientes',
}
