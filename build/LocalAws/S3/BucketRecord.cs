using System.Text.Json;

namespace LocalAws.S3;

/// <summary>A bucket as it is kept.</summary>
public sealed record BucketRecord
{
    public required string Name { get; init; }

    public required string AccountId { get; init; }

    public required string Region { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary><c>Enabled</c>, <c>Suspended</c>, or null for a bucket that never had versions.</summary>
    public string? Versioning { get; init; }

    /// <summary>Bucket policy, JSON as it was put.</summary>
    public string? Policy { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Configurations that are kept and given back as they were put, by the name of their element.</summary>
    public IReadOnlyDictionary<string, JsonElement> Configurations { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Whether new writes get a version of their own.</summary>
    public bool HasVersions => Versioning == "Enabled";

    /// <summary>Its ARN.</summary>
    public string Arn => $"arn:aws:s3:::{Name}";

    /// <summary>The bucket with one configuration set, or taken away when <paramref name="value"/> is null.</summary>
    public BucketRecord With(string configuration, JsonElement? value)
    {
        var changed = Configurations.ToDictionary();
        if (value is { } document)
            changed[configuration] = document;
        else
            changed.Remove(configuration);
        return this with { Configurations = changed };
    }
}
