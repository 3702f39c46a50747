/** What a word of a message is there for. The order is that of the weights. */
export const roles = ['told', 'name', 'varying', 'occasion', 'whom', 'part', 'us'] as const
export type Role = (typeof roles)[number]
