/** What people say otherwise of assessments. */

import type { Override } from '../assessment/index.ts'
import { appError, type InputFault } from '../errors.ts'
import type { OverrideRecord, Repositories, WorkspaceRefusal } from '../repositories/types.ts'
import { categories } from '../template/draft.ts'
import type { Assessing, NewOverride, OverrideView } from './contract.ts'

export interface OverrideDeps {
  assessments: Pick<Repositories['assessments'], 'addOverride' | 'removeOverride' | 'overridesOf'>
  now: () => Date
  newId: () => string
}

/** More than anybody keeps by hand; what is beyond is neither shown nor applied. */
export const mostOverrides = 20_000
const mostListed = 1000

const scopeOf = ({ contentHash, sessionId }: OverrideRecord): Override['scope'] =>
  contentHash === null ? (sessionId === null ? 'workspace' : 'session') : 'content'

/** As `judged` reads it. */
const overrideOf = (record: OverrideRecord): Override => ({
  id: record.id,
  kind: record.kind,
  scope: scopeOf(record),
  rule: record.rule,
  value: record.value,
  reason: record.reason,
  by: record.createdBy,
  at: record.createdAt.toISOString(),
})

const viewOf = (record: OverrideRecord): OverrideView => {
  const { scope: _, ...override } = overrideOf(record)
  return { ...override, content_hash: record.contentHash, session_id: record.sessionId }
}

/** Those that bear on a content or a session, and the rules of the workspace. */
export const bearing = (records: readonly OverrideRecord[], hash: string, sessionId: string | null): Override[] =>
  records
    .filter(
      (one) =>
        one.contentHash === hash ||
        (one.sessionId !== null && one.sessionId === sessionId) ||
        (one.contentHash === null && one.sessionId === null),
    )
    .map(overrideOf)

/** Why a member or stranger is refused. */
export const refused = (refusal: WorkspaceRefusal) =>
  refusal === 'forbidden'
    ? appError('FORBIDDEN', { detail: 'Your role in this workspace does not allow this.' })
    : appError('WORKSPACE_NOT_FOUND')

function faultsOf({ kind, contentHash, sessionId, rule, value }: NewOverride): InputFault[] {
  const faults: InputFault[] = []
  const isScore = value !== null && /^\d{1,3}$/.test(value) && Number(value) <= 100
  if (contentHash !== null && sessionId !== null)
    faults.push({ path: 'session_id', message: 'must not stand beside content_hash' })
  if (rule === null && contentHash === null && sessionId === null)
    faults.push({ path: 'rule', message: 'is missing: a rule of the workspace says where it holds' })
  if ((kind === 'accept' || kind === 'false_alarm') && rule === null)
    faults.push({ path: 'rule', message: 'is missing: it says which finding is meant' })
  if ((kind === 'accept' || kind === 'false_alarm') && value !== null)
    faults.push({ path: 'value', message: 'must not stand beside this kind' })
  if (kind === 'category' && !(categories as readonly (string | null)[]).includes(value))
    faults.push({ path: 'value', message: 'must be MARKETING, UTILITY or AUTHENTICATION' })
  if (kind === 'quality' && !isScore) faults.push({ path: 'value', message: 'must be a whole number from 0 to 100' })
  return faults
}

type OverrideCalls = Pick<Assessing, 'addOverride' | 'listOverrides' | 'removeOverride'>

/** See `Assessing`. */
export const overrideCalls = ({ assessments, now, newId }: OverrideDeps): OverrideCalls => ({
  async addOverride(caller, workspaceId, override) {
    const errors = faultsOf(override)
    if (errors.length > 0)
      throw appError('INVALID_REQUEST', {
        detail: 'The body is not valid; see errors.',
        errors: [...new Map(errors.map((fault) => [fault.path, fault])).values()],
      })
    const record = { ...override, id: newId(), createdBy: caller.userId, createdAt: now() }
    const outcome = await assessments.addOverride(workspaceId, caller, record)
    if (outcome === 'no-session') throw appError('SESSION_NOT_FOUND')
    if (outcome !== 'added') throw refused(outcome)
    return viewOf(record)
  },

  async listOverrides(caller, workspaceId) {
    const records = await assessments.overridesOf(workspaceId, caller, null, mostListed)
    if (records === null) throw appError('WORKSPACE_NOT_FOUND')
    return records.map(viewOf)
  },

  async removeOverride(caller, workspaceId, id) {
    const outcome = await assessments.removeOverride(workspaceId, caller, id)
    if (outcome === 'missing') throw appError('OVERRIDE_NOT_FOUND')
    if (outcome !== 'removed') throw refused(outcome)
  },
})
