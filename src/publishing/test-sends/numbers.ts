/** Phones that a workspace has proved to be its own. The calls are described in `contract.ts`. */
import { appError } from '../../errors.ts'
import type { TestNumberRecord } from '../../repositories/types.ts'
import { credentialsOf } from '../connections/credentials.ts'
import type { Publishing, TestNumberView } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { asked } from '../faults.ts'
import { missing, refusalOf } from '../refusals.ts'
import { hashOf, newCode } from './code.ts'

const codeMs = 30 * 60_000
/** How long WhatsApp lets a business write freely to somebody who has written to it. */
const windowMs = 24 * 3_600_000
const mostNumbers = 20

export const dialled = (phone: string): string => `+${phone}`

const viewOf = (number: TestNumberRecord): TestNumberView => ({
  test_number_id: number.id,
  connection_id: number.connectionId,
  phone: number.phone === null ? null : dialled(number.phone),
  status: number.verifiedAt === null ? 'waiting' : 'verified',
  expires_at: number.verifiedAt === null ? number.expiresAt.toISOString() : null,
  verified_at: number.verifiedAt?.toISOString() ?? null,
  window_until: number.verifiedAt && new Date(number.verifiedAt.getTime() + windowMs).toISOString(),
  created_at: number.createdAt.toISOString(),
})

type Calls = Pick<Publishing, 'addTestNumber' | 'listTestNumbers' | 'removeTestNumber'>

export function createTestNumberCalls(deps: PublishingDeps): Calls {
  const { vault, meta, now, newId } = deps
  const { connections, testSends, workspaces } = deps.repositories

  return {
    async addTestNumber(caller, workspaceId, connectionId) {
      const connection = await connections.find(workspaceId, connectionId, caller)
      if (connection === null) throw await missing(workspaces, caller, workspaceId, 'CONNECTION_NOT_FOUND')
      if (connection.phoneNumberId === null)
        throw appError('TEST_SENDS_OFF', { detail: 'The connection names no phone number. Add its id.' })
      const credentials = await credentialsOf(vault, connection)
      if (credentials === null) throw appError('CONNECTION_BROKEN')
      const business = await asked(() => meta.displayNumber(credentials))
      const [code, at] = [newCode(), now()]
      const number: TestNumberRecord = {
        ...{ id: newId(), workspaceId, connectionId, phone: null, createdBy: caller.userId, createdAt: at },
        ...{ expiresAt: new Date(at.getTime() + codeMs), verifiedAt: null },
      }
      const outcome = await testSends.addNumber(caller, { ...number, codeHash: hashOf(code) }, mostNumbers)
      if (outcome === 'full')
        throw appError('TEST_LIMIT', {
          detail: `A workspace has ${mostNumbers} test numbers at most. Remove one, or wait until a code has ended.`,
          retryAfter: codeMs / 1000,
        })
      if (outcome !== 'added') throw refusalOf(outcome)
      const link = `https://wa.me/${business.replaceAll(/\D/g, '')}?text=${code}`
      return { ...viewOf(number), code, send_to: business, link }
    },

    async listTestNumbers(caller, workspaceId) {
      const found = await testSends.numbersOf(workspaceId, caller, now())
      if (found === null) throw refusalOf('not-found')
      return found.map(viewOf)
    },

    async removeTestNumber(caller, workspaceId, id) {
      const outcome = await testSends.removeNumber(workspaceId, id, caller)
      if (outcome === 'no-member') throw appError('TEST_NUMBER_NOT_FOUND')
      if (outcome !== 'removed') throw refusalOf(outcome)
    },
  }
}
