/** Where an answer repeats the whole template as a list, which stands in the preview beside it. Pure. */
import type { Draft } from '../api/types.ts'
import { findPart } from './parts.ts'

const sign = '• '

/** The end of the entry that begins here: of its line, or of a value that has several. */
function endOfEntry(text: string, from: number, values: readonly string[]): number {
  const start = text.indexOf(': ', from) + 2
  const value = values.find((one) => text.startsWith(one, start))
  const line = text.indexOf('\n', value === undefined ? from : start + value.length)
  return line === -1 ? text.length : line
}

/**
 * The list begins with the line before its entries. Only one with the very name and text of the draft is its list: what is
 * proposed, or not in the draft, stays.
 */
export function listIn(reply: string, draft: Draft): readonly [from: number, to: number] | null {
  const body = findPart(draft, 'BODY')?.text
  const values = [body, draft.name].filter((value) => value !== undefined)
  const first = reply.search(/^• /m)
  if (first === -1 || values.length === 0) return null
  let to = endOfEntry(reply, first, values)
  while (reply.startsWith(sign, to + 1)) to = endOfEntry(reply, to + 1, values)
  const list = reply.slice(first, to)
  if (!values.every((value) => list.includes(`: ${value}`))) return null
  return [reply.lastIndexOf('\n', first - 2) + 1, to]
}
