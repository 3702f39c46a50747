/** Builders for creation payloads, which are valid except for what a test changes. */

export const plain = 'Your order has been shipped and will arrive within three working days.'

export const handle = '4::aW1hZ2UvanBlZw==:ARYsample:e:1798761600:1:1:ARZsample'

type Part = Record<string, unknown>

export const body = (text: string, ...samples: string[]): Part => ({
  type: 'BODY',
  text,
  ...(samples.length > 0 ? { example: { body_text: [samples] } } : {}),
})

/** A body with named variables; `samples` are values by name. */
export const namedBody = (text: string, samples: Record<string, string>): Part => ({
  type: 'BODY',
  text,
  example: {
    body_text_named_params: Object.entries(samples).map(([name, example]) => ({ param_name: name, example })),
  },
})

export const header = (text: string, ...samples: string[]): Part => ({
  type: 'HEADER',
  format: 'TEXT',
  text,
  ...(samples.length > 0 ? { example: { header_text: samples } } : {}),
})

export const media = (format: string): Part => ({ type: 'HEADER', format, example: { header_handle: [handle] } })

export const footer = (text: string): Part => ({ type: 'FOOTER', text })

export const buttons = (...list: unknown[]): Part => ({ type: 'BUTTONS', buttons: list })

export const quick = (text: string): Part => ({ type: 'QUICK_REPLY', text })

export const link = (url: string, more: Part = {}): Part => ({ type: 'URL', text: 'Open', url, ...more })

export const phone = (phone_number: string): Part => ({ type: 'PHONE_NUMBER', text: 'Call us', phone_number })

export const copyCode = (example: unknown): Part => ({ type: 'COPY_CODE', example })

export const card = (format: string, list: unknown[], text?: string): Part => ({
  components: [
    format === 'PRODUCT' ? { type: 'HEADER', format } : media(format),
    ...(text === undefined ? [] : [{ type: 'BODY', text }]),
    ...(list.length > 0 ? [buttons(...list)] : []),
  ],
})

export const carousel = (...cards: unknown[]): Part => ({ type: 'CAROUSEL', cards })

export const offer = (text: string, more: Part = {}): Part => ({
  type: 'LIMITED_TIME_OFFER',
  limited_time_offer: { text, has_expiration: true, ...more },
})

export const template = (category: string, components: unknown, more: Part = {}): Part => ({
  name: 'order_shipped',
  language: 'en_US',
  category,
  components,
  ...more,
})

export const utility = (...components: unknown[]): Part => template('UTILITY', components)

export const marketing = (...components: unknown[]): Part => template('MARKETING', components)

export const named = (...components: unknown[]): Part => template('UTILITY', components, { parameter_format: 'NAMED' })

/** A plain utility template with some top-level properties changed. */
export const utilityWith = (more: Part): Part => template('UTILITY', [body(plain)], more)

/** A plain utility template with these buttons. */
export const withButtons = (...list: unknown[]): Part => utility(body(plain), buttons(...list))

export const otp = (more: Part = {}): Part => ({ type: 'OTP', otp_type: 'COPY_CODE', ...more })

export const app = { package_name: 'com.example.luckyshrub', signature_hash: 'K8a/AINcGX7' }

/** An authentication template with these buttons and other components. */
export const authentication = (list: unknown[] = [otp()], ...others: unknown[]): Part =>
  template('AUTHENTICATION', [
    { type: 'BODY', add_security_recommendation: true },
    ...others,
    ...(list.length > 0 ? [buttons(...list)] : []),
  ])

export const expiry = (minutes: unknown): Part => ({ type: 'FOOTER', code_expiration_minutes: minutes })
