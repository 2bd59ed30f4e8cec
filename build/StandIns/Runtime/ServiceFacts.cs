namespace StandIns.Runtime;

/// <summary>What tells one service's client from another's.</summary>
/// <param name="ServiceId">Drives AWS_ENDPOINT_URL_&lt;ID&gt; and the services section of a profile.</param>
/// <param name="EndpointPrefix">First label of the endpoint's host name.</param>
/// <param name="SigningName">Service in the scope of a signature.</param>
/// <param name="Global">Whether the service has one endpoint a partition, whose signatures are for us-east-1.</param>
public sealed record ServiceFacts(string ServiceId, string EndpointPrefix, string SigningName, bool Global = false)
{
    /// <summary>Version of the API; the <c>Version</c> parameter of query services.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>Before the dot of X-Amz-Target, for services that speak awsJson.</summary>
    public string TargetPrefix { get; init; } = "";

    /// <summary>Version of awsJson.</summary>
    public string JsonVersion { get; init; } = "1.1";

    /// <summary>Whether wire names begin with a small letter where a shape does not say otherwise.</summary>
    public bool CamelCase { get; init; }

    /// <summary>Exception classes by error code, where the class is not named after the code.</summary>
    public IReadOnlyDictionary<string, string> ErrorAliases { get; init; } = new Dictionary<string, string>();
}
