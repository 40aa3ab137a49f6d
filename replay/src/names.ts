// SPDX-License-Identifier: Apache-2.0

// What shops and records of a replay are called, in English and Chinese. The sales data has customers and sums and no names, so these
// are made: of word lists written for this, by numbers that follow from the place alone. Nothing here is called after anybody.

import { drawn } from './random.ts';

/** A text in each language. */
export interface Texts {
	en: string;
	zh: string;
}

/** Words by turns in English and Chinese. */
function words(text: string): Texts[] {
	const all = text.split(' ');
	return all.flatMap((en, place) => (place % 2 === 0 ? [{ en, zh: all[place + 1] ?? en }] : []));
}

const PLACES = words(
	'Harbour 海港 Mill 磨坊 Orchard 果园 Station 车站 Bridge 桥头 Garden 花园 Market 集市 Hill 山坡 ' +
		'Canal 运河 Tower 塔楼 Meadow 草地 Corner 街角 Quarry 采石场 Ferry 渡口 Arcade 拱廊 Court 庭院',
);
const OBJECTS = words(
	'Lantern 灯笼 Kettle 水壶 Compass 罗盘 Ladder 梯子 Anchor 船锚 Thimble 顶针 Bellows 风箱 Sparrow 麻雀 ' +
		'Umbrella 雨伞 Pinecone 松果 Acorn 橡果 Hedgehog 刺猬 Paperclip 回形针 Teaspoon 茶匙 Wheel 车轮 ' +
		'Feather 羽毛',
);
const SHOPS: Texts[] = [
	{ en: 'Discs', zh: '唱片' },
	{ en: 'Sound Room', zh: '声音屋' },
	{ en: 'Listening Post', zh: '听音站' },
	{ en: 'Music Shelf', zh: '音乐架' },
	{ en: 'Record Cabin', zh: '唱片小屋' },
	{ en: 'Disc Counter', zh: '唱片柜台' },
];

const FIRST = words(
	'Paper 纸做 Slow 缓慢 Amber 琥珀色 Hidden 隐秘 Northern 北方 Quiet 安静 Salt 咸味 Copper 铜色 Tall 高高 ' +
		'Broken 破碎 Distant 遥远 Velvet 丝绒 Winter 冬天 Early 清早 Folded 折叠 Silver 银色 Crooked 弯曲 ' +
		'Floating 漂浮 Borrowed 借来 Green 绿色 Hollow 空心 Last 最后 Little 小小 Midnight 午夜 Open 敞开 ' +
		'Patient 耐心 Rolling 滚动 Other 另外 Small 微小 Soft 柔软 Summer 夏天 Tin 锡制 Turning 转动 ' +
		'Unlit 未点亮 Warm 温暖 Wandering 流浪 Wooden 木头 Yellow 黄色 Burning 燃烧 Careful 小心 Endless 无尽',
);
const SECOND = words(
	'Rivers 河流 Tides 潮汐 Windows 窗户 Ferries 渡船 Orchards 果园 Letters 书信 Engines 引擎 Lanterns 灯笼 ' +
		'Stairs 楼梯 Maps 地图 Bells 钟声 Harbours 港湾 Clocks 时钟 Gardens 花园 Mirrors 镜子 Bridges 桥 ' +
		'Feathers 羽毛 Signals 信号 Corners 街角 Distances 距离 Echoes 回声 Fields 田野 Islands 岛屿 Kites 风筝 ' +
		'Ladders 梯子 Meadows 草地 Oceans 海洋 Postcards 明信片 Questions 问题 Rooms 房间 Seasons 季节 ' +
		'Shadows 影子 Tunnels 隧道 Valleys 山谷 Voices 嗓音 Wheels 车轮 Winds 风 Roads 道路 Nights 夜晚 ' +
		'Mornings 早晨 Walls 围墙 Hours 时辰 Answers 答案',
);

