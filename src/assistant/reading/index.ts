/** Everything that a message tells about a template, before it is known which one. Pure. */
import { LRUCache } from 'lru-cache'
import { type Role, rolesOf } from '../roles/index.ts'
import { amountAt } from './amounts.ts'
import { figuresIn } from './figures.ts'
import { type Fixed, fixedIn } from './fixed.ts'
import { lineOf } from './led.ts'
import { linkWishIn } from './link-wish.ts'
import { type Message, placesIn, readMessage, type Span, sourceOf } from './message.ts'
import { businessIn } from './names.ts'
import { nameIn, namesOf } from './own-name.ts'
import { personIn } from './people.ts'
import { overlaps } from './phrase.ts'
import { phrasesIn } from './phrases.ts'
import { streetIn } from './places.ts'
import { isAll, runsOf } from './runs.ts'
import type { Value } from './values.ts'
import { type Varying, varyingIn } from './varying.ts'
import { varyingByRoles } from './varying-roles.ts'
import { type LanguageWish, languageIn, type ToneWish, toneIn } from './wishes.ts'

export { galleryLanguages, localeOf } from './galleries.ts'
export {
  type Message,
  placesIn,
  readMessage,
  type Span,
  sourceOf,
  spanAt,
} from './message.ts'
export type { Value } from './values.ts'
export type { Varying } from './varying.ts'

export interface Reading {
  message: Message
  values: readonly Value[]
  fixed: readonly Fixed[]
  varying: readonly Varying[]
  tone: ToneWish | null
  language: LanguageWish | null
  /** What each token of a brief is there for; null where the text is none. */
  roles: readonly Role[] | null
}

const isInside = (part: Span, whole: Span): boolean => part.from >= whole.from && part.to <= whole.to

type Knows = (word: string) => boolean

/** A message is read for corrections, for a new tone and for a brief, and the text that stands is read in between. */
const rememberedTexts = 32

const known = new LRUCache<string, { knows: Knows; reading: Reading }>({ max: rememberedTexts })

/**
 * `knows` tells words that the gallery's purposes are known by from names. `isBrief`: it says what a template is for, and more may be
 * known of its words by what they are there for.
 */
export function readBrief(text: string, userLanguage: string | null, knows: Knows, isBrief = false): Reading {
  const key = `${userLanguage} ${isBrief} ${text}`
  const before = known.get(key)
  if (before?.knows === knows) return before.reading
  const reading = read(text, userLanguage, knows, isBrief)
  known.set(key, { knows, reading })
  return reading
}

/** What begins as told is told to its end: "until 6. January", "to pay@shop.com". */
function withWhole(roles: readonly Role[], values: readonly Span[]): Role[] {
  const all = [...roles]
  for (const { from, to } of values) if (all[from] === 'told') all.fill('told', from, to)
  return all
}

/** All words of a quote are there for the same. */
function withQuotes(roles: readonly Role[], fixed: readonly Fixed[]): Role[] {
  const all = [...roles]
  for (const { kind, from, to } of fixed) {
    const own = roles.slice(from, to)
    const times = (role: Role): number => own.filter((other) => other === role).length
    const [most] = own.toSorted((one, other) => times(other) - times(one))
    if (kind === 'quote' && most !== undefined) all.fill(most, from, to)
  }
  return all
}

/** "We could not deliver it": what denies words goes with them, for without it they would say the contrary. */
function withDenials({ tokens, marks }: Message, roles: readonly Role[]): Role[] {
  const all = [...roles]
  for (const { from, to } of marks.all('negations')) {
    const denied = all[to]
    if (tokens[to]?.kind !== 'word' || (denied !== 'told' && denied !== 'occasion')) continue
    for (let at = to - 1; all[at] === 'us' && (at >= from || tokens[at]?.kind === 'word'); at -= 1) all[at] = denied
  }
  return all
}

/** In tokens; a shorter message may be no more than a name. */
const fewestOfSentence = 4

