/** The client-side router. Session ids come after `#`, so that page loads never send them to a server or a log. */
import { useEffect, useState } from 'preact/hooks'

export const currentPath = (): string => location.pathname.replace(/(.)\/$/, '$1')

const router = new EventTarget()

let count = 0

/** Whether the person has moved within the app since it was loaded. */
export const hasMoved = (): boolean => count > 0

/** Navigates to a path within the app. */
export function go(path: string): void {
  if (path === location.pathname + location.hash) return
  count += 1
  history.pushState(null, '', path)
  router.dispatchEvent(new Event('navigate'))
}

/** The current path; re-renders the component when it changes. */
export function usePath(): string {
  const [path, setPath] = useState(currentPath)
  useEffect(() => {
    const update = (): void => setPath(currentPath())
    router.addEventListener('navigate', update)
    addEventListener('popstate', update)
    return () => {
      router.removeEventListener('navigate', update)
      removeEventListener('popstate', update)
    }
  }, [])
  return path
}

/** Click handler for links: a plain click stays in the app; the browser handles any other click. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.currentTarget
  if (!(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  go(link.pathname + link.hash)
}
