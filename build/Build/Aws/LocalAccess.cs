namespace Build.Aws;

/// <summary>How to reach an embedded AWS.</summary>
/// <param name="Endpoint">Where all services answer.</param>
/// <param name="AccessKeyId">Its key.</param>
/// <param name="SecretAccessKey">Its key's secret.</param>
public sealed record LocalAccess(Uri Endpoint, string AccessKeyId, string SecretAccessKey)
{
    /// <summary>Whether it ends with the run of a target that began it; <c>Local-Aws</c> goes on until it is told.</summary>
    public bool EndsWithRun { get; init; }

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{Endpoint} with key {AccessKeyId}";
}
