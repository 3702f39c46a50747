import { limits } from '../../template/limits.ts'
import { overLength, when } from '../find.ts'
import { defineRule, nothing } from '../rule.ts'
import { asObject, type ComponentView, type JsonObject } from '../subject.ts'
import { TextView } from '../text.ts'

const content = (offer: ComponentView): JsonObject | null => asObject(offer.raw.limited_time_offer)
const pathOf = (offer: ComponentView) => [...offer.path, 'limited_time_offer']

export const offerRules = [
  defineRule({
    id: 'lto-category',
    severity: 'error',
    component: 'LIMITED_TIME_OFFER',
    about: 'A limited-time offer is allowed only in marketing templates.',
    source: ['lto'],
    evidence: 'M',
    check: ({ offer, category }) => (offer !== undefined && category === 'UTILITY' ? [{ path: offer.path }] : nothing),
  }),
  defineRule({
    id: 'lto-text-length',
    severity: 'error',
    component: 'LIMITED_TIME_OFFER',
    about: 'The text of a limited-time offer has 1 to 16 characters.',
    source: ['lto'],
    evidence: 'MB',
    check({ offer }) {
      if (offer === undefined) return nothing
      const path = [...pathOf(offer), 'text']
      const text = content(offer)?.text
      if (typeof text !== 'string' || text.trim() === '') {
        return [{ path, args: { length: 0, limit: limits.offerTextLength } }]
      }
      return when(overLength(new TextView(text, path, 'label', null), limits.offerTextLength))
    },
  }),
  defineRule({
    id: 'lto-has-expiration-type',
    severity: 'error',
    component: 'LIMITED_TIME_OFFER',
    about: 'has_expiration is true or false.',
    source: ['lto'],
    evidence: 'M',
    check({ offer }) {
      const value = offer === undefined ? undefined : content(offer)?.has_expiration
      return offer === undefined || value === undefined || value === null || typeof value === 'boolean'
        ? nothing
        : [{ path: [...pathOf(offer), 'has_expiration'] }]
    },
  }),
  defineRule({
    id: 'lto-header-format',
    severity: 'error',
    component: 'LIMITED_TIME_OFFER',
    about: 'The header beside a limited-time offer is an image or a video.',
    source: ['lto'],
    evidence: 'M',
    check({ offer, header }) {
      if (offer === undefined || header === undefined || header.format === null) return nothing
      return header.format === 'IMAGE' || header.format === 'VIDEO'
        ? nothing
        : [{ path: [...header.path, 'format'], args: { format: header.format.slice(0, 40) } }]
    },
  }),
  defineRule({
    id: 'lto-body-length',
    severity: 'error',
    component: 'LIMITED_TIME_OFFER',
    about: 'The body beside a limited-time offer has at most 600 characters.',
    source: ['lto'],
    evidence: 'M',
    check({ offer, body }) {
      const text = offer === undefined ? null : (body?.text ?? null)
      // Above the general limit the general rule reports it.
      return text === null || text.codePoints > limits.bodyLength
        ? nothing
        : when(overLength(text, limits.bodyLengthWithOffer))
    },
  }),
  defineRule({
    id: 'lto-no-footer',
    severity: 'error',
    component: 'LIMITED_TIME_OFFER',
    about: 'Beside a limited-time offer there is no footer.',
    source: ['lto'],
    evidence: 'M',
    check: ({ offer, footer }) => (offer !== undefined && footer !== undefined ? [{ path: footer.path }] : nothing),
  }),
  defineRule({
    id: 'lto-url-button',
    severity: 'warning',
    component: 'LIMITED_TIME_OFFER',
    about: 'A limited-time offer has a link button.',
    source: ['lto'],
    evidence: 'M',
    check: ({ offer, topButtons }) =>
      offer !== undefined && !topButtons.some(({ type }) => type === 'URL') ? [{ path: offer.path }] : nothing,
  }),
  defineRule({
    id: 'lto-copy-code-first',
    severity: 'warning',
    component: 'LIMITED_TIME_OFFER',
    about: 'Beside a limited-time offer the code button comes first and the link second.',
    source: ['lto'],
    evidence: 'M',
    check({ offer, topButtons }) {
      const copy = offer === undefined ? undefined : topButtons.find(({ type }) => type === 'COPY_CODE')
      return copy === undefined || copy.index === 0 ? nothing : [{ path: copy.path }]
    },
  }),
  defineRule({
    id: 'lto-desktop',
    severity: 'warning',
    component: 'LIMITED_TIME_OFFER',
    about: 'Limited-time offers are not shown on WhatsApp Web and desktop.',
    source: ['lto'],
    evidence: 'M',
    check: ({ offer }) => (offer === undefined ? nothing : [{ path: offer.path }]),
  }),
] as const
