import type { Reason } from '../contract.ts'

/** A reason with what it adds in a later sweep. */
export interface Evidence extends Reason {
  sweep: number
  /** What Meta calls promotional in any context. */
  isPromotion: boolean
}
