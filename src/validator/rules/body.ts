import { limits } from '../../template/limits.ts'
import { findEach, overLength } from '../find.ts'
import { findForeignMarkup } from '../foreign-markup.ts'
import { findShortener, findWhatsappLink } from '../links.ts'
import { findUnbalanced } from '../markup.ts'
import { mapComponents, reshape } from '../repair.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { ComponentView, Subject } from '../subject.ts'
import type { TextView } from '../text.ts'

/** Checks every body that has a text; authentication bodies have none. */
const bodyTexts = (
  subject: Subject,
  find: (text: TextView, body: ComponentView) => Finding | null,
): readonly Finding[] =>
  subject.isAuthentication
    ? nothing
    : findEach(subject.bodies, (body) => (body.text === null || body.text.isBlank ? null : find(body.text, body)))

const moreNewlines = `(?:\\r\\n|\\r(?!\\n)|\\n){${limits.bodyNewlines + 1},}`
const newlineRun = new RegExp(moreNewlines)
const newlineRuns = new RegExp(moreNewlines, 'g')
const excessSpaces = new RegExp(`\\t| {${limits.bodySpaces + 1},}`)
const shownCharactersPerLine = 45

function visibleLines(text: string): number {
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / shownCharactersPerLine))
  return lines
}

export const bodyRules = [
  defineRule({
    id: 'body-text-required',
    severity: 'error',
    component: 'BODY',
    about: 'The body has a text, except in authentication templates.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      subject.isAuthentication
        ? nothing
        : findEach(subject.bodies, ({ text, path }) =>
            text === null || text.isBlank ? { path: [...path, 'text'] } : null,
          ),
  }),
  defineRule({
    id: 'body-text-length',
    severity: 'error',
    component: 'BODY',
    about: 'The body has at most 1024 characters, 160 in a single-product template.',
    source: ['components', 'spm', 'errors'],
    evidence: 'M',
    check(subject) {
      const limit = subject.header?.format === 'PRODUCT' ? limits.bodyLengthWithProduct : limits.bodyLength
      return bodyTexts(subject, (text) => (text.card === null ? overLength(text, limit) : null))
    },
  }),
  defineRule({
    id: 'body-newline-run',
    severity: 'error',
    component: 'BODY',
    about: 'The body has at most two line breaks in a row.',
    source: ['live-errors', 'wam'],
    evidence: 'LW',
    check: (subject) =>
      bodyTexts(subject, ({ value, path }) => {
        const run = newlineRun.exec(value)
        return run === null
          ? null
          : { path, args: { limit: limits.bodyNewlines }, range: [run.index, run.index + run[0].length] }
      }),
    fix: (template, subject) =>
      mapComponents(template, subject, 'BODY', (body) =>
        reshape(body, 'text', (text) => text.replace(newlineRuns, '\n'.repeat(limits.bodyNewlines))),
      ),
  }),
  defineRule({
    id: 'body-emoji-count',
    severity: 'error',
    component: 'BODY',
    about: 'The body has at most 10 emoji.',
    source: ['live-errors', 'wam'],
    evidence: 'LW',
    check: (subject) =>
      bodyTexts(subject, ({ path, emoji }) => {
        const limit = limits.bodyEmoji
        if (emoji.certain > limit) return { path, args: { count: emoji.certain, limit } }
        const count = emoji.certain + emoji.doubtful
        return count > limit ? { path, args: { count, limit }, severity: 'warning' } : null
      }),
  }),
  defineRule({
    id: 'body-emoji-count-utility',
    severity: 'warning',
    component: 'BODY',
    about: 'The body of a utility template has at most 6 emoji.',
    source: ['wam'],
    evidence: 'W',
    check(subject) {
      if (subject.category !== 'UTILITY') return nothing
      return bodyTexts(subject, ({ path, emoji }) =>
        emoji.certain > limits.bodyEmojiUtility && emoji.certain <= limits.bodyEmoji
          ? { path, args: { count: emoji.certain, limit: limits.bodyEmojiUtility } }
          : null,
      )
    },
  }),
  defineRule({
    id: 'body-url-shortener',
    severity: 'warning',
    component: 'BODY',
    about: 'The body has no shortened links.',
    source: ['wam', 'boom-skill'],
    evidence: 'WB',
    check: (subject) =>
      bodyTexts(subject, (text) => {
        const link = findShortener(text)
        return link === null ? null : { path: text.path, args: { host: link.host }, range: link.range }
      }),
  }),
  defineRule({
    id: 'body-whatsapp-link',
    severity: 'warning',
    component: 'BODY',
    about: 'The body has no wa.me or whatsapp.com links.',
    source: ['boom-skill'],
    evidence: 'B',
    check: (subject) =>
      bodyTexts(subject, (text) => {
        const link = findWhatsappLink(text)
        return link === null ? null : { path: text.path, args: { host: link.host }, range: link.range }
      }),
  }),
  defineRule({
    id: 'body-excess-spaces',
    severity: 'warning',
    component: 'BODY',
    about: 'The body has no tabs and at most four spaces in a row.',
    source: ['bird-text'],
    evidence: 'B',
    check: (subject) =>
      bodyTexts(subject, ({ value, path }) => {
        const run = excessSpaces.exec(value)
        return run === null
          ? null
          : { path, args: { limit: limits.bodySpaces }, range: [run.index, run.index + run[0].length] }
      }),
  }),
  defineRule({
    id: 'body-markdown-balance',
    severity: 'warning',
    component: 'BODY',
    about: 'Every formatting mark of the body has its partner.',
    source: ['wa-format'],
    evidence: 'H',
    check: (subject) =>
      bodyTexts(subject, ({ value, path, placeholders }) => {
        const mark = findUnbalanced(value, placeholders)
        return mark === null ? null : { path, args: { mark } }
      }),
  }),
  defineRule({
    id: 'text-foreign-markup',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'No text has marks of other systems (Markdown, HTML), nor marks that close on another line.',
    source: ['live-errors', 'wa-format'],
    evidence: 'L',
    check: (subject) =>
      subject.isAuthentication
        ? nothing
        : findEach(subject.texts, (text) => {
            const markup = findForeignMarkup(text)
            if (markup === null) return null
            return { path: text.path, args: { kind: markup.kind, found: markup.found.slice(0, 60) } }
          }),
  }),
  defineRule({
    id: 'body-long-marketing',
    severity: 'warning',
    component: 'BODY',
    about: 'A marketing body fits about five lines; the rest hides behind "Read more".',
    source: ['bird-text'],
    evidence: 'B',
    check(subject) {
      if (subject.category !== 'MARKETING') return nothing
      return bodyTexts(subject, ({ value, path, card }) => {
        if (card !== null || value.length <= shownCharactersPerLine) return null
        const lines = visibleLines(value)
        // The number of lines is an estimate, so only a clear excess is reported.
        return lines > 2 * limits.bodyVisibleLines ? { path, args: { lines, limit: limits.bodyVisibleLines } } : null
      })
    },
  }),
] as const
