/** Part of `npm run build`: packs an empty database, unless the one for this version of PGlite exists. */
import { existsSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { freshDatabasePath } from './fresh-database.ts'

const path = freshDatabasePath()
if (!existsSync(path)) {
  const client = await PGlite.create()
  const packed = await client.dumpDataDir('gzip')
  await client.close()
  await writeFile(`${path}.new`, Buffer.from(await packed.arrayBuffer()))
  await rename(`${path}.new`, path)
}
