import { inOrder } from '../coupling';
import { parseUnit, sameUnit } from '../units';
import type { Model } from '../types';
import { unknown, type Report } from './problem';

/** Columns that come from other models: the model and the variable exist, units agree, and no model feeds itself through others. */
export function checkCoupling(models: readonly Model[], report: Report): void {
	for (const model of models) {
		for (const [id, column] of Object.entries(model.columns)) {
			if (!('upstream' in column)) continue;
			const where = `${model.id}.columns.${id}.upstream`;
			const upstream = models.find((one) => one.id === column.upstream.model);
			if (!upstream) {
				report(
					unknown(
						where,
						'model',
						column.upstream.model,
						models.map((one) => one.id)
					)
				);
				continue;
			}
			const variable = upstream.variables[column.upstream.variable];
			if (!variable) report(unknown(where, 'variable', column.upstream.variable, Object.keys(upstream.variables)));
			else if (variable.kind === 'flow') report({ where, message: `'${column.upstream.variable}' is a flow: only values at a month's end feed another model` });
			else if (!sameUnit(parseUnit(variable.unit), parseUnit(column.unit)))
				report({ where, message: `${column.unit} here, ${variable.unit} in ${upstream.id}` });
		}
	}
	try {
		inOrder(models);
	} catch (error) {
		report({ where: 'models', message: (error as Error).message });
	}
}
