/** The public interface of the preview. */
export { previewFragment, previewHtml } from './html.ts'
export { previewStyles } from './styles.ts'
export { previewText } from './text.ts'
