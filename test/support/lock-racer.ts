/** A program that tries to lock a folder each time it is told to, and reports the result. */
import { lockDataDir } from '../../src/db/data-dir-lock.ts'

const [, , folder = ''] = process.argv
let release = async (): Promise<void> => undefined

process.on('message', async (order) => {
  if (order === 'release') {
    await release()
    release = async () => undefined
    return void process.send?.('released')
  }
  try {
    release = await lockDataDir(folder)
    process.send?.('taken')
  } catch (error) {
    process.send?.(error instanceof Error ? error.name : 'failed')
  }
})
