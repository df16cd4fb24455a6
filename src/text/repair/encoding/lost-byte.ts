/** What stands in front of a character that lost its last byte, back to the beginning of its line, and behind it, as it came. */
export interface Around {
  readonly left: string
  readonly right: string
}

/**
 * The one of 64 characters with the same first bytes that the form of a document asks for: 国办发|〔|2019 〕 6号, 2019|年|1|月|22|日,
 * (此件公开发布|）| at the end of a line; null where form does not tell. A byte is lost only in front of ASCII.
 */
export function formalOf(choices: readonly string[], around: Around): string | null {
  const found = forms.find(({ sign, fits }) => choices.includes(sign) && fits(around))
  return found?.sign ?? null
}

/** …各县人民政府：, …通知如下：: a line that what follows completes. */
const addressed =
  /^\s*各[^。]*$|(?:如下|包括|下列|以下\p{Script=Han}{2,6}|要求|规定|意见|单位|部门|机构|政府|公司|院校|企业|[厅局委办院部是为])$/u

/** 銆 and 锛 are what is left of 〕 and of ）. */
const forms: readonly { readonly sign: string; readonly fits: (around: Around) => boolean }[] = [
  form('〔', /\p{Script=Han}$/u, /^(?:19|20)\d\d銆/),
  form('〕', /〔(?:19|20)\d\d$/),
  form('号', /\d$/),
  form('元', /\d$/),
  form('年', /(?:19|20)\d\d$/),
  form('日', /月(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/),
  form('时', /日\d{1,2}$/),
  // 县(市、|区|), 乡(|镇|), 村(|居|)民委员会: the levels that stand together in a name
  form('区', /(?:[县市]|、)\($|\([市县旗区]、$/, /^\)/),
  form('镇', /乡\($/, /^\)/),
  form('居', /村\($/, /^\)/),
  form('县', /(?:^|[、省市区各及和])$/, /^\((?:甯|鍖)/),
  form('乡', /./, /^\(闀/),
  form('村', /./, /^\(灞/),
  form('项', /(?:第[一二三四五六七八九十]|\))$/),
  form('委', /(?:计生|发改|健康|经信|农工|纪|党|省|市|县)$/),
  form('时', /(?:必要|同|及|届|按|准|定|临)$/),
  form('上', /基础$/),
  form('下', /(?:领导|支持|指导|前提)$/),
  form('中', /(?:过程|其)$/),
  form('室', /(?:公|科|诊|教研|会议|档案|实验)$/),
  form('序', /(?:程|秩)$/),
  // 12月, 每月400元; 第十八条 鼓励…, 第1批
  form('月', /(?:\d|每|个)$/),
  form('条', /第[一二三四五六七八九十百零〇]+$/),
  // 8000|人|, 1709|个|(, 16|项|: what is counted
  form('吨', /\d$/, /^\//),
  ...Array.from('个人件家项名次台套户倍米岁天场期批级位辆起届所页', (sign) => form(sign, /\d$/)),
  form('第', /^|[^第]$/, /^\d{1,5}(?:鍙|鎵|鏈|娆|鏉)/),
  form('业', /[企产农工林商行作就创]$/, /^\d/),
  // 每年, 达到|3000万张; 不低于|50%
  ...Array.from('于到达为过超额率数值点增区积建造好高', (sign) => form(sign, /\p{Script=Han}$/u, /^\d/)),
  // What was opened is closed: 《…办法|》|, (此件公开发布|）|; a number in brackets, (1|）|.
  { sign: '》', fits: ({ left }) => isOpen(left, '《', '》') },
  { sign: '】', fits: ({ left }) => isOpen(left, '【', '】') },
  { sign: '”', fits: ({ left }) => isOpen(left, '“', '”') },
  {
    sign: '）',
    fits: ({ left, right }) => isOpen(left, '（', '）') && (/^(?:\s|$)/.test(right) || /（\d+$/.test(left)),
  },
  form('《', /(?:印发|转发|根据|按照|落实|贯彻|制定|编制|实施|出台|执行)$/, /^\d/),
  // 60%|—|70%
  form('—', /[\d%‰]$/, /^\d/),
  // the spaces at the beginning of a paragraph
  form('\u2003', /^[\u2002\u2003 ]*$/),
  form('“', /^|./),
  // a cell like the one above; the space at the beginning of a paragraph
  form('〃', /(?:^|\t)$/, /^[\t\n]/),
  form('　', /(?:^|\u3000)$/),
  // …落地见效|。|2019年…, …体系建设|。|1.加强…; 3|、|4, 1月|、|2月
  form('。', /[^，。、；：]{6,}$/u, /^(?:(?:19|20)\d\d骞|\d{1,2}[.．])/),
  form('、', /^\d{1,2}$|\d[月年日%]?$/, /^\d/),
  form('、', /[部委局厅办院会]$/, /^ +[^ \n]/),
  form('。', /./, /^(?:[\n\s([]|$)/),
  // 计划|（|2019—2022年）, （|1）, 人工智能|（|AI）
  form('（', /./, /^(?:(?:[A-Za-z-]+|\d{1,2})锛|(?:19|20)\d\d(?:鈥|骞达級))/),
  // 各市人民政府|：|, 现通知如下|：|; 对…予以扣除|；|
  form('：', addressed, /^(?:\n|$)/),
  form('：', /(?:^|\t)[^，。；\t]{1,14}$/u, /^[\s\d]/),
  form('；', /./, /^(?:\n|$)/),
  form('，', /./),
]

function form(sign: string, before: RegExp, behind = /^/) {
  return { sign, fits: ({ left, right }: Around) => before.test(left) && behind.test(right) }
}

function isOpen(left: string, opening: string, closing: string): boolean {
  const at = left.lastIndexOf(opening)
  return at >= 0 && !left.includes(closing, at)
}
