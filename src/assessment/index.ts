/** What Meta will make of a template: category, risk, quality, topic. The public interface of the room: pure, total. */
export type { Category } from '../template/draft.ts'
export { assess, forecastCategory } from './assess.ts'
export * from './contract.ts'
export * from './moved.ts'
export * from './overrides.ts'
export * from './prices/index.ts'
export * from './report/index.ts'
export { rulesVersion } from './version.ts'
