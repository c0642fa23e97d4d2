import { describe, expect, test } from 'vitest';
import { aux, flow, outcome, stock, type Given } from './fixture';

const PASS = { status: 'PASS' };
const passes = async (given: Given) => expect(await outcome(given)).toMatchObject(PASS);
const refuses = async (given: Omit<Given, 'output'>, detail: string) =>
	expect(await outcome({ output: 'time,a\n0,1\n', ...given })).toMatchObject({ status: 'UNSUPPORTED', detail: expect.stringContaining(detail) });

describe('names', () => {
	test('case, quotes, spaces, underscores and new lines do not tell names apart', () =>
		passes({
			variables: aux('Birth\\n  rate', '2') + aux('b', 'BIRTH_RATE + "birth rate" + "Birth\\nrate" {a "comment"}'),
			output: 'time,birth rate,B\n0,2,6\n'
		}));

	test('a name may hold operators, quotes and backslashes, in flows of a stock too', () =>
		passes({
			variables:
				stock('Level', '67', '<outflow>"Flow*with a few^arithmetic + characters"</outflow>') +
				flow('Flow*with a few^arithmetic + characters', '"variable with \\"Quotes\\" and \\\\ backslashes!"') +
				aux('variable with \\&quot;Quotes\\&quot; and \\\\ backslashes!', '4'),
			output: 'Time\tLevel\t"""variable with \\""Quotes\\"" and \\ backslashes!"""\r0\t67\t4\r1\t63\t4\r',
			kind: 'tab'
		}));

	test('names that mean something to JavaScript are names like others', () =>
		passes({ variables: aux('constructor', '2') + aux('__proto__', 'constructor + 1'), output: 'time,constructor,__proto__\n0,2,3\n' }));
});

describe('equations', () => {
	test('MOD takes the sign of its divisor and is as strong as a product', () =>
		passes({
			variables: aux('a', '-10 mod 3') + aux('b', '2 * 7 MOD 4 + 1') + aux('c', '-7 - 2 mod -3') + aux('d', '(TIME - 1) MOD 2 &lt; 1') + aux('e', 'INT(-9.9)'),
			output: 'time,a,b,c,d,e\n0,2,3,-6,0,-10\n1,2,3,-6,1,-10\n'
		}));

	test('in a file from Vensim, INT and MOD cut towards zero', () =>
		passes({ variables: aux('a', '-10 mod 3') + aux('b', 'INT(-9.9)'), vendor: 'Ventana Systems, xmutil', output: 'time,a,b\n0,-1,-9\n' }));

	test('constants without arguments, with empty ones and functions of one argument', () =>
		passes({
			variables: aux('a', 'PI()') + aux('b', 'Min(3) + pi') + aux('c', 'INF') + aux('d', 'stoptime - STARTTIME') + aux('e', '.34 + +.72'),
			output: 'time,a,b,c,d,e\n0,3.141592653589793,6.141592653589793,inf,2,1.06\n'
		}));

	test('PREVIOUS may look at its own variable', () =>
		passes({
			variables: aux('s', '( IF time = 1 THEN 9 ELSE PREVIOUS(SELF, 4) )') + aux('p', 'PREVIOUS(time*2, -1)'),
			output: 'time,s,p\n0,4,-1\n1,9,0\n2,9,2\n'
		}));

	test('an equation of the first day starts a stock', () =>
		passes({
			variables: stock('level', 'aim', '<inflow>f</inflow>') + flow('f', 'aim - level') + aux('aim', 'level*2', '<init_eqn>10</init_eqn>'),
			output: 'time,level,aim\n0,10,20\n1,20,40\n2,40,80\n'
		}));

	test('test inputs fall on the step they name, whatever the rounding of times', () =>
		passes({
			variables: aux('s', 'STEP(1, 0.3)') + aux('p', 'PULSE(1, 0.3, 0.3)') + aux('r', 'RAMP(2, 0.2, 0.5)'),
			stop: 0.8,
			dt: '<dt>0.1</dt>',
			output: 'time,s,p,r\n0.2,0,0,0\n0.3,1,10,0.2\n0.4,1,0,0.4\n0.5,1,0,0.6\n0.6,1,10,0.6\n0.7,1,0,0.6\n'
		}));
});

