import { describe, expect, it } from 'vitest'
import { redactJson } from '../../src/privacy/redact.ts'

describe('redaction of JSON', () => {
  it('reaches every string, however deep, and leaves numbers, booleans and null', () => {
    const value = {
      messages: [{ role: 'user', content: 'I am asha@example.com, 98765 43210' }],
      temperature: 0.2,
      stream: false,
      stop: null,
      nested: [[['4111 1111 1111 1111']]],
    }
    expect(redactJson(value)).toEqual({
      messages: [{ role: 'user', content: 'I am [EMAIL], [PHONE]' }],
      temperature: 0.2,
      stream: false,
      stop: null,
      nested: [[['[CARD]']]],
    })
  })

  it('does not mutate its input', () => {
    const value = Object.freeze({ list: Object.freeze(['asha@example.com']) })
    redactJson(value)
    expect(value).toEqual({ list: ['asha@example.com'] })
  })

  it.each([
    'password',
    'Password',
    'user_password',
    'newPassword',
    'api_key',
    'apiKey',
    'x-api-key',
    'OPENAI_API_KEY',
    'Authorization',
    'access_token',
    'refreshToken',
    'token',
    'client-secret',
    'JWT_SECRET',
    'pwd',
    'Set-Cookie',
    'privateKey',
  ])('hides any value of the key %s', (key) => {
    const values = ['hunter2', 1234, ['a', 'b'], { inner: 'x' }]
    for (const value of values) expect(redactJson({ [key]: value })).toEqual({ [key]: '[SECRET]' })
    for (const value of [null, '', true]) expect(redactJson({ [key]: value })).toEqual({ [key]: value })
  })

  it('leaves the fields of templates and model calls alone', () => {
    const value = {
      input_tokens: 12,
      max_completion_tokens: 900,
      prompt_tokens_details: { cached_tokens: 3 },
      name: 'order_update_2026',
      language: 'en_US',
      components: [
        { type: 'BODY', text: 'Hi {{1}}, order {{2}} is ₹1,299.00', example: { body_text: [['Asha', 'BK-20418']] } },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', signature_hash: 'K8a%2FAINcGX7' }] },
      ],
      code_expiration_minutes: 10,
      add_security_recommendation: true,
      message_send_ttl_seconds: 2592000,
    }
    expect(redactJson(value)).toEqual(value)
  })

  it('goes by the name of a value if the value itself could be anything', () => {
    const value = { phone_number: '15550051310', phones: ['26542345'], order_id: '9876543210', size: '26542345' }
    expect(redactJson(value)).toEqual({
      phone_number: '[PHONE]',
      phones: ['[PHONE]'],
      order_id: '9876543210',
      size: '26542345',
    })
    expect(redactJson({ '+91 98765 43210': 'asha@example.com' })).toEqual({ '[PHONE]': '[EMAIL]' })
  })

  it('redacts keys too, and keeps both if two become the same', () => {
    expect(redactJson({ 'asha@example.com': 1, 'ravi@example.com': 2 })).toEqual({ '[EMAIL]': 1, '[EMAIL] (2)': 2 })
  })

  it('treats __proto__ as an ordinary key', () => {
    const value: unknown = JSON.parse('{"__proto__":{"admin":"asha@example.com"}}')
    const redacted = redactJson(value)
    expect(JSON.stringify(redacted)).toBe('{"__proto__":{"admin":"[EMAIL]"}}')
    expect(Object.getPrototypeOf(redacted)).toBe(Object.prototype)
  })

  it('hides extremely deep nesting instead of failing on it', () => {
    const depth = 30_000
    const value: unknown = JSON.parse(`${'['.repeat(depth)}"asha@example.com"${']'.repeat(depth)}`)
    const text = JSON.stringify(redactJson(value))
    expect(text).toContain('[SECRET]')
    expect(text).not.toContain('asha')
  })

  it.each([undefined, null, 7, true, '', 'plain'])('gives %j back', (value) => {
    expect(redactJson(value)).toBe(value)
  })
})
