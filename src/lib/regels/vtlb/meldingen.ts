import type { Meldinguit } from '../meldingen/melding.ts';
import type { CorrectieId } from './correctie.ts';

interface Gegevens {
	/** De correcties waren samen negatief; het nominaal bedrag is nul. */
	nominaalOpNul: { readonly som: string };
	/** Meer inkomens: de vloer gaat over alles, de uitkomst van het beslag over een inkomen. */
	bvvOverAlInkomen: Record<never, never>;
	partnerOnbekend: Record<never, never>;
	/** Hoe gedeelde kosten over partners worden verdeeld is niet bekend. */
	verdelingOnbekend: Record<never, never>;
	eigenRisicoVerondersteld: { readonly aantal: string };
	arbeidstoeslagZonderBedrag: Record<never, never>;
	arbeidstoeslagAanvullend: Record<never, never>;
	alimentatieNietAltijd: Record<never, never>;
	individueleLastenOnvolledig: Record<never, never>;
	woonlastenAlInBvv: Record<never, never>;
	kinderopvangtoeslagOntbreekt: Record<never, never>;
	normVanEditieOntbreekt: { readonly correctie: CorrectieId; readonly editie: string };
	andereEditie: { readonly opgegeven: string; readonly nodig: string };
	/** Zonder normbedragen van deze editie is er geen indicatie. */
	editieOntbreekt: { readonly editie: string };
	vakantiegeldOnbekend: Record<never, never>;
	/** Het zit niet in het maandinkomen, en hoeveel het per jaar is ontbreekt. */
	vakantiegeldBedragOntbreekt: Record<never, never>;
	nulAanbod: Record<never, never>;
}

export type VtlbmeldingCode = keyof Gegevens;

/** Iets wat de lezer van de indicatie moet weten. De zin maakt `teksten/vtlb/meldingen.ts`. */
export type Vtlbmelding = Meldinguit<Gegevens, 'let-op' | 'informatie'>;

export const meldVtlb = <Code extends VtlbmeldingCode>(
	code: Code,
	ernst: Vtlbmelding['ernst'],
	gegevens: Gegevens[Code]
): Vtlbmelding => ({ code, ernst, gegevens }) as Vtlbmelding;
