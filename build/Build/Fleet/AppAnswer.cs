using Build.Aws;

namespace Build.Fleet;

/// <summary>What the app answers on an instance.</summary>
/// <param name="Instance">Id of the instance.</param>
/// <param name="Url">Where it can be opened from here; null when it can only be reached from the instance.</param>
/// <param name="Greeting">What <c>GET /</c> answers; null when there was no answer.</param>
public sealed record AppAnswer(string Instance, Uri? Url, string? Greeting)
{
    /// <summary>Region of the instance; null when all are in the pipeline's own.</summary>
    public string? Region { get; init; }

    // The app listens where its instance says: PORT, or 3000.
    private const string Script = """
        echo "port=${PORT:-3000}"
        echo "greeting=$(curl -fsS -m 5 "http://127.0.0.1:${PORT:-3000}/" 2>/dev/null | tr -d '\n')"
        """;

    /// <summary>Fetches the greeting over HTTP: from here where the instance can be reached, else by asking the instance itself.</summary>
    /// <param name="cloud">AWS.</param>
    /// <param name="http">Fetches it from here.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<AppAnswer>> ReadAsync(Cloud cloud, HttpClient http, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        var regions = await Task.WhenAll(cloud.DeployRegions.Select(region => InRegionAsync(region, http, cancellationToken)));
        return [.. regions.Zip(cloud.Names.DeployRegions).SelectMany(pair => pair.First.Select(answer => answer with { Region = cloud.SpansRegions ? pair.Second : null }))];
    }

    private static async Task<IReadOnlyList<AppAnswer>> InRegionAsync(Cloud cloud, HttpClient http, CancellationToken cancellationToken)
    {
        var instances = await new FleetAddresses(cloud.Session.Ec2.Value).ReadAsync(cloud.Names.Settings.Deploy.InstanceTags, cancellationToken);
        var outputs = instances.Count == 0 ? new Dictionary<string, string>() : await new InstanceCommand(cloud.Session.Ssm.Value, TimeProvider.System).RunAsync([.. instances.Keys], Script, cancellationToken);
        return await Task.WhenAll(outputs.OrderBy(output => output.Key, StringComparer.Ordinal).Select(output => FetchAsync(output.Key, instances[output.Key], HealthProbe.Parse(output.Value), http, cancellationToken)));
    }

    private static async Task<AppAnswer> FetchAsync(string instance, string? host, IReadOnlyDictionary<string, string> answer, HttpClient http, CancellationToken cancellationToken)
    {
        var own = answer.GetValueOrDefault("greeting");
        if (host is null || !answer.TryGetValue("port", out var port))
            return new(instance, null, own);
        var url = new Uri($"http://{host}:{port}/");
        try
        {
            return new(instance, url, await http.GetStringAsync(url, cancellationToken));
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new(instance, null, own); // a security group may keep us out
        }
    }
}
