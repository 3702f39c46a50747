import { headerFormats } from '../../template/draft.ts'
import { limits } from '../../template/limits.ts'
import { firstEmoji } from '../emoji.ts'
import { findEach, overLength } from '../find.ts'
import { findMarkup } from '../markup.ts'
import { collapseLines, mapComponents, reshape } from '../repair.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type ComponentView, type Subject } from '../subject.ts'
import type { TextView } from '../text.ts'

const formats: ReadonlySet<string> = new Set(headerFormats)
const mediaFormats: ReadonlySet<string> = new Set(['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT'])

/** The headers to check; none in authentication templates, where any header is refused. */
const headersOf = (subject: Subject): readonly ComponentView[] => (subject.isAuthentication ? [] : subject.headers)

const textHeaders = (subject: Subject, find: (text: TextView, header: ComponentView) => Finding | null) =>
  findEach(headersOf(subject), (header) =>
    header.format === 'TEXT' && header.text !== null && !header.text.isBlank ? find(header.text, header) : null,
  )

const handlesOf = ({ raw }: ComponentView): unknown => asObject(raw.example)?.header_handle

const isHandle = (handle: unknown): boolean => typeof handle === 'string' && handle.trim() !== ''
const isUrl = (handle: unknown): handle is string => typeof handle === 'string' && /^\s*https?:/i.test(handle)

function missingHandle(header: ComponentView): Finding | null {
  if (header.format === null || !mediaFormats.has(header.format)) return null
  const { format } = header
  const handles = handlesOf(header)
  const path = [...header.path, 'example', 'header_handle']
  const finding = (shape: string): Finding => ({
    path,
    args: { format, shape },
    // A handle comes from an upload; only one in the wrong form can be put right here.
    ...(shape !== 'string' && { isFixable: false as const }),
  })
  if (!Array.isArray(handles)) return finding(isHandle(handles) ? 'string' : 'missing')
  const first: unknown = handles[0]
  if (!isHandle(first)) return finding('missing')
  if (typeof first === 'string' && /^\s*\d{5,30}\s*$/.test(first)) return finding('id')
  // Meta asks for one; it is not known what the server does with more.
  if (handles.length > limits.headerHandles) return { ...finding('many'), severity: 'warning' }
  return null
}

function bare(header: ComponentView, format: string): Finding | null {
  if (header.format !== format) return null
  const property = ['text', 'example'].find((name) => header.raw[name] !== undefined && header.raw[name] !== null)
  return property === undefined ? null : { path: [...header.path, property], args: { property } }
}

