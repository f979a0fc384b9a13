/** Welke brieven van de lijst gevonden zijn. Alleen in het geheugen: wie de site opnieuw opent, begint weer vooraan. */
class Briefscore {
	gevonden: ReadonlySet<string> = $state.raw(new Set());
	/** Het antwoord is bekeken zonder dat iemand het vond. */
	bekeken: ReadonlySet<string> = $state.raw(new Set());

	vond(id: string): void {
		if (!this.bekeken.has(id)) this.gevonden = new Set([...this.gevonden, id]);
	}

	bekeek(id: string): void {
		if (!this.gevonden.has(id)) this.bekeken = new Set([...this.bekeken, id]);
	}

	get gedaan(): ReadonlySet<string> {
		return new Set([...this.gevonden, ...this.bekeken]);
	}
}

/** Een voor de hele les: ook wie via de lijst naar een andere brief gaat, houdt zijn score. */
export const briefscore = new Briefscore();
