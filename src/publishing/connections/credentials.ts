/** The secrets of connections: in the vault, under the id of the connection. */
import type { MetaCredentials } from '../../meta/index.ts'
import type { Author, ConnectionRecord, SecretKey } from '../../repositories/types.ts'
import { Secret, type Vault } from '../../secrets/index.ts'

const keyOf = (purpose: string, { workspaceId, id }: Pick<ConnectionRecord, 'id' | 'workspaceId'>): SecretKey => ({
  workspaceId,
  purpose,
  name: id,
})
const tokenKey = (connection: Pick<ConnectionRecord, 'id' | 'workspaceId'>) => keyOf('meta-token', connection)
export const appSecretKey = (connection: Pick<ConnectionRecord, 'id' | 'workspaceId'>) =>
  keyOf('meta-app-secret', connection)

export interface GivenSecrets {
  token: string
  appSecret: string
}

/** Stores both, in place of earlier ones. @throws AppError ENCRYPTION_OFF */
export async function keepSecrets(
  vault: Vault,
  connection: Pick<ConnectionRecord, 'id' | 'workspaceId'>,
  { token, appSecret }: GivenSecrets,
  by: Author,
): Promise<{ tokenLastFour: string; secretLastFour: string }> {
  const stored = await vault.put(tokenKey(connection), new Secret(token), by)
  const secret = await vault.put(appSecretKey(connection), new Secret(appSecret), by)
  return { tokenLastFour: stored.lastFour, secretLastFour: secret.lastFour }
}

/**
 * Stores a renewed token, unless an owner has stored another one meanwhile.
 * @returns its last four characters; null: it was not stored
 */
export async function keepRenewed(
  vault: Vault,
  connection: Pick<ConnectionRecord, 'id' | 'workspaceId'>,
  { old, renewed }: { old: string; renewed: string },
): Promise<string | null> {
  const stored = await vault.find(tokenKey(connection))
  if (stored?.reveal() !== old) return null
  return (await vault.put(tokenKey(connection), new Secret(renewed))).lastFour
}

export async function dropSecrets(vault: Vault, connection: Pick<ConnectionRecord, 'id' | 'workspaceId'>, by: Author) {
  await vault.remove(tokenKey(connection), by)
  await vault.remove(appSecretKey(connection), by)
}

/** For one call or job. null: the token is gone. @throws AppError SECRET_UNREADABLE */
export async function credentialsOf(vault: Vault, connection: ConnectionRecord): Promise<MetaCredentials | null> {
  const token = await vault.find(tokenKey(connection))
  if (token === null) return null
  const appSecret = await vault.find(appSecretKey(connection))
  const { wabaId, appId, phoneNumberId } = connection
  return { wabaId, appId, phoneNumberId, token: token.reveal(), appSecret: appSecret?.reveal() ?? null }
}
