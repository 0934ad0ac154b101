/** The id of the bundled pack that is proposed, known before any pack is loaded. */
export const usualPack = 'community-public-good';
