import { describe, expect, it } from 'vitest'
import { activityActions } from '../../src/activity/index.ts'
import { noPolicy } from '../../src/validator/policy.ts'
import type { ActivityEntry } from '../../src/web/api/types.ts'
import { choices, sentenceOf, templateOf } from '../../src/web/team/activity-words.ts'
import { rulesOf } from '../../src/web/team/policy-words.ts'
import { asA, endOf, stateOfKey } from '../../src/web/team/words.ts'

type Told = Pick<ActivityEntry, 'action' | 'actor' | 'subject'>

const named = (kind: string, id: string | null) => ({ kind, id, salt: null, digest: null })
const entry = (action: string, actor = named('user', 'olga'), subject = named('session', 's1')): Told => ({
  action,
  actor,
  subject,
})

describe('an entry of the activity log', () => {
  it.each([...activityActions])('%s is told in a sentence', (action) => {
    for (const subject of [named('user', 'ed'), named('user', null), named('session', 's1')]) {
      for (const actor of [named('user', 'olga'), named('user', null), named('system', null), named('api_key', 'k')]) {
        const sentence = sentenceOf(entry(action, actor, subject))
        expect(sentence).toMatch(/^\S.* .*\.$/)
        expect(sentence).not.toMatch(/[{}_]|null|undefined/)
      }
    }
  })

  it.each<[string, Told]>([
    ['olga began a template.', entry('session.created')],
    ['olga changed the role of ed.', entry('member.role_changed', undefined, named('user', 'ed'))],
    ['ed joined the team.', entry('member.joined', named('user', 'ed'), named('user', 'ed'))],
    ['olga left the team.', entry('member.removed', undefined, named('user', 'olga'))],
    ['olga removed ed from the team.', entry('member.removed', undefined, named('user', 'ed'))],
    ['An API key deleted a template.', entry('session.deleted', named('api_key', 'key:1'))],
    ['The service encrypted an access key anew.', entry('secret.rotated', named('system', null))],
    ['Somebody whose account is deleted created an API key.', entry('api_key.created', named('user', null))],
    ['olga: voice recorded.', entry('voice.recorded')],
  ])('%s', (sentence, told) => {
    expect(sentenceOf(told)).toBe(sentence)
  })

  it('leads to its template while that is there', () => {
    expect(templateOf(entry('template.finalised'))).toBe('s1')
    expect(templateOf(entry('session.deleted'))).toBeNull()
    expect(templateOf(entry('api_key.created', undefined, named('api_key', 'k')))).toBeNull()
  })

  it('can be asked for by everything that happens in a team', () => {
    const actions = choices.map(([action]) => action)
    expect(actions).toContain('member.joined')
    expect(actions.filter((action) => action.startsWith('user.'))).toEqual([])
    expect(activityActions.filter((action) => actions.includes(action))).toHaveLength(actions.length)
  })
})

describe('the rules of a team', () => {
  it('are sentences, one for each setting of the policy', () => {
    expect(rulesOf({ ...noPolicy })).toEqual([])
    const rules = rulesOf({
      allowedLanguages: ['en', 'pt_BR'],
      reservedNamePrefixes: ['sys_', 'tmp_'],
      requiredNamePrefix: 'shop_',
      forbiddenLinkHosts: ['bit.ly'],
      forbiddenWords: ['cheap', 'free money'],
      tone: 'calm',
      weakRules: 'warning',
    })
    expect(rules).toHaveLength(Object.keys(noPolicy).length)
    expect(rules[0]).toBe('Only these languages: English, Portuguese (Brazil).')
  })
})

describe('a key', () => {
  const at = Date.parse('2026-11-30T10:00:00Z')
  it.each([
    ['works', null, null],
    ['ends', null, '2026-12-01T10:00:00.000Z'],
    ['expired', null, '2026-11-30T10:00:00.000Z'],
    ['revoked', '2026-11-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z'],
  ])('%s', (state, revoked_at, expires_at) => {
    expect(stateOfKey({ revoked_at, expires_at }, at)).toBe(state)
  })

  it('lives for days, or for ever', () => {
    expect(endOf('', at)).toBeNull()
    expect(endOf('7', at)).toBe('2026-12-07T10:00:00.000Z')
  })
})

it('a role has its article', () => {
  expect((['owner', 'editor', 'reviewer', 'viewer'] as const).map(asA)).toEqual([
    'an owner',
    'an editor',
    'a reviewer',
    'a viewer',
  ])
})
