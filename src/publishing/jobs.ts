/** The kinds of jobs of this room. */
import type { JobKinds } from '../jobs/index.ts'
import type { WorkDeps } from './deps.ts'
import { reconcile, refresh } from './registry/reconcile.ts'
import { renewToken } from './renewal/renew.ts'
import { kinds } from './requests.ts'
import { askSample } from './samples.ts'
import { deliver } from './stream/deliver.ts'
import { workSubmission } from './submissions/work.ts'
import { sweep } from './sweep.ts'
import { workWebhooks } from './webhooks/work.ts'

const minuteMs = 60_000

export const publishingJobs = (deps: WorkDeps): JobKinds => ({
  [kinds.submit]: { run: (payload, context) => workSubmission(deps, payload, context) },
  [kinds.reconcile]: { run: (payload, context) => reconcile(deps, payload, context) },
  [kinds.renew]: { run: (payload, context) => renewToken(deps, payload, context) },
  [kinds.refresh]: { run: (payload, context) => refresh(deps, payload, context) },
  [kinds.sample]: { run: (payload, context) => askSample(deps, payload, context) },
  [kinds.webhooks]: { run: (_payload, context) => workWebhooks(deps, context) },
  [kinds.deliver]: { run: (payload, context) => deliver(deps, payload, context) },
  [kinds.sweep]: { everyMs: minuteMs, run: (_payload, context) => sweep(deps, context) },
})
