/** What columns of a closed set of values may hold. Types, checks in the database and their documentation follow from these. */
export const roles = ['user', 'support', 'admin'] as const
export const turnStatuses = ['running', 'done', 'abandoned'] as const
export const speakers = ['user', 'assistant'] as const
export const revisionCauses = ['chat', 'api', 'undo', 'redo', 'restore', 'start_over'] as const
export const logDirections = ['request', 'response', 'error'] as const
