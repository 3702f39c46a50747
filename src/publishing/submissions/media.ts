/** Files of media headers: found in a payload, and put in as handles. Pure but for `withHandles`. */
import type { Meta, MetaCredentials } from '../../meta/index.ts'
import type { MediaFor } from '../deps.ts'

type Json = Record<string, unknown>

const mediaFormats = ['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT']

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const recordsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** As Meta writes them, such as `4::aW1hZ2U…`. Anything else, a link above all, is refused by Meta. */
const handleForm = /^\d{1,3}:/

function handleOf({ example }: Json): string | null {
  const handles = isRecord(example) ? example.header_handle : undefined
  const [handle] = Array.isArray(handles) ? handles : []
  return typeof handle === 'string' ? handle : null
}

const isMediaHeader = ({ type, format }: Json): boolean =>
  String(type).toUpperCase() === 'HEADER' && mediaFormats.includes(String(format).toUpperCase())

/** All components with where they stand, those of cards as well. */
function placesIn(components: unknown, prefix = 'components'): { place: string; component: Json }[] {
  return recordsOf(components).flatMap((component, index) => {
    const place = `${prefix}/${index}`
    const within = recordsOf(component.cards).flatMap((card, at) =>
      placesIn(card.components, `${place}/cards/${at}/components`),
    )
    return [{ place, component }, ...within]
  })
}

/** The places of media headers that have no handle of Meta's yet, and what stands there instead. */
export const placesWithoutFile = (payload: Readonly<Json>): { place: string; handle: string | null }[] =>
  placesIn(payload.components).flatMap(({ place, component }) => {
    const handle = handleOf(component)
    return isMediaHeader(component) && !handleForm.test(handle ?? '') ? [{ place, handle }] : []
  })

/** A copy of the payload with these handles in their places. */
export function putHandles(payload: Readonly<Json>, handles: ReadonlyMap<string, string>): Json {
  const copy = structuredClone(payload) as Json
  for (const { place, component } of placesIn(copy.components)) {
    const handle = handles.get(place)
    if (handle !== undefined)
      component.example = { ...(isRecord(component.example) ? component.example : {}), header_handle: [handle] }
  }
  return copy
}

/**
 * Uploads the files of the session that the payload still lacks. null: a file is gone.
 * @throws MetaError
 */
export async function withHandles(
  { meta, mediaFor }: { meta: Meta; mediaFor: MediaFor },
  credentials: MetaCredentials,
  { sessionId, payload }: { sessionId: string | null; payload: Readonly<Json> },
  signal: AbortSignal,
): Promise<Readonly<Json> | null> {
  const places = placesWithoutFile(payload)
  if (places.length === 0) return payload
  const handles = new Map<string, string>()
  for (const { place, handle } of places) {
    const given = sessionId === null ? null : await mediaFor(sessionId, place, handle)
    const file = given && (await given.read())
    if (file === null) return null
    handles.set(place, await meta.upload(credentials, file, { signal }))
  }
  return putHandles(payload, handles)
}
