import { resolve } from '$app/paths';
import type { Plek } from '../invoer/vragenlijst/route.ts';

/** Het adres van een pagina van de vragenlijst. Met `wijzig` gaat "Verder" daarna terug naar de controlepagina. */
export function adresVan({ stap, nummer }: Plek, wijzig = false): string {
	const vragen = [nummer !== undefined && `nr=${encodeURIComponent(nummer)}`, wijzig && 'wijzig=ja'];
	const achter = vragen.filter(Boolean).join('&');
	return `${resolve('/(rekenen)/berekening/[stap]', { stap })}/${achter && `?${achter}`}`;
}
