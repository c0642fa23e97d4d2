import { createContext } from 'svelte';
import type { Board } from './board.svelte';

/** The page's board, for its parts. */
export const [getBoard, setBoard] = createContext<Board>();
