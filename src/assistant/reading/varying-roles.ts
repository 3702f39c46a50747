/** What differs per customer, by what the words are there for. */
import type { Role } from '../roles/index.ts'
import { isFunctional } from './functional.ts'
import { phrasesOf, standAt } from './listed.ts'
import { isStop, type Message, placesIn, type Span, withoutSlips } from './message.ts'
import { overlaps } from './phrase.ts'
import { isAll, runsOf, spansOf } from './runs.ts'
import { thingsIn, type Varying } from './varying.ts'
import { isJoint } from './varying-names.ts'

/** More words name no single thing. */
const longestName = 4

/** The names in a list. */
const itemsOf = (message: Message, run: Span): Span[] => spansOf(placesIn(run).filter((at) => !isJoint(message, at)))

/** Without what stands between the words of what differs and those that are told. */
const within = (roles: readonly Role[], thing: Varying): Varying => {
  let { from, to } = thing.whole
  while (from < thing.from && roles[from] === 'told') from += 1
  while (to > thing.to && roles[to - 1] === 'told') to -= 1
  return { ...thing, whole: { from, to } }
}

/** Nothing but what joins a list stands between two things. */
const isListed = (message: Message, one: Span, other: Span): boolean =>
  placesIn(one.to <= other.from ? { from: one.to, to: other.from } : { from: other.to, to: one.from }).every(
    (at) => isJoint(message, at) || message.marks.covers(at, 'determiners'),
  )

/** "Your order has shipped, tracking number": the end of a sentence is no name. */
const goesOn = ({ tokens }: Message, roles: readonly Role[], { from }: Span): boolean =>
  tokens[from - 1]?.kind === 'word' && (roles[from - 1] === 'told' || roles[from - 1] === 'occasion')

/** Whether words begin as a question does. */
const asks = (message: Message, from: number): boolean =>
  phrasesOf(message.locale.telling.indirect).some((words) => standAt(message, words, from))

/** "Which tool they borrowed", "when it's due back": in the person's words, for it has no name. */
const isQuestion = (message: Message, { from, to }: Span): boolean =>
  to - from > 1 && to - from <= longestQuestion && asks(message, from)

/** "How much it is": small words at the end of a question go with it. */
function questionTo(message: Message, item: Span): Span {
  let { to } = item
  while (message.tokens[to]?.kind === 'word' && isFunctional(message, to) && !isJoint(message, to)) to += 1
  return asks(message, item.from) && isStop(message, to) ? { ...item, to } : item
}

/** In tokens. */
const longestQuestion = 9

/** The things that are known, without those that are told, and each other word that names one. */
export function varyingByRoles(message: Message, roles: readonly Role[], known: readonly Varying[]): Varying[] {
  const kept = known
    .filter(({ from, to }) => !isAll(message, roles, 'told', { from: from - 2, to: to + 2 }))
    .map((thing) => within(roles, thing))
  const spoken = thingsIn(message)
  const sure = [...kept, ...spoken.filter((thing) => isAll(message, roles, 'varying', thing))]
  const more = runsOf(message, roles, 'varying')
    .flatMap((run) => itemsOf(message, run))
    .map((item) => questionTo(message, item))
    .filter((item) => !kept.some((thing) => overlaps(thing, item) || overlaps(thing.whole, item)))
    .flatMap((item): Varying[] => {
      const thing = spoken.find((one) => overlaps(one, item))
      if (thing !== undefined) return [within(roles, thing)]
      const from = message.marks.at(item.from, 'determiners')?.to ?? item.from
      const isName =
        isQuestion(message, item) ||
        (item.to > from &&
          item.to - from <= longestName &&
          // "Que pueda confirmar" is a wish.
          message.marks.at(item.from, 'that') === null &&
          !goesOn(message, roles, item) &&
          sure.some((thing) => isListed(message, item, thing)))
      return isName
        ? [
            {
              thing: 'varyingOther',
              label: withoutSlips(message, { from, to: item.to }),
              from,
              to: item.to,
              whole: item,
            },
          ]
        : []
    })
  const keyOf = ({ thing, label }: Varying): string => (thing === 'varyingOther' ? label.toLowerCase() : thing)
  return [...kept, ...more]
    .sort((left, right) => left.from - right.from)
    .filter((one, at, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at)
}
