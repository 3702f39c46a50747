/** Finds out what became of a call whose answer never came: by looking for the template at Meta, before anything is sent again. */
import { Postponed } from '../../jobs/index.ts'
import type { MetaTemplate } from '../../meta/index.ts'
import type { SubmissionRecord } from '../../repositories/types.ts'
import { ownFault } from '../faults.ts'
import { afterFault } from '../reach.ts'
import { isSameTemplate } from '../registry/compare.ts'
import { accept } from './accept.ts'
import { begun, fail, isExisting, move, type Work } from './moves.ts'

/** A process that died may have sent its call; one that lives answers within this. */
const quietMs = 60_000
/** How often a template that is not there is looked for, and how long apart, before it is sent again. */
const mostLookups = 3
const lookupWaitMs = 10_000

type Components = readonly Record<string, unknown>[]
const componentsOf = ({ payload }: SubmissionRecord): Components => (payload.components ?? []) as Components

async function find({ deps, submission, connection, credentials, signal }: Work): Promise<MetaTemplate | null> {
  const { kind, metaId, name, language } = submission
  try {
    if (kind === 'edit' && metaId !== null) return await deps.meta.read(credentials, metaId, { signal })
    return await deps.meta.lookUp(credentials, name, language, { signal })
  } catch (error) {
    return afterFault(deps, connection, error)
  }
}

/** It is not there, or not yet: looked for again, and in the end sent again. */
async function wait(work: Work): Promise<never> {
  const lookups = work.submission.lookups + 1
  const isEnough = lookups >= mostLookups
  await move(work, begun, isEnough ? { state: 'retry', lookups: 0 } : { state: 'reconciling', lookups })
  throw new Postponed(isEnough ? 0 : lookupWaitMs, 'Meta does not have it; looking again')
}

const taken = ownFault(
  'name_taken',
  'The account has another template with this name and language, and it is not the one that was submitted.',
  'Choose another name, or open that template and change it.',
)
const gone = ownFault(
  'template_gone',
  'The template that was to be changed is not there any more.',
  'Submit it under another name.',
)

export async function settle(work: Work): Promise<void> {
  const { deps, submission } = work
  const { state, calledAt, kind } = submission
  const quiet = state === 'processing' && calledAt !== null ? calledAt.getTime() + quietMs - deps.now().getTime() : 0
  if (quiet > 0) throw new Postponed(quiet, 'Another process may still be calling Meta')
  const found = await find(work)
  if (found === null) {
    if (kind === 'create')
      return isExisting(submission.fault) ? fail(work, begun, 'needs_attention', taken) : wait(work)
    return fail(work, begun, 'needs_attention', gone)
  }
  if (isSameTemplate(componentsOf(submission), found.components))
    return accept(work, { id: found.id, status: found.status, category: found.category })
  return kind === 'create' ? fail(work, begun, 'needs_attention', taken) : wait(work)
}
