import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import type { Role } from '../../domain/responsibility.ts'
import type { DirectiveRow } from '../../graph/read/rows.ts'
import type { Context } from '../context.ts'
import { type PageArguments, windowOf } from '../paging.ts'
import { fieldsAsked, isInNodes, type Selected } from './selected.ts'

export const tasksOrder = 'Directive.tasks'

export interface TasksArguments extends PageArguments {
  readonly withParts: boolean
  readonly roles?: readonly Role[] | null | undefined
}

/** What `Directive.tasks` asks the graph for: the page, and what hangs on its tasks as far as the query wants it. */
export function tasksAsked({ withParts: parts, roles = null, ...page }: TasksArguments, selected: Selected) {
  const together = {
    responsibilities: isInNodes(selected, 'responsibilities'),
    metrics: isInNodes(selected, 'metrics'),
  }
  return { parts, roles, window: windowOf(page, tasksOrder), together }
}

/** The directive with this id. Where the query wants its tasks, too, both are one question, and `Directive.tasks` finds them there. */
export async function directiveWithTasks(
  id: string,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<DirectiveRow | null> {
  const asked = askedInside(info)
  const found = asked && (await loaders.tasksOfDirective(id, asked))
  return found?.directive ?? loaders.directive.load(id)
}

/** Null where no tasks are asked for, or not rightly: then the field itself will say so. */
function askedInside(info: GraphQLResolveInfo) {
  const nodes = fieldsAsked(info, ['tasks'])
  const [first] = nodes
  if (!first) return null
  const key = ({ alias, name }: FieldNode) => (alias ?? name).value
  const { tasks } = (info.schema.getType('Directive') as GraphQLObjectType).getFields()
  try {
    const given = getArgumentValues(tasks!, first, info.variableValues) as unknown as TasksArguments
    return tasksAsked(given, { ...info, fieldNodes: nodes.filter((node) => key(node) === key(first)) })
  } catch {
    return null
  }
}
