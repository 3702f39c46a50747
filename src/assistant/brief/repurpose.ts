/** A proposal that was for something else: "it is not delivered yet, it is on its way", "make it a reminder instead". */
import type { Blueprint } from '../../gallery/index.ts'
import { editLocales } from '../../language/edit-locales.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { wordSet } from '../frames/word-lists.ts'
import { named, purposesIn } from '../purposes/index.ts'
import { type Reading, readBrief } from '../reading/index.ts'
import { assign } from './assign.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { isDenied } from './denial.ts'
import { editsOf } from './edits.ts'
import { queryOf } from './purpose.ts'
import { factsToRemember, type Remembered } from './remember.ts'
import { signsOf } from './signs.ts'
import { bodyOf, editsBetween, made, standingIn } from './standing.ts'
import { isGalleryWord } from './vocabulary.ts'

/** In UTF-16 units; longer messages are texts. */
const longest = 200

/** How likely the other purpose has to be, among all of them or among those of the same thing. */
const surely = { ofAll: 0.6, ofAkin: 0.7, atLeast: 0.05 }

/** "Then", "mejor": in a longer message these say something else. */
const longestInstead = 9

function saysInstead({ message: { tokens, locale } }: Reading): boolean {
  const words = tokens.flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key]))
  const own = editLocales.filter(({ code }) => code === locale.code)
  return (
    words.length <= longestInstead &&
    own.some((one) => [...wordSet(one.words.instead)].some((phrase) => ` ${words.join(' ')} `.includes(` ${phrase} `)))
  )
}

/** Of the same thing, as its id says: `order_shipped`, `order_delivered`. */
const isAkin = (one: Blueprint, other: Blueprint): boolean => one.id.split('_')[0] === other.id.split('_')[0]

/** The purpose that the message names in the place of the one that stands; null if it names none, or not for sure. */
function otherIn(reading: Reading, standing: Blueprint): Blueprint | null {
  const isInstead = saysInstead(reading)
  if (!isInstead && reading.message.marks.all('negations').length === 0) return null
  const denied = deniedIn(reading)
  const shares = purposesIn(reading, signsOf(reading, queryOf(reading, denied)), denied)
  const ranked = named
    .map((blueprint, at) => ({ blueprint, share: shares[at] ?? 0 }))
    .sort((one, other) => other.share - one.share)
  const [first] = ranked
  if (first === undefined) return null
  const { blueprint } = first
  if (blueprint !== standing && first.share >= surely.ofAll)
    return isInstead || isDenied(reading, standing) || isAkin(standing, blueprint) ? blueprint : null
  const akin = ranked.filter((one) => one.blueprint !== standing && isAkin(standing, one.blueprint))
  const [best] = akin
  const all = akin.reduce((sum, { share }) => sum + share, 0)
  const isSure = best !== undefined && best.share >= surely.atLeast && best.share >= all * surely.ofAkin
  return denied.length > 0 && isSure ? best.blueprint : null
}

/** What the message is not for: clauses that deny something, but for the last one of all. */
function deniedIn({ message }: Reading): Clause[] {
  const clauses = clausesOf(message)
  const denied = clauses.filter((clause) =>
    message.marks.all('negations').some(({ from }) => clause.from <= from && from < clause.to),
  )
  return denied.length < clauses.length ? denied : []
}

/** What was said besides the facts: the person's own sentences belong to the text that was. */
const sentences = new Set(['told', 'statement'])

/** The proposal for the purpose that is meant, with the facts of the one that stands; null if the message names no other purpose. */
export function repurposedOf(request: BriefRequest): Brief | null {
  const { draft, memory, message } = request
  const standing = message.length > longest || /[?¿{]/.test(message) ? null : standingIn(request)
  if (standing === null) return null
  const reading = readBrief(message, request.userLanguage, isGalleryWord, true)
  const blueprint = otherIn(reading, standing.blueprint)
  if (blueprint === null) return null
  // Who writes is known by now; a fact that the old text told in a sentence may have a place in the new one.
  const told = readBrief(bodyOf(draft), draft.language ?? null, isGalleryWord)
  const values = [...reading.values, ...told.values].filter(({ kind }) => kind !== 'business')
  const kept = Object.entries(standing.said.facts).filter(([slot]) => !sentences.has(slot))
  const next: Remembered = {
    ...standing.said,
    purpose: blueprint.id,
    facts: { ...Object.fromEntries(kept), ...assign(blueprint, values).facts },
    varying: standing.said.varying?.filter((slot) => slot in blueprint.slots),
  }
  const after = made(blueprint, next, draft.language)
  const lost = [...sentences].flatMap((slot) => standing.said.facts[slot] ?? [])
  // A name of the person's own stays.
  const isOwnName = draft.name !== standing.before.draft.name
  const settings = editsOf(after).filter(({ op }) => op === 'set_category' || (op === 'set_name' && !isOwnName))
  return {
    reply: '',
    edits: [...settings, ...editsBetween(standing, after, draft)],
    facts: factsToRemember(memory, next),
    assumed: [{ part: 'body', why: reading.message.locale.brief.why.body }],
    unused: lost,
  }
}
