/** "Add the driver's name", "mit der Kundennummer bitte": what differs for each customer comes into a text that stands as a variable. Pure. */
import { closings, galleryLanguageOf, type Line, sampleOf } from '../../gallery/index.ts'
import { capital, fold } from '../../language/index.ts'
import { ours } from '../../language/locales/ours.ts'
import { wanted } from '../../language/locales/wanted.ts'
import { kindOfThing, toThem } from '../brief/assign.ts'
import { factsToRemember } from '../brief/remember.ts'
import { editsBetween, made, standingIn } from '../brief/standing.ts'
import type { BriefRequest } from '../contract.ts'
import { textOf } from '../frames/scene.ts'
import { type Message, placesIn, readMessage, type Span, sourceOf } from '../reading/index.ts'
import { type Phrases, phrasesOf, standAt } from '../reading/listed.ts'
import { spansOf } from '../reading/runs.ts'
import { thingsIn, type Varying } from '../reading/varying.ts'
import type { Later } from './adding.ts'

/** In tokens; a longer message says more. */
const longest = 25
/** Somebody who asks for more writes a list on its own. */
const mostWanted = 4

const isMark = ({ tokens }: Message, at: number): boolean => /^[.,!;:]$/.test(tokens[at]?.text ?? '')
/** What is asked for, without the words that ask for it; null if nothing asks. */
function askedIn(message: Message): Span | null {
  const words = wanted[message.locale.code]
  if (words === undefined) return null
  let [from, to] = [0, message.tokens.length]
  const longestOf = (phrases: Phrases): number => Math.max(0, ...phrases.map(({ length }) => length))
  const longestAt = (list: string, at: number): number =>
    longestOf(phrasesOf(list).filter((phrase) => standAt(message, phrase, at)))
  const longestBefore = (list: string, end: number): number =>
    longestOf(
      phrasesOf(list)
        .filter(({ length }) => length < end - from)
        .filter((phrase) => standAt(message, phrase, end - phrase.length)),
    )
  for (let step = 1; step > 0 && from < to; from += step)
    step = isMark(message, from) ? 1 : longestAt(words.leads, from)
  for (let step = 1; step > 0 && from < to; to -= step)
    step = isMark(message, to - 1) ? 1 : longestBefore(words.tails, to)
  const said = [...placesIn({ from: 0, to: from }), ...placesIn({ from: to, to: message.tokens.length })]
  return from < to && said.some((at) => longestAt(words.asks, at) > 0) ? { from, to } : null
}

/** In tokens: "the name of the person who delivers it". */
const longestName = 8

/** Words that are in a sentence, and in no name of a thing. */
const spoken = ['subjects', 'is', 'wish', 'orders', 'that', 'negations', 'until', 'old'] as const

const own: ReadonlySet<string> = new Set(ours.flatMap((words) => words.split('|').map(fold)))

/** Things that may be somebody's name. */
const named: ReadonlySet<Varying['thing']> = new Set(['customerName', 'varyingOther'])

/** Each of what is asked for; null if something else is asked for as well. */
function linesAsked(message: Message, asked: Span): Line[] | null {
  const { tokens, marks, locale } = message
  const isJoint = (at: number): boolean => isMark(message, at) || marks.covers(at, 'and')
  const items = spansOf(placesIn(asked).filter((at) => !isJoint(at)))
  const things = thingsIn(message)
  const lines = items.flatMap(({ from: first, to }): Line[] => {
    // "Our address" is the same for all.
    if (own.has(tokens[first]?.key ?? '')) return []
    const from = marks.at(first, 'determiners')?.to ?? first
    const thing = things.findLast((one) => one.from < to && from < one.to)
    const isName = placesIn({ from, to }).every(
      (at) => (tokens[at]?.kind === 'word' || /^['’-]$/.test(tokens[at]?.text ?? '')) && !marks.covers(at, ...spoken),
    )
    // "The customer name after Hi" says where it goes.
    const isAlone =
      thing !== undefined &&
      (thing.to >= to || marks.at(thing.to, 'nameGlue', 'dateGlue', 'determiners', 'brandTails') !== null)
    if (thing === undefined || !isAlone || from >= to || to - from > longestName || !isName) return []
    const isWithin = (mark: Span): boolean => mark.from >= from && mark.to <= to
    const isOfName = named.has(thing.thing) && marks.all('varyingName').some(isWithin)
    const label = toThem(sourceOf(message, { from, to }), locale.code)
    // "Namen des Kunden": those who get the message are greeted by their name.
    const isTheirs = marks.all('customerName').some((mark) => mark.from === from && mark.to === to) || to - from === 1
    const isOfThem = isOfName && (isTheirs || marks.all('audience').some(isWithin))
    return [{ label, kind: isOfThem ? 'customer_name' : isOfName ? 'person' : kindOfThing(thing.thing) }]
  })
  return lines.length === items.length && lines.length > 0 && lines.length <= mostWanted ? lines : null
}

/** A text ends with words and not with a variable: what stands before its last sentence, and that; '' if it has only one. */
function lastOf(text: string): { head: string; tail: string } {
  const ends = Array.from(text.matchAll(/\n+|[.!?।…] +/gu), ({ index, 0: end }) => ({ index, end }))
  const last = ends.at(-1)
  if (last === undefined) return { head: text, tail: '' }
  return { head: text.slice(0, last.index + last.end.trimEnd().length), tail: text.slice(last.index + last.end.length) }
}

/** The variables that are asked for, in a line each; null if the message asks for anything else, or for none. */
export function wantedOf(request: BriefRequest): Later | null {
  const { draft, memory, userLanguage } = request
  const body = textOf(draft, 'BODY')
  const language = draft.language === undefined ? null : galleryLanguageOf(draft.language)
  if (body === '' || draft.category === 'AUTHENTICATION' || language === null) return null
  const message = readMessage(request.message, userLanguage)
  const asked = message.tokens.length > longest ? null : askedIn(message)
  const lines = asked === null ? null : linesAsked(message, asked)
  if (lines === null) return null
  const standing = standingIn(request)
  const isGreeted = lines.some(({ kind }) => kind === 'customer_name')
  if (standing !== null) {
    const { said: before, blueprint } = standing
    if (isGreeted && !('customer_name' in blueprint.slots)) return null
    const slots = made(blueprint, before, draft.language).variables.map(({ slot }) => slot)
    const said = {
      ...before,
      ...(isGreeted && !slots.includes('customer_name') ? { varying: [...slots, 'customer_name'] } : {}),
      lines: [...before.lines, ...lines.filter(({ kind }) => kind !== 'customer_name')],
    }
    const after = made(blueprint, said, draft.language)
    const edits = editsBetween(standing, after, draft)
    // What stands already is not asked for again, and is nothing else either.
    return { edits: edits.length > 0 ? edits : [{ op: 'set_body', text: body }], facts: factsToRemember(memory, said) }
  }
  const numbers = Array.from(body.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => Number(name))
  if (isGreeted || numbers.some(Number.isNaN)) return null
  const next = Math.max(0, ...numbers) + 1
  const added = lines.map(({ label }, at) => `${capital(label)}: {{${next + at}}}`)
  const { head, tail } = lastOf(body.trimEnd())
  return {
    edits: [
      { op: 'set_body', text: [head, ...added, tail === '' ? closings[language] : tail].join('\n') },
      {
        op: 'set_examples',
        part: 'body',
        examples: lines.map(({ kind }, at) => ({ variable: `${next + at}`, example: sampleOf(kind, language) })),
      },
    ],
    facts: [],
  }
}
