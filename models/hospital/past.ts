import type { Variables } from '../shapes';
import { pipeline, rollout } from '../shapes';

const SEGUR_OPEN = 'MIN(1, MAX(0, (TIME - segur_date) / equipment_ramp))';

/** What is over: hospitals chosen by HOP'EN, hospitals and doctors equipped by Ségur wave 1. */
export const past: Variables = {
	...pipeline({
		id: 'hopen',
		unit: 'hospital',
		labels: {
			filing: { fr: 'Réponses à l’appel HOP’EN', en: 'Answers to the HOP’EN call' },
			filed: { fr: 'Réponses à HOP’EN, cumul', en: 'Answers to HOP’EN, total' },
			waiting: { fr: 'Réponses en attente', en: 'Answers waiting' },
			examined: { fr: 'Réponses examinées', en: 'Answers examined' },
			accepting: { fr: 'Établissements retenus par an', en: 'Hospitals chosen a year' },
			refusing: { fr: 'Établissements non retenus par an', en: 'Hospitals not chosen a year' },
			accepted: { fr: 'Établissements retenus par HOP’EN', en: 'Hospitals chosen by HOP’EN' },
			refused: { fr: 'Établissements non retenus', en: 'Hospitals not chosen' }
		},
		filing: 'hopen_answers',
		duration: 'hopen_time',
		acceptance: 'hopen_acceptance'
	}),
	...rollout({
		id: 'segur_hospital',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements équipés, vague 1', en: 'Hospitals equipped, wave 1' },
			left: { fr: 'Établissements à équiper, vague 1', en: 'Hospitals to be equipped, wave 1' },
			rate: { fr: 'Équipements d’établissements, vague 1', en: 'Hospitals equipped a year, wave 1' },
			share: { fr: 'Part des établissements, vague 1', en: 'Share of hospitals, wave 1' }
		},
		sites: 'hospital_count',
		ready: 'segur_ready',
		duration: 'segur_time',
		open: SEGUR_OPEN
	}),
	...rollout({
		id: 'segur_doctor',
		unit: 'doctor',
		labels: {
			done: { fr: 'Médecins libéraux équipés, vague 1', en: 'Self-employed doctors equipped, wave 1' },
			left: { fr: 'Médecins à équiper, vague 1', en: 'Doctors to be equipped, wave 1' },
			rate: { fr: 'Équipements de médecins, vague 1', en: 'Doctors equipped a year, wave 1' },
			share: { fr: 'Part des commandes des médecins, vague 1', en: 'Share of doctors’ orders, wave 1' }
		},
		sites: 'segur_orders',
		duration: 'segur_time',
		open: SEGUR_OPEN
	})
};
