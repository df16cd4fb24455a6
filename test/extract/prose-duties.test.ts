import { expect, test } from 'vitest'
import { bodyReader } from '../../src/extract/duties/owner-names.ts'
import { readProse } from '../../src/extract/duties/prose/prose-duties.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { processorTime } from '../processor-time.ts'

/** "LEAD 财政部 · COOPERATE 有关部门 | …" with a bar between duties. */
function dutiesOf(text: string): string {
  const { findBodies } = bodyReader(text, loadGazetteer())
  return readProse(text, { start: 0, end: text.length }, findBodies)
    .duties.map(({ owners }) => owners.map(({ role, name }) => `${role} ${name}`).join(' · '))
    .join(' | ')
}

test.each([
  // an office that each of a kind has, and houses that a place keeps
  ['各医疗机构的财务部门统一负责本单位票据工作。', 'RESPONSIBLE 各医疗机构的财务部门'],
  ['各医疗机构的财务部门是管票据的职能部门,统一负责本单位票据工作。', 'RESPONSIBLE 各医疗机构的财务部门'],
  ['考务工作由各学校的教务部门具体负责。', 'RESPONSIBLE 各学校的教务部门'],
  ['各单位的主要负责人负责本单位的安全。', ''],
  ['对各单位的人事部门负责人进行培训。', ''],
  ['区域性中心敬老院负责接收其他乡镇敬老院转送的对象。', 'RESPONSIBLE 区域性中心敬老院'],
  ['选择一所条件较好的敬老院作为区域性中心敬老院,负责接收对象。', 'RESPONSIBLE 区域性中心敬老院'],
  ['幼儿园应当加强安全管理。', ''],
  ['公建民营敬老院接收对象的收费标准,由相关部门合理确定。', 'RESPONSIBLE 相关部门'],
  ['所需编制由学校主管部门解决。', 'RESPONSIBLE 学校主管部门'],
  // committees named for what they do, and short names of committees behind 由
  [
    '全国职业考试指导委员会(以下简称“全国考委”)在教育部领导下,负责全国职业考试工作。',
    'RESPONSIBLE 全国职业考试指导委员会',
  ],
  ['主考学校由省考委遴选。', 'RESPONSIBLE 省考委'],
  ['主考学校由省考委遴选条件较好的高等学校担任。', 'RESPONSIBLE 省考委'],
  ['考点主任由县教育局局长担任,教师由县教育局遴选的人员担任。', ''],
  ['考场由县教育局直接领导。', 'RESPONSIBLE 县教育局'],
  ['由镇政府主要领导任召集人。', ''],
  ['许可证由县水务局遴选的单位印制。', ''],
  ['分配方案由市保障办就用地征求规划部门意见。', 'RESPONSIBLE 市保障办'],
  // levels that have their short names in brackets
  [
    '省、自治区人民政府(以下简称省级)和设区的市人民政府(以下简称市级)商务主管部门负责本行政区域的拍卖管理。',
    'RESPONSIBLE 省、自治区人民政府和设区的市人民政府商务主管部门',
  ],
  // the same said twice at the end of a sentence, and a duty that goes on
  ['省交通厅负责民用航空管理工作,承担地方管理职责。', 'RESPONSIBLE 省交通厅'],
  ['管委会负责落实改革任务,承担经济管理职责,统筹行政事务。', 'RESPONSIBLE 管委会 | RESPONSIBLE 管委会'],
  // to watch over a state is to supervise; to see to it oneself is not
  ['县国资委负责协调、监督企事业单位自建住房的情况。', 'SUPERVISE 县国资委'],
  ['县水利局负责协调、监督和管理河道采砂。', 'RESPONSIBLE 县水利局'],
  // who leads in all and who in part
  [
    '县发展改革局为全县农网改造的总牵头单位,县水利局为电站改造的牵头单位、县林业局为责任单位。',
    'LEAD 县发展改革局 | LEAD 县水利局 | RESPONSIBLE 县林业局',
  ],
  ['县政府确定县林业局为牵头单位、县水利局为配合单位。', 'LEAD 县林业局 | COOPERATE 县水利局'],
  ['列首位的为牵头单位、其余为配合单位。', ''],
  ['由县农业农村局任总牵头单位,县水利局担任牵头单位。', 'LEAD 县农业农村局 | LEAD 县水利局'],
  ['由县长任组长。', ''],
  // slogans, on whom one relies, and the circumstances of a list
  ['按照“企业为主,政府支持”的原则,由县财政局负责筹措。', 'RESPONSIBLE 县财政局'],
  ['政府支持、企业参与,县财政局负责落实资金。', 'RESPONSIBLE 县财政局'],
  ['紧紧依靠各级电力建设领导小组,积极做好资产移交、环境保障等工作。', ''],
  ['(二)配合公安机关查处案件有立功表现的;', ''],
  ['(三)配合县林业局做好植树的有关工作;', 'LEAD 县林业局'],
  // those whom the case is about take the sentence over
  ['县住建局严格审核申请,申请人应当提供材料,配合做好调查工作。', ''],
  ['应当报县商务局核准,并由其换发经营证书。', 'RESPONSIBLE 县商务局'],
  ['县残联按照章程,具体组织实施救助项目。', 'RESPONSIBLE 县残联'],
  ['县旅游协会在县文旅局的指导下,具体实施导游信用管理制度和考试工作。', 'RESPONSIBLE 县旅游协会'],
  // who runs or holds a thing, behind 由 or where it is said to be his own
  ['配方用药由国营药店、医疗单位负责。', 'RESPONSIBLE 国营药店 · RESPONSIBLE 医疗单位'],
  ['妨碍线路的树木,由园林绿化专业队伍进行修剪。', 'RESPONSIBLE 园林绿化专业队伍'],
  ['市场的清扫由管理单位或经营者负责。', 'RESPONSIBLE 管理单位 · RESPONSIBLE 经营者'],
  ['由本单位或者上级主管机关给予处分。', 'RESPONSIBLE 本单位 · RESPONSIBLE 上级主管机关'],
  [
    '机关、团体、企事业单位(含个体户)自行负责本单位的保洁。',
    'RESPONSIBLE 机关 · RESPONSIBLE 团体 · RESPONSIBLE 企事业单位(含个体户)',
  ],
  ['街道两侧的单位和住户负责各自门前的保洁。', 'RESPONSIBLE 街道两侧的单位 · RESPONSIBLE 住户'],
  ['高速公路运营人负责路面保洁,专人负责登记。', 'RESPONSIBLE 高速公路运营人'],
  ['经营管理人员负责现场秩序。', ''],
  ['需要使用机场的,由该机场管理机构按照规定提供保障。', 'RESPONSIBLE 机场管理机构'],
  // an office of a body that only its end tells
  ['兵役证由市人民政府征兵办公室印制。', 'RESPONSIBLE 市人民政府征兵办公室'],
  [
    '县级人民政府防汛指挥机构,在上级防汛指挥机构的领导下,负责组织本地的抗旱工作。',
    'RESPONSIBLE 县级人民政府防汛指挥机构',
  ],
  ['市防汛指挥部的其他成员单位按照各自职责,负责有关工作。', 'RESPONSIBLE 市防汛指挥部的其他成员单位'],
  ['跨区飞行由中国人民解放军空军批准。', 'RESPONSIBLE 中国人民解放军空军'],
  ['收款业务由专业银行的基层机构代理。', 'RESPONSIBLE 专业银行的基层机构'],
  [
    '县人民政府的兵役机关会同有关部门组成征兵办公室,负责办理本县的征兵工作。',
    'LEAD 县人民政府的兵役机关 · COOPERATE 有关部门',
  ],
  ['市人民政府和青川警备区领导本市的征兵工作。', 'RESPONSIBLE 市人民政府 · RESPONSIBLE 青川警备区'],
  ['其他建制镇人民政府负责本辖区的管理工作。', 'RESPONSIBLE 其他建制镇人民政府'],
  ['由调查组提出调查报告。', 'RESPONSIBLE 调查组'],
  ['水库饮用水水源保护区所涉及的乡人民政府应当在职责范围内做好保护工作。', 'RESPONSIBLE 乡人民政府'],
  // the short name that the text gives
  ['青川山自然保护区管理局(以下简称保护局)设在县城。实验区的范围由保护局划分。', 'RESPONSIBLE 保护局'],
  ['地方金库(以下简称金库)负责办理预算资金的收支。', 'RESPONSIBLE 地方金库'],
  // of a list whose lines have run into one, and a remark behind a name
  ['各园区管理局、各乡镇:负责组织绿化建设;落实养护。', 'RESPONSIBLE 各园区管理局 · RESPONSIBLE 各乡镇'],
  ['各园区管理局、各乡镇:0571-88888888。', ''],
  ['泵站由县市政局(县排水所为业主单位)负责组织实施。', 'RESPONSIBLE 县市政局'],
  [
    '校址由区教育局、区环境与国土资源局及各园区管理局联合确定。',
    'RESPONSIBLE 区教育局 · RESPONSIBLE 区环境与国土资源局 · RESPONSIBLE 各园区管理局',
  ],
  // who sits in a group, whose duty it is
  [
    '建立青川县养老服务工作联席会议制度,联席会议由市民政局召集,市财政局、市教育局为成员,负责研究重要事项。',
    'RESPONSIBLE 市民政局 | RESPONSIBLE 青川县养老服务工作联席会议',
  ],
  [
    '成立县防汛工作领导小组,由县政府分管领导任组长,县水利局为成员单位,负责统筹防汛工作。',
    'RESPONSIBLE 县防汛工作领导小组',
  ],
  [
    '由县水利局牵头,县应急局、县教育局为成员单位。',
    'LEAD 县水利局 | COOPERATE 县应急局 · COOPERATE 县教育局',
  ],
  // 负责部门 is what somebody is
  ['由有关课程评估负责部门进行通报。', 'RESPONSIBLE 有关课程评估负责部门'],
  [
    '省教育局应当完善办法,会同其他质量评估负责部门开展培训。',
    'LEAD 省教育局 · COOPERATE 其他质量评估负责部门',
  ],
  // who watches those who must put up with it, not where nobody is named who must
  [
    '游乐场所应当遵守法律,接受省、自治区、直辖市气象主管机构和其他有关主管部门依法实施的监督检查。',
    'SUPERVISE 省、自治区、直辖市气象主管机构 · SUPERVISE 其他有关主管部门',
  ],
  ['补助资金按规定发放。同时,接受审计、纪检等部门监督。', ''],
  [
    '市粮食局、市财政局按照各自职责,对本办法执行情况进行监督检查,并行使下列职权:',
    'SUPERVISE 市粮食局 · SUPERVISE 市财政局',
  ],
  // a step that others are asked for, and a form that is filled in
  ['竣工后,由市水务局委托有资质的检测机构进行检测。', 'RESPONSIBLE 市水务局'],
  ['由市政府委托的机构进行检验。', 'RESPONSIBLE 市政府委托的机构'],
  ['注:本表一式两份,由市教育局填写,档案室存一份。', ''],
  ['必要时经市水务局会同市财政局批准后,可直接采购。', 'LEAD 市水务局 · COOPERATE 市财政局'],
  // 负总责 and what comes behind it, and working along with whom is not said
  [
    '各专项牵头单位对专项建设负总责,会同配合单位制定细则。',
    'RESPONSIBLE 各专项牵头单位 | LEAD 各专项牵头单位 · COOPERATE 配合单位',
  ],
  ['县养老中心依托创建工作,协同开展助餐工作。', 'COOPERATE 县养老中心'],
  // who leads and who helps
  ['青川镇人民政府依据其职责,协同城建主管部门做好管理工作。', 'COOPERATE 青川镇人民政府 · LEAD 城建主管部门'],
  [
    '市有关部门应按各自职责分工,配合市建设主管部门做好节水工作。',
    'COOPERATE 市有关部门 · LEAD 市建设主管部门',
  ],
  [
    '法院、税务等部门应从大局出发,积极支持、密切配合市政府抓好处置工作。',
    'COOPERATE 法院部门 · COOPERATE 税务部门 · LEAD 市政府',
  ],
  ['各有关方面要高度重视,密切配合,确保项目顺利实施。', ''],
  ['升放气球必须经省气象主管机构会同有关部门批准。', 'LEAD 省气象主管机构 · COOPERATE 有关部门'],
  [
    '规划由市人民政府组织规划主管部门和园林主管部门共同编制。',
    'RESPONSIBLE 规划主管部门 · RESPONSIBLE 园林主管部门 · RESPONSIBLE 市人民政府',
  ],
  ['收款业务由人民银行委托当地专业银行办理。', 'RESPONSIBLE 人民银行 · RESPONSIBLE 当地专业银行'],
  [
    '飞行申请由当地管制部门批准或者由当地管制部门报经上级管制部门批准。',
    'RESPONSIBLE 当地管制部门 | RESPONSIBLE 当地管制部门',
  ],
  [
    '规划由省人民政府组织林业主管部门编制,或者由省人民政府授权设区的市人民政府编制。',
    'RESPONSIBLE 林业主管部门 · RESPONSIBLE 省人民政府 | RESPONSIBLE 省人民政府 · RESPONSIBLE 设区的市人民政府',
  ],
  [
    '县级人民政府应当建立检查制度,定期组织水利部门、农业部门以及其他有关部门对保护情况进行检查。',
    'SUPERVISE 县级人民政府 · SUPERVISE 水利部门 · SUPERVISE 农业部门 · SUPERVISE 其他有关部门',
  ],
  ['县人民政府应当组织有关部门开展业务培训。', ''],
  [
    '青川县人民政府应当迅速组织救助,有关部门应当服从指挥,参加或者配合救助。',
    'RESPONSIBLE 青川县人民政府 | COOPERATE 有关部门',
  ],
  // whose field it is
  ['国务院和中央军事委员会共同领导全国的征兵工作。', 'RESPONSIBLE 国务院 · RESPONSIBLE 中央军事委员会'],
  ['渔港监督机关主管渔业船舶的监督工作。', 'RESPONSIBLE 渔港监督机关'],
  ['船舶检验局是国家船舶检验管理机关。', 'RESPONSIBLE 船舶检验局'],
  ['各县(市)、区林业主管部门主管本区域的绿化工作。', 'RESPONSIBLE 各县(市)、区林业主管部门'],
  [
    '各级人民政府负责领导和组织本地区的绿化工作,林业、交通等部门分工负责。',
    'RESPONSIBLE 各级人民政府 | RESPONSIBLE 林业部门 · RESPONSIBLE 交通部门',
  ],
  [
    '市场由市工商局负责管理,公安、税务等部门协同管理。',
    'RESPONSIBLE 市工商局 | COOPERATE 公安部门 · COOPERATE 税务部门',
  ],
  // nobody
  ['库款不足的,不由银行垫款。', ''],
  ['其他由省财政厅认可不能直接缴库的款项。', ''],
  ['机关、团体应当根据下达的任务,组织应征公民参加体格检查。', ''],
  // the opening paragraph of a notice: what is to come, not what was drawn up
  [
    '为增强学生体质,省教育厅、省卫生健康委会同省体育局、中国民航局、省财政厅,联合开展阳光体育活动,现就有关事项通知如下。',
    'LEAD 省教育厅 · LEAD 省卫生健康委 · COOPERATE 省体育局 · COOPERATE 中国民航局 · COOPERATE 省财政厅',
  ],
  ['省教育厅会同省体育局制定了《阳光体育方案》,现就有关事项通知如下。', ''],
  ['省教育厅会同省体育局开展了阳光体育检查,现将结果通知如下。', ''],
  ['我委决定会同市中小学体育基金会,开展优秀教具评选活动。', 'LEAD 我委 · COOPERATE 市中小学体育基金会'],
  // of whom a joint group is made that acts
  [
    '由市教育局、市公安局(交警支队)和市城管局组成联合巡查小组,不定期开展校园周边检查。',
    'RESPONSIBLE 市教育局 · RESPONSIBLE 市公安局(交警支队) · RESPONSIBLE 市城管局',
  ],
  ['由市教育局、市公安局、市城管局组成领导小组,组长由副市长担任。', ''],
  // offices below a body, and whose authority it is
  ['中国人民银行及其分支机构负责征信业的监督管理。', 'RESPONSIBLE 中国人民银行 · RESPONSIBLE 分支机构'],
  ['省水利厅及其直属单位承担日常工作。', 'RESPONSIBLE 省水利厅 · RESPONSIBLE 直属单位'],
  ['市城管局及其派驻机构依托监管平台,对渣土运输开展监督检查。', 'SUPERVISE 市城管局 · SUPERVISE 派驻机构'],
  ['由其行业主管部门责令改正。', 'RESPONSIBLE 其行业主管部门'],
  // a part of a body, and who is meant by where he is or whose a thing is
  ['考核结果由县安委会考核组评定。', 'RESPONSIBLE 县安委会考核组'],
  [
    '由市金融局牵头,国家金融监督管理总局云岭监管局支持,引导金融机构开发产品。',
    'LEAD 市金融局 · COOPERATE 国家金融监督管理总局云岭监管局',
  ],
  ['原有墓地由接收的街道办事处继续管理。', 'RESPONSIBLE 街道办事处'],
  ['由侵害行为地人民法院受理。', 'RESPONSIBLE 人民法院'],
  ['成员资格由村集体依照有关法律认定。', 'RESPONSIBLE 村集体'],
  ['危险房屋由所有人或者使用人负责治理。', 'RESPONSIBLE 所有人 · RESPONSIBLE 使用人'],
  ['充分发挥省种业检测中心作用,由其负责数据审核。', 'RESPONSIBLE 省种业检测中心'],
  // to watch regularly over it is more than to be in charge
  [
    '教育部门负责国防教育,加强对学校国防教育的指导和监督,并对学校国防教育工作定期进行考核。',
    'RESPONSIBLE 教育部门 | SUPERVISE 教育部门',
  ],
  // all of them by one name, and he to whom it is sent
  ['司法部门应当会同有关部门和单位定期对帮教情况进行分析。', 'LEAD 司法部门 · COOPERATE 有关部门和单位'],
  ['其他有关部门和单位负责做好配套工作。', 'RESPONSIBLE 其他有关部门和单位'],
  ['由有关部门和单位的负责人签字。', ''],
  ['应当及时报告渔业行政主管部门,由其采取救护措施。', 'RESPONSIBLE 渔业行政主管部门'],
  ['对新搭建的违章立即反馈镇拆违办由其进行拆除。', 'RESPONSIBLE 镇拆违办'],
  ['对申请人按得分由高到低选择中标企业和候选企业。', ''],
  // who is helped leads
  ['县公安局在县交通局的配合下开展整治。', 'LEAD 县公安局 · COOPERATE 县交通局'],
  // steps of a procedure
  ['省商务厅组织专家对申报材料进行审核。', 'RESPONSIBLE 省商务厅'],
  ['县商务局根据申请,指导企业申报,并对申报材料进行格式审查。', 'RESPONSIBLE 县商务局'],
  ['省商务厅将按照有关要求,组织对通过审核的企业进行现场核查。', 'RESPONSIBLE 省商务厅'],
  ['区商务委、区建管委委托的评审机构应根据需要,对申报材料进行审核。', ''],
  // 及时 joins nothing, and what goes across borders is no help to anybody
  [
    '由镇文物管理部门会同建设单位商定措施;有重要发现的,由镇文物管理部门及时报上级文物管理部门处理。',
    'LEAD 镇文物管理部门 · COOPERATE 建设单位 | RESPONSIBLE 镇文物管理部门',
  ],
  ['市人民政府应当加强组织和跨区域配合,督促有关部门承担安全责任。', 'SUPERVISE 市人民政府'],
  // offices of any kind, and places, by what they are to do
  ['市助餐服务指导单位负责业务培训。', 'RESPONSIBLE 市助餐服务指导单位'],
  ['各镇(街)积分申请受理窗口负责材料预审。', 'RESPONSIBLE 各镇(街)积分申请受理窗口'],
  ['相关手续由对口部门办理。', 'RESPONSIBLE 对口部门'],
  ['由各区负责制定补贴标准。', 'RESPONSIBLE 各区'],
  ['补贴的具体标准由各区自行制定。', 'RESPONSIBLE 各区'],
  ['由市民政部门结合下达的指标,确定名单。', 'RESPONSIBLE 市民政部门'],
  ['准考证由学校统一到市教育局办理。', ''],
  // who sends others out, and who watches beside what he does himself
  ['由县专班办公室从住建、公安抽调执法人员组成4个工作组。', 'RESPONSIBLE 县专班办公室'],
  ['领导小组负责协调重大问题,监督、检查流域水污染防治工作。', 'RESPONSIBLE 领导小组 | SUPERVISE 领导小组'],
  // whose it is, and who sits beside the head
  ['道路由其产权单位养护。', 'RESPONSIBLE 产权单位'],
  [
    '县委主要负责人是第一责任人,班子其他成员对分管的工作负领导责任。',
    'RESPONSIBLE 县委主要负责人 | RESPONSIBLE 班子其他成员',
  ],
  // what part they take by the words behind 职责
  ['物价部门应当在各自职责范围内协同做好减量工作。', 'COOPERATE 物价部门'],
  ['各有关部门应当按照职责分工,密切配合,共同做好减量工作。', 'RESPONSIBLE 各有关部门'],
  ['市城市管理部门负责检查考核。', 'SUPERVISE 市城市管理部门'],
  ['由市场监管部门负责督促电商平台落实审核责任。', 'SUPERVISE 市场监管部门'],
  // councils and societies
  ['重要事项由村(居)民会议或代表会议讨论决定。', 'RESPONSIBLE 村(居)民会议 · RESPONSIBLE 代表会议'],
  ['由村民委员会召开村民会议讨论决定。', 'RESPONSIBLE 村民委员会'],
  ['由人大常委会主任会议决定。', 'RESPONSIBLE 人大常委会主任会议'],
  [
    '由建设单位会同宗教工作部门及有关宗教团体协商解决。',
    'LEAD 建设单位 · COOPERATE 宗教工作部门 · COOPERATE 有关宗教团体',
  ],
  // whose department is meant by 其, and which government by where it is
  [
    '县人民政府及其林业主管部门、公安机关应当按照各自职责做好防火工作。',
    'RESPONSIBLE 县人民政府 · RESPONSIBLE 林业主管部门 · RESPONSIBLE 公安机关',
  ],
  [
    '各级价格主管部门及其价格事务所应积极配合人民法院做好鉴定。',
    'COOPERATE 各级价格主管部门 · COOPERATE 价格事务所 · LEAD 人民法院',
  ],
  ['由口岸所在地的人民政府提出方案。', 'RESPONSIBLE 口岸所在地的人民政府'],
  ['我委决定会同市教育基金会,开展评选。', 'LEAD 我委 · COOPERATE 市教育基金会'],
  [
    '市区两级财政、审计部门和人民银行营业管理部要各司其职、各负其责。',
    'RESPONSIBLE 市区两级财政部门 · RESPONSIBLE 审计部门 · RESPONSIBLE 人民银行营业管理部',
  ],
  // who watches when he is charged with it, and when he is not
  ['由城建公司督促施工单位做好结算。', 'SUPERVISE 城建公司'],
  [
    '各县财政部门和民政部门也应组织对专项资金使用情况进行评估验收。',
    'SUPERVISE 各县财政部门 · SUPERVISE 民政部门',
  ],
  ['各镇街、市水务局应自觉接受市审计局监督检查。', ''],
  // what the parties of a bargain do, what a paper is called, and a case
  ['服务费由中介机构与委托方协商确定。', ''],
  ['药品由需用单位向当地药监局提出申请。', ''],
  ['银行收到“协助冻结通知”后,对账户进行冻结。', ''],
  ['施工图由建设单位自行委托设计单位编制。', 'RESPONSIBLE 建设单位'],
  ['相关要求人民银行应加强沟通、密切配合。', ''],
  // levels of government, for whoever governs there
  ['省级负责统一印制,市级按照省级分配的号段,负责号段分发。', 'RESPONSIBLE 省级 | RESPONSIBLE 市级'],
  ['地(州、市)、县(市)分级负责。', 'RESPONSIBLE 地(州、市) · RESPONSIBLE 县(市)'],
  ['投资划拨给当地,由地方统一建设。', 'RESPONSIBLE 地方'],
  ['由省本级和设区市为单位负责统一建设。', 'RESPONSIBLE 省本级 · RESPONSIBLE 设区市'],
  ['省级负责、市级负责的工作机制要坚持。', ''],
  // who is helped in what he does leads it
  ['海关持续开展护航行动,邮政局予以协助。', 'LEAD 海关 · COOPERATE 邮政局'],
  ['市税务局依法实施专项检查,市公安局应当予以协助和配合。', 'LEAD 市税务局 · COOPERATE 市公安局'],
  ['市税务局负责专项检查,市公安局予以配合。', 'RESPONSIBLE 市税务局 · COOPERATE 市公安局'],
  // whose work is watched, and what is only looked at
  ['各级审计、监察部门要加强对收购资金使用情况的监督检查。', 'SUPERVISE 各级审计部门 · SUPERVISE 监察部门'],
  ['各级有关部门要加强对收购资金使用情况的监督检查。', ''],
  ['省水利厅要将完成情况纳入年度考核,按月调度。', 'SUPERVISE 省水利厅'],
  ['村民委员会应当监督承租户依照约定的用途使用耕地。', 'SUPERVISE 村民委员会'],
  ['参加培训的人员由县教育局组织考核。', 'RESPONSIBLE 县教育局'],
  ['小区充电安全由应急管理部门实施监督管理。', 'RESPONSIBLE 应急管理部门'],
  ['市生态环境局按照各自职责对河道水质进行监测。', 'RESPONSIBLE 市生态环境局'],
  ['县住建局要切实履行资金监管职责,制定细则,督促检查资金监管情况。', 'RESPONSIBLE 县住建局'],
  // 由 and what is done to a thing
  ['行长、副行长由国务院任命。', 'RESPONSIBLE 国务院'],
  ['由市林业局没收其经营的全部木材。', 'RESPONSIBLE 市林业局'],
  ['由市林业局恢复同等量的绿化用地。', 'RESPONSIBLE 市林业局'],
  ['商业银行调运现钞,由其设立在青川的分支机构办理手续。', ''],
  ['海关总署为口岸现钞进出境业务的管理机关。', 'RESPONSIBLE 海关总署'],
  // who is on a list of departments and of societies
  ['文广影视、新闻出版部门负责社会宣传工作。', 'RESPONSIBLE 文广影视部门 · RESPONSIBLE 新闻出版部门'],
  [
    '工会、共产主义青年团、妇女联合会以及其他有关社会团体,协助人民政府做好宣传。',
    'COOPERATE 工会 · COOPERATE 共产主义青年团 · COOPERATE 妇女联合会 · COOPERATE 其他有关社会团体 · LEAD 人民政府',
  ],
  [
    '各发电企业和重要用户企业要积极配合市电力公司做好调度。',
    'COOPERATE 各发电企业 · COOPERATE 重要用户企业 · LEAD 市电力公司',
  ],
  ['市银行业协会要积极配合政府有关部门宣传解释政策。', 'COOPERATE 市银行业协会 · LEAD 政府有关部门'],
  // the government that places share, said once; two lists of them
  [
    '海淀、朝阳、丰台区政府负责落实。',
    'RESPONSIBLE 海淀区政府 · RESPONSIBLE 朝阳区政府 · RESPONSIBLE 丰台区政府',
  ],
  [
    '昌吉回族自治州人民政府和塔城、和田地区行政公署对播种面积的真实性负总责。',
    'RESPONSIBLE 昌吉回族自治州人民政府 · RESPONSIBLE 塔城地区行政公署 · RESPONSIBLE 和田地区行政公署',
  ],
  // who takes part beside one who leads
  [
    '由县水务局牵头组织自然资源、林业等部门联合验收。',
    'LEAD 县水务局 · COOPERATE 自然资源部门 · COOPERATE 林业部门',
  ],
  [
    '保障组由县应急局牵头,民政、商务、红十字会参与。',
    'LEAD 县应急局 · COOPERATE 民政部门 · COOPERATE 商务部门 · COOPERATE 红十字会',
  ],
  ['由市金融局牵头,市税务局、市财政局支持。', 'LEAD 市金融局 · COOPERATE 市税务局 · COOPERATE 市财政局'],
  ['种植场所必须经农业部会同海关总署审查批准。', 'LEAD 农业部 · COOPERATE 海关总署'],
  ['调度组组长单位为县交通运输局,办公地点另行通知。', 'LEAD 县交通运输局'],
  // short names, of which each is a department's
  [
    '河道清淤由水利所牵头,农业、科协、妇联配合。',
    'LEAD 水利所 · COOPERATE 农业部门 · COOPERATE 科协 · COOPERATE 妇联',
  ],
  [
    '卫计、教育、住建按各自职责做好救助工作。',
    'RESPONSIBLE 卫计部门 · RESPONSIBLE 教育部门 · RESPONSIBLE 住建部门',
  ],
  [
    '省农业农村厅会同同级水利、林业、市场监管部门组织核查。',
    'LEAD 省农业农村厅 · COOPERATE 同级水利部门 · COOPERATE 林业部门 · COOPERATE 市场监管部门',
  ],
  [
    '由县林业局会同应急管理、水利等部门对沿江乡镇、林场逐一登记。',
    'LEAD 县林业局 · COOPERATE 应急管理部门 · COOPERATE 水利部门',
  ],
  // who does it together with others
  [
    '县市场监管局联合县公安局、派出所开展专项整治行动。',
    'LEAD 县市场监管局 · COOPERATE 县公安局 · COOPERATE 派出所',
  ],
  [
    '调度组组长单位为县交通局,成员单位县公安分局、县气象局。',
    'LEAD 县交通局 · COOPERATE 县公安分局 · COOPERATE 县气象局',
  ],
  [
    '无人看管的儿童由县民政局接回,县妇联、县残联协同。',
    'RESPONSIBLE 县民政局 · COOPERATE 县妇联 · COOPERATE 县残联',
  ],
  // each has his own: what it says in front, and what one of them says
  [
    '各部门要各司其职:水利局主管水库、山塘的除险加固;计划部门把渠道列入基建计划;民政局落实经费。',
    'RESPONSIBLE 水利局 | RESPONSIBLE 计划部门 | RESPONSIBLE 民政局',
  ],
  [
    '市水务局一年内免收水费,市财政局5月底前拨付补助,由市审计局负责核查。',
    'RESPONSIBLE 市审计局 | RESPONSIBLE 市水务局 | RESPONSIBLE 市财政局',
  ],
  ['不动产登记机构提供产权信息,社区负责入户调查。', 'RESPONSIBLE 不动产登记机构 | RESPONSIBLE 社区'],
  [
    '市气象局管气象监测站点,市水利局管河道和水库,市林业局管林区防火道口。',
    'RESPONSIBLE 市气象局 | RESPONSIBLE 市水利局 | RESPONSIBLE 市林业局',
  ],
  // officers and persons by their office
  ['包村领导负总责,各社区书记负直接责任。', 'RESPONSIBLE 包村领导 · RESPONSIBLE 各社区书记'],
  ['各校班主任负责本班学生的安全台账。', 'RESPONSIBLE 各校班主任'],
  ['派出所民警、城管队员发现走失人员的,负责护送其回家。', 'RESPONSIBLE 派出所民警 · RESPONSIBLE 城管队员'],
  ['各区、县(市)长对本地区的防汛工作负总责。', 'RESPONSIBLE 各区、县(市)长'],
  ['拖欠的工资由县(市)长负责。', 'RESPONSIBLE 县(市)长'],
  ['困难户用车由社会事务办妥善解决。', 'RESPONSIBLE 社会事务办'],
  ['各乡(镇)人民政府、办事处对辖区防火负属地责任。', 'RESPONSIBLE 各乡(镇)人民政府 · RESPONSIBLE 办事处'],
  ['没有主管单位的水塘,由所在村(社区)兜底。', 'RESPONSIBLE 所在村(社区)'],
  ['已批准的,由乡镇撤销并追责。', 'RESPONSIBLE 乡镇'],
  ['县人民政府统一领导本县消防工作。', 'RESPONSIBLE 县人民政府'],
  ['各级人民政府领导本行政区域的禁毒工作,将其纳入规划。', 'RESPONSIBLE 各级人民政府'],
  ['驻地军事机关协助和支持人民政府开展宣传。', 'COOPERATE 驻地军事机关 · LEAD 人民政府'],
  [
    '教育部门负责在校学生的禁毒教育,并对学校禁毒工作定期进行考核。',
    'RESPONSIBLE 教育部门 | SUPERVISE 教育部门',
  ],
  ['由相关县领导牵头,县投资公司协助。', 'LEAD 相关县领导 · COOPERATE 县投资公司'],
  ['企业服务部负责应急预案起草。', 'RESPONSIBLE 企业服务部'],
  // he whom the words right before name; whose it is
  ['发现线索的,移交县公安局,由其倒查来源,县林业局负责处置。', 'RESPONSIBLE 县公安局 | RESPONSIBLE 县林业局'],
  ['建房先报县自然资源局,由该局出具评估意见。', 'RESPONSIBLE 县自然资源局'],
  ['县政府结合实际编制方案,其主要负责同志是第一责任人。', 'RESPONSIBLE 主要负责同志'],
  [
    '市住建局按照《青川市厕所改造方案》组织验收,市财政局负责拨款。',
    'RESPONSIBLE 市住建局 | RESPONSIBLE 市财政局',
  ],
  [
    '云岭矿山安监局及其驻地矿山安监局要对地方监管工作进行监督检查。',
    'SUPERVISE 云岭矿山安监局 · SUPERVISE 驻地矿山安监局',
  ],
  ['由市医疗物资保障组会同市商务局确定价格。', 'LEAD 市医疗物资保障组 · COOPERATE 市商务局'],
  ['公路管理机构(公路局、公路所)承担养护工作。', 'RESPONSIBLE 公路管理机构'],
  // an office of the one named; where an office sits; who is helped with what is his own
  ['船舶由交通运输部门的海事机构登记核定。', 'RESPONSIBLE 交通运输部门的海事机构'],
  ['勤工俭学管理站(教委内设)负责指导。', 'RESPONSIBLE 勤工俭学管理站'],
  ['工作专班下设办公室,在企业服务部办公,负责日常工作。', 'RESPONSIBLE 办公室'],
  ['街道办事处协助用餐单位开展宣传。', 'COOPERATE 街道办事处'],
  // who watches over it
  ['省营商环境办公室要更新事项清单。每年对示范区工作开展情况进行评估。', 'SUPERVISE 省营商环境办公室'],
  [
    '省水利厅农水处承担日常工作,对各地落实情况开展跟踪评估。',
    'RESPONSIBLE 省水利厅农水处 | SUPERVISE 省水利厅农水处',
  ],
  ['县安委办负责综合协调,将整治工作纳入乡镇年度考核。', 'RESPONSIBLE 县安委办 | SUPERVISE 县安委办'],
  ['市纪委机关、市政府督查室组成三个暗访组下去查。', 'SUPERVISE 市纪委机关 · SUPERVISE 市政府督查室'],
  ['街道督查室每半月一通报。', 'SUPERVISE 街道督查室'],
  ['市政府督查室实行月调度、季通报。', 'SUPERVISE 市政府督查室'],
  ['省审计厅对补助资金进行专项审计。', 'SUPERVISE 省审计厅'],
  ['国务院妇儿工委办对规划执行情况组织第三方评估。', 'SUPERVISE 国务院妇儿工委办'],
  // one after another behind 由
  [
    '由省水利厅规划、省发展改革委安排投资、省财政厅保障经费。',
    'RESPONSIBLE 省水利厅 | RESPONSIBLE 省发展改革委 | RESPONSIBLE 省财政厅',
  ],
  ['服务费由区发改局监督、市场监管所查处乱收费。', 'SUPERVISE 区发改局 | RESPONSIBLE 市场监管所'],
  ['具体由财政所审核、村委会公示。', 'RESPONSIBLE 财政所 | RESPONSIBLE 村委会'],
  ['水质监测由省水文局承担、省环保厅配合。', 'RESPONSIBLE 省水文局 · COOPERATE 省环保厅'],
  [
    '取水口由水行政主管部门审批,环境保护行政主管部门监督。',
    'RESPONSIBLE 水行政主管部门 · SUPERVISE 环境保护行政主管部门',
  ],
  // those who inspect together, and who inspects what is another's
  [
    '市应急局将联合市公安局、市城管执法局组成3个暗访组。',
    'SUPERVISE 市应急局 · SUPERVISE 市公安局 · SUPERVISE 市城管执法局',
  ],
  ['县财政局负责资金拨付,对资金使用情况进行监督检查。', 'RESPONSIBLE 县财政局 | SUPERVISE 县财政局'],
  // 职权, a list of what is governed, a guardian's duty
  ['商务、铁路等部门依照各自职权做好有关工作。', 'RESPONSIBLE 商务部门 · RESPONSIBLE 铁路部门'],
  ['市、区林业主管部门主管本行政区域内山体保护、管理、监督工作。', 'RESPONSIBLE 市、区林业主管部门'],
  ['民政部门应当及时救助,对进入救助站的儿童承担临时监护责任。', 'RESPONSIBLE 民政部门'],
  // names: the words in them, and where they end
  ['流浪儿童由未成年人救助保护机构接收。', 'RESPONSIBLE 未成年人救助保护机构'],
  ['由市应急局会同市委督办督查局进行督查。', 'LEAD 市应急局 · COOPERATE 市委督办督查局'],
  ['镇纪委会同党政综合办每周督查一次。', 'LEAD 镇纪委 · COOPERATE 党政综合办'],
  ['村民委员会受镇人民政府委托承担日常管护。', 'RESPONSIBLE 村民委员会'],
  // a person, and those who answer by office
  ['罗灿同志任组长,王大川同志负责日常工作。', 'RESPONSIBLE 王大川同志'],
  // who does it together with others, before the word for what they do
  ['县工信局会相关部门负责本办法的解释。', 'LEAD 县工信局 · COOPERATE 相关部门'],
  ['县人大常委会有关部门负责解释。', 'RESPONSIBLE 县人大常委会有关部门'],
  [
    '县发展改革局联合县工信主管部门等相关单位,对重点企业进行审核并报县政府。',
    'LEAD 县发展改革局 · COOPERATE 县工信主管部门',
  ],
  // a name with what it stands for, and owners who are no offices
  ['工程户管单位(各村、合作社、镇属公司)负责做好手续办理。', 'RESPONSIBLE 工程户管单位'],
  ['由相关部门及领导小组组长进行会签。', 'RESPONSIBLE 相关部门 · RESPONSIBLE 领导小组组长'],
  ['闲置土地,由土地使用权人负责。', 'RESPONSIBLE 土地使用权人'],
  ['由国有林场或者其他经营单位组织虫情调查。', 'RESPONSIBLE 国有林场 · RESPONSIBLE 其他经营单位'],
  ['县政府组织有关部门建立临时指挥机构,负责制定除治措施。', 'RESPONSIBLE 临时指挥机构'],
  // what is theirs is to watch
  ['县监察室负责对工程管理的行为行使监督职能。', 'SUPERVISE 县监察室'],
  ['县林业局负责检查督促和提供技术指导。', 'SUPERVISE 县林业局'],
  ['监督检查工作由县人民政府督查室负责。', 'SUPERVISE 县人民政府督查室'],
  ['县级考核由县医保局、县财政局共同负责。', 'SUPERVISE 县医保局 · SUPERVISE 县财政局'],
  ['县监察局负责对评选工作全程监督。', 'SUPERVISE 县监察局'],
  ['占用停车场的限期退还,由县人民政府负责检查。', 'SUPERVISE 县人民政府'],
  ['具体由县商务局牵总。', 'LEAD 县商务局'],
  ['由村文书建立外出人员名册。', 'RESPONSIBLE 村文书'],
  ['照料人为邻居的,由村民委员会监督落实。', 'SUPERVISE 村民委员会'],
  ['安全教育由施工单位负责,建设单位监督。', 'RESPONSIBLE 施工单位 · SUPERVISE 建设单位'],
  [
    '各级人民政府林业主管部门应当组织和监督经营单位和个人,采取有效措施。',
    'SUPERVISE 各级人民政府林业主管部门',
  ],
  ['各级党委要高度重视,充分发挥领导小组的作用,强化统筹职能,协调重大事项,督促各部门落实分工。', ''],
  // leaders, each with his titles, and what he is in charge of
  ['王大川党组书记、局长:主持局全面工作。', 'RESPONSIBLE 王大川'],
  [
    '二、罗灿党组成员、副局长(正处级),县水务局局长:协助分管水利工程、防汛抗旱。分管工程科、防汛办。',
    'RESPONSIBLE 罗灿',
  ],
  ['马文党组成员、纪检组组长:负责纪检、监察工作。', 'RESPONSIBLE 马文'],
  ['县政府办公室主任王大川同志主持全面工作,副主任罗灿分管文秘科。', 'RESPONSIBLE 王大川 | RESPONSIBLE 罗灿'],
  ['罗灿:分管办公室、工程科。', 'RESPONSIBLE 罗灿'],
  ['由县教育局协助分管副县长做好统筹。', 'COOPERATE 县教育局 · LEAD 分管副县长'],
  ['会议由主任主持。马家村:分管领导负责。', 'RESPONSIBLE 分管领导'],
  ['企业厂长(经理)是第一责任人。', 'RESPONSIBLE 企业厂长(经理)'],
  ['外出务工户的承包地,由村经济合作社代耕代种。', 'RESPONSIBLE 村经济合作社'],
  ['省民政厅按照5%的比例随机抽查。', 'SUPERVISE 省民政厅'],
  ['市政府办公室负责清单任务的日常督查。', 'SUPERVISE 市政府办公室'],
  ['全面排查各级政府、各有关部门对企业的失信事项,对失信问题开展专项检查。', ''],
  // 各级 and 部门 said once for several, levels counted, an institute by its work
  ['各级应急、消防部门要按照要求,督促企业严格执行冷库规范。', 'SUPERVISE 各级应急部门 · SUPERVISE 消防部门'],
  ['气象资料由省气象局负责,市、县两级气象机构配合。', 'RESPONSIBLE 省气象局 · COOPERATE 市、县两级气象机构'],
  ['各市兽药监察所负责本地区的兽药检验工作。', 'RESPONSIBLE 各市兽药监察所'],
  ['市粮油检验中心对储备粮开展全面抽检。', 'SUPERVISE 市粮油检验中心'],
  // to organise, guide and oversee a work is one's own
  ['乡镇人民政府应当加强生产活动的组织、指导和监督等工作。', ''],
  ['管委会实施行政处罚的具体事项,由市人民政府另行规定。', 'RESPONSIBLE 市人民政府'],
  // others are told to, and somebody unknown assists
  ['组织卫生、公安等部门,对本地区进行一次检查。', ''],
  [
    '公安、民政等部门按照各自职责做好湖区工作。公安机关设立的水上派出所、巡查队,协助管理机构维护秩序。',
    'RESPONSIBLE 公安部门 · RESPONSIBLE 民政部门 | LEAD 管理机构',
  ],
  // who is the first to answer, by his post
  [
    '县长是全县森林防火第一责任人;乡(镇)长是本乡(镇)森林防火第一责任人。',
    'RESPONSIBLE 县长 | RESPONSIBLE 乡(镇)长',
  ],
  [
    '国有林场场长、黑石自然保护区管理局局长对本施业区的防火工作负全面责任。',
    'RESPONSIBLE 国有林场场长 · RESPONSIBLE 黑石自然保护区管理局局长',
  ],
  ['校长(园长)是校园食品安全的第一责任人。', 'RESPONSIBLE 校长(园长)'],
  // 监督管理 in the name of a body, and no act; what a body has confirmed is no duty
  [
    '区国动办和相关监督管理部门依法负责本区地下空间防汛安全监督检查。',
    'RESPONSIBLE 区国动办 · RESPONSIBLE 相关监督管理部门',
  ],
  ['试点限于由市税务局确认上线运行电子发票系统的电子商务企业。', ''],
  ['本办法适用于由区财政与企业共同建设筹措公共租赁住房的准入资格申请与审核。', ''],
  ['村党组织书记是本村人居环境整治的第一责任人。', 'RESPONSIBLE 村党组织书记'],
  ['院长对本院的医疗质量负总责。', 'RESPONSIBLE 院长'],
  ['董事长、总经理对本公司的安全生产负主要责任。', 'RESPONSIBLE 董事长 · RESPONSIBLE 总经理'],
  ['厂长、经理对本单位的安全生产负全面责任。', 'RESPONSIBLE 厂长 · RESPONSIBLE 经理'],
  ['厂长、经理应当参加培训。', ''],
  ['市长指出,要抓好安全生产。', ''],
  ['会议由县长主持。', ''],
  ['县长热线由信访局负责。', 'RESPONSIBLE 信访局'],
  // 党委和政府 are one owner
  [
    '县级党委和政府承担主体责任,乡镇党委和政府具体组织实施。',
    'RESPONSIBLE 县级党委和政府 · RESPONSIBLE 乡镇党委和政府',
  ],
  ['禁渔公约由乡镇党委和政府负责审核。', 'RESPONSIBLE 乡镇党委和政府'],
  ['各级党委、政府对平安建设负总责。', 'RESPONSIBLE 各级党委 · RESPONSIBLE 政府'],
  ['安置方案由当地党委和政府确定。', 'RESPONSIBLE 当地党委 · RESPONSIBLE 政府'],
  ['由镇党委、镇政府负责落实。', 'RESPONSIBLE 镇党委 · RESPONSIBLE 镇政府'],
  // a body by whose order it acts is not the one that acts; 办事处 is not cut to 办
  ['新华街道办事处,受征收部门委托,承担征收的具体工作。', 'RESPONSIBLE 新华街道办事处'],
  ['市房屋征收中心,受住建部门委托,负责调查登记。', 'RESPONSIBLE 市房屋征收中心'],
  [
    '由自治区卫生行政部门责成当地卫生行政部门采取补碘措施。',
    'RESPONSIBLE 自治区卫生行政部门 · RESPONSIBLE 当地卫生行政部门',
  ],
  ['由市政府责成有关责任人限期补种。', 'RESPONSIBLE 市政府'],
  // 旗县级以上 is a level as 县级以上
  ['由旗县级以上盐业主管机构责令停止出售。', 'RESPONSIBLE 旗县级以上盐业主管机构'],
  ['由盟市级以上粮食管理机构没收违法所得。', 'RESPONSIBLE 盟市级以上粮食管理机构'],
  // 联系, 会同 in front of a county's office are what somebody does
  ['联系县市场监管局开展联合检查。', ''],
  [
    '县公安局负责安全保卫;会同县工商局、县文化局对网吧进行清查整治。',
    'RESPONSIBLE 县公安局 | LEAD 县公安局 · COOPERATE 县工商局 · COOPERATE 县文化局',
  ],
  // a bracket behind a name says what else it is called, and does not make half a name
  ['县农业农村局(县动物防疫中心)负责制定防疫方案。', 'RESPONSIBLE 县农业农村局'],
  // 为主 leads those who cooperate
  [
    '县公安局交警大队为主,县农机局、县城管局配合,每天上路检查。',
    'LEAD 县公安局交警大队 · COOPERATE 县农机局 · COOPERATE 县城管局',
  ],
  // a group of which one leads
  [
    '技术支撑组:由市自然资源局牵头,市水利局、市气象局等组成;',
    'LEAD 市自然资源局 · COOPERATE 市水利局 · COOPERATE 市气象局',
  ],
  // who stands beside those who lead is somebody, known or not
  [
    '由省储备中心牵头,中国矿科院、省应急管理厅协助,对基地逐一复核。',
    'LEAD 省储备中心 · COOPERATE 中国矿科院 · COOPERATE 省应急管理厅',
  ],
  // to inspect so often is to watch
  [
    '市级、县级应急管理部门每月检查一次,不合格的责令停用。',
    'SUPERVISE 市级应急管理部门 · SUPERVISE 县级应急管理部门',
  ],
  ['县审计局对专项资金每年审计一次。', 'SUPERVISE 县审计局'],
  // an appointment is no duty
  ['领导小组由市人民政府常务副市长任组长,各区区长为成员。', ''],
  ['总指挥由市政府分管应急工作的副市长、市应急管理局局长、军分区战备建设处处长担任。', ''],
  // whose place it is
  ['矿山所在地县级以上人民政府对本行政区域内矿山的安全生产工作负责。', 'RESPONSIBLE 所在地县级以上人民政府'],
  ['所在地的市、县政府负责组织辖区内矿区的普查。', 'RESPONSIBLE 市、县政府'],
  ['费用由相关企业按受益分摊。', ''],
  // 许可由… names who decides, 可由… permits
  ['建设项目许可由省级矿山安全监管部门负责,不得下放。', 'RESPONSIBLE 省级矿山安全监管部门'],
  ['养护工程由县区交通运输局组织招标。', 'RESPONSIBLE 县区交通运输局'],
  ['缺口由市、县财政列入当年预算。', 'RESPONSIBLE 市、县财政'],
  // office holders
  ['地方各级党委和政府主要负责人是安全生产的第一责任人。', 'RESPONSIBLE 地方各级党委和政府主要负责人'],
  ['乡镇长负总责,分管领导具体抓。', 'RESPONSIBLE 乡镇长 | RESPONSIBLE 分管领导'],
  [
    '企业法定代表人、实际控制人、主要负责人是本单位安全生产第一责任人。',
    'RESPONSIBLE 企业法定代表人 · RESPONSIBLE 实际控制人 · RESPONSIBLE 主要负责人',
  ],
  ['市、县长分别对本行政区域内的粮食生产负责。', 'RESPONSIBLE 市、县长'],
  ['对瞒报的,由省级党委和政府约谈其主要负责人。', 'RESPONSIBLE 省级党委和政府'],
  // names that end in a small office
  ['集镇由派出所、乡镇交管站轮流值守。', 'RESPONSIBLE 派出所 · RESPONSIBLE 乡镇交管站'],
  ['各乡镇卫生院为辖区筛查工作的责任主体。', 'RESPONSIBLE 各乡镇卫生院'],
  ['区城投公司作为建设主体。', 'RESPONSIBLE 区城投公司'],
  ['必要时由公安部长江航运公安局管辖。', 'RESPONSIBLE 公安部长江航运公安局'],
  ['济南铁路局黑石车务段:负责铁路设施抢修。', 'RESPONSIBLE 济南铁路局黑石车务段'],
  [
    '国家矿山安监局及其驻地矿山安监局对地方政府监管工作进行监督检查。',
    'SUPERVISE 国家矿山安监局 · SUPERVISE 驻地矿山安监局',
  ],
  // whom only the act tells
  ['险情消除后,由启动响应的指挥机构宣布终止。', 'RESPONSIBLE 启动响应的指挥机构'],
  ['由有管辖权的人民政府负责调查。', 'RESPONSIBLE 有管辖权的人民政府'],
  ['技术鉴定由质量技术监督部门认可的机构承担。', 'RESPONSIBLE 质量技术监督部门认可的机构'],
  // a verb in front of what ends as a name, or between two names
  [
    '由县级农业农村主管部门牵头、畜牧主管部门配合建设堆沤场站。',
    'LEAD 县级农业农村主管部门 | COOPERATE 畜牧主管部门',
  ],
  ['阳性病例由县妇幼保健院转县人民医院检查。', 'RESPONSIBLE 县妇幼保健院'],
  // when somebody inspects is not that he must
  ['有关部门依法开展监督检查时,有权进入现场调查取证。', ''],
  ['市政府应当责成城市规划、建设等部门通力合作,密切配合。', ''],
  ['各成员单位按照职责分工各负其责、密切配合。', 'RESPONSIBLE 各成员单位'],
  // words of a law that are struck out, and those that stand for them
  [
    '将第四条中的“公安机关负责对场所的治安及消防安全的监督管理”修改为“公安机关负责对场所的治安安全的监督管理”。',
    'RESPONSIBLE 公安机关',
  ],
  ['第三十五条改为第三十四条,删去其中的“情节严重的,由文化行政部门吊销许可证”。', ''],
  [
    '具体工作由区科技局牵头,区产业发展局配合,区财政局按进度拨付资金。',
    'LEAD 区科技局 · COOPERATE 区产业发展局 | RESPONSIBLE 区财政局',
  ],
  ['领导小组办公室设在市商务局,承担日常工作,负责统筹协调、调度通报。', 'RESPONSIBLE 领导小组办公室'],
  // 商 with a body of a name is as 会同; with 有关…, 各…, to ask
  [
    '疫苗补偿标准由省、自治区、直辖市卫生厅(局)会同物价部门制定。',
    'LEAD 省、自治区、直辖市卫生厅(局) · COOPERATE 物价部门',
  ],
  [
    '农机报废标准由省农业厅商省工商局、省公安厅制定。',
    'LEAD 省农业厅 · COOPERATE 省工商局 · COOPERATE 省公安厅',
  ],
  [
    '收购价格由市发展改革委商市农业农村局、市供销社核定。',
    'LEAD 市发展改革委 · COOPERATE 市农业农村局 · COOPERATE 市供销社',
  ],
  ['跨境事务由商务部商港澳办、侨办提出意见。', 'LEAD 商务部 · COOPERATE 港澳办 · COOPERATE 侨办'],
  ['补贴比例由县财政局商有关乡镇确定。', 'LEAD 县财政局 · COOPERATE 有关乡镇'],
  ['学校周边摊贩由市城管局商户自治委员会管理。', 'RESPONSIBLE 市城管局'],
  // one function that is known vouches for the others of its list behind 由, 会同
  [
    '列入年度计划的,由化工、二轻、供销部门安排供应。',
    'RESPONSIBLE 化工部门 · RESPONSIBLE 二轻部门 · RESPONSIBLE 供销部门',
  ],
  ['有关标准由水利部门会同建设、地勘部门制定。', 'LEAD 水利部门 · COOPERATE 建设部门 · COOPERATE 地勘部门'],
  [
    '生态环境部门会同市场监管、公安机关开展检查。',
    'LEAD 生态环境部门 · COOPERATE 市场监管部门 · COOPERATE 公安机关',
  ],
  ['由市(地)教育、财政部门提出方案。', 'RESPONSIBLE 市(地)教育部门 · RESPONSIBLE 财政部门'],
  ['由县(市、区)民政、卫生部门组织实施。', 'RESPONSIBLE 县(市、区)民政部门 · RESPONSIBLE 卫生部门'],
  // what no name goes over: a verb behind it, a year in front of it
  ['2023年组织开展中期评估。', ''],
  ['需调整的由你局报省政府批准。', 'RESPONSIBLE 你局'],
  [
    '对进展缓慢的,由市督查室、市考核办联合约谈镇政府主要负责人。',
    'RESPONSIBLE 市督查室 · RESPONSIBLE 市考核办',
  ],
  ['由李明同志兼任办公室主任,王平负责日常工作。', ''],
  // 负责Y的Z is no clause about X
  ['由城投公司负责管网的建设和维护。', 'RESPONSIBLE 城投公司'],
  ['由市财政承担的支出不列入本表。', ''],
  ['该办法已由财政部宣布失效。', ''],
  ['案件由立案庭负责登记,审判庭协助核对。', 'RESPONSIBLE 立案庭 | COOPERATE 审判庭'],
  ['秘书处设在市科协,承担联席会议日常工作。', 'RESPONSIBLE 秘书处'],
  ['由县农业农村局会同县财政局等部门组成验收组,对项目进行验收。', 'LEAD 县农业农村局 · COOPERATE 县财政局'],
  ['由县农业农村局、县财政局组成领导小组。', ''],
  ['将“主管部门”统一修改为“行业主管部门”。', ''],
  // the authority that is told by what it has done
  ['违反规定的,由颁发采伐许可证的林业主管部门吊销许可证。', 'RESPONSIBLE 颁发采伐许可证的林业主管部门'],
  ['由最先发现案件的机关先行处理。', 'RESPONSIBLE 最先发现案件的机关'],
  ['应急响应由发布预警的气象主管机构解除。', 'RESPONSIBLE 发布预警的气象主管机构'],
  [
    '由核准该工程初步设计文件的水行政主管部门责令限期补办手续。',
    'RESPONSIBLE 核准该工程初步设计文件的水行政主管部门',
  ],
  ['事故由接到报告的部门立即上报县政府。', 'RESPONSIBLE 接到报告的部门'],
  ['由政府主导的部门协作机制推进工作。', ''],
  // where somebody is
  ['由事发地县人民政府组织抢险。', 'RESPONSIBLE 事发地县人民政府'],
  ['沿江县级人民政府负责堤防的日常巡查。', 'RESPONSIBLE 沿江县级人民政府'],
  ['渔港所在乡镇人民政府负责渔船的日常管理。', 'RESPONSIBLE 渔港所在乡镇人民政府'],
  ['由线路途经县人民政府负责护路工作。', 'RESPONSIBLE 县人民政府'],
  // whom 督促 presses cooperates; who presses watches
  ['镇人民政府应当督促电梯使用单位配合做好检验工作。', 'SUPERVISE 镇人民政府'],
  ['县安监局负责督促矿山企业落实防范措施。', 'SUPERVISE 县安监局'],
  ['市审计局负责监督专项资金的使用。', 'SUPERVISE 市审计局'],
  ['区教育局负责督促检查。', 'SUPERVISE 区教育局'],
  ['区体育局负责指导、监督权属单位落实场馆建设。', 'RESPONSIBLE 区体育局'],
  ['市住建局负责督促落实议定事项。', 'RESPONSIBLE 市住建局'],
  ['食堂卫生由市场监管部门监督。', 'SUPERVISE 市场监管部门'],
  ['市效能办将任务落实情况纳入年度绩效考核。', 'SUPERVISE 市效能办'],
  ['各单位要将任务落实情况纳入年度绩效考核。', ''],
  // 接受 takes the bodies behind it; 设立机关 is one
  [
    '游泳场所由经营单位负责救护,并接受体育、卫生、公安等部门的监督检查。',
    'RESPONSIBLE 经营单位 · SUPERVISE 体育部门 · SUPERVISE 卫生部门 · SUPERVISE 公安部门',
  ],
  ['违反规定的,由登记机关责令改正。', 'RESPONSIBLE 登记机关'],
  ['移动界碑的,由设立机关责令恢复原状。', 'RESPONSIBLE 设立机关'],
  // 统一领导, 指定专人负责, 按月公布: what a part of the sentence gives
  ['防疫工作由各级人民政府统一领导,兽医部门具体负责。', 'RESPONSIBLE 各级人民政府 | RESPONSIBLE 兽医部门'],
  [
    '由县级人民政府负总责,乡(镇)人民政府指定专人负责。',
    'RESPONSIBLE 县级人民政府 | RESPONSIBLE 乡(镇)人民政府',
  ],
  ['由县水务局登记,市水务局每年汇总一次。', 'RESPONSIBLE 县水务局 | RESPONSIBLE 市水务局'],
  ['由县交通局启动,市交通局派员指导。', 'RESPONSIBLE 县交通局 | RESPONSIBLE 市交通局'],
  ['市教育局成立“双减”协调领导小组,负责统筹推进。', 'RESPONSIBLE “双减”协调领导小组'],
  // offices held by one man
  ['村计生专干负责药具发放。', 'RESPONSIBLE 村计生专干'],
  ['市场监管所会同食品安全监管员负责小餐饮整治。', 'LEAD 市场监管所 · COOPERATE 食品安全监管员'],
  ['由村级护林员登记后上报。', 'RESPONSIBLE 村级护林员'],
  ['各乡(镇)主要领导是第一责任人。', 'RESPONSIBLE 各乡(镇)主要领导'],
  ['工作人员负责登记。', ''],
  // who pays
  ['所需经费由中央和地方财政共同承担。', 'RESPONSIBLE 中央 · RESPONSIBLE 地方财政'],
  ['工作经费由中央和地方共同负担。', 'RESPONSIBLE 中央 · RESPONSIBLE 地方'],
  ['培训经费由乡(镇)和用工企业自筹。', 'RESPONSIBLE 乡(镇) · RESPONSIBLE 用工企业'],
  ['运行经费由各市财政自行解决。', 'RESPONSIBLE 各市财政'],
  ['坚持中央统筹、省负总责的工作机制。', ''],
  // one kind, of which a list gives examples
  ['供水、供电、有线电视等管线单位应当配合做好管线迁移。', 'COOPERATE 供水、供电、有线电视等管线单位'],
  [
    '疾病预防控制、妇幼保健等专业公共卫生机构负责技术指导。',
    'RESPONSIBLE 疾病预防控制、妇幼保健等专业公共卫生机构',
  ],
  ['卫生防疫站、药品检验所承担监督检验任务。', 'RESPONSIBLE 卫生防疫站 · RESPONSIBLE 药品检验所'],
  ['农行、信用社负责发放贷款。', 'RESPONSIBLE 农行 · RESPONSIBLE 信用社'],
  // 各司其职: who is named, not 各部门
  [
    '由县人民政府负总责,公安、教育等部门各司其职。',
    'RESPONSIBLE 县人民政府 | RESPONSIBLE 公安部门 · RESPONSIBLE 教育部门',
  ],
  ['各有关部门要各司其职,密切配合。', ''],
  // the head of a house that the sentence does not name
  [
    '各县人民政府对本辖区工作负总责,主要领导是第一责任人,分管领导是直接责任人。',
    'RESPONSIBLE 各县人民政府 · RESPONSIBLE 主要领导 · RESPONSIBLE 分管领导',
  ],
  ['校长是校园安全的第一责任人。', 'RESPONSIBLE 校长'],
  ['主要负责同志要高度重视,亲自部署。', ''],
  // what a body does at once beside others
  [
    '财政部门要落实资金,交通、铁路部门要优先安排运输,水利部门负责技术指导。',
    'RESPONSIBLE 财政部门 | RESPONSIBLE 交通部门 · RESPONSIBLE 铁路部门 | RESPONSIBLE 水利部门',
  ],
  // the authorised beside who authorises
  [
    '省级以上水行政主管部门或者其授权的流域管理机构负责监督实施。',
    'RESPONSIBLE 省级以上水行政主管部门 · RESPONSIBLE 其授权的流域管理机构',
  ],
  [
    '卫生、教育等有关部门和工会、共青团、妇联等社会团体应当协助做好工作。',
    'COOPERATE 卫生部门 · COOPERATE 教育部门 · COOPERATE 工会 · COOPERATE 共青团 · COOPERATE 妇联',
  ],
  ['镇人大主席负责督查。', 'RESPONSIBLE 镇人大主席'],
  ['镇长对全镇的防汛工作负总责。', 'RESPONSIBLE 镇长'],
  ['各基层站所要密切配合村委会做好工作。', 'COOPERATE 各基层站所 · LEAD 村委会'],
  ['街道办事处承担属地责任,负责政策宣传、矛盾调解和联合审查工作。', 'RESPONSIBLE 街道办事处'],
  ['各地要把治理作为民生工程,落实主体责任。', ''],
  // who takes a part in what is said in front: one task
  [
    '考核工作由县河长办公室牵头,县委督查室、县财政局参与,采取平时考核的方式进行。',
    'LEAD 县河长办公室 · COOPERATE 县委督查室 · COOPERATE 县财政局',
  ],
  ['白内障复明由卫生部门负责组织实施,民政部门协助。', 'RESPONSIBLE 卫生部门 · COOPERATE 民政部门'],
  ['用地保障由市自然资源局统筹,市林业局积极支持配合。', 'RESPONSIBLE 市自然资源局 · COOPERATE 市林业局'],
  ['河道管护由乡镇人民政府负责,县水利局予以业务指导。', 'RESPONSIBLE 乡镇人民政府 · RESPONSIBLE 县水利局'],
  ['河道管护由乡镇人民政府负责,县水利局配合做好水质监测。', 'RESPONSIBLE 乡镇人民政府 | COOPERATE 县水利局'],
  ['企业请求市场监管部门提供协助的,市场监管部门应当予以协助。', 'COOPERATE 市场监管部门'],
  [
    '建立由市商务局牵头、市公安局、市税务局参加的联席会议制度,定期研究问题。',
    'LEAD 市商务局 · COOPERATE 市公安局 · COOPERATE 市税务局',
  ],
  [
    '成立由市水利局牵头、市财政局、市审计局配合的工作专班。',
    'LEAD 市水利局 · COOPERATE 市财政局 · COOPERATE 市审计局',
  ],
  ['建立由分管副县长为召集人、县教育局牵头、有关部门参加的协调机制。', 'LEAD 县教育局 · COOPERATE 有关部门'],
  // 管理|由, 治理|由; not 理由
  ['市中心血站的质量管理由市卫生局组织专家每年评审一次。', 'RESPONSIBLE 市卫生局'],
  ['排水设施的清理由市城管局负责,污水处理由市水务局监管。', 'RESPONSIBLE 市城管局 | RESPONSIBLE 市水务局'],
  ['弹药的购置、运输和储存管理由省公安厅会同省气象局执行。', 'LEAD 省公安厅 · COOPERATE 省气象局'],
  ['未说明理由市教育局不予受理。', ''],
  // what a group is to do is said of the group
  [
    '由市食药局牵头,市公安局、市农牧局参加,负责调查事故发生原因。',
    'LEAD 市食药局 · COOPERATE 市公安局 · COOPERATE 市农牧局',
  ],
  ['副总指挥由市政府联系副秘书长、市水利局局长担任。', ''],
  ['具体方案由县教育局牵头研究,另行报县政府审定。', 'LEAD 县教育局'],
  ['县公安局设立的生态警察中队承担涉水案件的查处。', ''],
  ['各县区、各部门要按照“属地负责、分级管理”的原则,认真做好工作。', ''],
  ['市政府成立全市普查领导小组(见附件),负责组织实施工作。', 'RESPONSIBLE 普查领导小组'],
  // who has to watch over something watches, whatever 负责 makes of others
  ['县审计局、监察局负责对养老服务资金使用情况进行监督检查。', 'SUPERVISE 县审计局 · SUPERVISE 监察局'],
  ['水利工程质量监督机构负责监督检查。', 'SUPERVISE 水利工程质量监督机构'],
  ['市政府督查室负责对各项任务的推进情况进行跟踪督办。', 'SUPERVISE 市政府督查室'],
  ['市发展改革委负责对规划实施情况进行中期评估。', 'SUPERVISE 市发展改革委'],
  ['有关中央企业总部负责督促指导所属企业落实规划任务。', 'RESPONSIBLE 有关中央企业总部'],
  ['规建办负责督促工程建设单位履行主体责任。', 'SUPERVISE 规建办'],
  ['市医保局负责对药品集中采购工作进行监督。', 'RESPONSIBLE 市医保局'],
  ['市财政局负责资金监督管理。', 'RESPONSIBLE 市财政局'],
  ['市应急管理局负责指导、监督和管理全市应急工作。', 'RESPONSIBLE 市应急管理局'],
  [
    '市教育局、市财政局等部门要按照各自职责,加强对托育服务的指导、监督和管理。',
    'RESPONSIBLE 市教育局 · RESPONSIBLE 市财政局',
  ],
  // who takes part where another leads
  [
    '由财政部牵头,教育部、人民银行、银监会参加,于2004年7月底前印发。',
    'LEAD 财政部 · COOPERATE 教育部 · COOPERATE 人民银行 · COOPERATE 银监会',
  ],
  [
    '由市政府督查室牵头,监察局、水利局参加,对整治情况每半月督查一次。',
    'LEAD 市政府督查室 · COOPERATE 监察局 · COOPERATE 水利局',
  ],
  ['鼓励社会力量参加,由市民政局牵头。', 'LEAD 市民政局'],
  [
    '具体工作由县卫生局负责,县人社局、新农合管理中心协同做好医保定点报销的衔接。',
    'RESPONSIBLE 县卫生局 | COOPERATE 县人社局 · COOPERATE 新农合管理中心',
  ],
  [
    '区科技局牵头,联合市财政局、市审计局开展评审。',
    'LEAD 区科技局 · COOPERATE 市财政局 · COOPERATE 市审计局',
  ],
  [
    '区商务局(牵头)、区经信局、区眼镜商会协同做好电商人才培训。',
    'LEAD 区商务局 · COOPERATE 区经信局 · COOPERATE 区眼镜商会',
  ],
  // 负…责任, 对…负责
  ['地方政府对婴幼儿照护服务的规范发展和安全监管负主要责任。', 'RESPONSIBLE 地方政府'],
  ['市政府对全市粮食安全负全面责任。', 'RESPONSIBLE 市政府'],
  ['地方各级人民政府对本辖区环境质量负责。', 'RESPONSIBLE 地方各级人民政府'],
  ['施工单位对施工质量负责,监理单位对监理工作负责。', 'RESPONSIBLE 施工单位 | RESPONSIBLE 监理单位'],
  ['对事故负主要责任的企业,由市应急管理局依法处罚。', 'RESPONSIBLE 市应急管理局'],
  ['要坚持对人民负责、对历史负责。', ''],
  ['监管部门应督促施工单位按照图纸施工,对施工质量进行自检,对施工质量负责。', 'SUPERVISE 监管部门'],
  // a part of a body is the body that is meant
  ['市生态环境局大气环境处负责技术帮扶。', 'RESPONSIBLE 市生态环境局大气环境处'],
  ['应急管理部危化监管一司会同有关单位建立评估制度。', 'LEAD 应急管理部危化监管一司 · COOPERATE 有关单位'],
  ['由乡镇农机站逐台登记。', 'RESPONSIBLE 乡镇农机站'],
  ['领导小组办公室(设在市发展改革委)负责日常协调调度。', 'RESPONSIBLE 领导小组办公室'],
  // names behind a word that takes one, with any verb behind them
  ['由所在乡镇会同县乡村振兴局摸底核实后予以帮扶。', 'LEAD 所在乡镇 · COOPERATE 县乡村振兴局'],
  [
    '由村镇建设办会同自然资源所、综合执法队逐村核查登记。',
    'LEAD 村镇建设办 · COOPERATE 自然资源所 · COOPERATE 综合执法队',
  ],
  ['市农业农村局会同市水利局及时通报墒情。', 'LEAD 市农业农村局 · COOPERATE 市水利局'],
  ['市安委办要会同有关部门及时约谈相关地方政府。', 'LEAD 市安委办 · COOPERATE 有关部门'],
  ['由市水务局或其授权的机构核发许可证。', 'RESPONSIBLE 市水务局 · RESPONSIBLE 其授权的机构'],
  ['由县级以上地方人民政府作出限期治理的决定。', 'RESPONSIBLE 县级以上地方人民政府'],
  [
    '由财政、地税、交通等部门按各自的职责组织征收。',
    'RESPONSIBLE 财政部门 · RESPONSIBLE 地税部门 · RESPONSIBLE 交通部门',
  ],
  [
    '由市发展改革委会同市财政局、农发行云岭分行等部门和单位组成考核工作组负责具体实施。',
    'LEAD 市发展改革委 · COOPERATE 市财政局 · COOPERATE 农发行云岭分行',
  ],
  // T33: clause by clause
  [
    '国家卫生健康委基层司负责组织实施,省级、市级卫生健康行政部门要加强对试验区改革工作的联系指导和技术支持,县级卫生健康行政部门负责制订本地区实施方案、年度活动计划。',
    'RESPONSIBLE 国家卫生健康委基层司 | RESPONSIBLE 省级卫生健康行政部门 · RESPONSIBLE 市级卫生健康行政部门 | RESPONSIBLE 县级卫生健康行政部门',
  ],
  // X07: the subject holds on over the semicolon
  [
    '省卫生健康委于2020年底牵头组织中期评估;本轮帮扶结束时牵头组织全面评估,评估结果上报省政府。',
    'LEAD 省卫生健康委 | LEAD 省卫生健康委',
  ],
  // X14
  [
    '人力资源社会保障部门会同卫生健康等部门做好基层医疗卫生人员招聘和职称评聘。',
    'LEAD 人力资源社会保障部门 · COOPERATE 卫生健康部门',
  ],
  // T04
  ['各市县卫生健康委每年12月5日之前将年度工作情况报送我委基层卫生健康处。', 'RESPONSIBLE 各市县卫生健康委'],
  [
    '财政部要会同发展改革委、工业和信息化部等部门,加强统筹协调。',
    'LEAD 财政部 · COOPERATE 发展改革委 · COOPERATE 工业和信息化部',
  ],
  ['地方各级财政部门要积极配合有关部门做好物资保障。', 'COOPERATE 地方各级财政部门 · LEAD 有关部门'],
  ['各级地震部门要协助人民政府搞好防震减灾各个环节的工作。', 'COOPERATE 各级地震部门 · LEAD 人民政府'],
  ['由市教育局牵头,会同市财政局制定实施细则。', 'LEAD 市教育局 · COOPERATE 市财政局'],
  ['具体由省教育厅会省卫生健康委研究制定。', 'LEAD 省教育厅 · COOPERATE 省卫生健康委'],
  ['限制养犬的具体管理办法由省人民政府另行规定。', 'RESPONSIBLE 省人民政府'],
  ['考试合格的,由国务院专利行政部门颁发资格证。', 'RESPONSIBLE 国务院专利行政部门'],
  ['实施过程中的管理主要由项目承担单位负责。', 'RESPONSIBLE 项目承担单位'],
  ['县级人民政府对本行政区域内食品安全工作负总责。', 'RESPONSIBLE 县级人民政府'],
  ['县级政府是县域医共体建设的责任主体。', 'RESPONSIBLE 县级政府'],
  ['三甲公立医院要切实落实帮扶主体责任。', 'RESPONSIBLE 三甲公立医院'],
  ['领导小组办公室设在市教育局,承担日常工作。', 'RESPONSIBLE 领导小组办公室'],
  [
    '市卫生健康主管部门负责献血工作的监督管理。市教育、科技等部门按照各自职责,做好献血相关工作。',
    'RESPONSIBLE 市卫生健康主管部门 | RESPONSIBLE 市教育部门 · RESPONSIBLE 科技部门',
  ],
  ['省卫生健康委要加强对各地县域医共体建设的指导和督促。', 'SUPERVISE 省卫生健康委'],
  ['国家卫生健康委基层司每年组织专家组,对工作开展情况进行监测评价。', 'SUPERVISE 国家卫生健康委基层司'],
  // who inspects others goes further than who is urged to watch
  ['各级教育行政部门要加强组织领导,对学校食堂开展监督检查,发现问题限期整改。', 'SUPERVISE 各级教育行政部门'],
  [
    '地方各级林业主管部门应当加强对古树名木保护工作的领导,定期组织养护,并对养护责任落实情况进行监督检查。',
    'SUPERVISE 地方各级林业主管部门',
  ],
  ['各级党委、政府要高度重视,加强监督检查,确保责任到位。', ''],
  ['各级审计部门要加强对补助资金的监督检查。', ''],
  // a list of units behind a comma, of all kinds
  [
    '县农业农村局要建立巡查制度,会同各乡镇、畜牧、水产等单位开展减量化行动。',
    'LEAD 县农业农村局 · COOPERATE 各乡镇 · COOPERATE 畜牧部门 · COOPERATE 水产部门',
  ],
  [
    '市水利局发布航道公告,会同海事、渔政等部门清理碍航物。',
    'LEAD 市水利局 · COOPERATE 海事部门 · COOPERATE 渔政部门',
  ],
  // by the title that goes with an office
  ['矛盾纠纷排查由综治办主任负责,派出所所长协助。', 'RESPONSIBLE 综治办主任 · COOPERATE 派出所所长'],
  ['未按期整改的,由综治办主任进行约谈。', 'RESPONSIBLE 综治办主任'],
  [
    '河道保洁由村党支部书记负总责,村委会主任具体抓落实。',
    'RESPONSIBLE 村党支部书记 · RESPONSIBLE 村委会主任',
  ],
  ['办公室主任由县民政局局长兼任,副主任由县财政局副局长担任。', ''],
  ['会议由市发展改革委主任张三主持。', ''],
  ['中小学校实行校长负责制。', ''],
  ['建立联席会议机制,由区建设管理委主任任总召集人。', ''],
  // what the others of a sentence do, though no word assigns it
  [
    '危旧桥梁改造由市公路事业发展中心组织实施,县级交通运输局做好征地拆迁协调,市财政局保障配套资金。',
    'RESPONSIBLE 市公路事业发展中心 | RESPONSIBLE 县级交通运输局 | RESPONSIBLE 市财政局',
  ],
  ['信息发布由市政府新闻办负责,市住建委提供发布口径。', 'RESPONSIBLE 市政府新闻办 | RESPONSIBLE 市住建委'],
  ['候选名单由市人社局提出,市人才工作领导小组审核后,报市委批准。', 'RESPONSIBLE 市人社局'],
  [
    '文物的日常巡查由所在地村民委员会承担,市文物局定期组织抽查。',
    'RESPONSIBLE 所在地村民委员会 | SUPERVISE 市文物局',
  ],
  ['隐患由县供电公司负责整改,区住建局督办。', 'RESPONSIBLE 县供电公司 | SUPERVISE 区住建局'],
  ['编纂经费由地方志工作机构专款专用,审计机关依法监督。', 'RESPONSIBLE 地方志工作机构 · SUPERVISE 审计机关'],
  ['区房管局是牵头部门,区财政局保障经费。', 'LEAD 区房管局 | RESPONSIBLE 区财政局'],
  ['疫情监测工作以县农业农村局为主,县林业局协助开展。', 'RESPONSIBLE 县农业农村局 | COOPERATE 县林业局'],
  ['坚持“以流入地政府为主”的原则。', ''],
  [
    '区体育局牵头,区教育局、区卫健局协同,对体质状况开展监测。',
    'LEAD 区体育局 · COOPERATE 区教育局 · COOPERATE 区卫健局',
  ],
  ['区政府对本区域内各类燃气事故的应对负有属地管理责任。', 'RESPONSIBLE 区政府'],
  ['镇城运中心、派出所等相关部门应当各尽其责,加大执法力度。', 'RESPONSIBLE 镇城运中心 · RESPONSIBLE 派出所'],
  // an act that no name says of itself ends the name
  ['项目的资金由镇教委、财政所会签。', 'RESPONSIBLE 镇教委 · RESPONSIBLE 财政所'],
  ['活动由绍兴市普法办主办,由县文化馆承办。', 'RESPONSIBLE 绍兴市普法办 | RESPONSIBLE 县文化馆'],
  ['市气象台负责发布高温预警信息。', 'RESPONSIBLE 市气象台'],
  ['各乡镇林业站具体负责采伐指标的分解落实。', 'RESPONSIBLE 各乡镇林业站'],
  ['沿街商铺的建筑垃圾由街面网格负责前端管理。', 'RESPONSIBLE 街面网格'],
  [
    '县供电公司负责配电网改造,电信、移动、铁塔公司负责通信线路迁改。',
    'RESPONSIBLE 县供电公司 | RESPONSIBLE 电信公司 · RESPONSIBLE 移动公司 · RESPONSIBLE 铁塔公司',
  ],
  ['矿山企业是责任主体,县应急局负有监管职责。', 'RESPONSIBLE 矿山企业 | RESPONSIBLE 县应急局'],
  ['市文联、市作协承办采风活动。', 'RESPONSIBLE 市文联 · RESPONSIBLE 市作协'],
  ['镇街是第一责任主体,区水务局每季度组织考评。', 'RESPONSIBLE 镇街 | SUPERVISE 区水务局'],
  ['市招商局负总责,各产业专班抓落实。', 'RESPONSIBLE 市招商局 · RESPONSIBLE 各产业专班'],
  ['市信用办负责归集信用信息;各成员单位依法实施联合惩戒。', 'RESPONSIBLE 市信用办 | RESPONSIBLE 各成员单位'],
  ['由县委组织部会同县委党校,分批举办培训班。', 'LEAD 县委组织部 · COOPERATE 县委党校'],
  [
    '县级以上人民政府负责管理煤炭工业的部门对矿长考核合格后,应当颁发资格证书,并负责监督检查。',
    'RESPONSIBLE 县级以上人民政府负责管理煤炭工业的部门',
  ],
  [
    '由资源所在地的县级人民政府负责管理煤炭工业的部门审查申请人的办矿条件。',
    'RESPONSIBLE 县级人民政府负责管理煤炭工业的部门',
  ],
  // one name for the body of each level
  [
    '自治区、设区的市、县(市、区)人民政府负责本行政区域内的水土保持工作。',
    'RESPONSIBLE 自治区、设区的市、县(市、区)人民政府',
  ],
  ['脱盲标准由省、自治区人民政府根据前款规定制定。', 'RESPONSIBLE 省、自治区人民政府'],
  [
    '市和县(市)、吉利区卫生行政部门会同有关部门负责实施。',
    'LEAD 市和县(市)、吉利区卫生行政部门 · COOPERATE 有关部门',
  ],
  ['由有关省、自治区、直辖市人民政府协商确定。', 'RESPONSIBLE 有关省、自治区、直辖市人民政府'],
  ['岛上的规划,由所在地设区的市人民政府组织编制。', 'RESPONSIBLE 所在地设区的市人民政府'],
  ['由市区政府给予一定资金补贴。', 'RESPONSIBLE 市区政府'],
  ['旗县(市、区)人民政府负责本行政区域内的防沙治沙工作。', 'RESPONSIBLE 旗县(市、区)人民政府'],
  ['各设区市、县(市、区)人民政府要督促有关部门落实责任。', 'SUPERVISE 各设区市、县(市、区)人民政府'],
  ['乡、民族乡、镇人民政府负责本行政区域内的消防工作。', 'RESPONSIBLE 乡、民族乡、镇人民政府'],
  [
    '市和区县人民政府、开发区管理委员会负责养犬管理工作。',
    'RESPONSIBLE 市和区县人民政府 · RESPONSIBLE 开发区管理委员会',
  ],
  ['由县(市、区)综合行政执法机关处五千元以上罚款。', 'RESPONSIBLE 县(市、区)综合行政执法机关'],
  [
    '教育、文化和旅游、体育主管部门负责组织开展活动。',
    'RESPONSIBLE 教育部门 · RESPONSIBLE 文化和旅游部门 · RESPONSIBLE 体育主管部门',
  ],
  ['规划由本级人民政府提请同级人民代表大会批准。', 'RESPONSIBLE 本级人民政府'],
  ['扎实组织开展排查,督促各机构整改到位。', ''],
  // departments behind their owner
  [
    '市、县(市、区)人民政府公安、民政、水行政等部门按照职责分工,做好相关工作。',
    'RESPONSIBLE 市、县(市、区)人民政府公安部门 · RESPONSIBLE 民政部门 · RESPONSIBLE 水行政部门',
  ],
  [
    '国务院发展改革、财政、林业草原等部门依据各自职责,负责补偿相关工作。',
    'RESPONSIBLE 国务院发展改革部门 · RESPONSIBLE 财政部门 · RESPONSIBLE 林业草原部门',
  ],
  [
    '由市和县(市)、上街区城乡规划、国土资源行政主管部门提出调整方案。',
    'RESPONSIBLE 市和县(市)、上街区城乡规划行政主管部门 · RESPONSIBLE 国土资源行政主管部门',
  ],
  [
    '财政、审计和散装水泥行政主管部门应当对专项资金的使用情况进行监督检查。',
    'SUPERVISE 财政部门 · SUPERVISE 审计部门 · SUPERVISE 散装水泥行政主管部门',
  ],
  [
    '财政部要会同工业和信息化部、农业农村部等部门加强协调。',
    'LEAD 财政部 · COOPERATE 工业和信息化部 · COOPERATE 农业农村部',
  ],
  ['市、县人民政府及其有关部门应当督促企业落实主体责任。', 'SUPERVISE 市、县人民政府 · SUPERVISE 有关部门'],
  [
    '县(市、区)水泥办公室或政府确定的部门(以下统称管理机构)按权限分工负责具体管理工作。',
    'RESPONSIBLE 县(市、区)水泥办公室 · RESPONSIBLE 政府确定的部门',
  ],
  ['省人民政府确定的部门负责审批。', 'RESPONSIBLE 省人民政府确定的部门'],
  ['信访工作机构代表本机关具体负责受理信访事项。', 'RESPONSIBLE 信访工作机构'],
  [
    '由技术监督行政管理部门或工商行政管理部门依法处理。',
    'RESPONSIBLE 技术监督行政管理部门 · RESPONSIBLE 工商行政管理部门',
  ],
  ['由其所在单位或者上级主管部门追究责任。', 'RESPONSIBLE 所在单位 · RESPONSIBLE 上级主管部门'],
  ['由有关国家机关或者单位给予奖励。', 'RESPONSIBLE 有关国家机关 · RESPONSIBLE 有关单位'],
  ['发现隐患需要由其他部门或者机构处理的,应当移送。', ''],
  ['由所涉及的机关协商受理。', 'RESPONSIBLE 所涉及的机关'],
  ['由继续行使其职权的机关受理。', 'RESPONSIBLE 继续行使其职权的机关'],
  [
    '市金融工作部门会同中央金融管理部门驻湖机构推广国家标准。',
    'LEAD 市金融工作部门 · COOPERATE 中央金融管理部门驻湖机构',
  ],
  ['财政部将会同部分地区财政部门组织检查评估。', 'LEAD 财政部 · COOPERATE 部分地区财政部门'],
  // those of a street
  ['由居委纳入重点关注对象。', 'RESPONSIBLE 居委'],
  ['楼组长协助居委做好宣传工作。', 'COOPERATE 楼组长 · LEAD 居委'],
  ['镇街、村居负责落实网格化管理。', 'RESPONSIBLE 镇街 · RESPONSIBLE 村居'],
  ['村(社区)、物业服务企业协助做好登记工作。', 'COOPERATE 村(社区) · COOPERATE 物业服务企业'],
  ['由网格长牵头,网格员负责日常巡查。', 'LEAD 网格长 | RESPONSIBLE 网格员'],
  ['由社区民警配合社区工作者上门走访。', 'COOPERATE 社区民警 · LEAD 社区工作者'],
  [
    '建设、施工和监理单位应当配合街道办事处做好工作。',
    'COOPERATE 建设单位 · COOPERATE 施工单位 · COOPERATE 监理单位 · LEAD 街道办事处',
  ],
  ['小区物业配合居委对老人开展助老服务。', 'COOPERATE 小区物业 · LEAD 居委'],
  ['街道平安办会同物业公司、社区民警上门告知。', 'LEAD 街道平安办 · COOPERATE 物业公司 · COOPERATE 社区民警'],
  ['居民区内的设施由物业服务企业负责维护。', 'RESPONSIBLE 物业服务企业'],
  ['未办手续的道路由月浦规土所负责处置。', 'RESPONSIBLE 月浦规土所'],
  // names that no list has, known by their place
  ['专区监管方承担监管责任,建立溯源机制。', 'RESPONSIBLE 专区监管方'],
  [
    '公共数据主管部门协调不成的,会同本级机构编制管理部门等单位会商。',
    'LEAD 公共数据主管部门 · COOPERATE 本级机构编制管理部门',
  ],
  [
    '具体办法由省和地级以上市公共数据主管部门在各自权限内制定。',
    'RESPONSIBLE 省和地级以上市公共数据主管部门',
  ],
  ['共享的数据,由公共管理和服务机构通过数据中心申请获取。', 'RESPONSIBLE 公共管理和服务机构'],
  ['具体办法由市和县(市)、区人民政府另行制定。', 'RESPONSIBLE 市和县(市)、区人民政府'],
  // a year in front of who will do it
  ['2004年发展改革委将会同水利部认真研究,给予支持。', 'LEAD 发展改革委 · COOPERATE 水利部'],
  ['各委员部门应当按照工作分工履行职责。', 'RESPONSIBLE 各委员部门'],
  [
    '妇女联合会、红十字会等群团组织应当积极参与健康乡村有关工作。',
    'COOPERATE 妇女联合会 · COOPERATE 红十字会',
  ],
  // watching over others
  ['市卫生健康主管部门应当建立评估制度,组织对医疗机构的服务质量进行评估。', 'SUPERVISE 市卫生健康主管部门'],
  ['区建管委定期抽查项目施工图设计及审查情况。', 'SUPERVISE 区建管委'],
  ['监管部门严格监督施工单位按图施工。', 'SUPERVISE 监管部门'],
  ['施工监理单位应对项目施工进行全过程的管理和监督。', 'SUPERVISE 施工监理单位'],
  [
    '科技计划管理部门、项目管理专业机构要加强对科技计划成果质量的评估。',
    'SUPERVISE 科技计划管理部门 · SUPERVISE 项目管理专业机构',
  ],
  // what no cue gives, among what is shared out
  [
    '财政部负责统筹协调。科技计划管理部门要加强诚信管理,建立监管机制。教育、卫生健康等部门要明确要求有关单位完善内控制度。',
    'RESPONSIBLE 财政部 | RESPONSIBLE 科技计划管理部门 | RESPONSIBLE 教育部门 · RESPONSIBLE 卫生健康部门',
  ],
  // from the second set of labels
  ['发展改革部门要参与小区配套幼儿园建设项目规划布局。', 'COOPERATE 发展改革部门'],
  [
    '工作小组办公室设在市医保局,由市医保局、市药监局选派人员参加,具体负责组织试点。',
    'RESPONSIBLE 工作小组办公室',
  ],
  ['组织若干专家成立专家组,负责提供技术咨询。', 'RESPONSIBLE 专家组'],
  [
    '业务主管部门、登记管理机关要根据通知要求,各司其职,各负其责,切实做好清理整顿工作。',
    'RESPONSIBLE 业务主管部门 · RESPONSIBLE 登记管理机关',
  ],
  [
    '业务主管部门和挂靠单位要对社会团体在业务活动、财务管理等方面的情况进行检查。',
    'SUPERVISE 业务主管部门 · SUPERVISE 挂靠单位',
  ],
  ['需整改的社会团体,业务主管部门要监督其改正。', 'SUPERVISE 业务主管部门'],
  ['现金交费车辆出口由收费站视情抽检。', 'RESPONSIBLE 收费站'],
  ['由市政府指定机构全额保价进行收储。', 'RESPONSIBLE 市政府指定机构'],
  ['由所在学校安排班主任提供课业辅导。', 'RESPONSIBLE 所在学校'],
  ['第一依托单位发挥牵头作用,与联合共建单位充分协商。', 'LEAD 第一依托单位'],
  [
    '区更新办牵头区城市更新领导小组各成员单位,及时修订相关政策措施。',
    'LEAD 区更新办 · COOPERATE 区城市更新领导小组各成员单位',
  ],
  [
    '区建设管理委负责推动管理精细化,根据体检报告督促相关权属单位落实更新改造;牵头落实市级制定的建设标准。',
    'RESPONSIBLE 区建设管理委 | SUPERVISE 区建设管理委 | LEAD 区建设管理委',
  ],
  [
    '市和县(市)、区人民政府设立的爱国卫生运动委员会(以下简称爱卫会)是人民政府的议事协调机构,负责组织爱国卫生工作。',
    'RESPONSIBLE 爱卫会',
  ],
  [
    '公安、财政等部门应当分工协作,建立机制,共同做好医疗保障基金使用监督管理工作。',
    'RESPONSIBLE 公安部门 · RESPONSIBLE 财政部门',
  ],
  [
    '数据管理部门负责统筹、指导、监督本行政区域内的登记管理工作,会同监管部门建立机制。',
    'RESPONSIBLE 数据管理部门 | LEAD 数据管理部门 · COOPERATE 监管部门',
  ],
  [
    '中国(上海)自由贸易试验区临港新片区管理委员会(以下简称管委会)作为派出机构,负责落实改革试点任务。',
    'RESPONSIBLE 中国(上海)自由贸易试验区临港新片区管理委员会',
  ],
  [
    '公安、卫生健康等部门和残疾人联合会应当按照各自职责,对社区康复工作进行指导。',
    'RESPONSIBLE 公安部门 · RESPONSIBLE 卫生健康部门 · RESPONSIBLE 残疾人联合会',
  ],
  [
    '县级人民政府医疗保障主管部门负责管理工作,其所属的医疗保障经办机构按照规定职责承担具体事务。',
    'RESPONSIBLE 县级人民政府医疗保障主管部门 | RESPONSIBLE 医疗保障经办机构',
  ],
  [
    '区商务委贯彻落实配套政策;对城市更新活动给予行业指导,配合区规划资源局开展评价。',
    'COOPERATE 区商务委 · LEAD 区规划资源局',
  ],
  // who is a person by office
  ['成立由分管市领导牵头,相关委办局参与的科技攻关工作组。', 'LEAD 分管市领导 · COOPERATE 相关委办局'],
  ['县级政府主要负责同志牵头,统筹组织建设。', 'LEAD 县级政府主要负责同志'],
  ['医疗机构主要负责人是防护用品管理的第一责任人。', 'RESPONSIBLE 医疗机构主要负责人'],
  // one name at several places, behind 由
  [
    '渔船检验由省、自治区、直辖市渔业主管机构组织,并会同同级交通部门公布结果。',
    'LEAD 省、自治区、直辖市渔业主管机构 · COOPERATE 同级交通部门',
  ],
  // who of a kind is meant stands in front of the name
  ['遗失证书的,由发证地的渔业主管机构补发。', 'RESPONSIBLE 渔业主管机构'],
  ['检测由省级人民政府指定的检测机构进行。', 'RESPONSIBLE 检测机构'],
  [
    '骗取奖励的,由作出奖励决定的机关或者上一级机关撤销奖励。',
    'RESPONSIBLE 作出奖励决定的机关 · RESPONSIBLE 上一级机关',
  ],
  ['省财政厅要建立台账,做好协调督促、绩效评价等工作。', 'SUPERVISE 省财政厅'],
  ['异地就诊的费用,由参保地的县级人民政府医疗保障行政部门核定。', 'RESPONSIBLE 县级人民政府医疗保障行政部门'],
  // 商 leads as 会同 does
  ['名录由国务院文物主管部门商国务院有关部门公布。', 'LEAD 国务院文物主管部门 · COOPERATE 国务院有关部门'],
  // the last name says for all what they are
  ['省级水利、林业部门要督促县级水利部门按时报送进度。', 'SUPERVISE 省级水利部门 · SUPERVISE 林业部门'],
  ['救灾帐篷由部队、当地红十字会协助运输。', 'COOPERATE 部队 · COOPERATE 当地红十字会'],
  // a name in brackets stands between the body and its verb
  ['电影发行机构(以下简称发行机构)负责组织放映。', 'RESPONSIBLE 电影发行机构'],
  ['县级以上承担种子管理工作的机构(以下简称种子管理机构)负责种子检验。', 'RESPONSIBLE 种子管理机构'],
  ['水利部要完善制度,加强对各省防汛工作的指导、协调和监督。', 'SUPERVISE 水利部'],
  ['海关总署负责制定查验规程。', 'RESPONSIBLE 海关总署'],
  ['文物保护单位应当接受县级以上文物主管部门的指导和监督。', 'SUPERVISE 县级以上文物主管部门'],
  ['国务院渔业主管部门主管全国渔业工作。', 'RESPONSIBLE 国务院渔业主管部门'],
  ['市水务局统筹安排,区水利部门具体实施。', 'RESPONSIBLE 市水务局 · RESPONSIBLE 区水利部门'],
  // two things of one body: it leads, and presses others who are named
  [
    '省林业局会同省财政厅核查面积,发现虚报的,督促有关县区限期整改。',
    'LEAD 省林业局 · COOPERATE 省财政厅 | SUPERVISE 省林业局',
  ],
  ['区燃气管理部门应当督促燃气经营企业落实安全生产主体责任。', 'SUPERVISE 区燃气管理部门'],
  // one sentence allots its duties to two
  [
    '粮食储备由省粮食局核定规模;铁路管理机构应当优先安排运力,保障运输畅通。',
    'RESPONSIBLE 省粮食局 | RESPONSIBLE 铁路管理机构',
  ],
  ['由乡镇(街道)负责、医疗机构配合,为其出具证明。', 'RESPONSIBLE 乡镇(街道) · COOPERATE 医疗机构'],
  // a duty for each cue that opens a clause; one where the second only says the first more strongly
  [
    '区人社局负责审查集体合同,负责对履约情况进行监管,配合有关部门开展工资调查。',
    'RESPONSIBLE 区人社局 | RESPONSIBLE 区人社局 | COOPERATE 区人社局 · LEAD 有关部门',
  ],
  ['区建管委负责推进全区工作,牵头制定协调机制。', 'LEAD 区建管委'],
  ['运营单位是数据安全的责任主体,具体负责日常管理。', 'RESPONSIBLE 运营单位'],
  // names that no list has, between the start of a clause and what assigns
  ['县城管办负责主要街道,竹阳镇负责小街小巷。', 'RESPONSIBLE 县城管办 | RESPONSIBLE 竹阳镇'],
  ['居委会、业委会协助做好宣传。', 'COOPERATE 居委会 · COOPERATE 业委会'],
  ['排水由设施的原产权单位负责。', 'RESPONSIBLE 设施的原产权单位'],
  [
    '县级以上地方人民政府其他有关部门在各自的职责范围内负责有关工作。',
    'RESPONSIBLE 县级以上地方人民政府其他有关部门',
  ],
  [
    '共青团、妇女联合会等团体应当会同村民委员会、居民委员会开展宣传。',
    'LEAD 共青团 · LEAD 妇女联合会 · COOPERATE 村民委员会 · COOPERATE 居民委员会',
  ],
  [
    '公安、财政、自然资源和规划等部门按照各自职责,做好相关工作。',
    'RESPONSIBLE 公安部门 · RESPONSIBLE 财政部门 · RESPONSIBLE 自然资源和规划部门',
  ],
  ['公安、应急等主管部门,按照各自职责做好工作。', 'RESPONSIBLE 公安部门 · RESPONSIBLE 应急部门'],
  ['工会组织负责群众监督。', 'RESPONSIBLE 工会组织'],
  ['专职消防队应当协助公安机关进行检查。', 'COOPERATE 专职消防队 · LEAD 公安机关'],
  [
    '违反规定的,由公安消防机构或者受其委托的单位责令改正。',
    'RESPONSIBLE 公安消防机构 · RESPONSIBLE 受其委托的单位',
  ],
  // what a body does or did tells which is meant
  ['执业登记,由批准其设置的人民政府卫生行政部门办理。', 'RESPONSIBLE 批准其设置的人民政府卫生行政部门'],
  ['由查处违法行为的部门给予奖励。', 'RESPONSIBLE 查处违法行为的部门'],
  ['对责任人员,由其所在单位或者上级主管机关给予处分。', 'RESPONSIBLE 所在单位 · RESPONSIBLE 上级主管机关'],
  ['其上级主管部门负责指导。', 'RESPONSIBLE 上级主管部门'],
  // one body of each place of a level
  ['由居住地区县、开发区教育局统筹安排。', 'RESPONSIBLE 居住地区县、开发区教育局'],
  ['办法由市和县(市)、区人民政府另行制定。', 'RESPONSIBLE 市和县(市)、区人民政府'],
  [
    '工会、妇联等团体和居民委员会应当协助有关部门开展宣传。',
    'COOPERATE 工会 · COOPERATE 妇联 · COOPERATE 居民委员会 · LEAD 有关部门',
  ],
  ['县级以上人民政府应急管理部门负责监督管理。', 'RESPONSIBLE 县级以上人民政府应急管理部门'],
  ['地方各级人民政府对本地区工作负总责。', 'RESPONSIBLE 地方各级人民政府'],
  ['由任免机关或者监察机关对直接负责的人员给予处分。', 'RESPONSIBLE 任免机关 · RESPONSIBLE 监察机关'],
  ['由卫生行政部门下达给指定的生产单位。', 'RESPONSIBLE 卫生行政部门'],
  ['县纪委监委、县委组织部对工作落实情况进行监督检查。', 'SUPERVISE 县纪委监委 · SUPERVISE 县委组织部'],
  ['省、地级以上市生态环境部门对企业报告进行抽查。', 'SUPERVISE 省、地级以上市生态环境部门'],
  ['市财政局按照“谁使用、谁负责”的原则,对资金使用情况进行检查。', 'SUPERVISE 市财政局'],
  ['乡镇人民政府应当履行以下职责:', 'RESPONSIBLE 乡镇人民政府'],
  ['由所在镇政府组织评估和方案设计。', 'RESPONSIBLE 所在镇政府'],
  // with whom somebody leads
  [
    '由街镇牵头协调公安、居委会、物业服务企业等有关部门,落实制度。',
    'LEAD 街镇 · COOPERATE 公安部门 · COOPERATE 居委会 · COOPERATE 物业服务企业',
  ],
  [
    '由区市容局牵头,区建管委、区公安分局(交管)及各街镇为成员单位,统筹推进工作。',
    'LEAD 区市容局 | COOPERATE 区建管委 · COOPERATE 区公安分局(交管) · COOPERATE 各街镇',
  ],
  // an office that the sentence sets up
  ['领导小组下设办公室,具体负责组织协调。', 'RESPONSIBLE 办公室'],
  ['成立全区停车共享工作领导小组,负责协调推进。', 'RESPONSIBLE 停车共享工作领导小组'],
  // kinds of bodies that rules speak of
  ['最高价格由授权主体制定。', 'RESPONSIBLE 授权主体'],
  ['设施由实施主体落实保障。', 'RESPONSIBLE 实施主体'],
  ['企业开展经营的,由其行业主管部门负责。', 'RESPONSIBLE 其行业主管部门'],
  ['由其指定的部门负责管理。', 'RESPONSIBLE 其指定的部门'],
  ['由有管辖权的人力资源社会保障行政部门送达。', 'RESPONSIBLE 有管辖权的人力资源社会保障行政部门'],
  ['措施由实施惩戒的部门通过平台反馈。', 'RESPONSIBLE 实施惩戒的部门'],
  ['由实施指定行为的省级财政部门责令改正。', 'RESPONSIBLE 省级财政部门'],
  ['实施机构应独立或会同本级有关业务主管部门签订协议。', 'LEAD 实施机构 · COOPERATE 本级有关业务主管部门'],
  ['市数据局应负责或协助将方案报请审议。', 'RESPONSIBLE 市数据局'],
  // who it is, not what it is called, has the duty
  ['登记机构为省大数据中心,负责运营平台。', 'RESPONSIBLE 省大数据中心'],
  ['登记机构接受市数据局监督管理,开展登记。', 'SUPERVISE 市数据局'],
  ['在市数据局的监督管理下开展授权。', 'SUPERVISE 市数据局'],
  [
    '市数据局负责统筹全市登记管理工作,会同监管部门建立协同机制。',
    'RESPONSIBLE 市数据局 | LEAD 市数据局 · COOPERATE 监管部门',
  ],
  // the sentence before names the subject
  [
    '市教育局要加强统筹。负责制定技术规范。各区政府要健全机制。推动工作落实。牵头开展评估。',
    'RESPONSIBLE 市教育局',
  ],
  // what is theirs by function is to watch
  ['各成员单位按照各自职责,对施工质量实施监督检查。', 'SUPERVISE 各成员单位'],
  [
    '网信、公安等部门在各自职责范围内做好数据登记监督管理工作。',
    'RESPONSIBLE 网信部门 · RESPONSIBLE 公安部门',
  ],
  ['区民防办参与避难场所的检查和验收。', 'COOPERATE 区民防办'],
  // one sentence tells three offices what is theirs
  [
    '国家发展改革委统筹推进园区建设,工业和信息化部指导低碳化改造,国家能源局指导绿色能源供给。',
    'RESPONSIBLE 国家发展改革委 | RESPONSIBLE 工业和信息化部 | RESPONSIBLE 国家能源局',
  ],
  ['经市发展改革委会同市财政局批准后执行。', 'LEAD 市发展改革委 · COOPERATE 市财政局'],
  // a field that is theirs, and others' work that they look into
  ['园区管理机构对辖区内的扬尘防治实施统一监督管理。', 'RESPONSIBLE 园区管理机构'],
  [
    '市盐务局负责储备盐行政管理,对储备盐的储存安全实施监督检查。',
    'RESPONSIBLE 市盐务局 | SUPERVISE 市盐务局',
  ],
  [
    '市财政局负责安排补贴,并及时拨付;负责对补贴执行情况实施监督检查。',
    'RESPONSIBLE 市财政局 | SUPERVISE 市财政局',
  ],
  ['区文旅局负责指导、监督经营单位落实主体责任。', 'SUPERVISE 区文旅局'],
  ['区应急局负责制定规划,参与场所的检查和验收。', 'RESPONSIBLE 区应急局 | COOPERATE 区应急局'],
  ['逾期不改的,由有关县级以上人民政府责令限期治理。', 'RESPONSIBLE 县级以上人民政府'],
  // 协同 in front of others, as 会同; who is asked has no part, nor who leads others to cooperate
  [
    '县盐务局负责日常检查,协同工会和街道办事处组织群众监督站。',
    'RESPONSIBLE 县盐务局 | LEAD 县盐务局 · COOPERATE 工会 · COOPERATE 街道办事处',
  ],
  [
    '具体办法由国务院财政部门会同国家盐业行政管理部门,并征求中国农业发展银行的意见制定。',
    'LEAD 国务院财政部门 · COOPERATE 国家盐业行政管理部门',
  ],
  ['区房管局负责指导、协调物业服务企业和业委会配合该项工作。', 'RESPONSIBLE 区房管局'],
  ['区林业部门作为统筹主体,要切实履行牵头抓总职责。', 'LEAD 区林业部门'],
  [
    '生态环境主管部门对扬尘防治实施统一监督管理,协调和督促其他部门履行监督管理职责。',
    'RESPONSIBLE 生态环境主管部门 | SUPERVISE 生态环境主管部门',
  ],
  // a body and its offices are two
  ['没有规定的,由证监会及其派出机构责令改正。', 'RESPONSIBLE 证监会 · RESPONSIBLE 派出机构'],
  ['许可证的换发由证监会及其授权的派出机构办理。', 'RESPONSIBLE 证监会 · RESPONSIBLE 派出机构'],
  ['县政府有关部门对命令的实施,应当给予支持、配合。', 'COOPERATE 县政府有关部门'],
  // who of a kind is told by what is said of him
  ['实施许可的区域,由行使相对集中行政审批权的部门标注。', 'RESPONSIBLE 行使相对集中行政审批权的部门'],
  ['总体规划由主办开发区的人民政府组织编制。', 'RESPONSIBLE 主办开发区的人民政府'],
  ['未采取措施的,由本规定第五条规定的负责管理渔船的部门责令改正。', 'RESPONSIBLE 负责管理渔船的部门'],
  ['市教育局会同市市场监管局印发园区名单。', 'LEAD 市教育局 · COOPERATE 市市场监管局'],
  // the small offices of a town
  ['经发办负责园区的排查;', 'RESPONSIBLE 经发办'],
  ['经发中心负责集体资产的排查;', 'RESPONSIBLE 经发中心'],
  ['青川市场所负责营业执照复查。', 'RESPONSIBLE 青川市场所'],
  ['各居村、相关责任单位要落实排查、整治工作主体责任。', 'RESPONSIBLE 各居村 · RESPONSIBLE 相关责任单位'],
  ['总额小于5万元的,由政府办公会议负责审议。', 'RESPONSIBLE 政府办公会议'],
  // what a bank has is no bank, and no verb is part of a name
  ['人民银行要会同银监会认真查找银行卡业务的漏洞。', 'LEAD 人民银行 · COOPERATE 银监会'],
  ['人民银行要敦促各经营机构严格执行业务规范。', 'SUPERVISE 人民银行'],
  // 就 and 统筹 are parts of names
  ['违约金由就医地医保部门按规定处理。', 'RESPONSIBLE 就医地医保部门'],
  [
    '省级经办机构负责组织管理,各统筹地区经办机构按要求做好结算工作。',
    'RESPONSIBLE 省级经办机构 | RESPONSIBLE 各统筹地区经办机构',
  ],
  ['镇领导小组对项目负有直接和领导责任。', 'RESPONSIBLE 镇领导小组'],
  // with others, whoever they are
  ['具体由省级价格主管部门商有关部门制定。', 'LEAD 省级价格主管部门 · COOPERATE 有关部门'],
  ['镇经发办、环保办等部门按照各自职责,协同实施本办法。', 'COOPERATE 镇经发办 · COOPERATE 环保办'],
  ['由各成员部门协同配合,推进体检工作。', 'COOPERATE 各成员部门'],
  // who has an event
  [
    '大赛由省教育厅主办,青川市总工会承办,青川市体育局协办。',
    'RESPONSIBLE 省教育厅 | RESPONSIBLE 青川市总工会 | COOPERATE 青川市体育局',
  ],
  ['活动主办单位为市文化和旅游局。', 'RESPONSIBLE 市文化和旅游局'],
  ['应在各地团委牵头下,成立组织机构。', 'LEAD 各地团委'],
  // a group that is set up, with what it is there for
  ['成立市大赛组委会,统筹协调赛事组织工作。', 'RESPONSIBLE 市大赛组委会'],
  ['活动成立全国组织委员会,领导活动的整体规划。', 'RESPONSIBLE 全国组织委员会'],
  ['领导小组下设办公室,设在规环办,统筹协调日常管理。', 'RESPONSIBLE 办公室'],
  ['市里可成立工作领导小组,协调解决问题。', ''],
  ['成立由县领导牵头、各部门参加的专班,统筹抓好落实。', 'LEAD 县领导 · COOPERATE 各部门'],
  ['省水利厅会同长春市、吉林市共同编制规划。', 'LEAD 省水利厅 · COOPERATE 长春市 · COOPERATE 吉林市'],
  // a short name ends before its verb, though what comes later ends as a name does
  ['市教育局会同市经济信息化委发布示范园区申报通知。', 'LEAD 市教育局 · COOPERATE 市经济信息化委'],
  ['由居住地区县、开发区教育局按政策安排。', 'RESPONSIBLE 居住地区县、开发区教育局'],
  ['各地区、各有关部门根据规定,负责指导。', 'RESPONSIBLE 各地区 · RESPONSIBLE 各有关部门'],
  [
    '由市政府办公室牵头,市发展改革委、市财政局等部门组成督查组,开展检查。',
    'LEAD 市政府办公室 | COOPERATE 市发展改革委 · COOPERATE 市财政局',
  ],
  ['市医保局指导、监督定点医疗机构落实政策。', 'SUPERVISE 市医保局'],
  ['省级数据管理部门应做好本地区协议的备案管理。', 'RESPONSIBLE 省级数据管理部门'],
  // those named before 等有关部门 are meant
  ['能源局会同国土资源部等有关部门,加强协调。', 'LEAD 能源局 · COOPERATE 国土资源部'],
  // a fine, and a person with responsibility, behind who imposes it; 项 without a number counts nothing
  ['停市不报告的,由国务院交通主管部门处2万元以下的罚款。', 'RESPONSIBLE 国务院交通主管部门'],
  ['影响恶劣的,由国务院对负有领导责任的人员给予处分。', 'RESPONSIBLE 国务院'],
  ['走访形式的信访事项由市信访局受理。', 'RESPONSIBLE 市信访局'],
  ['每个乡由政府设置一所卫生院。', 'RESPONSIBLE 政府'],
  // who does what another entrusts him with
  [
    '有下列行为的,由市水泥主管部门委托市水泥管理机构给予处罚。',
    'RESPONSIBLE 市水泥主管部门 · RESPONSIBLE 市水泥管理机构',
  ],
  ['由市住建局委托专业机构检测。', 'RESPONSIBLE 市住建局'],
  // by office
  [
    '区政府是责任主体,由分管副区长牵头协调,区建设管理委推进实施。',
    'RESPONSIBLE 区政府 | LEAD 分管副区长 | RESPONSIBLE 区建设管理委',
  ],
  ['扫盲工作由单位行政领导负责。', 'RESPONSIBLE 单位行政领导'],
  ['疑难问题由街道分管领导召集相关部门解决。', 'RESPONSIBLE 街道分管领导'],
  // 由 once for two steps, and for two half-sentences
  ['理事由理事长提名,上海市人民政府批准。', 'RESPONSIBLE 理事长 | RESPONSIBLE 上海市人民政府'],
  [
    '由市应急局加大频次;会同市消防救援支队每周开展巡查。',
    'RESPONSIBLE 市应急局 | LEAD 市应急局 · COOPERATE 市消防救援支队',
  ],
  // whose it is, or where it is, tells who is meant
  ['逾期不改的,由其主管部门责令改正。', 'RESPONSIBLE 其主管部门'],
  ['检查设施的投资,由码头建设项目的主管部门安排。', 'RESPONSIBLE 码头建设项目的主管部门'],
  ['各企业、事业单位的主管部门负责督促其施行。', 'RESPONSIBLE 各企业、事业单位的主管部门'],
  ['市水务局为全市供水工作的主管部门,负责制定规划。', 'RESPONSIBLE 市水务局'],
  [
    '可能发生洪涝灾害地区的县级人民政府水行政主管部门应当会同同级有关部门制定预案。',
    'LEAD 县级人民政府水行政主管部门 · COOPERATE 同级有关部门',
  ],
  ['由市教育局为牵头单位,市财政局为配合单位。', 'LEAD 市教育局 | COOPERATE 市财政局'],
  // a part of a body
  ['县政协办、市政府研究室负责起草。', 'RESPONSIBLE 县政协办 · RESPONSIBLE 市政府研究室'],
  ['国家能源局华中监管局负责协调。', 'RESPONSIBLE 国家能源局华中监管局'],
  // a verb is no part of a name
  ['飞机临时起降,由民航局征得军事主管部门同意后办理。', 'RESPONSIBLE 民航局'],
  ['涉嫌犯罪的,移送公安机关依法查处。', ''],
  // 组织 is of the name, or what it does
  ['竣工验收由当地消防机构和工会组织参加。', 'COOPERATE 当地消防机构 · COOPERATE 工会组织'],
  ['由县总工会组织职工代表评议。', 'RESPONSIBLE 县总工会'],
  // watching over others, in more words
  ['市人民政府应当定期对金融机构的绿色金融工作进行考评。', 'SUPERVISE 市人民政府'],
  ['市财政局和市审计局,依照本规定对交易所进行管理和监督。', 'SUPERVISE 市财政局 · SUPERVISE 市审计局'],
  ['领导小组敦促有关部门改造投放点。', 'SUPERVISE 领导小组'],
  ['省教育厅应当监督并指导学校做好校车管理。', 'SUPERVISE 省教育厅'],
  ['街道办事处应当定期检查、指导和帮助居民委员会开展消防工作。', 'SUPERVISE 街道办事处'],
  ['市财政局应加强指导和监督,严肃处理违规行为。', 'SUPERVISE 市财政局'],
  ['市纪委要担负起组织协调、监督检查的责任。', 'SUPERVISE 市纪委'],
  ['市人民政府应当将节水情况列入对区县人民政府年度考核的内容。', 'SUPERVISE 市人民政府'],
  // and more of one's own duty
  ['市人民政府对本行政区域内的规划和建设工作实行统一领导。', 'RESPONSIBLE 市人民政府'],
  ['省应急厅对本省事故的防范、事故发生后的妥善处理负责。', 'RESPONSIBLE 省应急厅'],
  ['各成员单位切实履行文物保护相关责任。', 'RESPONSIBLE 各成员单位'],
  ['有关部门应当服从调度,参加或者配合救助。', 'COOPERATE 有关部门'],
  ['各级执法机关应当积极配合、支持检察机关查阅案卷。', 'COOPERATE 各级执法机关 · LEAD 检察机关'],
  // two duties of one body, and one where 负责 governs both verbs
  [
    '镇建管中心具体负责村主路的养护工作,指导并监督村委会做好村支路的养护。',
    'RESPONSIBLE 镇建管中心 | SUPERVISE 镇建管中心',
  ],
  ['区教育局负责落实避难场所的责任单位,指导、监督责任单位落实责任。', 'RESPONSIBLE 区教育局'],
  // by function, and by watching
  ['镇经发办按照职责,依法加强对资金使用情况进行监管。', 'SUPERVISE 镇经发办'],
  ['新区管理委员会根据授权,在所辖区域内履行区人民政府职责。', 'RESPONSIBLE 新区管理委员会'],
  // who breaks a rule has no duty in what follows
  ['金融机构以绿色产品名义进行宣传的,由市场监督管理部门依法处理。', 'RESPONSIBLE 市场监督管理部门'],
  // with whom, where it is not said who
  ['配合市发改委做好信用数据整合工作。', 'LEAD 市发改委'],
  ['开展二期建设,会同市公安局、市城管局开发应用。', 'COOPERATE 市公安局 · COOPERATE 市城管局'],
  ['省直有关部门按照职责分工,切实加强资金使用的监督检查和督促指导。', 'SUPERVISE 省直有关部门'],
  [
    '省发展改革委会同省工信厅审核方案,督促地方落实减量置换要求。',
    'LEAD 省发展改革委 · COOPERATE 省工信厅 | SUPERVISE 省发展改革委',
  ],
])('%s', (text, expected) => {
  expect(dutiesOf(text)).toBe(expected)
})

