import { buttonTypes } from '../../template/draft.ts'
import { limits } from '../../template/limits.ts'
import { firstEmoji } from '../emoji.ts'
import { findEach, overLength } from '../find.ts'
import { findMarkup } from '../markup.ts'
import { groupQuickReplies, isInterleaved } from '../quick-replies.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { ButtonGroup, ButtonView, Subject } from '../subject.ts'

const types: ReadonlySet<string> = new Set(buttonTypes)
const labelled: ReadonlySet<string> = new Set(['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'FLOW'])

const isLabelled = ({ type }: ButtonView): boolean => type !== null && labelled.has(type)

const countOf = ({ buttons }: ButtonGroup, type: string): number => {
  let count = 0
  for (const button of buttons) if (button.type === type) count++
  return count
}

/** Findings for components with more than `limit` buttons of a type; each points at the first surplus button. */
export const tooMany = (subject: Subject, type: string, limit: number): readonly Finding[] =>
  findEach(subject.buttonGroups, (group) => {
    if (group.buttons.length <= limit) return null
    const count = countOf(group, type)
    if (count <= limit) return null
    const surplus = group.buttons.filter((button) => button.type === type)[limit]
    return { path: surplus?.path ?? group.path, args: { count, limit } }
  })

/** Checks the labels of buttons, except blank ones and those of OTP buttons. */
const labels = (
  subject: Subject,
  find: (button: ButtonView, label: NonNullable<ButtonView['label']>) => Finding | null,
) =>
  findEach(subject.buttons, (button) =>
    button.label === null || button.type === 'OTP' || button.label.isBlank ? null : find(button, button.label),
  )

export const buttonRules = [
  defineRule({
    id: 'buttons-total',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A BUTTONS component holds 1 to 10 buttons.',
    source: ['components', 'utility'],
    evidence: 'M',
    check: ({ buttonGroups }) =>
      findEach(buttonGroups, ({ length, path }) =>
        length !== null && length >= 1 && length <= limits.buttons
          ? null
          : { path, args: { count: length ?? 0, limit: limits.buttons } },
      ),
  }),
  defineRule({
    id: 'button-type-enum',
    severity: 'error',
    component: 'BUTTONS',
    about: 'Every button has a type that can be created.',
    source: ['components', 'custom-mkt'],
    evidence: 'M',
    check: ({ buttons }) =>
      findEach(buttons, ({ type, path }) =>
        type !== null && types.has(type) ? null : { path: [...path, 'type'], args: { type: type?.slice(0, 40) ?? '' } },
      ),
  }),
  defineRule({
    id: 'button-category',
    severity: 'error',
    component: 'BUTTONS',
    about: "Every button is allowed in the template's category.",
    source: ['components', 'utility', 'custom-mkt', 'auth'],
    evidence: 'M',
    check({ buttons, category, isAuthentication }) {
      if (isAuthentication || category === null) return nothing
      return findEach(buttons, ({ type, path }) => {
        if (type === 'OTP') return { path: [...path, 'type'], args: { type, category: category.slice(0, 40) } }
        // It belongs to the Marketing Messages API; there is no proof that utility templates with it are refused.
        if (type === 'APP' && category === 'UTILITY') {
          return { path: [...path, 'type'], args: { type, category }, severity: 'warning' }
        }
        return null
      })
    },
  }),
  defineRule({
    id: 'button-text-required',
    severity: 'error',
    component: 'BUTTONS',
    about: 'Quick replies, links, phone numbers and flows have a label.',
    source: ['components', 'flows-tpl'],
    evidence: 'M',
    check: ({ buttons }) =>
      findEach(buttons, (button) =>
        isLabelled(button) && (button.label === null || button.label.isBlank)
          ? { path: [...button.path, 'text'], args: { type: button.type ?? '' } }
          : null,
      ),
  }),
  defineRule({
    id: 'button-text-length',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A button label has at most 25 characters.',
    source: ['components', 'errors'],
    evidence: 'M',
    check: (subject) => labels(subject, (_button, label) => overLength(label, limits.buttonTextLength)),
  }),
  defineRule({
    id: 'button-text-plain',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A button label has no line break, emoji or formatting marks.',
    source: ['live-errors', 'wam'],
    evidence: 'LW',
    check: (subject) =>
      labels(subject, (_button, { value, path, emoji, placeholders }) => {
        const at = value.search(/[\r\n]/)
        if (at !== -1) return { path, args: { what: 'newline' }, range: [at, at + 1] }
        const range = emoji.certain > 0 ? firstEmoji(value) : undefined
        if (range !== undefined) return { path, args: { what: 'emoji' }, range }
        const mark = findMarkup(value, placeholders)
        if (mark !== null) return { path, args: { what: 'mark', mark } }
        return emoji.doubtful > 0 ? { path, args: { what: 'emoji' }, severity: 'warning' } : null
      }),
  }),
  defineRule({
    id: 'button-text-duplicate',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'No two buttons have the same label.',
    source: ['wam'],
    evidence: 'W',
    check: ({ buttonGroups }) =>
      findEach(buttonGroups, ({ buttons }) => {
        if (buttons.length < 2) return null
        const seen = new Set<string>()
        for (const { label } of buttons) {
          if (label === null || label.isBlank) continue
          const plain = label.value.trim().toLowerCase()
          if (seen.has(plain)) return { path: label.path, args: { text: label.value.slice(0, 60) } }
          seen.add(plain)
        }
        return null
      }),
  }),
  defineRule({
    id: 'quick-reply-contiguous',
    severity: 'error',
    component: 'BUTTONS',
    about: 'All quick replies form one block, before or after all other buttons.',
    source: ['components'],
    evidence: 'M',
    check: ({ buttonGroups }) =>
      findEach(buttonGroups, (group) => (isInterleaved(group.buttons) ? { path: group.path } : null)),
    fix: groupQuickReplies,
  }),
  defineRule({
    id: 'url-count',
    severity: 'error',
    component: 'BUTTONS',
    about: 'There are at most 2 link buttons.',
    source: ['components'],
    evidence: 'M',
    check: (subject) => tooMany(subject, 'URL', limits.urlButtons),
  }),
  defineRule({
    id: 'phone-count',
    severity: 'error',
    component: 'BUTTONS',
    about: 'There is at most 1 phone number button.',
    source: ['components'],
    evidence: 'M',
    check: (subject) => tooMany(subject, 'PHONE_NUMBER', limits.phoneButtons),
  }),
  defineRule({
    id: 'copy-code-count',
    severity: 'error',
    component: 'BUTTONS',
    about: 'There is at most 1 button that copies a code.',
    source: ['components', 'coupon'],
    evidence: 'M',
    check: (subject) => tooMany(subject, 'COPY_CODE', limits.copyCodeButtons),
  }),
  defineRule({
    id: 'buttons-desktop-4',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'Templates with 4 or more buttons cannot be viewed on WhatsApp desktop.',
    source: ['components'],
    evidence: 'M',
    check: ({ buttonGroups }) =>
      findEach(buttonGroups, ({ length, path, card }) =>
        card === null && length !== null && length > limits.buttonsOnDesktop ? { path, args: { count: length } } : null,
      ),
  }),
  defineRule({
    id: 'buttons-desktop-mix',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'A quick reply together with any other type cannot be viewed on WhatsApp desktop.',
    source: ['components'],
    evidence: 'M',
    check: ({ buttonGroups }) =>
      findEach(buttonGroups, (group) => {
        if (group.card !== null || group.buttons.length < 2) return null
        const quick = countOf(group, 'QUICK_REPLY')
        return quick > 0 && quick < group.buttons.length ? { path: group.path } : null
      }),
  }),
  defineRule({
    id: 'buttons-see-all',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'With more than 3 buttons only 2 are shown; the rest hide behind "See all options".',
    source: ['components'],
    evidence: 'M',
    check: ({ buttonGroups }) =>
      findEach(buttonGroups, ({ length, path, card }) =>
        card === null && length !== null && length > limits.buttonsShown
          ? { path, args: { count: length, shown: limits.buttonsShownWithSheet } }
          : null,
      ),
  }),
] as const
