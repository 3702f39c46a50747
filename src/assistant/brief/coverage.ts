/** Which words of a message are explained, and which are not. */
import type { Blueprint } from '../../gallery/index.ts'
import { isFunctional } from '../reading/functional.ts'
import { galleryLanguages, type Message, placesIn, type Span } from '../reading/index.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { tellsPurpose } from './vocabulary.ts'

export interface Coverage {
  /** Words that nothing explains. */
  unused: Span[]
  /** Clauses that are mostly about something else. */
  foreign: Clause[]
}

/** Runs of unexplained words, with what stands between them up to an "and" or a fact. */
function runsOf({ marks }: Message, unexplained: readonly number[], covered: ReadonlySet<number>): Span[] {
  const runs: Span[] = []
  for (const at of unexplained) {
    const last = runs.at(-1)
    const isApart = (place: number): boolean => covered.has(place) || marks.covers(place, 'and')
    if (last !== undefined && at - last.to <= longestGap && !placesIn({ from: last.to, to: at }).some(isApart))
      last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  }
  return runs
}

/** Words between two unexplained ones. */
const longestGap = 5

/** "we are an airline": who is writing, and nothing for the customers. */
const isIntroduction = ({ marks }: Message, { from, to }: Span): boolean =>
  marks.at(from, 'introductions') !== null && to - from <= longestIntroduction

const longestIntroduction = 12

/** What of a message the purpose and the explained spans leave open. */
export function coverageOf(message: Message, blueprint: Blueprint, explained: readonly Span[]): Coverage {
  const covered = new Set(explained.flatMap(placesIn))
  const left = openIn(message, blueprint, explained)
  const unused: Span[] = []
  const foreign: Clause[] = []
  for (const clause of clausesOf(message)) {
    const content = placesIn(clause).filter((at) => covered.has(at) || !isFunctional(message, at))
    const open = content.filter((at) => left.has(at))
    const isForeign = open.length * 2 > content.length
    if (open.length === 0 || (isForeign && isIntroduction(message, clause))) continue
    if (isForeign) foreign.push(clause)
    const whole = isForeign || clause.isDictated
    unused.push(...(whole ? [trimmed(message, clause)] : runsOf(message, open, covered)))
  }
  return { unused, foreign }
}

/** The words that neither the purpose nor the explained spans explain. */
export function openIn(message: Message, blueprint: Blueprint, explained: readonly Span[]): ReadonlySet<number> {
  const language = galleryLanguages[message.locale.code]
  const covered = new Set(explained.flatMap(placesIn))
  const isOpen = (at: number): boolean =>
    !covered.has(at) && !isFunctional(message, at) && !tellsPurpose(blueprint, language, message.tokens[at]?.key ?? '')
  return new Set(placesIn({ from: 0, to: message.tokens.length }).filter(isOpen))
}

/** A clause without the joining word that it begins with. */
function trimmed({ marks }: Message, { from, to }: Span): Span {
  const joint = marks.at(from, 'and')
  return { from: joint === null || joint.to >= to ? from : joint.to, to }
}
