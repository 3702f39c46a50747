/** Hands a file to the person, as a download. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(content)
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** The value as indented JSON. */
export const jsonFile = (value: unknown): Blob =>
  new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' })
