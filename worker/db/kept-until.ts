/** Until when the proof of a consent is kept: the end of the third year after its withdrawal (§§ 195, 199 BGB, L-09). */
export const keptUntil = (withdrawnAt: string) =>
  `(CAST(substr(${withdrawnAt}, 1, 4) AS INTEGER) + 4) || '-01-01T00:00:00.000Z'`;
