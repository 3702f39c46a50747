import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/llm/builtin/understand.ts'
import { emptyMemory, requestOf } from '../../requests.ts'

const bodyOf = (message: string, given: Parameters<typeof requestOf>[0] = {}): string => {
  const edit = understand(requestOf({ message, ...given })).edits.find(({ op }) => op === 'set_body')
  return edit?.op === 'set_body' ? edit.text : ''
}

describe('a text that is asked for', () => {
  it.each([
    [
      'can you write it? 10% off all tulips till friday, my shop is called Petal & Pot',
      ['10%', 'tulips', 'Friday', 'Petal & Pot'],
    ],
    ['I need a message to tell customers their parcel arrives tomorrow', ['parcel arrives tomorrow']],
    [
      'Could you draft an invitation to our jazz night on 9 May at Blue Door? Entry is 12 euros.',
      ['Join us', 'jazz night', '9 May', '12 euros'],
    ],
    [
      'write a payment reminder for tenants of Oak Court: the rent is due on 3 June',
      ['Oak Court', 'rent is due on 3 June'],
    ],
    [
      'our trams are late because of ice. write a short apology from City Tram',
      ['because of ice', 'sorry', 'City Tram'],
    ],
    [
      'Please write a reminder that the pool is closed on Monday, and ask them to use the side door',
      ['pool is closed on Monday', 'Please use the side door'],
    ],
  ])('holds what "%s" tells', (message, facts) => {
    const body = bodyOf(message)
    for (const fact of facts) expect(body).toContain(fact)
    expect(body).not.toMatch(/\b(?:write|draft|apology|my shop|can you|customers their)\b/i)
  })

  it('holds what was told in earlier messages', () => {
    const told = understand(requestOf({ message: 'i want to offer 2 cakes for 9 euros on Sunday' }))
    expect(told.edits).toEqual([])
    const facts = Object.fromEntries(told.facts.map(({ key, value }) => [key, value]))
    expect(bodyOf('ok write it', { memory: { ...emptyMemory, facts } })).toContain('2 cakes for 9 euros on Sunday')
  })

  it('is not made up when nothing is known', () => {
    const answer = understand(requestOf({ message: 'can you write it for me?' }))
    expect(answer.edits).toEqual([])
    expect(answer.reply).toContain('what it is about')
  })

  it('never promotes in a utility template', () => {
    const draft = { category: 'UTILITY' as const, components: [] }
    expect(bodyOf('write that the new offer desk opens at 9', { draft })).not.toMatch(
      /good news|come by|make the most/i,
    )
  })
})

describe('a text that is there', () => {
  const withBody = (text: string) => ({ draft: { language: 'en', components: [{ type: 'BODY' as const, text }] } })
  const ours = 'Good news from Petal & Pot! Get 10% off all tulips. Come by soon and make the most of it!'

  it.each([
    ['and mention free delivery', 'Free delivery is included.', 'UTILITY'],
    ['also tell them that parking is free', 'Parking is free.', 'MARKETING'],
    ['they should bring their card', 'Please bring your card.', 'UTILITY'],
  ])('takes "%s" in before our last sentence', (message, sentence, category) => {
    const given = withBody(ours)
    const body = bodyOf(message, { draft: { ...given.draft, category: category as 'UTILITY' | 'MARKETING' } })
    expect(body).toContain(`${sentence} Come by soon`)
  })

  it('takes new facts in at the end of the user’s own words', () => {
    expect(bodyOf('and say that tea is free', withBody('Soup at noon.'))).toBe('Soup at noon. Tea is free.')
  })

  it.each(['make it a bit warmer', 'less stiff please', 'more formal please', 'can you try another version'])(
    'keeps its facts when asked "%s"',
    (message) => {
      const body = bodyOf(message, withBody(ours))
      expect(body).not.toBe(ours)
      expect(body).toContain('Get 10% off all tulips.')
    },
  )

  it('stays when it is the user’s own and another tone is wished for', () => {
    const answer = understand(requestOf({ message: 'make it friendlier', ...withBody('Soup at noon.') }))
    expect(answer.edits).toEqual([])
    expect(answer.reply).toContain('your own words')
  })
})
