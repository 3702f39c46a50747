/** Stores that Meta has a submission: the registry first, so that a crash in between is found out by looking for it again. */
import { accepted } from '../registry/facts.ts'
import { enqueueDelivery } from '../requests.ts'
import { begun, type Work } from './moves.ts'

export async function accept(
  { deps, submission }: Pick<Work, 'deps' | 'submission'>,
  { id: metaId, status, category }: { id: string; status: string; category: string },
): Promise<void> {
  const { registry, submissions } = deps.repositories
  const { connectionId, name, language, payload, sessionId, workspaceId } = submission
  const sent = { metaId, status, category, payload, sessionId }
  const at = submission.calledAt ?? deps.now()
  const key = { connectionId, metaId, name, language }
  const template = await registry.change(key, deps.now(), (current) => accepted(current, sent, at))
  const change = { state: 'accepted' as const, metaId, givenCategory: category, fault: null }
  const withTemplate = template === null ? change : { ...change, templateId: template.id }
  await submissions.move(submission.id, begun, withTemplate, deps.now())
  await enqueueDelivery(deps, workspaceId)
}
