import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2020-12-31',
			note: {
				fr: 'Cinq mesures pour caler, trois un an plus tard pour juger : un test court, au milieu de la crise sanitaire.',
				en: 'Five measurements to fit, three a year later to judge: a short test, in the middle of the health crisis.'
			}
		}
	],
	skipped: [
		{
			until: '2022-12-31',
			why: { fr: 'Rien n’est publié après août 2021.', en: 'Nothing was published after August 2021.' }
		}
	],
	hindsight: {
		fr: 'Ont été choisies en voyant 2021 : les fourchettes de la croissance de l’usage et du rythme des raccordements, et la forme à deux bouts des messages.',
		en: 'Chosen with 2021 in view: the ranges of the growth of use and of the pace of connections, and the two-ended form of messages.'
	},
	series: {
		mss_messages_mensuel: { fr: 'Messages, par mois', en: 'Messages, a month' },
		mss_liberaux_pct: { fr: 'Part des libéraux équipés', en: 'Share of equipped professionals' },
		mss_es_pct: { fr: 'Part des établissements raccordés', en: 'Share of connected hospitals' }
	}
};
