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
import { OOK_WISSEN } from './dossierstaat.svelte.ts';
import { bewaarKlad, leesKlad } from './klad.ts';
import { bewaarProfiel, leesProfiel } from './profielopslag.ts';

/** Een profiel is klein; een groter bestand hoeft niet eerst het geheugen in. */
const MAX_BYTES = 40_000;

const KLAD = 'organisatie';

/** Het profiel van de organisatie op het scherm. Blijft tot het tabblad sluit, tenzij iemand het laat onthouden. */
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

	/** Haalt terug wat in dit tabblad is getypt, of anders een onthouden profiel. */
	herstel(): void {
		const bewaard = leesProfiel();
		const getypt = leesKlad(KLAD, LEGE_ORGANISATIE);
		this.velden = heeftOrganisatie(getypt) ? getypt : { ...(bewaard ?? LEGE_ORGANISATIE) };
		this.onthoud = bewaard !== null;
		[this.melding, this.fout] = ['', ''];
	}

	/** Na elke wijziging: onthoudt het profiel, of vergeet het als dat niet (meer) mag. */
	werkBij(): void {
		this.melding = '';
		this.fout = '';
		// Wat onthouden is, staat er al; een ander tabblad kan het intussen veranderen. Een fout adres onthouden wij niet.
		bewaarKlad(KLAD, this.onthoud && this.privacyfout === '' ? {} : this.velden);
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

/** Een voor het hele tabblad: op een pagina kan hij op meer plekken te typen zijn. */
export const profiel = new Profiel();
OOK_WISSEN.push(() => profiel.herstel());
