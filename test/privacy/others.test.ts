import { describe, expect, it } from 'vitest'
import { redactText } from '../../src/privacy/redact.ts'

describe('e-mail addresses', () => {
  it.each([
    'asha@example.com',
    'asha.k+sale@mail.example.co.in',
    'ASHA_K@EXAMPLE.COM',
    "o'neil@example.ie",
    'a@b.co',
    '9876543210@example.com',
    'आशा@उदाहरण.भारत',
    'jörg@müller.de',
    'asha＠example.com',
    'asha@xn--80ak6aa92e.com',
    `${'x'.repeat(80)}@example.com`,
    'o\u2019neil@example.ie',
    'asha&omar@example.com',
    '𠮷田@example.jp',
    'asha@𠮷田.jp',
    'asha@例子。中国',
    'asha@[192.0.2.1]',
    'asha@[IPv6:2001:db8::1]',
    '"john doe"@example.com',
    '"john \\"jd\\" doe"@example.com',
    '"john@home"@example.com',
    '"john@home.example"@example.com',
    '"john doe"@[192.0.2.1]',
    '"आशा कुमार"@उदाहरण.भारत',
    '\u201cjohn doe\u201d@example.com',
    '"john doe"＠example.com',
  ])('redacts %s alone and in a sentence', (email) => {
    expect(redactText(email)).toBe('[EMAIL]')
    expect(redactText(`Write to ${email}, or <${email}>.`)).toBe('Write to [EMAIL], or <[EMAIL]>.')
  })

  it.each([
    ['mailto:asha@example.com?subject=Hi', 'mailto:[EMAIL]?subject=Hi'],
    ['https://x.example.com/u?email=asha@example.com&id=7', 'https://x.example.com/u?email=[EMAIL]&id=7'],
    ['https://x.example.com/u/asha%40example.com/edit', 'https://x.example.com/u/[EMAIL]/edit'],
    ['a@b.com,c@d.org;e@f.net', '[EMAIL],[EMAIL];[EMAIL]'],
    ['"from":"asha@example.com"', '"from":"[EMAIL]"'],
    ["'asha@example.com'", "'[EMAIL]'"],
    ['...asha@example.com...', '...[EMAIL]...'],
    ['asha@example.com-', '[EMAIL]-'],
    ['"Mail:\\nasha@example.com\\n"', '"Mail:\\n[EMAIL]\\n"'],
    ['asha@example.com.123', '[EMAIL].123'],
    ['a@b@c.com', 'a@[EMAIL]'],
    ['请写信到"john doe"@example.com。谢谢', '请写信到[EMAIL]。谢谢'],
    ['mailto:"john doe"@example.com', 'mailto:[EMAIL]'],
    ['`asha@example.com` | *omar@example.com*', '`[EMAIL]` | *[EMAIL]*'],
    ['a 5" screen for "john doe"@example.com', 'a 5" screen for [EMAIL]'],
    ['"john", "doe"@example.com', '"john", [EMAIL]'],
    ['Mails to asha.kumar@exam…', 'Mails to [EMAIL]…'],
    ['Mails to "asha kumar"@mail.exam…', 'Mails to [EMAIL]…'],
    ['"sk-abcdefghijklmnopqrstuvwx doe"@example.com', '[EMAIL]'],
  ])('are found in place in %j', (text, redacted) => {
    expect(redactText(text)).toBe(redacted)
  })

  it.each([0, 1, 2, 3])('finds quoted names in JSON that is a string in JSON, %i times', (times) => {
    let text = 'Write to "john \\"jd\\" doe"@example.com, or to asha@example.com'
    for (let time = 0; time < times; time += 1) text = JSON.stringify({ content: text })
    const redacted = redactText(text)
    expect(redacted).not.toMatch(/john|jd|doe|example/)
    expect(redacted.match(/\[EMAIL\]/g)).toHaveLength(2)
  })

  it.each([
    '"foo" and "@example.com"',
    '"foo", "bar", "@example.com"',
    '{"name":"foo","domain":"@example.com"}',
    '["42!","@example.com"]',
    'Follow "@shop.example" and "@store.example".',
    '""@example.com',
    'he said "john doe"\n"@example.com',
  ])('are not found in %j', (text) => {
    expect(redactText(text)).toBe(text)
  })
})

