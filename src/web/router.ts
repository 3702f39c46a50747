/** Where in the app we are. Session ids stand behind `#`, so that no server and no log sees them on page loads. */
import { useEffect, useState } from 'preact/hooks'

export const currentPath = (): string => location.pathname.replace(/(.)\/$/, '$1')

const moved = new EventTarget()

export function go(path: string): void {
  if (path === location.pathname + location.hash) return
  history.pushState(null, '', path)
  moved.dispatchEvent(new Event('moved'))
}

/** The path; the component is drawn again when it changes. */
export function usePath(): string {
  const [path, setPath] = useState(currentPath)
  useEffect(() => {
    const update = (): void => setPath(currentPath())
    moved.addEventListener('moved', update)
    addEventListener('popstate', update)
    return () => {
      moved.removeEventListener('moved', update)
      removeEventListener('popstate', update)
    }
  }, [])
  return path
}

/** For links: a plain click stays in the app, every other click is the browser's own. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.currentTarget
  if (!(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  go(link.pathname + link.hash)
}
