import { maakDatum, type Datum } from '../tijd/datum.ts';

/** De enige plek die weet welke dag het is; de rekenkern krijgt de peildatum als invoer. */
export function vandaag(): Datum {
	const nu = new Date();
	return maakDatum(nu.getFullYear(), nu.getMonth() + 1, nu.getDate());
}

/**
 * Roept aan als het een andere dag wordt, ook in een tabblad dat open blijft staan of na het slapen wakker wordt.
 * @returns afmelden
 */
export function bijNieuweDag(doe: (dag: Datum) => void): () => void {
	let dag = vandaag();
	const kijk = () => {
		if (vandaag() === dag) return;
		dag = vandaag();
		doe(dag);
	};
	const wekker = setInterval(kijk, 30_000);
	document.addEventListener('visibilitychange', kijk);
	return () => {
		clearInterval(wekker);
		document.removeEventListener('visibilitychange', kijk);
	};
}

/** Het tijdstip van nu met de tijdzone van dit apparaat: `2026-07-14T10:15:00+02:00`. */
export function nu(): string {
	const moment = new Date();
	const cijfers = (getal: number) => String(getal).padStart(2, '0');
	const verschil = -moment.getTimezoneOffset();
	const zone = `${verschil < 0 ? '-' : '+'}${cijfers(Math.floor(Math.abs(verschil) / 60))}:${cijfers(Math.abs(verschil) % 60)}`;
	const tijd = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(cijfers).join(':');
	return `${vandaag()}T${tijd}${zone}`;
}
