import type { Relation as RelationName } from '../../domain/citation.ts'
import type { Level as LevelName } from '../../domain/level.ts'
import { issuerTag } from '../../graph/search-tags.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import { Level, Relation } from './enums.ts'

export const SearchFilter = builder.inputType('SearchFilter', {
  description:
    'Where to search; all conditions given must hold. Tasks, metrics and texts are searched by what their directive is (筛选条件).',
  fields: (t) => ({
    levels: t.field({ type: [Level], description: 'At one of these levels (层级).' }),
    kinds: t.stringList({ description: 'In directives of one of these kinds: 通知, 意见 (文种).' }),
    years: t.intList({ description: 'In directives issued in one of these years (成文年份).' }),
    jurisdiction: t.string({
      description: 'In the place with this code, or inside it: 460000 (行政区划代码).',
    }),
    issuedBy: t.id({
      description: 'In directives issued by the body with this id, alone or with others (发文机关).',
    }),
    relations: t.field({
      type: [Relation],
      description: 'In directives that refer to another in one of these ways (引用关系).',
    }),
  }),
})

interface Where {
  readonly levels?: readonly LevelName[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly years?: readonly number[] | null | undefined
  readonly jurisdiction?: string | null | undefined
  readonly issuedBy?: string | null | undefined
  readonly relations?: readonly RelationName[] | null | undefined
}

const maxChoices = 50

/** The tags that a hit must have, one of each list. */
export function tagsOf(where: Where): readonly (readonly string[])[] {
  const { levels, kinds, years, jurisdiction, issuedBy, relations } = where
  for (const [name, list] of Object.entries({ levels, kinds, years, relations }))
    if (list && list.length > maxChoices)
      throw badInput(`\`${name}\` has ${list.length} items, more than ${maxChoices}: ask in parts.`)
  const tags = (name: string, values: readonly (string | number)[] | null | undefined) =>
    values ? [values.map((value) => `${name}=${value}`)] : []
  return [
    ...tags('level', levels),
    ...tags('kind', kinds),
    ...tags('year', years),
    ...tags('place', jurisdiction == null ? null : [jurisdiction]),
    ...(issuedBy == null ? [] : [[issuerTag(issuedBy)]]),
    ...tags('relation', relations),
  ]
}
