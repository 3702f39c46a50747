/** A contract as a module of TypeScript. */
import { expressionOf, inComment, type Syntax, wordsOfName } from './code.ts'
import type { Plan } from './plan.ts'
import { type Raw, toList, toRecord, toText } from './raw.ts'
import { type Parameter, parametersOf } from './tree.ts'

const keyOf = (name: string): string => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : JSON.stringify(name))
const read = ({ name }: Parameter): string => `parameters[${JSON.stringify(name)}]`

const syntax: Syntax = {
  read: (parameter) =>
    parameter.fallback === undefined ? read(parameter) : `${read(parameter)} ?? ${JSON.stringify(parameter.fallback)}`,
  isGiven: (parameter) => `${read(parameter)} !== undefined`,
  anyOf: (conditions) => conditions.join(' || '),
  maybeItem: (condition, item) => `...(${condition} ? [${item}] : [])`,
  maybeProperty: (condition, property) => `...(${condition} ? { ${property} } : {})`,
}

function typeOf(schema: Raw): string {
  const forms = toList(schema.oneOf)
  if (forms.length > 0) return forms.map((form) => typeOf(toRecord(form))).join(' | ')
  const type = toText(schema.type)
  if (type === 'array') return `(${typeOf(toRecord(schema.items))})[]`
  if (type !== 'object') return type === 'integer' ? 'number' : type
  const properties = Object.entries(toRecord(schema.properties))
  if (properties.length === 0) return 'Record<string, unknown>'
  const required = toList(schema.required)
  const lines = properties.map(
    ([key, value]) => `${keyOf(key)}${required.includes(key) ? '' : '?'}: ${typeOf(toRecord(value))}`,
  )
  return `{ ${lines.join('; ')} }`
}

const property = ({ name, isRequired, about, schema }: Parameter): string =>
  `  /** ${inComment(about)} */\n  ${keyOf(name)}${isRequired ? '' : '?'}: ${typeOf(schema)}`

const camel = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('')

/** @param graphUrl with the version, without a slash at its end */
export function typescriptOf({ name, language, components }: Plan, graphUrl: string): string {
  const words = wordsOfName(name)
  const builder = camel([...words, 'message'])
  const type = camel(['', ...words, 'parameters'])
  const indent = (text: string): string => text.replace(/\n/g, '\n      ')
  return `/** What the template ${inComment(name)} (${inComment(language)}) is sent with. */
export interface ${type} {
${parametersOf(components).map(property).join('\n')}
}

/** The body of \`POST /{PHONE_NUMBER_ID}/messages\`. @param to the recipient's number with its country code */
export function ${builder}(to: string, parameters: ${type}) {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to,
    type: 'template',
    template: {
      name: ${JSON.stringify(name.toWellFormed())},
      language: { code: ${JSON.stringify(language.toWellFormed())} },
      components: ${indent(expressionOf(components, syntax))},
    },
  }
}

/** Sends it; resolves to the id of the message. */
export async function ${camel(['send', ...words])}(
  account: { phoneNumberId: string; token: string },
  to: string,
  parameters: ${type},
): Promise<string> {
  const response = await fetch(\`${graphUrl}/\${account.phoneNumberId}/messages\`, {
    method: 'POST',
    headers: { authorization: \`Bearer \${account.token}\`, 'content-type': 'application/json' },
    body: JSON.stringify(${builder}(to, parameters)),
  })
  const answer = (await response.json()) as { messages?: { id: string }[]; error?: { code: number; message: string } }
  const id = answer.messages?.[0]?.id
  if (id === undefined) throw new Error(\`WhatsApp refused the message: \${answer.error?.code} \${answer.error?.message}\`)
  return id
}
`
}
