using System.Net;
using System.Net.Sockets;

namespace Build.Benchmarks;

/// <summary>Passes requests on to an endpoint a moment later, as a network does: what is measured behind it is waiting, and hardly computing.</summary>
internal sealed class SlowEndpoint : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Task accepting;

    /// <summary>Listens from now on.</summary>
    /// <param name="to">Where requests go.</param>
    /// <param name="delay">How much later.</param>
    public SlowEndpoint(Uri to, TimeSpan delay)
    {
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        accepting = AcceptAsync(to, delay);
    }

    /// <summary>Where to send requests.</summary>
    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await accepting;
        stopping.Dispose();
    }

    private async Task AcceptAsync(Uri to, TimeSpan delay)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token), to, delay));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client, Uri to, TimeSpan delay)
    {
        using var near = client;
        using var far = new TcpClient { NoDelay = true };
        try
        {
            await far.ConnectAsync(to.Host, to.Port, stopping.Token);
            await Task.WhenAny(PassAsync(near.GetStream(), far.GetStream(), delay), PassAsync(far.GetStream(), near.GetStream(), TimeSpan.Zero));
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException)
        {
            return; // a client that goes away ends its connection, and nothing else
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to, TimeSpan delay)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, stopping.Token) is var read and > 0)
        {
            if (delay > TimeSpan.Zero)
                await Task.Delay(delay, stopping.Token);
            await to.WriteAsync(buffer.AsMemory(0, read), stopping.Token);
        }
    }
}
