import type { Locale } from '../../locale.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const spanish: Locale = {
  code: 'es',
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado|sábados', 'domingo|domingos'],
  words: { ...words, ...facts },
  evident: {
    words:
      'más|muy|mejor|peor|gusta|gustan|corto|corta|largo|larga|formal|formales|usted|ustedes|tú|mal|bien|nuevo|nueva|hoy|mañana|cerramos|abrimos|tienda|muda|mudamos|listo|lista|pedido|recordatorio|aviso|rebajas|descuento|frase|última|último|versión|otra|otro|empieza|cuánto|cuántos|cómo|cuál|dónde|quién|puedo|puede|puedes|usar|necesito|esto|eso|hazlo|hazla|llámala|llámalo|ponlo|ponla|cámbialo|quítalo|saludo|despedida|cita|sin|con|tarda|hay|también|pero|ya|así|gracias|vale|claro|sí|cancelar|confirmar|botón|encabezado|pie|página|texto|nombre|mensaje|plantilla|zapatos|lunes|retraso',
    letters: 'ñ¿¡áíóú',
    endings: 'ción|ciones|dad|iendo|ando|amos|emos|aje|ito|ita|ísimo',
  },
  languages: {
    en: 'inglés',
    en_GB: 'inglés británico',
    en_US: 'inglés americano|inglés de estados unidos',
    es: 'español|castellano',
    es_MX: 'español de méxico|español mexicano|español méxico',
    es_AR: 'español de argentina|español argentino|español rioplatense',
    es_CO: 'español de colombia|español colombiano',
    es_ES: 'español de españa',
    pt_BR: 'portugués|portugués de brasil|portugués brasileño',
    hi: 'hindi',
    id: 'indonesio',
    de: 'alemán',
    fr: 'francés',
  },
  hoursHaveLead: true,
  nounsAreCapital: false,
  modifiersFollow: true,
  daysHaveOrdinal: false,
  daysAreCapital: false,
  daysThatAreWords: [],
  feastsAreCapital: true,
  spelling,
  telling,
  brief: {
    proposed: 'Aquí tienes una primera versión de «#».',
    unsure:
      'No estoy seguro de para qué es este mensaje. Abajo tienes lo más parecido; también puedes escribir tu propio texto.',
    otherTone: 'Aquí está en otro tono.',
    noOtherTone: 'No tengo otra redacción de este texto en ese tono.',
    ownWords:
      'Estas son tus propias palabras. Para reescribirlas hace falta un modelo de lenguaje; puedo cambiarlas parte por parte, como digas.',
    otherLanguage: 'Aquí está en el otro idioma.',
    untranslated: 'No puedo traducir palabras tuyas.',
    wantsText: 'Escribe el texto en #, tal como lo van a leer tus clientes, y lo tomo tal cual.',
    wantsRest: 'Escríbelas en #, por favor.',
    why: {
      category: 'por el tipo de mensaje',
      language: 'es el idioma en que escribes',
      name: 'según el tipo de mensaje',
      header: 'va con este tipo de mensaje',
      body: 'de la galería, con lo que me contaste',
      footer: 'permite darse de baja de las promociones',
      buttons: 'van con este tipo de mensaje',
    },
  },
}
