import { createContext } from 'svelte';
import type { Simulator } from './simulator.svelte';

/** The page's simulator, for its parts. */
export const [getSimulator, setSimulator] = createContext<Simulator>();
