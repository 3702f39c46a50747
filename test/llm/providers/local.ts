/** Servers that people run themselves, and what models write that nothing holds to a schema. */
import { says } from '../../support/openai-behaviours.ts'
import {
  alternate,
  fine,
  formatOf,
  hasWords,
  invalid,
  json,
  message,
  type Provider,
  refuses,
  rolesOf,
  schemaOf,
  wholeAlways,
} from './script.ts'

const vllm = (text: string): ReturnType<typeof refuses> =>
  refuses(400, { object: 'error', message: text, type: 'BadRequestError', param: null, code: 400 })

const jinja = (text: string): string =>
  `\n------------\nWhile executing CallExpression at line 1, column 72 in source:\nError: Jinja Exception: ${text}`

/** A model that follows the schema in words, and otherwise writes prose. */
const writes = (what: string, content: string): Provider => ({
  server: 'any model',
  what,
  answer: () => says(content),
  calls: [1, 1, 1, 1],
})

export const local: readonly Provider[] = [
  {
    server: 'vLLM',
    what: 'a grammar that cannot express the schema',
    answer: (body) =>
      schemaOf(body).includes('anyOf')
        ? vllm('The provided JSON schema contains features not supported by xgrammar.')
        : fine,
    calls: [2, 1, 1, 1],
  },
  {
    server: 'vLLM',
    what: 'a grammar that fails with a 500',
    answer: (body) =>
      schemaOf(body) === 'null'
        ? fine
        : refuses(500, {
            error: {
              message: 'Grammar error: Unimplemented keys: ["$defs"]',
              type: 'InternalServerError',
              param: null,
              code: 500,
            },
          }),
    calls: [3, 1, 1, 1],
  },
  {
    server: 'vLLM',
    what: 'strict alternation, in a template without a system role',
    answer: (body) =>
      alternate(body) && !rolesOf(body).includes('system')
        ? fine
        : vllm('Conversation roles must alternate user/assistant/user/assistant/...'),
    calls: [2, 1, 1, 1],
  },
  {
    server: 'vLLM',
    what: 'strict alternation after the system message',
    answer: (body) =>
      alternate(body)
        ? fine
        : vllm(
            'After the optional system message, conversation roles must alternate user/assistant/user/assistant/...',
          ),
    calls: [1, 1, 1, 1],
  },
  {
    server: 'vLLM',
    what: 'a parser that takes the whole answer for thoughts',
    answer: () => message({ content: null, reasoning_content: json }),
    calls: [1, 1, 1, 1],
  },
  {
    server: 'vLLM',
    what: 'a small context',
    answer: (body) =>
      body.max_tokens === undefined && body.max_completion_tokens === undefined
        ? fine
        : vllm(
            "'max_tokens' or 'max_completion_tokens' is too large: 4000. This model's maximum context length is 8192 tokens and your request has 5000 input tokens (4000 > 8192 - 5000). None",
          ),
    calls: [3, 1, 1, 1],
  },
  {
    server: 'llama.cpp',
    what: 'a grammar that cannot be parsed',
    answer: (body) =>
      formatOf(body) === 'json_schema'
        ? refuses(400, {
            error: {
              code: 400,
              message: 'Failed to initialize samplers: failed to parse grammar',
              type: 'invalid_request_error',
            },
          })
        : fine,
    calls: [3, 1, 1, 1],
  },
  {
    server: 'llama.cpp',
    what: 'a template without a system role',
    answer: (body) =>
      rolesOf(body).includes('system')
        ? refuses(400, {
            error: { code: 400, message: jinja('System role not supported'), type: 'invalid_request_error' },
          })
        : fine,
    calls: [2, 1, 1, 1],
  },
  {
    server: 'LM Studio',
    what: 'schemas without references, or plain text',
    answer: (body) => {
      if (formatOf(body) === 'json_object')
        return refuses(400, { error: "'response_format.type' must be 'json_schema' or 'text'" })
      return schemaOf(body).includes('$ref') ? refuses(400, { error: 'Failed to process regex' }) : fine
    },
    calls: [2, 1, 1, 1],
  },
  {
    server: 'LM Studio',
    what: 'no schema that it can follow, and no json_object',
    answer: (body) => {
      if (formatOf(body) === 'json_object')
        return refuses(400, { error: "'response_format.type' must be 'json_schema' or 'text'" })
      return formatOf(body) === 'json_schema' ? refuses(400, { error: 'Failed to process regex' }) : fine
    },
    calls: [4, 1, 1, 1],
  },
  {
    server: 'Ollama',
    what: 'a schema that it ignores',
    answer: (body) => says(hasWords(body) ? json : 'Sure! I have set the footer to **Luna**.'),
    calls: [2, 2, 2, 1, 1],
  },
  {
    server: 'Ollama',
    what: 'a thinking model, whose thoughts come in a field of their own',
    answer: () => message({ content: json, reasoning: 'The person wants {"footer": "Luna"}.' }),
    calls: [1, 1, 1, 1],
  },
  {
    server: 'Text Generation Inference',
    what: 'a template without a system role, and no json_object',
    answer: (body) => {
      if (rolesOf(body).includes('system'))
        return refuses(422, {
          error: 'Template error: syntax error: System role not supported (in <string>:1)',
          error_type: 'template_error',
        })
      return formatOf(body) === 'text'
        ? fine
        : refuses(422, { error: 'Input validation error: grammar is not valid', error_type: 'validation' })
    },
    calls: [5, 1, 1, 1],
  },
  {
    server: 'any proxy',
    what: 'a whole completion in place of a stream',
    answer: () => wholeAlways,
    calls: [1, 1, 1, 1],
  },
  {
    server: 'any proxy',
    what: 'a refusal without a word of anything but plain text',
    answer: (body) => (formatOf(body) === 'text' ? fine : refuses(400, '')),
    calls: [4, 1, 1, 1],
  },
  {
    server: 'any proxy',
    what: 'one parameter after the other that is not allowed',
    answer: (body) => {
      const extra = ['temperature', 'max_completion_tokens', 'max_tokens', 'stream_options', 'prompt_cache_key'].find(
        (name) => name in body,
      )
      return extra === undefined ? fine : invalid(`property '${extra}' is unsupported`)
    },
    calls: [6, 1, 1, 1],
  },
  writes(
    'thoughts with braces in them',
    `<think>\nThey say {{1}}, or {"intent":"undo"}? I'd "set {footer".\n</think>\n\n${json}`,
  ),
  writes(
    'a code fence with a note after it',
    `\`\`\`json\n${json}\n\`\`\`\n\nNote: {brand_name} was taken from the message.`,
  ),
  writes(
    'trailing commas',
    '{"reply":"Luna it is.","intent":"edit","edits":[{"op":"set_footer","text":"Luna",},],"facts":[{"key":"brand_name","value":"Luna"},],}',
  ),
  writes(
    'an edit that nobody knows among the others',
    '{"reply":"Luna it is.","intent":"edit","edits":[{"op":"set_tone","tone":"warm"},{"op":"set_footer","text":"Luna"}],"facts":[{"key":"brand_name","value":"Luna"}]}',
  ),
  writes(
    'words in another case',
    '{"Reply":"Luna it is.","Intent":"Edit","Edits":[{"Op":"SetFooter","Text":"Luna"}],"Facts":[{"Key":"brand_name","Value":"Luna"}]}',
  ),
  writes(
    'facts as an object',
    '{"reply":"Luna it is.","intent":"edit","edits":[{"op":"set_footer","text":"Luna"}],"facts":{"brand_name":"Luna"}}',
  ),
  writes('an intent that nobody knows', json.replace('"edit"', '"update_footer"')),
]
