/*
 * De lege pagina waarmee de service worker elke pagina begint (src/service-worker): zo staat op het apparaat niet elke pagina twee
 * keer, als HTML en als script. Een per diepte, want de adressen erin zijn relatief.
 */
export const ssr = false;
export const entries = () => [{ diep: '' }, { diep: 'diep' }];
