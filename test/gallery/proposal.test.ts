/** How facts get into texts, and what a proposal holds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, Slot } from '../../src/gallery/blueprint.ts'
import {
  blueprints,
  type Facts,
  findBlueprint,
  galleryLanguages,
  proposal,
  tailSlots,
  tones,
} from '../../src/gallery/index.ts'
import type { ByLanguage, GalleryLanguage } from '../../src/gallery/languages.ts'
import { buttonsOf, findComponent } from '../../src/template/draft.ts'

const everywhere = <Value>(value: Value): ByLanguage<Value> =>
  Object.fromEntries(galleryLanguages.map((language) => [language, value])) as Record<GalleryLanguage, Value>

function utility(wording: string, slots: Record<string, Slot>, header = ''): Blueprint {
  return {
    id: 'probe',
    name: 'probe_notice',
    category: 'UTILITY',
    industries: ['retail'],
    titles: everywhere('Probe'),
    purposes: everywhere(''),
    slots,
    header: everywhere(header),
    texts: everywhere({ plain: wording, warm: wording }),
  }
}

const perMessage = (kind: Slot['kind']): Slot => ({ kind, per: 'message' })
const perCustomer = (kind: Slot['kind']): Slot => ({ kind, per: 'customer' })

const textOf = (wording: string, slots: Record<string, Slot>, facts: Facts, language: GalleryLanguage = 'en') =>
  proposal(utility(wording, slots), { language, facts }).text

describe('a slot', () => {
  const wording =
    'Hello[ {customer_name}], order {order_number}[ from {business}] is ready[ until {deadline}]. Thank you.'
  const slots: Record<string, Slot> = {
    customer_name: { ...perCustomer('customer_name'), usual: true },
    order_number: perCustomer('order_number'),
    business: perMessage('business'),
    deadline: perCustomer('deadline'),
  }
  const blueprint = utility(wording, slots)

  it.each([
    [{}, undefined, 'Hello {{1}}, order {{2}} is ready. Thank you.', ['customer_name', 'order_number']],
    [
      { business: 'Crumb & Co' },
      undefined,
      'Hello {{1}}, order {{2}} from Crumb & Co is ready. Thank you.',
      ['customer_name', 'order_number'],
    ],
    [{}, [], 'Hello, order {{1}} is ready. Thank you.', ['order_number']],
    [{}, ['deadline'], 'Hello, order {{1}} is ready until {{2}}. Thank you.', ['order_number', 'deadline']],
    [
      { deadline: 'Friday' },
      undefined,
      'Hello {{1}}, order {{2}} is ready until Friday. Thank you.',
      ['customer_name', 'order_number'],
    ],
    [
      { business: 'Crumb' },
      ['business'],
      'Hello, order {{1}} from {{2}} is ready. Thank you.',
      ['order_number', 'business'],
    ],
    [{ order_number: '77' }, [], 'Hello, order 77 is ready. Thank you.', []],
    [{ business: '  ' }, [], 'Hello, order {{1}} is ready. Thank you.', ['order_number']],
  ])('with facts %j and varying %j', (facts, varying, text, variables) => {
    const made = proposal(blueprint, { language: 'en', facts: facts as Facts, varying })
    expect(made.text).toBe(text)
    expect(made.variables.map(({ slot }) => slot)).toEqual(variables)
    expect(made.missing).toEqual([])
  })

  it('that is required is a variable and missing until it is given', () => {
    const required = utility('Get {offer} until we close.', { offer: { ...perMessage('offer'), required: true } })
    const open = proposal(required, { language: 'de' })
    expect(open).toMatchObject({ text: 'Get {{1}} until we close.', missing: ['offer'], used: [] })
    expect(open.variables).toEqual([{ slot: 'offer', sample: '20 % Rabatt' }])
    const percent = proposal(required, { language: 'de', facts: { percent: '15' } })
    expect(percent).toMatchObject({ text: 'Get 15 % Rabatt until we close.', missing: [], used: ['offer'] })
  })

  it('used twice is one variable', () => {
    const twice = utility('Order {order_number} left. Quote {order_number} please.', {
      order_number: perCustomer('order_number'),
    })
    expect(proposal(twice, { language: 'en' })).toMatchObject({ text: 'Order {{1}} left. Quote {{1}} please.' })
  })

  it('in a header has a numbering of its own', () => {
    const { draft } = proposal(
      utility(
        'Order {order_number} of {date} left.',
        { order_number: perCustomer('order_number'), date: perCustomer('date') },
        'For {date}',
      ),
      { language: 'en' },
    )
    expect(findComponent(draft, 'HEADER')).toEqual({
      type: 'HEADER',
      format: 'TEXT',
      text: 'For {{1}}',
      example: { header_text: ['12 March'] },
    })
    expect(findComponent(draft, 'BODY')?.text).toBe('Order {{1}} of {{2}} left.')
  })
})

describe('a fact', () => {
  it.each<[string, string, Slot['kind'], string, string, GalleryLanguage]>([
    [
      'takes the capital of its sentence',
      'News. {x} is back now.',
      'product',
      'the linen dress',
      'News. The linen dress is back now.',
      'en',
    ],
    ['keeps an unusual spelling', '{x} is back now.', 'product', 'iPhone 15', 'iPhone 15 is back now.', 'en'],
    ['keeps the spelling of a name', '{x} is closed.', 'business', 'adidas', 'adidas is closed.', 'en'],
    ['drops a preposition that it repeats', 'Open until {x}.', 'deadline', 'until Friday', 'Open until Friday.', 'en'],
    ['drops "on" before a relative day', 'We come on {x} again.', 'date', 'tomorrow', 'We come tomorrow again.', 'en'],
    ['keeps "on" before a date', 'We come on {x} again.', 'date', '5 May', 'We come on 5 May again.', 'en'],
    ['drops the Spanish article', 'Abrimos el {x} otra vez.', 'date', 'mañana', 'Abrimos mañana otra vez.', 'es'],
    [
      'changes the French contraction',
      'Ouvert jusqu’au {x} inclus.',
      'deadline',
      'demain',
      'Ouvert jusqu’à demain inclus.',
      'fr',
    ],
    [
      'drops a Spanish phrase of time that it repeats',
      'Cita a las {x}, gracias.',
      'time',
      'a las 10',
      'Cita a las 10, gracias.',
      'es',
    ],
    ['has the Spanish hour one', 'Cita a las {x}, gracias.', 'time', '1:30', 'Cita a la 1:30, gracias.', 'es'],
    [
      'has a Spanish range of days',
      'Cerramos el {x} todos.',
      'date',
      '24 al 26 de mayo',
      'Cerramos del 24 al 26 de mayo todos.',
      'es',
    ],
    [
      'contracts the Spanish article',
      'Desde antes del {x} ya.',
      'deadline',
      'el 3 de mayo',
      'Desde antes del 3 de mayo ya.',
      'es',
    ],
    [
      'has the Portuguese article of its weekday',
      'É em {x}, viu.',
      'date',
      'sexta-feira',
      'É na sexta-feira, viu.',
      'pt_BR',
    ],
    ['has the Portuguese hour noon', 'É às {x}, viu.', 'time', 'meio-dia', 'É ao meio-dia, viu.', 'pt_BR'],
    [
      'has the Portuguese article of a business',
      'Aqui na {x} tem.',
      'business',
      'Bar do Zé',
      'Aqui no Bar do Zé tem.',
      'pt_BR',
    ],
    [
      'keeps the Indonesian word for the hour',
      'Datang pukul {x}, ya.',
      'time',
      'jam 10 pagi',
      'Datang jam 10 pagi, ya.',
      'id',
    ],
    ['drops a postposition that it repeats', 'सेल {x} तक है।', 'deadline', '30 जून तक', 'सेल 30 जून तक है।', 'hi'],
    [
      'drops a clock word that it repeats',
      'Milte hain {x} baje phir.',
      'time',
      'shaam 7 baje',
      'Milte hain shaam 7 baje phir.',
      'hi_Latn',
    ],
    ['drops "को" after a relative day', 'हम {x} को मिलेंगे।', 'date', 'कल', 'हम कल मिलेंगे।', 'hi'],
    ['keeps "को" after a date', 'हम {x} को मिलेंगे।', 'date', '5 मई', 'हम 5 मई को मिलेंगे।', 'hi'],
    [
      'drops "को" after a span',
      'Hum {x} ko band hain.',
      'date',
      '5 se 7 May tak',
      'Hum 5 se 7 May tak band hain.',
      'hi_Latn',
    ],
    ['gives up its "को" before another word', 'सेल {x} से है।', 'date', 'शुक्रवार को', 'सेल शुक्रवार से है।', 'hi'],
    ['gives up its "तक" after a label', 'कब तक: {x}। बस।', 'deadline', '30 जून तक', 'कब तक: 30 जून। बस।', 'hi'],
    ['keeps "तक" after a relative day', 'सेल {x} तक है।', 'deadline', 'कल', 'सेल कल तक है।', 'hi'],
    [
      'keeps the last word of a name',
      'Aapka order {x} se nikla.',
      'business',
      'Ghar Se',
      'Aapka order Ghar Se se nikla.',
      'hi_Latn',
    ],
    ['does not double a danda', 'आपका, {x}। धन्यवाद।', 'business', 'एक्मे प्रा. लि.', 'आपका, एक्मे प्रा. लि. धन्यवाद।', 'hi'],
    ['does not double a full stop', 'Yours, {x}. Bye.', 'business', 'Acme Inc.', 'Yours, Acme Inc. Bye.', 'en'],
    ['loses braces, brackets and line ends', 'A {x} b.', 'product', 'c {{1}}\n[d]', 'A c 1 d b.', 'en'],
    ['keeps signs that replacements treat specially', 'A {x} b.', 'product', '$& $1', 'A $& $1 b.', 'en'],
  ])('%s', (_, wording, kind, fact, text, language) => {
    expect(textOf(wording, { x: { ...perMessage(kind), required: true } }, { x: fact }, language)).toBe(text)
  })
})

describe('buttons', () => {
  const failed = findBlueprint('delivery_failed') as Blueprint
  const withFacts = (facts: Facts) => proposal(failed, { language: 'en', facts })

  it('are there if what they lead to is known', () => {
    expect(buttonsOf(withFacts({}).draft)).toEqual([])
    const { draft, used } = withFacts({ link: 'swift.example/new', phone: '+44 20 7946 0812' })
    expect(buttonsOf(draft)).toEqual([
      { type: 'URL', text: 'Choose a new date', url: 'https://swift.example/new' },
      { type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+442079460812' },
    ])
    expect(used).toEqual(['link', 'phone'])
  })

  it('keep a link with accents however often it is used', () => {
    const link = 'https://café.example/menü'
    const lost = Array.from({ length: 20_000 }, () => buttonsOf(withFacts({ link }).draft)).filter(
      (buttons) => !buttons.some(({ url }) => url === link),
    )
    expect(lost).toEqual([])
  })

  it.each([{ link: 'our shop' }, { link: 'ftp://x' }, { link: 'https://' }, { phone: 'ring us' }, { phone: '+' }])(
    'are left out for %j, which leads nowhere',
    (facts) => {
      expect(buttonsOf(withFacts(facts as Facts).draft)).toEqual([])
    },
  )
})

describe('a verification code', () => {
  const code = findBlueprint('verification_code') as Blueprint

  it.each([
    [{}, 10, []],
    [{ duration: '5 minutes' }, 5, ['duration']],
    [{ duration: '5 or 10 minutes' }, 10, []],
    [{ duration: '240 minutes' }, 10, []],
  ])('with %j expires after %i minutes', (facts, minutes, used) => {
    const made = proposal(code, { language: 'fr', facts: facts as Facts })
    expect(findComponent(made.draft, 'FOOTER')?.code_expiration_minutes).toBe(minutes)
    expect(made).toMatchObject({ used, missing: [], variables: [] })
    expect(made.text).toContain('code de vérification')
  })
})

it('a proposal is made from any facts', () => {
  const names = [...new Set(blueprints.flatMap(({ slots }) => Object.keys(slots))), '__proto__', 'constructor']
  const facts = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.string(), fc.constant('{{1}}'), fc.constant('[a|b]')),
  )
  const options = fc.record({
    language: fc.constantFrom(...galleryLanguages),
    tone: fc.constantFrom(...tones, undefined),
    facts,
    varying: fc.option(fc.subarray(names), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.constantFrom(...blueprints), options, (blueprint, given) => {
      const made = proposal(blueprint, given)
      expect(made.text.length).toBeGreaterThan(0)
      const known: readonly string[] = [...Object.keys(blueprint.slots), ...tailSlots]
      expect(made.used.filter((slot) => !known.includes(slot))).toEqual([])
    }),
  )
})

describe('what was told and has no place in a text', () => {
  const facts = { place: '8 Canal Walk', hours: 'Mon to Sat 10am-7pm', deadline: '30 June', business: 'FixBay' }
  const told = (given: Facts, language: GalleryLanguage = 'en', varying: string[] = []) =>
    proposal(utility('Your phone is ready.', {}), { language, facts: given, varying })

  it('stands behind it, and who writes comes last', () => {
    const { text, used, draft } = told(facts)
    expect(text).toBe('Your phone is ready. Hours: Mon to Sat 10am-7pm. Until: 30 June. Where: 8 Canal Walk.\nFixBay')
    expect(used).toEqual(['hours', 'deadline', 'place', 'business'])
    expect(findComponent(draft, 'BODY')?.text).toBe(text)
  })

  it('is labelled in the language of the text', () => {
    expect(told({ deadline: '30 juin' }, 'fr').text).toContain(' Date limite : 30 juin.')
    expect(told({ place: 'एमजी रोड' }, 'hi').text).toContain(' पता: एमजी रोड।')
  })

  it('is not told twice, nor where it differs per customer', () => {
    const slots = { business: { kind: 'business' as const, per: 'message' as const } }
    expect(proposal(utility('{business} says hello.', slots), { language: 'en', facts }).text).not.toContain('\nFixBay')
    expect(told({ place: 'x' }, 'en', ['place']).text).toBe(
      'Your phone is ready. Where: {{1}}. If you have any questions, please reply to this message.',
    )
  })
})
