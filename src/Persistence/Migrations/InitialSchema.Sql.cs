namespace GraphQLBackend.Persistence.Migrations
{
    /// <summary>What the model cannot express: an immutable function for the computed column, partitioned tables, the maker of partitions.</summary>
    public partial class InitialSchema
    {
        // Immutable, because a stored column is computed from it. JPY has no minor unit; every other marketplace has cents.
        private const string CreateAmountOf =
            """
            CREATE FUNCTION mart.amount_of(minor_units bigint, currency text) RETURNS numeric
                LANGUAGE sql IMMUTABLE PARALLEL SAFE
                RETURN minor_units::numeric / CASE currency WHEN 'JPY' THEN 1 ELSE 100 END;
            """;

        // No foreign keys to core.products: attaching a partition would lock that table against writers,
        // and products are never deleted, only untracked.
        private const string CreatePartitionedTables =
            """
            CREATE TABLE mart.product_observations (
                product_id bigint NOT NULL,
                observed_at timestamptz NOT NULL,
                source text NOT NULL,
                raw_event_id bigint,
                parser_version integer NOT NULL,
                price_minor bigint,
                list_price_minor bigint,
                currency text NOT NULL,
                bsr integer,
                bsr_category text,
                rating numeric(3,2),
                review_count integer,
                availability text NOT NULL,
                buy_box_seller text,
                offer_count integer,
                absences jsonb NOT NULL DEFAULT '{}',
                CONSTRAINT pk_product_observations PRIMARY KEY (product_id, observed_at, source)
            ) PARTITION BY RANGE (observed_at);

            CREATE TABLE mart.product_metrics_daily (
                product_id bigint NOT NULL,
                day date NOT NULL,
                observed_at timestamptz NOT NULL,
                source text NOT NULL,
                price_minor bigint,
                list_price_minor bigint,
                currency text NOT NULL,
                bsr integer,
                bsr_category text,
                rating numeric(3,2),
                review_count integer,
                availability text NOT NULL,
                buy_box_seller text,
                offer_count integer,
                absences jsonb NOT NULL DEFAULT '{}',
                CONSTRAINT pk_product_metrics_daily PRIMARY KEY (product_id, day)
            ) PARTITION BY RANGE (day);
            """;

        // A table is made beside its parent and then attached: that takes a lock which readers and writers do not notice,
        // where CREATE TABLE ... PARTITION OF would stop both. The advisory lock lets one caller at a time make a month.
        // What it made is looked up by a query: to_regclass may still answer from before the lock was waited for.
        // Bounds are written with their zone, because a session may run in any.
        private const string CreateEnsurePartitions =
            """
            CREATE FUNCTION mart.ensure_partitions(first_day date, last_day date) RETURNS integer
                LANGUAGE plpgsql
            AS $function$
            DECLARE
                parents constant text[] := ARRAY['product_observations', 'product_metrics_daily'];
                parent text;
                partition text;
                month date := date_trunc('month', first_day::timestamp)::date;
                next_month date;
                created integer := 0;
            BEGIN
                WHILE month <= last_day LOOP
                    next_month := (month + interval '1 month')::date;
                    FOREACH parent IN ARRAY parents LOOP
                        partition := parent || to_char(month, '_YYYY_MM');
                        CONTINUE WHEN EXISTS (SELECT FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relname = partition);
                        PERFORM pg_advisory_xact_lock(hashtext('mart.ensure_partitions'));
                        CONTINUE WHEN EXISTS (SELECT FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relname = partition);
                        EXECUTE format('CREATE TABLE mart.%I (LIKE mart.%I INCLUDING ALL)', partition, parent);
                        EXECUTE format(
                            'ALTER TABLE mart.%I ATTACH PARTITION mart.%I FOR VALUES FROM (%L) TO (%L)',
                            parent, partition,
                            to_char(month, 'YYYY-MM-DD') || CASE parent WHEN 'product_observations' THEN ' 00:00:00+00' ELSE '' END,
                            to_char(next_month, 'YYYY-MM-DD') || CASE parent WHEN 'product_observations' THEN ' 00:00:00+00' ELSE '' END);
                        created := created + 1;
                    END LOOP;
                    month := next_month;
                END LOOP;
                RETURN created;
            END
            $function$;
            """;

        private const string DropAll =
            """
            DROP FUNCTION mart.ensure_partitions(date, date);
            DROP TABLE mart.product_metrics_daily;
            DROP TABLE mart.product_observations;
            """;

        private const string DropAmountOf = "DROP FUNCTION mart.amount_of(bigint, text);";
    }
}
