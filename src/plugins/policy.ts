/** The organisation's policy, read from its file at start and on demand. A bad file leaves the old policy in force. */
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { AppError, appError } from '../errors.ts'
import { loadPolicy, noPolicy, type Policy } from '../validator/policy.ts'
import { parseWorkspacePolicy, stricterPolicy } from '../validator/workspace-policy.ts'

interface PolicySource {
  current(): Policy
  /** What holds in a workspace with this policy; null: none of its own. */
  within(own: unknown): Policy
  /** @throws AppError INVALID_POLICY with every fault of a workspace's policy, and where it is less strict than ours */
  assertStricter(own: unknown): void
  /** Reads the file again. @throws AppError INVALID_POLICY with every fault of the file; the old policy stays in force */
  reload(): Promise<Policy>
}

async function readPolicy(path: string): Promise<Policy> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw appError('INVALID_POLICY', { detail: 'The policy file cannot be read.', cause })
  })
  const parsed = loadPolicy(text)
  if ('policy' in parsed) return parsed.policy
  throw appError('INVALID_POLICY', { detail: 'The policy file has faults; see errors.', errors: parsed.faults })
}

/** At start nobody would see a problem document, so the message itself names the file and all its faults. */
async function readFirstPolicy(path: string): Promise<Policy> {
  try {
    return await readPolicy(path)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const faults = error.errors?.map(({ path: at, message }) => `\n  ${at === '' ? message : `${at}: ${message}`}`)
    const reason = faults?.join('') ?? ` ${error.cause instanceof Error ? error.cause.message : 'it cannot be read'}`
    throw new Error(`the policy file ${path} (CONFIG_PATH) cannot be used:${reason}`, { cause: error })
  }
}

/**
 * Reads the policy file once. Without a path there is no policy, and nothing to reload.
 * @throws Error that names the file and all its faults
 */
export async function openPolicy(path: string | null): Promise<PolicySource> {
  let policy = path === null ? noPolicy : await readFirstPolicy(path)
  return {
    current: () => policy,
    within: (own) => stricterPolicy(policy, own),
    assertStricter(own) {
      const parsed = own === null ? { policy } : parseWorkspacePolicy(own, policy)
      if ('policy' in parsed) return
      const errors = parsed.faults.map(({ path: at, message }) => ({
        path: at === '' ? 'policy' : `policy/${at}`,
        message,
      }))
      throw appError('INVALID_POLICY', { detail: 'The policy has faults; see errors.', errors })
    },
    async reload() {
      if (path !== null) policy = await readPolicy(path)
      return policy
    },
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    policy: PolicySource
  }
}

export const policy = fastifyPlugin<{ source: PolicySource }>(
  async (app: FastifyInstance, { source }) => {
    app.decorate('policy', source)
  },
  { name: 'policy' },
)
