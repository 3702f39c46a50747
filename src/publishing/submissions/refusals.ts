/** What ends a submission between the request and the call of Meta, in words. */
import type { SubmissionObstacle } from '../../repositories/types.ts'
import { type FaultView, ownFault } from '../faults.ts'

export const refusals: Readonly<Record<SubmissionObstacle, FaultView>> = {
  author: ownFault(
    'author_gone',
    'Whoever submitted it may not publish in this workspace any more, so it was not sent.',
    'Somebody who may submits it again.',
  ),
  unapproved: ownFault(
    'approval_missing',
    'The workspace requires an approval of exactly this draft, and there is none, so it was not sent.',
    'Have it approved, and submit it again.',
  ),
  rejected: ownFault(
    'approval_rejected',
    'A reviewer has rejected this draft after it was submitted, so it was not sent.',
    'Change the draft as the reviewer asks, have it approved, and submit it again.',
  ),
  changed: ownFault(
    'draft_changed',
    'The draft was changed after it was approved and submitted, so it was not sent.',
    'Have the present draft approved, and submit that, or undo the change.',
  ),
}
