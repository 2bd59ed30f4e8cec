using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;

namespace LocalAws.Kernel.Deliveries;

/// <summary>
/// What has to be delivered: written in the transaction of what causes it, so that there is never the one without the other, and handed to the
/// runner when that is committed.
/// </summary>
public sealed class DeliveryQueue
{
    private const string Columns = "id, kind, account, region, body, created, attempts";
    private readonly StateStore store;
    private readonly TimeProvider clock;
    private readonly long last;
    private TaskCompletionSource removed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<Delivery> added = Channel.CreateUnbounded<Delivery>(new() { SingleReader = true });

    public DeliveryQueue(StateStore store, TimeProvider clock)
    {
        (this.store, this.clock) = (store, clock);
        last = store.Query("SELECT ifnull(max(id), 0) FROM deliveries", row => row.GetInt64(0))[0];
    }

    /// <summary>What was added since the server started, as it is committed.</summary>
    public ChannelReader<Delivery> Added => added.Reader;

    /// <summary>Waits until nothing is left to be delivered: for tests.</summary>
    public async Task IdleAsync()
    {
        for (var next = Volatile.Read(ref removed).Task; store.Query("SELECT count(*) FROM deliveries", row => row.GetInt64(0))[0] > 0; next = Volatile.Read(ref removed).Task)
            await next;
    }

    /// <summary>Stores a delivery in the current transaction, or in one of its own.</summary>
    public void Add<T>(string kind, Scope scope, T body) => store.Transaction(() =>
    {
        var delivery = store.Query(
            $"INSERT INTO deliveries (kind, account, region, body, created, attempts) VALUES (?1, ?2, ?3, ?4, ?5, 0) RETURNING {Columns}",
            Read, kind, scope.AccountId, scope.Region, JsonSerializer.Serialize(body), clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture))[0];
        store.AfterCommit(() => added.Writer.TryWrite(delivery));
    });

    /// <summary>What an earlier process left, the oldest first.</summary>
    public IReadOnlyList<Delivery> Left() => store.Query($"SELECT {Columns} FROM deliveries WHERE id <= ?1 ORDER BY id", Read, last);

    /// <summary>Keeps a delivery that is tried again as it now is.</summary>
    public void Keep(Delivery delivery) => store.Run("UPDATE deliveries SET body = ?2, attempts = ?3 WHERE id = ?1", delivery.Id, delivery.Body, delivery.Attempts);

    /// <summary>Forgets one that arrived, or was given up.</summary>
    public void Remove(Delivery delivery)
    {
        store.Run("DELETE FROM deliveries WHERE id = ?1", delivery.Id);
        store.AfterCommit(() => Interlocked.Exchange(ref removed, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult());
    }

    private static Delivery Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), new Scope(row.GetString(2), row.GetString(3)), row.GetString(4),
        DateTimeOffset.Parse(row.GetString(5), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), (int)row.GetInt64(6));
}