describe('cards', () => {
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4222222222222',
    '5555 5555 5555 4444',
    '5105105105105100',
    '2223003122003222',
    '378282246310005',
    '3782 822463 10005',
    '30569309025904',
    '3056 930902 5904',
    '3530111333300000',
    '6011 1111 1111 1117',
    '6200000000000005',
    '6304000000000000',
    '４１１１ １１１１ １１１１ １１１１',
    '४१११ ११११ ११११ ११११',
    '4111\u00a01111\u00a01111\u00a01111',
  ])('redacts %s', (card) => {
    expect(redactText(card)).toBe('[CARD]')
    expect(redactText(`paid with ${card}, thanks`)).toBe('paid with [CARD], thanks')
  })

  it.each([
    ['card 4111 1111 1111 1111 exp 12/28 cvv 123', 'card [CARD] exp 12/28 cvv 123'],
    ['Card #4111 1111 1111 1111', 'Card #[CARD]'],
    ['Visa-4111-1111-1111-1111', 'Visa-[CARD]'],
    ['card=4111111111111111&x=1', 'card=[CARD]&x=1'],
    ['two: 4111111111111111 5555555555554444', 'two: [CARD] [CARD]'],
    ['order 8842 4111 1111 1111 1111', 'order 8842 [CARD]'],
  ])('are found in place in %j', (text, redacted) => {
    expect(redactText(text)).toBe(redacted)
  })

  it.each(['4111111111111112', '1111111111111117', '4111 111 11111 1111', 'x4111111111111111', '4111111111111111.25'])(
    'leaves %s alone',
    (text) => {
      expect(redactText(text)).toBe(text)
    },
  )
})

describe('bank accounts', () => {
  it.each([
    'GB82 WEST 1234 5698 7654 32',
    'GB82WEST12345698765432',
    'gb82west12345698765432',
    'DE89 3704 0044 0532 0130 00',
    'FR14 2004 1010 0505 0001 3M02 606',
    'NL91ABNA0417164300',
    'AE07 0331 2345 6789 0123 456',
    'NO93-8601-1117-947',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  ])('redacts %s', (iban) => {
    expect(redactText(iban)).toBe('[IBAN]')
    expect(redactText(`Pay to ${iban}, today`)).toBe('Pay to [IBAN], today')
  })

  it.each(['GB82WEST12345698765433', 'XX82WEST12345698765432', 'GB82WEST1234569876543210', 'AGB82WEST12345698765432'])(
    'leaves %s alone',
    (text) => {
      expect(redactText(text)).toBe(text)
    },
  )
})

describe('secrets', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'
  it.each([
    'sk-abcdefghijklmnopqrstuvwx',
    'sk-proj-AbCd1234_efgh-5678ijklmnop',
    'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
    jwt,
    jwt.slice(0, -5),
    `wtb_admin_${'aB3_-'.repeat(8)}xyz`,
    `wtb_user_${'a'.repeat(43)}`,
    `EAA${'b1C'.repeat(40)}`,
    `AIza${'x'.repeat(35)}`,
    'AKIAIOSFODNN7EXAMPLE',
    `ghp_${'a1'.repeat(18)}`,
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\\nMIIEvQIBADANBg',
  ])('redacts %s', (secret) => {
    expect(redactText(secret)).toBe('[SECRET]')
    expect(redactText(`My key: ${secret}`)).toBe('My key: [SECRET]')
  })

  it.each([
    ['Authorization: Bearer abcdef1234567890abcdef', 'Authorization: Bearer [SECRET]'],
    [`bearer ${jwt}`, 'bearer [SECRET]'],
    ['Authorization: Basic dXNlcjpwYXNzd29yZA==', 'Authorization: Basic [SECRET]'],
    ['https://x.example.com/?key=sk-abcdefghijklmnopqrstuvwx&y=1', 'https://x.example.com/?key=[SECRET]&y=1'],
  ])('are redacted without their surroundings in %j', (text, redacted) => {
    expect(redactText(text)).toBe(redacted)
  })
})