/** What a record sounds like, and what plays it. */
const KINDS: [kind: Texts, players: Texts][] = [
	[
		{ en: 'Chamber music', zh: '室内乐' },
		{ en: 'strings and a clarinet', zh: '弦乐与单簧管' },
	],
	[
		{ en: 'Jazz', zh: '爵士' },
		{ en: 'trumpet, bass and brushes', zh: '小号、贝斯与鼓刷' },
	],
	[
		{ en: 'Folk', zh: '民谣' },
		{ en: 'guitar, fiddle and two voices', zh: '吉他、提琴与双人声' },
	],
	[
		{ en: 'Electronic', zh: '电子' },
		{ en: 'old synthesizers and tape', zh: '老合成器与磁带' },
	],
	[
		{ en: 'Choir', zh: '合唱' },
		{ en: 'a small choir in a large room', zh: '大厅里的小合唱团' },
	],
	[
		{ en: 'Blues', zh: '布鲁斯' },
		{ en: 'one guitar and a stamping foot', zh: '一把吉他与踏地的脚' },
	],
	[
		{ en: 'Dance', zh: '舞曲' },
		{ en: 'drums first, everything else later', zh: '先是鼓，其余在后' },
	],
	[
		{ en: 'Film music', zh: '电影配乐' },
		{ en: 'an orchestra without its film', zh: '没有影片的管弦乐团' },
	],
	[
		{ en: 'Brass', zh: '铜管' },
		{ en: 'a band that marches nowhere', zh: '哪儿也不去的铜管乐队' },
	],
	[
		{ en: 'Piano', zh: '钢琴' },
		{ en: 'an upright piano with its lid open', zh: '开着盖的立式钢琴' },
	],
	[
		{ en: 'Ambient', zh: '氛围' },
		{ en: 'bells, rain and very long notes', zh: '钟、雨与极长的音' },
	],
	[
		{ en: 'Rock', zh: '摇滚' },
		{ en: 'three loud instruments', zh: '三件响亮的乐器' },
	],
];

/** A record that a listing sells. */
export interface RecordName {
	title: Texts;
	kind: Texts;
	/** One sentence, as a shop would put it on a card. */
	about: Texts;
	pieces: number;
	minutes: number;
}

function of<T>(list: readonly T[], place: number): T {
	return list[place % list.length] as T;
}

/** What a shop is called. The first 256 differ; after them the words come again. */
export function shopName(place: number): Texts {
	// 99 is odd, so all 256 pairs of words come before any comes again.
	const pair = (place * 99 + 3) % (PLACES.length * OBJECTS.length);
	const [where, what] = [of(PLACES, pair), of(OBJECTS, Math.floor(pair / PLACES.length))];
	const kind = of(SHOPS, drawn(SHOPS.length, 'shop', place));
	return { en: `${where.en} ${what.en} ${kind.en}`, zh: `${where.zh}${what.zh}${kind.zh}` };
}

/** What a shop says of itself. */
export function shopLead(place: number): Texts {
	const first = drawn(KINDS.length, 'lead', place);
	const [[one], [two]] = [of(KINDS, first), of(KINDS, first + 1 + drawn(KINDS.length - 1, 'other', place))];
	return {
		en: `Compact discs, above all ${one.en.toLowerCase()} and ${two.en.toLowerCase()}. Every disc is played once before it leaves.`,
		zh: `激光唱片，以${one.zh}和${two.zh}为主。每张唱片寄出前都试听一遍。`,
	};
}

/** What a product is called. No two of one replay are called the same. */
export function recordName(product: number): RecordName {
	const pairs = FIRST.length * SECOND.length;
	// 41 and 43 words are 1 763 pairs, with which 1 000 has no divisor in common: all of them come before any comes again.
	const pair = (product * 1_000 + 17) % pairs;
	const part = Math.floor(product / pairs) + 1;
	const [first, second] = [of(FIRST, pair), of(SECOND, Math.floor(pair / FIRST.length))];
	const [kind, players] = of(KINDS, drawn(KINDS.length, 'kind', product));
	const pieces = 8 + drawn(9, 'pieces', product);
	const minutes = pieces * 3 + drawn(14, 'minutes', product);
	return {
		title: {
			en: `${first.en} ${second.en}${part === 1 ? '' : `, part ${part}`}`,
			zh: `${first.zh}的${second.zh}${part === 1 ? '' : `（${part}）`}`,
		},
		kind,
		about: {
			en: `${kind.en}: ${pieces} pieces for ${players.en}. ${minutes} minutes.`,
			zh: `${kind.zh}：${players.zh}，共 ${pieces} 首，${minutes} 分钟。`,
		},
		pieces,
		minutes,
	};
}