test.each([
  // T07: 牵头 as the verb of a person
  '主要领导每年牵头深入基层开展专题调研应当不少于2次。',
  '牵头医院要发挥龙头作用,强化部门协作配合。',
  '建立政府负责、部门配合、社会参与的工作机制。',
  '各级党委和政府要把这项工作摆上重要位置。',
  '各地要加强对工作落实情况的监督检查。',
  // the inspected
  '有关单位应当予以配合,不得拒绝。',
  '拒绝医疗保障等行政部门监督检查的,处以罚款。',
  '市政府要指定专人负责。',
  '取消由省卫生健康委审批的事项。',
  '成员由市工信局、市发改委负责人及相关人员组成。',
  '组建由县级公立医院牵头的医共体1个由县级公立医院负责的中心。',
  '中央宣传部会同财政部拟定的规定已经国务院同意,现印发给你们。',
  '财政部会同有关部门已经明确了补助政策。',
  // who is watched puts up with it
  '承储企业对银行依法进行的信贷监管,应当予以配合。',
  '市粮食集团及其分公司、承储企业,对市财政局的监督检查人员依法履行职责,应当予以配合。',
  '可由县级政府负责。',
  '由于市财政局尚未拨款,工程延期。',
  '省政府印发的文件由基层落实。',
  '政府网站作为重要内容,对接受公众监督具有重要意义。',
  '社会团体登记管理机关和业务主管部门要通过清理工作,加强对社会团体的管理。',
  '试点地区要按照制定的具体实施方案积极开展相关工作。',
  '专家应当自觉接受有关部门的监督。',
  '拒不接受市水务局的监督检查的,给予警告。',
  '市商务局要优化营商环境,引进重点客商。',
  '各有关部门要各司其职,密切配合,形成合力。',
  '县级以上承担种子管理工作的机构(以下简称种子管理机构)有下列情形的:',
  '市水务局未按督促期限履行职责的,给予处分。',
  '国务院高度重视渔业工作;渔业企业应当安全生产。',
  '货物由中小企业制造,工程由中小企业承建。',
  '政府采购监督检查中对企业的认定按规定办理。',
  '运营机构应当接受政府和社会监督。',
  '实施机构,是指由县级以上人民政府结合授权模式确定的单位。',
  '确有需要的,可按程序由实施机构开展授权。',
  '市教育局加强了管理,市财政局落实了资金,市公安局开展了巡查。',
  '各级党委要高度重视,充分发挥领导小组的作用,督促各部门落实。',
  '鼓励企业参与标准制定。',
  '各地应做好本地区的日常管理。',
  '车辆由部队号牌改挂专用号牌的,免征车船税。',
  '国务院部署开展了第五次大督查。',
  '市政府主要领导高度重视,多次调研。',
  '党中央、国务院高度重视社会组织管理工作。',
  '对事故负直接责任的人员,依法给予处分。',
  '一号文件2月3日由新华社受权发布。',
  '深圳科研机构牵头成功绘制图谱。',
  '市级河长可以根据巡查情况,对有关部门的工作进行监督。',
  '促进工会参与劳动争议处理,健全工会参与处理机制。',
  '开发利用主体有违规行为的,承担相应的法律责任。',
  '有关单位和个人应当依法配合协助。',
  '配合再生资源回收企业增值税征收政策,完善配套措施。',
  '应当配合核查机构活动,并缴纳费用。',
  '会计师事务所应当定期对业绩考核制度进行评估。',
  '对检察机关提出的监督意见,审判机关应当说明。',
  '名录经省林业局论证后提出,报省人民政府批准。',
  '注重多元主体共同参与,形成共建共享的氛围。',
])('assigns nothing: %s', (text) => {
  expect(dutiesOf(text)).toBe('')
})

