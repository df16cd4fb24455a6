import type { Level } from '../../../src/domain/level.ts'

/** What titles and tasks are put together from: enough that a search of two or four characters finds few, some or many. */

export const provinces = ['北京', '天津', '河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江', '安徽', '福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '广西', '海南', '重庆', '四川', '贵州', '云南', '西藏', '陕西', '甘肃', '青海', '宁夏', '新疆'] // biome-ignore format: one list

export const fields = ['基层卫生', '医疗保障', '养老服务', '中医药传承', '妇幼健康', '职业病防治', '疾病预防控制', '药品集中采购', '分级诊疗', '家庭医生签约', '健康扶贫', '学校食品安全', '农村饮水', '公共文化', '营商环境', '数字政府', '乡村振兴', '污染防治', '安全生产', '防灾减灾', '就业创业', '科技创新', '知识产权', '义务教育', '职业培训', '社会救助', '残疾人康复', '退役军人优抚', '住房保障', '物业管理', '交通运输', '快递物流', '耕地保护', '种业振兴', '畜禽粪污', '森林防火', '河湖长制', '碳达峰', '能源消费', '招标投标'] // biome-ignore format: one list

export const acts = ['推进', '完善', '加强', '规范', '健全', '落实', '深化', '优化', '扩大', '探索'] // biome-ignore format: one list

export const things = ['体系建设', '信息平台', '考核评价', '人才队伍', '监督检查', '试点示范', '经费保障', '数据共享', '宣传引导', '应急处置'] // biome-ignore format: one list

export const kinds = ['通知', '意见', '方案', '办法', '规划'] as const

export const offices = ['卫生健康委', '财政局', '教育局', '民政局', '农业农村局', '市场监管局', '发展改革委', '医保局', '生态环境局', '公安局'] // biome-ignore format: one list

/** As often as in the registry. */
export const levelShares: readonly (readonly [Level, number])[] = [
  ['NATIONAL', 0.04],
  ['PROVINCIAL', 0.54],
  ['MUNICIPAL', 0.41],
  ['COUNTY', 0.01],
]

export const relationShares = [
  ['IMPLEMENTS', 0.35],
  ['BASED_ON', 0.25],
  ['CITES', 0.22],
  ['FORWARDS', 0.06],
  ['ISSUES', 0.05],
  ['COMPLIES_WITH', 0.04],
  ['REPEALS', 0.02],
  ['SUPERSEDES', 0.01],
] as const
