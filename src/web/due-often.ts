import type { Words } from './words/zh.ts'

/** How often, in words: yearly → 每年, "yearly --12-05" → 每年 12-05. What has no word stays as the API says it; null for once. */
export function dueOften(recurrence: string | null, words: Pick<Words, 'often'>): string | null {
  if (recurrence === null) return null
  const [, often = '', day = ''] = /^(.*?)(?: -+([\d-]*))?$/.exec(recurrence) ?? []
  const said = words.often[often as keyof Words['often']] ?? often
  return day ? `${said} ${day}` : said
}
