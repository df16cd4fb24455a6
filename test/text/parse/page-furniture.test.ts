import { expect, test } from 'vitest'
import { isFurniture, isMenu, isSection } from '../../../src/text/tree/page/page-furniture.ts'

test.each<[string, boolean]>([
  ['首页>政务公开>通知', true],
  ['信息服务>>政策法规>>惠农政策', true],
  ['首页 » 政策文件 » 正文', true],
  ['主页|法规|案例|登录', true],
  ['[大] [中] [小]', true],
  ['点击排行', true],
  ['空气质量排行', false],
  ['相关文章:', true],
  ['2.首页', true],
  ['6. / 资源环境', true],
  ['3.[/ 政务公开](https://example.org/zwgk "政务公开")', true],
  ['3.[惠企政策](https://example.org/zwgk "")', true],
  ['3.政务公开情况', false],
  ['网站地图 | 联系我们', true],
  ['英语教研活动通知[04-14]', true],
  ['关于岗位考核人员名单的公示…(08-18)', true],
  ['关于印发云岭省草原保护办法的通知[2030-04-14]', false],
  ['云岭省人民政府关于加强草原保护的通知', false],
  ['发现率>95%,处置率>90%', false],
  ['各市、县、自治县人民政府:', false],
])('%s is of the page: %s', (line, expected) => expect(isFurniture(line)).toBe(expected))

test('a line of menu words is a menu, a title is none', () => {
  expect(isMenu('首页 政务公开 政务服务 互动交流')).toBe(true)
  expect(isMenu('云岭省政务公开条例')).toBe(false)
})

test('a line that says again where the line above has led is no part of the title', () => {
  expect(isSection('教科室', '首页>新闻中心>教科室')).toBe(true)
  expect(isSection('教科室', '首页>新闻中心>教科室通知')).toBe(false)
  expect(isSection('云岭省人民政府', '来源:云岭省人民政府')).toBe(false)
})
