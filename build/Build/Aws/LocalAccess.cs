namespace Build.Aws;

/// <summary>How to reach an embedded AWS.</summary>
/// <param name="Endpoint">Where all services answer.</param>
/// <param name="AccessKeyId">Its key.</param>
/// <param name="SecretAccessKey">Its key's secret.</param>
public sealed record LocalAccess(Uri Endpoint, string AccessKeyId, string SecretAccessKey)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{Endpoint} with key {AccessKeyId}";
}
