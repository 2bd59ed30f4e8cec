namespace Build.Settings;

/// <summary>Where artifacts are kept.</summary>
public sealed record StorageSettings
{
    /// <summary>
    /// The bucket's name; <c>application-artifacts-account-region</c> when not set. Buckets of further regions have the region behind it.
    /// </summary>
    [Matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "3 to 63 small letters, digits, dots and dashes, beginning and ending with a letter or digit")]
    public string? Bucket { get; init; }

    /// <summary>By region, the ARN of the KMS key that encrypts artifacts there; S3's own key where none is set.</summary>
    [Matches("arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+", "the ARN of a KMS key, such as arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")]
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>();
}
