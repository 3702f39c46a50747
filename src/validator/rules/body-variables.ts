import { limits } from '../../template/limits.ts'
import { withoutEmoji } from '../emoji.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'

const word = /[\p{L}\p{N}]/u
const questionMarks = /^[\s?？؟]+$/
/** Symbols that are read aloud; there is no proof that the server does not count them as words. */
const spokenSymbol = /[\p{Sc}%٪‰°]/u

/** True for text that is not blank but has only punctuation and emoji. */
const isOnlyMarks = (text: string): boolean => text.trim() !== '' && !word.test(withoutEmoji(text))

/** Checks bodies that have both variables and other text; a separate rule reports those with variables only. */
const mixedTexts = (subject: Subject, find: (text: TextView) => Finding | null): readonly Finding[] =>
  subject.isAuthentication
    ? nothing
    : findEach(subject.bodies, ({ text }) =>
        text === null || text.placeholders.length === 0 || isOnlyVariables(text) ? null : find(text),
      )

function isOnlyVariables({ value, placeholders }: TextView): boolean {
  let from = 0
  for (const { start, end } of placeholders) {
    if (value.slice(from, start).trim() !== '') return false
    from = end
  }
  return value.slice(from).trim() === ''
}

export const bodyVariableRules = [
  defineRule({
    id: 'body-only-variables',
    severity: 'error',
    component: 'BODY',
    about: 'The body does not consist only of variables.',
    source: ['live-errors'],
    evidence: 'L',
    check: (subject) =>
      subject.isAuthentication
        ? nothing
        : findEach(subject.bodies, ({ text }) =>
            text !== null && text.placeholders.length > 0 && isOnlyVariables(text) ? { path: text.path } : null,
          ),
  }),
  defineRule({
    id: 'body-leading-trailing-variable',
    severity: 'error',
    component: 'BODY',
    about: 'The body neither starts nor ends with a variable.',
    source: ['review', 'live-errors', 'wam'],
    evidence: 'MLWB',
    check: (subject) =>
      mixedTexts(subject, ({ value, placeholders, path }) => {
        const first = placeholders[0]
        const last = placeholders.at(-1)
        if (!first || !last) return null
        const leads = value.slice(0, first.start).trim() === ''
        const trails = value.slice(last.end).trim() === ''
        if (!leads && !trails) return null
        const hit = leads ? first : last
        const place = leads && trails ? 'starts and ends' : leads ? 'starts' : 'ends'
        return { path, args: { place, token: hit.token.slice(0, 60) }, range: [hit.start, hit.end] }
      }),
  }),
  defineRule({
    id: 'body-trailing-variable-punctuation',
    severity: 'error',
    component: 'BODY',
    about: 'After the last variable of the body come words, not only marks or emoji; a question mark is a warning.',
    source: ['live-errors', 'review'],
    evidence: 'LM',
    check: (subject) =>
      mixedTexts(subject, ({ value, placeholders, path }) => {
        const last = placeholders.at(-1)
        if (!last) return null
        const rest = value.slice(last.end)
        if (!isOnlyMarks(rest)) return null
        const isDoubtful = questionMarks.test(rest) || spokenSymbol.test(rest)
        const args = { token: last.token.slice(0, 60), marks: rest.trim().slice(0, 20) }
        return { path, args, range: [last.start, value.length], ...(isDoubtful && { severity: 'warning' }) }
      }),
  }),
  defineRule({
    id: 'body-leading-variable-marks',
    severity: 'warning',
    component: 'BODY',
    about: 'Before the first variable of the body come words, not only marks or emoji.',
    source: ['live-errors'],
    evidence: 'L',
    check: (subject) =>
      mixedTexts(subject, ({ value, placeholders, path }) => {
        const first = placeholders[0]
        if (!first || !isOnlyMarks(value.slice(0, first.start))) return null
        return { path, args: { token: first.token.slice(0, 60) }, range: [0, first.end] }
      }),
  }),
  defineRule({
    id: 'body-adjacent-variables',
    severity: 'warning',
    component: 'BODY',
    about: 'Between two variables of the body there are words or punctuation.',
    source: ['review', 'wh-status', 'wam'],
    evidence: 'MWB',
    check: (subject) =>
      mixedTexts(subject, ({ value, placeholders, path }) => {
        for (let index = 1; index < placeholders.length; index++) {
          const left = placeholders[index - 1]
          const right = placeholders[index]
          if (!left || !right || value.slice(left.end, right.start).trim() !== '') continue
          const args = { left: left.token.slice(0, 60), right: right.token.slice(0, 60) }
          return { path, args, range: [left.start, right.end] }
        }
        return null
      }),
  }),
  defineRule({
    id: 'body-variable-density',
    severity: 'error',
    component: 'BODY',
    about: 'The body has at least 2n + 1 words besides its n variables; under 3n + 1 is a warning.',
    source: ['review', 'errors', 'syniverse', 'mercuri', 'wam'],
    evidence: 'MLW',
    check: (subject) =>
      mixedTexts(subject, (text) => {
        const { variables, fixedWords } = text.density
        const { densityWordsPerVariable: each, densityExtraWords: extra } = limits
        // Most sources say that Meta counts the variables themselves as words; some say that it does not.
        const needed = (each - 1) * variables + extra
        const args = { variables, words: fixedWords, needed, better: each * variables + extra }
        if (fixedWords < args.needed) return { path: text.path, args: { ...args, tooFew: true } }
        return fixedWords < args.better
          ? { path: text.path, args: { ...args, tooFew: false }, severity: 'warning' }
          : null
      }),
  }),
] as const
