/** What the Graph API for tests keeps: apps, tokens, accounts, templates, uploads, messages. */
import type { Json } from './json.ts'

export interface App {
  id: string
  secret: string
  /** Where webhooks of accounts go that name no address of their own; null: nowhere. */
  callbackUrl: string | null
}

export interface Token {
  value: string
  appId: string
  scopes: string[]
  /** Seconds since 1970; 0: never. */
  expiresAt: number
  isRevoked: boolean
  accountIds: string[]
}

export interface Account {
  id: string
  name: string
  phoneNumberId: string
  /** By app: the address that replaces the app's own. */
  subscriptions: Map<string, string | null>
  /** Names of approved templates that were deleted, with the moment. */
  deletedNames: Map<string, number>
  /** Moments of calls and of creations, milliseconds. */
  calls: number[]
  creations: number[]
  callsPerHour: number
  /** Whether `message_samples` answers. */
  hasOracle: boolean
}

export interface Template {
  id: string
  accountId: string
  name: string
  language: string
  status: string
  category: string
  components: Json[]
  parameterFormat: 'POSITIONAL' | 'NAMED'
  subCategory: string | null
  quality: string
  rejectedReason: string
  previousCategory: string | null
  correctCategory: string | null
  ttlSeconds: number | null
  libraryName: string | null
  updatedAt: number
  /** Moments of edits while it was approved, milliseconds. */
  edits: number[]
}

export interface UploadSession {
  id: string
  appId: string
  type: string
  length: number
  pieces: Buffer[]
  received: number
  handle: string | null
}

export interface SentMessage {
  id: string
  accountId: string
  body: Json
}

export interface Credentials {
  wabaId: string
  appId: string
  appSecret: string
  token: string
  phoneNumberId: string
}

/** Scopes of a token that may do everything. */
export const allScopes = ['whatsapp_business_management', 'whatsapp_business_messaging']

export class World {
  readonly apps = new Map<string, App>()
  readonly tokens = new Map<string, Token>()
  readonly accounts = new Map<string, Account>()
  readonly templates = new Map<string, Template>()
  readonly uploads = new Map<string, UploadSession>()
  readonly handles = new Set<string>()
  readonly messages: SentMessage[] = []
  readonly now: () => number
  readonly #newSecret: () => string
  #ids = 0

  /** @param newSecret 32 hexadecimal digits */
  constructor(now: () => number, newSecret: () => string) {
    this.now = now
    this.#newSecret = newSecret
  }

  /** Ids of 17 digits, which no JavaScript number holds: whoever reads them as numbers gets others. */
  newId(): string {
    this.#ids += 1
    return `1234567890${String(this.#ids * 7).padStart(7, '0')}`
  }

  addApp(callbackUrl: string | null): App {
    const app = { id: this.newId(), secret: this.#newSecret(), callbackUrl }
    this.apps.set(app.id, app)
    return app
  }

  addToken(appId: string, accountIds: string[], more: { scopes?: string[]; expiresAt?: number } = {}): Token {
    const value = `EAAG${this.#newSecret()}${this.#newSecret()}`
    const token = { value, appId, scopes: allScopes, expiresAt: 0, isRevoked: false, accountIds, ...more }
    this.tokens.set(value, token)
    return token
  }

  /** An account with a token for it, by default of a new app. */
  addAccount(
    more: { name?: string; callbackUrl?: string | null; appId?: string; callsPerHour?: number } = {},
  ): Credentials {
    const app = (more.appId && this.apps.get(more.appId)) || this.addApp(more.callbackUrl ?? null)
    const account: Account = {
      id: this.newId(),
      name: more.name ?? 'Lucky Shrub',
      phoneNumberId: this.newId(),
      subscriptions: new Map(),
      deletedNames: new Map(),
      calls: [],
      creations: [],
      callsPerHour: more.callsPerHour ?? 5000,
      hasOracle: true,
    }
    this.accounts.set(account.id, account)
    const token = this.addToken(app.id, [account.id])
    return {
      wabaId: account.id,
      appId: app.id,
      appSecret: app.secret,
      token: token.value,
      phoneNumberId: account.phoneNumberId,
    }
  }

  templatesOf(accountId: string): Template[] {
    return [...this.templates.values()].filter((template) => template.accountId === accountId)
  }
}
