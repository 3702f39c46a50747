/** Generated creation payloads: valid ones, valid ones with repairable mistakes, and arbitrary JSON. */
import fc from 'fast-check'

const words = ['order', 'parcel', 'Entrega', 'señor', 'Größe', 'आपका', 'hello', 'visit', 'tomorrow', 'booking']
const word = fc.constantFrom(...words)

interface Style {
  named: boolean
}

/** A sentence with `count` variables, none at the start or end, and enough words for that many. */
const sentence = (count: number, { named }: Style) =>
  fc.array(word, { minLength: 4 * count + 4, maxLength: 4 * count + 6 }).map((list) => {
    const text = list.flatMap((item, index) => {
      const number = Math.floor(index / 4)
      const isPlace = index % 4 === 3 && number < count
      return isPlace ? [item, named ? `{{value_${number + 1}}}` : `{{${number + 1}}}`] : [item]
    })
    return text.join(' ')
  })

const names = (count: number) => Array.from({ length: count }, (_, index) => `value_${index + 1}`)

const body = (style: Style) =>
  fc.integer({ min: 0, max: 5 }).chain((count) =>
    sentence(count, style).map((text) => ({
      type: 'BODY',
      text,
      ...(count === 0
        ? {}
        : {
            example: style.named
              ? { body_text_named_params: names(count).map((name) => ({ param_name: name, example: `of ${name}` })) }
              : { body_text: [names(count).map((name) => `of ${name}`)] },
          }),
    })),
  )

const header = fc.oneof(
  word.map((text) => ({ type: 'HEADER', format: 'TEXT', text })),
  fc
    .constantFrom('IMAGE', 'VIDEO', 'DOCUMENT')
    .map((format) => ({ type: 'HEADER', format, example: { header_handle: ['4::aW1hZ2U=:sample'] } })),
  fc.constant({ type: 'HEADER', format: 'LOCATION' }),
)

const footer = word.map((text) => ({ type: 'FOOTER', text }))

const button = {
  quick: word.map((text) => ({ type: 'QUICK_REPLY', text })),
  url: fc
    .boolean()
    .map((open) =>
      open
        ? { type: 'URL', text: 'Track', url: 'https://www.example.com/orders/{{1}}', example: ['A1'] }
        : { type: 'URL', text: 'Shop', url: 'https://www.example.com/shop' },
    ),
  phone: fc.constant({ type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+15550051310' }),
}

const buttons = fc
  .tuple(
    fc.array(button.quick, { maxLength: 4 }),
    fc.array(button.url, { maxLength: 2 }),
    fc.array(button.phone, { maxLength: 1 }),
  )
  .filter((groups) => groups.flat().length > 0)
  .map((groups) => ({ type: 'BUTTONS', buttons: groups.flat() }))

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Templates that WhatsApp accepts. */
export const validTemplate = fc
  .record({
    name: fc.stringMatching(/^[a-z0-9_]{3,20}$/).filter((name) => name !== 'hello_world'),
    language: fc.constantFrom('en', 'en_US', 'pt_BR', 'es', 'hi', 'id', 'de'),
    category: fc.constantFrom('UTILITY', 'MARKETING'),
    named: fc.boolean(),
  })
  .chain(({ named, ...top }) =>
    fc.tuple(optional(header), body({ named }), optional(footer), optional(buttons)).map((components) => ({
      ...top,
      ...(named ? { parameter_format: 'NAMED' } : {}),
      components: components.filter((component) => component !== undefined),
    })),
  )

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function carelessComponent(component: unknown, flags: readonly boolean[]): unknown {
  if (!isObject(component)) return component
  const [lower, flat, mix] = flags
  const changed: Json = { ...component }
  if (lower) changed.type = String(changed.type).toLowerCase()
  const example = changed.example
  if (flat && isObject(example) && Array.isArray(example.body_text)) {
    changed.example = { ...example, body_text: example.body_text[0] }
  }
  if (mix && Array.isArray(changed.buttons)) {
    const even = changed.buttons.filter((_, index) => index % 2 === 0)
    changed.buttons = [...even, ...changed.buttons.filter((_, index) => index % 2 === 1)]
  }
  return changed
}

/** The same templates as careless clients send them; `fix` can repair every mistake. */
export const carelessTemplate = fc
  .tuple(validTemplate, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([template, [lower = false, flat = false, mix = false, reversed, hyphen, spaced, ignored, blank]]) => {
    const components = template.components.map((component) => carelessComponent(component, [lower, flat, mix]))
    const texts = blank
      ? components.map((part) =>
          isObject(part) && typeof part.text === 'string' && /body/i.test(String(part.type))
            ? { ...part, text: part.text.replace(' ', '\n\n\n\n') }
            : part,
        )
      : components
    return {
      ...template,
      category: lower ? template.category.toLowerCase() : template.category,
      language: hyphen ? template.language.replace('_', '-') : template.language,
      name: spaced ? `${template.name} Update` : template.name,
      components: reversed ? texts.toReversed() : texts,
      ...(ignored ? { allow_category_change: true } : {}),
    }
  })

const key = fc.constantFrom(
  ...'name language category components type format text example buttons cards url body_text header_text header_handle'.split(
    ' ',
  ),
  ...'limited_time_offer otp_type supported_apps phone_number parameter_format body_text_named_params'.split(' '),
  ...'library_template_name message_send_ttl_seconds flow_json payment_setting __proto__ constructor'.split(' '),
)
const value = fc.oneof(
  fc.constantFrom(...'HEADER BODY FOOTER BUTTONS CAROUSEL LIMITED_TIME_OFFER URL OTP FLOW TEXT IMAGE NAMED'.split(' ')),
  fc.constantFrom(
    ...'UTILITY MARKETING AUTHENTICATION en_US {{1}} {{2}},{{1}} {{a}} {1} https://x.example/{{1}}'.split(' '),
  ),
  fc.constantFrom('Hi {{1}},\n\n\nyour {{3}} 🎉', '*', '', ' ', null, true, -1, 0, 1e21),
  fc.string({ unit: 'binary' }),
)

/** JSON of any shape, built from the properties and values that rules look for. */
export const anyJson = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 6 },
    value,
    fc.array(tie('any'), { maxLength: 4 }),
    // As JSON.parse does, so that __proto__ is an ordinary property.
    fc.array(fc.tuple(key, tie('any')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  ),
})).any

