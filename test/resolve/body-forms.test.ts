import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { bodyForms } from '../../src/resolve/bodies/body-forms.ts'

test.each([
  ['卫健委', ['国家卫生健康委员会', '卫生健康委']],
  ['国家卫计委', ['国家卫生和计划生育委员会', '国家卫生健康委员会']],
  ['发改委', ['国家发展和改革委员会']],
  ['山东省卫健委', ['山东省卫生健康委', '山东省卫生健康委员会']],
  ['广东省人社厅', ['广东省人力资源和社会保障厅']],
  ['海南卫健委', ['海南省卫生健康委员会']],
  ['遂宁市卫健委', ['遂宁市卫生健康委员会']],
  ['广东省政府', ['广东省人民政府']],
  ['云岩区政府办', ['贵阳市云岩区人民政府办公室']],
  ['卫生部', ['国家卫生和计划生育委员会']],
])('%s is also %s', (words, forms) => {
  expect(bodyForms(words, loadGazetteer())).toEqual(expect.arrayContaining(forms))
})

test.each(['乡村振兴', '山东省基层卫生三年规划', '国家卫生健康委员会', ''])(
  '%s has no other name',
  (words) => {
    expect(bodyForms(words, loadGazetteer())).toEqual([])
  },
)
