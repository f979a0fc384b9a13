import { page as vanKit } from '$app/state';
import { alsPagina } from '../adres.ts';

/** Zoals die van Kit, met het adres dat dezelfde pagina op de site zou hebben. Alleen in het losse bestand (gereedschap/los.js). */
export const page: typeof vanKit = new Proxy(vanKit, {
	get(bron, naam): unknown {
		if (naam === 'url') return alsPagina(bron.url);
		// De pagina voor elk ander adres (src/commando/losvorm.mjs).
		if (naam === 'status' && bron.route.id?.startsWith('/[...')) return 404;
		return Reflect.get(bron, naam);
	}
});
