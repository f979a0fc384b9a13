import type { Dossier } from './dossier.ts';
import { schrijfBewaard, type Bewaard, type Eerder } from './geschiedenis.ts';
import type { Versie } from './plek.ts';
import { dossier } from './velden.ts';

/** De laagste versie van het bestand waar dit dossier in past: zo kan wie een oudere versie leest, het zo lang mogelijk lezen. */
export const versieVan = (inhoud: Dossier): Versie => dossier.versie(inhoud);

/** Het bestand bij een dossier, nog niet als tekst. */
export function alsBestand(inhoud: Dossier): object {
	const versie = versieVan(inhoud);
	return { formaat: 'bvv-dossier', versie, ...(dossier.schrijf(inhoud, versie) as object) };
}

/** De tekst van het bestand bij een dossier; `leesDossiertekst` leest hem terug. */
export const schrijfDossier = (inhoud: Dossier): string => alsTekst(alsBestand(inhoud));

/** Het bestand met wat eruit komt en met het dossier ervoor; `leesBestandtekst` leest hem terug. */
export const schrijfBestand = (inhoud: Dossier, bewaard: Bewaard | null, vorige: Eerder | null): string =>
	bewaard === null && vorige === null
		? schrijfDossier(inhoud)
		: alsTekst({
				...alsEerder({ dossier: inhoud, bewaard }),
				...(vorige && { vorige: alsEerder(vorige) })
			});

const alsEerder = ({ dossier: inhoud, bewaard }: Eerder): object => ({
	...alsBestand(inhoud),
	...(bewaard && { bewaard: schrijfBewaard(bewaard) })
});

const alsTekst = (bestand: object): string => `${JSON.stringify(bestand, null, '\t')}\n`;

/** Een bestandsnaam zonder gegevens van een persoon: "beslagvrij-2026-07-14.json". */
export const bestandsnaamVan = ({ peildatum }: Dossier): string => `beslagvrij-${peildatum}.json`;
