namespace LocalAws.Tests.Testing;

/// <summary>Where an embedded AWS is, and a key that it knows.</summary>
public sealed record Access(Uri Endpoint, string AccessKeyId, string SecretAccessKey, string? SessionToken = null)
{
    public static implicit operator Access(LocalAwsServer server) => FromLocalAwsServer(server);

    public static Access FromLocalAwsServer(LocalAwsServer server) => new(server.Endpoint, server.AccessKeyId, server.SecretAccessKey);
}
