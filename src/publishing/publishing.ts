/** Puts the calls of this room together. */
import { createConnectionCalls } from './connections/connections.ts'
import type { Publishing } from './contract.ts'
import type { PublishingDeps } from './deps.ts'
import { createRegistryCalls } from './registry/calls.ts'
import { createStreamCalls } from './stream/calls.ts'
import { createHub } from './stream/hub.ts'
import { createSubmissionCalls } from './submissions/submit.ts'
import { createTestNumberCalls } from './test-sends/numbers.ts'
import { createTestSendCalls } from './test-sends/send.ts'
import { createReceiver } from './webhooks/receive.ts'
import { createSigners } from './webhooks/signers.ts'

export function createPublishing(deps: PublishingDeps): Publishing {
  const signers = createSigners(deps)
  const hub = createHub(deps.repositories.streams)
  return {
    ...createConnectionCalls(deps, signers.forget),
    ...createSubmissionCalls(deps),
    ...createRegistryCalls(deps),
    ...createTestNumberCalls(deps),
    ...createTestSendCalls(deps),
    ...createReceiver(deps, signers),
    ...createStreamCalls(deps, hub),
    close: hub.close,
  }
}
