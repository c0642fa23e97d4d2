import { advance, at, constant, during, get, op, select, set, type Code, type Local, type Module } from './encoder';
import { BLOCK } from './layout';

/**
 * Adds `sum(target, source, step, width, months, window, times)`: for each month the sum of a row over the last `window` months, the earliest first, scaled up where
 * there are fewer, times `times`; what `readColumns` computes, bit for bit. Rows of the source are `step` bytes apart, `width` bytes long; those of the target follow
 * each other. What lies after the target's last row, within `BLOCK` bytes, is lost.
 */
export function addReadings(module: Module): void {
	module.add('sum', ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'], [], (func) => {
		const [target, source, step, width, months, window, times] = [0, 1, 2, 3, 4, 5, 6] as [Local, Local, Local, Local, Local, Local, Local];
		const [month, first, row, end, block] = [0, 1, 2, 3, 4].map(() => func.local('i32')) as [Local, Local, Local, Local, Local];
		const scale = func.local('v128');
		const totals = Array.from({ length: BLOCK / 16 }, () => func.local('v128'));
		const i32 = (value: number): Code => constant('i32', value);
		const f64 = (value: Code): Code => op('f64.convert_i32_s', value);
		const count = op('i32.add', op('i32.sub', get(month), get(first)), i32(1));
		const before = op('i32.add', op('i32.sub', get(month), get(window)), i32(1));
		const rowOf = (index: Code): Code => op('i32.add', get(source), op('i32.mul', index, get(step)));
		return during(op('i32.lt_s', get(month), get(months)), [
			set(first, select(i32(0), before, op('i32.lt_s', before, i32(0)))),
			set(scale, op('f64x2.splat', op('f64.div', f64(op('i32.mul', get(times), get(window))), f64(count)))),
			set(block, i32(0)),
			during(op('i32.lt_s', get(block), get(width)), [
				totals.map((total) => set(total, op('f64x2.splat', constant('f64', 0)))),
				set(row, op('i32.add', rowOf(get(first)), get(block))),
				set(end, op('i32.add', rowOf(get(month)), get(block))),
				during(op('i32.le_u', get(row), get(end)), [
					totals.map((total, i) => set(total, op('f64x2.add', get(total), at('v128.load', 16 * i, get(row))))),
					set(row, op('i32.add', get(row), get(step)))
				]),
				totals.map((total, i) => at('v128.store', 16 * i, op('i32.add', get(target), get(block)), op('f64x2.mul', get(total), get(scale)))),
				advance(block, BLOCK)
			]),
			set(target, op('i32.add', get(target), get(width))),
			advance(month, 1)
		]);
	});
}
