import { limits } from '../../template/limits.ts'
import type { BraceFault } from '../brace-faults.ts'
import { findEach } from '../find.ts'
import { renumberVariables } from '../renumber.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'

/** Checks texts and URLs that have braces; most templates have few of them. */
function braced(subject: Subject, find: (text: TextView) => Finding | null): readonly Finding[] {
  const texts = findEach(subject.texts, (text) => (text.hasBrace ? find(text) : null))
  const urls = findEach(subject.buttons, ({ url }) => (url?.hasBrace ? find(url) : null))
  return urls.length === 0 ? texts : [...texts, ...urls]
}

/** The same without URLs and labels, which have their own rules. */
const bracedProse = (subject: Subject, find: (text: TextView) => Finding | null): readonly Finding[] =>
  findEach(subject.texts, (text) => (text.hasBrace && text.part !== 'label' ? find(text) : null))

/** The first of these faults in the text, or null. */
function firstFault(text: TextView, ...wanted: BraceFault[]): Finding | null {
  if (text.malformed.length === 0) return null
  const [range] = wanted
    .flatMap((fault) => {
      const first = text.braceFaults.get(fault)
      return first === undefined ? [] : [first]
    })
    .sort(([one], [other]) => one - other)
  return range === undefined
    ? null
    : { path: text.path, args: { token: text.value.slice(...range).slice(0, 60) }, range }
}

const validName = /^[a-z0-9_]+$/

const repeatedName = (text: TextView): string | null => {
  if (text.names.length === text.placeholders.length) return null
  const seen = new Set<string>()
  for (const { name } of text.placeholders) {
    if (seen.has(name)) return name
    seen.add(name)
  }
  return null
}

/** Distinct whole numbers from 1 are exactly 1 to n if none is larger than their count. */
const isContiguous = (names: readonly string[]): boolean => names.every((name) => Number(name) <= names.length)

/** True if all variables of the text are positional; otherwise its numbering is meaningless. */
const isPositional = (text: TextView): boolean =>
  text.placeholders.length > 0 && text.placeholders.every(({ style }) => style === 'POSITIONAL')

const wholeNumber = /^[1-9][0-9]{0,5}$/

function styles({ texts }: Subject): { positional: TextView | null; named: TextView | null } {
  let positional: TextView | null = null
  let named: TextView | null = null
  for (const text of texts) {
    if (!text.hasBrace || text.part === 'label' || text.part === 'footer') continue
    for (const { style } of text.placeholders) {
      if (style === 'POSITIONAL') positional ??= text
      else named ??= text
    }
  }
  return { positional, named }
}

