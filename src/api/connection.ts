import type { InterfaceRef, ObjectRef } from '@pothos/core'
import { builder } from './builder.ts'
import { type Page, type PageArguments, pageSize } from './paging.ts'

export const PageInfo = builder.objectRef<Page<unknown>['pageInfo']>('PageInfo').implement({
  description: 'Where a page stands among the others.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether anything follows.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether anything goes before.' }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description:
        'The cursor of the first item: pass it as `before` for the page before. Null if the page is empty.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description:
        'The cursor of the last item: pass it as `after` for the next page. Null if the page is empty.',
    }),
  }),
})

// biome-ignore lint/suspicious/noExplicitAny: Pothos refs are invariant in the schema types, which are inferred.
type Ref<Item> = ObjectRef<any, Item> | InterfaceRef<any, Item>

/** The types `<name>Connection` and `<name>Edge`, as the Relay specification of cursor connections has them. */
export function connectionOf<Item>(name: string, of: Ref<Item>, what: string) {
  type Edge = Page<Promise<Item> | Item>['edges'][number]
  const EdgeType = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `One of ${what}, with its place in the order.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Its place in the order: pass it as `after` or `before`.',
      }),
      node: t.field({ type: of, description: 'The item.', resolve: (edge) => edge.node as never }),
    }),
  })
  return builder.objectRef<Page<Promise<Item> | Item>>(`${name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        description: 'The items of the page, each with its cursor.',
        complexity: { field: 1, multiplier: 1 },
        resolve: (page) => [...page.edges],
      }),
      nodes: t.field({
        type: [of],
        description: 'The items of the page: `edges` without the cursors.',
        complexity: { field: 1, multiplier: 1 },
        resolve: (page) => page.edges.map((edge) => edge.node) as never,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands among the others.',
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many there are in all pages together. Counted only if asked for.',
        resolve: (page) => page.totalCount(),
      }),
    }),
  })
}

/** What each connection field says of its cost: all inside it, as often as the page is long. */
export const costOfPage = (page: PageArguments) => ({ field: 1, multiplier: Math.max(pageSize(page), 1) })
