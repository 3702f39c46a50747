import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../../src/llm/openai/messages.ts'
import { inTurns, withoutSystemRole } from '../../../src/llm/openai/roles.ts'

type Role = ChatMessage['role']
const said = (roles: string): ChatMessage[] =>
  [...roles].map((role, index) => ({
    role: { s: 'system', u: 'user', a: 'assistant' }[role] as Role,
    content: `${role}${index}`,
  }))
const brief = (messages: readonly ChatMessage[]): string =>
  messages.map(({ role, content }) => `${role[0]}:${content.replaceAll('\n\n', '+')}`).join(' ')

describe('the roles of a request', () => {
  it.each([
    ['su', 's:s0 u:u1'],
    ['suuau', 's:s0 u:u1+u2 a:a3 u:u4'],
    ['sau', 's:s0 u:… a:a1 u:u2'],
    ['suaau', 's:s0 u:u1 a:a2+a3 u:u4'],
    ['suau', 's:s0 u:u1 a:a2 u:u3'],
  ])('%s are in turns, the user first', (roles, expected) => {
    expect(brief(inTurns(said(roles)))).toBe(expected)
  })

  it.each([
    ['su', 'u:s0+u1'],
    ['sau', 'u:s0 a:a1 u:u2'],
    ['suau', 'u:s0+u1 a:a2 u:u3'],
  ])('%s begin with the prompt where there is no system role', (roles, expected) => {
    expect(brief(withoutSystemRole(inTurns(said(roles)).filter(({ content }) => content !== '…')))).toBe(expected)
  })

  it('alternate, whatever was said, and no word is lost', () => {
    const talk = fc.array(fc.constantFrom('u', 'a'), { maxLength: 12 }).map((roles) => said(`s${roles.join('')}u`))
    fc.assert(
      fc.property(talk, (messages) => {
        for (const placed of [inTurns(messages).slice(1), withoutSystemRole(inTurns(messages))]) {
          const roles = placed.map(({ role }) => role)
          expect(roles).toEqual(roles.map((_, index) => (index % 2 === 0 ? 'user' : 'assistant')))
          expect(roles.length % 2).toBe(1)
        }
        const all = inTurns(messages)
          .map(({ content }) => content)
          .join(' ')
        expect(messages.filter(({ content }) => !all.includes(content))).toEqual([])
      }),
    )
  })
})
