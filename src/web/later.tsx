/** Views whose code is loaded when they are first shown, so that the first page stays small. */
import { type ComponentType, h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from './words/index.ts'

/**
 * A component that loads `load` once it is shown.
 * @param onLoaded called when it is there, if it was not at once
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  onLoaded: () => void = () => undefined,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function Later(props: Props) {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(loaded === null ? 'loading' : 'ready')
    const hasWaited = useRef(false)
    useEffect(() => {
      if (state === 'ready' && hasWaited.current) onLoaded()
      if (state !== 'loading') return
      hasWaited.current = true
      load().then(
        (component) => {
          loaded = component
          setState('ready')
        },
        () => setState('failed'),
      )
    }, [state])
    if (loaded !== null) return h(loaded, props)
    if (state === 'loading') return <div class="skeleton" aria-busy="true" />
    return (
      <div class="failure" role="alert">
        <p>{say.page.notLoaded}</p>
        <div class="row">
          <button type="button" class="primary" onClick={() => location.reload()}>
            {say.page.loadAgain}
          </button>
        </div>
      </div>
    )
  }
}
