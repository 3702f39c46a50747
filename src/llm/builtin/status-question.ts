/** Questions about the template at hand as a whole: is it ready, is anything missing, will Meta take it. */
import type { Reading } from './reading.ts'

const patterns = [
  /\b(?:is|are|am|does|do) (?:it|this|that|these|everything|all|all of it|all that|(?:the|my|our) (?:template|message|draft|whole thing)|we|i|it all)(?: look| looks| seem)?(?: all| now| already)? (?:ready|ok|okay|fine|good|alright|all right|right|correct|complete|done|finished|finali[sz]ed|final|valid|well|enough)\b/,
  /\b(?:anything|something) (?:else )?(?:still )?(?:missing|wrong|left|to (?:do|fix|add))\b|\bwhat(?:'s| is| else is)? (?:still |else )?(?:missing|left|wrong)\b|\b(?:did|have|do) (?:i|we) (?:forget|forgotten|miss|missed) (?:anything|something)\b/,
  /\b(?:will|would|does|do|can|could) (?:meta|whatsapp|facebook|they|it|this|that|the template|my template)\b.{0,24}\b(?:accept|approve|pass|go through|reject|refuse)/,
  /\b(?:esta|estamos|quedo) (?:todo )?(?:lista|listo|bien|correcto|correcta|completo|completa)\b|\btodo (?:esta )?(?:bien|listo|correcto)\b|\bfalta algo\b|\bque (?:mas )?falta\b|\b(?:aprobara|aceptara|aprobaran|aceptaran)\b/,
  /\b(?:esta|ta|ficou) (?:tudo )?(?:pronto|pronta|certo|certa|bom|ok|completo|completa)\b|\btudo (?:certo|pronto|ok)\b|\bfalta (?:algo|alguma coisa|mais)\b|\bo que (?:ainda )?falta\b|\bvai(?: ser)? (?:aprovad|aceit|aprovar)/,
  /\b(?:sudah|udah|apakah ini) (?:siap|benar|selesai|lengkap|oke|ok|bagus)\b|\b(?:ada|apa) yang (?:masih )?kurang\b|\b(?:disetujui|diterima|ditolak)\b/,
  /\b(?:ready|taiyar|theek|thik|sahi|complete) hai\b|\bkuch (?:baki|baaki|reh)\b|\bkya (?:baki|baaki)\b|तैयार है|ठीक है|सही है|कुछ (?:बाकी|छूट)|क्या (?:बाकी|छूट)|(?:मंज़ूर|स्वीकार) कर/,
]

/** Asks about a part or a price, not about the whole. */
const isParticular =
  /\b(?:how (?:long|much|many|soon)|when|why|marketing|utility|authentication|button|buttons|header|footer|variables?|language|category|emojis?|billed|charged|cost)\b/

/** "What buttons do I have?": the draft itself is the answer. */
const asksForInventory =
  /\b(?:what|which) (?:\w+ )?(?:buttons?|samples?|texts?|footer|header|variables?|parts?) (?:do (?:i|we) have|have (?:i|we)|are there|is there|did i|are in|is in)\b|\bwhat (?:are|is) (?:the|my|our) (?:samples?|buttons?|current \w+)(?: now| so far)?\??$|\bwhat (?:do|have) (?:i|we) (?:have|got)\b|\b(?:json|payload) (?:look|so far)\b/

/** Whether words ask for the state of the template as a whole. They are folded. */
export const asksForStatus = (words: string): boolean =>
  patterns.some((pattern) => pattern.test(words)) && !isParticular.test(words)

/** The answer, as far as the rules can tell; null when the question is another. `question` is folded. */
export function answerStatus(question: string, reading: Reading): string | null {
  if (asksForInventory.test(question)) {
    reading.signal('show')
    return ''
  }
  if (!asksForStatus(question)) return null
  const { missing, issues } = reading.request
  const { ready, notReady } = reading.speech.replies
  // The draft is shown with the answer, and what is missing is asked for.
  reading.signal('show')
  if (issues.some(({ severity }) => severity === 'error') || (missing !== null && missing.length > 0)) return notReady
  return [ready, ...issues.map(({ message }) => message)].join(' ')
}
