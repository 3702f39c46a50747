/** Asks Meta what a token is good for. */
import { appError } from '../../errors.ts'
import type { Meta, MetaCredentials } from '../../meta/index.ts'
import type { TokenFacts } from '../../repositories/types.ts'

const needed = 'whatsapp_business_management'
export const messaging = 'whatsapp_business_messaging'

const refused = (detail: string) => appError('CONNECTION_REFUSED', { detail })

/**
 * What is known of the token, if it reaches the account. Lets the app receive the account's webhooks, too.
 * @throws AppError CONNECTION_REFUSED; MetaError
 */
export async function checkToken(
  meta: Meta,
  credentials: MetaCredentials,
  now: Date,
): Promise<Pick<TokenFacts, 'accountName' | 'scopes' | 'expiresAt' | 'checkedAt'>> {
  const token = await meta.inspectToken(credentials)
  if (!token.isValid) throw refused('Meta says that this token is not valid. Make a new one and store that.')
  if (token.appId !== null && token.appId !== credentials.appId)
    throw refused('The token belongs to another app than the one named.')
  if (!token.scopes.includes(needed)) throw refused(`The token lacks the permission ${needed}.`)
  const account = await meta.account(credentials)
  if (account.id !== credentials.wabaId) throw refused('The token reaches another account than the one named.')
  await meta.subscribe(credentials)
  return { accountName: account.name, scopes: token.scopes, expiresAt: token.expiresAt, checkedAt: now }
}
