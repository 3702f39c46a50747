/** A program that takes turns in an embedded database and prints each session id once its turn is stored. */
import { openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { takeTurn } from '../repositories/given.ts'

const [, , dataDir = ''] = process.argv
const repositories = createRepositories(await openDatabase({ dataDir }))
for (;;) {
  const { sessionId } = await takeTurn(repositories)
  process.stdout.write(`${sessionId}\n`)
}
