/** An entry of the activity log as it is exported: one line of JSON. Pure. */
import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal')

/** A place in a chain: the number of an entry, and its hash. Number 0, with `beginning`, is the place before the first entry. */
const placeSchema = z.object({ seq: z.int().min(0), hash: sha256 })
export type Place = z.output<typeof placeSchema>

/** The hash before the first entry. */
export const beginning = '0'.repeat(64)

/**
 * Somebody or something that an entry names. The chain covers `kind` and `digest`; `id` and `salt` are removed when the person
 * or the workspace is erased, and then nobody can tell what the digest was made of.
 */
const named = z.object({
  kind: z.string(),
  id: z.string().nullable(),
  salt: z.string().nullable(),
  digest: sha256.nullable(),
})

/** An exported entry. */
export const entrySchema = z.object({
  /** Of the canonical form; see `canonical.ts`. */
  version: z.int().min(1),
  /** null: the chain of the installation. */
  workspace_id: z.guid().nullable(),
  /** 1, 2, 3 … without a gap. */
  seq: z.int().min(1),
  /** By the clock of the database; never before the entry before. */
  at: z.iso.datetime(),
  action: z.string(),
  actor: named,
  /** Covered by the digest of the actor, and erased with it, because callers may choose it. */
  request_id: z.string().nullable(),
  subject: named,
  /** SHA-256 of contents, by name. */
  digests: z.record(z.string(), sha256),
  /** The hash of the entry before. */
  previous: sha256,
  hash: sha256,
})
export type Entry = z.output<typeof entrySchema>

/** The lines of an export: where the remaining entries begin, the entries, and where the chain ended at that moment. */
export const lineSchema = z.union([z.object({ segment: placeSchema }), z.object({ head: placeSchema }), entrySchema])
export type Line = z.output<typeof lineSchema>
