/** The person's message in the last message of a request to a model server, which holds the state as well. */
export const messageIn = (content: string): string => /<message>\n(.*)\n<\/message>$/s.exec(content)?.[1] ?? content
