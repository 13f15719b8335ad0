# 简体中文。每行一条：左边是名称，右边是页面上显示的文字。花括号里的 { $名称 } 由程序填入。

language-name = 中文
language-tag = zh-Hans
date-pattern = { $year } 年 { $month } 月 { $day } 日

## 全站

skip-to-text = 跳到正文
site-navigation = 全站
breadcrumbs = 所在位置
languages = 语言
acknowledgement = 文本来源：联合国。本站为便于查阅而转换，以联合国正式文本为准。
made-with = 由 Recalling 生成
comma = ，
list-separator = 、
pages = 分页
previous = 上一页
next = 下一页
page-of = 第 { $page } 页，共 { $pages } 页
jump-to = 跳至
and-more = 另有 { $count } 项
not-found = 没有这一页
not-found-why = 这个地址没有页面：文号可能有误，或者本档案没有收录也没有引用这份文件。
not-found-what = 请核对地址，或从档案首页查找。
not-found-home = 回到首页

## 首页、时间线、索引

list-timeline = 时间线
list-symbols = 按文号
list-sessions = 按届会
list-titles = 按标题
list-subjects = 按主题
list-documents = 文件
index = 索引
held = 收录 { $count } 项
stubs = 由引文得知 { $count } 项
documents = 相关文件 { $count } 份
works = { $count } 项
newest = 最近通过
most-cited = 引用最多
ways-in = 由此进入
read-as-list = 以列表阅读
key-held = 收录全文
key-stub = 由引文得知
key-citation = 引用
timeline-label = { $first } 至 { $last } 年的时间线
year = { $year } 年
undated = 日期不详
series-resolution = { $owner }决议
series-decision = { $owner }决定
series-meeting = { $owner }会议记录
series-document = { $owner }文件
session-of-body = { $body }{ $session }
cites-count = 引用 { $count }
cited-count = 被引用 { $count }

## 决议

adopted = 通过
agenda-item = 议程项目
committee-report = 委员会报告
without-committee = 未经发交主要委员会
issued = 印发
distribution = 分发：
subjects = 主题
outline = 目录
part-preamble = 序言
part-operative = 正文
part-annex = 附件
back-to-text = 回到正文
cites = 引用
cites-none = 文中没有引用其他文件。
cited-by = 被引用
cited-by-none = 本档案收录的文本没有引用这份文件。
cites-of = 引其
group-resolutions = 决议
group-decisions = 决定
group-documents = 文件
group-meetings = 会议记录
group-treaties = 条约
cited-by-all = 全部 { $count } 项
cited-by-title = 引用 { $symbol } 的文本
cited-by-count = 被 { $count } 项文本引用
cited-paragraph = { $count } 项文本引用本段
official-copy = 正式文本
origin = 文件出处
source-file = 本页依据
not-held = 本档案未收录全文
uncertain = 所指文件不能确定
treaty-text = 联合国网站上的正式文本
description-adopted = { $name }，{ $date }通过。全文，逐段链接。
description-stub = { $name }：本档案未收录全文，列出引用它的文本。
meeting = 第 { $number } 次会议
meeting-plenary = 第 { $number } 次全体会议
meeting-resumed = { $meeting }（续会）

## 表决、提案国、主题；并列与部分

vote = 表决
vote-none = 未经表决通过
vote-recorded = 记录表决
vote-in-favour = 赞成
vote-against = 反对
vote-abstaining = 弃权
vote-all = 各国表决情况
vote-incomplete = 记录所列国家不全：{ $count } 国中列出 { $named } 国。
draft = 草案
sponsors = 提案国
sponsors-count = { $count } 个提案国
sponsors-first = 提出
sponsors-later = 后来加入
subjects-own = 本档案的主题
subjects-unbis = UNBIS 叙词表
subjects-body = 机构和会议
subjects-sdg = 可持续发展目标
subjects-eurovoc = EuroVoc
goal = 目标 { $number }
list-agenda = 按议程项目
list-sponsors = 按提案国
agenda-item-of = { $session }，项目 { $item }
agenda-short = 议程项目简称
side-by-side = 对照
side-by-side-title = { $symbol }：{ $first }、{ $second } 对照
side-by-side-lead = 逐段对照。其中一种文本没有的，留空。
parts = 各部分
part-notice = 这是 { $symbol } 的 { $letter } 部分，正文见该处。
part-read = 阅读 { $letter } 部分
parts-notice = 这一编号分部分通过，{ $symbol } 载有各部分的正文。
parts-read = 阅读正文
notes = 脚注

