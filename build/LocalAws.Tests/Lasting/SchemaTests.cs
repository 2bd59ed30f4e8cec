using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using LocalAws.Tests.Testing;
using Microsoft.Data.Sqlite;

namespace LocalAws.Tests.Lasting;

public class SchemaTests
{
    [Fact]
    public void A_state_of_the_first_schema_is_brought_up_to_date_and_keeps_its_documents()
    {
        using var folder = new TempFolder();
        Write(folder.File("state.db"), version: 1, """
            CREATE TABLE documents (collection TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
                PRIMARY KEY (collection, account, region, key)) WITHOUT ROWID;
            INSERT INTO documents VALUES ('old', '123456789012', 'us-east-1', 'a', '"kept"')
            """);
        using var held = new StateFolder(folder.Path);
        using var store = new StateStore(held);
        Assert.Equal("kept", store.Collection<string>("old").Find(new Scope("123456789012", "us-east-1"), "a"));
        Assert.Empty(store.Query("SELECT key FROM s3_objects", row => row.GetString(0)));
        Assert.True(store.Query("PRAGMA user_version", row => row.GetInt64(0))[0] >= 2);
    }

    [Fact]
    public void What_was_on_its_way_when_an_older_LocalAws_ended_is_still_delivered()
    {
        using var folder = new TempFolder();
        Write(folder.File("state.db"), version: 2, """
            CREATE TABLE documents (collection TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
                PRIMARY KEY (collection, account, region, key)) WITHOUT ROWID;
            INSERT INTO documents VALUES ('sns.deliveries', '123456789012', 'us-east-1', 'a', '{"Id":"a","Created":"2026-11-28T10:00:00+00:00"}');
            INSERT INTO documents VALUES ('lambda.events', '123456789012', 'us-east-1', 'b', '{"RequestId":"b","Accepted":"2026-11-28T10:00:01+00:00","Attempts":1}')
            """);
        using var held = new StateFolder(folder.Path);
        using var store = new StateStore(held);
        var left = new DeliveryQueue(store, TimeProvider.System).Left();
        Assert.Equal([("sns", 0), ("lambda", 1)], left.Select(each => (each.Kind, each.Created.Second)));
        Assert.Empty(store.Query("SELECT key FROM documents", row => row.GetString(0)));
    }

    [Fact]
    public void A_state_of_a_newer_LocalAws_is_refused_and_left_alone()
    {
        using var folder = new TempFolder();
        Write(folder.File("state.db"), version: 999, "CREATE TABLE of_the_future (x)");
        using var held = new StateFolder(folder.Path);
        var refused = Assert.Throws<InvalidOperationException>(() => new StateStore(held));
        Assert.Contains("newer LocalAws", refused.Message, StringComparison.Ordinal);
        using var connection = new SqliteConnection($"Data Source={folder.File("state.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master";
        Assert.Equal("of_the_future", command.ExecuteScalar());
    }

    private static void Write(string path, int version, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = $"{sql}; PRAGMA user_version = {version}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
