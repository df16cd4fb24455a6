import { describe, expect, test } from 'vitest'
import type { Level } from '../../src/domain/level.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { issuerOfNumber } from '../../src/resolve/bodies/issuer-of-number.ts'

const gazetteer = loadGazetteer()

type Row = [number: string, name: string | null, level: Level | null, certain: boolean]

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (number, name, level, certain) => {
    const issuer = issuerOfNumber(number, gazetteer)
    expect([issuer?.name ?? null, issuer?.level ?? null, issuer?.certain ?? false]).toEqual([
      name,
      level,
      certain,
    ])
  })
}

describe('numbers of what a place calls in its own way', () => {
  check([
    ['京公积金〔2020〕3号', '北京住房公积金管理中心', 'PROVINCIAL', true],
    ['川国资〔2020〕3号', '四川省政府国有资产监督管理委员会', 'PROVINCIAL', true],
    ['沪国资委〔2020〕3号', '上海市国有资产监督管理委员会', 'PROVINCIAL', true],
  ])
})

describe('numbers of national bodies', () => {
  check([
    ['国办发〔2019〕6号', '国务院办公厅', 'NATIONAL', true],
    ['国办秘函〔2018〕3号', '国务院办公厅', 'NATIONAL', true],
    ['国函〔2018〕159号', '国务院', 'NATIONAL', true],
    ['国务院令第708号', '国务院', 'NATIONAL', true],
    ['中发〔2020〕1号', '中共中央', 'NATIONAL', true],
    ['国卫基层发〔2022〕20号', '国家卫生健康委员会', 'NATIONAL', true],
    ['国卫医发〔2015〕1号', '国家卫生和计划生育委员会', 'NATIONAL', true],
    ['卫办医发〔2010〕3号', '卫生部办公厅', 'NATIONAL', true],
    ['财社〔2020〕1号', '财政部', 'NATIONAL', true],
    ['证监会公告〔2012〕44号', '中国证券监督管理委员会', 'NATIONAL', true],
    ['财政部税务总局公告2020年第8号', '财政部', 'NATIONAL', true],
    ['环发〔2005〕1号', '国家环境保护总局', 'NATIONAL', true],
    // not of 法库县, 汇川区 or 林芝
    ['法释〔2020〕17号', '最高人民法院', 'NATIONAL', true],
    ['汇发〔2019〕1号', '国家外汇管理局', 'NATIONAL', true],
    ['林资发〔2019〕1号', '国家林业和草原局', 'NATIONAL', true],
    // the form tells whose office: of culture, or of water
    ['办公共发〔2019〕1号', '文化和旅游部办公厅', 'NATIONAL', true],
    ['办水保〔2020〕1号', '水利部办公厅', 'NATIONAL', true],
  ])
})

describe('numbers of provinces', () => {
  check([
    ['粤府办〔2019〕18号', '广东省人民政府办公厅', 'PROVINCIAL', true],
    ['粤办函〔2019〕1号', '广东省人民政府办公厅', 'PROVINCIAL', true],
    ['川办发〔2019〕1号', '四川省人民政府办公厅', 'PROVINCIAL', true],
    ['鲁卫发〔2020〕8号', '山东省卫生健康委员会', 'PROVINCIAL', true],
    ['鲁卫发〔2012〕8号', '山东省卫生厅', 'PROVINCIAL', true],
    ['琼卫基层〔2022〕10号', '海南省卫生健康委员会', 'PROVINCIAL', true],
    ['闽林文〔2020〕1号', '福建省林业局', 'PROVINCIAL', true],
    ['沪建管〔2020〕1号', '上海市住房和城乡建设管理委员会', 'PROVINCIAL', true],
    ['新兵发〔2019〕1号', '新疆生产建设兵团', 'PROVINCIAL', true],
  ])
})

describe('numbers of cities and counties', () => {
  check([
    ['枣发〔2019〕15号', '中共枣庄市委', 'MUNICIPAL', true],
    ['枣政发〔2019〕15号', '枣庄市人民政府', 'MUNICIPAL', true],
    ['吉市政办发〔2019〕1号', '吉林市人民政府办公室', 'MUNICIPAL', true],
    ['恩施州政办发〔2019〕1号', '恩施土家族苗族自治州人民政府办公室', 'MUNICIPAL', true],
    // 府 or 政 tells the province, 秘 is Anhui's
    ['苏府〔2019〕1号', '苏州市人民政府', 'MUNICIPAL', true],
    ['吉府字〔2019〕1号', '吉安市人民政府', 'MUNICIPAL', true],
    ['淮政秘〔2015〕1号', null, null, false],
    // 江苏 and 苏州 both write 苏科, but not with the same endings
    ['苏科资〔2020〕23号', '苏州市科学技术局', 'MUNICIPAL', true],
    ['苏科资发〔2020〕23号', '江苏省科学技术厅', 'PROVINCIAL', true],
    ['苏卫医政〔2020〕23号', '江苏省卫生健康委员会', 'PROVINCIAL', false],
    // 衡水 and 衡阳
    ['衡政办发〔2019〕1号', null, null, false],
    ['明电〔2020〕1号', null, null, false],
  ])
})