test.each([
  // what is to be done stands in front, in its own clause or in one before
  ['改建工作由市住建局指导,由乡镇人民政府组织实施。', '改建工作由市住建局指导,由乡镇人民政府组织实施。'],
  [
    '消防通道由市消防救援支队负责维护;没有人维护的,由街道办事处负责管理、维护。',
    '消防通道由市消防救援支队负责维护;没有人维护的,由街道办事处负责管理、维护。',
  ],
  [
    '信访事项由市信访局受理,受理主体有争议的,由市人民政府决定受理机关。',
    '受理主体有争议的,由市人民政府决定受理机关。',
  ],
  ['机构以虚假名义宣传的,由市场监督管理部门处理。', '机构以虚假名义宣传的,由市场监督管理部门处理。'],
  ['7.投放点位调剂。由市城管局统筹规划。', '7.投放点位调剂。由市城管局统筹规划。'],
  ['市政府负责做好以下工作: 1.由市工信局提出名单。', '1.由市工信局提出名单。'],
  [
    '加快二期建设,2021年底前投产。该项由县工业园区管委会负责。',
    '加快二期建设,2021年底前投产。该项由县工业园区管委会负责。',
  ],
  [
    '一、集中整治。\n第一阶段(9月),校车整治。由县教育局牵头,县公安局参加。',
    '第一阶段(9月),校车整治。由县教育局牵头,县公安局参加。',
  ],
  ['市财政局按时拨付资金。工程完工后由市住建局组织验收。', '工程完工后由市住建局组织验收。'],
])('says what is to be done: %s', (text, expected) => {
  const { findBodies } = bodyReader(text, loadGazetteer())
  const { span } = readProse(text, { start: 0, end: text.length }, findBodies).duties.at(-1)!
  expect(text.slice(span.start, span.end)).toBe(expected)
})

