/** Issues that have to be put right, not only known. Pure. */
import type { Issue } from '../api/types.ts'

export const isError = ({ severity }: Pick<Issue, 'severity'>): boolean => severity === 'error'

export const countErrors = (issues: readonly Pick<Issue, 'severity'>[]): number => issues.filter(isError).length
