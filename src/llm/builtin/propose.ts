/** Proposes a complete template as soon as a message says what it is for, and tells one of ours again in another form. */

import { isOrdered } from '../../assistant/brief/glue.ts'
import { briefOf, startsAnew } from '../../assistant/brief/index.ts'
import { retellingOf } from '../../assistant/brief/retell.ts'
import type { Brief } from '../../assistant/contract.ts'
import { isTalk } from '../../assistant/frames/talk.ts'
import { isFunctional } from '../../assistant/reading/functional.ts'
import { type Message, readMessage } from '../../assistant/reading/index.ts'
import { emptyDraft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Extraction, Remarks } from '../extraction.ts'
import type { Asked, ExtractionRequest } from '../model.ts'
import type { Concept } from './concepts.ts'
import { isQuestion } from './questions.ts'
import { isAuthentication, type Reading } from './reading.ts'
import { leavesName, toName } from './recognisers/name.ts'
import { isLimit } from './rewrite/shorten.ts'
import type { Clause } from './text/clauses.ts'
import { has } from './text/token.ts'
import { rolesIn } from './told-clauses.ts'

/** What a proposal says beside its edits. */
type Proposed = Remarks & Pick<Extraction, 'question'>

/** Questions whose answer may tell what the template is for. */
const open: ReadonlySet<Asked | null> = new Set<Asked | null>([null, 'purpose', 'body', 'category', 'language'])

/** What the edit is about; two edits about the same contradict each other. */
const subjectOf = (edit: Edit): string =>
  edit.op === 'set_examples'
    ? `examples of ${edit.part}`
    : edit.op.replace(/^(?:add|change|move|remove)_button$/, 'set_buttons')

/** Parts that the person has set, here or before, stay as they are. */
function isTaken(edit: Edit, { request, edits }: Reading): boolean {
  const { draft } = request
  const isSaid = edits.some((said) => subjectOf(said) === subjectOf(edit))
  if (edit.op === 'set_category') return isSaid || draft.category !== undefined
  if (edit.op === 'set_language') return isSaid || draft.language !== undefined
  if (edit.op === 'set_name') return isSaid || draft.name !== undefined
  const types = { set_header: 'HEADER', set_footer: 'FOOTER', set_buttons: 'BUTTONS' } as const
  const type = edit.op in types ? types[edit.op as keyof typeof types] : null
  return isSaid || draft.components.some((component) => component.type === type)
}

const isUnwanted = ({ op }: Edit, { request: { memory } }: Reading): boolean =>
  (op === 'set_header' && memory.wants_header === false) ||
  (op === 'set_footer' && memory.wants_footer === false) ||
  (op === 'set_buttons' && memory.wants_buttons === false)

const partOf: Readonly<Partial<Record<Edit['op'], string>>> = {
  set_category: 'category',
  set_language: 'language',
  set_name: 'name',
  set_header: 'header',
  set_body: 'body',
  set_authentication: 'body',
  set_footer: 'footer',
  set_buttons: 'buttons',
}

/** The proposal for a message that is a brief; remarks are empty if it is none. */
export function propose(reading: Reading, carriedOut: readonly Clause[]): Proposed {
  const { request, clauses } = reading
  if (reading.edits.some(({ op }) => op === 'set_body')) return {}
  const isAnew = startsAnew(request)
  const hasText = request.draft.components.some(({ type }) => type === 'BODY') && !isAnew
  if (hasText || !(isAnew || open.has(request.asked))) return {}
  if (clauses.every(isQuestion)) return {}
  const now = { ...request, draft: isAnew ? emptyDraft() : reading.draft() }
  const own = briefOf(now, settingsIn(clauses, carriedOut, request))
  // Whoever only asks for the text may have told before what it is about.
  const brief = own === null || own.options !== undefined ? (ofAll(now, clauses) ?? own) : own
  // A code was heard; nothing else is near.
  if (brief?.options !== undefined && isAuthentication(reading)) return {}
  // What was answered already is not a brief as well, unless the brief tells something.
  const isAnswered =
    reading.replies.length > 0 && !wantsText(clauses) && !brief?.facts.some(({ key }) => key.startsWith('brief.'))
  if (brief !== null && isAnew) return takeAnew(brief, reading)
  if (brief !== null && !isAnswered) return take(brief, reading)
  if (wantsText(clauses) && reading.replies.length === 0) {
    reading.say(reading.speech.replies.tellMe)
    reading.signal('edit')
  }
  return {}
}

const wantsText = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ tokens }) =>
      tokens.some((token) => has(token, 'WRITE')) &&
      !tokens.some((token) => has(token, 'HEADER', 'FOOTER', 'BUTTON', 'SAMPLE', 'NAME')),
  )

const longestTold = 1500
/** "You decide" and "English" tell nothing. */
const fewestWordsTold = 5

/** Who asks for a text may have told before what it is about. */
function ofAll(request: ExtractionRequest, clauses: readonly Clause[]): Brief | null {
  if (!wantsText(clauses)) return null
  const told = request.recent
    .filter(({ role, content }) => role === 'user' && content.split(/\s+/).length >= fewestWordsTold)
    .map(({ content }) => content)
  const message = [...told, request.message].join('\n').slice(-longestTold)
  const brief = told.length === 0 ? null : briefOf({ ...request, message })
  return brief?.options === undefined ? brief : null
}

const settings: readonly Concept[] = [
  ...([
    'CATEGORY',
    'CATEGORY_VALUE',
    'LANGUAGE',
    'LANGUAGE_VALUE',
    'REGION',
    'NAME',
    'CALLED',
    'RENAME',
    'TEMPLATE',
  ] as const),
  ...(['WRITE', 'YOURSELF', 'CHOOSE', 'CREATE', 'PLEASE', 'FILLER'] as const),
]

