/** A contract as a module of Python 3.11 that needs no package. */
import { expressionOf, inComment, type Syntax, wordsOfName } from './code.ts'
import type { Plan } from './plan.ts'
import { type Raw, toList, toRecord, toText } from './raw.ts'
import { type Parameter, parametersOf } from './tree.ts'

const quoted = (text: string): string => JSON.stringify(text.toWellFormed())

const syntax: Syntax = {
  read: ({ name, fallback }) =>
    fallback === undefined ? `parameters[${quoted(name)}]` : `parameters.get(${quoted(name)}, ${quoted(fallback)})`,
  isGiven: ({ name }) => `${quoted(name)} in parameters`,
  anyOf: (conditions) => conditions.join(' or '),
  maybeItem: (condition, item) => `*([${item}] if ${condition} else [])`,
  maybeProperty: (condition, property) => `**({${property}} if ${condition} else {})`,
}

const scalars: Readonly<Record<string, string>> = { string: 'str', integer: 'int', number: 'float' }

function typeOf(schema: Raw): string {
  const type = toText(schema.type)
  if (type === 'array') return `list[${typeOf(toRecord(schema.items))}]`
  const isObject = type === 'object' || toList(schema.oneOf).length > 0
  return isObject ? 'dict[str, Any]' : (scalars[type] ?? 'Any')
}

const field = ({ name, isRequired, about, schema }: Parameter): string => {
  const type = typeOf(schema)
  return `    # ${inComment(about)}\n    ${quoted(name)}: ${isRequired ? type : `NotRequired[${type}]`},`
}

/** Python's blocks are four wide. */
const widened = (text: string): string =>
  text.replace(/\n( *)/g, (_line, spaces: string) => `\n${' '.repeat(12 + 2 * spaces.length)}`)

/** @param graphUrl with the version, without a slash at its end */
export function pythonOf({ name, language, components }: Plan, graphUrl: string): string {
  const words = wordsOfName(name)
  const builder = [...words, 'message'].join('_')
  const type = [...words, 'parameters'].map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')
  const fields = parametersOf(components).map(field)
  return `import json
import urllib.request
from typing import Any, NotRequired, TypedDict

# What the template ${inComment(name)} (${inComment(language)}) is sent with.
${type} = TypedDict("${type}", {
${fields.join('\n')}
})


def ${builder}(to: str, parameters: ${type}) -> dict[str, Any]:
    """The body of POST /{PHONE_NUMBER_ID}/messages. to: the recipient's number with its country code."""
    return {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": to,
        "type": "template",
        "template": {
            "name": ${quoted(name)},
            "language": {"code": ${quoted(language)}},
            "components": ${widened(expressionOf(components, syntax))},
        },
    }


def send_${words.join('_')}(phone_number_id: str, token: str, to: str, parameters: ${type}) -> str:
    """Sends it and returns the id of the message."""
    request = urllib.request.Request(
        f"${graphUrl}/{phone_number_id}/messages",
        data=json.dumps(${builder}(to, parameters)).encode(),
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)["messages"][0]["id"]
`
}
