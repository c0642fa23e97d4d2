import type { Text } from '../../src/lib/engine/types';
import type { Figure, FoundingText, Place } from './types';

export const target = (model: string, id: string, reading?: string): Place => ({ kind: 'target', model, id, ...(reading !== undefined && { reading }) });
export const lever = (model: string, id: string): Place => ({ kind: 'lever', model, id });
export const parameter = (model: string, id: string): Place => ({ kind: 'parameter', model, id });
export const objective = (id: string): Place => ({ kind: 'objective', id });
export const observation = (series: string): Place => ({ kind: 'observation', series });
export const context = (id: string): Place => ({ kind: 'context', id });
export const story = (id: string): Place => ({ kind: 'story', id });

const none = (fr: string, en: string): Place => ({ kind: 'none', why: { fr, en } satisfies Text });

export const PERIOD = none(
	'La période de la feuille de route : sa fin, le 31 décembre 2027, est l’horizon de toutes les chances.',
	'The roadmap’s period: its end, 31 December 2027, is the horizon of every chance.'
);
export const LAUNCH = none(
	'La date de publication : c’est la décision « prise dès le départ » du simulateur.',
	'The date of publication: the decision “taken from the start” of the simulator.'
);
export const WRITING = none(
	'La date du texte ou de la réunion qu’il raconte, non un objectif.',
	'The date of the text or of the meeting it tells, not an objective.'
);
export const HISTORY = none(
	'L’histoire de la santé numérique, avant la période du simulateur, ou une image de siècle.',
	'The history of digital health, before the simulator’s period, or a figure of speech.'
);
export const STEP = none(
	'Une étape de la première feuille de route (2019-2022) : le contexte en donne l’ensemble, aucun modèle ne la suit.',
	'A step of the first roadmap (2019-2022): the context gives the whole, no model follows it.'
);
export const INSTITUTIONS = none('Le compte des organismes publics, non un résultat.', 'A count of public bodies, not a result.');
export const RHETORIC = none('Une façon de parler : « 100 % » n’y mesure rien.', 'A manner of speaking: “100%” measures nothing there.');
export const OPENING = none(
	'Le lancement des essais ; le service s’ouvre à toute la population en 2022, et nos courbes commencent là.',
	'The start of trials; the service opens to the whole population in 2022, and our curves start there.'
);

export const CARD_TRIAL = none(
	'Le début des essais de la carte sur téléphone : nos courbes commencent là, l’objectif est l’ouverture à tous.',
	'The start of the trials of the card on a phone: our curves start there, the objective is opening to all.'
);
export const LAW = none(
	'La date de la loi qui crée le service ; ce que nous suivons en est l’ouverture, en 2022.',
	'The date of the law that creates the service; what we follow is its opening, in 2022.'
);

export const TRIAL = none(
	'Les premiers essais de la carte sur téléphone, suspendus au printemps 2020 ; un autre texte fondateur les date de 2021, et nos courbes commencent là.',
	'The first trials of the card on a phone, suspended in spring 2020; another founding text dates them from 2021, and our curves start there.'
);

/** Builds the figures of one text from rows of quote, figure in both languages, and place. */
export function from(source: FoundingText, rows: readonly (readonly [quote: string, fr: string, en: string, place: Place])[]): readonly Figure[] {
	return rows.map(([quote, fr, en, place]) => ({ source, quote, figures: { fr, en }, place }));
}
