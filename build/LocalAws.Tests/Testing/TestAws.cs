using System.Collections.Concurrent;

namespace LocalAws.Tests.Testing;

/// <summary>An embedded AWS of one test, on a free port, with its state in a temporary folder. Unexpected exceptions fail the test.</summary>
public sealed class TestAws : IAsyncDisposable
{
    private readonly TempFolder folder;
    private readonly ConcurrentQueue<string> faults;

    private TestAws(TempFolder folder, ConcurrentQueue<string> faults, LocalAwsServer server) =>
        (this.folder, this.faults, Server) = (folder, faults, server);

    public LocalAwsServer Server { get; }

    public Uri Endpoint => Server.Endpoint;

    public AwsCli Cli => new(Server);

    public static async Task<TestAws> StartAsync(Func<LocalAwsOptions, LocalAwsOptions>? change = null)
    {
        var folder = new TempFolder();
        var faults = new ConcurrentQueue<string>();
        var options = new LocalAwsOptions { StateFolder = folder.File("state"), Log = faults.Enqueue };
        return new TestAws(folder, faults, await LocalAwsServer.StartAsync(change?.Invoke(options) ?? options));
    }

    public T Get<T>() where T : notnull => Server.Get<T>();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        folder.Dispose();
        Assert.Empty(faults);
    }
}
