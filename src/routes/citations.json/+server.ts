import { json } from '@sveltejs/kit';
import { citations } from './citations';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the lines of the board rest on: fetched when it is first asked for, kept for use without a network like every other file. */
export const GET: RequestHandler = () => json(citations());
