// Run by local-server.test.ts as a command of its own: opens the database, says where it is, and stays.
import { openDatabase } from '../../src/graph/database.ts'

const database = await openDatabase(null, { ...JSON.parse(process.argv[2]!), report: () => {} })
console.log(database.address)
setInterval(() => {}, 1000)
