/**
 * Sends a template to a phone of the workspace's own. It is stored before Meta is called, and what nobody answered is never sent
 * again: only Meta's news say what became of it. The calls are described in `contract.ts`.
 */
import { createHash } from 'node:crypto'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { costOf } from '../../assessment/index.ts'
import type { Caller } from '../../engine/index.ts'
import { appError } from '../../errors.ts'
import { MetaError } from '../../meta/index.ts'
import type { ConnectionRecord, TemplateRecord, TestNumberRecord, TestSendRecord } from '../../repositories/types.ts'
import { categories } from '../../template/draft.ts'
import { messaging } from '../connections/check.ts'
import { credentialsOf } from '../connections/credentials.ts'
import type { Publishing, TestCost, TestSendView } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { type FaultView, faultView } from '../faults.ts'
import { missing } from '../refusals.ts'
import { contractFor, messageFor } from './message.ts'
import { dialled } from './numbers.ts'

const dayMs = 24 * 3_600_000
/** No call takes longer: a send that is older and has no end was left by a process that died. */
export const longestCallMs = 60_000
const limits = { ofWorkspace: 50, ofNumber: 10 }
const maxListed = 50

function viewOf(send: TestSendRecord, now: Date): TestSendView {
  const isLeft = send.state === 'sending' && now.getTime() - send.createdAt.getTime() > longestCallMs
  return {
    test_send_id: send.id,
    template_id: send.templateId,
    test_number_id: send.testNumberId,
    state: isLeft ? 'unknown' : send.state,
    message_id: send.messageId,
    delivery: send.delivery,
    fault: send.fault as FaultView | null,
    created_at: send.createdAt.toISOString(),
    updated_at: send.updatedAt.toISOString(),
  }
}

interface Place {
  template: TemplateRecord
  number: TestNumberRecord & { phone: string }
}

type Calls = Pick<Publishing, 'offerTestSend' | 'testSend'>

