import type { BodyLabel } from '../../domain/body.ts'
import type { ChangeKind as ChangeKindName } from '../../domain/change.ts'
import type { MentionKind as MentionKindName, Relation as RelationName } from '../../domain/citation.ts'
import type { HeaderField as HeaderFieldName } from '../../domain/directive.ts'
import type { FindingKind as FindingKindName } from '../../domain/finding.ts'
import type { Level as LevelName } from '../../domain/level.ts'
import type { Comparator as ComparatorName } from '../../domain/metric.ts'
import type { RegistryValidity as RegistryValidityName } from '../../domain/registration.ts'
import type { Role as RoleName } from '../../domain/responsibility.ts'
import type { DirectiveOrder } from '../../graph/read/directives.ts'
import { builder } from '../builder.ts'
import type { ReferenceFormat as ReferenceFormatName } from '../cite-as.ts'

/** The values of an enum, each with what it means. */
type Meanings<Name extends string> = Readonly<Record<Name, string>>

/** An enum of names that are the same inside and outside. */
export function enumOf<Name extends string>(name: string, description: string, meanings: Meanings<Name>) {
  const values = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [
      value,
      { value: value as Name, description: meaning },
    ]),
  ) as Record<Name, { value: Name; description: string }>
  return builder.enumType(name, { description, values })
}

export const Level = enumOf<LevelName>(
  'Level',
  'The rank of a government in the administrative order, highest first (行政层级).',
  {
    NATIONAL: 'The central government and Party (国家级).',
    PROVINCIAL: 'Provinces, autonomous regions, municipalities under the central government (省级).',
    MUNICIPAL: 'Prefectures and cities of that rank (地市级).',
    COUNTY: 'Counties, districts, cities of that rank (县区级).',
    TOWNSHIP: 'Townships and streets (乡镇级).',
  },
)

export const Relation = enumOf<RelationName>(
  'Relation',
  'How one directive refers to another, strongest first (引用关系).',
  {
    REPEALS: 'Ends the other (废止).',
    SUPERSEDES: 'Takes the place of the other (替代).',
    AMENDS: 'Changes the other (修改).',
    APPROVES_FORWARDS: 'Approves what a lower body proposed and passes it on (批转).',
    FORWARDS: 'Passes on what another body issued (转发).',
    ISSUES: 'Prints the other and puts it into force: a notice and the plan it carries (印发).',
    REPLIES_TO: 'Answers a request (批复).',
    INTERPRETS: 'Explains the other (解读).',
    IMPLEMENTS: 'Carries the other out, usually one from above (贯彻落实).',
    BASED_ON: 'Names the other as its ground (根据, 依据).',
    PLANS_TO_ISSUE: 'Says that the other is to be issued (拟制定).',
    ENFORCES: 'Orders that the other be kept (严格执行).',
    COMPLIES_WITH: 'Follows the other in what it orders (按照).',
    ALIGNED_WITH: 'Is to be coordinated with the other (衔接).',
    ATTACHES: 'Has the other as an annex (附件).',
    CITES: 'Mentions the other, no more (提及).',
  },
)

export const MentionKind = enumOf<MentionKindName>(
  'MentionKind',
  'How the words name what they refer to (指称方式).',
  {
    full: 'Title and number: 《…的通知》(国卫基层发〔2022〕20号).',
    title: 'The title alone.',
    number: 'The document number alone.',
    alias: 'A short name given before: 以下简称《通知》.',
    anaphor: 'A word that points back: 该通知.',
  },
)

export const ChangeKind = enumOf<ChangeKindName>('ChangeKind', 'What a load changed (变更类别).', {
  SOURCE_ADDED: 'A file was read that was not there before (新增来源文件).',
  SOURCE_REPLACED: 'A file was read again and says something else (来源文件已更新).',
  SOURCE_GONE: 'A file was taken away, and what only it said (来源文件撤下).',
  DIRECTIVE_HELD: 'A directive is there, with its text (收录新文件).',
  DIRECTIVE_KNOWN: 'A directive came to be known without its text, from citations or a table (得知新文件).',
  TEXT_ARRIVED: 'The text of a directive that was only known is there (补录原文).',
  TEXT_GONE: 'The text of a directive is no longer there; it is still known (原文撤下).',
  DIRECTIVE_CHANGED:
    'The head of a directive is another: its title, number, kind, level, place or a date (版头变更).',
  DIRECTIVE_JOINED: 'What was known as two directives, `cited` and `directive`, is one (合并).',
  DIRECTIVE_GONE: 'Nothing speaks of a directive any more (不再出现).',
  ISSUER_ADDED: 'A body turns out to have issued a directive (新增发文机关).',
  ISSUER_REMOVED: 'A body turns out not to have issued a directive (移除发文机关).',
  CITATION_ADDED: '`directive` refers to `cited` (新增引用).',
  CITATION_REMOVED: '`directive` refers to `cited` no more (移除引用).',
  RESPONSIBILITY_ADDED: 'A body has a role in `count` more tasks of a directive (新增职责).',
  RESPONSIBILITY_REMOVED: 'A body has a role in `count` fewer tasks of a directive (移除职责).',
  METRIC_ADDED: 'A directive sets a target (新增指标).',
  METRIC_CHANGED: 'A target of a directive has another value (指标变更).',
  METRIC_REMOVED: 'A directive sets a target no more (移除指标).',
})

export const Role = enumOf<RoleName>('Role', 'What a body has to do with a task (职责).', {
  LEAD: 'Leads it (牵头).',
  COOPERATE: 'Cooperates on it (配合).',
  RESPONSIBLE: 'Is responsible for it, where the text marks no lead (负责).',
  SUPERVISE: 'Sees that others do it (督促).',
})