test.each([
  ['市防汛指挥部履行下列职责:', '(一)负责汛情会商,及时发布预警;', 'RESPONSIBLE 市防汛指挥部'],
  // a short name that the text has given, and what there is to watch
  [
    '青川山保护区管理局(以下简称保护局)的基本职责如下:',
    '(二)监督保护资金的拨付和使用;',
    'SUPERVISE 青川山保护区管理局',
  ],
  ['保护局(以下简称保护局)保护管理工作的主要职责是:', '(四)负责总体规划的实施;', 'RESPONSIBLE 保护局'],
  ['渔政监督管理机构的主要职责:', '(二)负责核发许可证。', 'RESPONSIBLE 渔政监督管理机构'],
  ['市防汛指挥部的主要权限是:', '(一)依法查处或督促有关部门查处违章;', 'SUPERVISE 市防汛指挥部'],
])('gives the items of a list of duties to whom the words above it name: %s', (lead, item, expected) => {
  const text = `${lead}\n${item}`
  const { findBodies } = bodyReader(text, loadGazetteer())
  const { topic } = readProse(text, { start: 0, end: lead.length }, findBodies)
  expect(topic.hasDutiesBelow).toBe(true)
  const { duties } = readProse(text, { start: lead.length + 1, end: text.length }, findBodies, [], topic)
  expect(duties.flatMap(({ owners }) => owners.map(({ role, name }) => `${role} ${name}`))).toEqual([
    expected,
  ])
})

