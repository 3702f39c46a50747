/** Where the words before a gap and those of a value meet: prepositions, articles and contractions, as data for `fit.ts`. */
import type { ByLanguage } from './languages.ts'

/** A text that ends in `end` and a value that matches `start` meet as `joined`, in which `$&` is what matched; a capital of `end` stays. */
export type Seam = readonly [end: string, start: RegExp, joined: string]

const spanishMonth =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![\p{L}])/iu
const spanishWeekdays = /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) a /i
const oneOClock = /^1(?=[:h\s]|$)/i

/** First words of Brazilian businesses that are masculine; the texts have the article of "loja". */
const masculineBusiness =
  /^(?:açougue|armazém|ateliê|atelier|banco|bar|bazar|bistrô|boteco|box|brechó|buffet|café|cantinho|centro|clube|colégio|consultório|curso|cursinho|depósito|doutor|dr\.?|empório|escritório|espaço|estúdio|grupo|hortifruti|hospital|hostel|hotel|instituto|laboratório|mercado|mercadinho|mundo|o|outlet|pet|petshop|ponto|quiosque|rancho|restaurante|salão|sebo|shopping|sindicato|sítio|spa|studio|supermercado|teatro)(?=\s|$)/i

const englishMonth =
  /^(?:(?:early|late|mid|next)[ -])?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?=[^\p{L}\d]*$)/iu

const germanMonth =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?![\p{L}])/iu
const germanRange = /^\d{1,2}\.[^,.]{0,12}\.? bis \d/i
const germanWeekday = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)'
const germanWeekdays = new RegExp(`^${germanWeekday} bis `, 'i')
/** Days with an article of their own: "zum Muttertag" but "zu Weihnachten". */
const germanFeastDay =
  /^(?:[\p{L}-]+ )?[\p{L}-]*(?:tag|fest|jubiläum|ramadan|advent|black friday|cyber monday|sommer|herbst|winter|frühling)(?![\p{L}])/iu

const frenchMonth =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\p{L}])/iu
const frenchVowelMonth = /^(?:avril|août|octobre)(?![\p{L}])/iu
const frenchVowel = /^[aeiouàâäéèêëîïôöûùœæ]/i
const frenchRange = /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2}(?:er)?)?[^,\d]{0,12} au /i
const frenchDay = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d/i
const frenchClock = /^\d{1,2} ?(?:h|:)/i

