/** Turns the environment into one nested, frozen, typed `Config`, or reports every invalid variable at once. */
import { z } from 'zod'

interface ConfigFault {
  variable: string
  message: string
}

/** The environment is not valid. `faults` names every bad variable but never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly ConfigFault[]

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map(({ variable, message }) => `${variable} ${message}`)
    const list = lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join('')
    super(`The configuration is not valid:${list}`)
    this.faults = faults
  }
}

const integer = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
}

const decimal = (min: number, max: number) => {
  const message = `must be a number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}(\.\d{1,9})?$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
}

const flag = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1')

const tls = z
  .enum(['true', 'false', 'no-verify'], 'must be true, false or no-verify')
  .transform((value) => (value === 'no-verify' ? value : value === 'true'))

const url = (protocols: readonly string[]) =>
  z.string().refine(
    (value) => {
      return URL.canParse(value) && protocols.includes(new URL(value).protocol)
    },
    `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  )

const word = z.string().regex(/^[a-z]{1,20}$/, 'must be one word in small letters')

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
)

const isOrigin = (value: string): boolean => value === '*' || (URL.canParse(value) && new URL(value).origin === value)

const origins = list
  .refine((values) => values.every(isOrigin), 'must list origins such as https://app.example.com, without a path')
  .refine((values) => !values.includes('*') || values.length === 1, 'cannot mix * with named origins')

const secrets = list
  .refine((values) => values.length > 0, 'must hold at least one secret')
  .refine((values) => values.every((value) => Buffer.byteLength(value) >= 32), 'must hold secrets of 32 bytes or more')

const appSecrets = list.refine(
  (values) => values.length > 0 && values.every((value) => /^[\x21-\x7e]{16,512}$/.test(value)),
  'must hold secrets of 16 to 512 visible ASCII characters',
)

/** `id:base64` of 32 bytes each. The faults name an entry by its place, never by its text. */
const encryptionKeys = list.transform((entries, context): { id: string; key: string }[] => {
  const faults = entries.flatMap((entry, index) => {
    const [, key = ''] = entry.split(/:(.*)/s)
    const bytes = Buffer.from(key, 'base64')
    const place = `entry ${index + 1} must`
    if (!/^[a-z0-9-]{1,32}:/.test(entry)) return [`${place} begin with an id of a-z, 0-9 and hyphens, and a colon`]
    return bytes.length === 32 && bytes.toString('base64') === key ? [] : [`${place} hold 32 bytes in base64`]
  })
  const ids = entries.map((entry) => entry.split(':')[0])
  if (new Set(ids).size < ids.length) faults.push('must not name an id twice')
  if (entries.length === 0) faults.push('must hold at least one key')
  if (faults.length > 0) context.addIssue({ code: 'custom', message: faults.join('; ') })
  return entries.map((entry) => ({ id: entry.split(':')[0] ?? '', key: entry.slice(entry.indexOf(':') + 1) }))
})

const visibleSecret = (min: number) =>
  z.string().regex(new RegExp(`^[\\x21-\\x7e]{${min},512}$`), `must be ${min} to 512 visible ASCII characters`)

const isAddress = z.union([
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
  z.enum(['loopback', 'linklocal', 'uniquelocal']),
])

/** `true` means one proxy in front of us: trusting every hop would let callers choose their own address. */
const trustProxy = z.string().transform((value, context): false | number | string[] => {
  if (value === 'true') return 1
  if (value === 'false') return false
  if (/^\d{1,2}$/.test(value)) return Number(value)
  const addresses = value.split(',').map((entry) => entry.trim())
  if (addresses.every((entry) => isAddress.safeParse(entry).success)) return addresses
  context.addIssue({ code: 'custom', message: 'must be true, false, a number of proxies, or a list of addresses' })
  return z.NEVER
})

