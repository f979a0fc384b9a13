import { leesVeldwaarde, zetVeldwaarde } from '../../invoer/veldwaarde.ts';
import { formulier, type Dichtheid, type Formulier, type Omlijsting } from './formulier.ts';

/** Wat een invoer moet weten om aan label, hint en fout gekoppeld te zijn. */
export interface Koppeling {
	id: string;
	'aria-label': string | undefined;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
}

type Kernprops = Omlijsting & { pad?: string | undefined };

/**
 * Een veld zonder uiterlijk: waar zijn waarde staat, hoe het heet, wat eraan mankeert en hoe dat met elkaar verbonden
 * is. Elk soort veld maakt er een en geeft hem aan `Veld.svelte`, dat hem tekent in de dichtheid van het formulier.
 */
export class Veldkern {
	readonly #formulier: Formulier | undefined = formulier();
	readonly #props: () => Kernprops;

	constructor(props: () => Kernprops) {
		this.#props = props;
	}
	get props(): Kernprops {
		return this.#props();
	}
	get id(): string {
		return this.props.id ?? this.#veld;
	}
	/** Het volledige pad, ook als de wortel een inkomen is. */
	get #veld(): string {
		return `${this.#formulier?.voor ?? ''}${this.props.pad ?? ''}`;
	}
	get dichtheid(): Dichtheid {
		return this.props.dichtheid ?? this.#formulier?.dichtheid ?? 'ruim';
	}
	get label(): string {
		return this.props.label ?? this.#tekst?.label ?? '';
	}
	get hint(): string | undefined {
		return this.props.hint ?? this.#tekst?.hint;
	}
	get fout(): string | undefined {
		return this.props.fout ?? this.#formulier?.fout(this.id);
	}
	/** Verborgen deel van de naam. */
	get bij(): string | undefined {
		return this.props.pad === undefined ? undefined : this.#formulier?.bij;
	}
	get #tekst() {
		return this.props.pad === undefined ? undefined : this.#formulier?.tekst(this.#veld);
	}

	/** De id's van de teksten bij dit veld, in de volgorde waarin zij staan. */
	beschrijving(...ook: (string | false | null | undefined)[]): string | undefined {
		const { id, hint, fout } = this;
		const { letOp, zieOok } = this.props;
		const bij = [
			hint && this.dichtheid !== 'cel' && `${id}-hint`,
			fout && `${id}-fout`,
			letOp && `${id}-let-op`
		];
		return [...bij, zieOok, ...ook].filter(Boolean).join(' ') || undefined;
	}
	koppeling(...ook: (string | false | null | undefined)[]): Koppeling {
		return {
			id: this.id,
			'aria-label': this.dichtheid === 'cel' && !this.props.labelElders ? this.label : undefined,
			'aria-describedby': this.beschrijving(...ook),
			'aria-invalid': this.fout ? 'true' : undefined
		};
	}

	/** Wat de aanroeper zelf bijhoudt, en anders wat er op het pad staat. */
	tekst(los: string | undefined): string {
		const waarde = los ?? this.#lees();
		return typeof waarde === 'string' ? waarde : '';
	}
	vink(los: boolean | undefined): boolean {
		return (los ?? this.#lees()) === true;
	}
	lijst(los: readonly string[] | undefined): readonly string[] {
		const waarde: unknown = los ?? this.#lees();
		return Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === 'string') : [];
	}
	/** Schrijft op het pad. Wie zelf een `waarde` meegeeft, houdt haar ook zelf bij. */
	zet(waarde: string | boolean | readonly string[]): void {
		const { pad } = this.props;
		if (pad !== undefined && this.#formulier) zetVeldwaarde(this.#formulier.wortel, pad, waarde);
	}
	#lees(): unknown {
		const { pad } = this.props;
		return pad === undefined || !this.#formulier ? undefined : leesVeldwaarde(this.#formulier.wortel, pad);
	}
}
