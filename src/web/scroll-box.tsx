/** A scrollable region that can be reached with the keyboard. */
import type { ComponentChildren } from 'preact'

interface ScrollBoxProps {
  label: string
  class?: string
  children: ComponentChildren
}

export function ScrollBox({ label, class: look = 'scroll-box', children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region must be focusable to be scrolled with the keyboard
    <section class={look} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
