using LocalAws.Kernel;
using Microsoft.Data.Sqlite;

namespace LocalAws.Logs;

/// <summary>Every log event, in a database of its own (logs.db), read in pages: a stream may be far larger than the memory.</summary>
internal sealed class EventFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;

    public EventFile(StateFolder folder)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.File("logs.db"), Pooling = false }.ToString());
        connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=NORMAL");
        Run(
            """
            CREATE TABLE IF NOT EXISTS events
            (seq INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, time INTEGER NOT NULL, ingested INTEGER NOT NULL, message TEXT NOT NULL)
            """
        );
        Run("CREATE INDEX IF NOT EXISTS events_by_time ON events (stream, time, seq)");
        Run("CREATE TABLE IF NOT EXISTS extents (stream TEXT PRIMARY KEY, first INTEGER, last INTEGER, ingested INTEGER, bytes INTEGER)");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.File("logs.db"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Appends events, all or none.</summary>
    public void Append(string stream, long ingested, IEnumerable<InputLogEvent> events)
    {
        lock (gate)
        {
            using var transaction = connection.BeginTransaction();
            using var command = Command("INSERT INTO events (stream, time, ingested, message) VALUES (?1, ?2, ?3, ?4)", stream, 0L, ingested, "");
            var (first, last, bytes) = (long.MaxValue, 0L, 0L);
            foreach (var each in events)
            {
                (command.Parameters[1].Value, command.Parameters[3].Value) = (each.Timestamp, each.Message);
                command.ExecuteNonQuery();
                (first, last, bytes) = (Math.Min(first, each.Timestamp), Math.Max(last, each.Timestamp), bytes + each.Message.Length);
            }
            if (last > 0)
                Run(
                    """
                    INSERT INTO extents VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET
                    first = min(first, excluded.first), last = max(last, excluded.last), ingested = excluded.ingested, bytes = bytes + excluded.bytes
                    """,
                    stream,
                    first,
                    last,
                    ingested,
                    bytes
                );
            transaction.Commit();
        }
    }

    /// <summary>Events of a stream behind a position, oldest first.</summary>
    public IReadOnlyList<StoredEvent> After(string stream, EventPosition position, long before, int limit) =>
        Query(
            "SELECT stream, time, seq, ingested, message FROM events WHERE stream = ?1 AND (time, seq) > (?2, ?3) AND time < ?4 ORDER BY time, seq LIMIT ?5",
            stream,
            position.Time,
            position.Sequence,
            before,
            limit
        );

    /// <summary>The last events of a stream before a position, oldest first.</summary>
    public IReadOnlyList<StoredEvent> Before(string stream, EventPosition position, long from, int limit) =>
        [
            .. Query(
                    """
                    SELECT stream, time, seq, ingested, message FROM events
                    WHERE stream = ?1 AND (time, seq) < (?2, ?3) AND time >= ?4 ORDER BY time DESC, seq DESC LIMIT ?5
                    """,
                    stream,
                    position.Time,
                    position.Sequence,
                    from,
                    limit
                )
                .AsEnumerable()
                .Reverse(),
        ];

    /// <summary>What is known of a stream's events without reading them; null for an empty stream.</summary>
    public StreamExtent? Extent(string stream)
    {
        lock (gate)
        {
            using var reader = Command("SELECT first, last, ingested, bytes FROM extents WHERE stream = ?1", stream).ExecuteReader();
            return reader.Read() ? new(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3)) : null;
        }
    }

    /// <summary>Removes a stream's events older than a time; long.MaxValue removes all.</summary>
    public void Remove(string stream, long before = long.MaxValue)
    {
        lock (gate)
        {
            using var transaction = connection.BeginTransaction();
            Run("DELETE FROM events WHERE stream = ?1 AND time < ?2", stream, before);
            Run("DELETE FROM extents WHERE stream = ?1", stream);
            Run(
                """
                INSERT INTO extents SELECT stream, min(time), max(time), max(ingested), sum(length(message))
                FROM events WHERE stream = ?1 GROUP BY stream
                """,
                stream
            );
            transaction.Commit();
        }
    }

    public void Dispose() => connection.Dispose();

    private List<StoredEvent> Query(string sql, params object[] parameters)
    {
        lock (gate)
        {
            using var reader = Command(sql, parameters).ExecuteReader();
            var events = new List<StoredEvent>();
            while (reader.Read())
                events.Add(
                    new StoredEvent(reader.GetString(0), new EventPosition(reader.GetInt64(1), reader.GetInt64(2)), reader.GetInt64(3), reader.GetString(4))
                );
            return events;
        }
    }

    private void Run(string sql, params object[] parameters)
    {
        lock (gate)
        {
            using var command = Command(sql, parameters);
            command.ExecuteNonQuery();
        }
    }

    private SqliteCommand Command(string sql, params object[] parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts are this class's constants; values travel as parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters.AddWithValue($"?{i + 1}", parameters[i]);
        return command;
    }
}
