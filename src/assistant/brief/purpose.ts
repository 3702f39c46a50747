/** Which purpose of the gallery a message is about. */
import { type Blueprint, generalNews, generalNotice } from '../../gallery/index.ts'
import type { Category } from '../../template/draft.ts'
import { named, purposesIn } from '../purposes/index.ts'
import { placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'
import { spansOf } from '../reading/runs.ts'
import { isRebate } from './evidence.ts'
import { signsOf } from './signs.ts'

/** Names, numbers and addresses tell nothing about the purpose, but may look like it: "Sunrise Yoga". */
const namesOnly: ReadonlySet<string> = new Set(['business', 'person', 'link', 'phone', 'code', 'date', 'time', 'place'])

/** Words between the name of a business and its kind. */
const besideName = 3

/** The words of a message without the spans that tell nothing about the purpose. */
export function queryOf({ message, values, varying }: Reading, elsewhere: readonly Span[]): string {
  const names = values.filter(({ kind }) => namesOnly.has(kind))
  const owner = values.find(({ kind }) => kind === 'business')
  // "Our bakery Crumb" says who writes; "the school is closed" says what happened.
  const isOwn = ({ from, to }: Span): boolean =>
    owner === undefined || (from - owner.to <= besideName && owner.from - to <= besideName)
  const trades = message.marks.all('trades').filter(isOwn)
  const hidden = new Set([...names, ...varying, ...elsewhere, ...trades].flatMap(placesIn))
  const told = spansOf(placesIn({ from: 0, to: message.tokens.length }).filter((at) => !hidden.has(at)))
  return told.map((span) => sourceOf(message, span)).join(' ')
}

export interface Purpose {
  /** The purpose that is meant; null if none of them is likelier than that no ready text is true. */
  blueprint: Blueprint | null
  /** The nearest ones, best first. */
  nearest: readonly Blueprint[]
  /** How likely the first of them is, from 0 to 1. */
  share: number
  /** What takes a statement of the likeliest category. */
  general: Blueprint
  /** The category that is clearly the likeliest; null if there is none. */
  category: Category | null
  /** That the message says what a template is for is likelier than not. */
  isBrief: boolean
}

const mostNear = 3

/** A purpose that is less likely is only one of the nearest. */
const fewest = 0.5

/** What has most of the likeliness of all categories. */
function clearest(shares: Readonly<Record<Category, number>>): Category | null {
  const all = Object.values(shares).reduce((sum, share) => sum + share, 0)
  const found = (['UTILITY', 'MARKETING', 'AUTHENTICATION'] as const).find((one) => shares[one] > all * clearly)
  return found ?? null
}

const clearly = 0.7

/** "City bikes are at -25 %": what is taken off a price is billed as marketing, whatever else is told. */
const isReduced = ({ values }: Reading): boolean => values.some((value) => value.cue === null && isRebate(value))

/** How likely a purpose of another category than the one that the person chose has to be. */
const overruling = 0.8

/**
 * The purpose of a message, among those of a category if one is chosen. `elsewhere` are words about something else, such
 * as the template's name.
 */
export function purposeOf(reading: Reading, category: Category | undefined, elsewhere: readonly Span[] = []): Purpose {
  const shares = purposesIn(reading, signsOf(reading, queryOf(reading, elsewhere)), elsewhere)
  const [notice = 0, news = 0, nothing = 0] = shares.slice(named.length)
  const ranked = named
    .map((blueprint, at) => ({ blueprint, share: shares[at] ?? 0 }))
    .sort((left, right) => right.share - left.share)
  const likelyIn = (of: Category): number =>
    ranked.reduce((sum, { blueprint, share }) => sum + (blueprint.category === of ? share : 0), 0)
  const [utility, marketing] = [notice + likelyIn('UTILITY'), news + likelyIn('MARKETING')]
  const [first] = ranked
  // Who calls the news of new opening hours marketing still means opening hours.
  const isOverruled =
    category === undefined ||
    (category !== 'AUTHENTICATION' &&
      first?.blueprint.category !== 'AUTHENTICATION' &&
      (first?.share ?? 0) > overruling)
  const open = isOverruled ? ranked : ranked.filter(({ blueprint }) => blueprint.category === category)
  const [best] = open
  const none = Math.max(nothing, category === 'MARKETING' ? 0 : notice, category === 'UTILITY' ? 0 : news)
  return {
    blueprint: best !== undefined && best.share >= Math.max(none, fewest) ? best.blueprint : null,
    nearest: open.slice(0, mostNear).map(({ blueprint }) => blueprint),
    share: best?.share ?? 0,
    general: marketing > utility || isReduced(reading) ? generalNews : generalNotice,
    category: clearest({ UTILITY: utility, MARKETING: marketing, AUTHENTICATION: likelyIn('AUTHENTICATION') }),
    isBrief: nothing < 0.5,
  }
}