/** Every variable with its limits and default, in the order of `.env.example`. */
export const environmentSchema = z.object({
  PORT: integer(0, 65_535).default(8000),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a log level of pino')
    .default('info'),
  REQUEST_TIMEOUT_MS: integer(100, 600_000).default(30_000),
  SHUTDOWN_TIMEOUT_MS: integer(0, 600_000).default(20_000),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_POOL_MAX: integer(1, 1000).default(10),
  DATABASE_SSL: tls.optional(),
  DATABASE_STATEMENT_TIMEOUT_MS: integer(100, 600_000).default(10_000),
  OPENAI_API_KEY: visibleSecret(1).optional(),
  OPENAI_BASE_URL: url(['https:', 'http:']).optional(),
  OPENAI_API_TYPE: z.enum(['openai', 'azure'], 'must be openai or azure').default('openai'),
  OPENAI_API_VERSION: z.string().default('2024-10-21'),
  OPENAI_DEPLOYMENT: z.string().optional(),
  OPENAI_MODEL: z.string().default('gpt-4o-mini'),
  OPENAI_FALLBACK_MODEL: z.string().optional(),
  OPENAI_REASONING_EFFORT: word.optional(),
  OPENAI_VERBOSITY: word.optional(),
  OPENAI_PROMPT_CACHE_KEY: z.string().max(64, 'must have at most 64 characters').default('whatsapp-template-builder'),
  HTTP_PROXY: url(['http:', 'https:']).optional(),
  HTTPS_PROXY: url(['http:', 'https:']).optional(),
  NO_PROXY: z.string().optional(),
  LLM_TEMPERATURE: decimal(0, 2).default(0.2),
  LLM_TIMEOUT_MS: integer(100, 600_000).default(20_000),
  LLM_MAX_RETRIES: integer(0, 10).default(2),
  LLM_TURN_BUDGET_MS: integer(100, 600_000).default(25_000),
  LLM_MAX_OUTPUT_TOKENS: integer(256, 1_000_000).default(4000),
  DAILY_TOKEN_BUDGET: integer(1, 1_000_000_000_000).optional(),
  DAILY_TOKEN_BUDGET_PER_USER: integer(1, 1_000_000_000_000).optional(),
  DAILY_TOKEN_BUDGET_PER_ADDRESS: integer(1, 1_000_000_000_000).optional(),
  META_GRAPH_URL: url(['https:', 'http:']).default('https://graph.facebook.com'),
  META_GRAPH_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, 'must be a version of the Graph API, such as v25.0')
    .default('v25.0'),
  META_WEBHOOK_VERIFY_TOKEN: visibleSecret(8).optional(),
  META_APP_SECRETS: appSecrets.default([]),
  JWT_SECRET: secrets.optional(),
  JWT_TTL_SECONDS: integer(60, 31_536_000).default(86_400),
  BCRYPT_COST: integer(4, 16).default(12),
  AUTH_REQUIRED: flag.default(false),
  REGISTRATION: z.enum(['open', 'closed', 'invite'], 'must be open, closed or invite').optional(),
  ADMIN_API_KEY: visibleSecret(16).optional(),
  ENCRYPTION_KEYS: encryptionKeys.optional(),
  METRICS_TOKEN: visibleSecret(8).optional(),
  CORS_ORIGINS: origins.default([]),
  TRUST_PROXY: trustProxy.default(false),
  RATE_LIMIT_PER_MINUTE: integer(1, 1_000_000_000).default(100),
  RATE_LIMIT_STORE: z.enum(['memory', 'postgres'], 'must be memory or postgres').default('memory'),
  MAX_CONCURRENT_TURNS: integer(1, 100_000).default(512),
  MAX_QUEUED_TURNS: integer(0, 100_000).default(1024),
  JOBS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  LOG_RETENTION_DAYS: integer(1, 36_500).default(90),
  ACTIVITY_RETENTION_DAYS: integer(1, 36_500).optional(),
  ANONYMOUS_SESSION_TTL_DAYS: integer(1, 36_500).default(30),
  CONFIG_PATH: z.string().optional(),
  PRICES_META_PATH: z.string().optional(),
})

/**
 * The built-in assistant uses the CPU instead of waiting for a model, so running more turns at once answers none of them
 * sooner and makes each new turn wait for all the others.
 */
const maxBuiltinTurns = 6

type Environment = z.infer<typeof environmentSchema>

const arrangeModel = (env: Environment) => ({
  apiKey: env.OPENAI_API_KEY ?? null,
  baseUrl: env.OPENAI_BASE_URL ?? null,
  apiType: env.OPENAI_API_TYPE,
  apiVersion: env.OPENAI_API_VERSION,
  deployment: env.OPENAI_DEPLOYMENT ?? null,
  proxy: { http: env.HTTP_PROXY ?? null, https: env.HTTPS_PROXY ?? null, except: env.NO_PROXY ?? null },
  model: env.OPENAI_MODEL,
  fallbackModel: env.OPENAI_FALLBACK_MODEL ?? null,
  reasoningEffort: env.OPENAI_REASONING_EFFORT ?? null,
  verbosity: env.OPENAI_VERBOSITY ?? null,
  promptCacheKey: env.OPENAI_PROMPT_CACHE_KEY === 'none' ? null : env.OPENAI_PROMPT_CACHE_KEY,
  temperature: env.LLM_TEMPERATURE,
  timeoutMs: env.LLM_TIMEOUT_MS,
  maxRetries: env.LLM_MAX_RETRIES,
  turnBudgetMs: env.LLM_TURN_BUDGET_MS,
  maxOutputTokens: env.LLM_MAX_OUTPUT_TOKENS,
})

