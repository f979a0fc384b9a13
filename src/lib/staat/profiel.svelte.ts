import {
	heeftOrganisatie,
	isWebadres,
	leesOrganisatietekst,
	LEGE_ORGANISATIE,
	schrijfOrganisatie,
	type Organisatie
} from '../dossier/organisatie.ts';
import { organisatieteksten } from '../teksten/documenten/documenten.ts';
import { veldfoutOpScherm } from '../teksten/veldfouten.ts';
import { bewaarBestand, tekstVan } from './bestand.ts';
import { bewaarProfiel, leesProfiel } from './profielopslag.ts';

/** Een profiel is klein; een groter bestand hoeft niet eerst het geheugen in. */
const MAX_BYTES = 40_000;

/** Het profiel van de organisatie op het scherm. Blijft in het geheugen, tenzij iemand het laat onthouden. */
export class Profiel {
	velden: Record<keyof Organisatie, string> = $state({ ...LEGE_ORGANISATIE });
	/** Of het na het sluiten van het tabblad in deze browser blijft. */
	onthoud = $state(false);
	melding = $state('');
	fout = $state('');

	readonly privacyfout = $derived(
		this.velden.privacy.trim() === '' || isWebadres(this.velden.privacy.trim())
			? ''
			: veldfoutOpScherm({ veld: 'privacy', code: 'geenWebadres' })
	);

	/** Wat op het document komt; null als er niets is ingevuld. Een fout privacyadres telt niet mee. */
	get organisatie(): Organisatie | null {
		const { naam, behandelaar, adres, telefoon, email, privacy } = this.velden;
		const schoon = {
			naam: naam.trim(),
			behandelaar: behandelaar.trim(),
			adres: adres.trim(),
			telefoon: telefoon.trim(),
			email: email.trim(),
			privacy: this.privacyfout === '' ? privacy.trim() : ''
		};
		return heeftOrganisatie(schoon) ? schoon : null;
	}

	/** Haalt een onthouden profiel terug. */
	herstel(): void {
		const bewaard = leesProfiel();
		if (!bewaard) return;
		this.velden = { ...bewaard };
		this.onthoud = true;
	}

	/** Na elke wijziging: onthoudt het profiel, of vergeet het als dat niet (meer) mag. */
	werkBij(): void {
		this.melding = '';
		this.fout = '';
		if (bewaarProfiel(this.onthoud ? this.organisatie : null) || !this.onthoud) return;
		this.onthoud = false;
		this.fout = organisatieteksten.nietOnthouden;
	}

	/** Geeft het profiel als bestand. */
	bewaar(): void {
		const inhoud = schrijfOrganisatie(this.organisatie ?? LEGE_ORGANISATIE);
		bewaarBestand(organisatieteksten.bestandsnaam, inhoud, 'application/json');
	}

	/** Neemt een profiel over uit een bestand; lukt het niet, dan blijft staan wat er stond. */
	async open(bestand: File): Promise<void> {
		const gelezen = leesOrganisatietekst(await tekstVan(bestand, MAX_BYTES));
		if (!gelezen.gelukt) {
			this.melding = '';
			this.fout = gelezen.fouten.map(veldfoutOpScherm).join(' ');
			return;
		}
		this.velden = { ...gelezen.waarde };
		this.werkBij();
		this.melding = organisatieteksten.geopend;
	}
}