export const Comparator = enumOf<ComparatorName>(
  'Comparator',
  'How a value is to stand to the target (比较方式).',
  {
    GTE: 'At least (不低于, 达到…以上).',
    LTE: 'At most (不超过).',
    GT: 'More than (超过).',
    LT: 'Less than (低于).',
    EQ: 'Exactly (为, 达到).',
    APPROX: 'About (左右).',
    RANGE: 'From `target` to `targetMax`.',
    INCREASE: 'Is to rise; by `target` if there is one (提高).',
    DECREASE: 'Is to fall; by `target` if there is one (降低).',
  },
)

export const BodyKind = enumOf<BodyLabel>('BodyKind', 'What kind of body it is (机构类别).', {
  IssuingBody: 'A party or government body, or its general office, that issues in its own name (发文机关).',
  Department: 'A unit inside a body, or a department named without a place (处室, 部门).',
  Institution:
    'A hospital, centre, school or company, or a class of them; also a person who answers by name or office (单位、责任人).',
  Group: 'Several bodies named by a description: 各市县卫生健康委 (一类机构).',
})

export const RegistryValidity = enumOf<RegistryValidityName>(
  'RegistryValidity',
  'Whether a directive is in force, as a registry puts it (时效性).',
  {
    IN_FORCE: 'In force (现行有效).',
    NOT_YET_IN_FORCE: 'Issued and not yet in force (尚未施行).',
    PARTLY_IN_FORCE: 'Some of it is no longer in force (部分失效).',
    AMENDED: 'A later one amends it; what stands here is its former wording (已被修改).',
    NOT_IN_FORCE: 'No longer in force (失效).',
  },
)

export const HeaderField = enumOf<HeaderFieldName>(
  'HeaderField',
  'A part of a directive’s head (版头要素).',
  {
    title: 'Title (标题).',
    documentNumber: 'Document number (发文字号).',
    kind: 'Kind (文种).',
    level: 'Level (层级).',
    jurisdiction: 'Jurisdiction (适用地区).',
    issuedOn: 'Day of issue (成文日期).',
    publishedOn: 'Day of publication (发布日期).',
    effectiveFrom: 'First day in force (施行日期).',
    effectiveUntil: 'Last day in force (有效期至).',
    issuingBodies: 'Issuing bodies (发文机关).',
    addressees: 'Addressees (主送机关).',
    approvedBy: 'Who approved it (批准机关).',
  },
)

export const DirectiveOrderField = enumOf<DirectiveOrder>(
  'DirectiveOrderField',
  'What directives are sorted by (排序字段).',
  {
    ISSUED_ON: 'The day of issue; undated ones count as oldest (成文日期).',
    TITLE: 'The title, by code point (标题).',
    DOCUMENT_NUMBER: 'The document number, by code point (发文字号).',
  },
)

export const ReferenceFormat = enumOf<ReferenceFormatName>(
  'ReferenceFormat',
  'How a reference is written (著录格式).',
  {
    GB_T_7714: 'As Chinese journals have it: 发文机关. 标题: 文号[Z/OL]. (日期)[引用日期]. 网址 (GB/T 7714).',
    BIBTEX: 'An entry for BibTeX or biber (BibTeX).',
    CSL_JSON: 'An item for Zotero, pandoc and citeproc, as JSON (CSL-JSON).',
  },
)

export const OrderDirection = enumOf<'ASC' | 'DESC'>('OrderDirection', 'Which end comes first (排序方向).', {
  ASC: 'The smallest or oldest first (升序).',
  DESC: 'The greatest or newest first (降序).',
})

export const LineageDirection = enumOf<'UP' | 'DOWN'>(
  'LineageDirection',
  'Which way lineage is followed (溯源方向).',
  {
    UP: 'To what a directive rests on: its grounds and what it implements (向上: 依据).',
    DOWN: 'To what rests on it: those that implement it below (向下: 落实).',
  },
)

const findings: Meanings<FindingKindName> = {
  'empty-document': 'There is no text (空文档).',
  'not-a-directive': 'Nothing of the form of an official document was found (不是公文).',
  'no-title': 'The text has no title (无标题).',
  'no-issuer': 'The text does not say who issued it (无发文机关).',
  'no-date': 'The text does not say when it was issued (无成文日期).',
  'suspect-text': 'Characters seem to be lost or wrong here (文字疑误).',
  'unreadable-run': 'Damaged characters that could not be repaired (乱码无法修复).',
  'missing-content': 'The document names an annex, table or picture that the file does not hold (内容缺失).',
  'unparsed-table': 'A table that could not be read as one (表格未能解析).',
  'unresolved-body': 'An owner mark names what is not known as a body (机构未识别).',
  'ambiguous-reference': 'A reference that fits several directives (引用有歧义).',
  'dangling-alias': 'A short name that is explained nowhere (简称无所指).',
  'self-contradiction': 'The document says two things that exclude each other (前后矛盾).',
  'unsupported-format': 'A part of the file in a format that is not read (格式不支持).',
  'correction-not-applied': 'A correction that was accepted does not fit what is read now (勘误未能适用).',
}

/** EMPTY_DOCUMENT for `empty-document`: a GraphQL name has no hyphen. */
export const FindingKind = builder.enumType('FindingKind', {
  description: 'What could not be read, or is missing or doubtful (读取问题的类别).',
  values: Object.fromEntries(
    Object.entries(findings).map(([value, description]) => [
      value.toUpperCase().replaceAll('-', '_'),
      { value: value as FindingKindName, description },
    ]),
  ),
})
