import { matchesOf } from '../../../text/matches.ts'

/** 成立运输结构调整联席会议, …为成员的|领导小组: a group that has an office. */
const group =
  /(?:(?![了的由为在对以和])[\u4e00-\u9fff“”()]){0,20}(?:指挥部|领导小组|工作专班|联席会议|委员会|组委会|协调机制)/g

/** How far back a group is meant. */
const reach = 300

/**
 * Whose office is meant where a paragraph goes on with 办公室 alone: 成立市防汛指挥部,…,|办公室设在市应急局,负责…. What it is called if
 * nothing in front tells.
 */
export function officeOf(text: string, name: string, at: number): string {
  if (name !== '办公室') return name
  const before = text.slice(Math.max(0, at - reach, text.lastIndexOf('\n', at) + 1), at)
  const whose = matchesOf(before, group)
    .at(-1)?.[0]
    .replace(/^.*(?:[成设建组]立|\((?:[一二三四五六七八九十\d]{1,3}\))?)/, '')
  return whose ? whose + name : name
}
