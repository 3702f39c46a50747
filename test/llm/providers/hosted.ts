/** Servers of companies. */
import { says } from '../../support/openai-behaviours.ts'
import {
  alternate,
  brokenStream,
  fine,
  formatOf,
  hasWords,
  inBand,
  invalid,
  isStrict,
  json,
  message,
  type Provider,
  refuses,
  rolesOf,
  schemaOf,
} from './script.ts'

const unsupported = (param: string): ReturnType<typeof invalid> =>
  invalid(`Unsupported parameter: '${param}' is not supported with this model.`, {
    param,
    code: 'unsupported_parameter',
  })

const unknownArgument = (name: string): ReturnType<typeof invalid> =>
  invalid(`Unrecognized request argument supplied: ${name}`)

const azurePath = '/v1/openai/deployments/gpt-4o-mini/chat/completions'
const filterResults = {
  choices: [],
  created: 0,
  id: '',
  model: '',
  object: '',
  prompt_filter_results: [{ prompt_index: 0 }],
}

const gemini = (text: string): ReturnType<typeof refuses> =>
  refuses(400, [{ error: { code: 400, message: text, status: 'INVALID_ARGUMENT' } }])

const mistralExtra = (names: readonly string[]): ReturnType<typeof refuses> =>
  refuses(422, {
    object: 'error',
    message: {
      detail: names.map((name) => ({
        type: 'extra_forbidden',
        loc: ['body', name],
        msg: 'Extra inputs are not permitted',
      })),
    },
    type: 'invalid_request_error',
    param: null,
    code: null,
  })

const noRoom = { kind: 'content', content: '', finishReason: 'length' } as const

