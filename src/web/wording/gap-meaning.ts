import type { Words } from '../words/zh.ts'

/** In Chinese what the API defines in English: what counts as a gap of each kind. */
export const gapMeanings: Readonly<Record<keyof Words['gap'], string>> = {
  TASK_WITHOUT_LEAD: '这项任务及其上级、下级任务都没有写明由谁牵头或负责，而同一文件里别的任务写明了。',
  TASK_WITHOUT_DEADLINE: '这项任务及其上级、下级任务都没有期限或周期，而同一文件里别的任务有。',
  METRIC_WITHOUT_OWNER: '这项指标不对应任何任务，或对应的任务无人牵头、负责，而同一文件里别的任务有。',
  METRIC_WITHOUT_DEADLINE: '带数字的指标（每年的不算），自身和所属任务都没有期限。',
  DEADLINE_BEFORE_ISSUE: '任务或指标的期限早于文件的成文日期。',
  DEADLINE_PASSED: '期限早于所问之日，最早的在前。是否已经完成，这里无从知道。',
  CONFLICTING_LEADS:
    '同级同地的两份文件，把同一句话的任务（不计编号、标点和归属，至少八个字）交给了不同的牵头单位。',
  RESPONSIBLE_BODY_SUCCEEDED: '任务交给了一个机构，而承继它的机构在此前已经印发过文件。',
  TARGET_LOOSER_THAN_PARENT:
    '同一指标比所依据的上级文件定得松：同为不低于或同为不高于，单位相同，期限不更早；总量不比，因为一地只占其中一份。',
  TARGET_STRICTER_THAN_PARENT: '同一指标比所依据的上级文件定得严，期限不更晚。这不是缺陷，只是常有人问。',
  CITES_REPEALED: '引用了在它成文之日已被第三份文件整件废止的文件（废止、替代、修改、拟制定的除外）。',
  CITES_SUPERSEDED: '引用了在它成文之日已被替代的文件。',
  CITES_EXPIRED: '引用了在它成文之日已过自身有效期的文件。',
  CITES_LATER_DATED: '引用了日期比自己更晚的文件：不是日期有误，就是认错了文件（拟制定的除外）。',
  AMBIGUOUS_CITATION: '引用的文字同时合乎几份文件，候选列在下面。',
  CYCLE: '两到四份文件依次互为依据，首尾相接；每个圈只列一次。',
  NEVER_IMPLEMENTED_BELOW: '收录了原文、布置了任务的县级以上文件，没有任何下级文件依据它。',
  PLANNED_BUT_NOT_ISSUED: '文件说将要制定，而未见其原文、文号，也没有别的文件引用它。',
  STUB_WITHOUT_NUMBER: '只从引用中得知、又都没有给出文号的文件：日后收到它时可能认不出来。',
  WANTED: '被引用而没有收录原文的文件，被引用最多的在前。',
}
