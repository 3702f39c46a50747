/** The parts of the API description that do not come from schemas: security and media types of answers. Pure. */
import type { AccessLevel } from '../identity/index.ts'

interface Answer {
  content?: Record<string, unknown>
}

interface Operation {
  responses?: Record<string, Answer>
}

const credentials = [{ bearer: [] }, { apiKey: [] }]

/** The `security` of an operation; an empty object in it means that credentials are optional. */
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

/** Returns the document with `application/problem+json` as the media type of all error answers. */
export function describeProblems<Document extends object>(document: Document): Document {
  const paths = 'paths' in document && typeof document.paths === 'object' ? document.paths : {}
  const described = Object.entries(paths ?? {}).map(([path, operations]: [string, object]) => [
    path,
    Object.fromEntries(Object.entries(operations).map(([method, operation]) => [method, withProblems(operation)])),
  ])
  return { ...document, paths: Object.fromEntries(described) }
}
