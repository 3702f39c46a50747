/** A site whose accounts are at Meta's mock. */
import { afterAll, beforeAll } from 'vitest'
import { type GraphServer, startGraph } from '../support/graph/index.ts'
import { encryption } from '../support/publishing.ts'
import { openSite, type Site } from './browser.ts'

export interface MetaSite extends Site {
  /** Delivers its news to the site. */
  graph: GraphServer
}

/** As `openSite`. */
export function openMetaSite(): MetaSite {
  let graph: GraphServer | undefined
  afterAll(() => graph?.close())
  const site = openSite(async () => {
    graph = await startGraph()
    return { env: { ...encryption, META_GRAPH_URL: graph.url, JOBS: 'on' } }
  }) as MetaSite
  beforeAll(() => {
    Object.assign(site, { graph })
    const app = site.graph.world.apps.get(site.graph.credentials.appId)
    if (app !== undefined) app.callbackUrl = `${site.url}/webhooks/meta`
  })
  return site
}
