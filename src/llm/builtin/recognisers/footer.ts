/** The footer: words or none. */
import { findComponent } from '../../../template/draft.ts'
import type { Concept } from '../concepts.ts'
import { isAuthentication, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has } from '../text/token.ts'
import { isUnwanted, wordsFor } from './wording.ts'

const footers = new Set<Concept>(['FOOTER'])

export function recogniseFooter(clause: Clause, reading: Reading): boolean {
  if (!clause.tokens.some((token) => has(token, 'FOOTER')) || clause.tokens.some((token) => has(token, 'SAMPLE')))
    return false
  if (isUnwanted(clause, footers)) {
    if (findComponent(reading.draft(), 'FOOTER')) reading.edit({ op: 'clear', part: 'footer' })
    reading.fact('wants_footer', 'no')
    reading.signal('skip')
    return false
  }
  const words = wordsFor(clause, reading, 'FOOTER')
  if (words !== '') {
    if (isAuthentication(reading)) reading.say(reading.speech.replies.authenticationPreset)
    else reading.edit({ op: 'set_footer', text: words })
  } else if (clause.tokens.some((token) => has(token, 'ADD', 'WANT', 'CREATE', 'WITH')))
    reading.fact('wants_footer', 'yes')
  return false
}
