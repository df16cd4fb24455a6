import { builder } from '../builder.ts'

/** How a question names the directive it is about: by id, or by what `findDirective` takes. */
export const nameArguments = builder.args((t) => ({
  id: t.id({ description: 'The directive, by its id (文件标识).' }),
  documentNumber: t.string({ description: 'Or by its number, in any style of brackets (发文字号).' }),
  title: t.string({ description: 'Or by its title (标题).' }),
}))
