import { page as vanKit } from '$app/state';
import { alsPagina } from '../adres.ts';

/** Zoals die van Kit, met het adres dat dezelfde pagina op de site zou hebben. Alleen in het losse bestand (gereedschap/los.js). */
export const page: typeof vanKit = new Proxy(vanKit, {
	get: (bron, naam): unknown => (naam === 'url' ? alsPagina(bron.url) : Reflect.get(bron, naam))
});
