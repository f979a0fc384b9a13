/** Voor het mutatieonderzoek: steeds dezelfde willekeurige dossiers, zodat een meting te herhalen is. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 475 });
