import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * `seeds/gazetteer/tasks/acts.json`: what offices do, in verbs. No name has a `plain` one in it (拨付, 责令), so right behind a name it
 * ends the name; names are made of the others too: a centre that 管理 is no 管理中心.
 */
const Acts = z.object({
  plain: z.array(z.string().min(2)),
  alsoInNames: z.array(z.string().min(2)),
})

const file = new URL('../../../../seeds/gazetteer/tasks/acts.json', import.meta.url)
const { plain, alsoInNames } = Acts.parse(JSON.parse(readFileSync(file, 'utf8')))

/** Source of a pattern: 拨付|责令|… */
export const plainActs = plain.join('|')

/** The same with the verbs that are in names; 组织的 and 组织部 are no verb. */
export const officialActs = [...plain, ...alsoInNames].join('|').replace('组织', '组织(?!的|部)')