## 由引文得知的文件

stub-notice = 本档案未收录这份文件的全文。以下内容来自引用它的文本。
date = 日期
date-said-by = 据 { $count } 项文本
adopted-here = 在此次会议上通过
dates-differ = 引用它的文本所给日期不一
said-by = 见于

## 位置

place-head = 文首
place-preambular = 序言第 { $number } 段
place-operative = 第 { $number } 段
place-unnumbered = 未编号段落
place-note = 脚注 { $number }
place-annex = 附件 { $number }
place-part = { $letter } 部分
place-section = 第 { $number } 节
place-heading = 标题
place-table = 表
place-enacting = 开头
place-closing = 结尾
place-other = 其他文字
place-within = { $outer }{ $inner }
paragraphs-cited = 第 { $numbers } 段

## 机构、届会、文件名称

body-ga = 大会
body-sc = 安全理事会
body-ecosoc = 经济及社会理事会
body-hrc = 人权理事会
committee-first-committee = 第一委员会
committee-second-committee = 第二委员会
committee-third-committee = 第三委员会
committee-fourth-committee = 第四委员会
committee-special-political-and-decolonization-committee = 特别政治和非殖民化委员会
committee-special-political-and-decolonization-committee-fourth-committee = 特别政治和非殖民化委员会（第四委员会）
committee-fifth-committee = 第五委员会
committee-sixth-committee = 第六委员会
committee-general-committee = 总务委员会
committee-credentials-committee = 全权证书委员会
session-regular = 第{ HAN($number) }届会议
session-special = 第{ HAN($number) }届特别会议
session-emergency = 第{ HAN($number) }届紧急特别会议
session-year = { $year } 年届会
name-resolution = { $body }第 { $number } 号决议
name-decision = { $body }第 { $number } 号决定
name-meeting = { $symbol } 会议记录

## 档案状况

health = 档案状况
health-lead = 程序阅读文本时发现的问题。每一项都指出文件、位置和处理办法；说明以英文写成。
health-nothing = 没有发现问题。
health-links = { $all } 个文件自带链接中，{ $agreeing } 个与正文所指一致。
health-errors = { $count } 项错误
health-warnings = { $count } 项警告
health-remarks = { $count } 项提示
code-e0101 = 文件是空的
code-e0102 = 文件不是文本
code-e0103 = 文件无法读取
code-e0104 = 附注无法理解
code-e0105 = 文件太大
code-w0106 = 附注文件没有对应的文本
code-i0107 = 文本用了其他编码
code-w0108 = 部分字符无法辨认
code-i0109 = 不读这种文件
code-e0201 = 找不到文号
code-w0202 = 有的文字没有规则可循，原样保留
code-w0203 = 有脚注号而无脚注
code-w0204 = 有脚注而无脚注号
code-w0205 = 段落编号不连续
code-w0206 = 日期不可能存在
code-w0207 = 同一文件所述事实不一
code-w0208 = 找不到“大会，”一类的开头
code-i0209 = 这种语言还没有语法
code-w0210 = 找不到通过日期
code-w0211 = 更正没有用上
code-w0301 = 所引文件不能确定，未作链接
code-w0302 = 所引本文段落不存在
code-w0303 = 所引他文段落不存在
code-w0110 = 文件的标记有误
code-i0304 = 文件自带的链接与正文所指文件不一
code-w0401 = 同一文号、同一语言有两份文件
code-w0402 = 引用者与文本所给日期不一
code-w0403 = 各语言文本不一致
code-w0404 = 没有可以生成的文本
code-e0501 = 模板有错误
code-w0502 = 缺少译文
code-e0601 = 文件无法写入
