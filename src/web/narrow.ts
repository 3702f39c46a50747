/** Whether the chat and the preview take turns on the screen, as in `builder.css`. */
import { useEffect, useState } from 'preact/hooks'

const width = '(max-width: 900px)'

export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(width).matches)
  useEffect(() => {
    const query = matchMedia(width)
    const update = (): void => setNarrow(query.matches)
    query.addEventListener('change', update)
    return () => query.removeEventListener('change', update)
  }, [])
  return isNarrow
}
