import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

/**
 * The same graph through @neo4j/graphql, as its manual says to: types with their relationships, read only, behind the same HTTP
 * server with the same settings of the driver as ours.
 */
const typeDefs = /* GraphQL */ `
  type Directive @node @mutation(operations: []) @subscription(events: []) {
    id: ID!
    title: String
    documentNumber: String
    level: String
    issuedOn: Date
    held: Boolean
    tasks: [Task!]! @relationship(type: "SETS", direction: OUT)
    issuers: [Body!]! @relationship(type: "ISSUED", direction: IN)
    implements: [Directive!]! @relationship(type: "IMPLEMENTS", direction: OUT, properties: "Citation")
  }
  type Task @node @mutation(operations: []) {
    id: ID!
    text: String!
    deadline: Date
    quote: String!
    start: Int!
    end: Int!
    directive: [Directive!]! @relationship(type: "SETS", direction: IN)
    metrics: [Metric!]! @relationship(type: "MEASURED_BY", direction: OUT)
    leads: [Body!]! @relationship(type: "LEADS", direction: IN, properties: "Responsibility")
    cooperating: [Body!]! @relationship(type: "COOPERATES_ON", direction: IN, properties: "Responsibility")
    responsible: [Body!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN, properties: "Responsibility")
    supervising: [Body!]! @relationship(type: "SUPERVISES", direction: IN, properties: "Responsibility")
  }
  type Metric @node @mutation(operations: []) {
    id: ID!
    indicator: String!
    comparator: String!
    target: Float
    unit: String
    quote: String!
    start: Int!
    end: Int!
  }
  type Body @node @mutation(operations: []) {
    id: ID!
    name: String!
    tasks: [Task!]! @relationship(type: "LEADS", direction: OUT, properties: "Responsibility")
  }
  type Responsibility @relationshipProperties {
    quote: String!
    start: Int!
    end: Int!
    confidence: Float!
  }
  type Citation @relationshipProperties {
    cue: String
    quote: String
  }
`

const { NEO4J_URI = '', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic('neo4j', NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 32,
})
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const yoga = createYoga({
  schema,
  context: () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } }),
  graphiql: false,
  landingPage: false,
  multipart: false,
  logging: false,
})
const server = createServer(yoga)
server.keepAliveTimeout = 65_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stderr.write(`Ready: http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`)
})
process.once('SIGTERM', () => process.exit(0))
