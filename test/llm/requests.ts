/** Extraction requests for tests, empty where nothing is said. */
import type { ExtractionRequest, Memory } from '../../src/llm/model.ts'

export const emptyMemory: Memory = {
  category: null,
  language_pref: null,
  business_type: null,
  brand_name: null,
  wants_header: null,
  wants_footer: null,
  wants_buttons: null,
  facts: {},
}

export const requestOf = (given: Partial<ExtractionRequest> = {}): ExtractionRequest => ({
  message: 'Hello',
  draft: { components: [] },
  memory: emptyMemory,
  missing: ['category', 'language', 'name', 'body'],
  issues: [],
  asked: null,
  offered: [],
  recent: [],
  userLanguage: null,
  tone: null,
  ...given,
})
