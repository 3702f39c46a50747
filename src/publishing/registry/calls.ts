/** The registry, read and opened in conversations. The calls are described in `contract.ts`. */
import type { Caller } from '../../engine/index.ts'
import { appError } from '../../errors.ts'
import type { Access, TemplateRecord } from '../../repositories/types.ts'
import type { Publishing } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { missing } from '../refusals.ts'
import { editable } from './draft.ts'
import { createTranslations } from './translations.ts'
import { historyView, templateView } from './views.ts'

type Calls = Pick<Publishing, 'listTemplates' | 'getTemplate' | 'openTemplate' | 'translateTemplate'>

export function createRegistryCalls(deps: PublishingDeps): Calls {
  const { registry, workspaces } = deps.repositories

  async function find(access: Access, workspaceId: string, id: string): Promise<TemplateRecord> {
    const found = await registry.find(workspaceId, id, access)
    if (found !== null) return found
    throw await missing(workspaces, access, workspaceId, 'TEMPLATE_NOT_FOUND')
  }

  return {
    ...createTranslations(deps, find),

    async listTemplates(caller, workspaceId, search) {
      const found = await registry.listOf(workspaceId, caller, search)
      if (found === null) throw appError('WORKSPACE_NOT_FOUND')
      return { total: found.total, templates: found.templates.map(templateView) }
    },

    async getTemplate(caller, workspaceId, id) {
      const template = await find(caller, workspaceId, id)
      const history = await registry.historyOf(id, caller)
      return historyView(template, await registry.familyOf(template, caller), history)
    },

    async openTemplate(caller: Caller, workspaceId, id) {
      const template = await find(caller, workspaceId, id)
      const draft = editable(template)
      const { session_id } = await deps.engine.createSession(caller, { name: template.name, draft, workspaceId })
      await registry.attach(id, session_id, caller)
      return { session_id, template_id: id, language: template.language }
    },
  }
}
