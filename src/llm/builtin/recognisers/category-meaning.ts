/** The category said in everyday words: "it's an ad", "just a reminder", "you decide". */
import { categoryOf } from '../../../assistant/brief/index.ts'
import type { Category } from '../../../template/draft.ts'
import { isQuestion } from '../questions.ts'
import { bodyText, type Reading } from '../reading.ts'
import { fold, has, sourceOf } from '../text/token.ts'

const codes =
  /\b(?:otps?|2fa|passcodes?|verif\w+|one.?time (?:code|pass\w*)|(?:log|sign).?in (?:codes?|pass\w*)|codes? (?:to|for) (?:log|sign|verif)\w*)\b/
const strongPromotion =
  /\b(?:ads?|advert\w*|promo\w*|offers?|deals?|discounts?|sales?|selling|campaigns?|coupons?|vouchers?|ofertas?|promoc\w*|anuncios?|publicidad\w*|propaganda|iklan|diskon|penawaran|vigyapan)\b|विज्ञापन|ऑफर/
const mildPromotion =
  /\b(?:newsletters?|news|announc\w*|invit\w*|events?|part(?:y|ies)|launch\w*|greetings?|wishes|attract\w*|new (?:products?|menu|collection|arrivals?|customers?)|welcome|get (?:people|more)|novedad\w*|novidad\w*|kabar|acara)\b/
const service =
  /\b(?:orders?|ordered|bookings?|booked|appointments?|reservations?|deliver\w*|shipp\w*|parcels?|packages?|invoices?|payments?|bills?|accounts?|remind\w*|updates?|notif\w*|confirm\w*|receipts?|transaction\w*|purchas\w*|bought|info|inform\w*|status|waiting for|feedback|pick.?ups?|renewals?|tickets?|service|visits?|visited|stay|stayed|experience|repairs?|requests?|complaints?|results?|ready|pedidos?|citas?|reservas?|pagos?|pagamentos?|recordatorios?|lembretes?|pesanan|pengingat|tagihan)\b/
const denied =
  /\b(?:not|no|isn'?t|aren'?t|never|without|nothing to do with)(?: (?:really|an?|any|about|for|is|it|the))* (?:ads?|advert\w*|promo\w*|marketing|offers?|selling|sales?|spam|commercial)\b/g

const places: readonly [RegExp, Category][] = [
  [/^(?:(?:the )?(?:1|1st|first)(?: one)?|a)[.!)]?$/, 'MARKETING'],
  [/^(?:(?:the )?(?:2|2nd|second)(?: one)?|b)[.!)]?$/, 'UTILITY'],
  [/^(?:(?:the )?(?:3|3rd|third|last)(?: one)?|c|codes?|login)[.!)]?$/, 'AUTHENTICATION'],
]

/** What the words mean as an answer to "which category?"; null when they name nothing. */
export function categoryMeant(words: string): Category | null {
  const text = fold(words)
  const place = places.find(([pattern]) => pattern.test(text.trim()))
  if (place) return place[1]
  const rest = text.replace(denied, ' ')
  if (codes.test(rest)) return 'AUTHENTICATION'
  if (strongPromotion.test(rest)) return 'MARKETING'
  if (service.test(rest)) return 'UTILITY'
  if (mildPromotion.test(rest)) return 'MARKETING'
  return rest === text ? null : 'UTILITY'
}

