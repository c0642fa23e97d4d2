import { createContext } from 'svelte';
import type { Way } from './ways';

/** Gives the address of a way, with the scenario of the moment. */
export const [getAddresses, setAddresses] = createContext<(way: Way) => string>();