export const seams: ByLanguage<readonly Seam[]> = {
  en: [
    ['on', /^(?:after|around|at|before|between|by|during|from|in|on|until|within) /i, '$&'],
    ['on', /^(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|until|through) /i, 'from $&'],
    ['on', /^\d[^,]{0,20} (?:to|until|through) \d/i, 'from $&'],
    ['on', englishMonth, 'in $&'],
    ['at', /^(?:about|after|around|at|before|between|by|from) (?=\d)/i, '$&'],
    ['at', /^in the (?=morning|afternoon|evening)/i, '$&'],
    ['at', /^\d[^,]{0,12} to \d/i, 'from $&'],
    ['until', /^(?:before|by|till|while) /i, '$&'],
    ['by', /^(?:until|within) /i, '$&'],
    ['from', /^(?:after|as of|at|in|on|starting) (?=\d|next |this )/i, '$&'],
  ],
  es: [
    ['hasta el', /^hasta /i, '$&'],
    ['hasta el', /^(?:agotar|que|nuevo) /i, 'hasta $&'],
    ['hasta el', /^las? \d/i, 'hasta $&'],
    ['hasta el', spanishMonth, 'hasta $&'],
    ['desde el', /^(?:a partir|desde) /i, '$&'],
    ['desde el', spanishMonth, 'desde $&'],
    ['para el', /^para /i, '$&'],
    ['para el', spanishMonth, 'para $&'],
    ['para el', /^(?:de|del|desde|entre) /i, '$&'],
    ['a más tardar el', /^las? \d/i, 'a más tardar a $&'],
    ['a más tardar el', /^hasta el /i, 'a más tardar el '],
    ['a más tardar el', /^hasta /i, 'a más tardar '],
    ['vence el', /^hasta el /i, 'vence el '],
    ['vencimiento el', /^hasta el /i, 'vencimiento el '],
    ['hasta:', /^hasta /i, 'hasta '],
    ['antes del', /^las? \d/i, 'antes de $&'],
    ['antes del', /^(?:antes|hasta) /i, '$&'],
    ['a partir del', /^(?:a partir|desde) /i, '$&'],
    ['el', /^(?:a|al|antes|cada|de|del|desde|durante|en|entre|hasta|las|los) /i, '$&'],
    ['el', /^\d{1,2} al? \d/i, 'del $&'],
    ['el', /^\d{1,2}(?:, \d{1,2})* y \d/i, 'los días $&'],
    ['el', spanishWeekdays, 'de $&'],
    ['el', spanishMonth, 'en $&'],
    ['del', /^(?:del|el) /i, 'del '],
    ['del', /^(?:las|los) /i, 'de $&'],
    ['del', spanishMonth, 'de $&'],
    ['al', /^(?:hasta )?el /i, 'al '],
    ['al', /^hasta /i, '$&'],
    ['al', /^(?:las|los) /i, 'a $&'],
    ['al', spanishMonth, 'a $&'],
    ['clase de', /^(?:clases?|curso|taller|entrenamiento|sesión) /i, '$&'],
    ['de', /^el /, 'del '],
    ['a', /^el /, 'al '],
    ['feliz', /^feliz /i, 'feliz '],
    ['feliz', /^(?:fiestas|pascuas|reyes|vacaciones)(?=\s|$)/i, 'felices $&'],
    ['feliz', /^felices /i, 'felices '],
    ['a las', /^la /i, 'a la '],
    ['a las', /^(?:a|al|de|desde|entre|hacia|sobre) /i, '$&'],
    ['a las', oneOClock, 'a la $&'],
    ['a las', /^mediodía/i, 'al $&'],
    ['a las', /^medianoche/i, 'a $&'],
    ['desde las', /^a las /i, 'desde las '],
    ['desde las', /^(?:a )?la /i, 'desde la '],
    ['desde las', oneOClock, 'desde la $&'],
    ['de las', /^a las /i, 'de las '],
    ['de las', /^(?:a )?la /i, 'de la '],
    ['de las', oneOClock, 'de la $&'],
  ],
  pt_BR: [
    ['em', /^(?:a partir|da|das|de|do|dos|em|entre|na|nas|no|nos) /i, '$&'],
    ['em', /^o /i, 'no '],
    ['em', /^a /i, 'na '],
    ['em', /^os /i, 'nos '],
    ['em', /^as /i, 'nas '],
    ['em', /^(?:sábado|domingo|dia|próximo|feriado)(?=[\s,]|$)/i, 'no $&'],
    ['em', /^(?:segunda|terça|quarta|quinta|sexta|próxima)(?=[\s,-]|$)/i, 'na $&'],
    ['em', /^\d{1,2}(?:, \d{1,2})* e \d/i, 'nos dias $&'],
    ['em', /^\d{1,2} (?:a|até) \d/i, 'de $&'],
    ['até', /^(?:no|o) /i, 'até o '],
    ['até', /^(?:na|a) /i, 'até a '],
    ['até', /^(?:dia|fim|final|próximo) /i, 'até o $&'],
    ['até', /^próxima /i, 'até a $&'],
    ['aula de', /^(?:aulas?|curso|treino|oficina|sessão) /i, '$&'],
    ['de', /^(?:o|no) /i, 'do '],
    ['de', /^(?:a|na) /i, 'da '],
    ['de', /^(?:a partir|da|das|de|do|dos|desde) /i, '$&'],
    ['de', /^(?:dia|próximo) /i, 'do $&'],
    ['de', /^próxima /i, 'da $&'],
    ['às', /^as /i, 'às '],
    ['às', /^(?:à|a partir|ao|após|até|das|de|depois|entre|por) /i, '$&'],
    ['às', oneOClock, 'à $&'],
    ['às', /^meio-dia/i, 'ao $&'],
    ['às', /^meia-noite/i, 'à $&'],
    ['das', /^(?:a partir das|[aà]s) /i, 'das '],
    ['das', oneOClock, 'da $&'],
    ['das', /^meio-dia/i, 'do $&'],
    ['hora:', /^[aà]s /i, 'hora: '],
    ['horário:', /^[aà]s /i, 'horário: '],
    ['para', /^(?:no|o) /i, 'para o '],
    ['para', /^(?:na|a) /i, 'para a '],
    ['para', /^(?:dia|próximo) /i, 'para o $&'],
    ['para', /^próxima /i, 'para a $&'],
    ['feliz', /^bo(?:a|as|m) /i, '$&'],
    ['na', masculineBusiness, 'no $&'],
    ['da', masculineBusiness, 'do $&'],
    ['à', masculineBusiness, 'ao $&'],
    ['a', masculineBusiness, 'o $&'],
  ],
  hi: [],
  hi_Latn: [],
  id: [
    ['pukul', /^(?:jam|pukul) /i, '$&'],
    ['pukul:', /^(?:jam|pukul) /i, 'pukul: '],
    ['tanggal:', /^(?:pada tanggal|pada|tanggal) /i, 'tanggal: '],
    ...[
      'baru:',
      'berikutnya:',
      'lama:',
      'pertama:',
      'sebelumnya:',
      'sekarang:',
      'dari',
      'hingga',
      'mulai',
      'sampai',
    ].map((end): Seam => [end, /^pada /i, `${end} `]),
    ['pada', /^(?:antara|dari|di|mulai|pada|setiap|tiap) /i, '$&'],
    ['paling lambat', /^(?:hingga|paling lambat|sampai|sebelum) /i, '$&'],
    ['hingga', /^(?:hingga|sampai|sebelum) /i, '$&'],
    ['sampai', /^(?:hingga|sampai|sebelum) /i, '$&'],
    ['sebelum', /^(?:hingga|sampai|sebelum) /i, '$&'],
    ['mulai', /^(?:dari|mulai|per|sejak) /i, '$&'],
  ],
  de: [
    ['am', /^(?:ab|an|anfang|bis|ende|gegen|im|in|innerhalb|mitte|nach|von|vom|vor|während|zwischen) /i, '$&'],
    ['am', /^(?:de[mnr]) (?=\d)/i, 'am '],
    ['am', germanRange, 'vom $&'],
    ['am', germanWeekdays, 'von $&'],
    ['am', germanMonth, 'im $&'],
    ['um', /^(?:ab|gegen|nach|von|vor|zwischen) /i, '$&'],
    ['um', /^(?:abends|mittags|morgens|nachmittags|vormittags)/i, '$&'],
    ['um', /^\d[^,]{0,10} bis \d/i, 'von $&'],
    ['vom', /^(?:am|de[mnr]) (?=\d)/i, 'vom '],
    ['vom', /^von /i, 'von '],
    ['vom', germanMonth, 'von $&'],
    ['ab', /^(?:am|de[nr]|vom) (?=\d)/i, 'ab dem '],
    ['bis', /^(?:am|de[mnr]) (?=\d)/i, 'bis zum '],
    ['bis', /^solange /i, '$&'],
    ['zu', /^(?:die |den )?(fei|fes)(er|t)tagen?(?=\s|$)/i, 'zu den $1$2tagen'],
    ['zu', /^(?:das |dem )?neuen?s? jahr(?=\s|$)/i, 'zum neuen Jahr'],
    ['zu', /^(?:dem|der|den) /i, 'zu $&'],
    ['zu', germanFeastDay, 'zum $&'],
  ],
  fr: [
    ['cours de', /^(?:cours|stage|atelier|séance|entraînement) /i, '$&'],
    ['à partir du', /^(?:à partir|après|dès) /i, '$&'],
    ['à partir du', frenchClock, 'à partir de $&'],
    ['jusqu’au', /^jusqu[’'](?:au|à|en) /i, '$&'],
    ['jusqu’au', /^(?:au|le) /i, 'jusqu’au '],
    ['jusqu’au', /^à /i, 'jusqu’à '],
    ['jusqu’au', /^(?:épuisement|la |l[’']|midi|minuit)/i, 'jusqu’à $&'],
    ['jusqu’au', frenchClock, 'jusqu’à $&'],
    ['jusqu’au', frenchDay, 'jusqu’au $&'],
    ['jusqu’au', frenchMonth, 'jusqu’en $&'],
    ['d’ici le', /^(?:au plus tard|avant|d[’']ici|jusqu[’'](?:au|à|en)) /i, '$&'],
    ['d’ici le', /^(?:au|le) /i, 'd’ici le '],
    ['d’ici le', /^(?:la |l[’'])/i, 'd’ici $&'],
    ['d’ici le', /^(?:midi|minuit)/i, 'avant $&'],
    ['d’ici le', frenchClock, 'avant $&'],
    ['d’ici le', frenchMonth, 'd’ici $&'],
    ['avant le', frenchClock, 'avant $&'],
    ['le', frenchClock, 'à $&'],
    ['le', /^(?:à|après|au|autour|avant|dans|de|dès|du|en|entre|pendant|vers) /i, '$&'],
    ['le', /^(?:la |les |l[’'])/i, '$&'],
    ['le', /^\d{1,2}(?:, \d{1,2})* et \d/i, 'les $&'],
    ['le', frenchRange, 'du $&'],
    ['le', frenchDay, 'le $&'],
    ['le', frenchMonth, 'en $&'],
    ['du', /^(?:au|de|du|le) /i, 'du '],
    ['du', /^(?:la |l[’'])/i, 'de $&'],
    ['du', frenchVowelMonth, 'd’$&'],
    ['du', /^(?:aujourd|hier)/i, 'd’$&'],
    ['du', frenchDay, 'du $&'],
    ['du', frenchMonth, 'de $&'],
    ['au', /^(?:au|le) /i, 'au '],
    ['au', frenchDay, 'au $&'],
    ['au', /^(?:la |l[’'])/i, 'à $&'],
    ['à', /^(?:après|à|avant|de|dès|entre|vers) (?=\d|midi|minuit|partir)/i, '$&'],
    ['à', /^\d[^,]{0,10} à \d/i, 'de $&'],
    ['de', frenchVowel, 'd’$&'],
    ['que', frenchVowel, 'qu’$&'],
  ],
}
