/** Opens the vault for the secrets of an installation, and says what keeps it in order. */
import { randomUUID } from 'node:crypto'
import type { JobKind } from '../jobs/index.ts'
import type { Repositories } from '../repositories/types.ts'
import { createVault, type Keyring, openKeyring, rotateSecrets, type Vault } from '../secrets/index.ts'

interface VaultDeps {
  repositories: Pick<Repositories, 'secrets'>
  kind: 'embedded' | 'server'
  /** Whether the database is the one in the configuration; a key file is made only beside that. */
  isConfigured: boolean
  log: { info(fields: object, text: string): void; warn(fields: object, text: string): void }
}

interface VaultOptions {
  encryption: { keys: Parameters<typeof openKeyring>[0]['keys'] }
  database: { dataDir: string }
}

const hourMs = 3_600_000

/** Once an hour, what other keys have encrypted is encrypted with the present one. */
const rotationJob = ({ repositories, log }: VaultDeps, keyring: Keyring): JobKind => ({
  everyMs: hourMs,
  async run(_payload, { signal }) {
    const done = await rotateSecrets(repositories.secrets, keyring, signal)
    if (done.unreadable > 0) log.warn({ ...done }, 'stored secrets cannot be decrypted: is a key missing?')
    return done
  },
})

/** @throws KeyFileUnusable */
export async function openVault(
  deps: VaultDeps,
  options: VaultOptions,
): Promise<{ vault: Vault; rotation: JobKind | null }> {
  const { dataDir } = options.database
  const folder = deps.isConfigured && dataDir !== 'memory://' ? dataDir : null
  const keyring = await openKeyring({ keys: options.encryption.keys, kind: deps.kind, folder, log: deps.log })
  const vault = createVault(deps.repositories.secrets, keyring, randomUUID)
  return { vault, rotation: keyring && rotationJob(deps, keyring) }
}
