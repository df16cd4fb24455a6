import { connectionOf } from '../connection.ts'
import { Directive } from '../refs.ts'

export const DirectiveConnection = connectionOf('Directive', Directive, 'directives')
