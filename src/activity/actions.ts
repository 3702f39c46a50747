/** The words of the activity log. */

/**
 * What can happen, as `thing.what_became_of_it`. Closed: an entry says one of these and nothing else. The database checks only
 * the form, because processes of two releases write during an upgrade.
 */
export const activityActions = [
  'session.created',
  'session.claimed',
  'session.deleted',
  'template.finalised',
  'approval.given',
  'approval.rejected',
  'approval.withdrawn',
  'workspace.created',
  'workspace.renamed',
  'workspace.approval_required',
  'workspace.approval_waived',
  'workspace.deleted',
  'member.invited',
  'member.joined',
  'member.role_changed',
  'member.removed',
  'invitation.created',
  'invitation.revoked',
  'user.registered',
  'user.password_changed',
  'user.deleted',
  'api_key.created',
  'api_key.rotated',
  'api_key.revoked',
  'policy.changed',
  'override.added',
  'override.removed',
  'connection.added',
  'connection.changed',
  'connection.removed',
  'secret.stored',
  'secret.rotated',
  'secret.deleted',
  'submission.sent',
  'submission.approved',
  'submission.rejected',
  'submission.withdrawn',
  'template.status_changed',
  'template.category_changed',
  'webhook.set',
  'webhook.removed',
  'test_number.verified',
  'test_number.removed',
  'test_message.sent',
  'support.read_session',
] as const
export type ActivityAction = (typeof activityActions)[number]

/** What something can be done to. */
const subjectKinds = [
  'session',
  'workspace',
  'user',
  'invitation',
  'api_key',
  'policy',
  'override',
  'connection',
  'secret',
  'submission',
  'template',
  'test_number',
  'test_message',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Who can do something. `support`: staff of the operator, whether a user or an API key. `system`: nobody in person. */
export type ActorKind = 'user' | 'api_key' | 'system' | 'support'
