import { openEmbeddedTestDatabase } from '../support/database.ts'
import { describeRepositories } from './contract.ts'

describeRepositories('PGlite', () => openEmbeddedTestDatabase())
