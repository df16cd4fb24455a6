/**
 * Characters of the radicals' blocks that look like a common character and stand for it: ⼭东省⼈⺠政府 is how a PDF
 * whose fonts share one glyph for both gives 山东省人民政府. Kangxi radicals (U+2F00–2FD5) are told by NFKC, those of the supplement
 * (U+2E80–2EF3) by Unicode's EquivalentUnifiedIdeograph; only those that are characters of their own in texts. ⼾ is 戶 to NFKC,
 * but its glyph is that of 户 in the fonts that share one.
 */
const kangxi = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, i): [string, string] => {
  const radical = String.fromCharCode(0x2f00 + i)
  return [radical, radical === '⼾' ? '户' : radical.normalize('NFKC')]
})

const supplement =
  '⺁厂 ⺌小 ⺎兀 ⺒巳 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻑长 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map(([radical, character]): [string, string] => [radical!, character!])

export const radicalSpellings: readonly (readonly [string, string])[] = [...kangxi, ...supplement]