test('reads text without a stop, and of short sentences, in linear time', () => {
  for (const unit of [
    '负责',
    '由市教育局',
    '市教育局会同',
    '对',
    '《',
    '1',
    '市教育局负责;',
    '市教育局负责组织。',
    '省、自治区、',
    '由所在地的',
  ]) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const started = processorTime()
    dutiesOf(text)
    expect(processorTime() - started, unit).toBeLessThan(15_000)
  }
}, 120_000)

test.each([
  [
    '推进无障碍改造。县住建局牵头,县残联、老龄办配合。',
    ['推进无障碍改造。县住建局牵头,县残联、老龄办配合。'],
  ],
  [
    '各乡镇政府对救助供养负属地责任,乡镇长为第一责任人,至少配2名专职人员。',
    ['各乡镇政府对救助供养负属地责任,乡镇长为第一责任人,至少配2名专职人员。'],
  ],
  ['加强用地保障。市自然资源局对此项工作负总责。', ['加强用地保障。市自然资源局对此项工作负总责。']],
  ['起草工作由民政部负责,法制局予以指导。各地可以先行。', ['起草工作由民政部负责,法制局予以指导。']],
  ['企业请求海关提供协助的,海关应当予以协助。', ['企业请求海关提供协助的,海关应当予以协助。']],
  ['加强用地保障。市自然资源局负责用地审批。', ['市自然资源局负责用地审批。']],
  // the cases for which one rule is given, and of whom
  [
    '拍卖企业因股东会决议解散的;或者因违反法律被责令关闭的,由县商务局注销。',
    ['拍卖企业因股东会决议解散的;或者因违反法律被责令关闭的,由县商务局注销。'],
  ],
  [
    '医疗机构在运送中丢弃废物,在非贮存地点倾倒废物的,由县环保局处罚。',
    ['医疗机构在运送中丢弃废物,在非贮存地点倾倒废物的,由县环保局处罚。'],
  ],
  [
    '违反规定的,由县教育局责令改正;拒不改正的,由县公安局处罚。',
    ['违反规定的,由县教育局责令改正', '拒不改正的,由县公安局处罚。'],
  ],
])('what %s has done', (text, said) => {
  const { findBodies } = bodyReader(text, loadGazetteer())
  const { duties } = readProse(text, { start: 0, end: text.length }, findBodies)
  expect(duties.map(({ span }) => text.slice(span.start, span.end))).toEqual(said)
})
