import { Relation as RelationNames } from '../../domain/citation.ts'
import { Level as LevelNames } from '../../domain/level.ts'
import { mostCounted, type SearchLabel, type TagCount } from '../../graph/read/search.ts'
import type { TagName } from '../../graph/search-tags.ts'
import { builder } from '../builder.ts'
import { Body, Jurisdiction } from '../refs.ts'
import { Level, Relation } from './enums.ts'

export const SearchType = builder.enumType('SearchType', {
  description: 'What can be searched (检索类别).',
  values: {
    DIRECTIVE: { value: 'Directive', description: 'Directives, by titles and number (文件).' },
    BODY: { value: 'Body', description: 'Bodies, by names (机构).' },
    TASK: { value: 'Task', description: 'Tasks, by heading and text (任务).' },
    METRIC: { value: 'Metric', description: 'Metrics, by indicator and the words that set them (指标).' },
    TEXT: { value: 'Text', description: 'Directives, by the whole text they were read from (正文).' },
  } as const,
})

/** The counts of all tags: asked for once, however many facets are. */
export type Counts = () => Promise<readonly TagCount[]>

const counted = async (counts: Counts, name: TagName) =>
  (await counts()).filter((count) => count.name === name)

const count = { description: 'How many hits (数量).' }

const TypeFacet = builder.objectRef<TagCount>('TypeFacet').implement({
  description: 'How many hits of one type there are (分类统计).',
  fields: (t) => ({
    type: t.field({
      type: SearchType,
      description: 'The type (类别).',
      resolve: ({ value }) => value as SearchLabel,
    }),
    count: t.exposeInt('total', count),
  }),
})

const LevelFacet = builder.objectRef<TagCount>('LevelFacet').implement({
  description: 'How many hits of one level there are (层级统计).',
  fields: (t) => ({
    level: t.field({
      type: Level,
      description: 'The level (层级).',
      resolve: ({ value }) => LevelNames.parse(value),
    }),
    count: t.exposeInt('total', count),
  }),
})

const KindFacet = builder.objectRef<TagCount>('KindFacet').implement({
  description: 'How many hits in directives of one kind there are (文种统计).',
  fields: (t) => ({
    kind: t.exposeString('value', { description: 'The kind: 通知 (文种).' }),
    count: t.exposeInt('total', count),
  }),
})

const YearFacet = builder.objectRef<TagCount>('YearFacet').implement({
  description: 'How many hits in directives issued in one year there are (年份统计).',
  fields: (t) => ({
    year: t.int({ description: 'The year (年份).', resolve: ({ value }) => Number(value) }),
    count: t.exposeInt('total', count),
  }),
})

const JurisdictionFacet = builder.objectRef<TagCount>('JurisdictionFacet').implement({
  description: 'How many hits in one place or inside it there are (地区统计).',
  fields: (t) => ({
    code: t.exposeString('value', { description: 'The code of the place (行政区划代码).' }),
    jurisdiction: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place; null if the table of places does not have it (地区).',
      resolve: ({ value }, _args, { loaders }) => loaders.jurisdiction.load(value),
    }),
    count: t.exposeInt('total', count),
  }),
})

const IssuerFacet = builder.objectRef<TagCount>('IssuerFacet').implement({
  description: 'How many hits in directives of one issuing body there are (发文机关统计).',
  fields: (t) => ({
    body: t.field({
      type: Body,
      nullable: true,
      description: 'The body (发文机关).',
      resolve: ({ value }, _args, { loaders }) => loaders.body.load(`body-${value}`),
    }),
    count: t.exposeInt('total', count),
  }),
})

const RelationFacet = builder.objectRef<TagCount>('RelationFacet').implement({
  description: 'How many hits in directives that refer to another in one way there are (引用关系统计).',
  fields: (t) => ({
    relation: t.field({
      type: Relation,
      description: 'The relation (引用关系).',
      resolve: ({ value }) => RelationNames.parse(value),
    }),
    count: t.exposeInt('total', count),
  }),
})

export const SearchFacets = builder.objectRef<Counts>('SearchFacets').implement({
  description: `How the hits fall into types, levels, years …, under the filters given; the most first, at most ${mostCounted} values of each. What is not known of a directive is not counted (分面统计).`,
  fields: (t) => ({
    types: t.field({
      type: [TypeFacet],
      description: 'By type (类别).',
      resolve: (counts) => counted(counts, 'type'),
    }),
    levels: t.field({
      type: [LevelFacet],
      description: 'By level (层级).',
      resolve: (counts) => counted(counts, 'level'),
    }),
    kinds: t.field({
      type: [KindFacet],
      description: 'By kind (文种).',
      resolve: (counts) => counted(counts, 'kind'),
    }),
    years: t.field({
      type: [YearFacet],
      description: 'By year of issue (成文年份).',
      resolve: (counts) => counted(counts, 'year'),
    }),
    jurisdictions: t.field({
      type: [JurisdictionFacet],
      description: 'By place, each with what is inside it (地区).',
      resolve: (counts) => counted(counts, 'place'),
    }),
    issuers: t.field({
      type: [IssuerFacet],
      description: 'By issuing body (发文机关).',
      resolve: (counts) => counted(counts, 'issuer'),
    }),
    relations: t.field({
      type: [RelationFacet],
      description:
        'By how the directives refer to others; one that does in several ways counts in each (引用关系).',
      resolve: (counts) => counted(counts, 'relation'),
    }),
  }),
})