export const headerRules = [
  defineRule({
    id: 'header-format-enum',
    severity: 'error',
    component: 'HEADER',
    about: 'The header has a format that Meta supports.',
    source: ['components', 'media'],
    evidence: 'M',
    check: (subject) =>
      findEach(headersOf(subject), ({ format, path, card }) => {
        if (card !== null) return null
        const at = [...path, 'format']
        if (format === null || !formats.has(format)) return { path: at, args: { format: format?.slice(0, 40) ?? '' } }
        // Meta's page on utility templates says "all types" but does not list this one (conflict C15).
        return format === 'PRODUCT' && subject.category === 'UTILITY'
          ? { path: at, args: { format, category: subject.category }, severity: 'warning' }
          : null
      }),
  }),
  defineRule({
    id: 'header-text-required',
    severity: 'error',
    component: 'HEADER',
    about: 'A text header has a text.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      findEach(headersOf(subject), ({ format, text, path, card }) =>
        format === 'TEXT' && card === null && (text === null || text.isBlank) ? { path: [...path, 'text'] } : null,
      ),
  }),
  defineRule({
    id: 'header-text-length',
    severity: 'error',
    component: 'HEADER',
    about: 'A text header has at most 60 characters.',
    source: ['components', 'wam'],
    evidence: 'MW',
    check: (subject) => textHeaders(subject, (text) => overLength(text, limits.headerTextLength)),
  }),
  defineRule({
    id: 'header-text-one-variable',
    severity: 'error',
    component: 'HEADER',
    about: 'A text header has at most one variable.',
    source: ['components', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      textHeaders(subject, ({ placeholders, path }) =>
        placeholders.length > limits.headerVariables
          ? { path, args: { count: placeholders.length, limit: limits.headerVariables } }
          : null,
      ),
  }),
  defineRule({
    id: 'header-text-no-newline',
    severity: 'error',
    component: 'HEADER',
    about: 'A text header has no line break.',
    source: ['wam', '8x8-comp'],
    evidence: 'WB',
    weak: true,
    check: (subject) =>
      textHeaders(subject, ({ value, path }) => {
        const at = value.search(/[\r\n]/)
        return at === -1 ? null : { path, range: [at, at + 1] }
      }),
    fix: (template, subject) =>
      subject.isAuthentication
        ? template
        : mapComponents(template, subject, 'HEADER', (header) => reshape(header, 'text', collapseLines)),
  }),
  defineRule({
    id: 'header-text-no-emoji',
    severity: 'error',
    component: 'HEADER',
    about: 'A text header has no emoji.',
    source: ['wam', '8x8-comp'],
    evidence: 'WB',
    weak: true,
    check: (subject) =>
      textHeaders(subject, ({ value, path, emoji }) => {
        const range = emoji.certain > 0 ? firstEmoji(value) : undefined
        if (range !== undefined) return { path, range }
        return emoji.doubtful > 0 ? { path, severity: 'warning' } : null
      }),
  }),
  defineRule({
    id: 'header-text-no-formatting',
    severity: 'error',
    component: 'HEADER',
    about: 'A text header has no asterisk and no bold, italic, strike-through or monospace marks.',
    source: ['components', 'wam', '8x8-comp'],
    evidence: 'MWB',
    check: (subject) =>
      textHeaders(subject, ({ value, path, placeholders }) => {
        const mark = findMarkup(value, placeholders)
        return mark === null ? null : { path, args: { mark } }
      }),
  }),
  defineRule({
    id: 'header-media-handle',
    severity: 'error',
    component: 'HEADER',
    about: 'A media header has one sample handle from the Resumable Upload API, in an array.',
    source: ['components', 'upload'],
    evidence: 'M',
    check: (subject) => findEach(headersOf(subject), missingHandle),
    fix: (template, subject) =>
      mapComponents(template, subject, 'HEADER', (header, { format }) => {
        const example = asObject(header.example)
        const handle = example?.header_handle
        if (format === null || !mediaFormats.has(format) || typeof handle !== 'string' || handle.trim() === '')
          return header
        return { ...header, example: { ...example, header_handle: [handle] } }
      }),
  }),
  defineRule({
    id: 'header-handle-is-url',
    severity: 'error',
    component: 'HEADER',
    about: 'The sample of a media header is an upload handle, not a web address.',
    source: ['api-ref', 'upload'],
    evidence: 'MH',
    weak: true,
    check: (subject) =>
      findEach(headersOf(subject), (header) => {
        const handles = handlesOf(header)
        const first: unknown = Array.isArray(handles) ? handles[0] : handles
        if (header.format === null || !mediaFormats.has(header.format) || !isUrl(first)) return null
        return { path: [...header.path, 'example', 'header_handle'] }
      }),
  }),
  defineRule({
    id: 'header-media-no-text',
    severity: 'warning',
    component: 'HEADER',
    about: 'A media header has no text.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      findEach(headersOf(subject), ({ format, raw, path }) =>
        format !== null && mediaFormats.has(format) && typeof raw.text === 'string' && raw.text !== ''
          ? { path: [...path, 'text'], args: { format } }
          : null,
      ),
  }),
  defineRule({
    id: 'header-location-bare',
    severity: 'warning',
    component: 'HEADER',
    about: 'A location header has neither text nor example.',
    source: ['components'],
    evidence: 'M',
    check: (subject) => findEach(headersOf(subject), (header) => bare(header, 'LOCATION')),
  }),
  defineRule({
    id: 'header-product-bare',
    severity: 'warning',
    component: 'HEADER',
    about: 'A product header has neither text nor example.',
    source: ['components', 'spm'],
    evidence: 'M',
    check: (subject) => findEach(headersOf(subject), (header) => bare(header, 'PRODUCT')),
  }),
  defineRule({
    id: 'header-gif-mm-api',
    severity: 'warning',
    component: 'HEADER',
    about: 'A GIF header works only through the Marketing Messages API.',
    source: ['components', 'media'],
    evidence: 'M',
    check: (subject) =>
      findEach(headersOf(subject), ({ format, path, card }) =>
        format === 'GIF' && card === null ? { path: [...path, 'format'] } : null,
      ),
  }),
  defineRule({
    id: 'location-header-category',
    severity: 'error',
    component: 'HEADER',
    about: 'A location header is allowed only in utility and marketing templates.',
    source: ['components'],
    evidence: 'M',
    check: ({ isAuthentication, headers }) =>
      isAuthentication
        ? findEach(headers, ({ format, path }) => (format === 'LOCATION' ? { path: [...path, 'format'] } : null))
        : nothing,
  }),
] as const
