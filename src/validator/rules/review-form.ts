/** Links, blank lines and variables that the create call accepts but reviewers reject. */
import { findEach } from '../find.ts'
import { signalsOf } from '../lexicon/signals.ts'
import type { Token } from '../lexicon/tokens.ts'
import { findShortener, findWhatsappLink } from '../links.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import type { TextView } from '../text.ts'

/** Texts other than bodies; bodies and link buttons have their own rules. */
const textsOutsideBody = (subject: Subject): readonly TextView[] => subject.texts.filter(({ part }) => part !== 'body')

const mayLink = ({ value }: TextView): boolean => value.includes('.')

/** With this many variables in a row and no words between them, a reviewer cannot tell what each one is. */
const crowdSize = 3

function findCrowd(text: TextView, tokens: readonly Token[]): Finding | null {
  let run: Token[] = []
  for (const token of tokens) {
    run = token.kind === 'variable' && run.at(-1)?.sentence === token.sentence ? [...run, token] : [token]
    const [first] = run
    if (first?.kind !== 'variable') run = []
    else if (run.length === crowdSize) return { path: text.path, range: [first.start, token.end] }
  }
  return null
}

const meaningfulName = /[a-z]{3}/
const genericName = /^(?:text|content|message|details?|value|variable|var|param|placeholder|info|data|custom)[0-9_]*$/

/** A variable that is a whole sentence or line and has a meaningless name. */
function findUnclear(text: TextView, tokens: readonly Token[]): Finding | null {
  for (const [at, token] of tokens.entries()) {
    const isAlone = tokens[at - 1]?.sentence !== token.sentence && tokens[at + 1]?.sentence !== token.sentence
    if (token.kind !== 'variable' || !isAlone || tokens.length === 1) continue
    const name = text.value.slice(token.start + 2, token.end - 2).trim()
    const range = [token.start, token.end] as const
    if (!meaningfulName.test(name) || genericName.test(name))
      return { path: text.path, args: { variable: name }, range }
  }
  return null
}

const inBodies = (subject: Subject, find: (text: TextView, tokens: readonly Token[]) => Finding | null) => {
  if (subject.isLibrary || !subject.bodies.some(({ text }) => text?.hasBrace)) return nothing
  return findEach(signalsOf(subject).texts, ({ text, tokens }) =>
    text.part === 'body' && text.hasBrace ? find(text, tokens) : null,
  )
}

const hasBlankEdge = (value: string): boolean =>
  /^\s*\n/.test(value) || value.slice(value.trimEnd().length).includes('\n')
const lineOfSpaces = /\n[ \t]+\n/
const maxBlankLines = 5

function findBlankLines({ text }: Subject['bodies'][number]): Finding | null {
  if (!text?.value.includes('\n') || text.isBlank) return null
  const { value } = text
  const count = value.split('\n').filter((line) => line.trim() === '').length
  const isNeedless = hasBlankEdge(value) || lineOfSpaces.test(value) || count > maxBlankLines
  return isNeedless ? { path: text.path, args: { count } } : null
}

export const formReviewRules = [
  defineRule({
    id: 'review-variable-format',
    severity: 'warning',
    component: 'BODY',
    about: 'There are words between variables, not only punctuation.',
    source: ['review'],
    evidence: 'M',
    check: (subject) => inBodies(subject, findCrowd),
  }),
  defineRule({
    id: 'review-unclear-variable',
    severity: 'warning',
    component: 'BODY',
    about: 'The purpose of every variable is clear from its sentence or its name.',
    source: ['doubletick', 'bik'],
    evidence: 'B',
    check: (subject) => inBodies(subject, findUnclear),
  }),
  defineRule({
    id: 'review-shortened-url',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'No text hides a destination behind a link shortener; bodies and link buttons have rules of their own.',
    source: ['wam', 'doubletick', 'verloop'],
    evidence: 'WB',
    check: (subject) =>
      findEach(textsOutsideBody(subject), (text) => {
        const link = mayLink(text) ? findShortener(text) : null
        return link && { path: text.path, args: { host: link.host }, range: link.range }
      }),
  }),
  defineRule({
    id: 'review-whatsapp-link',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'No text links to wa.me or whatsapp.com; bodies and link buttons have rules of their own.',
    source: ['wam', 'verloop', 'bik'],
    evidence: 'WB',
    check: (subject) =>
      findEach(textsOutsideBody(subject), (text) => {
        const link = mayLink(text) ? findWhatsappLink(text) : null
        return link && { path: text.path, args: { host: link.host }, range: link.range }
      }),
  }),
  defineRule({
    id: 'review-blank-lines',
    severity: 'warning',
    component: 'BODY',
    about: 'The body has no needless empty lines.',
    source: ['doubletick', 'bik'],
    evidence: 'B',
    check: (subject) => findEach(subject.bodies, findBlankLines),
  }),
] as const
