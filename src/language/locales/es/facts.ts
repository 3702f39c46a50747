/** Words for the facts of a message, and for what differs per customer. */
import type { Facts } from '../../locale.ts'

export const facts: Facts = {
  variableLeads:
    'variables|dos variables|tres variables|cuatro variables|las variables son|variables para|con variables|con variables para|campos|campos variables|datos variables|personalizado con|deja espacio para|deja huecos para|huecos para|como variables',
  variableTails:
    'son variables|como variables|como variable|es variable|es una variable|deben ser variables|que sean variables|que sea variable|serán variables|van como variables|cambian cada vez|cambia cada vez|cambian en cada caso|cambia en cada caso|varían|varía|varían cada vez|varía cada vez|cambian según el cliente|cambia según el cliente|cambian por cliente|cambia por cliente|cambian para cada uno|cambia para cada cliente|cambian para cada cliente|son distintos cada vez|son diferentes cada vez|es distinto cada vez|es diferente cada vez|es distinta cada vez|es diferente para cada uno|dependen del cliente|depende del cliente|variables|van cambiando|va cambiando|se rellenan|se rellena|cambian en cada mensaje|varían según el caso|varía según el caso|en cada caso es distinto|es distinto para cada uno|son distintos para cada uno|es distinto para cada cliente|son diferentes para cada uno|es diferente para cada cliente|varía para cada uno|varían para cada uno|es individual|son individuales|depende de cada cliente|dependen de cada cliente',
  changeTails: 'cambian|cambiarán|son distintos|son diferentes|son distintas',
  ticketNumber:
    'número de ticket|número de caso|número de incidencia|número de solicitud|número de reclamo|número de reclamación|número de expediente|número de consulta|nº de ticket|número de tique|número de reporte',
  varyingPlace:
    'lugar|zona|dirección|sede|sucursal|ubicación|sala|barrio|aula|sector|área|lugar de la cita|punto de recogida|punto de encuentro|calle|colonia|tienda|puerta|andén|habitación|zona afectada|localidad',
  varyingDevice:
    'dispositivo|equipo|modelo|aparato|qué equipo|qué aparato|modelo del equipo|modelo del teléfono|modelo de la bici|el equipo|vehículo|tipo de equipo',
  varyingProduct:
    'producto|artículo|servicio|nombre del producto|nombre del curso|nombre del servicio|tratamiento|inmueble|título del libro|qué pidió|qué compró|curso|el curso|la clase|puesto|nombre del evento|nombre del artículo|tipo de cita|prenda|vacante',
  varyingPoints:
    'puntos|saldo de puntos|número de puntos|cantidad de puntos|cuántos puntos|cuántos puntos tiene|cuántos puntos tienen|sellos|millas',
  varyingStatus: 'estado|estatus|estado del pedido|nuevo estado|resultado',
  varyingCount:
    'número de personas|cantidad de personas|cuántas personas|número de noches|número de huéspedes|número de comensales|cantidad de artículos|posición en la lista|número de entradas|puesto en la fila',
  varyingReason: 'motivo|razón|causa|el motivo|lo que falta|qué falta',
  varyingDuration:
    'duración|tiempo de espera|tiempo estimado|cuánto tarda|plazo|franja horaria|días de retraso|ventana de entrega|plazo de entrega|demora',
  varyingPlan: 'plan|nombre del plan|suscripción|tipo de membresía|membresía|paquete|tarifa contratada',
  varyingOther:
    'número de mesa|número de habitación|número de asiento|número de vuelo|matrícula|placa|patente|número de póliza|número de cuenta|número de socio|número de cliente|talla|color|raza|materia|asignatura|maestra|maestro|grado|grupo|equipo de trabajo|estilista|repartidora|chofer|conductor|dosis|medicamento|mascota|nombre de la mascota|nombre del perro|nombre del gato|nombre de la niña|nombre del niño|nombre del hijo|nombre de su hijo|nombre del bebé|enlace de seguimiento|enlace de pago|código de recogida|código de la puerta|casillero|peso|lote|asesor|departamento de la empresa|número de teléfono|tema|examen|nota|calificación|número de turno|turno|mes|periodo|número',
  sizes: 'tallas|talla|en tallas|tallas de la|tallas del|números del',
  instalments:
    'cuotas sin interés|meses sin intereses|pagos sin intereses|x sin intereses|x sin interés|cuotas|plazos sin intereses|msi',
  points: 'puntos|punto|sellos|sello|estrellas|millas|visitas|compras',
  seats:
    'plazas|cupos|lugares|asientos|plazas disponibles|lugares disponibles|cupos disponibles|entradas|vacantes|boletos',
  restoring:
    'volver|volvamos|vuelva|vuelve|restablece|restablezca|restablecido|restablecimiento|reabrir|normalidad|se normaliza|se reanuda|regresa|regresamos|regreso',
  everyMonth: 'de cada mes|cada mes|de todos los meses|todos los meses|del mes',
  between: 'entre|entre el|entre los|entre las',
  inMonth: 'en|solo en|durante|en el mes de|todo|sólo en|durante todo',
  within: 'en un plazo de|dentro de|en menos de|antes de|en un máximo de|en el plazo de|en no más de|en',
  withinAfter: '',
  purchases: 'de compra|compra|compras|en compras|de consumo|consumo|pedido|o más',
  tradeEndings: '',
  venues:
    'salón de actos|salón|aula|sala|gimnasio|auditorio|biblioteca|patio|plaza|recepción|polideportivo|centro cultural|centro cívico|ayuntamiento|parque|teatro|museo|estadio|embarcadero|puerto|terraza|comedor|cafetería|sede|jardín|playa|casa de la cultura|explanada|salón comunal|parroquia',
  venueLeads: 'en el|en la|en nuestro|en nuestra|en',
  opening: 'abierto|abierta|abrimos|horario|abierto de|atendemos|horario de|horario de atención',
  eventLines: 'qué|motivo|evento|asunto|actividad',
  nth: 'primer|segundo|tercer|cuarto|último|el primer|el segundo|el tercer|el último',
  remarkLeads:
    'no olvides|recuerda|no se olviden|pasa a|pasen a|puedes|pueden|debes|deben|trae|traigan|lleva|lleven|ven|vengan|llega|lleguen|confirma|confirmen|responde|respondan|llama|llamen|evita|eviten|usa|usen|cierra|cierren|guarda|guarden|mantén|mantengan|mismo sitio|mismo lugar|misma hora|nos vemos|quedamos en|el punto de encuentro|se suspende si|si llueve',
  remarkTails: 'incluido|incluida|limitadas',
  asking: 'por favor',
  remedies: 'reemplazo|cambio|reembolso',
  hostLines: 'organiza|empresa|negocio|colegio|clínica|hotel|restaurante',
  eachOne:
    'de cada uno|de cada una|de cada cual|para cada uno|para cada una|según cada uno|en cada caso|cada vez|a cada uno|para cada quien|para cada persona|de cada quien|para cada cliente|para cada familia',
  differs:
    'distinto|distinta|distintos|distintas|diferente|diferentes|cambia|cambian|varía|varían|propio|siempre|ambos|ambas',
  eachGets:
    'cada uno tiene|cada uno recibe|cada quien tiene|a cada uno le toca|se les indica|se le indica|a cada uno le mandamos|a cada socio le mandamos|a cada cliente le mandamos',
  numberEndings: '',
}
