/** The public face of the secrets room: encryption at rest, with keys of the operator. */
export { KeyFileUnusable, keyFileName } from './key-file.ts'
export type { EncryptionKey, Keyring } from './keyring.ts'
export { openKeyring } from './open-keyring.ts'
export { type Rotated, rotateSecrets } from './rotation.ts'
export { Secret } from './secret.ts'
export { createVault, type SecretView, type Vault } from './vault.ts'
