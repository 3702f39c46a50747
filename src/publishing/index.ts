/** The face of publishing: other rooms import this. */

export { type CategoryAlarm, type CategoryMove, categoryAlarm, type PriceOf } from './doctor/alarm.ts'
export { type Diagnosis, diagnose, diagnoseInSteps, optionsOf, type Rejection } from './doctor/diagnose.ts'
export { rejectionReasons } from './doctor/reasons.ts'
export { mostMediaBytes } from './media/kinds.ts'
export { createLinkReader, type ReadLink } from './media/link.ts'
export { digestIn, mediaReference } from './media/reference.ts'
export { createMediaStore, type MediaFile, type MediaStore } from './media/store.ts'
export { componentsFor, noContract, type SendContract, sendContract } from './send-contract/contract.ts'
export { type ContractDifference, diffContracts } from './send-contract/diff.ts'
