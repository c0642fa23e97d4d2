import { tag, type Tag } from './xml';

/** Distances of the drawing, in pixels. */
const COLUMN = 280;
const ROW = 150;
const LEFT = 200;
const TOP = 100;
/** From a stock's middle to its side, and to the cloud that a flow without a second stock ends in. */
const SIDE = 22;
const CLOUD = 120;
/** Between two flows at one side of a stock. */
const LANE = 40;
/** Auxiliaries of a line, and their distances. */
const LINE = 9;
const CELL = { x: 150, y: 80 };

type Point = { readonly x: number; readonly y: number };

/**
 * The `<views>` of a file, so that programs which open a model as a drawing show one: chains of stocks in rows with their flows, everything else in lines
 * below, an arrow for each name that an equation uses. Plain, made to be rearranged by hand. Source: XMILE 1.0, section 6.
 */
export function drawing(variables: readonly Tag[]): Tag {
	const nameOf = (one: Tag) => one.attributes.name ?? '';
	const stocks = placeStocks(variables.filter(({ name }) => name === 'stock'));
	const rows = Math.max(0, ...[...stocks.values()].map(({ y }) => (y - TOP) / ROW + 1));
	const loose = variables.filter((one) => one.name !== 'stock' && !(one.name === 'flow' && isPiped(variables, nameOf(one))));
	const cells = new Map(
		loose.map((one, index) => [nameOf(one), { x: LEFT + (index % LINE) * CELL.x, y: TOP + rows * ROW + Math.floor(index / LINE) * CELL.y }])
	);
	const lanes = new Map<string, number>();
	const drawn = variables.map((one) => {
		const name = nameOf(one);
		if (one.name === 'stock') return tag('stock', { name, ...stocks.get(name)! });
		if (one.name === 'flow') return drawFlow(name, ends(variables, stocks, lanes, name) ?? besides(cells.get(name)!));
		return tag('aux', { name, ...cells.get(name)! });
	});
	return tag('views', {}, [tag('view', { type: 'stock_flow' }, [...drawn, ...connectors(variables)])]);
}

/** Each stock after the one that flows into it, in its row; the others begin a row. */
function placeStocks(stocks: readonly Tag[]): Map<string, Point> {
	const taken = new Set<string>();
	const cells = new Map<string, readonly [column: number, row: number]>();
	let rows = 0;
	for (const stock of stocks) {
		const before = stocks.find((one) => cells.has(one.attributes.name!) && children(one, 'outflow').some((flow) => children(stock, 'inflow').includes(flow)));
		let [column, row] = before ? cells.get(before.attributes.name!)! : [-1, rows];
		column++;
		while (taken.has(`${column} ${row}`)) row++;
		taken.add(`${column} ${row}`);
		rows = Math.max(rows, row + 1);
		cells.set(stock.attributes.name!, [column, row]);
	}
	return new Map([...cells].map(([name, [column, row]]) => [name, { x: LEFT + column * COLUMN, y: TOP + row * ROW }]));
}

function isPiped(variables: readonly Tag[], flow: string): boolean {
	return variables.some((one) => children(one, 'inflow').includes(flow) || children(one, 'outflow').includes(flow));
}

/** Where a flow starts and ends: at the side of its stocks, or in clouds; undefined without stock. */
function ends(variables: readonly Tag[], stocks: ReadonlyMap<string, Point>, lanes: Map<string, number>, flow: string): Point[] | undefined {
	const stockOf = (side: 'inflow' | 'outflow') => variables.find((one) => children(one, side).includes(flow))?.attributes.name;
	const at = (stock: string | undefined, side: 'inflow' | 'outflow'): Point | undefined => {
		if (stock === undefined) return undefined;
		const key = `${stock} ${side}`;
		const lane = lanes.get(key) ?? 0;
		lanes.set(key, lane + 1);
		const { x, y } = stocks.get(stock)!;
		return { x: x + (side === 'outflow' ? SIDE : -SIDE), y: y + lane * LANE };
	};
	const from = at(stockOf('outflow'), 'outflow');
	const to = at(stockOf('inflow'), 'inflow');
	if (from && to) return from.y === to.y ? [from, to] : [from, { x: to.x, y: from.y }, to];
	if (from) return [from, { x: from.x + CLOUD, y: from.y }];
	return to && [{ x: to.x - CLOUD, y: to.y }, to];
}

const besides = ({ x, y }: Point): Point[] => [
	{ x: x - LANE, y },
	{ x: x + LANE, y }
];

function drawFlow(name: string, points: readonly Point[]): Tag {
	const [first, second] = [points[0]!, points[1]!];
	const pts = tag(
		'pts',
		{},
		points.map((point) => tag('pt', { ...point }))
	);
	return tag('flow', { name, x: (first.x + second.x) / 2, y: first.y }, [pts]);
}

/** An arrow from each name to the flows and auxiliaries whose equation uses it. */
function connectors(variables: readonly Tag[]): Tag[] {
	const names = new Set(variables.map(({ attributes }) => attributes.name));
	const pairs = variables.flatMap((one) => {
		const used = one.name === 'stock' ? [] : new Set(children(one, 'eqn').flatMap((equation) => equation.split(/\W+/)));
		return [...used].flatMap((name) => (names.has(name) ? [[name, one.attributes.name!] as const] : []));
	});
	return pairs.map(([from, to], index) => tag('connector', { uid: index + 1 }, [tag('from', {}, from), tag('to', {}, to)]));
}

/** The texts of an element's children of one name. */
function children({ content }: Tag, name: string): string[] {
	return typeof content === 'string' ? [] : content.flatMap((one) => (one.name === name && typeof one.content === 'string' ? [one.content] : []));
}
