import type { Registration as RegistrationRow } from '../../domain/registration.ts'
import { builder } from '../builder.ts'
import { Evidence } from '../refs.ts'
import { RegistryValidity } from './enums.ts'

export const Registration = builder.objectRef<RegistrationRow>('Registration').implement({
  description: 'A row of a registry’s table that lists a directive (名录登记).',
  fields: (t) => ({
    row: t.exposeInt('row', {
      description: 'Which row: as a spreadsheet counts, the names of the columns are row 1 (行号).',
    }),
    rowId: t.exposeString('rowId', {
      nullable: true,
      description: 'What the table itself calls the row (名录编号).',
    }),
    rank: t.exposeString('rank', {
      nullable: true,
      description: 'What rank it gives the directive: 部门规范性文件, 地方性法规 (效力级别).',
    }),
    validity: t.expose('validity', {
      type: RegistryValidity,
      nullable: true,
      description:
        'Whether it says that the directive is in force; null if it says nothing that we know (时效性).',
    }),
    validityWords: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words for that: 已被修改 (时效性原文).',
      resolve: ({ validityWords, source }) => validityWords && { ...validityWords, source },
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The whole row; its source is the table (登记原文).',
      resolve: ({ evidence, source }) => ({ ...evidence, source }),
    }),
  }),
})
