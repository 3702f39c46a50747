import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/template/languages.ts'
import { authenticationWords } from '../../src/template/preview/authentication-words.ts'
import { previewFragment, previewHtml, previewStyles, previewText } from '../../src/template/preview/index.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'
import { drafts } from './arbitraries.ts'

const reply = (text: string) => ({ type: 'QUICK_REPLY', text })
const body = (text: unknown, example?: unknown) => ({ type: 'BODY', text, example })
const template = (...components: unknown[]) => ({ language: 'en_US', category: 'MARKETING', components })

/** What a reader sees of a fragment. */
const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const authenticationIn = (language: string) => ({
  category: 'AUTHENTICATION',
  language,
  components: [{ type: 'BODY' }],
})

describe('previewText', () => {
  it('shows the parts in the order of the phone with samples filled in', () => {
    const shown = previewText(
      template(
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Shop', url: 'https://a.example/{{1}}', example: ['x'] }] },
        { type: 'FOOTER', text: 'Bye' },
        body('Hi {{1}}, *{{2}}* off', { body_text: [['Ana', '20%']] }),
        { type: 'HEADER', format: 'TEXT', text: 'For {{1}}', example: { header_text: ['you'] } },
      ),
    )
    expect(shown).toBe('For you\n\nHi Ana, *20%* off\n\nBye\n\n[ Shop ] https://a.example/x')
  })

  it.each([
    ['nested', { body_text: [['Ana']] }],
    ['flat', { body_text: ['Ana'] }],
    ['bare', { body_text: 'Ana' }],
  ])('reads %s samples', (_, example) => {
    expect(previewText(template(body('Hi {{1}}!', example)))).toBe('Hi Ana!')
  })

  it('reads named samples and any case of types', () => {
    const named = { body_text_named_params: [{ param_name: 'name', example: 'Ana' }] }
    expect(previewText(template({ type: 'body', text: 'Hi {{name}}, {{other}}', example: named }))).toBe(
      'Hi Ana, {{other}}',
    )
  })

  it('hides all but two buttons behind "See all options" if there are more than three', () => {
    const buttons = (...labels: string[]) => template(body('Hi'), { type: 'BUTTONS', buttons: labels.map(reply) })
    expect(previewText(buttons('a', 'b', 'c'))).toBe('Hi\n\n[ a ]\n[ b ]\n[ c ]')
    expect(previewText(buttons('a', 'b', 'c', 'd'))).toBe(
      'Hi\n\n[ a ]\n[ b ]\n[ See all options ]\n    [ c ]\n    [ d ]',
    )
  })

  it('shows the text that Meta presets for authentication', () => {
    const shown = previewText({
      category: 'AUTHENTICATION',
      language: 'en',
      components: [
        { type: 'BODY', add_security_recommendation: true },
        { type: 'FOOTER', code_expiration_minutes: 1 },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
      ],
    })
    expect(shown).toBe(
      '*123456* is your verification code. For your security, do not share this code.\n\nThis code expires in 1 minute.\n\n[ Copy code ]',
    )
  })

  it.each([
    ['ar', '*123456* هو رمز التحقق الخاص بك.'],
    ['es_MX', 'Tu código de verificación es *123456*.'],
    ['pt_BR', 'Seu código de verificação é *123456*.'],
    ['pt_PT', '*123456* é o teu código de verificação.'],
    ['zh_TW', '*123456* 是你的驗證碼。'],
    ['bn_IN', '*123456* হলো আপনার ভেরিফিকেশন কোড।'],
    ['kk', '*123456* is your verification code.'],
    ['en_NZ', '*123456* is your verification code.'],
  ])('shows the preset text of %s', (language, expected) => {
    expect(previewText(authenticationIn(language))).toBe(expected)
  })

  it('says so where English replaces an unknown preset text', () => {
    expect(previewText(authenticationIn('si_LK'))).toBe(
      '*123456* is your verification code.\n\n(Shown in English: the text that Meta uses in this language is not known.)',
    )
    expect(previewHtml(authenticationIn('ps_AF'))).toContain('wa-note')
    expect(previewHtml({ ...authenticationIn('ps_AF'), category: 'UTILITY' })).not.toContain('class="wa-note"')
  })

  it('has either a preset text or the note for every language', () => {
    const unknown = languages.filter(({ code }) => !authenticationWords(code).isKnown).map(({ code }) => code)
    expect(unknown).toEqual(['be_BY', 'prs_AF', 'ps_AF', 'si_LK'])
    for (const { code } of languages) {
      const { expiry, ...words } = authenticationWords(code)
      expect(words.code, code).toContain('*123456*')
      for (const minutes of [1, 10]) expect(expiry(minutes), code).toMatch(new RegExp(`^[^#{}|]*${minutes}[^#{}|]*$`))
    }
  })

  it('shows cards, offers and call requests', () => {
    const card = { components: [{ type: 'HEADER', format: 'IMAGE' }, body('Lemons')] }
    expect(previewText(template(body('New:'), { type: 'CAROUSEL', cards: [card] }))).toBe(
      'New:\n\nCard 1: [Image]\n  Lemons',
    )
    const offer = { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Last day!', has_expiration: false } }
    const copy = { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: ['SAVE'] }] }
    expect(previewText(template(offer, copy))).toBe('Last day! · Code: SAVE\n\n[ Copy offer code ] SAVE')
    expect(previewText(template({ type: 'call_permission_request' }))).toContain('Choose preference')
  })
})

