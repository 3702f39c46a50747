/** A dialog at the side of the page. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { CloseIcon } from '../icons.tsx'

interface DrawerProps {
  title: string
  onClose(): void
  children: ComponentChildren
}

export function Drawer({ title, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="drawer" aria-labelledby={id} onClose={onClose}>
      <div class="row spread nowrap">
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet round" aria-label="Close" onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </button>
      </div>
      {children}
    </dialog>
  )
}
