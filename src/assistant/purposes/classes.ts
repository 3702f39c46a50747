/** What a message may be for: the purposes of the gallery, and what fits none of them. */
import { blueprints } from '../../gallery/index.ts'

/** Classes behind the purposes: what fits none, as utility and as marketing, and what is no brief. */
const others = ['other utility', 'other marketing', 'none'] as const

/** Purposes that take any statement are no class of their own. */
export const named = blueprints.filter(({ id }) => id !== 'general_notice' && id !== 'general_news')

/** The classes, in the order of the weights. */
export const classes: readonly string[] = [...named.map(({ id }) => id), ...others]
