import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import { momentInput, nameLine, timestamp, uuid } from '../schemas.ts'
import { hasMore, workspaceParams } from './schemas.ts'

const scope = z.enum(['chat', 'read', 'publish', 'manage'])

export const workspaceKeyParams = workspaceParams.extend({ key_id: uuid })

export const newWorkspaceKeyBody = z
  .object({
    name: nameLine,
    scopes: z.array(scope).min(1).max(4),
    expires_at: momentInput.nullish().describe('Default: never'),
  })
  .meta({ examples: [{ name: 'Shop system', scopes: ['chat', 'read'], expires_at: null }] })

export const rotationBody = z
  .object({ old_key_until: momentInput.nullish().describe('Default: for a day') })
  .nullish()
  .meta({ examples: [{ old_key_until: exampleMoment }] })

const exampleKey = {
  id: exampleIds.key,
  prefix: 'wtb_live_3f9aK2',
  name: 'Shop system',
  scopes: ['chat' as const, 'read' as const],
  created_by: exampleIds.user,
  created_at: exampleMoment,
  last_used_at: null,
  expires_at: null,
  revoked_at: null,
}

const workspaceKey = z
  .object({
    id: z.string(),
    prefix: z.string(),
    name: z.string(),
    scopes: z.array(scope),
    created_by: z.string().nullable(),
    created_at: timestamp,
    last_used_at: timestamp.nullable(),
    expires_at: timestamp.nullable(),
    revoked_at: timestamp.nullable(),
  })
  .meta({ id: 'WorkspaceKey', description: 'A key of a workspace without its secret', examples: [exampleKey] })

export const newWorkspaceKey = workspaceKey.extend({ key: z.string().describe('Shown only once') }).meta({
  id: 'NewWorkspaceKey',
  description: 'The new key',
  examples: [{ ...exampleKey, key: 'wtb_live_3f9aK2…' }],
})

export const workspaceKeyList = z.object({ api_keys: z.array(workspaceKey), has_more: hasMore }).meta({
  id: 'WorkspaceKeys',
  description: 'A page of the keys of a workspace',
  examples: [{ api_keys: [exampleKey], has_more: false }],
})
