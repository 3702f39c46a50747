/** Small changes that may take the cause of a rejection away. Whether one does is found out afterwards. */
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import { sampleFor, variablesIn } from '../../template/examples.ts'
import { findMalformedBraces } from '../../template/placeholders.ts'
import { samplesOfBody } from '../../template/samples.ts'
import { fillersFor } from './fillers.ts'
import type { Finding } from './findings.ts'
import { isContent, isOneTimeCode, isPromotion } from './reasons.ts'
import { repairOf } from './repair.ts'
import { type Range, withoutSentences, withReplaced } from './sentences.ts'
import type { DoctorWords } from './words.ts'

export interface Treatment {
  title: string
  edits: Edit[]
}

type Titles = DoctorWords['titles']

/** Where a text of a draft is changed, by the path of its issues. */
interface Place {
  text: string
  /** null: the text may not be left out. */
  removal: Treatment | null
  set: (text: string) => Edit
}

function placeOf(draft: Draft, [, component, property]: Finding['path'], titles: Titles): Place | null {
  const found = draft.components[Number(component)]
  if (property !== 'text' || found === undefined || !('text' in found) || found.text === undefined) return null
  const { text } = found
  if (found.type === 'BODY') return { text, removal: null, set: (next) => ({ op: 'set_body', text: next }) }
  if (found.type === 'FOOTER') {
    const removal = { title: titles.removeFooter, edits: [{ op: 'clear' as const, part: 'footer' as const }] }
    return { text, removal, set: (next) => ({ op: 'set_footer', text: next }) }
  }
  if (found.type !== 'HEADER') return null
  const removal = { title: titles.removeHeader, edits: [{ op: 'clear' as const, part: 'header' as const }] }
  return { text, removal, set: (next) => ({ op: 'set_header', format: 'TEXT', text: next }) }
}

/** Findings by the text that they are in; those without a range are about no words. */
function byText(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.range === null) continue
    const key = finding.path.join('/')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

const rangesOf = (findings: readonly Finding[]): Range[] =>
  findings.flatMap(({ range }) => (range === null ? [] : [range]))

type Treat = (draft: Draft, findings: readonly Finding[], titles: Titles) => Treatment[]

/** A message of fewer words says nothing. */
const fewestWords = 3

const saysSomething = (text: string): boolean => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length >= fewestWords

const quotedWords = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ words }) => words))]

/** Leaves out every sentence that carries words of the cause, and headers and footers that are nothing else. */
const cutting: Treat = (draft, findings, titles) => {
  const said = findings.filter(({ rule }) => isContent(rule) && rule !== 'heur-emoji-hype')
  return byText(said).flatMap((found) => {
    const place = placeOf(draft, found[0]?.path ?? [], titles)
    if (place === null) return []
    const rest = withoutSentences(place.text, rangesOf(found), draft.language)
    const isBody = place.removal === null
    if (rest === null || (isBody && !saysSomething(rest))) return place.removal ?? []
    return [{ title: titles.leaveOut(quotedWords(found)), edits: [place.set(rest)] }]
  })
}

/** Shouting in small letters, with a full stop, without signs. */
function calmed(words: string, language: string | undefined): string {
  if (/\p{L}/u.test(words)) return words.toLocaleLowerCase(language?.replace('_', '-').split('-')[0])
  return /^[\p{Po}\s]+$/u.test(words) ? '.' : ''
}

const calming: Treat = (draft, findings, titles) => {
  const loud = findings.filter(({ rule }) => rule === 'heur-emoji-hype')
  return byText(loud).flatMap((found) => {
    const place = placeOf(draft, found[0]?.path ?? [], titles)
    if (place === null) return []
    const replacements = found.flatMap(({ range, words }) =>
      range === null ? [] : [{ range, by: calmed(words, draft.language) }],
    )
    const text = withReplaced(place.text, replacements)
    return [{ title: titles.calm(quotedWords(found)), edits: [place.set(text)] }]
  })
}

/** Labels that sell get one that does not. */
const relabelling: Treat = (draft, findings, titles) => {
  const label = fillersFor(draft.language)?.details
  if (label === undefined) return []
  const labels = findings.filter(({ path }) => path.at(-1) === 'text' && path[2] === 'buttons')
  return labels.flatMap(({ path: [, , property, index] }) => {
    const button = property === 'buttons' ? buttonsOf(draft)[Number(index)] : undefined
    if (button?.text === undefined || buttonsOf(draft).some(({ text }) => text === label)) return []
    const edits: Edit[] = [{ op: 'change_button', index: Number(index), button: { text: label } }]
    return [{ title: titles.label(button.text, label), edits }]
  })
}