export function createTestSendCalls(deps: PublishingDeps): Calls {
  const { vault, meta, now, newId, prices } = deps
  const { connections, registry, testSends, workspaces } = deps.repositories

  /** @throws AppError TEMPLATE_NOT_FOUND, TEST_NUMBER_NOT_FOUND, TEST_NUMBER_UNVERIFIED */
  async function place(caller: Caller, workspaceId: string, templateId: string, numberId: string): Promise<Place> {
    const template = await registry.find(workspaceId, templateId, caller)
    if (template === null) throw await missing(workspaces, caller, workspaceId, 'TEMPLATE_NOT_FOUND')
    const number = (await testSends.numbersOf(workspaceId, caller, now()))?.find(({ id }) => id === numberId)
    if (number === undefined) throw appError('TEST_NUMBER_NOT_FOUND')
    const { phone } = number
    if (phone === null || number.connectionId !== template.connectionId) throw appError('TEST_NUMBER_UNVERIFIED')
    return { template, number: { ...number, phone } }
  }

  /** @throws AppError TEMPLATE_NOT_APPROVED, TEST_SENDS_OFF, CONNECTION_BROKEN */
  async function accountFor(caller: Caller, { connectionId, workspaceId, status }: TemplateRecord) {
    if (status !== 'APPROVED') throw appError('TEMPLATE_NOT_APPROVED', { detail: `Its status is ${status}.` })
    const connection = await connections.find(workspaceId, connectionId, caller)
    if (connection === null || connection.status === 'broken') throw appError('CONNECTION_BROKEN')
    if (connection.phoneNumberId === null)
      throw appError('TEST_SENDS_OFF', { detail: 'The connection names no phone number. Add its id.' })
    if (!connection.scopes.includes(messaging))
      throw appError('TEST_SENDS_OFF', { detail: `The token lacks the permission ${messaging}.` })
    const credentials = await credentialsOf(vault, connection)
    if (credentials === null) throw appError('CONNECTION_BROKEN')
    return { connection, credentials }
  }

  /** At list price; null: the list has none for that country, or the category is unknown. */
  function costFor({ category }: TemplateRecord, phone: string): TestCost | null {
    const known = categories.find((one) => one === category)
    const country = parsePhoneNumberFromString(dialled(phone))?.country
    if (known === undefined || country === undefined) return null
    const { per_message, currency } = costOf(prices, known, { countries: [{ country, share: 1 }], volume: null })
    return per_message === null ? null : { amount: per_message, currency }
  }

  const since = (): Date => new Date(now().getTime() - dayMs)

  /** @throws AppError NOT_CONFIRMED */
  function assertConfirmed({ template, number }: Place, confirm: { phone: string; cost: TestCost | null }): void {
    const [phone, cost] = [dialled(number.phone), costFor(template, number.phone)]
    const isSame =
      confirm.phone === phone &&
      confirm.cost?.amount === cost?.amount &&
      (confirm.cost?.currency ?? null) === (cost?.currency ?? null)
    if (isSame) return
    const price = cost === null ? 'an unknown price (null)' : `${cost.amount} ${cost.currency}`
    throw appError('NOT_CONFIRMED', { detail: `It would go to ${phone}, for ${price}.` })
  }

  async function carryOut(
    send: TestSendRecord,
    { connection, credentials }: Awaited<ReturnType<typeof accountFor>>,
    message: Record<string, unknown>,
  ): Promise<TestSendView> {
    const settle = async (end: Pick<TestSendRecord, 'state' | 'messageId' | 'fault'>) => {
      await testSends.settle(send.id, end, now())
      return viewOf({ ...send, ...end, updatedAt: now() }, now())
    }
    try {
      const { messageId } = await meta.send(credentials, message)
      return await settle({ state: 'sent', messageId, fault: null })
    } catch (error) {
      if (!(error instanceof MetaError)) throw error
      const fault = faultView(error.fault)
      if (error.fault.class === 'connection-broken') await breakIt(connection, fault)
      const state = error.fault.class === 'unknown-outcome' ? 'unknown' : 'failed'
      return settle({ state, messageId: null, fault })
    }
  }

  /** @throws AppError IDEMPOTENCY_KEY_REUSED */
  function repeated(send: TestSendRecord, requestHash: string): TestSendView {
    if (send.requestHash !== requestHash) throw appError('IDEMPOTENCY_KEY_REUSED')
    return viewOf(send, now())
  }

  const breakIt = ({ id }: ConnectionRecord, fault: FaultView) => connections.note(id, { fault, checkedAt: now() })

  return {
    async offerTestSend(caller, workspaceId, templateId, numberId) {
      const { template, number } = await place(caller, workspaceId, templateId, numberId)
      const of = { workspaceId, testNumberId: number.id, since: since() }
      const { ofWorkspace, ofNumber } = await testSends.used(of, caller)
      const left = Math.max(0, Math.min(limits.ofWorkspace - ofWorkspace, limits.ofNumber - ofNumber))
      const { schema, example } = contractFor(template)
      const sends = await testSends.listOf(templateId, caller, maxListed)
      return {
        confirm: { phone: dialled(number.phone), cost: costFor(template, number.phone) },
        left_today: left,
        schema,
        example,
        sends: sends.map((send) => viewOf(send, now())),
      }
    },

    async testSend(caller, workspaceId, templateId, { testNumberId, confirm, parameters, idempotencyKey }) {
      const asked = JSON.stringify([templateId, testNumberId, confirm, parameters])
      const requestHash = createHash('sha256').update(asked).digest('hex')
      const known = await testSends.findByKey(workspaceId, idempotencyKey, caller)
      if (known !== null) return repeated(known, requestHash)
      const given = await place(caller, workspaceId, templateId, testNumberId)
      const account = await accountFor(caller, given.template)
      const [id, at] = [newId(), now()]
      const { phone } = given.number
      const message = messageFor(given.template, { id, phone, parameters })
      const send: TestSendRecord & { testNumberId: string } = {
        ...{ id, workspaceId, connectionId: account.connection.id, templateId, testNumberId, idempotencyKey },
        ...{ requestHash, state: 'sending', messageId: null },
        ...{ delivery: null, fault: null, createdBy: caller.userId, createdAt: at, updatedAt: at },
      }
      assertConfirmed(given, confirm)
      const begun = await testSends.begin(caller, send, { ...limits, since: since() })
      if (begun.outcome === 'known') return repeated(begun.send, requestHash)
      if (begun.outcome === 'refused')
        throw appError('FORBIDDEN', { detail: 'Your role in this workspace does not allow this.' })
      if (begun.outcome === 'limited') {
        const freeAt = begun.oldest.getTime() + dayMs
        throw appError('TEST_LIMIT', {
          detail: `Within a day, ${limits.ofNumber} tests go to a number, and ${limits.ofWorkspace} leave a workspace.`,
          retryAfter: Math.max(1, Math.ceil((freeAt - now().getTime()) / 1000)),
        })
      }
      return carryOut(send, account, message)
    },
  }
}
