namespace LocalAws.Kernel;

/// <summary>The database's own version: each step below is applied once, in order, and never changed after a release.</summary>
internal static class StateSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE documents (
            collection TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY (collection, account, region, key)) WITHOUT ROWID
        """,
        """
        CREATE TABLE s3_objects (
            bucket TEXT NOT NULL, key TEXT NOT NULL, sequence INTEGER NOT NULL, version TEXT NOT NULL, current INTEGER NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY (bucket, key, sequence)) WITHOUT ROWID;
        CREATE INDEX s3_current ON s3_objects (bucket, key) WHERE current = 1;
        CREATE TABLE s3_parts (
            data TEXT NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (data, number)) WITHOUT ROWID;
        CREATE INDEX s3_files ON s3_parts (file)
        """,
        """
        CREATE TABLE deliveries (
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, body TEXT NOT NULL,
            created TEXT NOT NULL, attempts INTEGER NOT NULL);
        INSERT INTO deliveries (kind, account, region, body, created, attempts)
            SELECT 'sns', account, region, body, json_extract(body, '$.Created'), 0 FROM documents WHERE collection = 'sns.deliveries' ORDER BY key;
        INSERT INTO deliveries (kind, account, region, body, created, attempts)
            SELECT 'lambda', account, region, body, json_extract(body, '$.Accepted'), 0 FROM documents WHERE collection = 'lambda.events';
        DELETE FROM documents WHERE collection IN ('sns.deliveries', 'lambda.events')
        """,
        """
        CREATE TABLE archived_events (
            place INTEGER PRIMARY KEY AUTOINCREMENT, archive TEXT NOT NULL, time INTEGER NOT NULL, kept INTEGER NOT NULL, body TEXT NOT NULL);
        CREATE INDEX archived_by_time ON archived_events (archive, time, place)
        """,
    ];

    /// <summary>Applies the steps that this database has not seen.</summary>
    /// <exception cref="InvalidOperationException">The database was written by a newer LocalAws.</exception>
    public static void Migrate(StateStore store)
    {
        var version = (int)store.Query("PRAGMA user_version", row => row.GetInt64(0))[0];
        if (version > Steps.Length)
            throw new InvalidOperationException($"The state was written by a newer LocalAws (schema {version}, this one knows {Steps.Length}). Update, or choose another folder with --state.");
        for (; version < Steps.Length; version++)
        {
            var next = version + 1;
            store.Transaction(() =>
            {
                store.Run(Steps[next - 1]);
                store.Run($"PRAGMA user_version = {next}");
            });
        }
    }
}
