using System.Net.Sockets;
using LocalAws;

namespace Build.Aws;

/// <summary>The embedded AWS as part of this process. The only place that knows LocalAws.</summary>
public sealed class EmbeddedAws : IAsyncDisposable
{
    private readonly LocalAwsServer server;

    private EmbeddedAws(LocalAwsServer server) => this.server = server;

    /// <summary>How to reach it.</summary>
    public LocalAccess Access => new(server.Endpoint, server.AccessKeyId, server.SecretAccessKey);

    /// <summary>Account that everything in it belongs to.</summary>
    public string AccountId => server.AccountId;

    /// <summary>Starts it on a free port, with a key of its own.</summary>
    /// <param name="stateFolder">Where it keeps everything.</param>
    /// <param name="log">Told of faults of the server itself.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="BadInput">The state folder is in use.</exception>
    public static Task<EmbeddedAws> StartAsync(string stateFolder, Action<string> log, CancellationToken cancellationToken) =>
        StartAsync(new LocalAwsOptions { StateFolder = stateFolder, Log = log }, cancellationToken);

    /// <summary>Starts it for other clients.</summary>
    /// <param name="stateFolder">Where it keeps everything.</param>
    /// <param name="log">Told of faults of the server itself.</param>
    /// <param name="port">Port on 127.0.0.1; 0 for a free one.</param>
    /// <param name="anySignature">Whether requests may be signed with any key.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="BadInput">The port or the state folder is in use.</exception>
    public static Task<EmbeddedAws> StartAsync(string stateFolder, Action<string> log, int port, bool anySignature, CancellationToken cancellationToken) =>
        StartAsync(new LocalAwsOptions { StateFolder = stateFolder, Log = log, Port = port, AcceptAnySignature = anySignature }, cancellationToken);

    /// <summary>Stops it and everything that it runs.</summary>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task<EmbeddedAws> StartAsync(LocalAwsOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return new EmbeddedAws(await LocalAwsServer.StartAsync(options, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or SocketException or UnauthorizedAccessException)
        {
            var port = options.Port > 0 ? $" (--port {options.Port}; without it, a free port is taken)" : "";
            throw new BadInput($"The embedded AWS cannot be started with its state in {options.StateFolder}: {exception.Message.TrimEnd('.')}{port}.");
        }
    }
}
