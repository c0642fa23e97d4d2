import { createContext } from 'svelte';
import type { ScenarioState } from '$lib/scenario/scenario.svelte';

/** The scenario, for every page of the site: it outlives a change of model or of language. */
export const [getScenario, setScenario] = createContext<ScenarioState>();
