namespace Build.Settings;

/// <summary>Where artifacts are kept.</summary>
public sealed record StorageSettings
{
    /// <summary>The bucket's name; <c>application-artifacts-account-region</c> when not set.</summary>
    [Matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "3 to 63 small letters, digits, dots and dashes, beginning and ending with a letter or digit")]
    public string? Bucket { get; init; }
}
