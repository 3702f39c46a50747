/** Whose secrets sign Meta's webhooks: those of all connections, read once and kept in memory for a while. */
import type { ConnectionRecord } from '../../repositories/types.ts'
import { appSecretKey } from '../connections/credentials.ts'
import type { WorkDeps } from '../deps.ts'

type Signer = Pick<ConnectionRecord, 'id' | 'workspaceId' | 'wabaId'>

export interface Signers {
  /** The connections whose events may be signed with this secret. */
  by: ReadonlyMap<string, readonly Signer[]>
  /** Of each account; one without a secret that can be read is missing. */
  secretOf: ReadonlyMap<string, string>
  all: readonly Signer[]
}

/** How long another process may go on without a new connection, and how often a signature that fits nothing makes us look. */
const keptMs = 60_000
const shortestMs = 2_000

export interface SignerBook {
  /** @param isStale nothing fitted: look again, unless that was a moment ago */
  read(isStale: boolean): Promise<Signers>
  forget(): void
}

export function createSigners({
  repositories,
  vault,
  log,
  now,
}: Pick<WorkDeps, 'repositories' | 'vault' | 'log' | 'now'>): SignerBook {
  let kept: { signers: Signers; at: number } | null = null
  let reading: Promise<Signers> | null = null

  async function load(): Promise<Signers> {
    const all = await repositories.connections.signers()
    const by = new Map<string, Signer[]>()
    const secretOf = new Map<string, string>()
    for (const signer of all) {
      const secret = await vault.find(appSecretKey(signer)).catch((error: unknown) => {
        log.warn({ connectionId: signer.id, error: String(error) }, 'the app secret of a connection cannot be read')
        return null
      })
      if (secret === null) continue
      const text = secret.reveal()
      by.set(text, [...(by.get(text) ?? []), signer])
      secretOf.set(signer.wabaId, text)
    }
    return { by, secretOf, all }
  }

  return {
    async read(isStale) {
      const age = kept === null ? Number.POSITIVE_INFINITY : now().getTime() - kept.at
      if (kept !== null && age < (isStale ? shortestMs : keptMs)) return kept.signers
      reading ??= load().finally(() => {
        reading = null
      })
      const signers = await reading
      kept = { signers, at: now().getTime() }
      return signers
    },
    forget() {
      kept = null
    },
  }
}
