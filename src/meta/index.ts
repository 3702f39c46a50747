/** The face of the room: the client of Meta's Graph API, its errors, and what its webhooks say. */
export * from './contract.ts'
export { MetaError, type MetaFault } from './errors.ts'
export { isRecord, type Json, parseJson, recordsOf, textOf } from './json.ts'
export { createMeta, type MetaOptions } from './meta.ts'
export { isSameSecret, isSigned } from './signature.ts'
export { type VersionNotice, versionNotice } from './versions.ts'
export type * from './webhook-event.ts'
export { readChanges, readWebhook } from './webhook-events.ts'
