"""Sentences of local rules, tariffs and schemes: a price or a step of it, a benefit or its condition, a limit or what sets it off.

A flag in front is one of the block (`setting.py`), a year that of signing.
"""

from __future__ import annotations

import pytest

from tests.extract.blocks import role_of

SENTENCES = (
    # tariffs: the price is a standard, the step at which it changes a condition
    ("standard", "law: 停车收费：白天小型车【3元/小时】"),
    ("standard", "law: 夜间小型车收费标准为【3元/小时】，大型车5元/小时"),
    ("condition", "law: 超过【3小时】以上的，每小时加收2元"),
    ("standard", "law: 超过3小时以上的，每小时加收【2元】"),
    ("condition", "law: 不足【30分钟】按30分钟计费"),
    ("standard", "law: 不足30分钟的，按【30分钟】计费"),
    ("standard", "law: 超定额用水加价【60%】"),
    ("standard", "law: 保教费收费标准为每生每月【620元】"),
    ("subsidy", "reward: 对夜间停车给予【3元/小时】的补贴"),
    ("subsidy", "law: 信用良好的企业，保证金交存数额降低【40%】"),
    ("subsidy", "对困难企业，厂房租金降低【40%】收取"),
    ("standard", "law: 不得一次性预收超过【3个月】的费用"),
    ("standard", "床位费收费标准60元/床·日（含【2.5元】垃圾处置费）"),
    ("standard", "plan: 调整后的月最低工资标准为2100元、【1900元】"),
    ("target", "plan: 力争最低工资标准达到【2100元】"),
    # what is free, and how much of it
    ("subsidy", "free: 骨灰寄存费（普通格位【60元/年】，1年以内）"),
    ("subsidy", "free: 遗体存放（不超过【3天】），每天80元"),
    ("standard", "free: 遗体火化后【3天】内，应当领取骨灰"),
    ("subsidy", "生育津贴由基金支付（不超过【6个月】）"),
    ("standard", "高于基准价的，由个人补差【20%】"),
    ("subsidy", "free: 另免费提供一个【200元】以内的骨灰容器"),
    ("condition", "reward: 举办不超过【2小时】的告别仪式，并安葬入园的，每户补贴900元"),
    ("subsidy", "reward: 补助期限不超过【2年】的项目，"),
    ("other", "plan: 插秧机、烘干机等【6个】薄弱环节机具"),
    ("other", "reward: 购买冰箱、电视等【8类】家电产品给予补贴"),
    ("standard", "plan: 出让年限可调整为【30年】"),
    ("standard", "原则上不超过2套，包括【1台】主机"),
    ("standard", "law: 原则上不超过2套，包括1台主机和【3台】机具"),
    ("standard", "二级医院起付标准【600元】，报销比例80%"),
    ("subsidy", "law: 贷款额度不超过账户余额的【15倍】"),
    ("subsidy", "law: 每年可提取【1次】"),
    ("standard", "law: 应当在低于【8℃】的条件下存放"),
    ("standard", "tariff: 示范性高中【900元/生·学期】，住宿费200元/生·学期"),
    ("subsidy", "tariff: 困难学生每人减免【900元】"),
    # contests and places
    ("standard", "law: 每年评选最美家庭【90户】"),
    ("standard", "law: 同一套住房6年内只提供【2个】学位"),
    ("standard", "law: 同一套住房【6年】内只提供2个学位"),
    ("condition", "law: 参评家庭应当在本市居住【3年】以上"),
    ("subsidy", "law: 同一家庭一年内救助不超过【2次】"),
    ("standard", "reward: 每个项目支持额度不超过200万元，实施期【3年】"),
    ("other", "涉及【55个】小类"),
    ("condition", "law: 第二阶梯：年用水量【181至260立方米】，每立方米加价1元"),
    ("standard", "law: 培训时间不少于【80课时】，合格率达到八成的按标准补贴"),
    ("condition", "培训合格率达到【80%】以上的按标准全额补贴"),
    ("condition", "投标人资格要求：注册资本不低于【200万元】"),
    ("condition", "law: 申报企业应当注册满2年，上年度营业收入不低于【2000万元】"),
    ("subsidy", "free: 低保户每月免费用电【15度】"),
    ("condition", "申领期限：应在取得证书之日起【12个月】内申请"),
    ("standard", "law: 领取补贴后【3年】内不得转让"),
    ("standard", "law: 实地考察30分、群众满意度【10分】"),
    ("standard", "law: 身高1.3米以下儿童免费，每名成人至少照看【1名】"),
    # what one draws from his own fund, what a favoured loan grants, how a place is told
    ("subsidy", "租房每月可提取不超过应缴存额的【50%】"),
    ("standard", "law: 按保费收入提取不超过【5%】的风险准备金"),
    ("subsidy", "创业担保贷款：适合小微企业，额度一般不超过【20万元】（部分地区可达50万元）"),
    ("subsidy", "创业担保贷款：适合小微企业，额度一般不超过20万元，期限最长【3年】"),
    ("other", "plan: 全县无霜期平均为【210天】"),
    ("other", "plan: 云溪位于省境西南，总面积【960平方公里】"),
    ("target", "plan: 新增绿地总面积【960平方米】"),
    # votes, formulas, what is admitted
    ("condition", "law: 经【20%】以上业主书面提请，召开会议"),
    ("standard", "law: 经【三分之二】以上业主同意"),
    ("standard", "law: 应休天数为（剩余天数÷【365天】）×全年天数"),
    ("condition", "每个项目的投资额度不少于【5000万元】"),
    ("target", "全年新开工项目总投资不低于【5000万元】"),
    ("condition", "原则上不再新建每小时【35蒸吨】以下燃煤锅炉"),
    ("condition", "cases: 有下列情形之一的，应当召开会议：（一）出售面积达到【50%】以上"),
    # contributions told in money beside what the state adds
    ("standard", "law: 个人缴费标准为每人【430元】，财政补助标准为每人720元"),
    ("subsidy", "law: 个人缴费标准为每人430元，财政补助标准为每人【720元】"),
    # marks, points, classes
    ("condition", "law: 面试成绩须达到【72分】以上方可进入下一环节"),
    ("condition", "law: 总分达到【72分】的，评为合格"),
    ("condition", "law: 年纳税【6万元】以上（4分），9万元以上（8分）"),
    ("standard", "law: 年纳税6万元以上（【4分】），9万元以上（8分）"),
    ("condition", "law: 积分每增加【10分】，学习时间增加一周"),
    ("condition", "【40人】（含）以下企业的裁员率"),
    ("condition", "law: 每处维修金额在【8万元】以上的为大修"),
    ("condition", "law: 每处维修金额在【3万元】以上8万元以下的为中修"),
    ("standard", "law: 每处维修金额不超过【8万元】"),
    ("condition", "law: 年产值【3000万元】以上6000万元以下的企业，应当报告"),
    ("condition", "law: 对从业人员【200人】以上900人以下的企业实行年检"),
    ("other", "law: 分为一等奖、二等奖、三等奖【3个】等级"),
    # zones
    ("standard", "山场及距林缘【80米】内的旷野，均为禁火区"),
    ("standard", "禁火区域：林地及距林地边缘【80米】范围内。"),
    ("standard", "水源地边界向外延伸【80米】范围内的区域；"),
    ("condition", "对车站周边【2公里】范围内的商铺给予补助"),
    ("condition", "terms: 位于车站周边【2公里】范围内；"),
    # fines
    ("standard", "penalty: 处【5日】以上8日以下的行政拘留处罚"),
    ("standard", "penalty: 处5日以上【8日】以下的行政拘留处罚"),
    # votes and elections
    ("standard", "law: 参会业主人数过半，经【2/3】以上的委员同意"),
    ("standard", "law: 参保人须在名单内选定【1家】作为本人就诊的医院"),
    # what sets off
    ("condition", "law: 日最高气温达到【39℃】以上，停止室外作业"),
    ("condition", "law: 能见度低于【150米】，停止吊装"),
    ("standard", "law: 室内温度应控制在【26℃】以下"),
    # times of a benefit
    ("subsidy", "law: 见习补贴每月按【21个工作日】计算"),
    ("condition", "law: 应在收到通知后【3个月】内，由本人领取奖励"),
    ("condition", "reward: 取得证书【3个月】内申请的，给予奖励"),
    ("subsidy", "law: 对困难家庭减交的，减交比例不得低于【25%】"),
    ("condition", "scheme: 在本区缴纳社保【1年】以上，年报酬12万元以上"),
    ("condition", "scheme: 申报企业缴纳社会保险费累计满【1年】"),
    ("condition", "law: 自有效期起算之日起【45日】内或者行驶2000公里之内（以先到者为准），因质量问题出现故障的，消费者可以退货"),
    ("standard", "law: 自收到申请之日起【45日】内，材料齐全的，应当办结"),
    ("condition", "属于同一单位累计【30人】以上提出申请的情形的，需一并提供合同"),
    ("condition", "距离退休年龄不足【1年】期间以个人身份缴费"),
    ("standard", "law: 本办法所称月工资是指支付报酬前【12个月】剔除加班工资后的月平均工资"),
    ("subsidy", "文明治丧的，困难群众按【6000元/例】，其他群众按3000元/例奖补"),
    ("subsidy", "对承办丧事的，按【900元/例】对承办单位进行奖补"),
    ("subsidy", "reward: 费用超出900元的，财政按照【900元】予以补贴"),
    ("condition", "reward: 费用超出【900元】的，财政按照900元予以补贴"),
    ("other", "免费项目共计【7项】：接运、消毒、存放"),
    ("target", "plan: 重点项目共计【7项】：污水处理厂、道路"),
    ("other", "scheme: 旋耕机、插秧机等【5个】薄弱环节机具，补贴比例可提高至40%"),
    ("standard", "law: 教学场地建筑面积不少于【900平方米】"),
)


@pytest.mark.parametrize(("role", "sentence"), SENTENCES)
def test_role(role: str, sentence: str) -> None:
    assert role_of(sentence) == role