/** "No funciona la calefacción", "rent of Rs 5000": small words that deny something are no name, and sums are none. */
function withoutFalseNames(message: Message, roles: readonly Role[]): Role[] {
  const { tokens, marks } = message
  // "La tienda cierra el lunes" is more than a name.
  const isAll = tokens.length >= fewestOfSentence && roles.every((role) => role === 'name')
  const all: Role[] = isAll ? roles.map(() => 'told') : [...roles]
  const isSmall = (at: number): boolean => !/^\p{Lu}/u.test(tokens[at]?.text ?? '')
  roles.forEach((role, from) => {
    // "Lost things (caps, jackets)"
    for (let at = from; tokens[from]?.text === '(' && all[at] === 'name'; at += 1) all[at] = 'told'
    const sum = role === 'name' ? amountAt(message, from) : null
    if (sum !== null) all.fill('told', sum.from, sum.to)
    if (role !== 'name' || roles[from - 1] === 'name' || !marks.covers(from, 'negations') || !isSmall(from)) return
    for (let at = from; all[at] === 'name' && isSmall(at); at += 1) all[at] = 'told'
  })
  return all
}

/** "Late fee £2 a day": what has its value beside it does not differ. */
function withValued({ tokens, marks }: Message, roles: readonly Role[]): Role[] {
  const all = [...roles]
  const isValue = (at: number): boolean =>
    all[at] === 'told' && (tokens[at]?.kind === 'number' || /^[€$£₹]$/.test(tokens[at]?.text ?? ''))
  const isName = (at: number): boolean =>
    all[at] === 'varying' && tokens[at]?.kind === 'word' && !marks.covers(at, 'and')
  tokens.forEach((_, value) => {
    for (let at = value - 1; isValue(value) && isName(at) && value - at <= longestValued; at -= 1) all[at] = 'told'
  })
  return all
}

/** In words; a longer one is more than the name of a value. */
const longestValued = 4

/** Lists of words that speak to us: of what is wished for, of the template, of those who write. */
const speaking = [
  'wish',
  'orders',
  'dictation',
  'announcing',
  'handover',
  'about',
  'own',
  'introductions',
  'shorter',
] as const

/** In a message that asks nothing of us a sentence that tells something tells all of it. */
function withSentences({ tokens, marks, text }: Message, roles: readonly Role[]): readonly Role[] {
  const isOfOthers = roles.includes('varying') || roles.includes('whom') || tokens.length > longestStatement
  if (isOfOthers || marks.all(...speaking).length > 0) return roles
  const all = [...roles]
  const isEnd = ({ text: mark, to }: (typeof tokens)[number]): boolean =>
    /^[!?।\n]$/.test(mark) || (/^[.:]$/.test(mark) && /^(?:\s|$)/.test(text.slice(to)))
  const ends = [...tokens.flatMap((token, at) => (isEnd(token) ? [at] : [])), tokens.length]
  ends.forEach((to, index) => {
    let from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1
    for (let opener = marks.at(from, 'openers'); opener !== null; opener = marks.at(from, 'openers')) from = opener.to
    // "Blumenladen Tulpe & Tau, …" says who writes.
    const commas = placesIn({ from, to }).filter((at) => tokens[at]?.text === ',')
    const [comma = from - 1] = commas
    const isSubject = commas.some((at) => marks.covers(at + 1, 'is'))
    if (all.slice(from, comma).includes('name') && !isSubject) from = comma + 1
    if (!all.slice(from, to).includes('told')) return
    for (let at = from; at < to; at += 1) if (all[at] === 'us' || all[at] === 'part') all[at] = 'told'
  })
  return all
}

/** In tokens; a longer one is more than a notice. */
const longestStatement = 60

/** Who is named beside those who write is told: "Dr. Sommer stands in". */
function withOthers(message: Message, roles: readonly Role[], business: Value | null): Role[] {
  const all = [...roles]
  if (business !== null) all.fill('name', business.from, business.to)
  for (const run of runsOf(message, roles, 'name').flatMap((one) => namesOf(message, one))) {
    const name = sourceOf(message, run)
    const isOwn = business !== null && (overlaps(run, business) || business.text.includes(name))
    // "Not on goods from Ray-Ban": with what leads to it.
    const isLed = message.marks.covers(run.from - 1, 'brandLeads', 'nameGlue') && all[run.from - 2] === 'told'
    if (!isOwn && (isLed || all[run.from - 1] === 'told')) all.fill('told', isLed ? run.from - 1 : run.from, run.to)
  }
  return all
}

