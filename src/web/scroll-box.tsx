/** What scrolls on its own, within reach of the keyboard. */
import type { ComponentChildren } from 'preact'

interface ScrollBoxProps {
  label: string
  class?: string
  children: ComponentChildren
}

export function ScrollBox({ label, class: look = 'scroll-box', children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to be scrolled by keys
    <section class={look} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
