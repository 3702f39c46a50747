/** One call as its handler sees it, and what all handlers ask of the token. */
import type { Json } from './json.ts'
import { Refusal } from './refusal.ts'
import type { Emit } from './review.ts'
import type { Account, App, Template, Token, World } from './world.ts'

export interface Call {
  world: World
  method: string
  /** After the version. */
  path: readonly string[]
  query: URLSearchParams
  body: Json
  /** The major version, such as 25. */
  version: number
  /** Null: the app speaks for itself. */
  token: Token | null
  app: App
  emit: Emit
  /** A template was handed in. */
  onPending: (template: Template) => void
  /** Whether header handles have to come from an upload here. */
  isHandle: (handle: string) => boolean
}

/** What Meta says of what it does not show, and of what does not exist. */
export const missing = (id: string): Refusal =>
  new Refusal(100, `Unsupported request. Object with ID '${id}' does not exist, or lacks permissions`, { subcode: 33 })

export function needScope({ token }: Call, scope: string): void {
  if (token === null || token.scopes.includes(scope)) return
  throw new Refusal(200, `Permissions error: ${scope}`, { status: 403 })
}

/** The account, if the token reaches it. */
export function accountOf({ world, token }: Call, id: string): Account {
  const account = world.accounts.get(id)
  if (account === undefined || !(token?.accountIds.includes(id) ?? false)) throw missing(id)
  return account
}

/** The template, if the token reaches its account. */
export function templateOf(call: Call, id: string): Template {
  const template = call.world.templates.get(id)
  if (template === undefined) throw missing(id)
  accountOf(call, template.accountId)
  return template
}
