/** A first message that goes on with orders to tell something besides: "…, and it should also say that parking is free". */
import { after } from '../../assistant/later/adding.ts'
import { ordersMore } from '../../assistant/later/anywhere.ts'
import { findComponent } from '../../template/draft.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'

type Reads = (request: ExtractionRequest) => Extraction

/** In UTF-16 units; longer messages are texts. */
const longest = 500
const mostCuts = 12

/** Where something else may begin. */
const cutsIn = (message: string): number[] =>
  Array.from(message.matchAll(/[.!?;,।–—]\s|\n/g), ({ 0: mark, index }) => index + mark.length).slice(0, mostCuts)

const sentenceAt = (message: string, at: number): string => message.slice(at).split(/[.!?।\n](?=\s|$)/)[0] ?? ''

/** The message as a brief, and then as the orders that follow it; null if none does, or if one of both says nothing. */
export function understandFirst(request: ExtractionRequest, read: Reads): Extraction | null {
  const { message, draft } = request
  if (message.length > longest || findComponent(draft, 'BODY') !== undefined) return null
  const cut = cutsIn(message).find((at) => ordersMore({ ...request, message: sentenceAt(message, at) }))
  if (cut === undefined) return null
  const first = read({ ...request, message: message.slice(0, cut).trim() })
  if (!first.edits.some(({ op }) => op === 'set_body')) return null
  const next = after(request, first)
  const memory = { ...request.memory, ...next.memory }
  const later = { ...request, draft: next.draft, memory, message: message.slice(cut), asked: 'confirm' as const }
  const second = read(later)
  const isDone = second.unused === undefined && second.edits.some(({ op }) => op === 'set_body')
  if (!isDone) return null
  return { ...first, edits: [...first.edits, ...second.edits], facts: [...first.facts, ...second.facts] }
}
