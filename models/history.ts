import type { MonthText, Text } from '../src/lib/engine/types';
import { history as activation } from './activation/history';
import { history as applications } from './applications/history';
import { history as connect } from './connect/history';
import { history as cyber } from './cyber/history';
import { history as documents } from './documents/history';
import { history as emergency } from './emergency/history';
import { history as hospital } from './hospital/history';
import { history as identity } from './identity/history';
import { history as mediation } from './mediation/history';
import { history as messaging } from './messaging/history';
import { history as prescription } from './prescription/history';
import { history as prevention } from './prevention/history';
import { history as teleconsultation } from './teleconsultation/history';
import { history as training } from './training/history';
import { history as warehouses } from './warehouses/history';

/** A change of a model's numbers: a changed number is a changed claim, so each says what and why. */
export interface Change {
	/** Month of the change. */
	readonly month: MonthText;
	readonly what: Text;
}

/** What changed in the numbers of each model, oldest first, by model. */
export const histories: Readonly<Record<string, readonly Change[]>> = {
	activation,
	applications,
	connect,
	cyber,
	documents,
	emergency,
	hospital,
	identity,
	mediation,
	messaging,
	prescription,
	prevention,
	teleconsultation,
	training,
	warehouses
};
