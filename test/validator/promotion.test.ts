import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/validator/rule.ts'
import { promotionRules } from '../../src/validator/rules/promotion.ts'
import { toSubject } from '../../src/validator/subject.ts'
import { promotionCases } from './promotion-cases.ts'
import { calmTexts, loudTexts } from './promotion-held-out.ts'

interface Found extends Finding {
  rule: string
}

function findings(template: unknown): Found[] {
  const subject = toSubject(template)
  return promotionRules.flatMap((rule) => rule.check(subject).map((finding) => ({ ...finding, rule: rule.id })))
}

const withBody = (text: string, more: object = {}) => ({
  name: 'a_template',
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text }],
  ...more,
})

const rulesOf = (template: unknown) => findings(template).map(({ rule }) => rule)

for (const [language, { calm, loud }] of Object.entries(promotionCases)) {
  describe(`utility templates in ${language}`, () => {
    it.each(calm)('get no warning for: %s', (text) => {
      expect(findings(withBody(text, { language }))).toEqual([])
    })

    it.each(loud)('get a warning for: %s', (text, rule) => {
      expect(rulesOf(withBody(text, { language }))).toContain(rule)
    })

    it('get warnings whose ranges match the quoted words', () => {
      for (const [text] of loud) {
        for (const { range, args } of findings(withBody(text, { language })).filter(({ range }) => range)) {
          const words = text.slice(...(range ?? [0, 0]))
          const quoted = args?.words
          expect(Array.isArray(quoted) ? quoted[0] : quoted).toBe(words)
        }
      }
    })

    it('get no warning about promotion as marketing templates', () => {
      for (const [text] of loud) {
        const rules = rulesOf(withBody(text, { language, category: 'MARKETING' }))
        expect(rules.filter((rule) => rule.startsWith('utility-') || rule === 'heur-promo-lexicon')).toEqual([])
      }
    })
  })
}

describe('texts that the word lists were not written for', () => {
  it.each(calmTexts)('in %s get no warning for: %s', (language, text) => {
    expect(findings(withBody(text, { language }))).toEqual([])
  })

  it.each(loudTexts)('in %s get a warning for: %s', (language, text) => {
    expect(findings(withBody(text, { language }))).not.toEqual([])
  })
})

describe('the category heuristics', () => {
  it('quote the words with path and UTF-16 range', () => {
    const found = findings(withBody('👍 Your order shipped. Use code SAVE10 now.'))
    const text = '👍 Your order shipped. Use code SAVE10 now.'
    const lexicon = found.find(({ rule }) => rule === 'heur-promo-lexicon')
    expect(lexicon).toMatchObject({ path: ['components', 0, 'text'], args: { words: 'Use code SAVE10' } })
    expect(text.slice(...(lexicon?.range ?? [0, 0]))).toBe('Use code SAVE10')
  })

  it('name both sides of a mixed template', () => {
    const mixed = findings(withBody('Your order {{1}} shipped. Use code SAVE10 for 10% off.')).find(
      ({ rule }) => rule === 'utility-mixed',
    )
    expect(mixed?.args).toEqual({ words: ['Use code SAVE10', '10% off'], beside: ['order', 'shipped'] })
  })

  it('match words whole, in any case and with any accents', () => {
    expect(rulesOf(withBody('Your wholesale salesperson offered help with order {{1}} today.'))).toEqual([])
    expect(rulesOf(withBody('BIG SALE at our shop today, {{1}} and more.'))).toContain('utility-promotional')
    expect(rulesOf(withBody('promocio\u0301n u\u0301nica y ofertas', { language: 'es' }))).toContain(
      'utility-promotional',
    )
    expect(rulesOf(withBody('𝗟𝗶𝗺𝗶𝘁𝗲𝗱 𝘁𝗶𝗺𝗲 𝗼𝗳𝗳𝗲𝗿 for you.'))).toContain('utility-promotional')
  })

  it('do not join words across sentences', () => {
    expect(rulesOf(withBody('We will shop. Now your order {{1}} is packed.'))).toEqual([])
  })

  it.each(['Shop now', 'Buy', 'Get offer', 'Claim now', 'Renew now'])('warn about the button "%s"', (label) => {
    const buttons = { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: label }] }
    const body = { type: 'BODY', text: 'Your order has been shipped.' }
    const [finding] = findings(withBody('', { components: [body, buttons] }))
    expect(finding).toMatchObject({
      rule: 'heur-shop-button',
      path: ['components', 1, 'buttons', 0, 'text'],
      range: [0, label.length],
    })
  })

  it.each(['Track order', 'Confirm', 'Call us', 'Shop', 'Buyer details', 'View invoice', 'Yes', 'SIM', 'NÃO'])(
    'leave the button "%s" alone',
    (label) => {
      const buttons = { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: label }] }
      const body = { type: 'BODY', text: 'Your order has been shipped.' }
      expect(findings(withBody('', { components: [body, buttons] }))).toEqual([])
    },
  )

  it.each([
    ['Hi {{1}}', 'utility-unclear'],
    ['Congratulations!', 'utility-unclear'],
    ['We would like to tell you something about our nice company.', 'utility-not-specific'],
  ])('ask what "%s" is about', (text, rule) => {
    expect(rulesOf(withBody(text))).toEqual([rule])
  })

  it('treat numbers in samples as something concrete', () => {
    const example = { body_text: [['Ana', '12 May']] }
    const body = { type: 'BODY', text: 'Hi {{1}}, we would like to meet you on {{2}} as agreed.', example }
    expect(rulesOf(withBody('', { components: [body] }))).toEqual([])
  })

  it('do not ask for specifics in languages without word lists', () => {
    expect(rulesOf(withBody('Bonjour à tous et à toutes dans la maison.', { language: 'fr' }))).toEqual([])
    expect(rulesOf(withBody('您的包裹', { language: 'zh_CN' }))).toEqual([])
  })

  it.each([
    [[{ type: 'FOOTER', text: 'Reply STOP to opt out' }]],
    [[{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Unsubscribe from All' }] }]],
    [[{ type: 'BODY', text: 'Spring is here. Reply STOP to end these messages.' }]],
  ])('find the opt-out of a marketing template in %j', (components) => {
    const all = [{ type: 'BODY', text: 'Our spring plants are here.' }, ...components].slice(-2)
    const template = { name: 'a', language: 'en', category: 'MARKETING', components: all }
    expect(rulesOf(template)).not.toContain('heur-optout-missing')
  })

  it('report a missing opt-out of a marketing template', () => {
    const template = withBody('Non stop fun at our spring party.', { category: 'MARKETING' })
    expect(rulesOf(template)).toEqual(['heur-optout-missing'])
  })

  it('leave authentication templates and library clones alone', () => {
    expect(rulesOf(withBody('Your login code is {{1}}', { category: 'AUTHENTICATION' }))).toEqual([])
    expect(rulesOf(withBody('Big sale, 20% off', { library_template_name: 'order_update' }))).toEqual([])
  })
})
