import { expect, test } from 'vitest'
import { PolicyRecords } from '../../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { save } from '../../../src/graph/save/save.ts'
import { read } from '../../../src/ingest.ts'
import { decode } from '../../../src/text/decode/decode.ts'
import { inBrowser, withBrowser } from './browser.ts'
import { settled } from './inspect.ts'
import { withPage } from './with-page.ts'

/** More tasks than one answer of the API may hold. */
const tasks = 130

const plan = `某市人民政府关于印发重点工作分工方案的通知

某政发〔2023〕9号

各区、县人民政府：

　　现将重点工作分工方案印发给你们，请认真贯彻执行。

某市人民政府
2023年5月6日

重点工作分工方案

一、重点任务
${Array.from({ length: tasks }, (_, index) => `　　${index + 1}.推进第${index + 1}个社区卫生服务中心建设。（市卫生健康委牵头，市财政局配合）`).join('\n')}
`

inBrowser('the source text', () => {
  const served = withPage(async (database) => {
    await save(database, PolicyRecords.parse(read(decode(Buffer.from(plan), 'plan.txt'), loadGazetteer())))
  })
  const browser = withBrowser()

  test('everything that was read is marked in its place, also beyond a page of the API', async () => {
    const { directive } = await served.ask(
      '{ directive(documentNumber: "某政发〔2023〕9号") { id tasks { totalCount } } }',
    )
    expect(directive.tasks.totalCount).toBeGreaterThan(100)
    const { page, troubles, close } = await browser.open(served.url)
    await page.goto(`${served.url}/directive/${directive.id}/text`)
    await page.locator('.source-text').first().waitFor()
    await settled(page)
    const lines = await page.locator('.source-text p:has(.RESPONSIBILITY)').allTextContents()
    await close()
    expect(lines.filter((line) => line.includes('个社区卫生服务中心'))).toHaveLength(tasks)
    expect(troubles).toEqual([])
  }, 120_000)
})
