/** Whoever has picked one of several options can try another: they stay until another text takes their place. */
import { describe, expect, it } from 'vitest'
import { optionsLeft } from '../../../src/engine/state/options.ts'
import { buttonsOf, findComponent } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { type Conversation, readyConversation, startConversation } from '../../support/conversation.ts'

const body = (text: string): Edit => ({ op: 'set_body', text })
const header = (text: string): Edit => ({ op: 'set_header', format: 'TEXT', text })
const reply = (text: string): Edit => ({ op: 'add_button', button: { type: 'QUICK_REPLY', text } })
const settings: Edit[] = [
  { op: 'set_category', category: 'MARKETING' },
  { op: 'set_language', language: 'en_US' },
  { op: 'set_name', name: 'spring_sale' },
]
const plain = { label: 'Plain', edits: [body('Our spring sale starts on Friday.')] }
const warm = { label: 'Warm', edits: [header('Spring is here'), body('Come to our sale on Friday.'), reply('See you')] }
const short = { label: 'Short', edits: [body('Friday: spring sale.'), { op: 'set_footer', text: 'Luna' } as const] }

const partsOf = ({ state: { draft } }: Conversation) => ({
  header: findComponent(draft, 'HEADER')?.text,
  body: findComponent(draft, 'BODY')?.text,
  footer: findComponent(draft, 'FOOTER')?.text,
  buttons: buttonsOf(draft).map(({ text }) => text),
})
const offered = (talk = startConversation(), options = [plain, warm, short]): Conversation => {
  talk.say('three options', { edits: talk.state.turns === 0 ? settings : [], options })
  return talk
}
const bare = { header: undefined, footer: undefined, buttons: [] }
const asPlain = { ...bare, body: 'Our spring sale starts on Friday.' }
const asWarm = { ...bare, header: 'Spring is here', body: 'Come to our sale on Friday.', buttons: ['See you'] }
const asShort = { ...bare, body: 'Friday: spring sale.', footer: 'Luna' }

