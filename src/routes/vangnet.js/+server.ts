import { vangnet } from './vul.ts';

export const prerender = true;

export const GET = (): Response =>
	new Response(vangnet(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
