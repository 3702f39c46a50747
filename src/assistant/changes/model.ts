/**
 * What a word of a message about a text that stands is there for: it is told besides, takes the place of something, names what goes, says
 * which place is meant, names who writes, differs per customer, is about another part, or is said to us. The order is that of the weights.
 */
export const uses = ['us', 'added', 'fresh', 'stale', 'which', 'name', 'varying', 'part'] as const
export type Use = (typeof uses)[number]
