import type { Catalogue } from '../catalogue.ts'
import { countedIn } from '../counted.ts'

const counted = countedIn('es')

const welcome: Catalogue['welcome'] = {
  title: '¿Qué quieres decir en tu mensaje?',
  text: 'Cuenta en una frase para qué es. Te preparamos una plantilla de WhatsApp completa, revisada con las reglas de Meta, y cambias lo que quieras.',
  belongs: ['Será de ', '.'],
  examples: [
    {
      title: 'Recordar una cita',
      message: 'Recuerda a los pacientes de la Clínica Turia su cita, con nombre, fecha y hora',
    },
    {
      title: 'Anunciar una oferta',
      message:
        'Cuenta a los clientes de Panadería Molino nuestra oferta: 20 % de descuento hasta el domingo, código DULCE20',
    },
    {
      title: 'Enviar un código de acceso',
      message: 'Un código de acceso para nuestra aplicación Quillpad que caduca en 5 minutos',
    },
  ],
  gallery: ['También puedes empezar con un ', ' o ver '],
  readyText: 'texto ya hecho',
  audit: 'qué opina Meta de las plantillas que ya tienes',
  opened: 'Aquí tienes tu plantilla',
  openedText:
    'Di qué te gustaría cambiar: otro tono, un botón, un texto más corto. O cámbialo tú en la vista previa, tocando lo que quieras.',
}

const chat: Catalogue['chat'] = {
  heading: 'Crear una plantilla',
  show: 'Ver',
  chat: 'Conversación',
  preview: 'Vista previa',
  previewToFix: (count) => `Vista previa (${count} por corregir)`,
  conversation: 'Mensajes de la conversación',
  loading: 'Cargando la conversación',
  gone: 'Esta conversación no está disponible',
  notOpened: 'No se ha podido abrir la conversación',
  startNew: 'Empezar otra plantilla',
  mayRead: 'Puedes leer esta plantilla, pero no cambiarla.',
  mayNotBegin:
    'Aquí no puedes empezar plantillas. Para escribir la tuya, elige dónde trabajas: tu nombre, arriba en la página.',
  suggested: 'Respuestas sugeridas',
  message: 'Tu mensaje',
  placeholder: 'Escribe un mensaje',
  send: 'Enviar',
  tooLong: (excess, most) => `Sobran ${excess} caracteres; un mensaje puede tener ${most} como máximo.`,
  you: 'Tú: ',
  assistant: 'Asistente: ',
  changed: 'Lo que ha cambiado',
  before: 'Antes: ',
  now: 'Ahora: ',
  unanswered: 'Sin respuesta: el servidor se detuvo antes de contestar.',
  notAnswered: 'Tu mensaje no ha tenido respuesta.',
  noAnswerYet: 'Todavía no hay respuesta.',
  sendAgain: 'Enviar otra vez',
  edit: 'Corregir el mensaje',
  leave: 'Dejarlo',
  thinking: 'Pensando',
  earlier: 'Mensajes anteriores',
  messages: 'Mensajes',
  degraded: 'El modelo de lenguaje no ha respondido y lo ha hecho el asistente integrado. Puedes seguir como siempre.',
  seeFinished: 'Ver la plantilla terminada',
  seeWhole: 'Ver en grande',
  asList: 'Mostrarlo todo en una lista',
  answer: 'Respuesta',
  answers: 'Respuestas para elegir',
  chooseOne: 'Elige una',
  tryAnother: 'Puedes probar otra',
  tryAnotherHint: 'Puedes probar otra; con Deshacer también vuelves.',
  options: 'Opciones',
  picked: 'En la vista previa',
  use: 'Usar esta',
  try: 'Probar esta',
  useOption: (label) => `Usar ${label}`,
}

const parts: Catalogue['parts'] = {
  category: 'Categoría',
  language: 'Idioma',
  name: 'Nombre',
  header: 'Encabezado',
  body: 'Texto',
  footer: 'Pie de página',
  offer: 'Oferta',
  cards: 'Tarjetas',
  buttons: 'Botones',
}

