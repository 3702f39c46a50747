/** The values of columns with a closed set of them. Types, database checks and the API description follow from these. */
export const roles = ['user', 'support', 'admin'] as const
/** What a member may do in a workspace: owners manage, editors write, reviewers approve, viewers read. */
export const workspaceRoles = ['owner', 'editor', 'reviewer', 'viewer'] as const
export const turnStatuses = ['running', 'done', 'abandoned'] as const
export const decisions = ['approved', 'rejected'] as const
export const speakers = ['user', 'assistant'] as const
export const revisionCauses = ['chat', 'api', 'undo', 'redo', 'restore', 'start_over'] as const
export const logDirections = ['request', 'response', 'error'] as const
export const actorKinds = ['user', 'api_key', 'system', 'support'] as const
export const jobStatuses = ['queued', 'running', 'done', 'dead'] as const

/** What Meta takes as a sample of a template's header. */
export const mediaTypes = ['image/jpeg', 'image/png', 'video/mp4', 'application/pdf'] as const
/** `broken`: somebody has to store a new token. */
export const connectionStatuses = ['connected', 'broken'] as const
export const submissionKinds = ['create', 'edit'] as const
/** Where a submission stands with us; where it stands with Meta's review is the template's status. */
export const submissionStates = [
  'queued',
  'processing',
  'retry',
  'outcome_unknown',
  'reconciling',
  'accepted',
  'failed',
  'needs_attention',
] as const
/** `unknown`: nobody answered, so it may have arrived, and is never sent again. */
export const testSendStates = ['sending', 'sent', 'failed', 'unknown'] as const
export const webhookStates = ['queued', 'done', 'dead'] as const
/** What became of a text that Meta was to judge as a sample. `unknown`: nobody answered, so Meta may have seen it. */
export const sampleStates = ['waiting', 'answered', 'refused', 'unknown'] as const
export const assessmentDepths = ['forecast', 'full'] as const
/** What a person says of an assessment: a finding is known and accepted, or wrong; the category or the quality is another. */
export const overrideKinds = ['accept', 'category', 'quality', 'false_alarm'] as const
