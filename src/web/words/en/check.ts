import type { Same } from '../same.ts'
import type { check as zh } from '../zh/check.ts'

export const check: Same<typeof zh> = {
  gap: {
    TASK_WITHOUT_LEAD: 'task without a lead|tasks without a lead',
    TASK_WITHOUT_DEADLINE: 'task without a deadline|tasks without a deadline',
    METRIC_WITHOUT_OWNER: 'target without an owner|targets without an owner',
    METRIC_WITHOUT_DEADLINE: 'target without a deadline|targets without a deadline',
    DEADLINE_BEFORE_ISSUE: 'deadline before the issue|deadlines before the issue',
    DEADLINE_PASSED: 'deadline passed|deadlines passed',
    CONFLICTING_LEADS: 'conflict of leads|conflicts of leads',
    RESPONSIBLE_BODY_SUCCEEDED: 'responsible body that was succeeded|responsible bodies that were succeeded',
    TARGET_LOOSER_THAN_PARENT: 'target looser than above|targets looser than above',
    TARGET_STRICTER_THAN_PARENT: 'target stricter than above|targets stricter than above',
    CITES_REPEALED: 'citation of what was repealed|citations of what was repealed',
    CITES_SUPERSEDED: 'citation of what was superseded|citations of what was superseded',
    CITES_EXPIRED: 'citation of what had expired|citations of what had expired',
    CITES_LATER_DATED: 'citation of a later date|citations of a later date',
    AMBIGUOUS_CITATION: 'ambiguous citation|ambiguous citations',
    CYCLE: 'cycle|cycles',
    NEVER_IMPLEMENTED_BELOW: 'never implemented below',
    PLANNED_BUT_NOT_ISSUED: 'planned but not issued',
    STUB_WITHOUT_NUMBER: 'known by title only',
    WANTED: 'cited but not held',
  },
  certainty: {
    FROM_TEXT: 'from the text',
    NOT_FOUND: 'not read in the text',
    AS_FAR_AS_HELD: 'as far as held',
  },
  gaps: {
    lead: 'What may be missing or wrong, each kind with what it rests on. Choose one for its list.',
    asOf: 'Deadlines as of',
    none: 'None; it was looked for.',
    cited: 'Documents that cite it',
  },
  lookup: {
    lead: 'Paste a text: each document it refers to is recognised. Nothing is stored.',
    example:
      '为贯彻落实《国家卫生健康委关于印发卫生健康系统贯彻落实以基层为重点的新时代党的卫生与健康工作方针若干要求的通知》（国卫基层发〔2022〕20号），按照粤府办〔2019〕18号文件要求，制定本方案。',
    tryIt: 'Try an example',
    button: 'Look up',
    RESOLVED: 'found',
    AMBIGUOUS: 'one of several',
    UNKNOWN: 'not known here',
    none: 'No citation was read in this text.',
  },
}
