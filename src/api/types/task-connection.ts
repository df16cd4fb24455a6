import { connectionOf } from '../connection.ts'
import { Task } from '../refs.ts'

export const TaskConnection = connectionOf('Task', Task, 'tasks')
