namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>
/// The set-based statements of one write transaction. Each result is a function of what is stored, not of the order in which it
/// came: that is what makes replays, duplicates and any order end in the same rows.
/// </summary>
internal static class ObservationStatements
{
    /// <summary>One writer at a time, so that two runs never compute a day from half of each other.</summary>
    public const string Lock = "SELECT pg_advisory_xact_lock($1)";

    /// <summary>The events that are still unread, now that the lock is held.</summary>
    public const string Claim =
        "SELECT id FROM staging_raw.raw_events WHERE id = ANY($1) AND state = 'RECEIVED' ORDER BY id FOR UPDATE";

    /// <summary>Known products keep everything but an earlier start of tracking; an unknown one is named by its ASIN until facts arrive.</summary>
    public const string UpsertProducts =
        """
        INSERT INTO core.products AS p (marketplace, asin, title, tracked_since, updated_at)
        SELECT marketplace, asin, asin, tracked_since, $4
        FROM unnest($1::text[], $2::text[], $3::timestamptz[]) AS i(marketplace, asin, tracked_since)
        ORDER BY marketplace, asin
        ON CONFLICT (marketplace, asin) DO UPDATE
        SET tracked_since = excluded.tracked_since, updated_at = excluded.updated_at
        WHERE p.tracked_since > excluded.tracked_since
        """;

    /// <summary>Ids in the order of the keys.</summary>
    public const string SelectProductIds =
        """
        SELECT p.id
        FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS i(marketplace, asin, position)
        JOIN core.products p ON p.marketplace = i.marketplace AND p.asin = i.asin
        ORDER BY i.position
        """;

    /// <summary>
    /// Of two contents for one instant a page that was got holds against a blocked one, otherwise the one with the greater hash,
    /// whichever came first. So what made a canonical day is never taken back.
    /// </summary>
    public const string UpsertObservations =
        """
        INSERT INTO mart.product_observations AS o (
            product_id, observed_at, source, raw_event_id, parser_version, price_minor, list_price_minor, currency, bsr, bsr_category,
            rating, review_count, availability, buy_box_seller, offer_count, absences)
        SELECT product_id, observed_at, $2, raw_event_id, $3, price_minor, list_price_minor, currency, bsr, bsr_category,
            rating, review_count, availability, buy_box_seller, offer_count, absences::jsonb
        FROM unnest($1::bigint[], $4::timestamptz[], $5::bigint[], $6::bigint[], $7::bigint[], $8::text[], $9::int[], $10::text[],
            $11::numeric[], $12::int[], $13::text[], $14::text[], $15::int[], $16::text[])
            AS i(product_id, observed_at, raw_event_id, price_minor, list_price_minor, currency, bsr, bsr_category,
                rating, review_count, availability, buy_box_seller, offer_count, absences)
        ON CONFLICT (product_id, observed_at, source) DO UPDATE
        SET raw_event_id = excluded.raw_event_id, parser_version = excluded.parser_version, price_minor = excluded.price_minor,
            list_price_minor = excluded.list_price_minor, currency = excluded.currency, bsr = excluded.bsr,
            bsr_category = excluded.bsr_category, rating = excluded.rating, review_count = excluded.review_count,
            availability = excluded.availability, buy_box_seller = excluded.buy_box_seller, offer_count = excluded.offer_count,
            absences = excluded.absences
        WHERE (excluded.absences->>'availability' IS DISTINCT FROM 'BLOCKED',
                (SELECT e.content_hash COLLATE "C" FROM staging_raw.raw_events e WHERE e.id = excluded.raw_event_id))
            > (o.absences->>'availability' IS DISTINCT FROM 'BLOCKED',
                (SELECT e.content_hash COLLATE "C" FROM staging_raw.raw_events e WHERE e.id = o.raw_event_id))
        """;

    /// <summary>The last good observation of each local day; a blocked page is none, and generated history yields to any recording.</summary>
    public const string UpsertDays =
        """
        INSERT INTO mart.product_metrics_daily AS d (
            product_id, day, observed_at, source, price_minor, list_price_minor, currency, bsr, bsr_category,
            rating, review_count, availability, buy_box_seller, offer_count, absences)
        SELECT a.product_id, a.day, o.observed_at, o.source, o.price_minor, o.list_price_minor, o.currency, o.bsr, o.bsr_category,
            o.rating, o.review_count, o.availability, o.buy_box_seller, o.offer_count, o.absences
        FROM unnest($1::bigint[], $2::date[], $3::timestamptz[], $4::timestamptz[]) AS a(product_id, day, begins, ends)
        CROSS JOIN LATERAL (
            SELECT * FROM mart.product_observations o
            WHERE o.product_id = a.product_id AND o.observed_at >= a.begins AND o.observed_at < a.ends
              AND o.absences->>'availability' IS DISTINCT FROM 'BLOCKED'
            ORDER BY o.source = 'sample', o.observed_at DESC, o.source
            LIMIT 1) o
        ON CONFLICT (product_id, day) DO UPDATE
        SET observed_at = excluded.observed_at, source = excluded.source, price_minor = excluded.price_minor,
            list_price_minor = excluded.list_price_minor, currency = excluded.currency, bsr = excluded.bsr,
            bsr_category = excluded.bsr_category, rating = excluded.rating, review_count = excluded.review_count,
            availability = excluded.availability, buy_box_seller = excluded.buy_box_seller, offer_count = excluded.offer_count,
            absences = excluded.absences
        """;

