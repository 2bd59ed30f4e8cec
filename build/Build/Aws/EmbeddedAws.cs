using System.Net.Sockets;
using LocalAws;
using LocalAws.CodeConnections;

namespace Build.Aws;

/// <summary>The embedded AWS as part of this process. The only place that knows LocalAws.</summary>
public sealed class EmbeddedAws : IAsyncDisposable
{
    private readonly LocalAwsServer server;

    private EmbeddedAws(LocalAwsServer server) => this.server = server;

    /// <summary>How to reach it.</summary>
    public LocalAccess Access => new(server.Endpoint, server.AccessKeyId, server.SecretAccessKey);

    /// <summary>How many times artifacts were read to be copied to other regions.</summary>
    public int ReplicationReads => server.Get<LocalAws.CodePipeline.Execution.ArtifactReplication>().Reads;

    /// <summary>Account that everything in it belongs to.</summary>
    public string AccountId => server.AccountId;

    /// <summary>Starts it, with a key of its own.</summary>
    /// <param name="start">How.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="BadInput">The port or the state folder is in use.</exception>
    public static async Task<EmbeddedAws> StartAsync(EmbeddedAwsStart start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        var options = new LocalAwsOptions
        {
            StateFolder = start.StateFolder,
            Log = start.Log,
            Port = start.Port,
            AcceptAnySignature = start.AnySignature,
            ResetEndpoint = start.ResetEndpoint,
            TimeScale = start.TimeScale,
            BuildsInContainers = start.Settings.Build.InContainer,
            InstancesInContainers = start.Settings.Fleet.Container,
            InstanceImage = start.Settings.Fleet.ContainerImage,
            Repositories = [.. start.Repositories.Select(each => new LocalRepository(each.Id, each.Path, each.AsItIs))],
        };
        try
        {
            if (start.StateIgnore is { } ignore)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(ignore)!);
                await File.WriteAllTextAsync(ignore, "*\n", cancellationToken);
            }
            return new EmbeddedAws(await LocalAwsServer.StartAsync(options, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or SocketException or UnauthorizedAccessException)
        {
            var port = options.Port > 0 ? $" (--port {options.Port}; without it, a free port is taken)" : "";
            throw new BadInput($"The embedded AWS cannot be started with its state in {options.StateFolder}: {exception.Message.TrimEnd('.')}{port}.");
        }
    }

    /// <summary>Stops it and everything that it runs.</summary>
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
