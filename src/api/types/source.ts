import { builder } from '../builder.ts'
import { Source } from '../refs.ts'

const Damage = builder.objectRef<{ readonly kind: string; readonly count: number }>('Damage').implement({
  description: 'Something found broken in a text, as web pages and converters break it (文本损坏).',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: 'What it is: `pinyin-annotation`, `traditional-characters` … (类别).',
    }),
    count: t.exposeInt('count', { description: 'How often it was found (次数).' }),
  }),
})

Source.implement({
  description: 'The file a directive was read from (来源文件).',
  fields: (t) => ({
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its bytes, in hexadecimal (文件指纹).' }),
    file: t.exposeString('file', { description: 'Its name as it was given (文件名).' }),
    mediaType: t.exposeString('mediaType', { description: 'Its media type: `text/html` … (媒体类型).' }),
    encoding: t.exposeString('encoding', {
      nullable: true,
      description:
        'Its character encoding; null where the text was drawn out of a container such as DOCX (字符编码).',
    }),
    damage: t.field({
      type: [Damage],
      description: 'What was found broken in its text (文本损坏情况).',
      resolve: ({ damageKinds, damageCounts }) =>
        damageKinds.map((kind, i) => ({ kind, count: damageCounts[i] ?? 0 })),
    }),
    text: t.string({
      nullable: true,
      description: 'Its whole text as decoded: what the places of evidence count in (全文).',
      complexity: 100,
      resolve: ({ sha256 }, _args, { loaders }) => loaders.text.load(sha256),
    }),
  }),
})
