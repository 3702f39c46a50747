/** Clauses of a first message that are for the customers: "no logos on clothes" removes no button "No". */
import { isGalleryWord } from '../../assistant/brief/vocabulary.ts'
import { readBrief } from '../../assistant/reading/index.ts'
import type { Role } from '../../assistant/roles/index.ts'
import { findComponent } from '../../template/draft.ts'
import type { ExtractionRequest } from '../model.ts'
import { buttonConcepts, type Concept } from './concepts.ts'
import type { Clause } from './text/clauses.ts'
import { hasAny, type Token } from './text/token.ts'

/** In UTF-16 units; a longer message is a text, or a list of labelled parts. */
const longest = 600

/** Words by which a part is named, or something is done to one. */
const ofParts: ReadonlySet<Concept> = new Set([...buttonConcepts, 'HEADER', 'FOOTER', 'IMAGE', 'ADD', 'REMOVE'])

/** What the words and marks from the first of some tokens to the last are there for. */
export function rolesIn(
  said: readonly Token[],
  { message, userLanguage }: ExtractionRequest,
): { role: Role; isMark: boolean }[] {
  const { message: read, roles } = readBrief(message, userLanguage, isGalleryWord, true)
  const [from, to] = [said[0]?.from ?? 0, said.at(-1)?.to ?? 0]
  return read.tokens.flatMap((token, at) =>
    token.from >= from && token.to <= to ? [{ role: roles?.[at] ?? 'us', isMark: token.kind === 'mark' }] : [],
  )
}

/** Whether a word is a part of the name of the business, with others behind it: "Polish Please". */
export function isInName({ from, to }: Token, { message, userLanguage }: ExtractionRequest): boolean {
  const { message: read, values } = readBrief(message, userLanguage, isGalleryWord, true)
  const name = values.find(({ kind }) => kind === 'business')
  return read.tokens.slice(name?.from ?? 0, (name?.to ?? 1) - 1).some((token) => token.from <= from && to <= token.to)
}

/** "Clase de inglés": whether a told word goes with the noun before it. */
export function isOfNoun({ from }: Token, { message, userLanguage }: ExtractionRequest): boolean {
  const { message: read, roles } = readBrief(message, userLanguage, isGalleryWord, true)
  const at = read.tokens.findIndex((token) => token.from === from)
  return roles?.[at] === 'told' && read.marks.covers(at - 1, 'nameGlue', 'dateGlue') && roles[at - 2] === 'told'
}

/** Whether a clause of a first message is one for the customers, of what it is for, or of what differs: none of its words is about a part. */
export function tellsCustomers(clause: Clause, request: ExtractionRequest): boolean {
  const { tokens, valueTokens, slot } = clause
  const isText = slot !== null || request.message.length > longest || findComponent(request.draft, 'BODY') !== undefined
  if (isText) return false
  const told = (said: readonly Token[]): boolean[] =>
    rolesIn(said, request).flatMap(({ role, isMark }) => (isMark ? [] : [forCustomers.has(role)]))
  const own = rolesIn([...tokens, ...valueTokens], request).flatMap(({ role, isMark }) => (isMark ? [] : [role]))
  // "Title different each time": what differs is no header, whatever its name is.
  const isNamed = tokens.some((token) => hasAny(token, ofParts) && !told([token]).every(Boolean))
  return !isNamed && !own.includes('part') && own.some((role) => forCustomers.has(role))
}

const forCustomers: ReadonlySet<Role> = new Set(['told', 'varying', 'occasion'])
