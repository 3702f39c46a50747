/** Line icons on a 24 by 24 grid, in the text colour. Hidden from screen readers, because each has a label beside it. */

const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)

export const CheckIcon = icon('m5 12.5 4.500 4.500L19 7')
export const SendIcon = icon('M12 19V5m-6 6 6-6 6 6')
export const UndoIcon = icon('M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6')
export const RedoIcon = icon('m15 7 5 5-5 5m5-5H10a6 6 0 0 0-6 6')
export const HistoryIcon = icon('M4 12a8 8 0 1 0 2.500-5.800L4 8.500M4 4v4.500h4.500M12 8v4.500l3 1.800')
export const GlobeIcon = icon(
  'M4 12a8 8 0 1 0 16 0 8 8 0 0 0-16 0zM4 12h16M12 4c3 2.500 3 13.500 0 16M12 4c-3 2.500-3 13.500 0 16',
)
export const PlusIcon = icon('M12 5v14M5 12h14')
export const CloseIcon = icon('m6 6 12 12M18 6 6 18')
export const CopyIcon = icon('M9 9h10v10a1 1 0 0 1-1 1H9zM15 5H6a1 1 0 0 0-1 1v9')
export const DownloadIcon = icon('M12 4v11m-5-5 5 5 5-5M5 20h14')
export const AlertIcon = icon('M12 4 3 19.500h18zM12 10v4.500m0 2.500v.2')
export const PictureIcon = icon('M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 5M15.500 9.500v.2')
