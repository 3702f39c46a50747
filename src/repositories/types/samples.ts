/** What Meta said of texts that were shown to it as samples. */
import { sampleStates } from '../../db/schema/values.ts'
import type { Access } from './records.ts'

export { sampleStates }
export type SampleState = (typeof sampleStates)[number]

export interface SampleRecord {
  workspaceId: string
  connectionId: string
  /** SHA-256 of the text with its sample values, hex. */
  textHash: string
  /** Of the template for which it was asked last. */
  contentHash: string
  /** null once nobody has to show it to Meta any more. */
  text: string | null
  state: SampleState
  /** Meta's word; null: none. */
  category: string | null
  fault: unknown
  askedAt: Date
  calledAt: Date | null
  answeredAt: Date | null
}

/** How long an answer of each kind stands, and how many texts an account is shown. */
export interface SampleLimits {
  /** A text that was asked about after this is not asked about again, by what became of it. */
  since: Record<Exclude<SampleState, 'waiting'>, Date>
  /** An account that refused to judge after `since.refused` is not asked. At most so many texts since this moment: */
  day: Date
  most: number
}

type Key = Pick<SampleRecord, 'workspaceId' | 'textHash'>

export interface MetaSamples {
  /**
   * Stores that Meta is to be shown the text, by the oldest connection that works. null: there is none, the caller may not write there,
   * or one of the limits stands against it.
   */
  ask(
    access: Access,
    sample: Key & { contentHash: string; text: string; at: Date },
    limits: SampleLimits,
  ): Promise<Pick<SampleRecord, 'workspaceId' | 'connectionId' | 'textHash'> | null>
  /** Those of these texts; null: all of the workspace, newest first. Empty where the workspace is not the caller's. */
  listOf(
    workspaceId: string,
    access: Access,
    textHashes: readonly string[] | null,
    limit: number,
  ): Promise<SampleRecord[]>
  /** Verdicts, newest first, with the template as it is kept with its assessment. */
  verdictsOf(
    workspaceId: string,
    access: Access,
    limit: number,
  ): Promise<{ contentHash: string; category: string; template: unknown }[]>

  /** For jobs. */
  load(key: Key): Promise<SampleRecord | null>
  /** False if Meta has been called already, or is not to be called any more. */
  begin(key: Key, at: Date): Promise<boolean>
  /** Meta was too busy to look: it was as good as not called. */
  release(key: Key): Promise<void>
  /** What became of it, which the workspace is told; only of one that waits. */
  settle(
    key: Key,
    end: { state: Exclude<SampleState, 'waiting'>; category: string | null; fault: unknown },
    at: Date,
  ): Promise<void>
  /** Those that wait, and whose connection works. */
  open(limit: number): Promise<Pick<SampleRecord, 'workspaceId' | 'connectionId' | 'textHash'>[]>
}
