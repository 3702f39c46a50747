/** How a template is sent: what the caller has to give, as a schema, as examples and as code. Pure and total. */
import { curlOf } from './curl.ts'
import { planOf } from './plan.ts'
import { pythonOf } from './python.ts'
import { componentsOf } from './raw.ts'
import type { Room } from './texts.ts'
import { fill, type JsonSchema, type Parameter, parametersOf, placesOf, schemaOf } from './tree.ts'
import { typescriptOf } from './typescript.ts'

export interface ContractParameter {
  name: string
  required: boolean
  /** Where it appears, for people. */
  about: string
  /** Where it stands in `body`, such as `template.components[0].parameters[0].text`. */
  places: string[]
}

export interface SendContract {
  name: string
  language: string
  /** `phone_number`: one-time codes cannot be sent to a business-scoped user id. */
  recipient: 'phone_number' | 'any'
  /** JSON Schema (2020-12) of the parameters that a caller gives: one flat object. */
  schema: JsonSchema
  parameters: ContractParameter[]
  /** Values for all parameters, the optional ones too. */
  example: Record<string, unknown>
  /** A complete body of `POST /{PHONE_NUMBER_ID}/messages`, filled with the example. */
  body: Record<string, unknown>
  /** JSON Schema (2020-12) of `template.components` in that body. */
  body_schema: JsonSchema
  /** How many characters the values of each text may have together, which a schema cannot say. */
  room: Room[]
  curl: string
  typescript: string
  python: string
}

export interface ContractOptions {
  /** Meta's Graph API with its version, without a slash at its end. */
  graphUrl?: string
}

const defaultGraphUrl = 'https://graph.facebook.com/v25.0'
const dialect = 'https://json-schema.org/draft/2020-12/schema'
/** A number that belongs to nobody. */
const exampleRecipient = '15550100123'

function callerSchema(title: string, parameters: readonly Parameter[]): JsonSchema {
  return {
    $schema: dialect,
    title,
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schema, about, fallback }) => [
        name,
        { description: about, ...(fallback !== undefined && { default: fallback }), ...schema },
      ]),
    ),
    required: parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    additionalProperties: false,
  }
}

/** More parts and variables than ten full cards have. */
const mostPlaces = 400

/** Objects and variables in any JSON value; stops counting when there are too many. */
function countPlaces(value: unknown): number {
  let count = 0
  const pending: unknown[] = [value]
  for (let item = pending.pop(); item !== undefined && count <= mostPlaces; item = pending.pop()) {
    if (typeof item === 'string') count += item.split('{{', mostPlaces + 2).length - 1
    if (typeof item !== 'object' || item === null) continue
    count += 1
    pending.push(...Object.values(item).filter((child) => child !== undefined))
  }
  return count
}

/**
 * Why there can be no contract; null if there can. `unknown`: the template does not say what it consists of, as one that only
 * names a text of Meta's library; `endless`: no template that Meta accepts has so many variables.
 */
export function noContract(template: unknown): 'unknown' | 'endless' | null {
  const components = componentsOf(template)
  if (components.length === 0) return 'unknown'
  return countPlaces(components) > mostPlaces ? 'endless' : null
}

/**
 * The contract of a template: a creation payload, or a template as Meta gives it back. Any value is read as far as it goes.
 * @param options graphUrl: for the code, by default Meta's own
 */
export function sendContract(template: unknown, { graphUrl = defaultGraphUrl }: ContractOptions = {}): SendContract {
  const plan = planOf(template)
  const parameters = parametersOf(plan.components)
  const example = Object.fromEntries(parameters.map(({ name, example: value }) => [name, value]))
  const body = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: exampleRecipient,
    type: 'template',
    template: {
      name: plan.name,
      language: { code: plan.language },
      components: fill(plan.components, example) ?? [],
    },
  }
  const places = new Map<string, string[]>()
  for (const [name, place] of placesOf(plan.components, 'template.components')) {
    const known = places.get(name)
    if (known === undefined) places.set(name, [place])
    else known.push(place)
  }
  return {
    name: plan.name,
    language: plan.language,
    recipient: plan.isAuthentication ? 'phone_number' : 'any',
    schema: callerSchema(`${plan.name} (${plan.language})`, parameters),
    parameters: parameters.map(({ name, isRequired, about }) => ({
      name,
      required: isRequired,
      about,
      places: places.get(name) ?? [],
    })),
    example,
    body,
    body_schema: { $schema: dialect, ...schemaOf(plan.components) },
    room: plan.rooms,
    curl: curlOf(body, graphUrl),
    typescript: typescriptOf(plan, graphUrl),
    python: pythonOf(plan, graphUrl),
  }
}

/** `template.components` for these parameters, which fit the contract's schema. */
export const componentsFor = (template: unknown, parameters: Readonly<Record<string, unknown>>): unknown =>
  fill(planOf(template).components, parameters) ?? []