const openings =
  /^[\s,]*(?:(?:hm+|well|oh|um|ok|okay|so|yes|yeah|no|i think|i guess|i mean|i'd say|probably|maybe|just|more|kind of|sort of|like|basically|mostly|really|actually|english|spanish|and|but|then)[\s,]+)*(?:(?:it|this|that)(?:'?s| is| was| will be)|its|they(?:'re| are)|to (?:remind|tell|inform|sell|promote|confirm|invite|ask|announce|let|thank)|an?|the|about|for|promo\w*|ads?|advert\w*|offers?|news|updates?|remind\w*|it would be|because|es|seria|é|ini|yeh)\b/

/** An answer is short, or says what "it" is; longer words tell what to write instead. */
const isAnswer = (words: string): boolean =>
  words.split(/\s+/).length <= 5 || (openings.test(fold(words)) && words.split(/\s+/).length <= 20)

/** In UTF-16 units: what a template is for is told soon, and reading all of a long text costs. */
const hintReach = 1000

/** The category that a purpose suggests; null when it suggests none. */
export const categoryHint = (words: string): Category | null =>
  categoryOf(words.slice(0, hintReach)) ?? (codes.test(fold(words)) ? 'AUTHENTICATION' : null)

const left =
  /\b(?:i (?:do not|don'?t|dont) (?:know|care|mind)|no idea|not sure|unsure|dunno|idk|no clue|you (?:decide|choose|pick|tell me|know best|know better|can choose)|up to you|your (?:call|choice|pick)|whatever|whichever|decide for me|pick (?:one|for me)|choose (?:one|for me)|(?:what|the one|which one) you (?:think|say|like|recommend)|no se|nao sei|tidak tahu|terserah|pata nahi)\b|पता नहीं/
/** "You decide", "no idea", "whatever". */
export const leavesChoice = (message: string): boolean => message.length <= 120 && left.test(fold(message))

const advice =
  /\b(?:which|what)(?: \w+){0,4} (?:fits?|best|right|better|recommend|suggest|should i|do i need|do you think|would you)\b|\b(?:what|which) (?:do|would) you\b|\b(?:what|which) category\b|\brecommend\b|\bhelp me (?:choose|decide|pick)\b/

/** Only what there is: a first message alone has been read already, and is not read again. */
const joined = (words: readonly string[]): string => words.filter((some) => some !== '').join('\n')

/** What was said so far. */
const told = (reading: Reading): string =>
  joined([
    reading.request.message,
    bodyText(reading.draft()),
    ...Object.values(reading.request.memory.facts),
    ...reading.request.recent.filter(({ role }) => role === 'user').map(({ content }) => content),
  ])

/** What everything said so far suggests. */
function suggested(reading: Reading): Category | null {
  const { memory } = reading.request
  const known = memory.category
  if (known === 'MARKETING' || known === 'UTILITY' || known === 'AUTHENTICATION') return known
  return categoryHint(told(reading))
}

function setCategory(reading: Reading, category: Category): void {
  reading.edit({ op: 'set_category', category })
  if (category === 'AUTHENTICATION') reading.edit({ op: 'set_authentication' })
}

/** Something else was said beside the category: a language, a name, words for a part. */
const isMore = (reading: Reading): boolean =>
  reading.clauses.some(
    ({ tokens, value }) =>
      value !== null ||
      tokens.some(
        (token) => token.kind === 'snake' || token.kind === 'quote' || has(token, 'LANGUAGE_VALUE', 'CALLED', 'NAME'),
      ),
  )

/** Reads the answer to the question for the category, in whatever words. Answers whether advice was asked and given. */
export function recogniseCategoryAnswer(reading: Reading): boolean {
  const { asked } = reading.request
  const isOpen = asked === 'category' && reading.draft().category === undefined
  const isNamed = reading.clauses.some(
    ({ tokens, slot }) => slot === 'CATEGORY' || tokens.some((token) => has(token, 'CATEGORY_VALUE')),
  )
  if (!isOpen || isNamed) return false
  const { message } = reading.request
  const folded = fold(message)
  const category = suggested(reading)
  // "Yes, and in English please": the yes is to the category that was offered.
  const [first] = reading.clauses
  const isAgreed =
    first?.tokens.some((token) => has(token, 'YES')) &&
    first.tokens.every((token) => has(token, 'YES', 'FILLER', 'PLEASE', 'PRAISE'))
  if (isAgreed && reading.clauses.length > 1 && reading.request.memory.category !== null && category !== null) {
    setCategory(reading, category)
    return false
  }
  if (leavesChoice(message)) {
    // Meta sends whatever it is as marketing; the other way round it refuses.
    setCategory(reading, category ?? 'MARKETING')
    return !isMore(reading)
  }
  if (advice.test(folded)) {
    if (category) reading.fact('category_hint', category)
    if (category === null) reading.signal('chitchat')
    return !isMore(reading)
  }
  for (const { tokens, value, hasQuestionMark } of reading.clauses) {
    const words = sourceOf(message, tokens)
    const meant = value === null && isAnswer(words) ? categoryMeant(words) : null
    const isDoubt = hasQuestionMark && /^(?:is|are|does|do|can|what|why|how|would|will)\b/i.test(words.trim())
    if (meant === null || isDoubt) continue
    setCategory(reading, meant)
    return false
  }
  return false
}

/** Notes which category the purpose suggests, so that it can be offered instead of asked for. */
export function recogniseCategoryHint(reading: Reading): void {
  if (reading.draft().category !== undefined || reading.facts.has('category_hint')) return
  const spoken = reading.clauses
    .filter(
      (clause) =>
        !isQuestion(clause) ||
        /\b(?:write|make|draft|do me|create)\b/i.test(sourceOf(reading.request.message, clause.tokens)),
    )
    .map((clause) => sourceOf(reading.request.message, clause.tokens))
  const hint = categoryHint(joined([...spoken, bodyText(reading.draft())]))
  if (hint !== null) reading.fact('category_hint', hint)
}
