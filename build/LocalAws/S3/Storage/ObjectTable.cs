using System.Text.Json;
using System.Text.Json.Serialization;
using LocalAws.Kernel;
using Microsoft.Data.Sqlite;

namespace LocalAws.S3.Storage;

/// <summary>
/// The versions of all objects, in SQLite's own byte order of UTF-8, which is S3's. Within a key the sequence grows: the latest version has
/// the highest. Nothing here opens a transaction: callers do.
/// </summary>
public sealed class ObjectTable(StateStore store)
{
    // No key continues with the last code point of Unicode, so that a prefix followed by it is the end of that prefix's keys.
    private const string AfterAll = "\U0010FFFF";
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>The newest version or delete marker of a key.</summary>
    public ObjectRecord? Latest(string bucket, string key) =>
        store.Query("SELECT body FROM s3_objects WHERE bucket = ?1 AND key = ?2 ORDER BY sequence DESC LIMIT 1", Read, bucket, key).FirstOrDefault();

    public ObjectRecord? Version(string bucket, string key, string versionId) =>
        store.Query("SELECT body FROM s3_objects WHERE bucket = ?1 AND key = ?2 AND version = ?3", Read, bucket, key, versionId).FirstOrDefault();

    /// <summary>Adds a version, which becomes the latest.</summary>
    public void Add(string bucket, ObjectRecord version)
    {
        store.Run("UPDATE s3_objects SET current = 0 WHERE bucket = ?1 AND key = ?2 AND current = 1", bucket, version.Key);
        store.Run(
            "INSERT INTO s3_objects SELECT ?1, ?2, COALESCE(MAX(sequence), 0) + 1, ?3, ?4, ?5 FROM s3_objects WHERE bucket = ?1 AND key = ?2",
            bucket, version.Key, version.VersionId, version.IsDeleteMarker ? 0 : 1, JsonSerializer.Serialize(version, Json));
    }

    /// <summary>Writes a version over itself: its tags changed.</summary>
    public void Replace(string bucket, ObjectRecord version) => store.Run(
        "UPDATE s3_objects SET body = ?4 WHERE bucket = ?1 AND key = ?2 AND version = ?3", bucket, version.Key, version.VersionId, JsonSerializer.Serialize(version, Json));

    /// <summary>Removes a version; what was written before it becomes the latest.</summary>
    public void Remove(string bucket, string key, string versionId)
    {
        store.Run("DELETE FROM s3_objects WHERE bucket = ?1 AND key = ?2 AND version = ?3", bucket, key, versionId);
        if (Latest(bucket, key) is { IsDeleteMarker: false } latest)
            store.Run("UPDATE s3_objects SET current = 1 WHERE bucket = ?1 AND key = ?2 AND version = ?3", bucket, key, latest.VersionId);
    }

    /// <summary>Whether the bucket holds any version or delete marker.</summary>
    public bool Any(string bucket) => store.Query("SELECT 1 FROM s3_objects WHERE bucket = ?1 LIMIT 1", row => row.GetInt32(0), bucket).Count > 0;

    /// <summary>Current objects whose key begins with the prefix and comes after another, in key order.</summary>
    public IReadOnlyList<ObjectRecord> Current(string bucket, string prefix, string after, int limit) => store.Query(
        """
        SELECT body FROM s3_objects WHERE bucket = ?1 AND current = 1 AND key >= MAX(?2, ?4) AND key < ?3 AND key > ?4 ORDER BY key LIMIT ?5
        """,
        Read, bucket, prefix, prefix + AfterAll, after, limit);

    /// <summary>Versions behind a place in the order of ListObjectVersions: key, then newest first.</summary>
    /// <param name="bucket">Name of the bucket.</param>
    /// <param name="prefix">Of the keys.</param>
    /// <param name="key">Begin in this key.</param>
    /// <param name="sequence">Begin in it behind this sequence; 0 begins behind the key.</param>
    /// <param name="limit">At most so many.</param>
    public IReadOnlyList<(ObjectRecord Version, long Sequence)> Versions(string bucket, string prefix, string key, long sequence, int limit) => store.Query(
        """
        SELECT body, sequence FROM s3_objects WHERE bucket = ?1 AND key >= MAX(?2, ?4) AND key < ?3 AND (key > ?4 OR sequence < ?5)
        ORDER BY key, sequence DESC LIMIT ?6
        """,
        row => (Read(row), row.GetInt64(1)), bucket, prefix, prefix + AfterAll, key, sequence, limit);

    /// <summary>Place of a version in its key; null when it is not there.</summary>
    public long? Sequence(string bucket, string key, string versionId) => store.Query(
        "SELECT sequence FROM s3_objects WHERE bucket = ?1 AND key = ?2 AND version = ?3", row => (long?)row.GetInt64(0), bucket, key, versionId).FirstOrDefault();

    /// <summary>Whether nothing newer was written under the key.</summary>
    public bool IsLatest(string bucket, ObjectRecord version) => Latest(bucket, version.Key)?.VersionId == version.VersionId;

    /// <summary>The end of the keys that begin with <paramref name="prefix"/>, to go on behind them.</summary>
    public static string EndOf(string prefix) => prefix + AfterAll;

    private static ObjectRecord Read(SqliteDataReader row) => JsonSerializer.Deserialize<ObjectRecord>(row.GetString(0), Json)!;
}
