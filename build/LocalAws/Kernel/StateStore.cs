using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalAws.Kernel;

/// <summary>
/// All resources and executions, in one SQLite database in WAL mode: what is committed survives the death of the process. There is
/// one connection and one writer at a time, so that a check and the write that depends on it are one step.
/// </summary>
public sealed class StateStore : IDisposable
{
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = [];
    private readonly Queue<Action> beforeCommit = [];
    private readonly List<Action> afterCommit = [];
    private int depth;

    /// <summary>Opens <c>state.db</c> in the folder and brings its schema up to date.</summary>
    public StateStore(StateFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.File("state.db"), Pooling = false }.ToString());
        connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=NORMAL");
        Run("PRAGMA busy_timeout=5000");
        StateSchema.Migrate(this);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.File("state.db"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>The named collection of documents. Creating it costs nothing.</summary>
    public Collection<T> Collection<T>(string name) where T : class => new(this, name);

    /// <summary>
    /// Runs <paramref name="work"/> alone, in one transaction: committed when it returns, rolled back when it throws. Inside another
    /// transaction it is part of that one.
    /// </summary>
    public T Transaction<T>(Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        List<Action> actions = [];
        T result;
        lock (gate)
        {
            if (depth > 0)
                return work();
            Run("BEGIN");
            depth = 1;
            try
            {
                result = work();
                while (beforeCommit.TryDequeue(out var last))
                    last();
                Run("COMMIT");
                actions.AddRange(afterCommit);
            }
            catch
            {
                // SQLite has rolled back by itself where it could not go on: when the disk is full, for one.
                if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
                    Run("ROLLBACK");
                throw;
            }
            finally
            {
                depth = 0;
                beforeCommit.Clear();
                afterCommit.Clear();
            }
        }
        actions.ForEach(action => action());
        return result;
    }

    /// <inheritdoc cref="Transaction{T}(Func{T})"/>
    public void Transaction(Action work) => Transaction(() =>
    {
        work();
        return true;
    });

    /// <summary>Runs <paramref name="action"/> as the last of the current transaction, which must be there: it sees all that the others of it wrote.</summary>
    public void BeforeCommit(Action action)
    {
        lock (gate)
            beforeCommit.Enqueue(action);
    }

    /// <summary>Runs <paramref name="action"/> once the current transaction is committed (never if it is not), or at once outside one.</summary>
    public void AfterCommit(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        lock (gate)
        {
            if (depth > 0)
            {
                afterCommit.Add(action);
                return;
            }
        }
        action();
    }

    /// <summary>Executes a statement with positional parameters <c>?1</c>, <c>?2</c>...; returns the number of rows changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> parameters)
    {
        lock (gate)
            return Prepare(sql, parameters).ExecuteNonQuery();
    }

    /// <summary>Reads rows with positional parameters <c>?1</c>, <c>?2</c>...; <paramref name="map"/> must not keep the reader.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<object?> parameters)
    {
        ArgumentNullException.ThrowIfNull(map);
        lock (gate)
        {
            using var reader = Prepare(sql, parameters).ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(map(reader));
            return rows;
        }
    }

    /// <summary>Closes the database.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            foreach (var command in commands.Values)
                command.Dispose();
            connection.Dispose();
        }
    }

    // SQL texts are constants of this assembly, so the cache is as large as the source.
    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> parameters)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // the text is a constant of the caller's; values travel as parameters
            command.CommandText = sql;
#pragma warning restore CA2100
            commands.Add(sql, command);
        }
        command.Parameters.Clear();
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters.AddWithValue($"?{i + 1}", parameters[i] ?? DBNull.Value);
        return command;
    }
}
