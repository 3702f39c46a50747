/** Connections as callers see them: of their secrets the last four characters alone. Pure. */
import type { ConnectionRecord } from '../../repositories/types.ts'
import type { ConnectionView, ConnectionWarning } from '../contract.ts'
import { messaging } from './check.ts'

const noticeMs = 14 * 24 * 3_600_000

/** What its owners should know before it stops working. */
export function warningsOf(
  { expiresAt, phoneNumberId, scopes, status }: ConnectionRecord,
  now: Date,
): ConnectionWarning[] {
  const warnings: ConnectionWarning[] = []
  if (status === 'broken') warnings.push('reconnect')
  const left = expiresAt === null ? Number.POSITIVE_INFINITY : expiresAt.getTime() - now.getTime()
  if (left <= 0) warnings.push('token_expired')
  else if (left <= noticeMs) warnings.push('token_expires_soon')
  if (phoneNumberId !== null && !scopes.includes(messaging)) warnings.push('cannot_send_tests')
  return warnings
}

export const connectionView = (connection: ConnectionRecord, now: Date): ConnectionView => ({
  connection_id: connection.id,
  workspace_id: connection.workspaceId,
  name: connection.name,
  waba_id: connection.wabaId,
  app_id: connection.appId,
  phone_number_id: connection.phoneNumberId,
  account_name: connection.accountName,
  status: connection.status,
  warnings: warningsOf(connection, now),
  fault: connection.fault as ConnectionView['fault'],
  token_last_four: connection.tokenLastFour,
  app_secret_last_four: connection.secretLastFour,
  scopes: [...connection.scopes],
  expires_at: connection.expiresAt?.toISOString() ?? null,
  checked_at: connection.checkedAt.toISOString(),
  reconciled_at: connection.reconciledAt?.toISOString() ?? null,
  reconciliation: connection.reconciliation as ConnectionView['reconciliation'],
  renewal: connection.renewal as ConnectionView['renewal'],
  created_at: connection.createdAt.toISOString(),
  updated_at: connection.updatedAt.toISOString(),
})
