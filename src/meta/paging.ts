/** Pages of Meta's lists. Pure. */
import { type Json, recordOf, textOf } from './json.ts'

/**
 * The cursor of the next page; null after the last one. `paging.next` only says that there is one: it is an address from
 * outside with the token in it, and is never followed. Nor is a cursor that leads to the same page.
 */
export function nextPage(answer: Json, asked: string | undefined): string | null {
  const paging = recordOf(answer.paging)
  const after = textOf(recordOf(paging.cursors).after)
  return textOf(paging.next) === null || after === asked ? null : after
}
