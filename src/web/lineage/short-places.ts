/** The 31 provinces of the mainland by their one-character names, in the order of their codes. */
export const shortPlaces: Readonly<Record<string, string>> = {
  '110000': '京',
  '120000': '津',
  '130000': '冀',
  '140000': '晋',
  '150000': '蒙',
  '210000': '辽',
  '220000': '吉',
  '230000': '黑',
  '310000': '沪',
  '320000': '苏',
  '330000': '浙',
  '340000': '皖',
  '350000': '闽',
  '360000': '赣',
  '370000': '鲁',
  '410000': '豫',
  '420000': '鄂',
  '430000': '湘',
  '440000': '粤',
  '450000': '桂',
  '460000': '琼',
  '500000': '渝',
  '510000': '川',
  '520000': '黔',
  '530000': '滇',
  '540000': '藏',
  '610000': '陕',
  '620000': '甘',
  '630000': '青',
  '640000': '宁',
  '650000': '新',
}

/** Beside the mainland's. */
const others: Readonly<Record<string, string>> = {
  '660000': '兵',
  '710000': '台',
  '810000': '港',
  '820000': '澳',
}

/** A place in the one or two characters that there is room for: 粤, 广州. */
export const shortPlace = ({ code, name }: { readonly code: string; readonly name: string }): string =>
  shortPlaces[code] ?? others[code] ?? name.slice(0, 2)
