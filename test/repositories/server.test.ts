import { openServerTestDatabase } from '../support/database.ts'
import { describeRepositories } from './contract.ts'

describeRepositories('PostgreSQL', openServerTestDatabase)