const status: Catalogue['status'] = {
  progress: 'Avance',
  states: { done: 'listo', assumed: 'propuesta, revísala', faulty: 'hay que corregirlo', missing: 'falta' },
  reopens: 'Cualquier cambio la vuelve a abrir',
  needed: (list) => `Falta: ${list.toLowerCase()}`,
  toRight: (count) => counted(count, 'Hay # cosa por corregir', 'Hay # cosas por corregir'),
  chosen: (list) => `Elegido para ti: ${list.toLowerCase()}. ¿Está bien?`,
  ready: 'Lista para finalizar',
  finish: 'Finalizar',
  finished: 'Finalizada',
}

const preview: Catalogue['preview'] = {
  title: 'Vista previa',
  template: 'Plantilla',
  asShown: 'Vista previa, como en WhatsApp',
  empty: 'Todavía no hay nada que ver.',
  business: 'Tu empresa',
  field: 'Mensaje',
  readMore: 'Leer más',
  edit: 'Editar',
  undo: 'Deshacer',
  redo: 'Rehacer',
  history: 'Historial',
  newTemplate: ['Nueva', ' plantilla'],
  select: 'Toca una parte del mensaje para cambiarla.',
  saveFirst: 'Primero guarda o cancela lo que estás escribiendo.',
  asked: 'Se lo hemos pedido al asistente; su respuesta está en la conversación.',
  needsText: 'Aquí hace falta otro texto: edita la parte o di en la conversación lo que quieres.',
  notFixed: 'No se ha corregido.',
  notSaved: 'No se ha guardado.',
  earliest: 'Este es el primer borrador.',
  latest: 'Este es el último borrador.',
  earlierNotLoaded: 'No se han podido cargar los mensajes anteriores.',
  add: 'Añadir una parte',
  additions: {
    header: 'Imagen o título',
    body: 'Texto',
    footer: 'Pie de página',
    button: 'Botón',
    expiry: 'Aviso de caducidad',
  },
  phone: 'Teléfono',
  aboutAll: 'Sobre toda la plantilla',
  about: (part) => `Sobre: ${part}`,
  error: 'Hay que corregirlo: ',
  warning: 'Conviene saberlo: ',
  fix: 'Corregir',
  addLine: 'Añadir la línea',
  notSet: 'Sin elegir',
  assumed: 'Propuesta',
  leadsTo: 'Adónde llevan los botones',
  likely: {
    agrees: (category, sure) =>
      `Es probable que Meta también la vea como ${category.toLowerCase()} (seguridad: ${sure})`,
    sees: (category) => `Es probable que Meta la vea como ${category.toLowerCase()}`,
    later: (category) => ` y, más adelante, como ${category.toLowerCase()}`,
    sure: (share) => ` (seguridad: ${share})`,
    over99: 'más del 99 %',
    because: ', por',
    becauseOfAll: ', por lo que dice en conjunto',
    costs: (money, isDearer) => `Entonces cada mensaje cuesta ${money} ${isDearer ? 'más' : 'menos'}, según el país.`,
    span: (least, most) => `entre ${least} y ${most}`,
  },
}

const history: Catalogue['history'] = {
  causes: {
    chat: 'Conversación',
    api: 'Cambio a mano',
    undo: 'Deshacer',
    redo: 'Rehacer',
    restore: 'Recuperada',
    start_over: 'Vuelta a empezar',
  },
  revision: (number) => `Versión ${number}`,
  tooOld: 'Es demasiado antigua: ya no se guarda cómo era.',
  show: 'Mostrar',
  hide: 'Ocultar',
  restore: 'Volver a esta',
  notLoaded: 'No se ha podido cargar el historial.',
  revisions: 'Versiones, la más reciente primero',
  older: 'Ver anteriores',
}

export const building = { welcome, chat, parts, status, preview, history }
