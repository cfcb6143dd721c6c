/** Whether a token that is not revoked may read a series; the answer is the series' id. */
export async function findSeriesForToken(db: D1Database, tokenHash: string, slug: string) {
  const row = await db
    .prepare(
      `SELECT api_tokens.id AS token, series.id AS series FROM api_tokens
       LEFT JOIN series ON series.slug = ?2 AND (api_tokens.series_id IS NULL OR api_tokens.series_id = series.id)
       WHERE api_tokens.token_hash = ?1 AND api_tokens.revoked_at IS NULL`,
    )
    .bind(tokenHash, slug)
    .first<{ token: string; series: string | null }>();
  return row;
}

/** Keeps a token by its hash; the same one again changes nothing. */
export async function insertToken(db: D1Database, tokenHash: string, name: string, now: string): Promise<void> {
  await db
    .prepare(
      "INSERT INTO api_tokens (id, token_hash, name, created_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (token_hash) DO NOTHING",
    )
    .bind(crypto.randomUUID(), tokenHash, name, now)
    .run();
}
