using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Build.Benchmarks;

/// <summary>A far away endpoint: hands bytes on, each after so much time, in both directions together. Connections take no time, as they are kept.</summary>
internal sealed class LatencyProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly List<Task> connections = [];
    private readonly Uri endpoint;
    private readonly TimeSpan latency;
    private readonly Task accepting;

    /// <summary>Listens on a free port.</summary>
    /// <param name="endpoint">Where bytes go.</param>
    /// <param name="latency">Time of a round trip.</param>
    public LatencyProxy(Uri endpoint, TimeSpan latency)
    {
        (this.endpoint, this.latency) = (endpoint, latency);
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where clients connect to.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(connections).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
            connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token)));
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            using var server = new TcpClient { NoDelay = true };
            client.NoDelay = true;
            await server.ConnectAsync(endpoint.Host, endpoint.Port, stopping.Token);
            await Task.WhenAny(HandOnAsync(client.GetStream(), server.GetStream(), latency), HandOnAsync(server.GetStream(), client.GetStream(), TimeSpan.Zero));
        }
    }

    // What is read meanwhile waits too, but no longer than its own time.
    private async Task HandOnAsync(NetworkStream from, NetworkStream to, TimeSpan delay)
    {
        var pieces = Channel.CreateUnbounded<(byte[] Bytes, long Due)>();
        var writing = Task.Run(async () =>
        {
            await foreach (var (bytes, due) in pieces.Reader.ReadAllAsync(stopping.Token))
            {
                if (due - Environment.TickCount64 is var wait and > 0)
                    await Task.Delay((int)wait, stopping.Token);
                await to.WriteAsync(bytes, stopping.Token);
            }
        });
        var buffer = new byte[64 << 10];
        for (var read = await from.ReadAsync(buffer, stopping.Token); read > 0; read = await from.ReadAsync(buffer, stopping.Token))
            await pieces.Writer.WriteAsync((buffer[..read], Environment.TickCount64 + (long)delay.TotalMilliseconds), stopping.Token);
        pieces.Writer.Complete();
        await writing;
    }
}