/** What the words are there for, where what stands beside them leaves no doubt. */
const settledRoles = (message: Message, fixed: readonly Fixed[]): Role[] =>
  withQuotes(
    withDenials(message, withValued(message, withoutFalseNames(message, rolesOf(message.tokens, message.marks)))),
    fixed,
  )

/** Tokens between what is granted and from how much on: "free delivery on orders over £50". */
const minimumReach = 3

/** "Free delivery from £30": the sum behind what is granted is the least to spend, and no price. */
function withMinimums(values: readonly Value[]): Value[] {
  const granted = values.filter(({ kind }) => kind === 'offer' || kind === 'percent')
  return values.map((value) => {
    const isLeast =
      value.kind === 'amount' &&
      value.cue === 'from' &&
      granted.some(({ to }) => to <= value.whole.from && value.whole.from - to < minimumReach)
    return isLeast ? { ...value, kind: 'minimum', cue: null } : value
  })
}

function read(text: string, userLanguage: string | null, knows: Knows, isBrief: boolean): Reading {
  const message = readMessage(text, userLanguage, knows)
  const fixed = fixedIn(message)
  const addresses = fixed.filter(({ kind }) => kind !== 'quote')
  const street = streetIn(message)
  const places = [street, lineOf(message, 'place', 'addressLeads')].filter((value) => value !== null)
  const roles = isBrief ? withSentences(message, settledRoles(message, fixed)) : null
  const ruled = businessIn(message, [...fixed, ...places.map((place) => ({ ...place, kind: 'link' as const }))], knows)
  const learned = roles === null ? null : nameIn(message, roles, fixed, knows)
  // "Hair" of "Hair by Dana" is a part of the name.
  const isWhole = ruled === null || learned === null || !overlaps(ruled, learned) || isInside(ruled, learned)
  const named = learned !== null && isWhole ? learned : ruled
  const said = languageIn(message)
  // "Order update, Spanish", "Polish Please"
  const business = named !== null && said !== null && isInside(named, said) ? null : named
  const language = business !== null && said !== null && overlaps(said, business) ? null : said
  const person = personIn(message)
  // "Dr. Amara's Skin Clinic" is no person.
  const isApart =
    person !== null &&
    (business === null || !isInside(person, business) || (person.to === business.to && person.from > business.from))
  const names = [business, isApart ? person : null].filter((value) => value !== null)
  const figures = figuresIn(message, [...addresses, ...names, ...(street === null ? [] : [street])])
  const links = addresses.flatMap(({ kind, text: words, from, to }): Value[] =>
    kind === 'email' || kind === 'quote' ? [] : [{ kind, text: words, from, to, cue: null, whole: { from, to } }],
  )
  // "día 5", "jam 8 malam": what is told does not differ.
  const told = [...names, ...figures.filter(({ text }) => /\d/.test(text))]
  const spoken = roles === null ? varyingIn(message) : varyingByRoles(message, roles, varyingIn(message))
  const things = spoken.filter((thing) => !told.some((value) => overlaps(value, thing)))
  const phrases = phrasesIn(message, figures, addresses, names, street).filter(
    (phrase) => !figures.some(({ kind, whole }) => kind === 'amount' && isInside(phrase, whole)),
  )
  // "with code THANKS10" tells the code.
  const codes = phrases.filter(({ kind }) => kind === 'code')
  const differing = things.filter((thing) => !codes.some(({ whole }) => overlaps(whole, thing)))
  const link = isBrief ? linkWishIn(message, fixed) : null
  const varying = link === null ? differing : [...differing.filter((thing) => !overlaps(thing.whole, link.whole)), link]
  const isFree = (value: Value): boolean =>
    !varying.some((thing) => overlaps(thing, value) || isInside(value, thing.whole))
  const tone = toneIn(message, names)
  // "A warm meal" and "clase de inglés" are told, but "remind them in German" is a wish.
  const isWish = (wish: Span | null): boolean => wish === null || roles === null || !isAll(message, roles, 'told', wish)
  const isGlued = language !== null && message.marks.covers(language.from, 'nameGlue', 'dateGlue')
  return {
    message,
    values: withMinimums([...names, ...links, ...figures, ...phrases.filter(isFree)]),
    fixed,
    varying,
    tone: isWish(tone) ? tone : null,
    language: isGlued && !isWish(language) ? null : language,
    roles: roles === null ? null : withWhole(withOthers(message, roles, business), [...addresses, ...figures]),
  }
}