describe('previewHtml', () => {
  it('is one page without scripts or external resources', () => {
    const page = previewHtml(template({ type: 'HEADER', format: 'VIDEO' }, body('Hi https://a.example')))
    expect(page.startsWith('<!doctype html>')).toBe(true)
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<a[\s>]|\bon\w+=|\bsrc=|\bhref=|url\(|@import/i)
    expect(page).toContain(previewStyles)
  })

  it('renders formatting marks', () => {
    const fragment = previewFragment(template(body('*b* _i_ ~s~ `c` ```m```\n* x\n1. y\n> z')))
    for (const part of [
      '<strong>b</strong>',
      '<em>i</em>',
      '<s>s</s>',
      'wa-code',
      'wa-mono',
      '<ul>',
      '<ol',
      '<blockquote>',
    ]) {
      expect(fragment).toContain(part)
    }
  })

  it('marks samples, and variables that have none', () => {
    const fragment = previewFragment(template(body('Hi {{1}} and {{2}}', { body_text: [['Ana']] })))
    expect(fragment).toContain('<span class="wa-sample" title="{{1}}">Ana</span>')
    expect(fragment).toContain('<span class="wa-variable" title="{{2}}">{{2}}</span>')
  })

  it('keeps header, footer and labels plain', () => {
    const fragment = previewFragment(
      template(
        { type: 'HEADER', format: 'TEXT', text: '*x*' },
        { type: 'FOOTER', text: '_y_' },
        {
          type: 'BUTTONS',
          buttons: [reply('~z~')],
        },
      ),
    )
    expect(fragment).not.toMatch(/<strong>|<em>|<s>/)
  })

  it.each([
    ['ar', 'Hello', 'rtl'],
    ['en_US', 'مرحبا بكم', 'rtl'],
    ['en_US', 'Hello مرحبا dear friend', 'ltr'],
    [undefined, 'שלום', 'rtl'],
  ])('runs language %s with %j %s', (language, text, direction) => {
    expect(previewFragment({ language, components: [body(text)] })).toContain(`class="wa-preview" dir="${direction}"`)
  })

  it.each(['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT', 'LOCATION', 'PRODUCT'])('draws a %s header', (format) => {
    expect(previewFragment(template({ type: 'HEADER', format }))).toContain('<svg')
  })

  it('escapes text in every place', () => {
    const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>&'
    const page = previewHtml({
      language: evil,
      category: evil,
      components: [
        { type: 'HEADER', format: 'TEXT', text: `${evil} {{1}}`, example: { header_text: [evil] } },
        body(`*${evil}* \`${evil}\` {{1}} {{name}}`, {
          body_text: [[evil]],
          body_text_named_params: [{ param_name: 'name', example: evil }],
        }),
        { type: 'FOOTER', text: evil },
        { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: evil } },
        {
          type: 'BUTTONS',
          buttons: [
            { type: evil, text: evil },
            { type: 'URL', text: evil, url: evil },
            { type: 'COPY_CODE', example: evil },
          ],
        },
        { type: 'CAROUSEL', cards: [{ components: [body(evil), { type: 'BUTTONS', buttons: [reply(evil)] }] }] },
      ],
    })
    expect(page).not.toMatch(/<script|<img/i)
    expect(page).not.toContain(`"${evil.slice(0, 3)}`)
    expect(page).not.toMatch(/="[^"]*<[^"]*"/)
  })
})

describe('previews of anything', () => {
  it.each([
    [null],
    [undefined],
    ['text'],
    [7],
    [[]],
    [{}],
    [{ components: null }],
    [{ components: [null, 3, 'x', [], {}, { type: 7 }, { type: 'BODY', text: {} }] }],
    [
      {
        components: [
          { type: 'BUTTONS', buttons: 'none' },
          { type: 'CAROUSEL', cards: {} },
        ],
      },
    ],
    [JSON.parse('{"__proto__":{"components":[{"type":"BODY","text":"x"}]},"components":{"length":3}}')],
  ])('say that there is nothing to show for %j', (value) => {
    expect(previewText(value)).toBe('Nothing to show yet.')
    expect(visible(previewFragment(value))).toBe('Nothing to show yet.')
  })

  it('name the library template whose text Meta fills in', () => {
    expect(previewText({ library_template_name: 'order_update_1' })).toContain('order_update_1')
    expect(previewFragment({ library_template_name: '<b>' })).toContain('&lt;b&gt;')
  })

  it('never throw on any JSON', () => {
    const type = fc.constantFrom('BODY', 'header', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER')
    const keys = ['text', 'format', 'example', 'buttons', 'cards', 'limited_time_offer', 'code_expiration_minutes']
    const component = fc
      .tuple(type, fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()))
      .map(([kind, rest]) => ({ type: kind, ...rest }))
    const odd = fc.record({ category: fc.jsonValue(), language: fc.jsonValue(), components: fc.array(component) })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), odd, drafts), (value) => {
        expect(typeof previewText(value)).toBe('string')
        expect(previewHtml(value).endsWith('</html>\n')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('stay small and quick for huge templates', () => {
    const buttons = Array.from({ length: 1000 }, (_, index) => reply(`Button ${index}`))
    const cards = Array.from({ length: 1000 }, () => ({ components: [body('*a _b ~c `d '.repeat(5000))] }))
    const huge = template(body('*a* {{1}} '.repeat(6000)), { type: 'BUTTONS', buttons }, { type: 'CAROUSEL', cards })
    const many = template(...Array.from({ length: 10_000 }, () => body('Hi')))
    expect(previewHtml(huge).length).toBeLessThan(500_000)
    expect(visible(previewFragment(many))).toContain('Hi')
    expect(cpuMilliseconds(() => [previewHtml(huge), previewFragment(many)], 3, 1000)).toBeLessThan(1000)
  })
})
