using System.Text.Json;
using LocalAws.Kernel;

namespace LocalAws.S3.Storage;

/// <summary>Which files hold which object's bytes. Rows and files go together: a file without a row is swept away.</summary>
public sealed class PartTable(StateStore store)
{
    /// <summary>Pieces in their order.</summary>
    public IReadOnlyList<PartRecord> List(string data) =>
        store.Query("SELECT body FROM s3_parts WHERE data = ?1 ORDER BY number", row => Read(row.GetString(0)), data);

    /// <summary>Pieces behind a number, at most so many.</summary>
    public IReadOnlyList<PartRecord> Page(string data, int after, int limit) =>
        store.Query("SELECT body FROM s3_parts WHERE data = ?1 AND number > ?2 ORDER BY number LIMIT ?3", row => Read(row.GetString(0)), data, after, limit);

    public PartRecord? Find(string data, int number) =>
        store.Query("SELECT body FROM s3_parts WHERE data = ?1 AND number = ?2", row => Read(row.GetString(0)), data, number).FirstOrDefault();

    public void Put(string data, PartRecord part) => store.Run(
        "INSERT INTO s3_parts VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET file = excluded.file, body = excluded.body",
        data, part.Number, part.File, JsonSerializer.Serialize(part));

    public void Remove(string data, int number) => store.Run("DELETE FROM s3_parts WHERE data = ?1 AND number = ?2", data, number);

    public void RemoveAll(string data) => store.Run("DELETE FROM s3_parts WHERE data = ?1", data);

    /// <summary>Whether the file belongs to anything.</summary>
    public bool Knows(string file) => store.Query("SELECT 1 FROM s3_parts WHERE file = ?1", row => row.GetInt32(0), file).Count > 0;

    private static PartRecord Read(string body) => JsonSerializer.Deserialize<PartRecord>(body)!;
}
