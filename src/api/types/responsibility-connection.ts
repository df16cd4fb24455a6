import { connectionOf } from '../connection.ts'
import { Responsibility } from '../refs.ts'

export const ResponsibilityConnection = connectionOf('Responsibility', Responsibility, 'responsibilities')
