/** What is being understood of one message: grows clause by clause and always knows the draft as it would be by now. */

import { withVariables } from '../../assistant/reading/placeholders.ts'
import { type Button, buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { distinctNames } from '../../template/placeholders.ts'
import type { Intent } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import type { Speech } from './lexicon/speech.ts'
import type { Clause } from './text/clauses.ts'

/** Signs of what the user is doing; `intent.ts` weighs them. */
export type Signal = Intent | 'hold' | 'thanks' | 'hello' | 'praise' | 'kudos' | 'sure' | 'write' | 'choose'

export interface Reading {
  readonly request: ExtractionRequest
  readonly speech: Speech
  readonly clauses: readonly Clause[]
  readonly edits: readonly Edit[]
  readonly facts: ReadonlyMap<string, string>
  readonly signals: ReadonlySet<Signal>
  readonly replies: readonly string[]
  /** The draft with the edits so far. */
  draft(): Draft
  edit(edit: Edit): void
  fact(key: string, value: string): void
  signal(signal: Signal): void
  say(words: string): void
}

const longestFact = 200

export function createReading(request: ExtractionRequest, speech: Speech, clauses: readonly Clause[]): Reading {
  const edits: Edit[] = []
  const facts = new Map<string, string>()
  const signals = new Set<Signal>()
  const replies: string[] = []
  let draft = request.draft
  return {
    request,
    speech,
    clauses,
    edits,
    facts,
    signals,
    replies,
    draft: () => draft,
    edit(given) {
      const edit = given.op === 'set_body' ? { ...given, text: withVariables(given.text) } : given
      edits.push(edit)
      draft = applyEdit(draft, edit)
    },
    fact: (key, value) => void facts.set(key, value.slice(0, longestFact)),
    signal: (signal) => void signals.add(signal),
    say(words) {
      if (words !== '' && !replies.includes(words)) replies.push(words)
    },
  }
}

export const bodyText = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''
export const headerText = (draft: Draft): string => findComponent(draft, 'HEADER')?.text ?? ''
export const footerText = (draft: Draft): string => findComponent(draft, 'FOOTER')?.text ?? ''
export const buttons = (reading: Reading): Button[] => buttonsOf(reading.draft())
export const variableNames = (draft: Draft): string[] => distinctNames(bodyText(draft))
export const isAuthentication = (reading: Reading): boolean => reading.draft().category === 'AUTHENTICATION'
