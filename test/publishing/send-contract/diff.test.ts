import { describe, expect, it } from 'vitest'
import { diffContracts, sendContract } from '../../../src/publishing/index.ts'

const contractOf = (text: string, ...buttons: object[]) =>
  sendContract({
    name: 'a',
    language: 'en',
    category: 'UTILITY',
    components: [{ type: 'BODY', text }, ...(buttons.length > 0 ? [{ type: 'BUTTONS', buttons }] : [])],
  })

const call = { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550100123' }
const url = { type: 'URL', text: 'Open', url: 'https://example.com/{{1}}', example: ['a'] }
const short = 'Your tea {{1}} is on its way.'

describe('the difference between two contracts', () => {
  it.each([
    ['nothing', contractOf(short), contractOf(short), [], false],
    [
      'a variable more',
      contractOf(short),
      contractOf('Your tea {{1}} is on its way to {{2}}.'),
      ['values body_1', 'added body_2'],
      true,
    ],
    ['a variable less', contractOf(short), contractOf('Your tea is on its way.'), ['removed body_1'], true],
    ['shorter words', contractOf(short), contractOf('Tea {{1}} is coming.'), ['values body_1'], false],
    ['longer words', contractOf('Tea {{1}} is coming.'), contractOf(short), ['values body_1'], true],
    ['a button before another', contractOf(short, url), contractOf(short, call, url), [], false],
    [
      'an optional payload',
      contractOf(short),
      contractOf(short, { type: 'QUICK_REPLY', text: 'Ok' }),
      ['added quick_reply_payload'],
      false,
    ],
  ])('%s', (_what, before, after, changes, isBreaking) => {
    const found = diffContracts(before, after)
    expect(found.changes.map(({ kind, parameter }) => `${kind} ${parameter}`).sort()).toEqual([...changes].sort())
    expect(found.breaking).toBe(isBreaking)
  })

  it('says that code has to be made anew when only an index moved', () => {
    expect(diffContracts(contractOf(short, url), contractOf(short, call, url)).code_changed).toBe(true)
    expect(diffContracts(contractOf(short), contractOf(short)).code_changed).toBe(false)
  })
})