export const variableRules = [
  defineRule({
    id: 'var-braces',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Every variable has two opening and two closing braces.',
    source: ['overview', 'review', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      braced(subject, (text) => {
        const broken = firstFault(text, 'braces')
        if (broken !== null) return broken
        // A single brace is hardly meant as a variable, and it is not known whether the server refuses it.
        const stray = firstFault(text, 'stray')
        return stray === null ? null : { ...stray, severity: 'warning' }
      }),
  }),
  defineRule({
    id: 'var-no-special-chars',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'A variable has no special characters, spaces or punctuation inside its braces.',
    source: ['review'],
    evidence: 'M',
    // Named variables have a rule of their own for what could be a name.
    check: (subject) => {
      const wanted: BraceFault[] = subject.parameterFormat === 'NAMED' ? ['special'] : ['special', 'name']
      return braced(subject, (text) => firstFault(text, ...wanted))
    },
  }),
  defineRule({
    id: 'var-positional-integer',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Positional variables are whole numbers from 1.',
    source: ['overview', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      braced(subject, (text) => {
        const broken = firstFault(text, 'number')
        if (broken !== null) return broken
        const wrong = text.placeholders.find(({ style, name }) => style === 'POSITIONAL' && !wholeNumber.test(name))
        return wrong === undefined
          ? null
          : { path: text.path, args: { token: wrong.token.slice(0, 60) }, range: [wrong.start, wrong.end] }
      }),
  }),
  defineRule({
    id: 'var-positional-contiguous',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Within one component the positional variables are 1 to n without gaps, in any order of appearance.',
    source: ['overview', 'review'],
    evidence: 'ML',
    check: (subject) =>
      bracedProse(subject, (text) => {
        const { names, path } = text
        if (text.part === 'footer' || !isPositional(text) || !names.every((name) => wholeNumber.test(name))) return null
        return isContiguous(names) ? null : { path, args: { found: names.slice(0, 20).map((name) => `{{${name}}}`) } }
      }),
    fix: renumberVariables,
  }),
  defineRule({
    id: 'var-positional-repeat',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'No positional variable is used twice in one component.',
    source: ['wam'],
    evidence: 'W',
    check: (subject) =>
      bracedProse(subject, (text) => {
        const name = isPositional(text) ? repeatedName(text) : null
        return name === null ? null : { path: text.path, args: { token: `{{${name}}}` } }
      }),
  }),
  defineRule({
    id: 'var-named-charset',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Names of variables consist of lower-case letters, digits and underscores, with at least one non-digit.',
    source: ['overview', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      subject.parameterFormat !== 'NAMED'
        ? nothing
        : braced(subject, (text) => {
            const broken = firstFault(text, 'name')
            if (broken !== null) return broken
            const wrong = text.placeholders.find(({ style, name }) => style === 'NAMED' && !validName.test(name))
            return wrong === undefined
              ? null
              : { path: text.path, args: { token: wrong.token.slice(0, 60) }, range: [wrong.start, wrong.end] }
          }),
  }),
  defineRule({
    id: 'var-named-length',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The name of a variable has at most 32 characters.',
    source: ['wam'],
    evidence: 'W',
    weak: true,
    check: (subject) =>
      subject.parameterFormat !== 'NAMED'
        ? nothing
        : bracedProse(subject, ({ placeholders, path }) => {
            const limit = limits.variableNameLength
            const long = placeholders.find(({ style, name }) => style === 'NAMED' && name.length > limit)
            return long === undefined
              ? null
              : {
                  path,
                  args: { token: long.token.slice(0, 80), length: long.name.length, limit },
                  range: [long.start, long.end],
                }
          }),
  }),
  defineRule({
    id: 'var-named-unique',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Each named variable is used only once in its component.',
    source: ['overview', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      subject.parameterFormat !== 'NAMED'
        ? nothing
        : bracedProse(subject, (text) => {
            const name = isPositional(text) ? null : repeatedName(text)
            return name === null ? null : { path: text.path, args: { token: `{{${name}}}` } }
          }),
  }),
  defineRule({
    id: 'var-format-match',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The variables match parameter_format; without it they are numbers.',
    source: ['overview', 'components'],
    evidence: 'M',
    check(subject) {
      const { positional, named } = styles(subject)
      if (positional !== null && named !== null) return nothing
      const wrong = subject.parameterFormat === 'NAMED' ? positional : named
      const first = wrong?.placeholders[0]
      if (!wrong || !first) return nothing
      const args = { token: first.token.slice(0, 60), format: subject.parameterFormat }
      return [{ path: wrong.path, args, range: [first.start, first.end] }]
    },
    fix(template, subject) {
      const { positional, named } = styles(subject)
      // Only a missing format is filled in; changing an explicit one would need a guess.
      const isUnset = subject.template.parameter_format === undefined || subject.template.parameter_format === null
      return isUnset && named !== null && positional === null
        ? { ...subject.template, parameter_format: 'NAMED' }
        : template
    },
  }),
  defineRule({
    id: 'var-no-mixing',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Variables are either all numbers or all names.',
    source: ['overview'],
    evidence: 'M',
    check(subject) {
      const { positional, named } = styles(subject)
      return positional === null || named === null ? nothing : [{ path: named.path }]
    },
  }),
  defineRule({
    id: 'var-button-label-none',
    severity: 'error',
    component: 'BUTTONS',
    about: 'Button labels have no variables.',
    source: ['live-errors', 'wam'],
    evidence: 'LW',
    check: (subject) =>
      findEach(subject.buttons, ({ label }) => {
        const first = label?.hasBrace ? label.placeholders[0] : undefined
        if (!label || !first) return null
        return { path: label.path, args: { token: first.token.slice(0, 60) }, range: [first.start, first.end] }
      }),
  }),
] as const