export const hosted: readonly Provider[] = [
  {
    server: 'OpenAI',
    what: 'a chat model, which knows neither effort nor verbosity',
    settings: { reasoningEffort: 'low', verbosity: 'low' },
    answer: (body) => {
      if (body.reasoning_effort !== undefined) return unknownArgument('reasoning_effort')
      if (body.verbosity !== undefined)
        return invalid("Unsupported value: 'verbosity' does not support 'low' with this model.", {
          param: 'verbosity',
          code: 'unsupported_value',
        })
      return isStrict(body) && body.prompt_cache_key !== undefined
        ? fine
        : invalid('This is not what a chat model is sent')
    },
    calls: [3, 1, 1, 1],
  },
  {
    server: 'OpenAI',
    what: 'a reasoning model',
    settings: { reasoningEffort: 'low' },
    answer: (body) => {
      if (body.temperature !== undefined) return unsupported('temperature')
      return body.max_tokens === undefined && body.reasoning_effort === 'low' ? fine : unsupported('max_tokens')
    },
    calls: [2, 1, 1, 1],
  },
  {
    server: 'OpenAI',
    what: 'the first reasoning models, without a system role, schemas and streams',
    answer: (body) => {
      if (rolesOf(body).includes('system'))
        return invalid("Unsupported value: 'messages[0].role' does not support 'system' with this model.", {
          param: 'messages[0].role',
          code: 'unsupported_value',
        })
      if (body.temperature !== undefined)
        return invalid(
          "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
          { param: 'temperature', code: 'unsupported_value' },
        )
      if (body.stream)
        return invalid(
          "Unsupported value: 'stream' does not support true with this model. Only the default (false) value is supported.",
          { param: 'stream', code: 'unsupported_value' },
        )
      return formatOf(body) === 'text'
        ? fine
        : invalid(`Invalid parameter: 'response_format' of type '${formatOf(body)}' is not supported with this model.`)
    },
    calls: [7, 1, 1, 1],
  },
  {
    server: 'OpenAI',
    what: 'a model that thinks until there is no room left',
    settings: { maxOutputTokens: 1000 },
    answer: (body) =>
      body.max_completion_tokens === 4000
        ? message({ content: json })
        : { ...noRoom, usage: { prompt_tokens: 900, completion_tokens: 1000 } },
    calls: [2, 1, 1, 1],
  },
  {
    server: 'OpenAI',
    what: 'the same, said with a 400',
    answer: (body) =>
      (body.max_completion_tokens ?? 0) > 5000
        ? fine
        : invalid(
            'Could not finish the message because max_tokens or model output limit was reached. Please try again with higher max_tokens.',
          ),
    calls: [2, 1, 1, 1],
  },
  {
    server: 'Azure',
    what: 'a deployment',
    settings: { apiType: 'azure', apiVersion: '2024-10-21' },
    answer: (_body, { path, headers }) =>
      path === `${azurePath}?api-version=2024-10-21` && headers['api-key'] === 'sk-secret'
        ? { kind: 'message', message: { content: json }, first: filterResults }
        : refuses(404, { error: { code: '404', message: 'Resource not found' } }),
    calls: [1, 1, 1, 1],
  },
  {
    server: 'Azure',
    what: 'an API version from before schemas and usage in streams',
    settings: { apiType: 'azure', apiVersion: '2024-03-01-preview' },
    answer: (body) => {
      if (formatOf(body) === 'json_schema')
        return refuses(400, {
          error: {
            code: 'BadRequest',
            message:
              'response_format value as json_schema is enabled only for api versions 2024-08-01-preview and later',
          },
        })
      if (body.prompt_cache_key !== undefined) return unknownArgument('prompt_cache_key')
      if (body.max_completion_tokens !== undefined) return unknownArgument('max_completion_tokens')
      return body.stream_options === undefined ? fine : unknownArgument('stream_options')
    },
    calls: [6, 1, 1, 1],
  },
  {
    server: 'Gemini',
    what: 'a schema with too many states',
    answer: (body) =>
      schemaOf(body).includes('anyOf')
        ? gemini(
            'The specified schema produces a constraint that has too many states for serving. Typical causes of this error are schemas with lots of text.',
          )
        : fine,
    calls: [2, 1, 1, 1],
  },
  {
    server: 'Gemini',
    what: 'a schema with words it does not know, and parameters likewise',
    answer: (body) => {
      if (body.prompt_cache_key !== undefined)
        return gemini('Invalid JSON payload received. Unknown name "prompt_cache_key": Cannot find field.')
      if (schemaOf(body).includes('additionalProperties'))
        return gemini(
          'Invalid JSON payload received. Unknown name "additionalProperties" at \'generation_config.response_schema\': Cannot find field.',
        )
      return schemaOf(body) === 'null' ? fine : gemini('Request contains an invalid argument.')
    },
    calls: [4, 1, 1, 1],
  },
  {
    server: 'Groq',
    what: 'json_validate_failed, with an answer that can be read',
    answer: (body) =>
      formatOf(body) === 'text'
        ? fine
        : invalid("Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.", {
            code: 'json_validate_failed',
            failed_generation: `${json.slice(0, -1)},}`,
          }),
    calls: [1, 1, 1, 1],
  },
  {
    server: 'Groq',
    what: 'json_validate_failed, with an answer that cannot be read',
    answer: (body) =>
      formatOf(body) === 'text'
        ? fine
        : invalid("Failed to validate JSON. Please adjust your prompt. See 'failed_generation' for more details.", {
            code: 'json_validate_failed',
            failed_generation: '',
          }),
    calls: [2, 2, 2, 2, 2, 2, 1, 1],
  },
  {
    server: 'Groq',
    what: 'a model without schemas',
    answer: (body) =>
      formatOf(body) === 'json_schema'
        ? invalid(
            'This model does not support response format `json_schema`. See supported models at https://console.groq.com/docs/structured-outputs#supported-models',
          )
        : fine,
    calls: [3, 1, 1, 1],
  },
  {
    server: 'OpenRouter',
    what: 'an error with status 200, every other time',
    answer: (_body, { count }) =>
      count % 2 === 0
        ? inBand({ code: 502, message: 'Provider returned error', metadata: { provider_name: 'Somebody' } })
        : fine,
    calls: [2, 2, 2, 2],
  },
  {
    server: 'OpenRouter',
    what: 'an error in the middle of a stream, every other time',
    answer: (body, { count }) => {
      if (count % 2 === 1) return fine
      const error = { code: 'server_error', message: 'Provider disconnected unexpectedly' }
      const end = { index: 0, delta: { content: '' }, finish_reason: 'error' }
      return body.stream
        ? brokenStream({ id: 'gen-1', error, choices: [end] })
        : { kind: 'content', content: '{"rep', finishReason: 'error' }
    },
    calls: [2, 2, 2, 2],
  },
  {
    server: 'Mistral',
    what: 'fields that it does not know',
    answer: (body) => {
      const extra = ['max_completion_tokens', 'stream_options', 'prompt_cache_key'].filter((name) => name in body)
      return extra.length === 0 ? fine : mistralExtra(extra)
    },
    calls: [2, 1, 1, 1],
  },
  {
    server: 'Mistral',
    what: 'a thinking model, whose content is a list of parts',
    answer: () =>
      message({
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: 'The footer {Luna}, then.' }], closed: true },
          { type: 'text', text: json },
        ],
      }),
    calls: [1, 1, 1, 1],
  },
  {
    server: 'DeepSeek',
    what: 'no schemas, and blank content where it is to write JSON',
    answer: (body) => {
      if (formatOf(body) === 'json_schema')
        return invalid('This response_format type is unavailable now', { code: 'invalid_request_error' })
      return formatOf(body) === 'json_object' ? says(' \n\n ') : fine
    },
    calls: [4, 2, 2, 1, 1],
  },
  {
    server: 'DeepSeek',
    what: 'a reasoner that wants user and assistant to take turns',
    answer: (body) => {
      if (!alternate(body))
        return invalid(
          'deepseek-reasoner does not support successive user or assistant messages (messages[1] and messages[2] in your input). You should interleave the user/assistant messages in the message sequence.',
          { code: 'invalid_request_error' },
        )
      if (formatOf(body) === 'json_schema')
        return invalid('This response_format type is unavailable now', { code: 'invalid_request_error' })
      return message({ reasoning_content: 'Perhaps {"reply":"No","intent":"undo"}?', content: json })
    },
    calls: [3, 1, 1, 1],
  },
  {
    server: 'Perplexity',
    what: 'user and assistant in turns, and a schema in its own form',
    answer: (body) => {
      if (!alternate(body))
        return invalid(
          'After the (optional) system message(s), user or tool message(s) should alternate with assistant message(s).',
          { type: 'invalid_message', code: 400 },
        )
      if (formatOf(body) === 'json_object')
        return refuses(400, {
          error: {
            message: "['At body -> response_format -> type: Input should be text, json_schema or regex']",
            type: 'bad_request',
            code: 400,
          },
        })
      return schemaOf(body).includes('$defs')
        ? refuses(400, { error: { message: 'Bad request', type: 'bad_request', code: 400 } })
        : fine
    },
    calls: [2, 1, 1, 1],
  },
  {
    server: 'Anthropic',
    what: 'a compatible address that ignores the schema',
    answer: (body) =>
      hasWords(body) ? says(`Here you are:\n\n\`\`\`json\n${json}\n\`\`\``) : says('Done! The footer is now "Luna".'),
    calls: [2, 2, 2, 1, 1],
  },
]
