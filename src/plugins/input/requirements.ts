/** Says what a value of a request must be, where its schema leaves that to us. Pure. */
import type { z } from 'zod'

type RawIssue = z.core.$ZodRawIssue

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

const units: Readonly<Record<string, string>> = { string: 'character', array: 'entry' }
const plurals: Readonly<Record<string, string>> = { character: 'characters', entry: 'entries' }

/** "at most 60 characters", "at least 1". */
function bounded(side: 'at least' | 'at most', bound: unknown, origin: string): string {
  const unit = units[origin]
  if (unit === undefined) return `must be ${side} ${bound}`
  return `must have ${side} ${bound} ${Number(bound) === 1 ? unit : plurals[unit]}`
}

/** Without the name of the value and without a full stop: "must be text". */
export function requirementOf(issue: RawIssue): string {
  if (issue.input === undefined) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`
    case 'too_small':
      return bounded('at least', issue.minimum, issue.origin)
    case 'too_big':
      return bounded('at most', issue.maximum, issue.origin)
    case 'invalid_union':
      return issue.discriminator === undefined ? 'has a form that is not known' : 'is of a kind that is not known'
    case 'invalid_format':
      return `must be a valid ${String(issue.format).replaceAll('_', ' ')}`
    default:
      return 'is not valid'
  }
}
