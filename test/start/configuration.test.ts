import { describe, expect, it } from 'vitest'
import { ConfigError, loadConfig } from '../../src/config.ts'

function faultsOf(env: Record<string, string>): string[] {
  try {
    loadConfig(env)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.faults.map(({ variable }) => variable)
  }
}

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toMatchObject({
      http: { port: 8000, corsOrigins: [], trustProxy: false, bodyLimit: 65_536 },
      llm: { apiKey: null, model: 'gpt-4o-mini', temperature: 0.2 },
      limits: { requestsPerMinute: 100, store: 'memory' },
      auth: { required: false, jwtSecrets: [] },
    })
    expect(loadConfig({}).database.url).toBeUndefined()
  })

  it('is deeply frozen', () => {
    const config = loadConfig({ CORS_ORIGINS: 'https://a.example' })
    expect(Object.isFrozen(config)).toBe(true)
    expect(Object.isFrozen(config.http)).toBe(true)
    expect(Object.isFrozen(config.http.corsOrigins)).toBe(true)
  })

  it('knows where an Azure deployment is only if it is told', () => {
    expect(faultsOf({ OPENAI_API_TYPE: 'azure', OPENAI_API_KEY: 'k' })).toEqual(['OPENAI_BASE_URL'])
    const azure = { OPENAI_API_TYPE: 'azure', OPENAI_BASE_URL: 'https://a.example', OPENAI_DEPLOYMENT: 'small' }
    const expected = { apiType: 'azure', apiVersion: '2024-10-21', baseUrl: 'https://a.example', deployment: 'small' }
    expect(loadConfig(azure).llm).toMatchObject(expected)
  })

  it('sends a cache key unless it is told not to', () => {
    expect(loadConfig({}).llm.promptCacheKey).toBe('whatsapp-template-builder')
    expect(loadConfig({ OPENAI_PROMPT_CACHE_KEY: 'mine' }).llm.promptCacheKey).toBe('mine')
    expect(loadConfig({ OPENAI_PROMPT_CACHE_KEY: 'none' }).llm.promptCacheKey).toBeNull()
  })

  it('treats an empty variable as unset', () => {
    expect(loadConfig({ PORT: '', JWT_SECRET: ' ', DATABASE_URL: '' })).toEqual(loadConfig({}))
  })

  it('names every bad variable at once, but none of their values', () => {
    const env = {
      PORT: 'eighty',
      DATABASE_URL: 'mysql://hunter2',
      JWT_SECRET: 'tooshort',
      LLM_TEMPERATURE: '9',
      CORS_ORIGINS: 'a',
    }
    expect(faultsOf(env).sort()).toEqual(Object.keys(env).sort())
    expect(() => loadConfig(env)).toThrowError(/PORT must be/)
    for (const value of ['hunter2', 'tooshort', 'eighty']) {
      expect(() => loadConfig(env)).not.toThrowError(value)
    }
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '9'.repeat(400)],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_POOL_MAX', '0'],
    ['DATABASE_SSL', 'maybe'],
    ['OPENAI_BASE_URL', 'ftp://a.example'],
    ['OPENAI_API_KEY', 'two words'],
    ['OPENAI_API_TYPE', 'bedrock'],
    ['OPENAI_REASONING_EFFORT', 'Low!'],
    ['OPENAI_VERBOSITY', 'very high'],
    ['OPENAI_PROMPT_CACHE_KEY', 'k'.repeat(65)],
    ['HTTPS_PROXY', 'socks5://a.example'],
    ['LLM_MAX_RETRIES', '11'],
    ['JWT_SECRET', `${'x'.repeat(32)},short`],
    ['AUTH_REQUIRED', 'perhaps'],
    ['ADMIN_API_KEY', 'short'],
    ['CORS_ORIGINS', '*,https://a.example'],
    ['CORS_ORIGINS', 'https://a.example/path'],
    ['CORS_ORIGINS', 'https://a.example/'],
    ['TRUST_PROXY', 'everybody'],
    ['RATE_LIMIT_STORE', 'redis'],
    ['LOG_RETENTION_DAYS', '0'],
    ['JOBS', 'true'],
    ['ENCRYPTION_KEYS', ','],
    ['ENCRYPTION_KEYS', `k1:${Buffer.alloc(31).toString('base64')}`],
    ['ENCRYPTION_KEYS', Buffer.alloc(32).toString('base64')],
    ['ENCRYPTION_KEYS', `K.1:${Buffer.alloc(32).toString('base64')}`],
    ['ENCRYPTION_KEYS', `k1:${Buffer.alloc(32, 255).toString('base64url')}`],
    ['ENCRYPTION_KEYS', ['k1', 'k1'].map((id, n) => `${id}:${Buffer.alloc(32, n).toString('base64')}`).join()],
    ['DAILY_TOKEN_BUDGET', '1e6'],
    ['BCRYPT_COST', '31'],
    ['META_GRAPH_URL', 'graph.facebook.com'],
    ['META_GRAPH_VERSION', '25'],
    ['META_WEBHOOK_VERIFY_TOKEN', 'short'],
    ['META_APP_SECRETS', 'short'],
  ])('refuses %s=%s', (variable, value) => {
    expect(faultsOf({ [variable]: value })).toContain(variable)
  })

  it('names every bad encryption key by its place, and shows none', () => {
    const good = Buffer.alloc(32, 7).toString('base64')
    const text = `k1:${good},k2:dG9vIHNob3J0,${good},k1:bm90IGEga2V5`
    expect(() => loadConfig({ ENCRYPTION_KEYS: text })).toThrow(
      'ENCRYPTION_KEYS entry 2 must hold 32 bytes in base64; ' +
        'entry 3 must begin with an id of a-z, 0-9 and hyphens, and a colon; entry 4 must hold 32 bytes in base64; ' +
        'must not name an id twice',
    )
    expect(loadConfig({ ENCRYPTION_KEYS: `k2:${good}, k1:${good}` }).encryption.keys).toEqual([
      { id: 'k2', key: good },
      { id: 'k1', key: good },
    ])
  })

  it('reads lists, flags and proxies', () => {
    const secrets = ['a'.repeat(32), 'b'.repeat(32)]
    expect(loadConfig({ JWT_SECRET: secrets.join(' , ') }).auth.jwtSecrets).toEqual(secrets)
    expect(loadConfig({ AUTH_REQUIRED: '1' }).auth.required).toBe(true)
    expect(loadConfig({ DATABASE_SSL: 'no-verify' }).database.ssl).toBe('no-verify')
    expect(loadConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:3000' }).http.corsOrigins).toHaveLength(2)
    const proxies = ['true', 'false', '2', '10.0.0.0/8, ::1', 'loopback'].map(
      (value) => loadConfig({ TRUST_PROXY: value }).http.trustProxy,
    )
    expect(proxies).toEqual([1, false, 2, ['10.0.0.0/8', '::1'], ['loopback']])
  })
})
