/** Part of `npm run build`: packs a database without rows, unless the one for these tables and this PGlite exists. */
import { existsSync, readdirSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { packEmbedded } from './embedded.ts'
import { freshDatabasePath } from './fresh-database.ts'

const path = freshDatabasePath()
if (!existsSync(path)) {
  const packed = await packEmbedded('gzip')
  await writeFile(`${path}.new`, Buffer.from(await packed.arrayBuffer()))
  await rename(`${path}.new`, path)
}
const folder = dirname(path)
const isOld = (name: string): boolean => /^fresh-database-.*\.tar\.gz$/.test(name) && name !== basename(path)
for (const name of readdirSync(folder).filter(isOld)) await rm(join(folder, name))