const text = fc.oneof(
  value,
  fc
    .array(
      fc.constantFrom(
        '{{1}}',
        '{{2}}',
        '{{3}}',
        '{{a}}',
        '{{B}}',
        '{1}',
        'word',
        '*',
        '_x_',
        '\n\n\n',
        '🎉',
        ' ',
        '. ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)
const list = fc.array(text, { maxLength: 3 })
const samples = fc.oneof(
  anyJson,
  fc.record(
    {
      body_text: fc.oneof(text, list, fc.array(list, { maxLength: 2 })),
      header_text: fc.oneof(text, list, fc.array(list, { maxLength: 2 })),
      header_handle: fc.oneof(text, list),
      body_text_named_params: fc.array(fc.record({ param_name: fc.constantFrom('a', 'B', '1'), example: text })),
    },
    { requiredKeys: [] },
  ),
)
const cased = (...names: string[]) =>
  fc.constantFrom(...names.flatMap((name) => [name, name.toLowerCase(), `${name[0]}${name.slice(1).toLowerCase()}`]))

const wildButton = fc.record(
  {
    type: cased(
      'QUICK_REPLY',
      'URL',
      'PHONE_NUMBER',
      'COPY_CODE',
      'OTP',
      'FLOW',
      'SPM',
      'VOICE_CALL',
      'PAYMENT_REQUEST',
    ),
    text,
    url: fc.oneof(text, fc.constant('https://x.example/{{1}}')),
    example: fc.oneof(text, list),
    otp_type: cased('ONE_TAP', 'ZERO_TAP', 'COPY_CODE'),
    flow_action: fc.constantFrom('NAVIGATE', 'navigate', 'x'),
    supported_apps: anyJson,
  },
  { requiredKeys: ['type'] },
)

const wildComponent = (cards: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      type: cased('HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER', 'CALL_PERMISSION_REQUEST'),
      format: cased('TEXT', 'IMAGE', 'VIDEO', 'PRODUCT', 'LOCATION'),
      text,
      example: samples,
      buttons: fc.oneof(fc.array(fc.oneof(wildButton, anyJson), { maxLength: 5 }), anyJson),
      cards,
      code_expiration_minutes: value,
    },
    { requiredKeys: ['type'] },
  )

const wildCard = fc.record({ components: fc.array(wildComponent(anyJson), { maxLength: 3 }) })

/** Objects that look like templates, with every part valid or invalid at random. */
export const wildTemplate = fc.record(
  {
    name: fc.constantFrom('order_shipped', 'Order Shipped', 'é', 'ऑर्डर', '', 5, 'hello world'),
    language: fc.constantFrom('en', 'en-US', 'EN_us', 'pt', null),
    category: cased('UTILITY', 'MARKETING', 'AUTHENTICATION', 'SERVICE'),
    parameter_format: cased('NAMED', 'POSITIONAL'),
    allow_category_change: fc.boolean(),
    message_send_ttl_seconds: fc.constantFrom(-1, 60, '60', 1e9),
    library_template_name: fc.constantFrom('x', ''),
    components: fc.array(fc.oneof(wildComponent(fc.array(fc.oneof(wildCard, anyJson), { maxLength: 3 })), anyJson), {
      maxLength: 6,
    }),
  },
  { requiredKeys: ['components'] },
)
