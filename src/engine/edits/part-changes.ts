/** The changes of a turn as callers get them: part, value before, value after. Pure. */
import type { Change } from './changes.ts'

/** Values as in the template: a text, a button, samples; null where there is none. */
export interface PartChange {
  part: string
  before: unknown
  after: unknown
}

/** A list of changes for an answer, in the order of the template. */
export const partChanges = (changes: readonly Change[]): PartChange[] => changes.map(partChange)

function partChange(change: Change): PartChange {
  switch (change.part) {
    case 'category':
    case 'language':
    case 'name':
    case 'body':
    case 'footer':
      return { part: change.part, before: change.from ?? null, after: change.to ?? null }
    case 'header':
      return {
        part: 'header',
        before: change.from?.text ?? change.from?.format ?? null,
        after: change.to?.text ?? change.to?.format ?? null,
      }
    case 'button':
      return change.kind === 'removed'
        ? { part: 'button', before: change.button, after: null }
        : { part: 'button', before: change.before ?? null, after: change.button }
    case 'samples':
      return { part: 'samples', before: null, after: change.samples }
    case 'numbers':
      return {
        part: `${change.of} variables`,
        before: change.moves.map(({ from }) => from),
        after: change.moves.map(({ to }) => to),
      }
    case 'authentication':
      return {
        part: 'authentication',
        before: null,
        after: { add_security_recommendation: change.security, code_expiration_minutes: change.minutes ?? null },
      }
    case 'option':
      return { part: change.option, before: null, after: change.draft[change.option] ?? null }
    case 'carousel':
    case 'limited_time_offer':
    case 'call_permission_request':
      return { part: change.part, before: null, after: change.to }
    case 'details':
      return { part: change.of, before: null, after: 'details' }
    case 'buttons':
      return { part: 'buttons', before: null, after: 'reordered' }
    case 'everything':
      return { part: 'everything', before: null, after: null }
  }
}