    /// <summary>The latest canonical day of each product.</summary>
    public const string UpsertLatest =
        """
        INSERT INTO mart.product_latest AS l (
            product_id, day, observed_at, source, price_minor, list_price_minor, currency, bsr, bsr_category,
            rating, review_count, availability, buy_box_seller, offer_count, absences)
        SELECT d.product_id, d.day, d.observed_at, d.source, d.price_minor, d.list_price_minor, d.currency, d.bsr, d.bsr_category,
            d.rating, d.review_count, d.availability, d.buy_box_seller, d.offer_count, d.absences
        FROM unnest($1::bigint[]) AS a(product_id)
        CROSS JOIN LATERAL (
            SELECT * FROM mart.product_metrics_daily d WHERE d.product_id = a.product_id ORDER BY d.day DESC LIMIT 1) d
        ON CONFLICT (product_id) DO UPDATE
        SET day = excluded.day, observed_at = excluded.observed_at, source = excluded.source, price_minor = excluded.price_minor,
            list_price_minor = excluded.list_price_minor, currency = excluded.currency, bsr = excluded.bsr,
            bsr_category = excluded.bsr_category, rating = excluded.rating, review_count = excluded.review_count,
            availability = excluded.availability, buy_box_seller = excluded.buy_box_seller, offer_count = excluded.offer_count,
            absences = excluded.absences
        """;

    /// <summary>Facts hold if they come with the product's newest observation that has any: not a blocked page, not generated history.</summary>
    public const string UpdateFacts =
        """
        UPDATE core.products p
        SET title = f.title, brand = f.brand, category = f.category, image_url = f.image_url, parent_asin = f.parent_asin,
            bullets = ARRAY(SELECT value FROM jsonb_array_elements_text(f.bullets::jsonb) WITH ORDINALITY AS e(value, n) ORDER BY n),
            sibling_asins = string_to_array(f.siblings, ' '),
            observed_at = f.observed_at, updated_at = $11
        FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
            $9::text[], $10::text[])
            AS f(product_id, raw_event_id, observed_at, title, brand, category, image_url, parent_asin, bullets, siblings)
        WHERE p.id = f.product_id
          AND f.raw_event_id = (
            SELECT o.raw_event_id FROM mart.product_observations o
            WHERE o.product_id = f.product_id AND o.source <> 'sample' AND o.absences->>'availability' IS DISTINCT FROM 'BLOCKED'
            ORDER BY o.observed_at DESC, o.source
            LIMIT 1)
        """;

    /// <summary>Sibling links that no family supports any more, or that somebody took away while they were made.</summary>
    public const string DeleteSiblingLinks =
        """
        DELETE FROM core.competitor_links l
        USING core.products a, core.products b
        WHERE l.relation = 'SIBLING' AND (l.product_id = ANY($1) OR l.competitor_id = ANY($1))
          AND a.id = l.product_id AND b.id = l.competitor_id
          AND (NOT (b.asin = ANY(a.sibling_asins) OR a.asin = ANY(b.sibling_asins))
            OR EXISTS (SELECT FROM core.unlinked_competitors u WHERE u.product_id = l.product_id AND u.competitor_id = l.competitor_id))
        """;

    /// <summary>Links in both directions between all members of a family that exist, whichever of them names the other; not those somebody took away.</summary>
    public const string UpsertSiblingLinks =
        """
        WITH touched AS (SELECT id, marketplace, asin, sibling_asins FROM core.products WHERE id = ANY($1)),
        pairs AS (
            SELECT t.id AS one, p.id AS other
            FROM touched t
            JOIN core.products p ON p.marketplace = t.marketplace AND p.asin = ANY(t.sibling_asins)
            UNION
            SELECT t.id, p.id
            FROM core.products p
            JOIN touched t ON t.marketplace = p.marketplace AND t.asin = ANY(p.sibling_asins)
            WHERE p.sibling_asins && ARRAY(SELECT asin FROM touched)),
        links AS (SELECT one, other FROM pairs UNION SELECT other, one FROM pairs)
        INSERT INTO core.competitor_links AS l (product_id, competitor_id, relation, linked_at)
        SELECT a.id, b.id, 'SIBLING', COALESCE(GREATEST(a.tracked_since, b.tracked_since), $2)
        FROM links
        JOIN core.products a ON a.id = links.one
        JOIN core.products b ON b.id = links.other
        WHERE a.id <> b.id
          AND NOT EXISTS (SELECT FROM core.unlinked_competitors u WHERE u.product_id = a.id AND u.competitor_id = b.id)
        ORDER BY a.id, b.id
        ON CONFLICT (product_id, competitor_id) DO UPDATE SET linked_at = excluded.linked_at
        WHERE l.relation = 'SIBLING' AND l.linked_at <> excluded.linked_at
        """;

    /// <summary>States and reasons of the events that were read.</summary>
    public const string FinishEvents =
        """
        UPDATE staging_raw.raw_events e
        SET state = CASE WHEN i.reason IS NULL THEN 'PROMOTED' ELSE 'REJECTED' END, reason = i.reason, parser_version = $3
        FROM unnest($1::bigint[], $2::text[]) AS i(id, reason)
        WHERE e.id = i.id
        """;

    /// <summary>Counts of the run, in the same transaction, so that a killed run says truly how far it came.</summary>
    public const string CountRun =
        "UPDATE ops.ingest_runs SET promoted = promoted + $2, rejected = rejected + $3 WHERE id = $1";
}
