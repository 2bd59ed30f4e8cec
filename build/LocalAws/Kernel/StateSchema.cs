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
