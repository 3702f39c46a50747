/**
 * Texts that are nearly the same, found without comparing each with each: of every text the least hashes of its groups of three
 * words are kept (MinHash), and only texts that share a whole band of them are compared. Pure and deterministic.
 */

const bands = 8
const rows = 4
const places = bands * rows

/** How many of the kept hashes must be the same: an estimate of the share of groups that both texts have. */
const alike = 0.75

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Odd multipliers and increments from a fixed sequence, one for each place. */
const turns: readonly (readonly [number, number])[] = Array.from({ length: places }, (_, place) => [
  (hashOf(`times ${place}`) | 1) >>> 0,
  hashOf(`plus ${place}`),
])

const variable = /\{\{[^{}]*\}\}/g

/** The hashes that stand for a text; words count, not case, punctuation or which variable it is. */
export function sketchOf(text: string): Uint32Array {
  const words =
    text
      .toLowerCase()
      .replace(variable, ' 0 ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const least = new Uint32Array(places).fill(0xffffffff)
  for (let at = 0; at < Math.max(1, words.length - 2); at += 1) {
    const group = hashOf(words.slice(at, at + 3).join(' '))
    for (let place = 0; place < places; place += 1) {
      const [times, plus] = turns[place] ?? [1, 0]
      const value = (Math.imul(group, times) + plus) >>> 0
      if (value < (least[place] ?? 0)) least[place] = value
    }
  }
  return least
}

const likeness = (one: Uint32Array, other: Uint32Array): number => {
  let same = 0
  for (let place = 0; place < places; place += 1) if (one[place] === other[place]) same += 1
  return same / places
}

/** Most texts of one band that are compared with each other: more are as good as copies of the first ones. */
const mostCompared = 50

/**
 * Groups of nearly equal texts, by their places in `sketches`; each group and the list in the order of places. Yields between
 * pieces of the work.
 * @param sketches null: no text, like nothing
 * @param kin only texts of the same kin are compared, such as those of one language
 */
export function* nearlyEqual(
  sketches: readonly (Uint32Array | null)[],
  kin: readonly string[],
): Generator<void, number[][], void> {
  const parents = sketches.map((_, index) => index)
  const kins = kin.map(hashOf)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  for (let band = 0; band < bands; band += 1) {
    const buckets = new Map<number, number[]>()
    for (const [index, sketch] of sketches.entries()) {
      if (sketch === null) continue
      // Two keys that meet by chance cost a comparison, which tells them apart.
      let key = kins[index] ?? 0
      for (let place = band * rows; place < (band + 1) * rows; place += 1)
        key = Math.imul(key ^ (sketch[place] ?? 0), 0x01000193)
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [index])
      else bucket.push(index)
    }
    yield
    for (const bucket of buckets.values()) {
      joinAlike(bucket, sketches, kin, parents, rootOf)
      if (bucket.length > mostCompared) yield
    }
    yield
  }
  const groups = new Map<number, number[]>()
  for (const index of parents.keys()) {
    const root = rootOf(index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [index])
    else group.push(index)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function joinAlike(
  bucket: readonly number[],
  sketches: readonly (Uint32Array | null)[],
  kin: readonly string[],
  parents: number[],
  rootOf: (index: number) => number,
): void {
  for (const [at, index] of bucket.entries()) {
    for (const other of bucket.slice(0, Math.min(at, mostCompared))) {
      const [mine, theirs] = [rootOf(index), rootOf(other)]
      const [one, two] = [sketches[index], sketches[other]]
      if (mine === theirs || !one || !two || kin[index] !== kin[other] || likeness(one, two) < alike) continue
      parents[Math.max(mine, theirs)] = Math.min(mine, theirs)
    }
  }
}
