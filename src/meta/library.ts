/** Meta's library of ready templates. */
import type { LibraryTemplate, Meta } from './contract.ts'
import { unreadable } from './fault.ts'
import type { Graph } from './graph.ts'
import { type Json, recordsOf, textOf, textsOf } from './json.ts'
import { nextPage } from './paging.ts'

/** Null for what has no name or no text. */
function readLibraryTemplate(value: Json): LibraryTemplate | null {
  const [name, body] = [textOf(value.name), textOf(value.body)]
  if (name === null || body === null) return null
  return {
    id: textOf(value.id) ?? name,
    name,
    language: textOf(value.language) ?? '',
    category: textOf(value.category) ?? 'UNKNOWN',
    topic: textOf(value.topic),
    useCase: textOf(value.usecase),
    industries: textsOf(value.industry),
    header: textOf(value.header),
    body,
    bodyParams: textsOf(value.body_params),
    footer: textOf(value.footer),
    buttons: recordsOf(value.buttons),
  }
}

export const createLibrary = (graph: Graph): Pick<Meta, 'searchLibrary'> => ({
  async searchLibrary(credentials, { useCase, ...asked }, options) {
    const answer = await graph(credentials, {
      method: 'GET',
      path: ['message_template_library'],
      query: { ...asked, usecase: useCase },
      effect: 'none',
      signal: options?.signal,
    })
    if (!Array.isArray(answer.data)) throw unreadable('none')
    const templates = recordsOf(answer.data).flatMap((item) => readLibraryTemplate(item) ?? [])
    return { templates, after: nextPage(answer, asked.after) }
  },
})