describe('after a pick', () => {
  it('another takes its place, with nothing of the first left and nothing twice', () => {
    const talk = offered()
    const steps = { 'the second one': asWarm, '3': asShort, Warm: asWarm, '1': asPlain }
    for (const [message, parts] of Object.entries(steps)) {
      talk.say(message)
      expect(partsOf(talk), message).toEqual(parts)
    }
  })

  it('what the template had before comes back with an option that leaves it alone', () => {
    const talk = startConversation()
    const before = [
      header('News'),
      body('We have news for you.'),
      { op: 'set_footer', text: 'Us' } as const,
      reply('Ok'),
    ]
    talk.say('news', { edits: [...settings, ...before] })
    offered(talk)
    talk.say('Warm')
    expect(partsOf(talk)).toEqual({ ...asWarm, footer: 'Us', buttons: ['Ok', 'See you'] })
    talk.say('Plain')
    expect(partsOf(talk)).toEqual({ ...asPlain, header: 'News', footer: 'Us', buttons: ['Ok'] })
  })

  it('settings of one do not stay with the other', () => {
    const promo = { label: 'Marketing', edits: [settings[0] as Edit, body('Now 10% off.')] }
    const spanish = { label: 'Spanish', edits: [{ op: 'set_language', language: 'es' } as const, body('Ya salió.')] }
    const talk = offered(readyConversation(), [promo, spanish])
    talk.say('1')
    expect(talk.state.draft).toMatchObject({ category: 'MARKETING', language: 'en_US' })
    talk.say('2')
    expect(talk.state.draft).toMatchObject({ category: 'UTILITY', language: 'es' })
  })

  it('an option that says what the template says already is as short as it was', () => {
    const edits: Edit[] = [{ op: 'set_language', language: 'en_US' }, body('Your order has left our warehouse today.')]
    const talk = offered(readyConversation(), [
      { label: 'English', edits },
      { label: 'Warm', edits: warm.edits },
    ])
    expect(talk.state.options[0]?.edits).toEqual([
      ...edits,
      { op: 'clear', part: 'header' },
      { op: 'clear', part: 'buttons' },
    ])
  })

  it('what the person changes beside them stays', () => {
    const talk = offered(startConversation(), [plain, warm])
    talk.say('Plain')
    talk.say('Add the opt-out line')
    const { footer } = partsOf(talk)
    expect(footer).toBeDefined()
    talk.say('the second one')
    expect(partsOf(talk)).toEqual({ ...asWarm, footer })
  })

  it('the way on comes first among the suggestions, then the others', () => {
    const talk = offered()
    expect(talk.say('Plain').suggestions).toEqual(['Finalize it', 'Add the opt-out line', 'Warm', 'Short'])
    const final = talk.say('finalize', { intent: 'finalize' })
    expect(final.final).not.toBeNull()
    expect(final.suggestions.slice(-2)).toEqual(['Warm', 'Short'])
    const other = talk.say('Warm')
    expect(partsOf(talk)).toEqual(asWarm)
    expect(other.final).toBeNull()
  })

  it('they stay where the model carries out another pick', () => {
    const talk = offered()
    talk.say('Plain')
    const edits: Edit[] = [header('Spring is here'), body('Come to our sale on Friday.'), reply('See you')]
    const answer = talk.say('no, take the one with spring in it', { edits })
    expect(answer.options.map(({ picked }) => picked)).toEqual([false, true, false])
    talk.say('3')
    expect(partsOf(talk)).toEqual(asShort)
  })

  it('an undo lets all be picked again', () => {
    const talk = offered(readyConversation())
    talk.say('Plain')
    const undone = talk.say('undo', { intent: 'undo' })
    expect(undone.options.map(({ picked }) => picked)).toEqual([false, false, false])
    expect(undone.suggestions).toEqual(['Plain', 'Warm', 'Short'])
  })

  it('they are told again to whoever wants to see how things stand', () => {
    const talk = offered()
    talk.say('Plain')
    expect(talk.say('show me', { intent: 'show' }).reply).toContain(
      '2. Warm\n"Spring is here\nCome to our sale on Friday."',
    )
  })

  it.each<[string, Edit[], boolean]>([
    ['another text', [body('Something else.')], false],
    ['other words for a part of theirs', [header('Sale')], false],
    ['another button', [reply('No')], false],
    ['a part of theirs taken out', [{ op: 'clear', part: 'footer' }], false],
    ['a new beginning', [{ op: 'reset' }], false],
    ['a part that none of them has', [{ op: 'set_ttl', seconds: 60 }], true],
    ['a setting', [{ op: 'set_name', name: 'sale' }], true],
    ['a sample', [{ op: 'set_examples', part: 'body', examples: [] }], true],
    ['nothing', [], true],
  ])('%s: they stay or go', (_what, edits, stay) => {
    const { options } = offered().state
    expect(optionsLeft(options, edits)).toHaveLength(stay ? 3 : 0)
  })

  it('settings that were given in other words are no alternatives any more', () => {
    const names = ['spring', 'friday'].map((name) => ({ label: name, edits: [{ op: 'set_name', name } as const] }))
    const talk = offered(readyConversation(), names)
    expect(talk.say('call it sale', { edits: [{ op: 'set_name', name: 'sale' }] }).options).toEqual([])
  })
})

describe('a number', () => {
  it.each(['2', 'the second one'])('may answer a later question of the model: %s', (message) => {
    const talk = offered()
    talk.say('hm', { intent: 'question', question: 'How many days does it last?' })
    talk.say(message, { intent: 'edit', facts: [{ key: 'days', value: '2' }] })
    expect(partsOf(talk).body).toBeUndefined()
    talk.say('Warm')
    expect(partsOf(talk)).toEqual(asWarm)
  })

  it('picks where the model has put options on the table with a question', () => {
    const talk = startConversation()
    talk.say('options', { edits: settings, options: [plain, warm], question: 'Which do you like?' })
    talk.say('2')
    expect(partsOf(talk)).toEqual(asWarm)
  })
})

it.each(['finalize', 'Finalize it', 'undo', 'yes'])(
  'a label that is a command does not stand in for it: %s',
  (label) => {
    const talk = offered(readyConversation(), [{ label, edits: [body('Something else.')] }, plain])
    talk.say(label, { intent: 'chitchat' })
    expect(partsOf(talk).body).toBe('Your order has left our warehouse today.')
    talk.say('1')
    expect(partsOf(talk).body).toBe('Something else.')
  },
)

it('labels are made different, because a label alone picks', () => {
  const same = [plain, { ...warm, label: 'plain!' }, { ...short, label: '' }]
  expect(offered(startConversation(), same).state.options.map(({ label }) => label)).toEqual(['Plain', 'plain! 2', '3'])
})
