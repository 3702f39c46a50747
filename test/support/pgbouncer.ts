/** PgBouncer in transaction mode in front of PostgreSQL, if it is installed (Debian's package is enough). */
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './postgres.ts'
import { startProgram } from './processes.ts'

export interface PgBouncer {
  /** URL of the same database through the pooler. */
  urlOf(databaseUrl: string): string
  stop(): Promise<void>
}

const places = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer']

/** Path of the program; null if it is not installed. */
export const findPgBouncer = (): string | null =>
  process.env.PGBOUNCER ?? places.find((path) => existsSync(path)) ?? null

/** PgBouncer refuses to run as root. These are the ids of the user `nobody`. */
const nobody = { uid: 65_534, gid: 65_534 }

export async function startPgBouncer(program: string, serverUrl: string): Promise<PgBouncer> {
  const server = new URL(serverUrl)
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'pgbouncer-test-'))
  await chmod(folder, 0o755)
  await writeFile(join(folder, 'users.txt'), `"${server.username}" "${server.password}"\n`)
  const settings = [
    '[databases]',
    `* = host=${server.hostname} port=${server.port} user=${server.username} password=${server.password}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = trust',
    `auth_file = ${join(folder, 'users.txt')}`,
    'pool_mode = transaction',
    'default_pool_size = 5',
    'max_client_conn = 200',
  ]
  await writeFile(join(folder, 'pgbouncer.ini'), `${settings.join('\n')}\n`)
  const isRoot = process.getuid?.() === 0
  const bouncer = startProgram(program, [join(folder, 'pgbouncer.ini')], isRoot ? nobody : undefined)
  await bouncer.says(/process up/)
  return {
    urlOf(databaseUrl) {
      const url = new URL(databaseUrl)
      url.port = String(port)
      return url.href
    },
    async stop() {
      await bouncer.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
