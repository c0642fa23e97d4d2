import type { Lever, Sign } from '../../src/lib/engine/types';
import { PERCENT, TIMES } from './displays';
import { outputs } from './outputs';

/** Signs on every output: `otherwise` where nothing is said. */
const effects = (otherwise: Sign, said: Record<string, Sign> = {}): Record<string, Sign> =>
	Object.fromEntries(Object.keys(outputs).map((id) => [id, said[id] ?? otherwise]));

const ONLY_PLATFORMS: Record<string, Sign> = {
	activity_share_year: '0',
	doctors_share: '0',
	activity_ceiling: '0',
	gp_activity_year: '0',
	sp_activity_year: '0',
	gp_acts_year: '0',
	sp_acts_year: '0',
	centre_acts_year: '0',
	underdense: '+',
	hours_year: 'either'
};

/** Decisions that somebody can take. */
export const levers: Record<string, Lever> = {
	doctors_trained: {
		label: { fr: 'Médecins formés à la télésanté', en: 'Doctors trained in telehealth' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 },
		what: { fr: 'Part des médecins non encore formés qui le sont chaque année.', en: 'Share of doctors not yet trained who are trained each year.' },
		who: { fr: 'État, universités, organismes de formation continue', en: 'State, universities, continuing-education bodies' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.001,
				basis: 'measured',
				source: 'dsih_formation',
				note: { fr: '0,1 % des professionnels formés, recensement de 2021 ; tenu constant.', en: '0.1% of professionals trained, census of 2021; held flat.' }
			}
		],
		bounds: [0, 0.3],
		step: 0.001,
		range: { fr: 'De rien à 30 % par an, soit la plupart des médecins en cinq ans.', en: 'From none to 30% a year, most doctors within five years.' },
		roadmap: {
			value: 0.02,
			basis: 'derived',
			source: 'seed-telemedaction',
			quote: 'afin de former au moins 10% des professionnels en activité d’ici 2027',
			note: { fr: '10 % en cinq ans.', en: '10% in five years.' }
		},
		delay: { months: 12, basis: 'assumption', note: { fr: 'Une année pour ouvrir les formations.', en: 'A year to open the courses.' } },
		effects: effects('+', { platform_acts_year: '0', underdense: 'either', hours_year: 'either' })
	},
	cap: {
		label: { fr: 'Plafond de téléconsultations par médecin', en: 'Cap on teleconsultations per doctor' },
		unit: '1',
		display: { ...PERCENT, digits: 0 },
		what: {
			fr: 'Part de son activité annuelle qu’un médecin peut faire à distance, selon la convention (20 % ; 40 % pour les psychiatres).',
			en: 'Share of yearly activity that a doctor may do remotely under the agreement (20%; 40% for psychiatrists).'
		},
		who: { fr: 'Assurance maladie et syndicats de médecins', en: 'Health insurance and doctors’ unions' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 1,
				basis: 'assumption',
				note: { fr: 'Pas de plafond opposé avant et pendant la crise sanitaire.', en: 'No cap enforced before and during the health crisis.' }
			},
			{
				from: '2022-10',
				value: 0.2,
				basis: 'derived',
				source: 'qdm_seuil2022',
				quote: 'environ 3 % des généralistes ont dépassé le fameux plafond de 20 %',
				note: { fr: 'Règle de 2021, opposée après les dérogations ; date supposée.', en: 'Rule of 2021, enforced after the waivers; date assumed.' }
			},
			{
				from: '2025-01',
				value: 0.2,
				basis: 'measured',
				source: 'telesante_bzh_conv',
				quote: '20% du volume d’activité globale conventionnée du médecin, sur une année civile. Pour les psychiatres, ce seuil est porté à 40%'
			}
		],
		bounds: [0.05, 1],
		step: 0.01,
		range: { fr: 'De 5 % à aucun plafond.', en: 'From 5% to no cap.' },
		roadmap: {
			value: 0.35,
			basis: 'derived',
			source: 'seed-telemedaction',
			quote: 'permettre aux professionnels médicaux de réaliser 35% de leur activité en téléconsultation',
			note: { fr: 'Permettre 35 % suppose un plafond d’au moins 35 %.', en: 'Allowing 35% supposes a cap of at least 35%.' }
		},
		delay: {
			months: 6,
			basis: 'assumption',
			note: { fr: 'Un avenant à la convention prend un semestre.', en: 'An amendment to the agreement takes half a year.' }
		},
		effects: effects('+', { doctors_share: '0', platform_acts_year: '0', centre_acts_year: '0', underdense: '-', hours_year: 'either' })
	},
	fee_ratio: {
		label: { fr: 'Tarif relatif de la téléconsultation', en: 'Relative fee of a teleconsultation' },
		unit: '1',
		display: TIMES,
		what: {
			fr: 'Tarif d’une téléconsultation rapporté à celui d’une consultation au cabinet (25 € contre 30 € : 0,83).',
			en: 'Fee of a teleconsultation over that of an office visit (€25 against €30: 0.83).'
		},
		who: { fr: 'Assurance maladie et syndicats de médecins', en: 'Health insurance and doctors’ unions' },
		between: 'hold',
		path: [
			{ from: '2019-01', value: 1, basis: 'derived', source: 'klesia_tarifs', note: { fr: '25 € dans les deux cas.', en: '€25 in both cases.' } },
			{ from: '2023-11', value: 25 / 26.5, basis: 'derived', source: 'klesia_tarifs', quote: 'passant de 26,5€ à 30€' },
			{
				from: '2025-01',
				value: 25 / 30,
				basis: 'measured',
				source: 'klesia_tarifs',
				quote:
					'le tarif de la téléconsultation des médecins généralistes sera maintenu à 25 € pour les 5 prochaines années, contre 30 € pour les consultations en pré'
			}
		],
		bounds: [0.4, 1.5],
		step: 0.01,
		range: { fr: 'De moins de la moitié à une fois et demie le tarif au cabinet.', en: 'From under half to one and a half times the office fee.' },
		delay: {
			months: 6,
			basis: 'assumption',
			note: { fr: 'Un avenant à la convention prend un semestre.', en: 'An amendment to the agreement takes half a year.' }
		},
		effects: effects('+', { platform_acts_year: '0', underdense: '-', hours_year: 'either' })
	},
	assisted_sites: {
		label: { fr: 'Sites de téléconsultation assistée', en: 'Assisted teleconsultation sites' },
		unit: 'site',
		display: { unit: { fr: 'sites', en: 'sites' } },
		what: {
			fr: 'Pharmacies, cabinets infirmiers et cabines où quelqu’un aide le patient.',
			en: 'Pharmacies, nurse practices and booths where somebody helps the patient.'
		},
		who: { fr: 'Assurance maladie, pharmacies, collectivités', en: 'Health insurance, pharmacies, local authorities' },
		between: 'linear',
		path: [
			{ from: '2019-01', value: 0, basis: 'assumption', note: { fr: 'Presque aucun au départ.', en: 'Almost none at the start.' } },
			{
				from: '2024-06',
				value: 5600,
				basis: 'derived',
				source: 'qdpharm_ccomptes',
				quote: 'en juin 2024, 28 % des officines ont facturé à l’assurance-maladie au moins une assistance à la téléconsultation',
				note: { fr: '28 % d’environ 20 000 officines.', en: '28% of about 20,000 pharmacies.' }
			}
		],
		bounds: [0, 30000],
		step: 100,
		range: { fr: 'De la fermeture à toutes les officines et 10 000 autres lieux.', en: 'From closure to all pharmacies and 10,000 other places.' },
		delay: { months: 18, basis: 'assumption', note: { fr: 'Équiper et former prend un an et demi.', en: 'Equipping and training takes a year and a half.' } },
		effects: effects('+', ONLY_PLATFORMS)
	},
	platform_capacity: {
		label: { fr: 'Capacité des plateformes', en: 'Platform capacity' },
		unit: '1',
		display: TIMES,
		what: {
			fr: 'Capacité des sociétés de téléconsultation, 1 = celle d’aujourd’hui : agréments, médecins salariés, règles de facturation.',
			en: 'Capacity of teleconsultation companies, 1 = today’s: licences, salaried doctors, billing rules.'
		},
		who: { fr: 'État (agrément) et assurance maladie', en: 'State (licensing) and health insurance' },
		between: 'hold',
		path: [{ from: '2019-01', value: 1, basis: 'assumption', note: { fr: 'Par définition.', en: 'By definition.' } }],
		bounds: [0.1, 3],
		step: 0.05,
		range: { fr: 'D’un dixième au triple d’aujourd’hui.', en: 'From a tenth to three times today’s.' },
		delay: {
			months: 12,
			basis: 'assumption',
			note: { fr: 'Recruter et obtenir un agrément prend un an.', en: 'Recruiting and getting a licence takes a year.' }
		},
		effects: effects('+', ONLY_PLATFORMS)
	},
	platform_underdense: {
		label: { fr: 'Priorité aux zones sous-denses', en: 'Priority to under-served areas' },
		unit: '1',
		display: { ...PERCENT, digits: 1 },
		what: {
			fr: 'Part des actes de plateformes donnés à des patients de zones sous-denses.',
			en: 'Share of platform acts given to patients of under-served areas.'
		},
		who: { fr: 'État (agrément) et plateformes', en: 'State (licensing) and platforms' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.251,
				basis: 'measured',
				source: 'echos_t360',
				quote: 'habiter des territoires sous-médicalisés (25,1 % de l’échantillon, contre 17,3 % en population générale)'
			}
		],
		bounds: [0.1, 0.8],
		step: 0.001,
		range: { fr: 'De 10 % à 80 % des actes.', en: 'From 10% to 80% of acts.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Une année pour changer les règles d’orientation.', en: 'A year to change the routing rules.' } },
		effects: effects('0', { underdense: '+' })
	}
};