/** Groups the variables by the part of the application that uses them. */
const arrange = (env: Environment) => ({
  http: {
    port: env.PORT,
    host: env.HOST,
    bodyLimit: 64 * 1024,
    requestTimeoutMs: env.REQUEST_TIMEOUT_MS,
    shutdownTimeoutMs: env.SHUTDOWN_TIMEOUT_MS,
    corsOrigins: env.CORS_ORIGINS,
    trustProxy: env.TRUST_PROXY,
  },
  log: { level: env.LOG_LEVEL },
  database: {
    ...(env.DATABASE_URL !== undefined && { url: env.DATABASE_URL }),
    dataDir: env.DATA_DIR,
    poolMax: env.DATABASE_POOL_MAX,
    ...(env.DATABASE_SSL !== undefined && { ssl: env.DATABASE_SSL }),
    statementTimeoutMs: env.DATABASE_STATEMENT_TIMEOUT_MS,
  },
  llm: arrangeModel(env),
  budget: {
    total: env.DAILY_TOKEN_BUDGET ?? null,
    perUser: env.DAILY_TOKEN_BUDGET_PER_USER ?? null,
    perAddress: env.DAILY_TOKEN_BUDGET_PER_ADDRESS ?? env.DAILY_TOKEN_BUDGET_PER_USER ?? null,
  },
  meta: {
    graphUrl: env.META_GRAPH_URL,
    version: env.META_GRAPH_VERSION,
    verifyToken: env.META_WEBHOOK_VERIFY_TOKEN ?? null,
    appSecrets: env.META_APP_SECRETS,
  },
  auth: {
    jwtSecrets: env.JWT_SECRET ?? [],
    jwtTtlSeconds: env.JWT_TTL_SECONDS,
    bcryptCost: env.BCRYPT_COST,
    required: env.AUTH_REQUIRED,
    registration: env.REGISTRATION ?? (env.AUTH_REQUIRED ? ('closed' as const) : ('open' as const)),
    adminApiKey: env.ADMIN_API_KEY ?? null,
  },
  encryption: { keys: env.ENCRYPTION_KEYS ?? [] },
  metrics: { token: env.METRICS_TOKEN ?? null },
  limits: {
    requestsPerMinute: env.RATE_LIMIT_PER_MINUTE,
    store: env.RATE_LIMIT_STORE,
    concurrentTurns:
      env.OPENAI_API_KEY === undefined ? Math.min(env.MAX_CONCURRENT_TURNS, maxBuiltinTurns) : env.MAX_CONCURRENT_TURNS,
    queuedTurns: env.MAX_QUEUED_TURNS,
  },
  jobs: { run: env.JOBS === 'on' },
  retention: {
    logDays: env.LOG_RETENTION_DAYS,
    activityDays: env.ACTIVITY_RETENTION_DAYS ?? null,
    anonymousSessionDays: env.ANONYMOUS_SESSION_TTL_DAYS,
  },
  policy: { path: env.CONFIG_PATH ?? null },
  prices: { path: env.PRICES_META_PATH ?? null },
})

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T
/** Settings of the whole application; names ending in `Ms`, `Seconds` or `Days` give their unit. `null` means not set. */
export type Config = DeepReadonly<ReturnType<typeof arrange>>

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

/** Treats an empty variable as unset: compose files and CI systems pass empty strings through. */
const withoutEmpty = (env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  )

/** Pure: the same environment gives the same Config. @throws ConfigError that names every bad variable */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(withoutEmpty(env))
  if (parsed.success && parsed.data.OPENAI_API_TYPE === 'azure' && parsed.data.OPENAI_BASE_URL === undefined) {
    throw new ConfigError([{ variable: 'OPENAI_BASE_URL', message: 'must be the address of the Azure resource' }])
  }
  if (parsed.success) return freeze(arrange(parsed.data)) as Config
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => ({ variable: path.join('.'), message })))
}
