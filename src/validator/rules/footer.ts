import { limits } from '../../template/limits.ts'
import { firstEmoji } from '../emoji.ts'
import { findEach, overLength } from '../find.ts'
import { findMarkup } from '../markup.ts'
import { collapseLines, mapComponents, reshape } from '../repair.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'

/** Checks footer texts; other rules check the footers of authentication templates and of cards. */
const footerTexts = (subject: Subject, find: (text: TextView) => Finding | null) =>
  subject.isAuthentication
    ? nothing
    : findEach(subject.footers, ({ text, card }) =>
        text === null || card !== null || text.isBlank ? null : find(text),
      )

export const footerRules = [
  defineRule({
    id: 'footer-text-required',
    severity: 'error',
    component: 'FOOTER',
    about: 'A footer has a text, except in authentication templates.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      subject.isAuthentication
        ? nothing
        : findEach(subject.footers, ({ text, path, card }) =>
            card === null && (text === null || text.isBlank) ? { path: [...path, 'text'] } : null,
          ),
  }),
  defineRule({
    id: 'footer-text-length',
    severity: 'error',
    component: 'FOOTER',
    about: 'The footer has at most 60 characters.',
    source: ['components', 'wam'],
    evidence: 'MW',
    check: (subject) => footerTexts(subject, (text) => overLength(text, limits.footerLength)),
  }),
  defineRule({
    id: 'footer-no-newline',
    severity: 'error',
    component: 'FOOTER',
    about: 'The footer has no line break.',
    source: ['errors', 'wam', 'bird-text'],
    evidence: 'LWB',
    check: (subject) =>
      footerTexts(subject, ({ value, path }) => {
        const at = value.search(/[\r\n]/)
        return at === -1 ? null : { path, range: [at, at + 1] }
      }),
    fix: (template, subject) =>
      subject.isAuthentication
        ? template
        : mapComponents(template, subject, 'FOOTER', (footer) => reshape(footer, 'text', collapseLines)),
  }),
  defineRule({
    id: 'footer-no-emoji',
    severity: 'error',
    component: 'FOOTER',
    about: 'The footer has no emoji.',
    source: ['errors', 'wam', 'bird-text'],
    evidence: 'LWB',
    check: (subject) =>
      footerTexts(subject, ({ value, path, emoji }) => {
        const range = emoji.certain > 0 ? firstEmoji(value) : undefined
        if (range !== undefined) return { path, range }
        return emoji.doubtful > 0 ? { path, severity: 'warning' } : null
      }),
  }),
  defineRule({
    id: 'footer-no-variable',
    severity: 'error',
    component: 'FOOTER',
    about: 'The footer has no variable.',
    source: ['wam', 'alibaba-err', 'boom-skill'],
    evidence: 'WB',
    weak: true,
    check: (subject) =>
      footerTexts(subject, ({ path, placeholders }) => {
        const first = placeholders[0]
        return first === undefined ? null : { path, args: { token: first.token }, range: [first.start, first.end] }
      }),
  }),
  defineRule({
    id: 'footer-formatting',
    severity: 'warning',
    component: 'FOOTER',
    about: 'The footer has no formatting marks: they are shown literally or ignored.',
    source: ['bird-text'],
    evidence: 'B',
    check: (subject) =>
      footerTexts(subject, ({ value, path, placeholders }) => {
        const mark = findMarkup(value, placeholders)
        return mark === null ? null : { path, args: { mark } }
      }),
  }),
] as const
