/** What people ask about WhatsApp templates, most specific first; patterns are tried on folded text (lower case, no accents). */
import { categoryTopics } from './category-topics.ts'
import { partTopics } from './part-topics.ts'
import { processTopics } from './process-topics.ts'
import type { Topic } from './topic.ts'

export const topics: readonly Topic[] = [...processTopics, ...partTopics, ...categoryTopics]
