/** What an account has told us of the categories of its templates, read from all that is kept of it. */
import { LRUCache } from 'lru-cache'
import { type AuditSubject, type Category, type Experience, experienceOf, isTelling } from '../assessment/index.ts'
import type { Actor, MetaSamples, RegisteredTemplate, Repositories } from '../repositories/types.ts'
import { categories } from '../template/draft.ts'
import { type Content, contentOf, type KeepDeps, keptAssessments, quickly } from './keep.ts'

export const categoryIn = (word: string | null): Category | null => categories.find((known) => known === word) ?? null

const unjudged: ReadonlySet<string> = new Set(['PENDING', 'IN_APPEAL', 'REJECTED'])

/** A template that is still in review has the category that was asked for, which is no verdict. */
export function verdictOf({ status, askedCategory, givenCategory }: RegisteredTemplate): AuditSubject['verdict'] {
  const given = categoryIn(givenCategory)
  return given === null || unjudged.has(status) ? null : { asked: categoryIn(askedCategory), given }
}

export interface VerdictDeps extends KeepDeps {
  assessments: Pick<Repositories['assessments'], 'findAll' | 'store' | 'overridesOf' | 'registeredOf'>
  samples: Pick<MetaSamples, 'verdictsOf'>
}

/** The newest of each source: what was learned long ago is outweighed anyway. */
const newest = 500

type Told = Content & { truth: Category }

/** What Meta said of samples, then what it made of templates, then what people said: a later word on the same text counts. */
async function toldIn({ assessments, samples }: VerdictDeps, caller: Actor, workspaceId: string): Promise<Told[]> {
  const [shown, registered, overrides] = await Promise.all([
    samples.verdictsOf(workspaceId, caller, newest),
    assessments.registeredOf(workspaceId, caller, newest),
    assessments.overridesOf(workspaceId, caller, null, newest),
  ])
  const said = new Map(
    (overrides ?? []).flatMap(({ kind, contentHash, rule, value }) => {
      const truth = categoryIn(value)
      const isOfText = kind === 'category' && contentHash !== null && rule === null && truth !== null
      return isOfText ? [[contentHash, truth] as const] : []
    }),
  )
  const corrected = said.size === 0 ? [] : ((await assessments.findAll(workspaceId, caller, [...said.keys()])) ?? [])
  return [
    ...shown.flatMap(({ contentHash, category, template }) => {
      const truth = categoryIn(category)
      return truth === null ? [] : [{ hash: contentHash, template, truth }]
    }),
    ...registered.flatMap((one) => {
      const verdict = verdictOf(one)
      return verdict === null || !isTelling(verdict) ? [] : [{ ...contentOf(one.template), truth: verdict.given }]
    }),
    ...corrected.flatMap(({ contentHash, template }) => {
      const truth = said.get(contentHash)
      return truth === undefined ? [] : [{ hash: contentHash, template, truth }]
    }),
  ]
}

async function read(deps: VerdictDeps, caller: Actor, workspaceId: string): Promise<Experience> {
  const told = new Map((await toldIn(deps, caller, workspaceId)).map((one) => [one.hash, one]))
  const made = await keptAssessments(deps, caller, workspaceId, [...told.values()], quickly)
  return experienceOf(
    [...told.values()].flatMap(({ hash, truth }) => {
      const assessment = made?.get(hash)?.assessment
      return assessment === undefined
        ? []
        : [{ category: assessment.category, language: assessment.topic.language, truth }]
    }),
  )
}

/** Verdicts come now and then, and each is one of many: reading all of them for each assessment would cost more than it tells. */
const freshMs = 30_000
const mostWorkspaces = 200

/** What the workspace has taught, at most half a minute old. For those alone of whom it is known that they may read there. */
export type Experiences = (caller: Actor, workspaceId: string) => Promise<Experience>

export function createExperiences(deps: VerdictDeps): Experiences {
  const known = new LRUCache<string, Promise<Experience>>({
    max: mostWorkspaces,
    // The library treats an entry of exactly its `ttl` as fresh.
    ttl: freshMs - 1,
    ttlResolution: 0,
    perf: { now: () => deps.now().getTime() },
  })
  return (caller, workspaceId) => {
    const found = known.get(workspaceId)
    if (found !== undefined) return found
    const experience = read(deps, caller, workspaceId)
    known.set(workspaceId, experience)
    experience.catch(() => known.delete(workspaceId))
    return experience
  }
}
