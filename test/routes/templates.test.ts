import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestApp } from '../support/app.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

const sound = {
  name: 'order_update',
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order has left our house.' }],
}

const post = (url: string, text: string) =>
  app.inject({ method: 'POST', url, payload: text, headers: { 'content-type': 'application/json' } })
const validate = (body: unknown) => post('/templates/validate', JSON.stringify(body))

interface Judged {
  valid: boolean
  issues: { rule: string; severity: string; path: string; message: string; fix: string | null }[]
  fixed?: unknown
  remaining?: unknown[]
}

describe('POST /templates/validate', () => {
  it('accepts a valid template', async () => {
    const answer = await validate({ template: sound })
    expect(answer.statusCode).toBe(200)
    expect(answer.json<Judged>().valid).toBe(true)
    expect(answer.json<Judged>()).not.toHaveProperty('fixed')
  })

  it('answers 200 with issues to a bad one, and names place, limit and actual value', async () => {
    const template = { ...sound, components: [...sound.components, { type: 'FOOTER', text: 'x'.repeat(73) }] }
    const answer = await validate({ template })
    expect(answer.statusCode).toBe(200)
    const { valid, issues } = answer.json<Judged>()
    expect(valid).toBe(false)
    const footer = issues.find(({ path }) => path === 'components/1/text')
    expect(footer).toMatchObject({ severity: 'error' })
    expect(footer?.message).toMatch(/73.*60/)
  })

  it('repairs what it can on request, and keeps unknown properties', async () => {
    const template = { ...sound, category: 'utility', language: 'en-US', house: { of: 'ours' } }
    const judged = (await validate({ template, fix: true })).json<Judged>()
    expect(judged.fixed).toMatchObject({ category: 'UTILITY', language: 'en_US', house: { of: 'ours' } })
  })

  it.each([
    ['null', '{"template":null}'],
    ['a number', '{"template":5}'],
    ['an array', '{"template":[]}'],
    ['text', '{"template":"hello"}'],
    ['components of all kinds', '{"template":{"components":[null,1,"a",[],{},{"type":{}}]}}'],
    ['prototype keys', '{"template":{"__proto__":{"name":"a"},"constructor":{"prototype":{"b":1}},"components":[]}}'],
    [
      'NUL and half a surrogate pair',
      '{"template":{"name":"a\\u0000b","components":[{"type":"BODY","text":"a\\ud83d"}]}}',
    ],
    ['a thousand levels', `{"template":${'['.repeat(1000)}${']'.repeat(1000)}}`],
    ['ten thousand components', `{"template":{"components":[${Array<string>(10_000).fill('{}').join(',')}]}}`],
  ])('validates %s without failing', async (_name, text) => {
    for (const fix of ['', ',"fix":true']) {
      const answer = await post('/templates/validate', `${text.slice(0, -1)}${fix}}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.json<Judged>().issues.length).toBeGreaterThan(0)
    }
  })

  it.each(['{}', '{"template":{},"fix":"yes"}', '[]'])('answers 400 to the body %s', async (text) => {
    const answer = await post('/templates/validate', text)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST' })
  })
})

describe('POST /templates/preview', () => {
  it('shows text', async () => {
    const answer = await post('/templates/preview', JSON.stringify({ template: sound }))
    expect(answer.headers['content-type']).toContain('text/plain')
    expect(answer.body).toContain('Your order has left our house.')
  })

  it('shows a page that cannot run scripts, whatever the template contains', async () => {
    const template = {
      ...sound,
      components: [{ type: 'BODY', text: '<script>alert(1)</script><img src=x onerror=alert(1)>' }],
    }
    const answer = await post('/templates/preview', JSON.stringify({ template, format: 'html' }))
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
    expect(answer.body).not.toMatch(/<script|<img/)
    expect(answer.body).toContain('&lt;script')
  })

  it.each(['null', '5', '[]', '{"components":5}'])('shows something for the template %s', async (template) => {
    for (const format of ['text', 'html']) {
      const answer = await post('/templates/preview', `{"template":${template},"format":"${format}"}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).not.toBe('')
    }
  })
})

describe('the catalogue', () => {
  it('lists every rule', async () => {
    const { rules } = (await app.inject('/templates/rules')).json<{ rules: Record<string, unknown>[] }>()
    expect(rules.length).toBeGreaterThan(100)
    for (const field of ['id', 'severity', 'component', 'about', 'source', 'fixable']) {
      expect(rules.filter((rule) => rule[field] === undefined)).toEqual([])
    }
  })

  it('lists every language', async () => {
    const { languages } = (await app.inject('/templates/languages')).json<{ languages: object[] }>()
    expect(languages).toContainEqual({ code: 'en_US', name: 'English (US)' })
    expect(languages.length).toBeGreaterThan(60)
  })
})