/** A few words at an end of the body where a variable stands. */
const framing: Treat = (draft, findings, titles) => {
  const rules = new Set(findings.map(({ rule }) => rule))
  const text = findComponent(draft, 'BODY')?.text?.trim()
  const words = fillersFor(draft.language)
  if (text === undefined || words === null) return []
  const isAtEdge = rules.has('body-leading-trailing-variable') || rules.has('body-trailing-variable-punctuation')
  if (!isAtEdge && !rules.has('body-leading-variable-marks')) return []
  const hasWords = (part: string): boolean => /[\p{L}\p{N}]/u.test(part)
  const [first, last] = [text.indexOf('{{'), text.lastIndexOf('}}')]
  const begins = first >= 0 && !hasWords(text.slice(0, first))
  const ends = last >= 0 && !hasWords(text.slice(last))
  const closed = ends ? `${text}${/[.!?।]$/.test(text) ? '' : '.'} ${words.closing}` : text
  const next = begins ? `${words.opening} ${closed}` : closed
  if (next === text) return []
  return [{ title: ends ? titles.closing : titles.opening, edits: [{ op: 'set_body', text: next }] }]
}

/** Braces that enclose a name, but not as Meta wants it: `{1}`, `{{ name }}`. */
const bracing: Treat = (draft, findings, titles) => {
  const text = findComponent(draft, 'BODY')?.text
  if (text === undefined || !findings.some(({ rule }) => rule.startsWith('var-'))) return []
  const replacements = findMalformedBraces(text).flatMap((range): { range: Range; by: string }[] => {
    const name = text.slice(...range).replace(/[{}\s]/g, '')
    return /^[A-Za-z0-9_]+$/.test(name) ? [{ range, by: `{{${name.toLowerCase()}}}` }] : []
  })
  if (replacements.length === 0) return []
  const next = withReplaced(text, replacements)
  const known = samplesOfBody(findComponent(draft, 'BODY'))
  const examples = variablesIn(next, known).map(({ name, before, after, example }) => ({
    variable: name,
    example: example ?? sampleFor(before, name, draft.language, after),
  }))
  const edits: Edit[] = [
    { op: 'set_body', text: next },
    { op: 'set_examples', part: 'body', examples },
  ]
  return [{ title: titles.braces, edits }]
}

const repairing: Treat = (draft, _findings, titles) => {
  const { edits, rules } = repairOf(draft)
  return edits.length === 0 ? [] : [{ title: titles.repair(rules), edits }]
}

/** In this order, because what is left out needs no other change. */
const treats: readonly Treat[] = [cutting, repairing, bracing, calming, relabelling, framing]

/** Everything that helps, one after the other, each on what the others have left. */
function* together(draft: Draft, find: Find, titles: Titles): Generator<undefined, Treatment[]> {
  const steps: Treatment[] = []
  let current = draft
  for (const treat of treats) {
    for (const step of treat(current, find(current), titles)) {
      steps.push(step)
      current = applyEdits(current, step.edits)
    }
    yield
  }
  if (steps.length < 2) return steps
  return [{ title: steps.map(({ title }) => title).join('; '), edits: steps.flatMap(({ edits }) => edits) }]
}

/** What is held against a draft. */
type Find = (draft: Draft) => readonly Finding[]

/** All that may help: everything together first, then one at a time, then another category. Pauses between its steps. */
export function* treatmentsFor(draft: Draft, find: Find, titles: Titles): Generator<undefined, Treatment[]> {
  const findings = find(draft)
  const hasCode = findings.some(({ rule }) => isOneTimeCode(rule))
  const sells = findings.some(({ rule }) => isPromotion(rule)) && draft.category === 'UTILITY'
  const marketing: Edit[] = [{ op: 'set_category', category: 'MARKETING' }]
  const all = yield* together(draft, find, titles)
  const single: Treatment[] = []
  for (const treat of treats) {
    single.push(...treat(draft, findings, titles))
    yield
  }
  return [
    ...all,
    ...single,
    ...(sells && !hasCode ? [{ title: titles.marketing, edits: marketing }] : []),
    ...(hasCode ? [{ title: titles.authentication, edits: authentication }] : []),
  ]
}

/** Meta presets everything but the button. */
const authentication: Edit[] = [
  { op: 'clear', part: 'header' },
  { op: 'clear', part: 'footer' },
  { op: 'clear', part: 'buttons' },
  { op: 'clear', part: 'parameter_format' },
  { op: 'clear', part: 'body' },
  { op: 'set_category', category: 'AUTHENTICATION' },
  { op: 'set_authentication', otp_type: 'COPY_CODE', add_security_recommendation: true, code_expiration_minutes: 10 },
]
