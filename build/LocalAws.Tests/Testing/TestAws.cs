using System.Collections.Concurrent;

namespace LocalAws.Tests.Testing;

/// <summary>An embedded AWS of one test, on a free port, with its state in a temporary folder. Unexpected exceptions fail the test.</summary>
public sealed class TestAws : IAsyncDisposable
{
    private readonly TempFolder folder;
    private readonly ConcurrentQueue<string> faults;

    private readonly LocalAwsOptions options;

    private TestAws(TempFolder folder, ConcurrentQueue<string> faults, LocalAwsOptions options, LocalAwsServer server) =>
        (this.folder, this.faults, this.options, Server) = (folder, faults, options, server);

    public LocalAwsServer Server { get; private set; }

    public Uri Endpoint => Server.Endpoint;

    public AwsCli Cli => new(Server);

    public static async Task<TestAws> StartAsync(Func<LocalAwsOptions, LocalAwsOptions>? change = null)
    {
        var folder = new TempFolder();
        var faults = new ConcurrentQueue<string>();
        var options = new LocalAwsOptions { StateFolder = folder.File("state"), Log = faults.Enqueue };
        options = change?.Invoke(options) ?? options;
        return new TestAws(folder, faults, options, await LocalAwsServer.StartAsync(options));
    }

    /// <summary>Stops the server and starts another on the same state, after what happens meanwhile.</summary>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await Server.DisposeAsync();
        meanwhile?.Invoke();
        Server = await LocalAwsServer.StartAsync(options);
    }

    /// <summary>
    /// Says that this server stands for a process that was killed: another one now works on a copy of its state, and ends its builds
    /// and removes their folders, so what it meets from here on would have met nobody.
    /// </summary>
    public bool IsDead { get; set; }

    /// <summary>Waits until everything that is on its way has arrived, or is given up.</summary>
    public Task DeliveredAsync() => Get<LocalAws.Kernel.Deliveries.DeliveryQueue>().IdleAsync().WaitAsync(TimeSpan.FromSeconds(60));

    public T Get<T>() where T : notnull => Server.Get<T>();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        folder.Dispose();
        Assert.True(IsDead || faults.IsEmpty, string.Join(Environment.NewLine, faults.DistinctBy(fault => string.Concat(fault.Split('\n').Take(3)))));
    }
}
