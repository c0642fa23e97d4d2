import type { Column } from '../../src/lib/engine/types';

/** Monthly data that nobody decides within the model. */
export const columns: Record<string, Column> = {
	lockdown_2020: {
		label: { fr: 'Premier confinement', en: 'First lockdown' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2020-03', value: 0.48 },
			{ from: '2020-04', value: 1 },
			{ from: '2020-05', value: 0.35 },
			{ from: '2020-06', value: 0 }
		],
		basis: 'derived',
		source: 'pourquoidoc_chron',
		note: {
			fr: 'Part du mois passée en confinement, du 17 mars au 11 mai 2020 : le moment où les médecins débutent.',
			en: 'Share of the month under lockdown, 17 March to 11 May 2020: the moment when doctors start.'
		}
	},
	covid_spring: {
		label: { fr: 'Covid : actes du printemps 2020', en: 'Covid: acts of spring 2020' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2020-03', value: 0.4 },
			{ from: '2020-04', value: 1 },
			{ from: '2020-05', value: 0.5 },
			{ from: '2020-06', value: 0.25 },
			{ from: '2020-07', value: 0.1 },
			{ from: '2020-08', value: 0.05 },
			{ from: '2020-09', value: 0 }
		],
		basis: 'derived',
		source: 'tlmfmc_tlc',
		quote: '500 000 actes par semaine au début du mois de juin, puis 253 000 la dernière semaine de juillet',
		note: {
			fr: 'Intensité de 0 à 1 : mois de confinement (17 mars au 11 mai 2020), puis décrue lue dans les actes par semaine. Une donnée, non un choc qui s’éteint de lui-même.',
			en: 'Intensity from 0 to 1: months of lockdown (17 March to 11 May 2020), then an ebb read in weekly acts. Data, not a shock that fades by itself.'
		}
	},
	covid_later: {
		label: { fr: 'Covid : vagues suivantes', en: 'Covid: later waves' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2020-10', value: 0.3 },
			{ from: '2020-11', value: 1 },
			{ from: '2020-12', value: 0.8 },
			{ from: '2021-01', value: 0.5 },
			{ from: '2021-02', value: 0.4 },
			{ from: '2021-03', value: 0.6 },
			{ from: '2021-04', value: 0.8 },
			{ from: '2021-05', value: 0.4 },
			{ from: '2021-06', value: 0.1 },
			{ from: '2021-07', value: 0 },
			{ from: '2021-12', value: 0.3 },
			{ from: '2022-01', value: 0.7 },
			{ from: '2022-02', value: 0.5 },
			{ from: '2022-03', value: 0.2 },
			{ from: '2022-04', value: 0 }
		],
		basis: 'derived',
		source: 'leblob_tlc',
		quote: '2 millions fin 2020 et 1,5 million début 2022',
		note: {
			fr: 'Intensité de 0 à 1 : confinements de novembre 2020 et d’avril 2021, vague de l’hiver 2022.',
			en: 'Intensity from 0 to 1: lockdowns of November 2020 and April 2021, wave of winter 2022.'
		}
	},
	cap_outside_list: {
		label: { fr: 'Plafond limité aux patients hors liste', en: 'Cap limited to patients outside the list' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2025-01', value: 1 }
		],
		basis: 'measured',
		source: 'telesante_bzh_conv',
		quote: '20% du volume d’activité globale conventionnée du médecin, sur une année civile. Pour les psychiatres, ce seuil est porté à 40%',
		note: {
			fr: 'Depuis la convention de 2024, le plafond ne compte plus les actes du médecin traitant.',
			en: 'Since the 2024 agreement, the cap no longer counts acts by the regular doctor.'
		}
	},
	able_2021: {
		label: { fr: 'Patients à l’aise avec le numérique', en: 'Patients at ease with digital tools' },
		unit: '1',
		within: 'held',
		between: 'linear',
		points: [
			{ from: '2019-01', value: 0.82 },
			{ from: '2021-01', value: 0.85 }
		],
		basis: 'derived',
		source: 'insee_ip1953',
		quote: 'L’illectronisme a diminué de 3 points entre 2019 et 2021, dans le contexte de la crise sanitaire',
		note: {
			fr: '100 % moins l’illectronisme (18 % en 2019, 15 % en 2021), puis tenu constant : aucune mesure plus récente. La médiation s’y ajoute.',
			en: '100% less digital exclusion (18% in 2019, 15% in 2021), then held flat: no later measure. Mediation adds to it.'
		}
	},
	people_autonomous: {
		label: { fr: 'Personnes rendues autonomes par la médiation', en: 'People made autonomous by mediation' },
		unit: 'person',
		within: 'linear',
		upstream: { model: 'mediation', variable: 'autonomous' },
		basis: 'derived',
		source: 'seed-telemedaction',
		note: {
			fr: 'Repris du modèle de médiation, tirage par tirage : déplacer ses leviers se voit ici.',
			en: 'Taken from the mediation model, run by run: moving its levers is felt here.'
		}
	},
	activated_share: {
		label: { fr: 'Part des profils Mon espace santé activés', en: 'Share of activated Mon espace santé profiles' },
		unit: '1',
		within: 'linear',
		upstream: { model: 'activation', variable: 'activated_share' },
		basis: 'derived',
		source: 'esante_cosui12',
		note: { fr: 'Repris du modèle d’activation, tirage par tirage.', en: 'Taken from the activation model, run by run.' }
	},
	trained_a_year: {
		label: { fr: 'Part des professionnels formée chaque année', en: 'Share of professionals trained each year' },
		unit: '1/year',
		within: 'linear',
		upstream: { model: 'training', variable: 'trained_a_year' },
		basis: 'derived',
		source: 'dsih_formation',
		note: { fr: 'Repris du modèle de formation, tirage par tirage.', en: 'Taken from the training model, run by run.' }
	},
	sas_coverage: {
		label: { fr: 'Part de la population couverte par un service d’accès aux soins', en: 'Share of the population covered by an access-to-care service' },
		unit: '1',
		within: 'linear',
		upstream: { model: 'emergency', variable: 'sas_coverage' },
		basis: 'derived',
		source: 'lqm_sas2024',
		note: { fr: 'Repris du modèle de l’accès aux soins, tirage par tirage.', en: 'Taken from the access-to-care model, run by run.' }
	},
	office_fee: {
		label: { fr: 'Tarif d’une consultation au cabinet', en: 'Fee of an office visit' },
		unit: 'EUR/act',
		within: 'held',
		points: [
			{ from: '2019-01', value: 25 },
			{ from: '2023-11', value: 26.5 },
			{ from: '2025-01', value: 30 }
		],
		basis: 'measured',
		source: 'klesia_tarifs',
		quote:
			'le tarif de la téléconsultation des médecins généralistes sera maintenu à 25 € pour les 5 prochaines années, contre 30 € pour les consultations en pré',
		note: {
			fr: 'Généraliste, secteur 1. 25 € puis 26,50 € avant le 22 décembre 2024 ; la date de novembre 2023 est une hypothèse.',
			en: 'General practitioner, sector 1. €25 then €26.50 before 22 December 2024; the date of November 2023 is an assumption.'
		}
	}
};
