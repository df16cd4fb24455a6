import type { Ground as GroundRow, ValidityStatus as Status } from '../../domain/validity.ts'
import {
  isInForce,
  type Validity as ValidityRow,
  validityOn,
  validityStatuses,
} from '../../domain/validity.ts'
import type { CitedAct, RegistryRow } from '../../graph/read/validity.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { evidenceOfHeader } from '../header-evidence.ts'
import { present } from '../present.ts'
import { Citation, Directive, Evidence } from '../refs.ts'
import { today } from '../today.ts'

type Ground = GroundRow<CitedAct, RegistryRow>
type Validity = ValidityRow<CitedAct, RegistryRow>

const statuses: Readonly<Record<Status, string>> = {
  NOT_YET_IN_FORCE: 'Issued later, or in force only from a later day (尚未施行).',
  IN_FORCE:
    'In force: it says since when, or a registry says so, and nothing is known to have ended it (现行有效).',
  AMENDED: 'In force, with parts changed or ended by others (已被修改, 部分失效).',
  EXPIRED: 'Its own time is over (有效期届满).',
  REPEALED: 'Another has repealed it as a whole (已废止).',
  SUPERSEDED: 'Another has taken its place (已被替代).',
  ENDED: 'No longer in force; whether by repeal or by time is not known (失效).',
  UNKNOWN: 'Nothing is known that tells: this does not mean that it is in force (不详).',
}

const ValidityStatus = builder.enumType('ValidityStatus', {
  description: 'How a directive stands on a day (效力状态).',
  values: Object.fromEntries(
    validityStatuses.map((status) => [status, { value: status, description: statuses[status] }]),
  ) as Record<Status, { value: Status; description: string }>,
})

const ValidityBasis = builder.enumType('ValidityBasis', {
  description: 'What tells how a directive stands (效力依据).',
  values: {
    TEXT: {
      value: 'TEXT',
      description: 'Its own words: 自…起施行, 有效期, or its day of issue (文本载明).',
    },
    REPEALED_BY: { value: 'REPEALED_BY', description: 'A citation that repeals it as a whole (被废止).' },
    SUPERSEDED_BY: {
      value: 'SUPERSEDED_BY',
      description: 'A citation by which another takes its place (被替代).',
    },
    AMENDED_BY: {
      value: 'AMENDED_BY',
      description: 'A citation that amends it, or ends a part of it (被修改).',
    },
    REGISTRY: { value: 'REGISTRY', description: 'A row of a registry: its 时效性, or its dates (登记信息).' },
    UNKNOWN: { value: 'UNKNOWN', description: 'Nothing tells (不详).' },
  } as const satisfies Record<Ground['basis'] | 'UNKNOWN', object>,
})

const ValidityGround = builder.objectRef<Ground>('ValidityGround').implement({
  description: 'One thing that tells how a directive stands on a day (效力依据项).',
  fields: (t) => ({
    basis: t.expose('basis', { type: ValidityBasis, description: 'What kind of thing (依据类型).' }),
    status: t.expose('status', {
      type: ValidityStatus,
      description:
        'What it says of the day; UNKNOWN if nothing: a repeal that comes later or of which the day is not known, or one by a directive older than what it would repeal (所示状态).',
    }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description:
        'From which day; of what another did, the day that one came into force, else that of its issue; null if not known (起始日期).',
    }),
    directive: t.field({
      type: Directive,
      description:
        'The directive it is about: the one asked for; or a notice that prints or attaches it as its own, or the one instrument that it prints, which share its fate (所涉文件).',
      resolve: ({ directive }, _args, { loaders }) => present(loaders.directive.load(directive), directive),
    }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description: 'What another did, and in which words; null for other grounds (引用).',
      resolve: ({ act }) => act?.citation ?? null,
    }),
    words: t.string({
      nullable: true,
      description: 'What a registry calls it: 现行有效, 失效; null for other grounds (登记的时效性).',
      resolve: ({ entry }) => entry?.words ?? null,
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        'The words it rests on; none where a citation follows from titles alone, or a date has none (依据原文).',
      resolve: (ground, _args, context) => evidenceOf(ground, context),
    }),
  }),
})

async function evidenceOf({ act, entry, directive }: Ground, { loaders }: Context) {
  if (act) return act.citation.evidence ? [act.citation.evidence] : []
  if (entry) return [entry.evidence]
  const row = await present(loaders.directive.load(directive), directive)
  const period = evidenceOfHeader(row, ['effectiveFrom', 'effectiveUntil'])
  return (period.length > 0 ? period : evidenceOfHeader(row, ['issuedOn', 'publishedOn'])).map(
    ({ evidence }) => evidence,
  )
}

const ValidityType = builder.objectRef<Validity>('Validity').implement({
  description: [
    'Whether a directive is in force on a day, as far as is held, and what tells (效力).',
    'Grounds are its own dates; citations by which others repeal, supersede or amend it; and what registries say. Those of a notice that prints or attaches it as its own, and of the one instrument it prints, count as well: they share its fate.',
    'Which of them decides: (1) its dates, if they say that it is not yet in force; (2) else what ended it first, a repeal, a replacement or the end of its own time; (3) else a registry that says it is no longer in force; (4) else what amended it first, then a registry that says so; (5) else its dates; (6) else a registry that says it is in force. Dates are its own, else those of its notice or instrument.',
    'A repeal counts from the day the repealing directive comes into force, else from its issue. What repeals a part (《…》第三条, 有关规定), and 不一致的,以本办法为准, amends. Nothing is ended by a directive older than itself. What bears no day, such as 失效 in a registry, counts from today on; 现行有效 counts back to the first day in force.',
  ].join('\n\n'),
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The day (日期).' }),
    status: t.expose('status', {
      type: ValidityStatus,
      description: 'How it stands on that day (效力状态).',
    }),
    inForce: t.boolean({
      nullable: true,
      description: 'Whether it is in force: true for IN_FORCE and AMENDED, null for UNKNOWN (是否有效).',
      resolve: ({ status }) => isInForce(status),
    }),
    basis: t.field({
      type: ValidityBasis,
      description: 'What the ground that decides is; UNKNOWN if there is none (依据类型).',
      resolve: ({ decidedBy }) => decidedBy?.basis ?? ('UNKNOWN' as const),
    }),
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'From which day it stands so; null if not known (起始日期).',
      resolve: ({ decidedBy }) => decidedBy?.since ?? null,
    }),
    decidedBy: t.field({
      type: ValidityGround,
      nullable: true,
      description: 'The ground that decides; null if none says anything of the day (判定依据).',
      resolve: ({ decidedBy }) => decidedBy,
    }),
    grounds: t.field({
      type: [ValidityGround],
      description: 'All grounds, also those that say nothing of the day, or otherwise (全部依据).',
      resolve: ({ grounds }) => [...grounds],
    }),
    disputed: t.exposeBoolean('disputed', {
      description:
        'Whether some ground says that it is in force where the one that decides says that it is not, or the reverse; that its own time was cut short is no contradiction (依据是否矛盾).',
    }),
  }),
})

builder.objectField(Directive, 'validity', (t) =>
  t.field({
    type: ValidityType,
    description: 'Whether it is in force on a day, and what tells (效力).',
    args: { on: t.arg({ type: 'Date', description: 'The day; today in China if absent (日期).' }) },
    complexity: { field: 2, multiplier: 1 },
    resolve: async ({ id }, { on }, { loaders }) => {
      const now = today()
      return validityOn((await loaders.validityFacts.load(id)) ?? [], on ?? now, now)
    },
  }),
)