describe('delays and trends', () => {
	test('a delay of sixth order gives what Vensim gave', () =>
		passes({
			variables: aux('inflow', 'IF time &gt;= 5 THEN 10 ELSE 0') + aux('out', 'DELAYN(inflow, 10, 6, 10)'),
			stop: 12,
			output: 'time,out\n0,10\n5,10\n6,9.53344\n7,8.4137\n8,6.84605\n9,5.1739\n10,3.66897\n11,2.93158\n12,3.16843\n'
		}));

	test('delays of first and third order give what Vensim gave', () =>
		passes({
			variables:
				aux('inflow', 'STEP(5, 10)') +
				aux('a', 'DELAY1(inflow,10)') +
				aux('b', 'DELAY1(inflow,10,2)') +
				aux('c', 'DELAY3(inflow,10)') +
				aux('d', 'DELAY3(inflow,10,3)'),
			stop: 20,
			output: 'time,a,b,c,d\n1,0,1.8,0,3\n3,0,1.458,0,2.919\n9,0,0.774841,0,1.38849\n13,1.355,1.86337,0.135,0.742435\n20,3.25661,3.49976,3.08609,3.19254\n'
		}));

	test('a smooth of order one is the smooth, and a smooth of order n starts from its initial value', () =>
		passes({
			variables: aux('x', 'STEP(8, 1)') + aux('a', 'SMTHN(x, 4, 1, 2) - SMTH1(x, 4, 2)') + aux('b', 'SMTHN(x, 4, 2, 4)'),
			output: 'time,a,b\n0,0,4\n1,0,4\n2,0,3\n'
		}));

	test('a trend gives what Vensim gave, printed to five decimals', () =>
		passes({
			variables: aux('x', 'time', '<gf><xscale min="0" max="5"/><ypts>1,1.15451,1.29389,1.40451,1.47553,1.5</ypts></gf>') + aux('a', 'TREND(x, 6, 0)'),
			stop: 5,
			output: 'time,x,a\n0,1,0\n1,1.15451,0.02575\n2,1.29389,0.04357\n3,1.40451,0.05201\n4,1.47553,0.05171\n5,1.5,0.04442\n'
		}));
});

describe('graphical functions', () => {
	const table = (type: string) => `<gf${type}><xscale min="0" max="2"/><ypts sep=";">0;5;1</ypts></gf>`;

	test('are held or prolonged beyond their ends, or go by steps', () =>
		passes({
			variables: aux('a', 'time*2-2', table('')) + aux('b', 'time*2-2', table(' type="extrapolate"')) + aux('c', 'time - 0.5', table(' type="discrete"')),
			output: 'time,a,b,c\n0,0,-10,0\n1,0,0,0\n2,1,1,5\n'
		}));

	test('stand alone under a name, are called by it, lent to another variable and looked up', () =>
		passes({
			variables:
				'<gf name="My GF"><xpts>0,2</xpts><ypts>0,10</ypts></gf>' +
				aux('a', 'my_gf(time/2) + "My  GF"(1) + LOOKUP(my_gf, 0.5)') +
				aux('b', 'time', '<gf name="my_gf"/>') +
				aux('c', 'b(1)'),
			output: 'time,a,b,c\n0,7.5,0,5\n1,10,5,5\n2,12.5,10,5\n'
		}));

	test('may jump', () => passes({ variables: aux('a', 'time', '<gf><xpts>0,1,1,2</xpts><ypts>0,0,3,3</ypts></gf>'), output: 'time,a\n0,0\n1,3\n2,3\n' }));
});

describe('non-negative stocks and flows', () => {
	const drained =
		stock('s', '5', '<inflow>i</inflow><outflow>a</outflow><outflow>b</outflow><non_negative/>') + flow('i', '1') + flow('a', '3') + flow('b', '2');

	test('a stock gives its outflows what it has, in their order', () => passes({ variables: drained, output: 'time,s,a,b\n0,5,3,2\n1,1,2,0\n2,0,1,0\n' }));

	test('a stock told not to be so goes below zero', () =>
		passes({
			variables: drained.replace('<non_negative/>', '<non_negative> False </non_negative>'),
			before: '<behavior><non_negative/></behavior>',
			output: 'time,s\n0,5\n1,1\n2,-3\n'
		}));

	test('a flow of a file of one-way flows is never negative unless it says so', () =>
		passes({
			variables: flow('a', '1-time') + flow('b', '1-time', '<non_negative>FALSE</non_negative>'),
			before: '<behavior><flow><non_negative/></flow></behavior>',
			output: 'time,a,b\n0,1,1\n1,0,0\n2,0,-1\n'
		}));

	test('what the standard does not settle is refused once it matters', async () => {
		await refuses({ variables: drained, method: 'RK4' }, 'runs dry under rk4');
		await refuses({ variables: drained + stock('t', '9', '<outflow>a</outflow>') }, 'share an outflow');
	});
});

describe('what the engine does not have', () => {
	test.each([
		['arrays', '<aux name="a"><dimensions><dim name="X"/></dimensions><eqn>1</eqn></aux>'],
		['arrays', aux('a', 'MAX(b[*])') + aux('b', '1')],
		['modules', '<module name="m"/>' + aux('a', 'm.x')],
		['conveyors', stock('a', '1', '<conveyor><len>4</len></conveyor>')],
		['WITH_LOOKUP', aux('a', 'WITH_LOOKUP(0)')],
		['RANDOM', aux('a', 'RANDOM(0, 1)')],
		["unknown name 'expression'", aux('a', 'EXPRESSION MACRO(1, 2)')],
		['depends on itself', aux('a', 'b') + aux('b', 'a')],
		['without equation', '<aux name="a"/>'],
		["character '?'", aux('a', '???')],
		['not well-formed', '<flow name="a"><eqn>1</eqn>']
	])('%s: %s', (detail, variables) => refuses({ variables }, detail));

	test('macros', () => refuses({ variables: aux('a', 'my_macro(1)'), before: '<macro name="My Macro"/>' }, 'macros'));
	test('a method it cannot fall back from', () => refuses({ variables: aux('a', '1'), method: 'Gear' }, "'gear'"));
	test('but a method with a fallback runs by the fallback', () => passes({ variables: aux('a', '1'), method: 'gear, RK4', output: 'time,a\n0,1\n' }));
});
