/** What the API description says beyond the schemas: who may call, and which media types answers have. Pure. */
import type { AccessLevel } from '../identity/index.ts'

interface Answer {
  content?: Record<string, unknown>
}

interface Operation {
  responses?: Record<string, Answer>
}

const credentials = [{ bearer: [] }, { apiKey: [] }]

/** For the `security` of an operation; an empty object means that nothing is needed. */
export const securityOf = (access: AccessLevel | undefined): Record<string, string[]>[] => {
  if (access === 'public') return []
  return access === 'session' ? [{}, ...credentials] : credentials
}

const isProblem = (media: unknown): boolean => JSON.stringify(media).includes('#/components/schemas/Problem"')

function asProblem(answer: Answer): Answer {
  const media = Object.values(answer.content ?? {}).find(isProblem)
  return media === undefined ? answer : { ...answer, content: { 'application/problem+json': media } }
}

function withProblems(operation: Operation): Operation {
  const responses = Object.entries(operation.responses ?? {}).map(([status, answer]) => [status, asProblem(answer)])
  return { ...operation, responses: Object.fromEntries(responses) }
}

/** Error answers are problem documents, not plain JSON. */
export function describeProblems<Document extends object>(document: Document): Document {
  const paths = 'paths' in document && typeof document.paths === 'object' ? document.paths : {}
  const described = Object.entries(paths ?? {}).map(([path, operations]: [string, object]) => [
    path,
    Object.fromEntries(Object.entries(operations).map(([method, operation]) => [method, withProblems(operation)])),
  ])
  return { ...document, paths: Object.fromEntries(described) }
}
