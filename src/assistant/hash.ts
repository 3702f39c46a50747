/** Where learned weights stand: names of features as numbers. */

/** FNV-1a with a finish that spreads the low bits, as an integer of 32 bits. */
export function hashOf(feature: string): number {
  let hash = 2166136261
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 12)
}
