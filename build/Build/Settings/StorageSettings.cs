namespace Build.Settings;

/// <summary>Where artifacts are kept.</summary>
public sealed record StorageSettings
{
    /// <summary>The bucket's name; <c>application-artifacts-account-region</c> when not set.</summary>
    public string? Bucket { get; init; }
}
