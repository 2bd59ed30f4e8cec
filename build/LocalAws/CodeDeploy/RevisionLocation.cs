namespace LocalAws.CodeDeploy;

/// <summary>Where a revision lies.</summary>
public sealed record RevisionLocation(
    string? RevisionType, S3Location? S3Location, GitHubLocation? GitHubLocation, RawString? String, AppSpecContent? AppSpecContent);

/// <summary>An object in S3, and what type of bundle it is.</summary>
public sealed record S3Location(string? Bucket, string? Key, string? BundleType, string? Version, string? ETag);

/// <summary>A commit in GitHub.</summary>
public sealed record GitHubLocation(string? Repository, string? CommitId);

/// <summary>A Lambda AppSpec file (deprecated form).</summary>
public sealed record RawString(string? Content, string? Sha256);

/// <summary>A Lambda or ECS AppSpec file.</summary>
public sealed record AppSpecContent(string? Content, string? Sha256);
