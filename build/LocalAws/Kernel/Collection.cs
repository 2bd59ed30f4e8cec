using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalAws.Kernel;

/// <summary>Documents of one kind, each under a key that is unique in its scope. Keys sort ordinally.</summary>
/// <typeparam name="T">A record; it is kept as JSON.</typeparam>
public sealed class Collection<T> where T : class
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private readonly StateStore store;
    private readonly string name;

    internal Collection(StateStore store, string name) => (this.store, this.name) = (store, name);

    /// <summary>The document, or null.</summary>
    public T? Find(Scope scope, string key)
    {
        var rows = store.Query(
            "SELECT body FROM documents WHERE collection = ?1 AND account = ?2 AND region = ?3 AND key = ?4",
            row => row.GetString(0), name, scope.AccountId, scope.Region, key);
        return rows.Count == 0 ? null : Read(rows[0]);
    }

    /// <summary>The document, or what <paramref name="missing"/> makes is thrown.</summary>
    public T Get(Scope scope, string key, Func<Exception> missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        return Find(scope, key) ?? throw missing();
    }

    /// <summary>Writes the document, over one that is there.</summary>
    public void Put(Scope scope, string key, T document) => store.Run(
        "INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET body = excluded.body",
        name, scope.AccountId, scope.Region, key, JsonSerializer.Serialize(document, Json));

    /// <summary>Writes the document; false, and nothing is written, when the key is taken.</summary>
    public bool Add(Scope scope, string key, T document) => store.Run(
        "INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        name, scope.AccountId, scope.Region, key, JsonSerializer.Serialize(document, Json)) == 1;

    /// <summary>Removes the document; false when it was not there.</summary>
    public bool Remove(Scope scope, string key) => store.Run(
        "DELETE FROM documents WHERE collection = ?1 AND account = ?2 AND region = ?3 AND key = ?4",
        name, scope.AccountId, scope.Region, key) == 1;

    /// <summary>Documents whose key begins with <paramref name="prefix"/>, in key order.</summary>
    /// <param name="scope">Account and region.</param>
    /// <param name="prefix">Empty for all.</param>
    /// <param name="after">Begin behind this key; null begins at the first.</param>
    /// <param name="limit">At most so many.</param>
    public IReadOnlyList<T> List(Scope scope, string prefix = "", string? after = null, int limit = int.MaxValue) => store.Query(
        """
        SELECT body FROM documents WHERE collection = ?1 AND account = ?2 AND region = ?3
        AND key >= ?4 AND key < ?5 AND key > ?6 ORDER BY key LIMIT ?7
        """,
        row => Read(row.GetString(0)), name, scope.AccountId, scope.Region, prefix, prefix + '\uFFFF', after ?? "", limit);

    /// <summary>As <see cref="List"/>, from the last key to the first: the newest first when keys grow with time.</summary>
    public IReadOnlyList<T> ListDescending(Scope scope, string prefix = "", string? before = null, int limit = int.MaxValue) => store.Query(
        """
        SELECT body FROM documents WHERE collection = ?1 AND account = ?2 AND region = ?3
        AND key >= ?4 AND key < ?5 AND key < ?6 ORDER BY key DESC LIMIT ?7
        """,
        row => Read(row.GetString(0)), name, scope.AccountId, scope.Region, prefix, prefix + '\uFFFF', before ?? "\uFFFF", limit);

    /// <summary>Every document with its scope, whatever account and region: for runners that resume after a restart.</summary>
    public IReadOnlyList<(Scope Scope, T Document)> Everywhere() => store.Query(
        "SELECT account, region, body FROM documents WHERE collection = ?1 ORDER BY account, region, key",
        row => (new Scope(row.GetString(0), row.GetString(1)), Read(row.GetString(2))), name);

    private static T Read(string body) => JsonSerializer.Deserialize<T>(body, Json)!;
}
