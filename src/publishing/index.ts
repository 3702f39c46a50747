/** The face of publishing: other rooms import this. */

export { componentsFor, noContract, type SendContract, sendContract } from './send-contract/contract.ts'
export { type ContractDifference, diffContracts } from './send-contract/diff.ts'
