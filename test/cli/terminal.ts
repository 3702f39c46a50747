import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

interface RunResult {
  code: number
  out: string
  errors: string
}

/** Runs the command line inside the test process, without colours. */
export async function runHere(
  args: readonly string[],
  stdin = '',
  environment: Record<string, string> = {},
): Promise<RunResult> {
  let out = ''
  let errors = ''
  const code = await run(args, {
    stdin: Readable.from([stdin]),
    print: (text) => {
      out += text
    },
    warn: (text) => {
      errors += text
    },
    isColoured: false,
    readEnvironment: () => environment,
    version: '1.2.3',
  })
  return { code, out, errors }
}

export const clean = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order has been shipped and will arrive within three working days.' }],
}

export const faulty = { ...clean, name: 'Order Shipped' }

export const promoting = {
  ...clean,
  components: [{ type: 'BODY', text: 'Your order "A" shipped.\nUse code SAVE10 for 10% off.' }],
}
