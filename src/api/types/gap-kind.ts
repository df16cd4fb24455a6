import type { GapKind as Kind } from '../../graph/read/gaps.ts'
import { enumOf } from './enums.ts'

/** How sure a gap is. FROM_TEXT: it follows from what texts say. */
export type Certainty = 'FROM_TEXT' | 'NOT_FOUND' | 'AS_FAR_AS_HELD'

export const GapCertainty = enumOf<Certainty>(
  'GapCertainty',
  'What a gap rests on, so how sure it is (确定程度).',
  {
    FROM_TEXT: 'It follows from what the texts say, if they were read rightly: see `confidence` (据原文).',
    NOT_FOUND:
      'Something was not found in a text that is held. It may be there and not have been read (原文中未读到).',
    AS_FAR_AS_HELD: 'Something is not among what is held. It may exist (所收录文件中未见).',
  },
)

interface Meaning {
  readonly certainty: Certainty
  /** The definition, and what it is about in brackets, for the schema and for the answer. */
  readonly definition: string
}

export const gapMeanings: Readonly<Record<Kind, Meaning>> = {
  TASK_WITHOUT_LEAD: {
    certainty: 'NOT_FOUND',
    definition:
      'A task that no body leads or is responsible for, nor for a task that it is part of or consists of, in a directive where a body leads another task (任务无牵头).',
  },
  TASK_WITHOUT_DEADLINE: {
    certainty: 'NOT_FOUND',
    definition:
      'A task with no deadline or recurrence, nor one of what it is part of or consists of, in a directive that sets a deadline for another task (任务无期限).',
  },
  METRIC_WITHOUT_OWNER: {
    certainty: 'NOT_FOUND',
    definition:
      'A target that measures no task, or one that no body leads or is responsible for, in a directive where a body does for another task (指标无责任单位).',
  },
  METRIC_WITHOUT_DEADLINE: {
    certainty: 'NOT_FOUND',
    definition:
      'A target with a number, not one a year, and no deadline, where the task it measures and those that is part of have none either (指标无期限).',
  },
  DEADLINE_BEFORE_ISSUE: {
    certainty: 'FROM_TEXT',
    definition: 'A task or target to be done before the day its directive was issued (期限早于成文日期).',
  },
  DEADLINE_PASSED: {
    certainty: 'FROM_TEXT',
    definition:
      'A task or target whose deadline is before the day asked for, the oldest first. Whether it was done is not known here (期限已过).',
  },
  CONFLICTING_LEADS: {
    certainty: 'FROM_TEXT',
    definition:
      'Two directives of one level and place that give a task in the same words (but for numbering, marks and whose it is, the owners in brackets behind it too; at least eight characters) to different leads (牵头单位不一致).',
  },
  RESPONSIBLE_BODY_SUCCEEDED: {
    certainty: 'AS_FAR_AS_HELD',
    definition:
      'A body that bears a task though the body that took its place had already issued a directive, known here, before the day of the one that gives it the task (责任单位已被承继).',
  },
  TARGET_LOOSER_THAN_PARENT: {
    certainty: 'FROM_TEXT',
    definition:
      'A target whose number is looser than that of the same indicator (SAME words but for whose place it is) in what its directive, or the notice or plan it is one work with, rests on at another level: both at least, or both at most; in one base unit and per one count, and no amounts, of which a place has a part of those above; the deadline no earlier, or none on both sides (低于上级要求).',
  },
  TARGET_STRICTER_THAN_PARENT: {
    certainty: 'FROM_TEXT',
    definition:
      'As TARGET_LOOSER_THAN_PARENT, but stricter, the deadline no later. No defect; asked for as often (严于上级要求).',
  },
  CITES_REPEALED: {
    certainty: 'FROM_TEXT',
    definition:
      'A citation, other than to repeal, supersede, amend or plan, of what a third directive had repealed as a whole by the day of the citing one: of which `validity(on)` of that day is REPEALED (引用已废止文件).',
  },
  CITES_SUPERSEDED: {
    certainty: 'FROM_TEXT',
    definition: 'The same, of what is SUPERSEDED on that day (引用已被替代文件).',
  },
  CITES_EXPIRED: {
    certainty: 'FROM_TEXT',
    definition: 'The same, of what is EXPIRED on that day, by its own last day in force (引用已失效文件).',
  },
  CITES_LATER_DATED: {
    certainty: 'FROM_TEXT',
    definition:
      'A citation of what is dated after the citing directive, other than as planned: one of the dates, or who is meant, is wrong (引用日期更晚的文件).',
  },
  AMBIGUOUS_CITATION: {
    certainty: 'FROM_TEXT',
    definition: 'A reference whose words fit several directives: `candidates` (引用有歧义).',
  },
  CYCLE: {
    certainty: 'FROM_TEXT',
    definition:
      'Two to four directives each of which rests on the next, and the last on the first, not as what it prints or annexes: `candidates`, the smallest such circle, told once (循环依据).',
  },
  NEVER_IMPLEMENTED_BELOW: {
    certainty: 'AS_FAR_AS_HELD',
    definition:
      'A directive above the county that is held and sets tasks, and that no directive of a lower level rests on, nor on what is one work with it (未见下级落实).',
  },
  PLANNED_BUT_NOT_ISSUED: {
    certainty: 'AS_FAR_AS_HELD',
    definition:
      'What a directive says is to be issued, and of which no text, no number and no other citation is known (拟制定而未见印发).',
  },
  STUB_WITHOUT_NUMBER: {
    certainty: 'NOT_FOUND',
    definition:
      'A directive known only from citations, none of which gives its number: one that arrives may not be recognised as it (仅知标题而无文号).',
  },
  WANTED: {
    certainty: 'AS_FAR_AS_HELD',
    definition:
      'A directive that is cited and not held, those cited by most directives first: `count` (被引用而未收录).',
  },
}

export const GapKind = enumOf<Kind>(
  'GapKind',
  'What may be missing or wrong; each value says what it is exactly (缺口类别).',
  Object.fromEntries(
    Object.entries(gapMeanings).map(([kind, { definition }]) => [kind, definition]),
  ) as Record<Kind, string>,
)