/** So many words say what a template is for, or whom it is for. */
const fewestOfBrief = 3

/** "The pool is closed on Monday, with a call button": a brief, whatever else was heard in it. */
function isBriefAsWell(clause: Clause, request: ExtractionRequest): boolean {
  const own = rolesIn(clause.tokens, request).map(({ role }) => role)
  const isFor = own.filter((role) => role === 'occasion' || role === 'whom' || role === 'told').length >= fewestOfBrief
  return clause.slot === null && isFor && own.includes('part')
}

/** The parts of a message that set something else, or ask for the text: no words of a brief. */
function settingsIn(
  clauses: readonly Clause[],
  carriedOut: readonly Clause[],
  request: ExtractionRequest,
): { from: number; to: number }[] {
  return clauses.flatMap((clause) => {
    const [first] = clause.tokens
    const last = clause.tokens.at(-1)
    const isWhole = carriedOut.includes(clause) && !isBriefAsWell(clause, request)
    if (isWhole && first && last)
      return [{ from: first.from, to: Math.max(last.to, clause.valueTokens.at(-1)?.to ?? 0) }]
    return clause.tokens.filter((token) => token.kind === 'snake' || has(token, ...settings))
  })
}

/** "Now one for …": another template takes the place of the one that stands; nothing of that one is left. */
function takeAnew(brief: Brief, reading: Reading): Proposed {
  const { components } = reading.request.draft
  const isSet = (type: string): boolean => brief.edits.some(({ op }) => op === `set_${type.toLowerCase()}`)
  for (const type of ['HEADER', 'FOOTER', 'BUTTONS'] as const) {
    const isLeft = brief.edits.length > 0 && components.some((part) => part.type === type) && !isSet(type)
    if (isLeft) reading.edit({ op: 'clear', part: partsOfType[type] })
  }
  return accept(brief, brief.edits, reading)
}

const partsOfType = { HEADER: 'header', FOOTER: 'footer', BUTTONS: 'buttons' } as const

const take = (brief: Brief, reading: Reading): Proposed =>
  accept(
    brief,
    brief.edits.filter((edit) => !isTaken(edit, reading) && !isUnwanted(edit, reading)),
    reading,
  )

function accept(
  { facts, reply, question, assumed, options, unused, open }: Brief,
  edits: readonly Edit[],
  reading: Reading,
): Proposed {
  const parts = new Set(edits.flatMap(({ op }) => partOf[op] ?? []))
  for (const edit of edits) reading.edit(edit)
  for (const { key, value } of facts) reading.fact(key, value)
  reading.say(reply)
  return {
    ...(assumed === undefined ? {} : { assumed: assumed.filter(({ part }) => parts.has(part)) }),
    ...(question === undefined ? {} : { question }),
    ...(options === undefined ? {} : { options }),
    ...(unused === undefined || unused.length === 0 ? {} : { unused }),
    ...(open === undefined || open.length === 0 ? {} : { open: open.filter((words) => !isLimit(words)) }),
  }
}

function carryOut(brief: Brief | null, reading: Reading): Proposed | null {
  if (brief === null) return null
  for (const edit of brief.edits) reading.edit(edit)
  for (const { key, value } of brief.facts) reading.fact(key, value)
  reading.say(brief.reply)
  reading.signal('edit')
  return brief.question === undefined ? {} : { question: brief.question }
}

const isOpenToChange = ({ asked }: ExtractionRequest): boolean => asked === null || asked === 'confirm'

/** Small words ask for nothing, whatever they are elsewhere: "qué bonito". */
const asks = (message: Message): boolean =>
  isOrdered({ ...message, tokens: message.tokens.filter((_, at) => !isFunctional(message, at)) })

/** In UTF-16 units; a longer message says more. */
const longestPraise = 200

/** "Nice, I like it": praise is no wish for another tone; null if there is nothing else. */
function withoutPraise(request: ExtractionRequest): ExtractionRequest | null {
  if (request.message.length > longestPraise) return request
  const parts = request.message.split(/[,.!;\n]/).filter((part) => part.trim() !== '')
  const isPraise = (part: string): boolean =>
    isTalk(part, request.userLanguage) && !asks(readMessage(part, request.userLanguage))
  const wishes = parts.filter((part) => !isPraise(part))
  if (wishes.length === parts.length) return request
  return wishes.length === 0 ? null : { ...request, message: wishes.join(',') }
}

/** Says the text in another tone or language, or with one more fact, if the message is only about that. */
export function retell(reading: Reading): Proposed | null {
  if (!isOpenToChange(reading.request) && !open.has(reading.request.asked)) return null
  const request = withoutPraise(reading.request)
  return request === null ? null : carryOut(retellingOf(request), reading)
}

/** Gives the template a name of brand and purpose when the person leaves it to us. */
export function chooseName(reading: Reading): void {
  const { request, clauses, facts } = reading
  const isLeft = clauses.some(({ tokens }) => leavesName(tokens))
  const isAnswered =
    request.asked === 'name' && clauses.some(({ tokens }) => tokens.some((token) => has(token, 'YOURSELF', 'CHOOSE')))
  if ((!isLeft && !isAnswered) || reading.edits.some(({ op }) => op === 'set_name')) return
  const brand = facts.get('brand_name') ?? request.memory.brand_name ?? ''
  const purpose = facts.get('purpose') ?? request.memory.facts.purpose ?? reading.draft().category?.toLowerCase() ?? ''
  reading.edit({ op: 'set_name', name: toName(`${brand} ${purpose} message`) })
}
