/** Numbers that workspaces have proved to be their own, and templates that were sent there. */
import { testSendStates } from '../../db/schema/values.ts'
import type { Actor } from './activity.ts'
import type { Access } from './records.ts'
import type { WorkspaceRefusal } from './workspaces.ts'

export { testSendStates }

export type TestSendState = (typeof testSendStates)[number]

export interface TestNumberRecord {
  id: string
  workspaceId: string
  connectionId: string
  /** Digits alone, as WhatsApp calls the number; null: the code has not come yet. */
  phone: string | null
  createdBy: string | null
  createdAt: Date
  /** Until when the code is good. */
  expiresAt: Date
  verifiedAt: Date | null
}

export interface TestSendRecord {
  id: string
  workspaceId: string
  connectionId: string
  /** null: the template, or the number, is not known any more. */
  templateId: string | null
  testNumberId: string | null
  idempotencyKey: string
  /** SHA-256 of what was asked for under the key, hex. */
  requestHash: string
  state: TestSendState
  messageId: string | null
  /** Meta's last word on the delivery. */
  delivery: string | null
  fault: unknown
  createdBy: string | null
  createdAt: Date
  updatedAt: Date
}

/** How many may be sent since then. */
export interface TestLimits {
  since: Date
  ofWorkspace: number
  ofNumber: number
}

/** Test numbers and test sends; editors use them. The verbs below the line are for jobs and for the one process that sends. */
export interface TestSends {
  /** `full`: the workspace has `most` numbers and open codes. `no-member`: it has no such connection. */
  addNumber(
    access: Actor,
    number: TestNumberRecord & { codeHash: string },
    most: number,
  ): Promise<'added' | 'full' | WorkspaceRefusal>
  /** Oldest first, without codes that came too late. null: not the caller's workspace. */
  numbersOf(workspaceId: string, access: Access, at: Date): Promise<TestNumberRecord[] | null>
  /** `no-member`: there is none. */
  removeNumber(workspaceId: string, id: string, access: Actor): Promise<'removed' | WorkspaceRefusal>
  /**
   * Stores a send before it is made, in a transaction. `known`: there is one under its key. `limited`: as many were made since the
   * oldest that counts. `refused`: the caller may not write there, or the number is not verified for the connection.
   */
  begin(
    access: Actor,
    send: TestSendRecord & { testNumberId: string },
    limits: TestLimits,
  ): Promise<
    { outcome: 'begun' | 'refused' } | { outcome: 'known'; send: TestSendRecord } | { outcome: 'limited'; oldest: Date }
  >
  findByKey(workspaceId: string, idempotencyKey: string, access: Access): Promise<TestSendRecord | null>
  /** How many were made in the workspace and to the number since then. */
  used(
    of: { workspaceId: string; testNumberId: string; since: Date },
    access: Access,
  ): Promise<{ ofWorkspace: number; ofNumber: number }>
  /** Newest first. */
  listOf(templateId: string, access: Access, limit: number): Promise<TestSendRecord[]>

  /** The code came from this phone to this account in time. A number that was verified before is replaced. */
  verify(code: { connectionId: string; codeHash: string; phone: string; at: Date }): Promise<boolean>
  /** What became of a send that was under way. */
  settle(id: string, end: { state: TestSendState; messageId: string | null; fault: unknown }, at: Date): Promise<void>
  /** Meta's word on the delivery: whatever we thought, it was sent. False: it is no news. */
  deliver(connectionId: string, id: string, word: { messageId: string; status: string }, at: Date): Promise<boolean>
  /** Of sends that began before, and whose process has not said how they ended, nobody knows it. Codes that came too late are removed. */
  lapse(before: Date, at: Date): Promise<void>
}
