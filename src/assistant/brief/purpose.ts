/** Which purpose of the gallery a message is about. */
import { type Blueprint, blueprints, search } from '../../gallery/index.ts'
import type { Category } from '../../template/draft.ts'
import { galleryLanguages, placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'
import { clausesOf } from './clauses.ts'
import { evidenceFor } from './evidence.ts'

/** Names, numbers and addresses tell nothing about the purpose, but may look like it: "Sunrise Yoga". */
const namesOnly: ReadonlySet<string> = new Set(['business', 'person', 'link', 'phone', 'code', 'date', 'time', 'place'])

/** Words between the name of a business and its kind. */
const besideName = 3

/** The words of a message without the spans that tell nothing about the purpose. */
function queryOf({ message, values, varying }: Reading, elsewhere: readonly Span[]): (part: Span) => string {
  const names = values.filter(({ kind }) => namesOnly.has(kind))
  const owner = values.find(({ kind }) => kind === 'business')
  // "Our bakery Crumb" says who writes; "the school is closed" says what happened.
  const isOwn = ({ from, to }: Span): boolean =>
    owner === undefined || (from - owner.to <= besideName && owner.from - to <= besideName)
  const trades = message.marks.all('trades').filter(isOwn)
  const hidden = new Set([...names, ...varying, ...elsewhere, ...trades].flatMap(placesIn))
  return (part) => {
    const told: Span[] = []
    for (const at of placesIn(part)) {
      if (hidden.has(at)) continue
      const last = told.at(-1)
      if (last?.to === at) last.to = at + 1
      else told.push({ from: at, to: at + 1 })
    }
    return told.map((span) => sourceOf(message, span)).join(' ')
  }
}

export interface Purpose {
  /** The purpose that is surely meant. */
  blueprint: Blueprint | null
  /** The nearest ones, best first. */
  nearest: readonly Blueprint[]
  /** True if the first of them is more than a chance hit. */
  isNear: boolean
  /** A whole phrase that the first of them is known by was said. */
  isWhole: boolean
  /** How much speaks for the first of them. */
  score: number
}

interface Ranked {
  blueprint: Blueprint
  score: number
  strong: number
  /** A whole phrase that the purpose is known by was said. */
  isWhole: boolean
}

const mostNear = 3
/** A sure purpose has this much, and this many times as much as the next. */
const sure = { score: 2.5, lead: 1.15 }
/** Each clause costs a search. */
const mostSearched = 8

const longestOf = (clauses: readonly Span[]): readonly Span[] =>
  [...clauses].sort((left, right) => right.to - right.from - (left.to - left.from)).slice(0, mostSearched)

/** Purposes that can offer something are alike in what they say of it. */
const isOffer = (blueprint: Blueprint | undefined): boolean => blueprint !== undefined && 'offer' in blueprint.slots

/** Of those that are nearly alike the only one that was said with a whole phrase comes first. */
function preferWhole(ranked: Ranked[]): void {
  const top = ranked[0]?.score ?? 0
  const whole = ranked.filter(({ isWhole, score }) => isWhole && score * sure.lead >= top)
  const [only] = whole
  if (whole.length !== 1 || only === undefined) return
  ranked.splice(ranked.indexOf(only), 1)
  ranked.unshift(only)
}

function rank(reading: Reading, query: string, category: Category | undefined) {
  const { hits, confident } = search(query, { language: galleryLanguages[reading.message.locale.code], category })
  const found = new Map(hits.map((hit) => [hit.id, hit]))
  const ranked = blueprints
    .filter((blueprint) => category === undefined || blueprint.category === category)
    .flatMap((blueprint): Ranked[] => {
      const { strong, fit } = evidenceFor(blueprint, reading)
      const { score: said = 0, isWhole = false } = found.get(blueprint.id) ?? {}
      const score = said + strong
      return score > 0 ? [{ blueprint, strong, isWhole, score: score + fit }] : []
    })
    .sort((left, right) => right.score - left.score)
  preferWhole(ranked)
  const [first, second] = ranked
  if (first === undefined) return { ranked, isSure: false }
  const isRival = second !== undefined && !(isOffer(first.blueprint) && isOffer(second.blueprint))
  const isOnlyWhole = first.isWhole && second?.isWhole === false
  const isAhead = first.score >= sure.score && (!isRival || isOnlyWhole || first.score >= second.score * sure.lead)
  return {
    ranked,
    isSure: isAhead && (first.blueprint.id !== hits[0]?.id || confident || first.strong > 0 || isOnlyWhole),
  }
}

/**
 * The purpose of a message, among those of a category if one is chosen. `elsewhere` are words about something else, such
 * as the template's name.
 */
export function purposeOf(reading: Reading, category: Category | undefined, elsewhere: readonly Span[] = []): Purpose {
  const own = purposeAmong(reading, category, elsewhere)
  if (category === undefined || category === 'AUTHENTICATION') return own
  // Who calls the news of new opening hours marketing still means opening hours.
  const free = purposeAmong(reading, undefined, elsewhere)
  const isOther = free.blueprint !== null && free.blueprint.category !== 'AUTHENTICATION'
  return isOther && free.score >= own.score * overruling ? free : own
}

/** So many times as much has to speak for a purpose of another category than the one that the person chose. */
const overruling = 2

function purposeAmong(reading: Reading, category: Category | undefined, elsewhere: readonly Span[]): Purpose {
  const whole = { from: 0, to: reading.message.tokens.length }
  const query = queryOf(reading, elsewhere)
  const { ranked, isSure } = rank(reading, query(whole), category)
  const nearest = ranked.slice(0, mostNear).map(({ blueprint }) => blueprint)
  const score = ranked[0]?.score ?? 0
  const isNear = score >= sure.score
  const isWhole = ranked[0]?.isWhole ?? false
  if (isSure) return { blueprint: nearest[0] ?? null, nearest, isNear, isWhole, score }
  const language = galleryLanguages[reading.message.locale.code]
  const found = new Set(
    longestOf(clausesOf(reading.message)).flatMap((clause) => {
      const { hits, confident } = search(query(clause), { language, category })
      return confident && hits[0] !== undefined ? [hits[0].id] : []
    }),
  )
  const one = nearest.slice(0, 2).find(({ id }) => found.has(id))
  return { blueprint: one ?? null, nearest, isNear, isWhole, score }
}
