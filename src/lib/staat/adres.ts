import { resolve } from '$app/paths';
import type { Plek } from '../invoer/vragenlijst/route.ts';

/**
 * Het adres van een pagina van de vragenlijst, zo nodig bij een veld. Met `wijzig` gaat "Verder" daarna terug naar de
 * controlepagina.
 */
export function adresVan({ stap, nummer }: Plek, wijzig = false, veld = ''): string {
	const vragen = [nummer !== undefined && `nr=${encodeURIComponent(nummer)}`, wijzig && 'wijzig=ja'];
	const achter = vragen.filter(Boolean).join('&');
	return `${resolve('/(rekenen)/berekening/[stap]', { stap })}/${achter && `?${achter}`}${veld && `#${encodeURIComponent(veld)}`}`;
}
